import Evidence
import Reporting
import Store

extension Installation {
    /// Removes files of evidence that belong to nothing, the file first and then its row: what stops between them is
    /// done again. One that cannot be removed is left for a day and keeps no other from it.
    ///
    /// - Returns: how many were removed.
    /// - Throws: the first fault of a file, once all others are done.
    func removeOrphans(at now: Instant) async throws -> Int {
        var removed = 0
        var firstFault: EvidenceFault?
        while case let orphans = try await reports.orphanFiles(at: now), !orphans.isEmpty {
            for orphan in orphans {
                try Task.checkCancellation()
                do throws(EvidenceFault) {
                    if let id = FileID(orphan) { try evidence.remove(id) }
                } catch {
                    firstFault = firstFault ?? error
                    try await reports.leave(file: orphan, until: now + .days(1))
                    continue
                }
                try await reports.forget(file: orphan)
                removed += 1
            }
        }
        if let firstFault { throw firstFault }
        return removed
    }
}
