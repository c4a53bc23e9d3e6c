/// The way through a form, derived afresh from the form and the answers whenever it is needed. No position is stored: a
/// changed answer changes the route by itself. Pages come in the form's order, so a journey can't loop.
package struct Journey: Sendable {
    package enum End: Sendable, Equatable {
        /// This page is the next to answer.
        case unfinished(Page)
        /// This page says where to go instead; nothing can be sent.
        case stopped(Page)
        case complete
    }

    package enum Next: Sendable, Equatable {
        case page(Page)
        /// All is answered: check the answers.
        case check
    }

    package let form: Form
    package let answers: Answers
    /// The pages reached, in order, up to and including the first unfinished one or a stop.
    package let pages: [Page]
    package let end: End

    package init(_ form: Form, _ answers: Answers) {
        self.form = form
        self.answers = answers
        var pages: [Page] = []
        var reached: Set<String> = []
        var end = End.complete
        for page in form.pages {
            let isOnRoute = page.when?.holds { reached.contains($0) ? answers[$0] : nil } ?? true
            guard isOnRoute else { continue }
            pages.append(page)
            if page.isStop {
                end = .stopped(page)
                break
            }
            guard page.isFinished(in: answers) else {
                end = .unfinished(page)
                break
            }
            reached.formUnion(page.questions.map(\.name))
        }
        self.pages = pages
        self.end = end
    }

    /// Whether a person may open the page now: it is reached.
    package func mayVisit(_ page: Page) -> Bool { index(of: page) != nil }

    /// Where to go from a page once it is answered; from a page that isn't reached, where the journey stands.
    package func after(_ page: Page) -> Next {
        if let index = index(of: page), index + 1 < pages.count { return .page(pages[index + 1]) }
        switch end {
        case .unfinished(let page), .stopped(let page): return .page(page)
        case .complete: return .check
        }
    }

    /// The page that "back" leads to; nil from the first.
    package func before(_ page: Page) -> Page? {
        guard let index = index(of: page) else { return pages.last }
        return index > 0 ? pages[index - 1] : nil
    }

    /// Whole minutes that the rest takes, never less than 1; 0 when only the check is left.
    package var minutesLeft: Int {
        guard case .unfinished(let next) = end, let index = form.pages.firstIndex(where: { $0.name == next.name })
        else {
            return 0
        }
        // Of the pages to come count those that the answers so far lead to: branches not yet opened are rare ones.
        let reached = Set(pages.dropLast().flatMap { $0.questions.map(\.name) })
        let toCome = form.pages[index...].filter { page in
            page.name == next.name
                || !page.isStop && page.when?.holds { reached.contains($0) ? answers[$0] : nil } ?? true
        }
        let total = pages.count - 1 + toCome.count
        return max(1, (form.minutes * toCome.count + total - 1) / total)
    }

    private func index(of page: Page) -> Int? { pages.firstIndex { $0.name == page.name } }

    /// Names of the questions that are reached and answered.
    var kept: Set<String> {
        var pages = pages
        if case .unfinished = end { pages.removeLast() }
        return Set(pages.flatMap { $0.questions.filter { !$0.kind.isNotice }.map(\.name) })
    }
}
