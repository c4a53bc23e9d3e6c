package import Reporting

/// Work to be done later, by any node: a row that is leased, tried, and then removed or, for a duty, due again.
package struct Job: Sendable, Hashable {
    /// Made by whoever asked for the work; the same work asked for twice is one row.
    package let id: String
    /// What sort of work it is.
    package let kind: Kind
    /// What the work needs, as JSON. It points at things and never holds what a person typed.
    package let payload: String
    /// When it comes to others: the end of its lease.
    package let due: Instant
    /// How often it was leased, this time included.
    package let attempts: Int
    /// How often it was leased without anybody saying how it came out, this time included.
    package let unanswered: Int
    /// Proves that it is still ours; a job whose lease ended may belong to another by now.
    package let lease: String

    /// The name of a kind of work, stable in the database.
    package struct Kind: Hashable, Sendable {
        package let name: String

        package init(_ name: String) {
            self.name = name
        }
    }
}
