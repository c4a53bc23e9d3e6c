package import Foundation
internal import Synchronization
package import Vault

/// A file that is kept: what must be known to read it again. Whoever loses the key has lost the file.
package struct KeptFile: Sendable {
    package let id: FileID
    /// Plain bytes.
    package let size: Int
    package let type: FileType
    /// Of the plain bytes, in hexadecimal.
    package let sha256: String
    package let key: FileKey

    package init(id: FileID, size: Int, type: FileType, sha256: String, key: FileKey) {
        self.id = id
        self.size = size
        self.type = type
        self.sha256 = sha256
        self.key = key
    }
}

/// Why the folder of evidence or a file in it cannot be used.
package enum EvidenceFault: Error, Hashable, Sendable {
    case folderUnusable(path: String, reason: String)
    /// There is no file of that name.
    case missing
    /// It does not open with its key, or is not as long as it should be, or its hash is another.
    case damaged
    /// The disk refused, by its own code.
    case broken(code: Int32)

    package var words: String {
        switch self {
        case .folderUnusable(let path, let reason): "The folder of evidence \(path) cannot be used: \(reason)."
        case .missing: "A file of evidence is not in its folder."
        case .damaged: "A file of evidence was altered outside Bluelamp."
        case .broken(let code): "A file of evidence cannot be read (system code \(code))."
        }
    }
}

/// Where files of evidence are kept, each sealed under a key of its own.
package final class EvidenceFolder: Sendable {
    private let path: String
    private let leastRoom: Int
    private let places: Mutex<Int>

    /// Uses the folder, and makes it (for its owner only) when there is none.
    ///
    /// - Parameters:
    ///   - leastRoom: bytes of the disk that files leave to all else.
    ///   - atOnce: how many files may be on their way in.
    package init(_ folder: URL, leastRoom: Int = 1_000_000_000, atOnce: Int = 48) throws(EvidenceFault) {
        path = folder.standardizedFileURL.path(percentEncoded: false)
        self.leastRoom = leastRoom
        places = Mutex(atOnce)
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .folderUnusable(path: path, reason: "it cannot be made")
        }
        guard FileManager.default.isWritableFile(atPath: path) else {
            throw .folderUnusable(path: path, reason: "it may not be written")
        }
    }

    /// Begins to take a file in.
    ///
    /// - Throws: ``FileRefusal/busy``, ``FileRefusal/noRoom`` or ``FileRefusal/broken(code:)``.
    package func receive(
        _ id: FileID, accepting: Set<FileType.Sort>, most: Int
    ) throws(FileRefusal) -> FileIntake {
        let isFree = places.withLock { free in
            guard free > 0 else { return false }
            free -= 1
            return true
        }
        guard isFree else { throw .busy }
        let slot = Slot { [self] in places.withLock { $0 += 1 } }
        let draft = try DraftFile(for: place(of: id), leastRoom: leastRoom, in: slot)
        return FileIntake(id, in: draft, accepting: accepting, most: most)
    }

    /// Opens a file to be read.
    ///
    /// - Throws: ``EvidenceFault/missing``, or ``EvidenceFault/damaged`` where its length already shows it.
    package func open(_ file: KeptFile) throws(EvidenceFault) -> FileReading {
        try FileReading(file, at: place(of: file.id))
    }

    /// Removes a file, and what was written of it; nothing happens where there is none.
    package func remove(_ id: FileID) throws(EvidenceFault) {
        for name in [place(of: id), place(of: id) + DraftFile.ending] {
            do {
                try FileManager.default.removeItem(atPath: name)
            } catch CocoaError.fileNoSuchFile {
                continue
            } catch {
                throw .broken(code: Int32((error as NSError).code))
            }
        }
    }

    /// In a folder of its first two digits: one folder of a million files is slow to look through.
    private func place(of id: FileID) -> String { "\(path)/\(id.text.prefix(2))/\(id.text)" }
}
