/// Everything that a template needs to draw a question's controls. A control's name is also the id of its element and
/// the field of its complaints; names have only letters, digits, `-` and `_`.
package indirect enum Control: Sendable, Equatable {
    case input(Input)
    case textarea(Textarea)
    case choices(Choices)
    case date(DateParts)
    case group(Fieldset)
    case notice(NoticeText)
    case files(FilePicker)
}

/// What controls of all sorts have.
package struct ControlText: Sendable, Equatable {
    package var name: String
    /// The label or legend.
    package var label: String
    package var hint: String?
    package var help: Help?
    /// Words of the complaint about this very control.
    package var error: String?
    /// Alone on its page: its label or legend is the page's heading.
    package var isPageHeading = false
    /// May be left empty; "(optional)" belongs behind its label.
    package var isOptional = false
}

/// Help that opens in place.
package struct Help: Sendable, Equatable {
    package let title: String
    package let text: [String]
}

/// One line of typing.
package struct Input: Sendable, Equatable {
    package enum Sort: String, Sendable {
        /// `numeric` and `decimal` are `type="text"` with that `inputmode`; `time` is plain text, for "9pm" is welcome.
        case text, email, tel, numeric, decimal, time
    }

    package var text: ControlText
    package var sort: Sort = .text
    /// A token of HTML's list (WCAG 1.3.5), only for facts about the person who types; else nil.
    package var autocomplete: String?
    /// Width in characters where the length is known.
    package var width: Int?
    /// "£".
    package var prefix: String?
    /// No spelling correction: codes, names, numbers.
    package var isCode = false
    /// Greatest length, for a counter; never a hard stop in the browser.
    package var max: Int?
    package var value: String
}

/// Several lines of typing.
package struct Textarea: Sendable, Equatable {
    package var text: ControlText
    package var rows: Int
    package var max: Int
    package var value: String
}

/// Radio buttons, or tick boxes if `isMultiple`. The first option's id is the control's name.
package struct Choices: Sendable, Equatable {
    package var text: ControlText
    package var isMultiple: Bool
    /// A single box that needs no legend around it ("I don't know"): `text.label` is empty then.
    package var isBare = false
    package var options: [Option]

    package struct Option: Sendable, Equatable {
        package let id: String
        package let value: String
        package let label: String
        package let hint: String?
        package let isChosen: Bool
        /// Set apart from those above by "or": "I don't know", "None of these".
        package let isApart: Bool
        /// Shown when this option is chosen; without scripts always.
        package let reveals: [Control]
    }
}

/// Day, month and year in three boxes, `NAME_day`, `NAME_month`, `NAME_year`; complaints name the box that is wrong.
package struct DateParts: Sendable, Equatable {
    package enum Part: String, Sendable, CaseIterable { case day, month, year }

    package var text: ControlText
    package var parts: [Box]

    package struct Box: Sendable, Equatable {
        package let part: Part
        /// Name of the field and id of its element.
        package let name: String
        package let label: String
        package let width: Int
        package let autocomplete: String?
        package let value: String
        package let isWrong: Bool
    }
}

/// Controls under one legend.
package struct Fieldset: Sendable, Equatable {
    package var text: ControlText
    package var controls: [Control]
}

/// Words with nothing to answer.
package struct NoticeText: Sendable, Equatable {
    package enum Style: String, Sendable, CaseIterable {
        /// An interruption: 999 and how else to reach it, and "This is not an emergency, go on".
        case emergency
        case warning, information, advice
    }

    package var name: String
    package var style: Style
    package var title: String
    package var text: [String]
    package var isPageHeading = false
}

/// Files to choose. `kept` are those already taken.
package struct FilePicker: Sendable, Equatable {
    package enum Sort: String, Sendable, CaseIterable { case image, video, audio, pdf, text }

    package var text: ControlText
    package var max: Int
    package var accept: [Sort]
    package var kept: [EvidenceFile]
}
