internal import Reporting

/// What can be asked: a closed world. Each case's type is the one place that knows how its question is written in YAML,
/// drawn, read, filled in again, read back and indexed.
package enum Kind: Sendable, Equatable {
    case text(TextQuestion)
    case longText(LongTextQuestion)
    case oneOf(OneOfQuestion)
    case anyOf(AnyOfQuestion)
    case yesNo(YesNoQuestion)
    case date(DateQuestion)
    case time(TimeQuestion)
    case period(PeriodQuestion)
    case place(PlaceQuestion)
    case person(PersonQuestion)
    case vehicle(VehicleQuestion)
    case items(ItemsQuestion)
    case group(GroupQuestion)
    case files(FilesQuestion)
    case notice(NoticeQuestion)

    var asking: any QuestionKind {
        switch self {
        case .text(let question): question
        case .longText(let question): question
        case .oneOf(let question): question
        case .anyOf(let question): question
        case .yesNo(let question): question
        case .date(let question): question
        case .time(let question): question
        case .period(let question): question
        case .place(let question): question
        case .person(let question): question
        case .vehicle(let question): question
        case .items(let question): question
        case .group(let question): question
        case .files(let question): question
        case .notice(let question): question
        }
    }

    var isList: Bool {
        switch self {
        case .items, .group: true
        default: false
        }
    }

    var isNotice: Bool { if case .notice = self { true } else { false } }

    /// Whether a stored answer is one that this kind of question can have.
    func fits(_ answer: Answer) -> Bool {
        switch answer {
        case .unknown, .nothing: true
        default: asking.fits(answer)
        }
    }
}

/// The words of YAML for the kinds.
enum KindName: String, CaseIterable {
    case text
    case longText = "long-text"
    case oneOf = "one-of"
    case anyOf = "any-of"
    case yesNo = "yes-no"
    case date, time, period, place, person, vehicle, items, group, files, notice
}

/// All faces of one kind of question.
protocol QuestionKind: Sendable, Equatable {
    /// Values that conditions may ask for, apart from `unknown`.
    var values: [String] { get }
    /// Whether several values can be true at once, so that conditions say `has`.
    var hasManyValues: Bool { get }
    /// Whether "I don't know" is drawn among its own options; else it is a box of its own below.
    var offersUnknown: Bool { get }
    /// Where a complaint about an empty answer belongs.
    func firstField(of name: String) -> String
    /// The answer, nil when nothing was typed or something was wrong: then there are complaints.
    func read(_ typed: inout Typed) -> Answer?
    /// What must be typed to give that answer.
    func typed(_ answer: Answer, name: String) -> [(String, String)]
    func controls(_ showing: Showing) -> [Control]
    /// How the answer reads back, a value a line.
    func words(_ answer: Answer) -> [String]
    /// The same in the few words that a queue has room for.
    func brief(_ answer: Answer) -> String
    func terms(_ answer: Answer) -> [IndexTerm]
    func fits(_ answer: Answer) -> Bool
    /// An answer as a person might give it, for previews and tests.
    var sample: Answer { get }
}

extension QuestionKind {
    var values: [String] { [] }
    var hasManyValues: Bool { false }
    var offersUnknown: Bool { false }
    func firstField(of name: String) -> String { name }
    func brief(_ answer: Answer) -> String { words(answer).prefix(3).joined(separator: ", ") }
    func terms(_ answer: Answer) -> [IndexTerm] { [] }
}
