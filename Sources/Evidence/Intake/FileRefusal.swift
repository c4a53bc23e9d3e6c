/// Why a file is not taken, in words for the person who sent it.
package enum FileRefusal: Error, Hashable, Sendable {
    case empty
    /// Larger than so many bytes.
    case tooLarge(most: Int)
    /// Not one of the kinds that are asked for, or of none that is known.
    case notOfThatKind
    /// No room on the disk.
    case noRoom
    /// As many files are on their way in as can be at once.
    case busy
    /// The disk refused, by its own code.
    case broken(code: Int32)

    /// - Parameters:
    ///   - name: what they call the file.
    ///   - accepting: the kinds that are asked for.
    package func words(of name: String, accepting: Set<FileType.Sort>) -> String {
        switch self {
        case .empty: "“\(name)” has nothing in it. Choose another file"
        case .tooLarge(let most): "“\(name)” is larger than \(FileSize(most)). Choose a smaller file, or a part of it"
        case .notOfThatKind:
            "“\(name)” is not a kind of file that we can take here. Choose \(Self.list(accepting))"
        case .noRoom, .broken:
            "We could not keep “\(name)”: the fault is ours. Go on without it. You can tell us about it, and we will ask "
                + "for it"
        case .busy: "Too many people are sending files at this moment. Try “\(name)” again in a few minutes"
        }
    }

    private static func list(_ sorts: Set<FileType.Sort>) -> String {
        let words = FileType.Sort.allCases.filter(sorts.contains).map(\.words)
        guard let last = words.last, words.count > 1 else { return words.first ?? "another" }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }
}

extension FileType.Sort {
    /// As people call them, with the endings that they may know.
    package var words: String {
        switch self {
        case .image: "a photo (JPEG, PNG, HEIC, WebP, GIF)"
        case .video: "a video (MP4, MOV)"
        case .audio: "a sound recording (MP3, M4A, WAV)"
        case .pdf: "a PDF"
        case .text: "plain text"
        }
    }
}

/// A number of bytes as people read it: powers of a thousand, as phones count.
package struct FileSize: CustomStringConvertible, Sendable {
    package let bytes: Int

    package init(_ bytes: Int) { self.bytes = bytes }

    package var description: String {
        switch bytes {
        case ..<1_000: bytes == 1 ? "1 byte" : "\(bytes) bytes"
        case ..<1_000_000: "\(Self.rounded(bytes, 1_000)) kB"
        case ..<1_000_000_000: "\(Self.rounded(bytes, 1_000_000)) MB"
        default: "\(Self.rounded(bytes, 1_000_000_000)) GB"
        }
    }

    /// One place after the point below ten, unless it is a nought.
    private static func rounded(_ bytes: Int, _ unit: Int) -> String {
        let tenths = (bytes * 10 + unit / 2) / unit
        return tenths < 100 && tenths % 10 != 0 ? "\(tenths / 10).\(tenths % 10)" : "\((bytes + unit / 2) / unit)"
    }
}
