/// When something happened, as exactly as the person knows. Days and times are those of a clock in London.
package struct Period: Sendable, Codable, Equatable {
    package enum Way: String, Sendable, Codable, CaseIterable {
        case precise, between, roughly, ongoing
    }

    package var way: Way
    /// The moment; between: the first of two; ongoing: the first time that it happened.
    package var from: DayTime?
    /// Between: the second of two; ongoing: the last time that it happened.
    package var to: DayTime?
    /// Roughly: when; ongoing: how often.
    package var words: String?
}

/// A day, and the time if it is known.
package struct DayTime: Sendable, Codable, Equatable {
    package var date: CalendarDate
    package var time: ClockTime?

    package init(date: CalendarDate, time: ClockTime? = nil) {
        self.date = date
        self.time = time
    }

    /// "Friday 27 March 2026, 9:30pm".
    package var words: String {
        let day = "\(date.weekday) \(date.words)"
        return time.map { "\(day), \($0.words)" } ?? day
    }
}
