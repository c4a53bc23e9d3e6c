import Evidence
import Forms
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Reporting
import Store
import Vault

/// `/staff/reports/REFERENCE/files/ID`: one file of a report, to be saved and never shown here. The view is on record
/// before its first byte leaves.
struct StaffFiles: Sendable {
    let site: StaffSite

    func add(to group: RouterGroup<ReaderContext>) {
        group.get("files/:file", use: download)
    }

    /// Whoever gave a reason to open the report need not give it again for its files, for so long.
    static let reasonLasts = Duration.minutes(15)

    @Sendable func download(_ request: Request, context: ReaderContext) async throws -> Response {
        let reference = try ReportRoutes.reference(context)
        guard let file = try await site.parts.store.file(reference) else { throw Problem.notFound }
        let now = site.parts.now()
        guard let reason = try await reason(to: context.member, for: file.report, at: now) else {
            return .seeOther(StaffLink.report(reference))
        }
        guard let evidence = file.allFiles.first(where: { $0.id == context.parameters.get("file") }),
            let kept = KeptFile(evidence)
        else { throw Problem.notFound }
        let reading = try site.parts.evidence.open(kept)
        try await site.parts.store.recordDisclosure(
            of: reference, to: context.member, what: .file,
            reason: reason.isEmpty ? evidence.name : "\(evidence.name): \(reason)", at: now)
        return Self.attachment(kept, evidence.name, reading)
    }

    /// Why they may have it: empty where it is their own work, nil where they are to give a reason first.
    private func reason(to member: StaffMember, for report: Report, at now: Instant) async throws -> String? {
        switch report.sight(of: member) {
        case .refused(let refusal): throw ReportRoutes.problem(refusal)
        case .asTheirWork: return ""
        // A look is for choosing: files are for whoever has the report.
        case .aLook: return nil
        case .withReason:
            return try await site.parts.store.disclosures(of: report.reference).first {
                $0.staff == member.id && $0.what == .report && $0.reason != nil
                    && now.since($0.at) < Self.reasonLasts
            }?.reason
        }
    }

    /// As bytes to be saved: no browser may take it for a page, whatever is in it.
    private static func attachment(_ kept: KeptFile, _ name: String, _ reading: FileReading) -> Response {
        let headers: HTTPFields = [
            .contentType: "application/octet-stream",
            .contentDisposition: disposition(FileName.download(name, type: kept.type)),
            .contentSecurityPolicy: "default-src 'none'; sandbox; frame-ancestors 'none'",
            .cacheControl: "no-store",
        ]
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody(contentLength: kept.size) { writer in
                while let piece = try await reading.next() { try await writer.write(ByteBuffer(bytes: piece)) }
                try await writer.finish(nil)
            })
    }

    /// RFC 6266: a plain name for old programs, the real one percent-encoded.
    static func disposition(_ name: String) -> String {
        let plain = String(
            name.unicodeScalars.map { scalar in
                scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789.-_ ".unicodeScalars.contains(scalar))
                    ? Character(scalar) : "_"
            })
        let allowed = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
        let encoded = name.addingPercentEncoding(withAllowedCharacters: allowed) ?? plain
        return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(encoded)"
    }
}

extension KeptFile {
    /// Nil for what this program did not write.
    init?(_ file: EvidenceFile) {
        guard let id = FileID(file.id), let type = FileType(rawValue: file.type), let key = FileKey(text: file.key)
        else { return nil }
        self.init(id: id, size: file.size, type: type, sha256: file.sha256, key: key)
    }
}

/// The files of a report, as its page lists them.
struct FileList: Sendable {
    let files: [File]

    struct File: Sendable {
        let name: String
        let path: String
        let size: String
        let type: String
        let sha256: String
    }

    /// Nil where there are none.
    init?(_ file: ReportFile) {
        files = file.allFiles.map { evidence in
            File(
                name: evidence.name, path: "\(StaffLink.report(file.report.reference))/files/\(evidence.id)",
                size: FileSize(evidence.size).description,
                type: FileType(rawValue: evidence.type)?.title ?? evidence.type, sha256: evidence.sha256)
        }
        if files.isEmpty { return nil }
    }

    private init(files: [File]) { self.files = files }

    static let sample = FileList(files: [
        File(
            name: "receipt.jpg", path: "/staff/reports/4T7K-2M9Q-P/files/3f1c", size: "482 kB", type: "JPEG photo",
            sha256: String(repeating: "5e", count: 32))
    ])
}

extension ReportFile {
    /// What came with the report, and what was sent since.
    var allFiles: [EvidenceFile] {
        answers.files
            + report.intake.files.map {
                EvidenceFile(id: $0.id, name: $0.name, size: $0.bytes, type: $0.type, sha256: $0.sha256, key: $0.key)
            }
    }
}
