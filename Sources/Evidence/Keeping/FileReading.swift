internal import Crypto
internal import Foundation
internal import Vault

/// One file on its way out, piece by piece. Every piece is verified before it is given, and the whole at the end.
package actor FileReading {
    private let file: KeptFile
    private let handle: FileHandle
    private let thread = FileThread()
    private var digest = SHA256()
    private var number = 0
    private let count: Int

    package nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    init(_ file: KeptFile, at path: String) throws(EvidenceFault) {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw .missing }
        self.file = file
        self.handle = handle
        count = max(1, (file.size + FileKey.pieceSize - 1) / FileKey.pieceSize)
        let length = try? handle.seekToEnd()
        guard length == UInt64(file.size + count * FileKey.overhead), (try? handle.seek(toOffset: 0)) != nil else {
            throw .damaged
        }
    }

    deinit { try? handle.close() }

    /// The next piece; nil after the last.
    ///
    /// - Throws: ``EvidenceFault/damaged`` where a byte was altered, or pieces are missing or in another order.
    package func next() throws(EvidenceFault) -> [UInt8]? {
        guard number < count else { return nil }
        let sealed: Data?
        do {
            sealed = try handle.read(upToCount: FileKey.pieceSize + FileKey.overhead)
        } catch {
            throw .broken(code: Int32((error as NSError).code))
        }
        let isLast = number == count - 1
        guard let sealed,
            let piece = try? file.key.open(Array(sealed), number: number, isLast: isLast, of: file.id.text)
        else { throw .damaged }
        digest.update(data: piece)
        number += 1
        if isLast, hexadecimal(digest.finalize()) != file.sha256 { throw .damaged }
        return piece
    }
}
