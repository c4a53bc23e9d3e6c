/// What a file is, by its content: a name or what a sender says of it proves nothing. The raw values are stored.
package enum FileType: String, CaseIterable, Sendable {
    case jpeg = "image/jpeg"
    case png = "image/png"
    case heic = "image/heic"
    case webp = "image/webp"
    case gif = "image/gif"
    case mp4 = "video/mp4"
    case quickTime = "video/quicktime"
    case wav = "audio/wav"
    case mp3 = "audio/mpeg"
    case m4a = "audio/mp4"
    case pdf = "application/pdf"
    case text = "text/plain"

    /// As forms name them.
    package enum Sort: String, CaseIterable, Sendable { case image, video, audio, pdf, text }

    package var sort: Sort {
        switch self {
        case .jpeg, .png, .heic, .webp, .gif: .image
        case .mp4, .quickTime: .video
        case .wav, .mp3, .m4a: .audio
        case .pdf: .pdf
        case .text: .text
        }
    }

    /// For staff.
    package var title: String {
        switch self {
        case .jpeg: "JPEG photo"
        case .png: "PNG picture"
        case .heic: "HEIC photo"
        case .webp: "WebP picture"
        case .gif: "GIF picture"
        case .mp4: "MP4 video"
        case .quickTime: "QuickTime video"
        case .wav: "WAV sound"
        case .mp3: "MP3 sound"
        case .m4a: "M4A sound"
        case .pdf: "PDF document"
        case .text: "Plain text"
        }
    }

    /// The endings that its names have, the usual one first.
    package var endings: [String] {
        switch self {
        case .jpeg: ["jpg", "jpeg", "jpe", "jfif"]
        case .png: ["png"]
        case .heic: ["heic", "heif", "hif"]
        case .webp: ["webp"]
        case .gif: ["gif"]
        case .mp4: ["mp4", "m4v", "3gp", "3g2"]
        case .quickTime: ["mov", "qt"]
        case .wav: ["wav"]
        case .mp3: ["mp3"]
        case .m4a: ["m4a", "m4b"]
        case .pdf: ["pdf"]
        case .text: ["txt", "csv", "log"]
        }
    }
}

extension FileType {
    /// How much of a file's beginning is needed to tell.
    static let telling = 16

    /// What a file is that begins so; nil where only its text could tell, or nothing can.
    init?(beginning: [UInt8]) {
        func has(_ text: String, at place: Int = 0) -> Bool { beginning.dropFirst(place).starts(with: text.utf8) }
        if beginning.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if beginning.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if has("GIF87a") || has("GIF89a") {
            self = .gif
        } else if has("RIFF"), has("WEBP", at: 8) {
            self = .webp
        } else if has("RIFF"), has("WAVE", at: 8) {
            self = .wav
        } else if has("%PDF-") {
            self = .pdf
        } else if has("ID3") || Self.isMP3Frame(beginning) {
            self = .mp3
        } else if has("ftyp", at: 4), let type = Self.ofBrand(beginning.dropFirst(8).prefix(4)) {
            self = type
        } else if ["moov", "mdat", "wide"].contains(where: { has($0, at: 4) }) {
            // Older cameras write QuickTime without a brand.
            self = .quickTime
        } else {
            return nil
        }
    }

    /// The brands of ISO/IEC 14496-12 containers that phones and cameras write.
    private static func ofBrand(_ bytes: some Sequence<UInt8>) -> FileType? {
        let brand = String(decoding: Array(bytes), as: UTF8.self)
        switch brand {
        case "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1": return .heic
        case "M4A ", "M4B ": return .m4a
        case "qt  ": return .quickTime
        default:
            let video = ["iso", "mp4", "avc", "3gp", "3g2", "M4V", "dash", "MSNV", "XAVC", "mmp4", "f4v"]
            return video.contains(where: brand.hasPrefix) ? .mp4 : nil
        }
    }

    /// A frame of MPEG layer III: eleven bits set, a version and a bit rate that exist.
    private static func isMP3Frame(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 4 else { return false }
        return bytes[0] == 0xFF && bytes[1] & 0xE6 == 0xE2 && bytes[1] & 0x18 != 0x08 && bytes[2] & 0xF0 != 0xF0
            && bytes[2] & 0x0C != 0x0C
    }
}

/// Whether what passes is plain UTF-8 text, wherever it is cut.
struct TextCheck {
    private var rest: [UInt8] = []
    private(set) var isText = true

    mutating func take(_ bytes: [UInt8]) {
        guard isText else { return }
        let all = rest + bytes
        let cut = all.count - Self.unfinished(all)
        rest = Array(all[cut...])
        isText = Self.isText(all[..<cut])
    }

    mutating func finish() { isText = isText && rest.isEmpty }

    private static func isText(_ bytes: ArraySlice<UInt8>) -> Bool {
        let isPlain = bytes.allSatisfy {
            $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0x0A || $0 == 0x0C || $0 == 0x0D
        }
        return isPlain && String(validating: bytes, as: UTF8.self) != nil
    }

    /// How many bytes at the end begin a letter that is not all there.
    private static func unfinished(_ bytes: [UInt8]) -> Int {
        for back in 1...3 where back <= bytes.count {
            let byte = bytes[bytes.count - back]
            if byte < 0x80 { return 0 }
            guard byte >= 0xC0 else { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            return length > back ? back : 0
        }
        return 0
    }
}
