import Foundation
import Reporting
import Store

/// How a lane stands, for the operator.
extension LaneHealth {
    /// Nobody has worked on the lane for longer than any pause or lease could explain.
    private static let longestWait = Duration.minutes(5)
    /// What fails for longer will not mend itself.
    private static let longestFailure = Duration.hours(1)

    func isBad(at now: Instant) -> Bool { isStalled(at: now) || isFailingLong(at: now) }

    private func isStalled(at now: Instant) -> Bool {
        oldestDue.map { now.since($0) > Self.longestWait } ?? false
    }

    private func isFailingLong(at now: Instant) -> Bool {
        failingSince.map { now.since($0) > Self.longestFailure } ?? false
    }

    func words(at now: Instant) -> String {
        [dueWords(at: now), failureWords].compactMap(\.self).joined(separator: "; ")
    }

    private func dueWords(at now: Instant) -> String {
        guard let oldestDue else { return "nothing is due" }
        let since = "the oldest is due since \(oldestDue.written)"
        return isStalled(at: now) ? "\(since): see that `bluelamp serve` runs, and what its log says" : since
    }

    private var failureWords: String? {
        failingSince.map { "fails since \($0.written) and is tried again (\(fault ?? ""))" }
    }
}

extension Instant {
    /// For operators: date and time in UTC.
    var written: String {
        Date(timeIntervalSince1970: Double(milliseconds) / 1_000).ISO8601Format()
    }
}
