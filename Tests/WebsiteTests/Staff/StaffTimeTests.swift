import Reporting
import Testing

@testable import Website

@Suite struct StaffTimeTests {
    /// Ten to midnight on 24 November 2026.
    private let now = Instant(milliseconds: 1_795_564_200_000)

    @Test(arguments: [
        (15, "00:05"), (-35, "23:15"), (11 * 60, "10:50"), (13 * 60, "25 Nov 12:50"), (-20 * 60, "03:50"),
        (-26 * 60, "23 Nov 21:50"), (60 * 24 * 60, "23 Jan 2027 23:50"),
    ])
    func `a time needs its date only where the clock alone could mislead`(_ minutes: Int, _ words: String) {
        #expect(StaffTime(now: now).at(now + .seconds(minutes * 60)) == words)
    }
}
