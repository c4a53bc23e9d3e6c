internal import Crypto
internal import Vault

/// One file on its way in: limited, its type told by its content, hashed, sealed and kept, in as much memory as two
/// pieces take.
///
/// It writes under a name of its own and takes the right one only when all is on disk. Whoever lets go of it before
/// ``finish()`` leaves nothing behind.
package actor FileIntake {
    package nonisolated let id: FileID
    private let key = FileKey.random()
    private let accepting: Set<FileType.Sort>
    private let most: Int
    private let draft: DraftFile
    private let thread = FileThread()
    private var digest = SHA256()
    private var type: FileType?
    private var textCheck = TextCheck()
    /// What has come and is not sealed: a piece is sealed only when it is known whether another follows.
    private var held: [UInt8] = []
    private var pieces = 0
    private var size = 0

    package nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    init(_ id: FileID, in draft: DraftFile, accepting: Set<FileType.Sort>, most: Int) {
        self.id = id
        self.draft = draft
        self.accepting = accepting
        self.most = most
    }

    /// Takes the next bytes of the file.
    package func take(_ bytes: [UInt8]) throws(FileRefusal) {
        size += bytes.count
        guard size <= most else { throw .tooLarge(most: most) }
        digest.update(data: bytes)
        held += bytes
        if type == .text {
            try check(bytes)
        } else if type == nil, held.count >= FileType.telling {
            try tellType()
        }
        guard held.count > FileKey.pieceSize else { return }
        var place = 0
        while held.count - place > FileKey.pieceSize {
            try seal(Array(held[place..<place + FileKey.pieceSize]), isLast: false)
            place += FileKey.pieceSize
        }
        held.removeFirst(place)
    }

    /// Says that no more comes. The file is on disk, whole, when this returns.
    package func finish() throws(FileRefusal) -> KeptFile {
        guard size > 0 else { throw .empty }
        if type == nil { try tellType() }
        if type == .text {
            textCheck.finish()
            guard textCheck.isText else { throw .notOfThatKind }
        }
        guard let type else { throw .notOfThatKind }
        try seal(held, isLast: true)
        try draft.keep()
        return KeptFile(id: id, size: size, type: type, sha256: hexadecimal(digest.finalize()), key: key)
    }

    private func tellType() throws(FileRefusal) {
        let told = FileType(beginning: held) ?? .text
        guard accepting.contains(told.sort) else { throw .notOfThatKind }
        type = told
        if told == .text { try check(held) }
    }

    private func check(_ bytes: [UInt8]) throws(FileRefusal) {
        textCheck.take(bytes)
        guard textCheck.isText else { throw .notOfThatKind }
    }

    private func seal(_ piece: [UInt8], isLast: Bool) throws(FileRefusal) {
        try draft.write(key.seal(piece, number: pieces, isLast: isLast, of: id.text))
        pieces += 1
    }
}
