internal import Foundation
package import Reporting
internal import Vault

/// That a member of staff saw what is held of a report: whose, what, when and why.
package struct Disclosure: Hashable, Sendable {
    package let reference: Reference
    package let at: Instant
    package let staff: StaffID
    /// As colleagues knew them then.
    package let staffName: String
    package let what: Part
    /// Why they looked, where it was outside their own work.
    package let reason: String?

    /// What was seen. The raw values are stored.
    package enum Part: String, CaseIterable, Hashable, Sendable {
        /// Answers, contacts and timeline.
        case report
        /// The headlines of reports that have something in common with it.
        case related
        /// What and where, without how to reach anybody, to choose what to claim.
        case look
        /// A file of evidence; the reason says which.
        case file

        package var title: String {
            switch self {
            case .report: "The report"
            case .related: "Related reports"
            case .look: "A look before claiming"
            case .file: "A file"
            }
        }
    }

    private static let field = "reason"
}

extension ReportStore {
    /// Puts on record that a member of staff sees something of a report. Durable when it returns.
    ///
    /// - Parameter reason: in their own words; sealed under the report's key, because it may name people.
    /// - Throws: `ReportFault.unknown` for an unknown reference.
    package func recordDisclosure(
        of reference: Reference, to member: StaffMember, what: Disclosure.Part, reason: String? = nil, at now: Instant
    ) async throws {
        guard let key = try await key(of: reference) else { throw ReportFault.unknown }
        let sealed = reason.map { key.seal(Array($0.utf8), as: Disclosure.field(of: member.id, at: now)) }
        let id = UUID().uuidString
        try await database.write { tx in
            _ = try tx.run(
                """
                INSERT INTO disclosures (id, reference, at, staff_id, staff_name, what, reason)
                VALUES (\(id), \(reference), \(now), \(member.id), \(member.name), \(what.rawValue), \(sealed))
                """)
        }
    }

    /// Who has seen what of a report, newest first.
    package func disclosures(of reference: Reference) async throws -> [Disclosure] {
        guard let key = try await key(of: reference) else { throw ReportFault.unknown }
        return try await database.read { tx in
            try tx.rows(
                """
                SELECT at, staff_id, staff_name, what, reason
                FROM disclosures
                WHERE reference = \(reference)
                ORDER BY at DESC
                """)
        }.map { row in
            let at = row.instant(0)
            let staff = try row.value(1, named: "staff_id") { StaffID($0) }
            let reason = try row.blobOrNil(4).map { sealed in
                guard let opened = try? key.open(sealed, as: Disclosure.field(of: staff, at: at)) else {
                    throw ReportFault.damaged(reference, part: "reason of a disclosure")
                }
                return String(decoding: opened, as: UTF8.self)
            }
            return Disclosure(
                reference: reference, at: at, staff: staff, staffName: row.text(2),
                what: try row.value(3, named: "what") { Disclosure.Part(rawValue: $0) }, reason: reason)
        }
    }

    private func key(of reference: Reference) async throws -> ReportKey? {
        let found = try await database.read { tx in
            try tx.row("SELECT wrapped_key FROM reports WHERE reference = \(reference)")
        }
        return try found.map { row in
            do {
                return try vault.unwrap(WrappedKey(bytes: row.blob(0)), for: reference)
            } catch {
                throw ReportFault.damaged(reference, part: "key")
            }
        }
    }
}

extension Disclosure {
    /// Bound to who and when, so that a reason cannot be moved to another view.
    fileprivate static func field(of staff: StaffID, at instant: Instant) -> String {
        "\(field) \(staff) \(instant.milliseconds)"
    }
}
