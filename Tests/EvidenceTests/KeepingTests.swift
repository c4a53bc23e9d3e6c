import Crypto
import Foundation
import Testing
import Vault

@testable import Evidence

/// A folder of evidence that is gone after the test.
func withEvidence(
    leastRoom: Int = 0, atOnce: Int = 8, _ body: (EvidenceFolder, URL) async throws -> Void
) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bluelamp-evidence-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(try EvidenceFolder(folder, leastRoom: leastRoom, atOnce: atOnce), folder)
}

extension EvidenceFolder {
    func keep(
        _ content: [UInt8], in step: Int = 10_000, accepting: Set<FileType.Sort> = Set(FileType.Sort.allCases),
        most: Int = 1_000_000_000
    ) async throws -> KeptFile {
        let intake = try receive(.random(), accepting: accepting, most: most)
        for start in stride(from: 0, to: content.count, by: step) {
            try await intake.take(Array(content[start..<min(start + step, content.count)]))
        }
        return try await intake.finish()
    }

    func content(of file: KeptFile) async throws -> [UInt8] {
        let reading = try open(file)
        var content: [UInt8] = []
        while let piece = try await reading.next() { content += piece }
        return content
    }
}

/// Every file below a folder.
func filesOnDisk(_ folder: URL) -> [URL] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    return (all ?? []).filter { !$0.hasDirectoryPath }
}

/// A picture of that many bytes.
func picture(_ count: Int) -> [UInt8] {
    [0xFF, 0xD8, 0xFF, 0xE0] + (4..<max(4, count)).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
}

@Suite struct KeepingTests {
    @Test(arguments: [4, 17, 65_535, 65_536, 65_537, 131_072, 200_001])
    func `a file comes out bit for bit as it went in, with its hash`(count: Int) async throws {
        try await withEvidence { evidence, folder in
            let content = picture(count)

            let kept = try await evidence.keep(content, in: 9_973)

            #expect(try await evidence.content(of: kept) == content)
            #expect(kept.size == count && kept.type == .jpeg)
            #expect(kept.sha256 == hexadecimal(SHA256.hash(data: content)))
            #expect(filesOnDisk(folder).map(\.lastPathComponent) == [kept.id.text])
        }
    }

