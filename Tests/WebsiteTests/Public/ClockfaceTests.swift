import Reporting
import Testing

@testable import Website

/// 24 November 2026, 14:05 UTC, which is also the time in London.
private let now = Instant(milliseconds: 1_795_529_100_000)
private let clockface = Clockface()

@Test(arguments: [
    (0, "2:05pm today"), (45 * 60, "2:50pm today"), (48 * 3600, "2:05pm on Thursday 26 November"),
    (24 * 3600, "2:05pm tomorrow"), (-24 * 3600, "2:05pm yesterday"), (9 * 3600 + 55 * 60, "midnight tomorrow"),
    (21 * 3600 + 55 * 60, "midday tomorrow"), (11 * 3600, "1:05am tomorrow"),
    (40 * 24 * 3600, "2:05pm on Sunday 3 January 2027"),
])
func `a moment is said as people say it`(seconds: Int, words: String) {
    #expect(clockface.moment(now + .seconds(seconds), seenAt: now) == words)
}

@Test func `in summer the force's clock is an hour ahead of UTC`() {
    let july = Instant(milliseconds: 1_783_000_800_000)
    #expect(clockface.time(july) == "3pm")
}
