import Testing

@testable import Evidence

@Suite struct MultipartTests {
    private static let type = "multipart/form-data; boundary=----Lamp7"

    /// A form with a field, a file whose content nearly holds the boundary, a file that was not chosen, and a field.
    private static let content =
        "\r\n------Lamp\r\n------Lamp7-not\r\n\r\n-----Lamp7\r\r\n\n--\u{0}\u{1}------Lamp7".replacing(
            "------Lamp7-not", with: "------Lamp6")
    private static let body = Array(
        ("------Lamp7\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\ntoken\r\n"
            + "------Lamp7  \r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.bin\"\r\n"
            + "Content-Type: image/jpeg\r\n\r\n\(content)\r\n"
            + "------Lamp7\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n\r\n"
            + "------Lamp7\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\n\r\nend\r\n------Lamp7--\r\n").utf8)

    private struct Part: Equatable {
        var head: PartHead
        var content: [UInt8] = []
        var isWhole = false
    }

    private static let parts = [
        Part(head: PartHead(name: "csrf", fileName: nil), content: Array("token".utf8), isWhole: true),
        Part(head: PartHead(name: "files", fileName: "a.bin"), content: Array(content.utf8), isWhole: true),
        Part(head: PartHead(name: "files", fileName: ""), content: [], isWhole: true),
        Part(head: PartHead(name: "note", fileName: nil), content: Array("\r\nend".utf8), isWhole: true),
    ]

    private func read(_ chunks: [ArraySlice<UInt8>], finishing: Bool = true) throws -> [Part] {
        var parser = try #require(MultipartParser(contentType: Self.type))
        var parts: [Part] = []
        for chunk in chunks {
            for piece in try parser.feed(chunk) {
                switch piece {
                case .begin(let head): parts.append(Part(head: head))
                case .bytes(let bytes):
                    #expect(!bytes.isEmpty)
                    parts[parts.count - 1].content += bytes
                case .end: parts[parts.count - 1].isWhole = true
                }
            }
        }
        if finishing { try parser.finish() }
        return parts
    }

    @Test func `a body reads the same wherever it is cut in two`() throws {
        for cut in 0...Self.body.count {
            #expect(try read([Self.body[..<cut], Self.body[cut...]]) == Self.parts, "cut at \(cut)")
        }
    }

    @Test func `a body reads the same byte by byte, and in random pieces`() throws {
        #expect(try read(Self.body.indices.map { Self.body[$0...$0] }) == Self.parts)
        let seed = UInt64.random(in: .min ... .max)
        print("seed \(seed)")
        var chance = SeededChance(seed: seed)
        for _ in 0..<300 {
            var chunks: [ArraySlice<UInt8>] = []
            var place = 0
            while place < Self.body.count {
                let end = min(Self.body.count, place + Int.random(in: 0...40, using: &chance))
                chunks.append(Self.body[place..<end])
                place = end
            }
            #expect(try read(chunks) == Self.parts, "seed \(seed)")
        }
    }

    @Test func `a body that is cut short anywhere is not whole`() throws {
        let whole = Self.body.count - 2
        for end in 0..<whole {
            #expect(throws: MultipartFault.cutShort, "cut at \(end)") { try read([Self.body[..<end]]) }
        }
        #expect(try read([Self.body[..<whole]]) == Self.parts)
    }

    @Test func `random bytes in a body are read or refused, never a trap`() throws {
        let seed = UInt64.random(in: .min ... .max)
        print("seed \(seed)")
        var chance = SeededChance(seed: seed)
        for _ in 0..<3_000 {
            var body = Self.body
            for _ in 0..<Int.random(in: 1...4, using: &chance) {
                let place = Int.random(in: 0..<body.count, using: &chance)
                switch Int.random(in: 0...2, using: &chance) {
                case 0: body[place] = .random(in: .min ... .max, using: &chance)
                case 1: body.remove(at: place)
                default: body.insert(contentsOf: "\r\n------Lamp7".utf8, at: place)
                }
            }
            _ = try? read([body[...]])
        }
    }

    @Test func `a part's content is handed on and not held back`() throws {
        var parser = try #require(MultipartParser(contentType: Self.type))
        _ = try parser.feed("------Lamp7\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n".utf8)
        var fed = 0
        var handed = 0
        for _ in 0..<200 {
            for piece in try parser.feed([UInt8](repeating: 0x0D, count: 1_000)) {
                if case .bytes(let bytes) = piece { handed += bytes.count }
            }
            fed += 1_000
            #expect(fed - handed < 20)
        }
    }

