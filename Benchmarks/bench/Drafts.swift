import ArgumentParser
import Forms
import Foundation
import Reporting
import Store
import Vault

/// `bench drafts`: finished drafts, ready to be sent; the secret of each is a line of a file.
struct Drafts: AsyncParsableCommand {
    @Option var dataDir: String
    @Option var forms: String
    @Option(help: "How many drafts go into each file.") var count: Int
    @Argument(help: "The files to write.") var files: [String]

    /// Different reports; each is drafted many times over, under a secret of its own.
    private static let variants = 2_000

    func run() async throws {
        let place = try await Place.open(dataDir)
        let form = try Place.theft(in: forms)
        try await place.reports.publish(form, at: .now)
        let variants = try (0..<min(count, Self.variants)).map { number in
            var theft = MadeUpTheft(number)
            return try theft.answers(to: form, at: .now)
        }
        for file in files {
            let secrets = (0..<count).map { _ in DraftSecret.random() }
            try await eachAtOnce(Array(secrets.enumerated())) { number, secret in
                var draft = Draft(form: form.name, version: form.version, startedAt: .now, gateAnsweredAt: .now)
                draft.answers = variants[number % variants.count]
                try await place.reports.save(draft, secret, at: .now)
            }
            let lines = secrets.map { $0.cookie + "\n" }.joined()
            try lines.write(toFile: file, atomically: true, encoding: .utf8)
        }
        let bytes = try variants.map { try JSONEncoder().encode($0).count }.reduce(0, +) / variants.count
        print("\(files.count * count) drafts with \(bytes) bytes of answers each")
        await place.database.close()
    }
}

/// Does the work for each element, 256 of them at a time, so that commits are shared.
func eachAtOnce<Element: Sendable>(
    _ elements: [Element], _ work: @escaping @Sendable (Element) async throws -> Void
) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
        for (number, element) in elements.enumerated() {
            if number >= 256 { try await group.next() }
            group.addTask { try await work(element) }
        }
        try await group.waitForAll()
    }
}
