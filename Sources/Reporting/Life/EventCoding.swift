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
    case unknown(name: String, version: Int)
    case damaged(name: String)

    package var words: String {
        switch self {
        case .unknown(let name, let version):
            "This program does not know events of the kind \(name), version \(version). Was a newer one used before?"
        case .damaged(let name): "An event of the kind \(name) cannot be read."
        }
    }
}

/// Stored events, both ways. Names are given here and not taken from Swift, so that renaming a case harms no history.
/// Whoever changes the body of an event gives it a new version and goes on reading the old one; the golden files of
/// every event ever shipped see to that.
package enum EventCoding {
    package static func encode(_ event: ReportEvent) -> CodedEvent {
        CodedEvent(name: name(of: event), version: 1, body: body(of: event))
    }

    /// Throws `EventCodingFault`.
    package static func decode(_ coded: CodedEvent) throws(EventCodingFault) -> ReportEvent {
        guard coded.version == 1 else { throw .unknown(name: coded.name, version: coded.version) }
        switch coded.name {
        case "submitted": return .submitted(try payload(coded))
        case "claimed": return .claimed(try payload(coded))
        case "claim-renewed": return .claimRenewed(until: (try payload(coded) as Until).until)
        case "released": return .released
        case "claim-expired": return .claimExpired
        case "assessed": return .assessed(try payload(coded))
        case "question-asked": return .questionAsked(try payload(coded))
        case "answered": return .answered(try payload(coded))
        case "question-lapsed": return .questionLapsed
        case "disposed": return .disposed(try payload(coded))
        case "allocated": return .allocated(try payload(coded))
        case "assigned": return .assigned(try payload(coded))
        case "alert-acknowledged": return .alertAcknowledged(by: (try payload(coded) as By).by)
        case "attended": return .attended(try payload(coded))
        case "contact-recorded": return .contactRecorded(try payload(coded))
        case "escalated": return .escalated(try payload(coded))
        case "closed": return .closed(try payload(coded))
        case "reopened": return .reopened(try payload(coded))
        case "reassigned": return .reassigned(try payload(coded))
        case "withdrawn": return .withdrawn(try payload(coded))
        case "information-added": return .informationAdded(try payload(coded))
        default: throw .unknown(name: coded.name, version: coded.version)
        }
    }

    private static func name(of event: ReportEvent) -> String {
        switch event {
        case .submitted: "submitted"
        case .claimed: "claimed"
        case .claimRenewed: "claim-renewed"
        case .released: "released"
        case .claimExpired: "claim-expired"
        case .assessed: "assessed"
        case .questionAsked: "question-asked"
        case .answered: "answered"
        case .questionLapsed: "question-lapsed"
        case .disposed: "disposed"
        case .allocated: "allocated"
        case .assigned: "assigned"
        case .alertAcknowledged: "alert-acknowledged"
        case .attended: "attended"
        case .contactRecorded: "contact-recorded"
        case .escalated: "escalated"
        case .closed: "closed"
        case .reopened: "reopened"
        case .reassigned: "reassigned"
        case .withdrawn: "withdrawn"
        case .informationAdded: "information-added"
        }
    }

    private static func body(of event: ReportEvent) -> [UInt8] {
        switch event {
        case .submitted(let facts): json(facts)
        case .claimed(let claim): json(claim)
        case .claimRenewed(let until): json(Until(until: until))
        case .released, .claimExpired, .questionLapsed: json(Nothing())
        case .assessed(let assessment): json(assessment)
        case .questionAsked(let question): json(question)
        case .answered(let reply): json(reply)
        case .disposed(let decision): json(decision)
        case .allocated(let handover), .assigned(let handover): json(handover)
        case .alertAcknowledged(let dispatcher): json(By(by: dispatcher))
        case .attended(let visit): json(visit)
        case .contactRecorded(let contact): json(contact)
        case .escalated(let escalation): json(escalation)
        case .closed(let closure): json(closure)
        case .reopened(let reopening): json(reopening)
        case .reassigned(let reassignment): json(reassignment)
        case .withdrawn(let withdrawal): json(withdrawal)
        case .informationAdded(let addition): json(addition)
        }
    }

    private struct Until: Codable { let until: Instant }
    private struct By: Codable { let by: StaffMember }
    private struct Nothing: Codable {}

    private static func json(_ payload: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return [UInt8](try encoder.encode(payload))
        } catch {
            // The payloads hold text, integers, Booleans and lists of those: JSON can write every value they can have.
            preconditionFailure("an event could not be written as JSON")
        }
    }

    private static func payload<Payload: Decodable>(_ coded: CodedEvent) throws(EventCodingFault) -> Payload {
        do {
            return try JSONDecoder().decode(Payload.self, from: Data(coded.body))
        } catch {
            throw .damaged(name: coded.name)
        }
    }
}
