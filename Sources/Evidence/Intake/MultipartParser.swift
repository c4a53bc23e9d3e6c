internal import Foundation

/// Reads `multipart/form-data` (RFC 7578) as it comes, in whatever pieces the network cuts it.
///
/// It holds back no more than a boundary's length of a part's content, and no more than ``Limits/head`` of its head, so
/// that its memory does not grow with the files that pass through it. It is strict: what a browser would not send is
/// refused.
package struct MultipartParser: Sendable {
    /// What is come by next.
    package enum Piece: Sendable, Equatable {
        case begin(PartHead)
        /// Content of the part that began last; never empty.
        case bytes([UInt8])
        case end
    }

    package struct Limits: Sendable {
        /// Parts of one body.
        package var parts = 500
        /// Bytes of a part's head, and of what stands before the first boundary.
        package var head = 4096

        package init() {}
    }

    private enum State {
        case beforeFirst, afterBoundary, head, content, over
    }

    private let limits: Limits
    /// The end of a line, two hyphens, the boundary.
    private let delimiter: [UInt8]
    private var state = State.beforeFirst
    private var parts = 0
    /// What was fed and not yet read. The first boundary need not follow the end of a line, so one is put before it.
    private var held: [UInt8] = Array("\r\n".utf8)
    /// Where in `held` the unread begins.
    private var place = 0

    /// Nil where the value of `Content-Type` is not `multipart/form-data` with a boundary.
    package init?(contentType: String, limits: Limits = Limits()) {
        guard let boundary = Self.boundary(contentType) else { return nil }
        self.limits = limits
        delimiter = Array("\r\n--\(boundary)".utf8)
    }

    /// Takes the next bytes and says what they complete.
    package mutating func feed(_ bytes: some Collection<UInt8>) throws(MultipartFault) -> [Piece] {
        held.append(contentsOf: bytes)
        var pieces: [Piece] = []
        while try step(&pieces) {}
        held.removeFirst(place)
        place = 0
        return pieces
    }

    /// To be called when no more bytes come.
    package func finish() throws(MultipartFault) {
        guard state == .over else { throw .cutShort }
    }
}

extension MultipartParser {
    /// Reads one thing more; false where it needs more bytes for that.
    private mutating func step(_ pieces: inout [Piece]) throws(MultipartFault) -> Bool {
        switch state {
        case .beforeFirst: try skipToFirst()
        case .afterBoundary: try readBoundaryEnd()
        case .head: try readHead(&pieces)
        case .content: readContent(&pieces)
        case .over: skipRest()
        }
    }

    private mutating func skipToFirst() throws(MultipartFault) -> Bool {
        let found = find(delimiter)
        guard (found ?? held.count) - place <= limits.head else { throw .malformed }
        guard let found else { return false }
        place = found + delimiter.count
        state = .afterBoundary
        return true
    }

    /// Two hyphens after the last boundary; after any other the end of the line, which blanks may precede.
    private mutating func readBoundaryEnd() throws(MultipartFault) -> Bool {
        while place < held.count, held[place] == UInt8(ascii: " ") || held[place] == UInt8(ascii: "\t") { place += 1 }
        guard place + 2 <= held.count else { return false }
        switch (held[place], held[place + 1]) {
        case (UInt8(ascii: "-"), UInt8(ascii: "-")): state = .over
        case (0x0D, 0x0A): state = .head
        default: throw .malformed
        }
        place += 2
        return true
    }

    private mutating func readHead(_ pieces: inout [Piece]) throws(MultipartFault) -> Bool {
        let end = find(Array("\r\n\r\n".utf8))
        guard (end ?? held.count) - place <= limits.head else { throw .malformed }
        guard let end else { return false }
        parts += 1
        guard parts <= limits.parts else { throw .tooManyParts }
        pieces.append(.begin(try PartHead(parsing: held[place..<end])))
        place = end + 4
        state = .content
        return true
    }

    private mutating func readContent(_ pieces: inout [Piece]) -> Bool {
        guard let end = find(delimiter) else {
            emit(upTo: held.count - (delimiter.count - 1), &pieces)
            return false
        }
        emit(upTo: end, &pieces)
        pieces.append(.end)
        place = end + delimiter.count
        state = .afterBoundary
        return true
    }

    private mutating func emit(upTo end: Int, _ pieces: inout [Piece]) {
        guard end > place else { return }
        pieces.append(.bytes(Array(held[place..<end])))
        place = end
    }

    private mutating func skipRest() -> Bool {
        place = held.count
        return false
    }

    /// Where the pattern, which begins with a carriage return, stands whole in the unread.
    private func find(_ pattern: [UInt8]) -> Int? {
        held.withUnsafeBytes { held in
            var from = place
            while from + pattern.count <= held.count, let base = held.baseAddress {
                // Looking for the one byte first is a hundred times faster than comparing everywhere.
                guard let hit = memchr(base + from, 0x0D, held.count - pattern.count - from + 1) else { return nil }
                let start = UnsafeRawPointer(hit) - base
                if memcmp(base + start, pattern, pattern.count) == 0 { return start }
                from = start + 1
            }
            return nil
        }
    }

    private static func boundary(_ contentType: String) -> String? {
        let parts = contentType.split(separator: ";", omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        guard parts.first?.lowercased() == "multipart/form-data" else { return nil }
        let values = parts.dropFirst().filter { $0.lowercased().hasPrefix("boundary=") }.map { $0.dropFirst(9) }
        guard values.count == 1, var value = values.first else { return nil }
        if value.count > 1, value.hasPrefix("\""), value.hasSuffix("\"") { value = value.dropFirst().dropLast() }
        let isFit = value.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || "'()+_,-./:=?".utf8.contains(byte)
        }
        return isFit && (1...70).contains(value.utf8.count) ? String(value) : nil
    }
}

/// Why a body is not read on.
package enum MultipartFault: Error, Hashable, Sendable {
    /// It is not what a browser sends.
    case malformed
    case tooManyParts
    /// It ended before its last boundary.
    case cutShort
}
