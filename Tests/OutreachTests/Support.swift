import Foundation
import Reporting
import Testing

@testable import Outreach

/// The folder of the package.
let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// Friday 27 November 2026, 08:52:11 UTC.
let morning = Instant(milliseconds: 1_795_769_531_000)

func message(
    id: String = "7K3M-1", to: String = "ada@example.com", subject: String = "News", body: String = "Words.",
    isRepeat: Bool = false
) -> Outgoing {
    Outgoing(id: id, to: to, subject: subject, body: body, written: morning, isRepeat: isRepeat)
}

func northmoor() throws -> Sender {
    try #require(Sender(name: "Northmoor Police", address: "no-reply@northmoor.example"))
}

/// A folder that is taken away at the end.
func withFolder<Value>(_ body: (URL) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "outreach-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder)
}

extension Delivery {
    var isDelivered: Bool { if case .delivered = self { true } else { false } }
    var isAgain: Bool { if case .again = self { true } else { false } }
    var isNever: Bool { if case .never = self { true } else { false } }

    var why: String {
        switch self {
        case .delivered: ""
        case .again(_, let why), .never(let why): why
        }
    }
}

/// The tests' Python, which `script/setup test` installs.
enum Python {
    static func process(_ arguments: [String]) throws -> Process {
        let python = package.appending(path: ".build/venv/bin/python")
        try #require(FileManager.default.isExecutableFile(atPath: python.path), "run script/setup test first")
        let process = Process()
        process.executableURL = python
        process.arguments = arguments
        return process
    }

    static func script(_ name: String) -> String { package.appending(path: "Tests/OutreachTests/\(name)").path }

    /// What a program wrote to its standard output until it ended well.
    static func run(_ arguments: [String]) async throws -> Data {
        let process = try process(arguments)
        let output = Pipe()
        process.standardOutput = output
        return try await withCheckedThrowingContinuation { answer in
            process.terminationHandler = { process in
                let data = output.fileHandleForReading.readDataToEndOfFile()
                let status = process.terminationStatus
                answer.resume(with: status == 0 ? .success(data) : .failure(Ended(status)))
            }
            do { try process.run() } catch { answer.resume(throwing: error) }
        }
    }

    struct Ended: Error {
        let status: Int32

        init(_ status: Int32) { self.status = status }
    }
}
