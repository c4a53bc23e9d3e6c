import Logging
import Reporting
import ServiceLifecycle

/// Something that is due again and again, whoever is signed in.
struct Duty: Sendable {
    let name: String
    let every: Duration
    /// Does what is due at that instant and says how much it was.
    let perform: @Sendable (Instant) async throws -> Int
}

/// Does each duty when its time comes, one after the other, until the program stops.
///
/// Any node may do any duty: each is safe to do twice. One that fails is logged and comes again at its next turn.
struct DutyRound: Service {
    let duties: [Duty]
    let logger: Logger
    let now: @Sendable () -> Instant

    private static let tick: Duration = .seconds(1)

    func run() async throws {
        var due = duties.map { _ in Instant(milliseconds: 0) }
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            for (index, duty) in duties.enumerated() where due[index] <= now() {
                await perform(duty)
                due[index] = now() + duty.every
            }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: Self.tick) }
        }
    }

    private func perform(_ duty: Duty) async {
        do {
            let count = try await duty.perform(now())
            if count > 0 { logger.info("duty done", metadata: ["duty": "\(duty.name)", "count": "\(count)"]) }
        } catch {
            logger.error("duty failed", metadata: ["duty": "\(duty.name)", "why": "\(Plain.words(for: error))"])
        }
    }
}
