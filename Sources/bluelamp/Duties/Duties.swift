import Evidence
import Reporting
import Store

extension Installation {
    /// All that is done without anybody asking, and how often.
    var duties: [Duty] {
        [
            Duty(name: "end leases that ran out", every: .seconds(15)) { try await reports.expireClaims(at: $0) },
            Duty(name: "end questions without an answer", every: .seconds(60)) {
                try await reports.expireQuestions(at: $0)
            },
            Duty(name: "note clocks that ran out", every: .seconds(5)) { try await reports.alertOverdue(at: $0).count },
            Duty(name: "forget old drafts", every: .seconds(600)) {
                try await reports.expireDrafts(before: $0 - Draft.keptFor)
            },
            Duty(name: "remove files that belong to nothing", every: .seconds(600)) { try await removeOrphans(at: $0) },
            Duty(name: "forget old sign-ins", every: .seconds(600)) {
                try await staff.forgetWhatIsOver(at: $0)
                return 0
            },
        ]
    }

    /// The file first, then its row: what stops between them is done again.
    private func removeOrphans(at now: Instant) async throws -> Int {
        let orphans = try await reports.orphanFiles(at: now)
        for orphan in orphans {
            if let id = FileID(orphan) { try evidence.remove(id) }
            try await reports.forget(file: orphan)
        }
        return orphans.count
    }
}