    @Test(arguments: [
        "------Lamp7x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n------Lamp7--",
        "------Lamp7\r\n\r\n1\r\n------Lamp7--\r\n\r\n",
        "------Lamp7\r\nContent-Disposition: form-data\r\n\r\n1\r\n------Lamp7--",
        "------Lamp7\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\n1\r\n------Lamp7--",
        "------Lamp7\r\nContent-Disposition: form-data; name=\"a\"; name=\"b\"\r\n\r\n1\r\n------Lamp7--",
        "------Lamp7\r\nContent-Disposition: form-data; name=\"a\r\n\r\n1\r\n------Lamp7--",
        "------Lamp7\r\nContent-Disposition: form-data; name=\"a\"x\r\n\r\n1\r\n------Lamp7--",
        "------Lamp7\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n",
        "------Lamp7\r\nContent-Disposition: form-data;\r\n name=\"a\"\r\n\r\n1\r\n------Lamp7--",
        "------Lamp7\r\nContent-Disposition: form-data; name=\"a\u{0}\"\r\n\r\n1\r\n------Lamp7--",
    ])
    func `what no browser sends is refused`(body: String) {
        #expect(throws: MultipartFault.malformed) { try read([Array(body.utf8)[...]]) }
    }

    @Test func `heads, preambles and the number of parts have limits`() throws {
        let long = String(repeating: "x", count: 5_000)
        #expect(throws: MultipartFault.malformed) { try read([Array(long.utf8)[...]], finishing: false) }
        let head = "------Lamp7\r\nContent-Disposition: form-data; name=\"\(long)"
        #expect(throws: MultipartFault.malformed) { try read([Array(head.utf8)[...]], finishing: false) }
        let part = "------Lamp7\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n"
        let many = String(repeating: part, count: 501)
        #expect(throws: MultipartFault.tooManyParts) { try read([Array(many.utf8)[...]], finishing: false) }
    }

    @Test(arguments: [
        "multipart/form-data", "multipart/mixed; boundary=a", "multipart/form-data; boundary=",
        "multipart/form-data; boundary=a b", "multipart/form-data; boundary=a; boundary=b", "text/plain; boundary=a",
        "multipart/form-data; boundary=\"\"", "multipart/form-data; boundary=é",
    ])
    func `a type without one good boundary is refused`(type: String) {
        #expect(MultipartParser(contentType: type) == nil)
    }

    @Test func `names of files are read as browsers and other programs write them`() throws {
        func name(_ text: String) throws -> String? {
            try PartHead(parsing: Array("content-disposition: form-data; filename=\"\(text)\"; name=a".utf8)).fileName
        }

        #expect(try name("Grüße 1.jpg") == "Grüße 1.jpg")
        #expect(try name("a%22b.jpg") == "a\"b.jpg")
        #expect(try name("a\\\"b.jpg") == "a\"b.jpg")
        #expect(try name("C:\\photos\\a.jpg") == "C:\\photos\\a.jpg")
    }
}

@Suite struct FileNameTests {
    @Test(arguments: [
        ("C:\\photos\\a.jpg", "a.jpg"), ("../../etc/passwd", "passwd"), ("", "file"), ("...", "file"), ("/", "file"),
        ("a\r\nb\u{202E}gpj.exe", "abgpj.exe"), ("  two   words .pdf", "two words .pdf"),
        ("é\u{301}.png", "é\u{301}.png"),
    ])
    func `a name is one line without folders or tricks`(sent: String, name: String) {
        #expect(FileName.cleaned(sent) == name)
    }

    @Test func `a long name keeps its beginning and its ending`() {
        let name = FileName.cleaned(String(repeating: "holiday ", count: 40) + ".jpeg")

        #expect(name.count <= 80 && name.hasPrefix("holiday holiday") && name.hasSuffix("….jpeg"))
        #expect(FileName.cleaned("a" + String(repeating: "\u{301}", count: 4_000)).utf8.count <= 400)
    }

    @Test func `a file is downloaded under an ending that fits what it is`() {
        #expect(FileName.download("a.JPG", type: .jpeg) == "a.JPG")
        #expect(FileName.download("a.html", type: .text) == "a.html.txt")
        #expect(FileName.download("a", type: .mp4) == "a.mp4")
    }
}

/// SplitMix64: the same numbers for the same seed.
struct SeededChance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
