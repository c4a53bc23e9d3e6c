internal import Reporting

/// How long to wait before a failed job is tried again, and when to give up.
package struct Backoff: Sendable {
    package let first: Duration
    package let longest: Duration
    /// How often it is tried before it is parked; nil is for ever.
    package let attempts: Int?

    package init(first: Duration, longest: Duration, attempts: Int?) {
        self.first = first
        self.longest = longest
        self.attempts = attempts
    }

    /// Five seconds, doubling to an hour, parked after sixty: a day of a provider's absence at the least.
    package static let standard = Backoff(first: .seconds(5), longest: .seconds(3600), attempts: 60)

    /// The wait after the given number of attempts, spread over half of itself so that failed jobs do not return as one.
    func wait(after attempts: Int, using source: inout some RandomNumberGenerator) -> Duration {
        let doublings = min(max(attempts - 1, 0), 30)
        let milliseconds = min(first * (1 << doublings), longest).wholeMilliseconds
        return .milliseconds(milliseconds - Int64.random(in: 0...(milliseconds / 2), using: &source))
    }
}
