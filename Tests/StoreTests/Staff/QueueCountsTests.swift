import Reporting
import Testing

@testable import Store

@Suite struct QueueCountsTests {
    @Test(arguments: Engine.allCases)
    func `open, late, due soon and one's own are counted, a decided report is not`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let late = try await desk.submit()
            let decided = try await desk.submit()
            try await desk.submit(isSensitive: true)
            try await desk.submit(at: ReportDesk.start + .minutes(15))
            let now = ReportDesk.start + .minutes(46)
            try await desk.submit(at: now)
            for reference in [late, decided] {
                try await desk.store.perform(.claim, on: reference, by: .staff(Cast.handler), at: now)
            }
            try await desk.store.perform(.assess(Cast.assessment), on: decided, by: .staff(Cast.handler), at: now)
            try await desk.store.perform(
                .dispose(.investigate, reason: "A lead", wordsToReporter: "Thank you."), on: decided,
                by: .staff(Cast.handler), at: now)

            let own = try await desk.store.queueCounts(holder: Cast.handler.id, includesSensitive: false, at: now)
            let all = try await desk.store.queueCounts(holder: Cast.otherHandler.id, includesSensitive: true, at: now)
            #expect(own == QueueCounts(open: 3, late: 1, dueSoon: 1, yours: 1))
            #expect(all == QueueCounts(open: 4, late: 2, dueSoon: 1, yours: 0))
        }
    }

    @Test(arguments: Engine.allCases)
    func `an empty queue counts nothing, and the count reads along the queue's index`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let now = ReportDesk.start
            let none = try await desk.store.queueCounts(holder: Cast.handler.id, includesSensitive: true, at: now)
            let plan = try await desk.database.explain(
                QueueCounts.statement(.triage, holder: Cast.handler.id, includesSensitive: false, at: now))

            #expect(none == QueueCounts(open: 0, late: 0, dueSoon: 0, yours: 0))
            #expect(plan.contains("work_queue") && !plan.contains("SCAN work") && !plan.contains("Seq Scan"))
            #expect(!plan.contains("TEMP B-TREE") && !plan.contains("Sort"), "\(plan)")
        }
    }
}
