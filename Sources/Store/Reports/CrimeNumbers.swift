package import Reporting

extension ReportStore {
    /// Records a crime under the next number of the year. Number and event are one commit: no number is given out twice,
    /// and none is lost, on however many nodes.
    ///
    /// - Parameter year: the force's own year, four digits.
    /// - Throws: `Refusal` (nothing was changed, no number used), `ReportFault` or `StoreFault`.
    package func recordCrime(
        class offence: String, victim: String, reason: String, on reference: Reference, seen: Int?,
        once: OnceToken? = nil, by actor: Actor, year: Int, at now: Instant
    ) async throws -> Report {
        for _ in 0..<Self.numberAttempts {
            let last = try await lastCrimeNumber(in: year)
            let number = CrimeNumber(serial: last + 1, year: year)
            let command = Command.recordCrime(class: offence, number: number, victim: victim, reason: reason)
            do {
                let reports = try await perform(
                    [Act([command], on: reference, seen: seen)], once: once, by: actor, at: now
                ) { tx in
                    guard try Self.take(number, after: last, in: tx) else { throw NumberTaken() }
                    return true
                }
                guard let report = reports.first else { throw ReportFault.unknown }
                return report
            } catch is NumberTaken {
                continue
            }
        }
        throw ReportFault.contended
    }

    private static let numberAttempts = 200

    /// Another crime was recorded since the number was read.
    private struct NumberTaken: Error {}

    private func lastCrimeNumber(in year: Int) async throws -> Int {
        let row = try await database.read { tx in
            try tx.row("SELECT last FROM crime_numbers WHERE year = \(year)")
        }
        return row.map { Int($0.int("last")) } ?? 0
    }

    private static func take(_ number: CrimeNumber, after last: Int, in tx: any Transaction) throws(StoreFault) -> Bool
    {
        if last == 0 {
            return try tx.run(
                """
                INSERT INTO crime_numbers (year, last)
                VALUES (\(number.year), \(number.serial))
                ON CONFLICT (year) DO NOTHING
                """) == 1
        }
        return try tx.run(
            """
            UPDATE crime_numbers
            SET last = \(number.serial)
            WHERE year = \(number.year) AND last = \(last)
            """) == 1
    }
}
