import Reporting
import Testing

@testable import Store

/// Files that are sent after the report.
@Suite struct AddedFilesTests {
    private static let now = ReportDesk.start + .hours(2)

    @Test(arguments: Engine.allCases)
    func `files become the report's own in the same write as the event`(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let (store, reference) = (desk.store, try await desk.submit())
            let room = try await store.expect(file: "f1", upTo: 100, for: reference, at: Self.now)
            _ = try await store.expect(file: "left", upTo: 100, for: reference, at: Self.now)

            let report = try await store.sendEvidence([Self.file("f1")], note: "Seen.", on: reference, at: Self.now)

            #expect(room == 100 && report.intake.files.map(\.id) == ["f1"])
            #expect(try await store.file(reference)?.report.intake.files.map(\.id) == ["f1"])
            try await store.forget(file: "f1")
            #expect(try await store.orphanFiles(at: Self.now + .days(30)) == ["left"])
        }
    }

    @Test(arguments: Engine.allCases)
    func `a file that is not there, is another report's or was sent before makes no event`(
        _ engine: Engine
    ) async throws {
        try await withDesk(engine) { desk in
            let (store, mine, other) = (desk.store, try await desk.submit(), try await desk.submit())
            _ = try await store.expect(file: "f1", upTo: 100, for: other, at: Self.now)
            _ = try await store.expect(file: "f2", upTo: 100, for: mine, at: Self.now)
            try await store.sendEvidence([Self.file("f2")], note: "", on: mine, at: Self.now)

            for id in ["nowhere", "f1", "f2"] {
                await #expect(throws: ReportFault.unreadable(column: "evidence_files.id")) {
                    try await store.sendEvidence([Self.file(id)], note: "", on: mine, at: Self.now)
                }
            }
            await #expect(throws: Refusal.noFiles) {
                try await store.sendEvidence([], note: "Nothing", on: mine, at: Self.now)
            }

            #expect(try await store.file(mine)?.report.version == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what is sent after a report has a limit together, apart from what came with it`(
        _ engine: Engine
    ) async throws {
        try await withDesk(engine) { desk in
            let (store, reference, most) = (desk.store, try await desk.submit(), ReportStore.mostEvidence)

            let first = try await store.expect(file: "f1", upTo: 1_500_000_000, for: reference, at: Self.now)
            let second = try await store.expect(file: "f2", upTo: most, for: reference, at: Self.now)
            let third = try await store.expect(file: "f3", upTo: 10, for: reference, at: Self.now)

            #expect([first, second, third] == [1_500_000_000, most - 1_500_000_000, 0])
        }
    }

    private static func file(_ id: String) -> AddedFile {
        AddedFile(id: id, name: "a.jpg", type: "image/jpeg", bytes: 9, sha256: "5e", key: "k")
    }
}
