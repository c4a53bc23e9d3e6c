/// One page of a form.
package struct Page: Sendable, Equatable {
    package let name: String
    /// The page's heading; the question's label where the page has no title of its own.
    package let title: String
    /// False: the heading is the label or legend of the page's only control (`isPageHeading`).
    package let hasOwnTitle: Bool
    package let intro: [String]
    /// When the page is reached; nil: always.
    let when: Condition?
    package let questions: [Question]
    /// The journey ends here.
    package let isStop: Bool
    /// Where to go from a page of notices.
    package let links: [Link]

    /// Its one question takes any number of entries, one at a time.
    package var isList: Bool { questions.count == 1 && questions[0].kind.isList }

    /// How to speak of entries on a list page.
    package var listWords: (one: String, many: String)? {
        switch questions.first?.kind {
        case .items(let items): (items.one, items.many)
        case .group(let group): (group.one, group.many)
        default: nil
        }
    }

    /// The greatest number of entries on a list page.
    package var maxEntries: Int? {
        switch questions.first?.kind {
        case .items(let items): items.max
        case .group(let group): group.max
        default: nil
        }
    }

    /// Nothing is asked, there is only something to know.
    package var isNotice: Bool { questions.allSatisfy { $0.kind.isNotice } }

    /// A notice that interrupts: call 999 first.
    package var isEmergency: Bool {
        questions.contains { if case .notice(let notice) = $0.kind { notice.style == .emergency } else { false } }
    }

    /// Each question has been answered, left empty on purpose, or seen.
    func isFinished(in answers: Answers) -> Bool {
        questions.allSatisfy { question in answers[question.name].map(question.kind.fits) ?? false }
    }
}

/// One question as it is asked.
package struct Question: Sendable, Equatable {
    package let name: String
    package let label: String
    package let hint: String?
    package let help: Help?
    package let isRequired: Bool
    /// Words of the "I don't know" answer; nil where it can't be given.
    package let unknown: String?
    /// What is said when it was left empty though required.
    package let missing: String
    package let kind: Kind
}
