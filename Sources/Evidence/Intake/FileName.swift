/// What a file is called, fit to be shown and to be downloaded under: no folders, no control characters, no marks that
/// turn the direction of writing, and of a length that fits on a line or two.
package enum FileName {
    private static let most = 80

    /// Never empty.
    package static func cleaned(_ sent: String) -> String {
        let last = sent.split { $0 == "/" || $0 == "\\" }.last ?? ""
        var clean = String.UnicodeScalarView()
        for scalar in last.unicodeScalars where !isDropped(scalar) { clean.append(scalar) }
        let name = String(clean).split(separator: " ").joined(separator: " ")
        let short = shortened(name)
        return short.allSatisfy { $0 == "." } ? "file" : short
    }

    /// The name under which it is safe to open: its ending fits what the file really is.
    package static func download(_ name: String, type: FileType) -> String {
        let ending = ending(of: name)?.lowercased() ?? ""
        return type.endings.contains(ending) ? name : "\(name).\(type.endings[0])"
    }

    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: true
        default: false
        }
    }

    /// The middle goes: a name's beginning and its ending say most.
    private static func shortened(_ name: String) -> String {
        guard name.count > most || name.utf8.count > 3 * most else { return name }
        let ending = ending(of: name).map { ".\($0)" } ?? ""
        var start = String(name.prefix(most - 1 - ending.count))
        while start.utf8.count > 2 * most { start.removeLast() }
        return "\(start)…\(ending)"
    }

    private static func ending(of name: String) -> Substring? {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        let ending = name[name.index(after: dot)...]
        return (1...5).contains(ending.count) && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            ? ending : nil
    }
}
