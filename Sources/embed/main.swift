import Foundation

/// `embed OUTPUT ROOT FILE…` writes the files as string literals, keyed by their path below ROOT.
let arguments = CommandLine.arguments.dropFirst()
guard arguments.count >= 2 else {
    FileHandle.standardError.write(Data("embed: usage: embed OUTPUT ROOT FILE...\n".utf8))
    exit(2)
}
let output = arguments[arguments.startIndex]
let root = arguments[arguments.startIndex + 1] + "/"

/// More number signs than any run that follows a quotation mark in the text, so that nothing in it ends the literal.
func literal(_ text: String) -> String {
    let fence = String(repeating: "#", count: 8)
    return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
}

let entries = try arguments.dropFirst(2).map { path in
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return "    \"\(path.replacingOccurrences(of: root, with: ""))\": \(literal(text)),\n"
}
let body = entries.isEmpty ? "[:]" : "[\n\(entries.joined())]"
try "enum Embedded {\n    static let files: [String: String] = \(body)\n}\n"
    .write(toFile: output, atomically: true, encoding: .utf8)
