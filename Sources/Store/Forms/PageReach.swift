package import Reporting

/// How many people reached a page of a form on a day: where they give up shows as a drop from page to page.
package struct PageReach: Hashable, Sendable {
    package let form: FormName
    package let page: String
    /// Days since 1970, UTC.
    package let day: Int
    package let people: Int

    package init(form: FormName, page: String, day: Int, people: Int) {
        self.form = form
        self.page = page
        self.day = day
        self.people = people
    }
}

extension Instant {
    /// Days since 1970, UTC.
    package var day: Int {
        Int((milliseconds - (milliseconds < 0 ? 86_399_999 : 0)) / 86_400_000)
    }
}

extension ReportStore {
    /// Adds to the counts. Count in memory and add now and then: a write for each page would make everybody who is on
    /// the same page wait for one row.
    package func add(_ counts: [PageReach]) async throws {
        guard !counts.isEmpty else { return }
        // In one order everywhere, so that two nodes never wait for each other's rows.
        let ordered = counts.sorted { ($0.form.text, $0.page, $0.day) < ($1.form.text, $1.page, $1.day) }
        try await database.write { tx in
            for count in ordered {
                try tx.run(
                    """
                    INSERT INTO page_reach (form_name, page, day, people)
                    VALUES (\(count.form), \(count.page), \(count.day), \(count.people))
                    ON CONFLICT (form_name, page, day) DO UPDATE
                    SET people = page_reach.people + excluded.people
                    """)
            }
        }
    }

    /// The counts of a form over some days, summed by page.
    package func pageReach(of form: FormName, days: ClosedRange<Int>) async throws -> [String: Int] {
        let rows = try await database.read { tx in
            try tx.rows(
                """
                SELECT page, CAST(sum(people) AS BIGINT)
                FROM page_reach
                WHERE form_name = \(form) AND day BETWEEN \(days.lowerBound) AND \(days.upperBound)
                GROUP BY page
                """)
        }
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.text(0), Int($0.int(1))) })
    }
}
