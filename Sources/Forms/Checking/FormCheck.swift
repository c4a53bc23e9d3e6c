/// The checks of a form that read well: names, conditions, routes. All faults are gathered.
struct FormCheck {
    let form: Form
    let places: FormPlaces
    let problems: ProblemList

    init(_ read: ReadForm, problems: ProblemList) {
        form = read.form
        places = read.places
        self.problems = problems
    }

    func run() {
        checkHeadline()
        let before = problems.problems.count
        checkConditions()
        // Routes can be judged only if each condition asks for something that exists.
        if problems.problems.count == before { checkRoutes() }
    }

    private func checkHeadline() {
        for name in form.headline {
            guard let (_, question) = form.question(name) else {
                let known = form.pages.flatMap(\.questions).filter { !$0.kind.isNotice }.map(\.name)
                problems.add(
                    "the headline names the question '\(name)'\(Reader.suggestion(for: name, among: known))",
                    at: places.headline
                )
                continue
            }
            if question.kind.isNotice {
                problems.add("the headline names '\(name)', which is a notice and has no answer", at: places.headline)
            }
        }
    }

    private func checkConditions() {
        var earlier: Set<String> = []
        for page in form.pages {
            for test in page.when?.tests ?? [] {
                check(test, of: page, earlier: earlier)
            }
            earlier.formUnion(page.questions.map(\.name))
        }
    }

    private func check(_ test: Condition.Test, of page: Page, earlier: Set<String>) {
        let place = places.tests[page.name]?[test] ?? places.form
        func complain(_ words: String) {
            problems.add("the condition of page '\(page.name)' \(words)", at: place)
        }
        guard let (home, question) = form.question(test.question) else {
            let known = form.pages.flatMap(\.questions).map(\.name)
            complain("asks about '\(test.question)'\(Reader.suggestion(for: test.question, among: known))")
            return
        }
        guard earlier.contains(test.question) else {
            let words =
                home.name == page.name ? "which is on that page itself" : "which comes later, on page '\(home.name)'"
            complain("asks about '\(test.question)', \(words)")
            return
        }
        if question.kind.isNotice {
            complain("asks about '\(test.question)', which is a notice and has no answer")
            return
        }
        checkValues(test, of: question, complain)
    }

    private func checkValues(_ test: Condition.Test, of question: Question, _ complain: (String) -> Void) {
        let asking = question.kind.asking
        switch test.expects {
        case .answered: return
        case .among where asking.hasManyValues:
            complain("asks with 'is' or 'in' about '\(question.name)', which can have several values: use 'has'")
        case .has where !asking.hasManyValues:
            complain("asks with 'has' about '\(question.name)', which has one value: use 'is' or 'in'")
        case .among, .has:
            let known = asking.values + (question.unknown == nil ? [] : ["unknown"])
            if known.isEmpty {
                complain("asks for a value of '\(question.name)', of which only 'answered' can be asked")
                return
            }
            for value in test.values where !known.contains(value) {
                complain("asks whether '\(question.name)' is '\(value)'\(Reader.suggestion(for: value, among: known))")
            }
        }
    }

    private func checkRoutes() {
        for (number, page) in form.pages.enumerated() {
            let reach = Reachability(form: form, target: number)
            guard !reach.isReached() else { continue }
            let place = places.conditions[page.name] ?? places.pages[page.name] ?? places.form
            if page.when != nil, !reach.canHold() {
                problems.add("the condition of page '\(page.name)' can never hold", at: place)
            } else {
                problems.add(
                    "page '\(page.name)' can never be reached: every way there ends or leads past it", at: place)
            }
        }
    }
}
