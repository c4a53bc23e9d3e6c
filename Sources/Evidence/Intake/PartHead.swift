/// What stands above a part's content: the name of its field and, for a file, what it was called.
package struct PartHead: Sendable, Equatable {
    package let name: String
    /// Nil for a field that is no file; empty where no file was chosen.
    package let fileName: String?

    init(name: String, fileName: String?) {
        self.name = name
        self.fileName = fileName
    }

    /// Reads the lines, of which only `Content-Disposition` counts: what a sender says of a file's type proves nothing.
    init(parsing head: some Collection<UInt8>) throws(MultipartFault) {
        var disposition: [UInt8]?
        for line in try Self.lines(Array(head)) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { throw .malformed }
            guard String(decoding: line[..<colon], as: UTF8.self).lowercased() == "content-disposition" else {
                continue
            }
            guard disposition == nil else { throw .malformed }
            disposition = Array(line[(colon + 1)...])
        }
        guard let disposition else { throw .malformed }
        let parameters = try Self.parameters(disposition)
        guard let name = parameters["name"] else { throw .malformed }
        self.init(name: name, fileName: parameters["filename"])
    }

    private static func lines(_ head: [UInt8]) throws(MultipartFault) -> [[UInt8]] {
        var lines: [[UInt8]] = [[]]
        var index = 0
        while index < head.count {
            switch head[index] {
            case 0x0D where index + 1 < head.count && head[index + 1] == 0x0A:
                lines.append([])
                index += 1
            // A lone line end or a zero byte would read differently elsewhere.
            case 0x0D, 0x0A, 0: throw .malformed
            case let byte: lines[lines.count - 1].append(byte)
            }
            index += 1
        }
        // A line that begins with a blank would go on with the one before: browsers never do that.
        guard lines.allSatisfy({ $0.first != UInt8(ascii: " ") && $0.first != UInt8(ascii: "\t") }) else {
            throw .malformed
        }
        return lines
    }

    /// `form-data; name="a"; filename="b.jpg"`, each parameter once.
    private static func parameters(_ value: [UInt8]) throws(MultipartFault) -> [String: String] {
        var rest = value[...].drop { $0 == UInt8(ascii: " ") }
        let kind = rest.prefix { $0 != UInt8(ascii: ";") }
        guard String(decoding: kind, as: UTF8.self).lowercased() == "form-data" else { throw .malformed }
        rest = rest.dropFirst(kind.count)
        var parameters: [String: String] = [:]
        while !rest.isEmpty {
            guard rest.first == UInt8(ascii: ";") else { throw .malformed }
            rest = rest.dropFirst().drop { $0 == UInt8(ascii: " ") }
            let key = rest.prefix { $0 != UInt8(ascii: "=") }
            rest = rest.dropFirst(key.count + 1)
            let name = String(decoding: key, as: UTF8.self).lowercased()
            let value = try Self.value(&rest)
            guard parameters.updateValue(value, forKey: name) == nil else { throw .malformed }
        }
        return parameters
    }

    private static func value(_ rest: inout ArraySlice<UInt8>) throws(MultipartFault) -> String {
        guard rest.first == UInt8(ascii: "\"") else {
            let token = rest.prefix { $0 != UInt8(ascii: ";") }
            rest = rest.dropFirst(token.count)
            return String(decoding: token, as: UTF8.self)
        }
        rest = rest.dropFirst()
        var value: [UInt8] = []
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""): return decoded(value)
            // Some programs write \" where browsers write %22; any other backslash is part of the name.
            case UInt8(ascii: "\\") where rest.first == UInt8(ascii: "\"") || rest.first == UInt8(ascii: "\\"):
                rest.popFirst().map { value.append($0) }
            default: value.append(byte)
            }
        }
        throw .malformed
    }

    /// Browsers write these three, and nothing else, with a percent sign.
    private static func decoded(_ value: [UInt8]) -> String {
        String(decoding: value, as: UTF8.self)
            .replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
    }
}
