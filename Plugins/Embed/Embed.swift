import Foundation
import PackagePlugin

/// Writes every text file under a target's embedded folders into one Swift file, so that there is one program to install.
@main
struct Embed: BuildToolPlugin {
    /// The folders whose files become part of the program.
    static let folders = ["Templates", "Assets", "Migrations"]

    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let root = target.directoryURL
        let files = Self.folders.flatMap { folder in
            FileManager.default.enumerator(
                at: root.appending(path: folder), includingPropertiesForKeys: [.isRegularFileKey])?
                .compactMap { $0 as? URL }
                .filter {
                    (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
                        && $0.pathExtension != "swift"
                } ?? []
        }
        let output = context.pluginWorkDirectoryURL.appending(path: "Embedded.swift")
        return [
            .buildCommand(
                displayName: "Embedding \(files.count) files of \(target.name)",
                executable: try context.tool(named: "embed").url,
                arguments: [output.path, root.path] + files.map(\.path).sorted(),
                inputFiles: files,
                outputFiles: [output]
            )
        ]
    }
}
