import Reporting
import Testing

@testable import Forms

@Suite struct DateAndTimeTests {
    @Test(arguments: [
        (["27", "3", "2026"], "2026-03-27"), (["27", "March", "2026"], "2026-03-27"),
        (["27th", "mar", "26"], "2026-03-27"),
        (["1", "Sept.", "2025"], "2025-09-01"), (["27/3/2026", "", ""], "2026-03-27"),
        (["2026-03-27", "", ""], "2026-03-27"), (["27 march 2026", "", ""], "2026-03-27"),
        (["29", "2", "2024"], "2024-02-29"),
        (["5", "5", "27"], "1927-05-05"), (["05", "05", "80"], "1980-05-05"), (["27.3.26", "", ""], "2026-03-27"),
    ])
    func `a past date is read as people write it`(typed: [String], date: String) throws {
        let page = try question("kind: date, past: true, missing: When")
        let boxes = Array(zip(["day", "month", "year"], typed))

        let reading = try read(page, boxes)

        #expect(reading.answers["q"] == .date(try day(date)))
    }

    @Test(arguments: [
        (["", "", ""], "q_day", "When"), (["27", "", "2026"], "q_month", "month"), (["", "3", "2026"], "q_day", "day"),
        (["27", "3", ""], "q_year", "year"), (["32", "3", "2026"], "q_day", "1 to 31"),
        (["27", "13", "2026"], "q_month", "1 to 12"), (["27", "ma", "2026"], "q_month", "by its name"),
        (["30", "2", "2026"], "q_day", "February 2026 has 28 days"), (["29", "2", "2023"], "q_day", "28 days"),
        (["28", "3", "2026"], "q_day", "future"), (["27", "3", "202"], "q_year", "4 digits"),
        (["27", "3", "1850"], "q_year", "120 years"), (["x", "y", "z"], "q_day", "number"),
    ])
    func `a date that can't be is complained about at the right box`(
        typed: [String], field: String, words: String
    ) throws {
        let page = try question("kind: date, past: true, missing: When")

        let reading = try read(page, Array(zip(["day", "month", "year"], typed)))

        #expect(reading.answers.isEmpty)
        #expect(reading.complaints.map(\.field) == [field])
        #expect(reading.complaints[0].words.contains(words))
    }

    @Test func `two digits of a year that may lie ahead are up to twenty years ahead`() throws {
        let page = try question("kind: date, missing: When")

        let near = try read(page, [("day", "1"), ("month", "1"), ("year", "27")])
        let far = try read(page, [("day", "1"), ("month", "1"), ("year", "80")])

        #expect(near.answers["q"] == .date(try day("2027-01-01")))
        #expect(far.answers["q"] == .date(try day("1980-01-01")))
    }

    @Test func `after and before exclude their own day`() throws {
        let page = try question("kind: date, after: 2024-01-31, before: 2024-02-02, missing: When")

        let days = try ["31 1 2024", "1 2 2024", "2 2 2024"].map { try read(page, [("day", $0)]).complaints.isEmpty }

        #expect(days == [false, true, false])
    }

    @Test func `today in London is not the future although it is yesterday in universal time`() throws {
        let page = try question("kind: date, past: true, missing: When")
        let justAfterMidnight = try london("2026-06-15 00:30")

        let reading = try read(page, [("day", "15 6 2026")], at: justAfterMidnight)

        #expect(reading.complaints.isEmpty)
    }

    @Test(arguments: [
        ("9pm", "21:00"), ("9 PM", "21:00"), ("21:00", "21:00"), ("2130", "21:30"), ("930", "09:30"),
        ("9.30pm", "21:30"),
        ("9:30 a.m.", "09:30"), ("12am", "00:00"), ("12pm", "12:00"), ("noon", "12:00"), ("Midnight", "00:00"),
        ("00:05", "00:05"), ("0005", "00:05"), ("13", "13:00"), ("21h30", "21:30"), ("12 noon", "12:00"),
        ("930pm", "21:30"),
    ])
    func `a time is read as people write it`(typed: String, time: String) throws {
        #expect(try ClockTime(parsing: typed).description == time)
    }

