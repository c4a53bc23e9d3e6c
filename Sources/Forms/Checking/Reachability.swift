/// Whether a page can be reached, by trying the answers that matter: of the questions that conditions on the way ask
/// about, and for each only the values that they name, one other, and none.
struct Reachability {
    /// Beyond this many steps a page counts as reachable: better a fault not found than a form refused wrongly.
    private static let most = 300_000

    private let form: Form
    private let target: Int
    /// The pages that matter, in order: those that conditions ask about, the stops before the target, and the target.
    private let pages: [Int]
    private let relevant: Set<String>

    init(form: Form, target: Int) {
        self.form = form
        self.target = target
        var wanted = Set(form.pages[target].when?.tests.map(\.question) ?? [])
        var pages: Set<Int> = [target]
        for (number, page) in form.pages[..<target].enumerated() where page.isStop {
            pages.insert(number)
            wanted.formUnion(page.when?.tests.map(\.question) ?? [])
        }
        // Conditions ask only about earlier pages, so one walk backwards finds all that matters.
        for number in (0..<target).reversed() {
            let page = form.pages[number]
            guard page.questions.contains(where: { wanted.contains($0.name) }) else { continue }
            pages.insert(number)
            wanted.formUnion(page.when?.tests.map(\.question) ?? [])
        }
        self.pages = pages.sorted()
        relevant = wanted
    }

    /// Whether some answers lead to the page.
    func isReached() -> Bool {
        var steps = 0
        return walk(0, [:], &steps)
    }

    /// Whether the page's condition can hold at all, wherever the pages are that it asks about.
    func canHold() -> Bool {
        guard let condition = form.pages[target].when else { return true }
        let questions = Set(condition.tests.map(\.question)).sorted()
        var steps = 0
        return assign(questions[...], [:], &steps) { answers, _ in condition.holds { answers[$0] } }
    }

    private func walk(_ position: Int, _ answers: [String: Answer], _ steps: inout Int) -> Bool {
        guard position < pages.count, steps < Reachability.most else { return steps >= Reachability.most }
        steps += 1
        let page = form.pages[pages[position]]
        let isOnRoute = page.when?.holds { answers[$0] } ?? true
        if pages[position] == target { return isOnRoute }
        guard isOnRoute else { return walk(position + 1, answers, &steps) }
        guard !page.isStop else { return false }
        let questions = page.questions.map(\.name).filter(relevant.contains)
        return assign(questions[...], answers, &steps) { walk(position + 1, $0, &$1) }
    }

    /// Tries each combination of answers to the questions until one makes `goal` true.
    private func assign(
        _ questions: ArraySlice<String>, _ answers: [String: Answer], _ steps: inout Int,
        _ goal: ([String: Answer], inout Int) -> Bool
    ) -> Bool {
        steps += 1
        guard steps < Reachability.most else { return true }
        guard let name = questions.first, let (_, question) = form.question(name) else { return goal(answers, &steps) }
        for answer in candidates(question) {
            var answers = answers
            answers[name] = answer
            if assign(questions.dropFirst(), answers, &steps, goal) { return true }
        }
        return false
    }

    /// One answer of each sort that conditions can tell apart.
    private func candidates(_ question: Question) -> [Answer] {
        let asking = question.kind.asking
        let tests = form.pages.flatMap { $0.when?.tests ?? [] }.filter { $0.question == question.name }
        let named = Set(tests.flatMap(\.values))
        let known = asking.values.filter(named.contains)
        let other = asking.values.first { !named.contains($0) }
        var answers: [Answer] = []
        if question.unknown != nil { answers.append(.unknown) }
        if !question.isRequired { answers.append(.nothing) }
        guard asking.hasManyValues else {
            if asking.values.isEmpty { return answers + [asking.sample] }
            return answers + (known + [other].compactMap(\.self)).map { .choice($0) }
        }
        let base = other.map { [$0] } ?? []
        for mask in 0..<(1 << min(known.count, 8)) {
            let chosen = known.enumerated().filter { mask & (1 << $0.offset) != 0 }.map(\.element)
            let values = base + chosen
            if !values.isEmpty { answers.append(.choices(values)) }
        }
        // All subsets of more than 8 would be too many; each alone, and all together, still tell most conditions apart.
        if !base.isEmpty || known.count > 8 { answers += known.map { .choices([$0]) } }
        if known.count > 8 { answers.append(.choices(base + known)) }
        return answers
    }
}
