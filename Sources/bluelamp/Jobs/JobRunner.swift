import Logging
import Reporting
import ServiceLifecycle
import Store

/// Works off the rows of the table of jobs on this node, until the program stops.
///
/// Each lane has places of its own. A lane looks for work when a change says that there may be some, when the next job
/// is due, and every five seconds whatever it was told. On a graceful stop it claims nothing more, gives back what it
/// has not begun, stops duties between two of their writes, and lets jobs that run come to their end.
struct JobRunner: Service {
    let table: JobTable
    let jobs: JobStore
    /// What tells of new work.
    let changes: @Sendable () -> AsyncStream<Change>
    let time: JobTime
    let logger: Logger

    func run() async throws {
        let lanes = self.lanes
        let changes = self.changes()
        await withDiscardingTaskGroup { group in
            group.addTask {
                for await change in changes.cancelOnGracefulShutdown() {
                    for lane in lanes { lane.hear(change) }
                }
            }
            for lane in lanes { group.addTask { await lane.run() } }
        }
    }

    /// The lanes that have work on this node.
    var lanes: [JobLane] {
        Dictionary(grouping: table.lines, by: \.lane).map { lane, lines in
            JobLane(lane, lines: lines, jobs: jobs, time: time, logger: logger)
        }
    }
}

/// How the runner knows the time and lets it pass.
struct JobTime: Sendable {
    let now: @Sendable () -> Instant
    let sleep: @Sendable (Duration) async throws -> Void

    /// The machine's clock.
    static let machine = JobTime(now: { .now }, sleep: { try await Task.sleep(for: $0) })
}
