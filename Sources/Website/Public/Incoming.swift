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
        case file(FileIntake, question: FilePicker, name: String)
        /// Read to its end and not kept.
        case skipped
    }

    init(_ upload: Upload) { self.upload = upload }

    private var parts: SiteParts { upload.site.parts }

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
        case .file(let intake, let question, let name):
            do {
                try await intake.take(bytes)
            } catch {
                try await refuse(error, intake.id, question, name)
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
        case .file(let intake, let question, let name):
            do {
                let kept = try await intake.finish()
                outcome.taken.append(Upload.Taken(question: question.text.name, file: EvidenceFile(kept, name: name)))
                try await parts.store.settle(file: kept.id.text, bytes: kept.size)
            } catch let refusal as FileRefusal {
                try await refuse(refusal, intake.id, question, name)
            }
        }
        part = .none
    }

    private func checkPage() throws {
        guard !isFromOurPage else { return }
        try upload.site.crossSite.check(upload.request, FormBody(outcome.pairs), secret: upload.secret)
        isFromOurPage = true
    }
}

/// Files.
extension Incoming {
    private func begin(_ head: PartHead) async throws -> Part {
        try checkPage()
        guard let question = upload.page.filePickers.first(where: { $0.text.name == head.name }) else {
            throw Problem.malformed
        }
        // No file was chosen.
        guard let sent = head.fileName, !sent.isEmpty else { return .skipped }
        let name = FileName.cleaned(sent)
        let there =
            upload.open.draft.answers.files(of: head.name).count
            + outcome.taken.count { $0.question == head.name }
        guard there < question.max else {
            complain("You can add \(question.max) files. “\(name)” was not added", question)
            return .skipped
        }
        return try await begin(name, question)
    }

    /// The row first, then the file: so that none is ever left that nothing knows of.
    private func begin(_ name: String, _ question: FilePicker) async throws -> Part {
        let id = FileID.random()
        let room = try await parts.store.expect(
            file: id.text, upTo: min(parts.settings.mostFileBytes, upload.announced ?? .max),
            for: upload.open.secret, at: parts.now())
        guard room > 0 else {
            let most = FileSize(ReportStore.mostEvidence)
            complain("Your files may have \(most) together, and there is no room left for “\(name)”", question)
            return .skipped
        }
        do {
            let intake = try parts.evidence.receive(
                id, accepting: Set(question.accept.map(\.kept)), most: min(room, parts.settings.mostFileBytes))
            return .file(intake, question: question, name: name)
        } catch {
            try await refuse(error, id, question, name)
            return .skipped
        }
    }

    /// Letting go of the intake removes what was written.
    private func refuse(
        _ refusal: FileRefusal, _ id: FileID, _ question: FilePicker, _ name: String
    ) async throws {
        part = .skipped
        complain(refusal.words(of: name, accepting: Set(question.accept.map(\.kept))), question)
        try await parts.store.forget(file: id.text)
    }

    private func complain(_ words: String, _ question: FilePicker) {
        outcome.complaints.append(Complaint(field: question.text.name, words: words))
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
