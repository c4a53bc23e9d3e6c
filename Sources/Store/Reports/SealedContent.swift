internal import Forms
internal import Reporting
internal import Vault

/// By when the reporter was promised triage and an answer. The targets may change later; a promise does not, and the
/// headline's seal covers it.
struct Promise: Hashable, Sendable {
    let triageDue: Instant
    let responseDue: Instant

    fileprivate var headlineField: String {
        "headline, triage by \(triageDue.milliseconds), response by \(responseDue.milliseconds)"
    }
}

/// What the reporter wrote, as the report's row keeps it: under the report's key, and promised in the receipt.
struct SealedContent: Sendable {
    static let accessCode = "access code"
    private static let answersField = "answers"
    private static let saltSize = 32

    let headline: [UInt8]
    /// The salt of the receipt's commitment, then the answers as JSON.
    let answers: [UInt8]
    let commitment: Commitment

    /// What is sealed as answers, after the salt.
    struct Written: Codable {
        let answers: Answers
        /// When the reporter said that it was no emergency.
        let gateAnsweredAt: Instant?
    }

    init(_ submission: Submission, promising promise: Promise, under key: ReportKey) {
        var source = SystemRandomNumberGenerator()
        let salt = CommitmentSalt(using: &source)
        let written = JSONText.bytes(
            Written(answers: submission.answers, gateAnsweredAt: submission.gateAnsweredAt))
        headline = key.seal(Array(submission.headline.utf8), as: promise.headlineField)
        answers = key.seal(salt.bytes + written, as: Self.answersField)
        commitment = Self.commitment(to: written, form: submission.form.version, salt: salt)
    }

    /// - Throws: `.damaged` when the headline was altered, or one of the two times that were promised with it.
    static func openHeadline(
        _ sealed: [UInt8], of reference: Reference, promising promise: Promise, with key: ReportKey
    ) throws(ReportFault) -> String {
        do {
            return String(decoding: try key.open(sealed, as: promise.headlineField), as: UTF8.self)
        } catch {
            throw .damaged(reference, part: "headline")
        }
    }

    /// Opens what was written and holds it against the receipt's promise.
    static func openWritten(
        _ sealed: [UInt8], of facts: Facts, promisedBy receipt: Receipt, with key: ReportKey
    ) throws(ReportFault) -> Written {
        guard let opened = try? key.open(sealed, as: answersField),
            let salt = CommitmentSalt(bytes: Array(opened.prefix(saltSize)))
        else { throw .damaged(facts.reference, part: "answers") }
        let bytes = Array(opened.dropFirst(saltSize))
        guard let written = try? JSONText.decode(Written.self, from: bytes) else {
            throw .damaged(facts.reference, part: "answers")
        }
        guard receipt.commitment == commitment(to: bytes, form: facts.formVersion, salt: salt) else {
            throw .damaged(facts.reference, part: "receipt")
        }
        return written
    }

    /// The promise covers the questions too, by the form's version: an answer means nothing without its question.
    private static func commitment(to written: [UInt8], form: FormVersion, salt: CommitmentSalt) -> Commitment {
        Commitment(to: Array("form \(form.hash)\n".utf8) + written, salt: salt)
    }
}
