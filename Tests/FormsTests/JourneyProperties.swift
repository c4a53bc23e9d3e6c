import Reporting
import Testing

@testable import Forms

@Suite struct JourneyProperties {
    @Test(arguments: [1, 2, 3, 5, 8, 13, 21, 34] as [UInt64])
    func `random answers, given, changed and taken back, never make a journey loop or visit an unreachable page`(
        seed: UInt64
    ) throws {
        let form = try form(turningForm, headline: "kind")
        var random = Seeded(seed: seed)
        var draft = Answers()

        for _ in 0..<300 {
            let journey = Journey(form, draft)
            #expect(Set(journey.pages.map(\.name)).count == journey.pages.count, "seed \(seed)")
            expectOrder(journey, seed)
            expectWalkEnds(journey, seed)
            let page = try #require(journey.pages.randomElement(using: &random))
            if page.isList, draft.count(of: page) > 0, Bool.random(using: &random) {
                draft.remove(entry: Int.random(in: 0..<draft.count(of: page), using: &random), of: page)
                continue
            }
            let controls = page.controls(showing: .none)
            let values = controls.flatMap(\.values) + ["", "word"]
            let fields = controls.flatMap(\.names).map { ($0, values.randomElement(using: &random) ?? "") }
            draft.set(page.read(Fields(fields), at: try testNow()), page: page)
        }
    }

    /// Pages come in the form's order and each one's condition holds for the answers before it.
    private func expectOrder(_ journey: Journey, _ seed: UInt64) {
        var seen: Set<String> = []
        var last = -1
        for page in journey.pages {
            let index = journey.form.pages.firstIndex { $0.name == page.name } ?? -1
            #expect(index > last, "seed \(seed)")
            last = index
            #expect(page.when?.holds { seen.contains($0) ? journey.answers[$0] : nil } ?? true, "seed \(seed)")
            seen.formUnion(page.questions.map(\.name))
        }
    }

    /// Pressing Continue leads from the first page to the end, and Back leads home again.
    private func expectWalkEnds(_ journey: Journey, _ seed: UInt64) {
        var page = journey.pages[0]
        var steps = 0
        while case .page(let next) = journey.after(page), next.name != page.name {
            #expect(journey.mayVisit(next), "seed \(seed)")
            page = next
            steps += 1
            if steps > journey.form.pages.count { break }
        }
        #expect(steps == journey.pages.count - 1, "seed \(seed)")
        while let back = journey.before(page) {
            page = back
            steps -= 1
        }
        #expect(steps == 0, "seed \(seed)")
    }
}