    @Test(arguments: [
        ("9", "9am or 9pm"), ("25:00", "exists"), ("12:60", "exists"), ("13pm", "24-hour clock"),
        ("0am", "24-hour clock"),
        ("nine", "9:30pm"), ("1:2", "9:30pm"), ("12345", "9:30pm"), ("", "9:30pm"), ("24:00", "exists"),
    ])
    func `a time that can't be is refused with a way to put it right`(typed: String, words: String) {
        #expect { try ClockTime(parsing: typed) } throws: { ($0 as? Unreadable)?.words.contains(words) == true }
    }

    @Test func `every minute of the day reads back from its words`() throws {
        for minute in 0..<1440 {
            let time = try #require(ClockTime(hour: minute / 60, minute: minute % 60))
            #expect(try ClockTime(parsing: time.words) == time)
            #expect(try ClockTime(parsing: time.description) == time)
        }
    }

    @Test func `weekdays are those of the calendar`() throws {
        #expect(try day("2026-03-27").weekday == "Friday")
        #expect(try day("2000-02-29").weekday == "Tuesday")
        #expect(try day("1970-01-01").weekday == "Thursday")
    }

    @Test func `wall time in London has its hour of summer, one that never was, and one that was twice`() throws {
        let winter = try london("2026-01-15 12:00")
        let summer = try london("2026-07-15 12:00")
        let skipped = try London.instant(of: day("2026-03-29"), at: ClockTime(parsing: "01:30"))
        let twice = try london("2026-10-25 01:30")

        #expect(winter.milliseconds == 1_768_478_400_000)
        #expect(summer.milliseconds == 1_784_113_200_000)
        #expect(skipped == nil)
        #expect(twice.milliseconds == 1_792_888_200_000)
    }
}

@Suite struct PeriodTests {
    private func page() throws -> Page { try question("kind: period, unknown: I don't know, missing: Say when") }

    @Test func `a moment reads back`() throws {
        let reading = try read(page(), [("way", "precise"), ("on_day", "27/3/26"), ("on_time", "9pm")])

        let answer = try #require(reading.answers["q"])
        #expect(try page().questions[0].words(answer) == ["Friday 27 March 2026, 9pm"])
    }

    /// What was typed, `part=value` each, and the field of the complaint.
    private static let wrong = [
        ("way=precise", "q_on_day"), ("way=precise on_day=28/3/2026", "q_on_day"),
        ("way=precise on_day=27/3/2026 on_time=9:31pm", "q_on_time"),
        ("way=precise on_day=30/3/2025 on_time=1:30am", "q_on_time"), ("way=between from_day=26/3/2026", "q_to_day"),
        ("way=between from_day=26/3/2026 to_day=25/3/2026", "q_to_day"),
        ("way=between from_day=26/3/2026 from_time=9pm to_day=26/3/2026 to_time=8pm", "q_to_day"),
        ("way=roughly", "q_words"), ("way=ongoing", "q_often"),
        ("way=ongoing first_day=2/3/2026 last_day=1/3/2026", "q_last_day"), ("way=sometime", "q_way"), ("", "q_way"),
        ("on_day=26/3/2026", "q_way"),
    ]

    @Test(arguments: wrong)
    func `a period that can't be is complained about at the right box`(
        typed: String, field: String
    ) throws {
        let reading = try read(page(), pairs(typed))

        #expect(reading.answers.isEmpty)
        #expect(reading.complaints.map(\.field) == [field])
    }

    @Test func `the night when the clocks go forward has no half past one, and the complaint says so`() throws {
        let reading = try read(page(), [("way", "precise"), ("on_day", "30/3/2025"), ("on_time", "1:30am")])

        #expect(reading.complaints.first?.words.contains("clocks went forward") == true)
    }

    @Test func `what was typed under a way that wasn't chosen doesn't count`() throws {
        let reading = try read(page(), [("way", "roughly"), ("words", "In spring"), ("on_day", "99")])

        #expect(reading.answers["q"] == .period(Period(way: .roughly, words: "In spring")))
    }

    @Test func `not knowing when is an answer only where the form offers it`() throws {
        let strict = try question("kind: period, missing: Say when")

        #expect(try read(page(), [("way", "unknown")]).answers["q"] == .unknown)
        #expect(try read(strict, [("way", "unknown")]).complaints.map(\.field) == ["q_way"])
    }
}
