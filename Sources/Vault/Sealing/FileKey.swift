internal import Crypto

/// The key of one file of evidence. It is kept among the answers that the file belongs to, so that whoever destroys the
/// report's key has erased the file too.
///
/// A file is sealed in pieces of ``pieceSize``, only the last of which may be shorter. Each seal is bound to the file, to
/// the piece's number and to whether it is the last: a piece that is missing, moved or added is noticed.
package struct FileKey: Sendable, CustomStringConvertible, CustomReflectable {
    private static let size = 32
    /// Plain bytes in a piece.
    package static let pieceSize = 64 * 1024
    /// What a seal adds to a piece.
    package static let overhead = Seal.overhead

    private let secret: SymmetricKey

    package static func random() -> FileKey { FileKey(SymmetricKey(size: .bits256)) }

    /// Reads what ``text`` gave; nil for anything else.
    package init?(text: String) {
        guard let bytes = CookieText.decode(text, byteCount: Self.size) else { return nil }
        self.init(SymmetricKey(data: bytes))
    }

    private init(_ secret: SymmetricKey) { self.secret = secret }

    /// The key itself, in 43 characters, to be sealed with the answers.
    package var text: String { CookieText.encode(secret.withUnsafeBytes { Array($0) }) }

    /// Seals a piece with AES-256-GCM. Pieces are numbered from 0.
    package func seal(_ piece: [UInt8], number: Int, isLast: Bool, of file: String) -> [UInt8] {
        Seal.close(piece, with: secret, context: Self.context(number, isLast, file))
    }

    /// Opens what was sealed as this piece of this file.
    package func open(_ sealed: [UInt8], number: Int, isLast: Bool, of file: String) throws(VaultFault) -> [UInt8] {
        try Seal.open(sealed, with: secret, context: Self.context(number, isLast, file))
    }

    private static func context(_ number: Int, _ isLast: Bool, _ file: String) -> [UInt8] {
        Seal.context("evidence", file, String(number), isLast ? "last" : "more")
    }

    package var description: String { "FileKey (hidden)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