    @Test func `nothing of a file can be read on the disk`() async throws {
        try await withEvidence { evidence, folder in
            let content = Array(String(repeating: "The zinc trombone was under the bridge. ", count: 3_000).utf8)
            let kept = try await evidence.keep(content)

            let sealed = try Data(contentsOf: try #require(filesOnDisk(folder).first))

            #expect(kept.type == .text)
            #expect(sealed.range(of: Data("trombone".utf8)) == nil)
        }
    }

    @Test func `a file is kept for its owner only`() async throws {
        try await withEvidence { evidence, folder in
            _ = try await evidence.keep(picture(100))

            let attributes = try FileManager.default.attributesOfItem(
                atPath: try #require(filesOnDisk(folder).first).path)
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        }
    }

    @Test func `a changed byte, a cut end, an added end and exchanged pieces are noticed`() async throws {
        try await withEvidence { evidence, folder in
            let kept = try await evidence.keep(picture(3 * 65_536))
            let place = try #require(filesOnDisk(folder).first)
            let sealed = Array(try Data(contentsOf: place))
            let piece = FileKey.pieceSize + FileKey.overhead
            var changed = sealed
            changed[piece + 100] ^= 1
            let exchanged = Array(sealed[piece..<2 * piece] + sealed[..<piece] + sealed[(2 * piece)...])
            let doubled = Array(sealed[..<piece] + sealed[..<piece] + sealed[(2 * piece)...])

            for damaged in [
                changed, exchanged, doubled, Array(sealed[..<(2 * piece)]), Array(sealed.dropLast()), sealed + [0],
                sealed + sealed[..<piece], [],
            ] {
                try Data(damaged).write(to: place)
                await #expect(throws: EvidenceFault.damaged) { try await evidence.content(of: kept) }
            }
            try Data(sealed).write(to: place)
            #expect(try await evidence.content(of: kept) == picture(3 * 65_536))
        }
    }

    @Test func `a file cut after a piece does not pass for a shorter one`() async throws {
        try await withEvidence { evidence, folder in
            let content = picture(2 * 65_536)
            let kept = try await evidence.keep(content)
            let place = try #require(filesOnDisk(folder).first)
            let sealed = try Data(contentsOf: place)
            try sealed.prefix(FileKey.pieceSize + FileKey.overhead).write(to: place)
            let shorter = KeptFile(
                id: kept.id, size: FileKey.pieceSize, type: kept.type,
                sha256: hexadecimal(SHA256.hash(data: content.prefix(FileKey.pieceSize))), key: kept.key)

            await #expect(throws: EvidenceFault.damaged) { try await evidence.content(of: shorter) }
        }
    }

    @Test func `another key, another name or another hash opens nothing`() async throws {
        try await withEvidence { evidence, folder in
            let kept = try await evidence.keep(picture(1_000))
            let other = try await evidence.keep(picture(1_000))
            func file(_ id: FileID, _ sha256: String, _ key: FileKey) -> KeptFile {
                KeptFile(id: id, size: kept.size, type: .jpeg, sha256: sha256, key: key)
            }

            for wrong in [
                file(kept.id, kept.sha256, other.key), file(other.id, kept.sha256, kept.key),
                file(kept.id, String(repeating: "0", count: 64), kept.key),
            ] {
                await #expect(throws: EvidenceFault.damaged) { try await evidence.content(of: wrong) }
            }
            #expect(FileID("../../../etc/passwd") == nil && FileID(String(repeating: "A", count: 32)) == nil)
        }
    }

    @Test func `a file that is removed is missing, and removing it again is nothing`() async throws {
        try await withEvidence { evidence, folder in
            let kept = try await evidence.keep(picture(1_000))

            try evidence.remove(kept.id)
            try evidence.remove(kept.id)

            await #expect(throws: EvidenceFault.missing) { try await evidence.content(of: kept) }
            #expect(filesOnDisk(folder).isEmpty)
        }
    }
}

@Suite struct IntakeTests {
    @Test func `a file that is too large, empty or of no known kind leaves nothing behind`() async throws {
        try await withEvidence { evidence, folder in
            await #expect(throws: FileRefusal.tooLarge(most: 99_999)) {
                try await evidence.keep(picture(100_000), most: 99_999)
            }
            await #expect(throws: FileRefusal.empty) { try await evidence.keep([]) }
            await #expect(throws: FileRefusal.notOfThatKind) {
                try await evidence.keep([0x4D, 0x5A, 0x90, 0x00] + picture(70_000))
            }
            await #expect(throws: FileRefusal.notOfThatKind) {
                try await evidence.keep(Array(String(repeating: "a", count: 90_000).utf8) + [0])
            }
            await #expect(throws: FileRefusal.notOfThatKind) {
                try await evidence.keep(picture(500), accepting: [.pdf, .text])
            }
            #expect(filesOnDisk(folder).isEmpty)
        }
    }

    @Test func `a file that stops coming leaves nothing behind`() async throws {
        try await withEvidence { evidence, folder in
            do {
                let intake = try evidence.receive(.random(), accepting: [.image], most: 1_000_000)
                try await intake.take(picture(200_000))
                #expect(filesOnDisk(folder).count == 1)
            }

            #expect(filesOnDisk(folder).isEmpty)
        }
    }

    @Test func `a disk without room is said, and leaves nothing behind`() async throws {
        try await withEvidence(leastRoom: .max) { evidence, folder in
            await #expect(throws: FileRefusal.noRoom) { try await evidence.keep(picture(10)) }
            #expect(filesOnDisk(folder).isEmpty)
        }
    }

    @Test func `only so many files come in at once, and a place that is free again is given`() async throws {
        try await withEvidence(atOnce: 1) { evidence, _ in
            do {
                let first = try evidence.receive(.random(), accepting: [.image], most: 10)
                #expect(throws: FileRefusal.busy) { try evidence.receive(.random(), accepting: [.image], most: 10) }
                _ = first
            }

            #expect(try await evidence.keep(picture(10)).size == 10)
        }
    }

    @Test func `every refusal says in plain words what to do`() {
        let refusals: [FileRefusal] = [
            .empty, .tooLarge(most: 1_000_000_000), .notOfThatKind, .noRoom, .busy, .broken(code: 5),
        ]
        for refusal in refusals {
            let words = refusal.words(of: "a.exe", accepting: [.image, .pdf])
            #expect(words.contains("“a.exe”") && words.count > 30, "\(refusal)")
        }
        #expect(FileRefusal.tooLarge(most: 1_000_000_000).words(of: "a", accepting: []).contains("1 GB"))
        #expect(
            FileRefusal.notOfThatKind.words(of: "a", accepting: [.pdf, .image]).hasSuffix(
                "a photo (JPEG, PNG, HEIC, WebP, GIF) or a PDF"))
    }

    @Test(arguments: [
        (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1_000, "1 kB"), (1_550, "1.6 kB"), (482_133, "482 kB"),
        (2_000_000, "2 MB"), (1_000_000_000, "1 GB"), (1_500_000_000, "1.5 GB"),
    ])
    func `sizes read as people say them`(bytes: Int, words: String) {
        #expect(FileSize(bytes).description == words)
    }
}

