package import Reporting

/// Work to be done once, later, by any node: a row that is leased, tried and then removed.
package struct Job: Sendable, Hashable {
    /// Made by whoever asked for the work; the same work asked for twice is one row.
    package let id: String
    /// Which duty does it.
    package let kind: Kind
    /// What the duty needs, as JSON. It points at things and never holds what a person typed.
    package let payload: String
    package let due: Instant
    /// How often it was leased, this time included.
    package let attempts: Int
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

/// How long to wait before a failed job is tried again, and when to give up.
package struct Backoff: Sendable {
    package let first: Duration
    package let longest: Duration
    package let attempts: Int

    package init(first: Duration, longest: Duration, attempts: Int) {
        self.first = first
        self.longest = longest
        self.attempts = attempts
    }

    /// Five seconds, doubling to an hour, parked after twelve: about five hours of a provider's absence.
    package static let standard = Backoff(first: .seconds(5), longest: .seconds(3600), attempts: 12)

    /// The wait after the given number of attempts, spread over half of itself so that failed jobs do not return as one.
    func wait(after attempts: Int, using source: inout some RandomNumberGenerator) -> Duration {
        let doublings = min(max(attempts - 1, 0), 30)
        let full = min(first * (1 << doublings), longest)
        let milliseconds = full.components.seconds * 1000 + full.components.attoseconds / 1_000_000_000_000_000
        return .milliseconds(milliseconds - Int64.random(in: 0...(milliseconds / 2), using: &source))
    }
}
