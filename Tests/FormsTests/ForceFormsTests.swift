import Reporting
import Testing

@testable import Forms

/// What holds of every form that the force publishes.
@Suite struct ForceFormsTests {
    @Test func `the force's own forms are clean`() {
        if case .failure(let problems) = ForceForms.library { Issue.record("\(problems)") }
    }

    @Test func `the six forms are there`() throws {
        #expect(try ForceForms.library.get().forms.map(\.name.text) == ForceForms.names)
    }

    @Test(arguments: ForceForms.names)
    func `someone who knows next to nothing can still send it`(_ name: String) throws {
        let reporter = try Reporter(name)
        #expect(reporter.journey.end == .complete)
        #expect(reporter.journey.submission() != nil)
        let asked = reporter.journey.pages.filter { !$0.isNotice }
        #expect(asked.count <= 32, "\(asked.map(\.name))")
    }

    @Test(arguments: ForceForms.names)
    func `few questions demand a fact`(_ name: String) throws {
        let reporter = try Reporter(name)
        let demanded = reporter.journey.pages.flatMap(\.questions).filter { question in
            guard question.isRequired, question.unknown == nil else { return false }
            if case .anyOf(let kind) = question.kind { return kind.none == nil }
            return true
        }
        #expect(demanded.count <= 14, "\(demanded.map(\.name))")
    }

    @Test(arguments: ForceForms.names)
    func `whatever people answer, the journey ends or says where to go`(_ name: String) throws {
        let seed = UInt64.random(in: 0 ... .max)
        var dice = Dice(seed: seed)
        for _ in 0..<150 {
            var reporter = try Reporter(beginning: name)
            try reporter.go { question in dice.answer(question) }
            switch reporter.journey.end {
            case .complete:
                let sent = try #require(reporter.journey.submission(), "seed \(seed)")
                let readBack = Journey(sent.form, sent.answers)
                #expect(readBack.end == .complete, "seed \(seed)")
                #expect(readBack.summary() == reporter.journey.summary(), "seed \(seed)")
            case .stopped(let page): #expect(!page.links.isEmpty, "\(page.name), seed \(seed)")
            case .unfinished(let page): Issue.record("\(page.name) is never finished, seed \(seed)")
            }
        }
    }

    @Test(arguments: ForceForms.names)
    func `a page that ends the journey names a number or a better form`(_ name: String) throws {
        for page in try ForceForms.form(name).pages where page.isStop {
            let isOwnForm = page.links.contains { $0.url.hasPrefix("/report/") || $0.url == "/track" }
            #expect(isOwnForm || page.notices.contains("101"), "\(page.name)")
            #expect(!page.links.isEmpty, "\(page.name)")
        }
    }

    @Test(arguments: ForceForms.names)
    func `an interruption says to call 999 or what else to do at once`(_ name: String) throws {
        for page in try ForceForms.form(name).pages where page.isEmergency {
            #expect(page.notices.contains("999"), "\(page.name)")
        }
    }

    @Test(arguments: ForceForms.names)
    func `words of error say what to do`(_ name: String) throws {
        let verbs: Set = ["Add", "Choose", "Say", "Tell", "Tick", "Write"]
        for question in try ForceForms.form(name).everyQuestion where question.isRequired && !question.kind.isNotice {
            let verb = question.missing.split(separator: " ").first.map(String.init) ?? ""
            #expect(verbs.contains(verb), "\(question.name): \(question.missing)")
        }
    }

    @Test(arguments: ForceForms.names)
    func `sentences are short enough to read in distress`(_ name: String) throws {
        for words in try ForceForms.form(name).everyWord {
            for sentence in words.split(whereSeparator: { ".?!:".contains($0) }) {
                #expect(sentence.split(separator: " ").count <= 34, "\(sentence)")
            }
            #expect(!words.contains("alleged"))
        }
    }

    @Test(arguments: ForceForms.names)
    func `its links lead to forms and pages that exist`(_ name: String) throws {
        let own: Set = ["/track", "/stations"]
        for link in try ForceForms.form(name).pages.flatMap(\.links) where link.url.hasPrefix("/") {
            let form = link.url.hasPrefix("/report/") ? String(link.url.dropFirst("/report/".count)) : nil
            #expect(own.contains(link.url) || form.map(ForceForms.names.contains) == true, "\(link.url)")
        }
    }
}

/// Answers at random, of those that conditions can tell apart.
private struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private mutating func roll(_ below: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(below))
    }

    mutating func answer(_ question: Question) -> Answer {
        if question.kind.isNotice { return .seen }
        if !question.isRequired, roll(3) == 0 { return .nothing }
        if question.unknown != nil, roll(4) == 0 { return .unknown }
        switch question.kind {
        case .oneOf(let kind):
            let option = kind.options[roll(kind.options.count)]
            return .choice(option.value, other: option.hasOther ? "something" : nil)
        case .yesNo: return roll(2) == 0 ? .yes : .no
        case .anyOf(let kind):
            if kind.none != nil, roll(3) == 0 { return .choices(["none"]) }
            let option = kind.options[roll(kind.options.count)]
            return .choices([option.value], other: option.hasOther ? "something" : nil)
        case .items(let kind):
            let thing = kind.kinds[roll(kind.kinds.count)]
            return .items([Item(kind: thing.option.value, other: thing.option.hasOther ? "something" : nil)])
        default: return question.kind.asking.sample
        }
    }
}

extension Form {
    /// Questions of groups too.
    fileprivate var everyQuestion: [Question] {
        pages.flatMap(\.questions).flatMap { question in
            if case .group(let group) = question.kind { [question] + group.questions } else { [question] }
        }
    }

    /// Everything that a person reads.
    fileprivate var everyWord: [String] {
        let ofPages = pages.flatMap { [$0.title] + $0.intro + [$0.notices] }
        let ofQuestions = everyQuestion.flatMap { question in
            [question.label, question.missing] + [question.hint].compactMap(\.self) + (question.help?.text ?? [])
        }
        return (ofPages + ofQuestions).flatMap { $0.split(separator: "\n").map(String.init) }
    }
}