@Suite struct FileTypeTests {
    @Test(arguments: [
        ([0xFF, 0xD8, 0xFF, 0xE1], FileType.jpeg), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
        ([0xFF, 0xFB, 0x90, 0x00], .mp3),
    ])
    func `a type is told by the first bytes`(beginning: [UInt8], type: FileType) {
        #expect(FileType(beginning: beginning) == type)
    }

    @Test(arguments: [
        ("GIF89a", FileType.gif), ("RIFF\u{1}\u{2}\u{3}\u{4}WEBPVP8 ", .webp),
        ("RIFF\u{1}\u{2}\u{3}\u{4}WAVEfmt ", .wav),
        ("%PDF-1.7", .pdf), ("ID3\u{4}", .mp3), ("\u{0}\u{0}\u{0}\u{20}ftypisom", .mp4),
        ("\u{0}\u{0}\u{0}\u{20}ftypmp42", .mp4), ("\u{0}\u{0}\u{0}\u{20}ftyp3gp5", .mp4),
        ("\u{0}\u{0}\u{0}\u{20}ftypM4V ", .mp4), ("\u{0}\u{0}\u{0}\u{14}ftypqt  ", .quickTime),
        ("\u{0}\u{0}\u{0}\u{8}wide\u{0}", .quickTime), ("\u{0}\u{0}\u{0}\u{20}ftypM4A ", .m4a),
        ("\u{0}\u{0}\u{0}\u{20}ftypheic", .heic), ("\u{0}\u{0}\u{0}\u{20}ftypmif1", .heic),
    ])
    func `containers are told by their brand`(beginning: String, type: FileType) {
        #expect(FileType(beginning: Array(beginning.utf8)) == type)
    }

    @Test(arguments: [
        "MZ\u{0}\u{0}", "PK\u{3}\u{4}", "\u{7F}ELF", "RIFF\u{1}\u{2}\u{3}\u{4}AVI ", "\u{0}\u{0}\u{0}\u{20}ftypevil",
        "",
        "ftyp", "<svg>",
    ])
    func `other files have no type that their first bytes tell`(beginning: String) {
        #expect(FileType(beginning: Array(beginning.utf8)) == nil)
    }

    @Test func `text is text wherever it is cut, and stops being it at the first byte that is none`() {
        let text = Array("Grüße – 你好 😀\r\n\tend".utf8)
        for cut in 0...text.count {
            var check = TextCheck()
            check.take(Array(text[..<cut]))
            check.take(Array(text[cut...]))
            check.finish()
            #expect(check.isText, "cut at \(cut)")
        }
        for bad in [[0x00], [0xFF], [0xC3], [0xE2, 0x82], [0x1B], [0xED, 0xA0, 0x80], [0xC0, 0x80]] as [[UInt8]] {
            var check = TextCheck()
            check.take(Array("fine ".utf8) + bad)
            check.finish()
            #expect(!check.isText, "\(bad)")
        }
    }
}
