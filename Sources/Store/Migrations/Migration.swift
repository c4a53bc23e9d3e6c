import Crypto
import Foundation

/// One step of the schema: a file of SQL, written for SQLite's STRICT tables.
package struct Migration: Hashable, Sendable {
    /// The file's name without its folder and ending, such as `0001_reports`.
    package let name: String
    /// The SQL as written.
    package let text: String

    package init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// What this program was built with, in order.
    package static let embedded: [Migration] =
        Embedded.files
        .filter { $0.key.hasPrefix("Migrations/") && $0.key.hasSuffix(".sql") }
        .map { Migration(name: String($0.key.dropFirst("Migrations/".count).dropLast(".sql".count)), text: $0.value) }
        .sorted { $0.name < $1.name }

    /// SHA-256 of the text, in hexadecimal: an applied step may never change.
    var hash: String {
        SHA256.hash(data: Data(text.utf8)).map { String(format: "%02x", $0) }.joined()
    }

    /// The text for PostgreSQL: the three words in which its schemas differ from SQLite's.
    ///
    /// It must be this way round, for a STRICT table refuses `BIGINT`.
    var textForPostgres: String {
        text.replacing(/\bINTEGER\b/, with: "BIGINT")
            .replacing(/\bBLOB\b/, with: "BYTEA")
            .replacing(/\s+STRICT\b/, with: "")
    }
}
