import Foundation

/// An event as it is stored: a name and a version that never change their meaning, and a JSON body to be sealed.
package struct CodedEvent: Hashable, Sendable {
    package let name: String
    package let version: Int
    /// UTF-8 JSON, keys in order.
    package let body: [UInt8]

    package init(name: String, version: Int, body: [UInt8]) {
        self.name = name
        self.version = version
        self.body = body
    }
}

/// Why stored bytes are no event. Says nothing of what is in them.
package enum EventCodingFault: Error, Hashable, Sendable {
    case damaged(name: String)

    package var words: String {
        switch self {
        case .damaged(let name): "An event of the kind \(name) cannot be read."
        }
    }
}

/// Stored events, both ways, by the tables of the strands. The golden files of every event ever shipped see to it that
/// what was written once is read for ever.
package enum EventCoding {
    package static func encode(_ event: ReportEvent) -> CodedEvent {
        // No command leads to an event that only a newer program knows.
        guard let body = event.body else { preconditionFailure("an event of a newer program cannot be written") }
        return coded(body)
    }

    /// An event that this program does not know was written by a newer one, and is told apart from damage.
    package static func decode(_ coded: CodedEvent) throws(EventCodingFault) -> ReportEvent {
        guard let kind = kinds["\(coded.name) \(coded.version)"] else {
            return .newer(name: coded.name, version: coded.version)
        }
        do {
            return try kind.read(coded.body)
        } catch {
            throw .damaged(name: coded.name)
        }
    }

    /// Every kind that this program reads.
    package static let allKinds: [EventKind] =
        IntakeEvent.kinds + TriageEvent.kinds + InquiryEvent.kinds + AttendanceEvent.kinds + CorrespondenceEvent.kinds
        + RecordEvent.kinds

    private static let kinds = Dictionary(uniqueKeysWithValues: allKinds.map { ("\($0.name) \($0.version)", $0) })

    private static func coded(_ body: some EventBody) -> CodedEvent {
        let kind = type(of: body)
        return CodedEvent(name: kind.name, version: kind.version, body: EventJSON.write(body))
    }
}

/// Bodies of events as JSON with their keys in order.
enum EventJSON {
    static func write(_ body: some EventBody) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return [UInt8](try encoder.encode(body))
        } catch {
            // The bodies hold text, integers, Booleans and lists of those: JSON can write every value they can have.
            preconditionFailure("an event could not be written as JSON")
        }
    }

    static func read<Body: EventBody>(_ body: Body.Type, from bytes: [UInt8]) throws -> Body {
        try JSONDecoder().decode(Body.self, from: Data(bytes))
    }
}
