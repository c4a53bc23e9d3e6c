import Foundation

/// Every file of the Store target that may hold SQL, for tests that read our own statements.
func storeSources() throws -> [(file: String, text: String)] {
    let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/Store")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    return try (files ?? [])
        .filter { ["swift", "sql"].contains($0.pathExtension) }
        .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
}
