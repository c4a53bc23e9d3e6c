import Store
import Testing

@testable import bluelamp

/// How a node waits where there is nothing to do.
@Suite(.timeLimit(.minutes(1))) struct RestTests {
    @Test func `a lane that was rung rests again, and does not go round and round`() async throws {
        try await withWorks(.sqlite) { works in
            let (rests, done) = (Tally(), Tally())
            let time = JobTime(
                now: { works.clock.now },
                sleep: { _ in
                    rests.add()
                    try await Task.sleep(for: .seconds(3_600))
                })
            let runner = works.runner(
                .job(Works.kind, .messages) { _, _ in
                    done.add()
                    return .done
                }, time: time)

            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await runner.run() }
                for round in 1...3 {
                    try await works.ask(1, named: "round \(round)")
                    await done.reaches(round)
                }
                try await Task.sleep(for: .milliseconds(500))
                group.cancelAll()
            }

            #expect(rests.sum < 40, "\(rests.sum) pauses in half a second")
        }
    }
}
