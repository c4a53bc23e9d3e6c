import Evidence
import Foundation
import Reporting
import Store
import Testing
import Vault

@testable import bluelamp

/// What the program does by itself.
@Suite struct DutyTests {
    @Test func `every kind has one line, and what people wait for is never given up`() async throws {
        try await withInstallation { installation in
            let lines = installation.jobTable(.nobody).lines
            let kinds = lines.map(\.kind)

            #expect(Set(kinds).count == kinds.count)
            #expect(Set(kinds.filter { !$0.name.hasPrefix("duty ") }) == [.message, .alert])
            #expect(lines.filter { $0.kind != .message }.allSatisfy { $0.backOff.attempts == nil })
            #expect(Set(installation.lanes.values.joined()) == Set(kinds))
        }
    }

    @Test func `a file that cannot be removed keeps no other from being removed, and is tried again the next day`()
        async throws
    {
        try await withInstallation { installation in
            let reports = installation.reports
            let start = Instant(milliseconds: 1_790_000_000_000)
            let ids = (0..<250).map { _ in FileID.random() }
            for (number, id) in ids.enumerated() {
                _ = try await reports.expect(
                    file: id.text, upTo: 100, for: .random(), at: start + .seconds(number))
            }
            // A file stands where the first one's folder should be: it cannot even be looked for.
            let folder = installation.settings.dataDir.appending(path: "evidence")
            let obstacle = folder.appending(path: String(ids[0].text.prefix(2)))
            try Data().write(to: obstacle)
            let stuck = ids.filter { $0.text.prefix(2) == ids[0].text.prefix(2) }.count
            let now = start + .days(2)

            await #expect(throws: EvidenceFault.self) { try await installation.removeOrphans(at: now) }

            #expect(try await reports.orphanFiles(at: now).isEmpty)
            #expect(try await reports.orphanFiles(at: now + .days(1)).count == stuck)
            try FileManager.default.removeItem(at: obstacle)
            #expect(try await installation.removeOrphans(at: now + .hours(1)) == 0)
            #expect(try await installation.removeOrphans(at: now + .days(1)) == stuck)
        }
    }

    private func withInstallation(_ body: (Installation) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let settings = try await Settings.read(given: [.dataDir: folder.path], environment: [:])
            let installation = try await Installation.open(settings)
            do {
                try await body(installation)
            } catch {
                await installation.close()
                throw error
            }
            await installation.close()
        }
    }
}
