package import Reporting

/// What makes a post that is sent twice happen once: made with the page, kept with what was done.
package struct OnceToken: Hashable, Sendable {
    package let text: String

    /// 16 to 64 letters, digits and hyphens; nil for anything else.
    package init?(_ text: String) {
        let fits = text.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
        }
        guard (16...64).contains(text.utf8.count), fits else { return nil }
        self.text = text
    }

    /// A new one: 128 random bits in base 36.
    package static func fresh() -> OnceToken {
        var source = SystemRandomNumberGenerator()
        let words = (0..<2).map { _ in String(UInt64.random(in: .min ... .max, using: &source), radix: 36) }
        return OnceToken(unchecked: words.map { String(repeating: "0", count: 13 - $0.count) + $0 }.joined())
    }

    private init(unchecked text: String) {
        self.text = text
    }
}

extension ReportStore {
    /// How long it is remembered that something was done.
    private static let remembered = Duration.days(7)
    private static let batch = 1000

    func isDone(_ once: OnceToken) async throws -> Bool {
        try await database.read { tx in try tx.row("SELECT at FROM deeds_done WHERE once = \(once.text)") } != nil
    }

    /// False when it was done meanwhile.
    static func take(_ once: OnceToken, at now: Instant, in tx: any Transaction) throws(StoreFault) -> Bool {
        try tx.run(
            """
            INSERT INTO deeds_done (once, at)
            VALUES (\(once.text), \(now))
            ON CONFLICT (once) DO NOTHING
            """) == 1
    }

    /// Forgets what was done long ago. Returns how many.
    @discardableResult
    package func forgetDeedsDone(at now: Instant) async throws -> Int {
        var count = 0
        while true {
            let removed = try await database.write { tx in
                try tx.run(
                    """
                    DELETE FROM deeds_done
                    WHERE once IN (
                        SELECT once FROM deeds_done WHERE at < \(now - Self.remembered) ORDER BY at LIMIT \(Self.batch)
                    )
                    """)
            }
            count += removed
            guard removed == Self.batch else { return count }
        }
    }
}
