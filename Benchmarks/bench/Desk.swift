import ArgumentParser
import Foundation
import Reporting
import Store

/// `bench desk`: what staff wait for, in a small archive and in a large one, by turns.
///
/// One person at a time, on the store: what the website adds is the same for both and would only hide a difference.
struct Desk: AsyncParsableCommand {
    @Option(help: "The data folder with few reports.") var small: String
    @Option(help: "The data folder with many.") var large: String

    private static let rounds = 5
    private static let times = 100

    private enum Step: String, CaseIterable {
        case queue = "queue page"
        case caseload = "caseload page"
        case dispatch = "dispatch page"
        case claim = "claim"
        case open = "open a report"
        case archived = "open an archived report"
    }

    func run() async throws {
        let places = [try await Place.open(small), try await Place.open(large)]
        let known = try places.map { try Known.read(in: $0.folder) }
        var taken = Step.allCases.map { _ in [[Double](), [Double]()] }
        for round in 0..<Self.rounds {
            for (row, step) in Step.allCases.enumerated() {
                for (side, place) in places.enumerated() {
                    for time in 0..<Self.times {
                        let known = known[side]
                        let number = round * Self.times + time
                        let reference =
                            step == .archived
                            ? known.closed[number % known.closed.count] : known.open[number % known.open.count]
                        taken[row][side].append(try await milliseconds(step, reference, place.reports))
                    }
                }
            }
        }
        for (row, step) in Step.allCases.enumerated() {
            let (few, many) = (median(taken[row][0]), median(taken[row][1]))
            print("\(step.rawValue)\t\(few)\t\(many)")
        }
        for place in places { await place.database.close() }
    }

    private func milliseconds(_ step: Step, _ reference: Reference, _ store: ReportStore) async throws -> Double {
        let clock = ContinuousClock()
        let start = clock.now
        switch step {
        case .queue: try await page(of: Worklist(.queue(.triage), includesSensitive: false), store)
        case .caseload:
            let filter = Worklist(
                .holder(Staff.investigator.id), kinds: [.inquiry, .question, .message], includesSensitive: false)
            try await page(of: filter, store)
        case .dispatch: try await page(of: Worklist(.queue(.dispatch), includesSensitive: false), store)
        case .claim:
            try await store.perform(.claim, on: reference, by: .staff(Staff.handler), at: .now)
        case .open, .archived:
            guard case .file = try await store.view(reference, by: Staff.supervisor, at: .now) else {
                throw Unfit("a report may not be seen")
            }
            _ = try await store.related(to: reference, includesSensitive: false)
        }
        let taken = clock.now - start
        if step == .claim {
            try await store.perform(.release, on: reference, by: .staff(Staff.handler), at: .now)
        }
        return Double(taken.components.attoseconds) / 1e15 + Double(taken.components.seconds) * 1e3
    }

    private func page(of list: Worklist, _ store: ReportStore) async throws {
        guard try await store.work(list, limit: 50).rows.count == 50 else {
            throw Unfit("a page of work is not full")
        }
    }

    private func median(_ values: [Double]) -> Double {
        values.sorted()[values.count / 2]
    }
}
