package import Reporting

extension ReportStore {
    /// Links two reports, on both sides or on neither.
    ///
    /// - Throws: `Refusal` (nothing was changed), `ReportFault.unknown` where one of them is not there, or a fault.
    @discardableResult
    package func link(
        _ reference: Reference, to other: Reference, reason: String, seen: Int?, once: OnceToken? = nil,
        by actor: Actor, at now: Instant
    ) async throws -> Report {
        let reports = try await perform(
            [
                Act([.link(to: other, reason: reason)], on: reference, seen: seen),
                Act([.link(to: reference, reason: reason)], on: other),
            ], once: once, by: actor, at: now)
        guard let report = reports.first else { throw ReportFault.unknown }
        return report
    }
}
