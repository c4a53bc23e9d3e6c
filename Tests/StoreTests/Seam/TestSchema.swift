@testable import Store

extension Migration {
    /// A schema small enough to read at a glance, with each kind of column, key and constraint that the seam knows.
    static let seamTests = [
        Migration(
            name: "0001_things",
            text: """
                CREATE TABLE things (
                    id TEXT NOT NULL PRIMARY KEY,
                    number INTEGER,
                    words TEXT,
                    bytes BLOB,
                    version INTEGER NOT NULL DEFAULT 0
                ) STRICT;
                CREATE UNIQUE INDEX things_words_number ON things (words, number);
                CREATE TABLE parts (
                    thing TEXT NOT NULL REFERENCES things (id),
                    place INTEGER NOT NULL CHECK (place > 0),
                    PRIMARY KEY (thing, place)
                ) STRICT;
                """)
    ]
}

extension Transaction {
    func addThing(_ id: String, number: Int? = nil, words: String? = nil, bytes: [UInt8]? = nil) throws(StoreFault) {
        try run("INSERT INTO things (id, number, words, bytes) VALUES (\(id), \(number), \(words), \(bytes))")
    }
}

extension Database {
    func count(_ table: StaticString) async throws -> Int64 {
        try await read { tx in try tx.row("SELECT count(*) FROM \(raw: table)")?.int(0) ?? 0 }
    }
}
