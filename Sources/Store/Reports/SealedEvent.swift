internal import Foundation
internal import Reporting
internal import Vault

/// One event as its row keeps it. The body is sealed, and the seal covers the columns beside it: neither who nor when,
/// neither the name nor the place in the history can be changed without the seal breaking.
struct SealedEvent: Sendable {
    let number: Int
    let at: Instant
    /// The actor as JSON. Staff are named in it; reporters never are.
    let actor: String
    let name: String
    let version: Int
    let body: [UInt8]

    init(_ recorded: RecordedEvent, under key: ReportKey) {
        self.init(
            number: recorded.number, at: recorded.at, by: recorded.by, EventCoding.encode(recorded.event), under: key)
    }

    init(number: Int, at: Instant, by actor: Actor, _ coded: CodedEvent, under key: ReportKey) {
        self.number = number
        self.at = at
        self.actor = JSONText.encode(actor)
        name = coded.name
        version = coded.version
        body = key.seal(
            coded.body, as: Self.field(number: number, at: at, actor: self.actor, name: name, version: version))
    }

    init(_ row: Row) {
        number = Int(row.int(0))
        at = row.instant(1)
        actor = row.text(2)
        name = row.text(3)
        version = Int(row.int(4))
        body = row.blob(5)
    }

    /// Every event of a report, oldest first.
    static func history(of reference: Reference, in tx: any Transaction) throws(StoreFault) -> [SealedEvent] {
        try tx.rows(
            """
            SELECT number, at, actor, name, version, body
            FROM report_events
            WHERE reference = \(reference)
            ORDER BY number
            """
        ).map(SealedEvent.init)
    }

    /// - Throws: `VaultFault`, `EventCodingFault` or `DecodingError`: it is not what was written.
    func opened(with key: ReportKey) throws -> RecordedEvent {
        let field = Self.field(number: number, at: at, actor: actor, name: name, version: version)
        let coded = CodedEvent(name: name, version: version, body: try key.open(body, as: field))
        return RecordedEvent(
            number: number, at: at, by: try JSONText.decode(Actor.self, from: actor),
            event: try EventCoding.decode(coded))
    }

    func insert(of reference: Reference, in tx: any Transaction) throws(StoreFault) {
        try tx.run(
            """
            INSERT INTO report_events (reference, number, at, actor, name, version, body)
            VALUES (\(reference), \(number), \(at), \(actor), \(name), \(version), \(body))
            """)
    }

    private static func field(number: Int, at: Instant, actor: String, name: String, version: Int) -> String {
        "event \(number) at \(at.milliseconds): \(name) \(version) by \(actor)"
    }
}

/// Small values as JSON text with their keys in order.
enum JSONText {
    static func encode(_ value: some Encodable) -> String {
        String(decoding: bytes(value), as: UTF8.self)
    }

    static func bytes(_ value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return [UInt8](try encoder.encode(value))
        } catch {
            // Text, integers, Booleans, lists and dictionaries of those: JSON can write every value that comes here.
            preconditionFailure("a value could not be written as JSON")
        }
    }

    static func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }

    static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
        try JSONDecoder().decode(type, from: Data(bytes))
    }
}
