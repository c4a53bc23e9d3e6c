import Foundation
import Outreach
import Testing

/// A mail as another program's parser reads it.
struct ReadMail: Decodable {
    let headers: [[String]]
    let body: String
    let defects: [String]
    let longest: Int
    let bareLineEnds: Int

    subscript(_ name: String) -> String? {
        headers.first { $0[0].caseInsensitiveCompare(name) == .orderedSame }?[1]
    }

    /// The mail in a file.
    init(file: URL) async throws {
        let output = try await Python.run([Python.script("postbox.py"), "--parse", file.path])
        self = try JSONDecoder().decode(ReadMail.self, from: output)
    }
}

/// A real mail server, postbox.py, on a free port of this machine.
struct Postbox {
    enum Protection: String {
        case none
        case startTLS = "starttls"
        case tls
    }

    /// What the server took on.
    struct Taken: Decodable {
        let from: String
        let to: [String]
        let options: [String]
        let user: String?
        let isProtected: Bool
    }

    let port: Int
    let folder: URL
    /// The certificate that the server made for itself.
    var authorities: String { folder.appending(path: "certificate.pem").path }

    /// Starts it, and ends it after the body.
    ///
    /// - Parameter more: options of postbox.py.
    static func open<Value>(
        _ protection: Protection = .none, _ more: [String] = [], _ body: (Postbox) async throws -> Value
    ) async throws -> Value {
        try await withFolder { folder in
            let process = try Python.process(
                [Python.script("postbox.py"), folder.path, "--protection", protection.rawValue] + more)
            let input = Pipe()
            let output = Pipe()
            process.standardInput = input
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            try process.run()
            // Nobody waits for its end: that would block a thread that other tests need.
            defer { if process.isRunning { process.terminate() } }
            let line = await withCheckedContinuation { answer in
                DispatchQueue.global().async { answer.resume(returning: output.fileHandleForReading.availableData) }
            }
            let words = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
            let port = try #require(Int(words), "the mail server didn't start")
            // The server ends when its input does.
            defer { withExtendedLifetime(input) {} }
            return try await body(Postbox(port: port, folder: folder))
        }
    }

    func courier(
        _ protection: SMTPSettings.Protection = .none, authorities: String? = nil, port: Int? = nil,
        timeout: Duration = .seconds(20), places: Int = 4
    ) throws -> SMTPCourier {
        let settings = SMTPSettings(
            host: "127.0.0.1", port: port ?? self.port, protection: protection, sender: try northmoor(),
            authorities: authorities, timeout: timeout, places: places)
        return SMTPCourier(try #require(settings))
    }

    /// Until the server has come to something, at most 20 seconds.
    func wait(for file: String) async throws {
        for _ in 0..<2_000 where !FileManager.default.fileExists(atPath: folder.appending(path: file).path) {
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    func files() throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }
    }

    /// What arrived: the envelope and the mail, by the names of files.
    func taken() throws -> [(envelope: Taken, mail: ReadMail)] {
        try files().sorted { $0.lastPathComponent < $1.lastPathComponent }.map { file in
            let data = try Data(contentsOf: file)
            let decoder = JSONDecoder()
            return (try decoder.decode(Taken.self, from: data), try decoder.decode(ReadMail.self, from: data))
        }
    }

    func onlyTaken() throws -> (envelope: Taken, mail: ReadMail) {
        let all = try taken()
        try #require(all.count == 1)
        return all[0]
    }
}
