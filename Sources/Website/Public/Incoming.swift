import Evidence
import Forms
import Store
import Vault

/// The parts of a posted page as they come, one after the other.
actor Incoming {
    private(set) var outcome = Upload.Outcome()
    private let upload: Upload
    private var part = Part.none
    private var fieldBytes = 0
    private var isFromOurPage = false

    private enum Part {
        case none
        case field(String, [UInt8])
        case file(FileIntake, field: UploadTarget.Field, name: String)
        /// Read to its end and not kept.
        case skipped
    }

    init(_ upload: Upload) { self.upload = upload }

    private var parts: SiteParts { upload.parts }

    func take(_ piece: MultipartParser.Piece) async throws {
        switch piece {
        case .begin(let head) where head.fileName == nil:
            guard outcome.pairs.count < FormBody.fieldLimit else { throw Problem.tooLarge }
            part = .field(head.name, [])
        case .begin(let head): part = try await begin(head)
        case .bytes(let bytes): try await take(bytes)
        case .end: try await endPart()
        }
    }

    /// To be called after the last part.
    func finish() throws {
        try checkPage()
    }

    private func take(_ bytes: [UInt8]) async throws {
        switch part {
        case .none, .skipped: return
        case .field(let name, let before):
            fieldBytes += bytes.count
            guard fieldBytes <= FormBody.sizeLimit else { throw Problem.tooLarge }
            part = .field(name, before + bytes)
        case .file(let intake, let field, let name):
            do {
                try await intake.take(bytes)
            } catch {
                try await refuse(error, intake.id, field, name)
            }
        }
    }

    private func endPart() async throws {
        switch part {
        case .none, .skipped: break
        case .field(let name, let bytes):
            guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
                throw Problem.malformed
            }
            outcome.pairs.append((name, text.replacing("\r\n", with: "\n")))
        case .file(let intake, let field, let name):
            do {
                let kept = try await intake.finish()
                outcome.taken.append(Upload.Taken(question: field.name, file: EvidenceFile(kept, name: name)))
                try await parts.store.settle(file: kept.id.text, bytes: kept.size)
            } catch let refusal as FileRefusal {
                try await refuse(refusal, intake.id, field, name)
            }
        }
        part = .none
    }

    private func checkPage() throws {
        guard !isFromOurPage, !outcome.isExpired else { return }
        do {
            try upload.crossSite.check(upload.request, FormBody(outcome.pairs), secret: upload.secret)
            isFromOurPage = true
        } catch {
            // Where it came from was looked at before the first byte: only the token can be wrong.
            guard upload.target.keepsWords else { throw error }
            outcome.isExpired = true
        }
    }
}

/// Files.
extension Incoming {
    private func begin(_ head: PartHead) async throws -> Part {
        try checkPage()
        guard let field = upload.target.fields.first(where: { $0.name == head.name }) else {
            throw Problem.malformed
        }
        // No file was chosen.
        guard let sent = head.fileName, !sent.isEmpty else { return .skipped }
        let name = FileName.cleaned(sent)
        guard let expect = upload.target.expect, !outcome.isExpired else {
            outcome.passedOver += 1
            return .skipped
        }
        guard field.there + outcome.taken.count(where: { $0.question == head.name }) < field.max else {
            complain("You can add \(field.max) files. “\(name)” was not added", field)
            return .skipped
        }
        return try await begin(name, field, expect)
    }

    /// The row first, then the file: so that none is ever left that nothing knows of.
    private func begin(
        _ name: String, _ field: UploadTarget.Field, _ expect: (FileID, Int) async throws -> Int
    ) async throws -> Part {
        let id = FileID.random()
        let room = try await expect(id, min(parts.settings.mostFileBytes, upload.announced ?? .max))
        guard room > 0 else {
            let most = FileSize(ReportStore.mostEvidence)
            complain("Your files may have \(most) together, and there is no room left for “\(name)”", field)
            return .skipped
        }
        do {
            let intake = try parts.evidence.receive(
                id, accepting: field.accept, most: min(room, parts.settings.mostFileBytes))
            return .file(intake, field: field, name: name)
        } catch {
            try await refuse(error, id, field, name)
            return .skipped
        }
    }

    /// Letting go of the intake removes what was written.
    private func refuse(
        _ refusal: FileRefusal, _ id: FileID, _ field: UploadTarget.Field, _ name: String
    ) async throws {
        part = .skipped
        complain(refusal.words(of: name, accepting: field.accept), field)
        try await parts.store.forget(file: id.text)
    }

    private func complain(_ words: String, _ field: UploadTarget.Field) {
        outcome.complaints.append(Complaint(field: field.name, words: words))
    }
}

extension EvidenceFile {
    init(_ kept: KeptFile, name: String) {
        self.init(
            id: kept.id.text, name: name, size: kept.size, type: kept.type.rawValue, sha256: kept.sha256,
            key: kept.key.text)
    }
}

extension FilePicker.Sort {
    /// The same, in the words of the evidence store.
    var kept: FileType.Sort {
        switch self {
        case .image: .image
        case .video: .video
        case .audio: .audio
        case .pdf: .pdf
        case .text: .text
        }
    }
}
