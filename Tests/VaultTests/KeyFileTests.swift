import Foundation
import Reporting
import Testing

@testable import Vault

@Suite struct KeyFileTests {
    @Test func `the first start makes a key file that only its owner can read, and the next reads it`() throws {
        try withFolder { folder in
            let file = folder.appending(path: "master.key")

            let first = try KeyVault.open(keyFile: file)
            let second = try KeyVault.open(keyFile: file)

            let attributes = try FileManager.default.attributesOfItem(atPath: file.path())
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            #expect(first.fingerprint == second.fingerprint)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["master.key"])
        }
    }

    @Test func `two first starts make different keys`() throws {
        let fingerprints = try (0..<2).map { _ in
            try withFolder { try KeyVault.open(keyFile: $0.appending(path: "master.key")).fingerprint }
        }

        #expect(fingerprints[0] != fingerprints[1])
    }

    @Test func `of many first starts at once all end with the same key`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vault-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "master.key")

        let fingerprints = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<16 { group.addTask { try KeyVault.open(keyFile: file).fingerprint } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }

        #expect(fingerprints.count == 1)
        try FileManager.default.removeItem(at: folder)
    }

    @Test(arguments: [0o640, 0o604, 0o620, 0o602, 0o601, 0o666])
    func `a key file that others may touch is refused`(mode: Int) throws {
        try withFolder { folder in
            let file = folder.appending(path: "master.key")
            _ = try KeyVault.open(keyFile: file)
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path())

            #expect(throws: VaultFault.keyFileExposed(path: file.path())) { try KeyVault.open(keyFile: file) }
        }
    }

    @Test(arguments: [
        "", "\n", "1:", "1:AAAA", "nonsense", "0:\(key(1))", "256:\(key(1))", "1:2:\(key(1))",
        "2:\(key(1))\n1:\(key(2))", "1:\(key(1))\n1:\(key(2))", String(repeating: "x", count: 20_000),
    ])
    func `a key file that holds anything else is refused and left as it is`(content: String) throws {
        try withFolder { folder in
            let file = folder.appending(path: "master.key")
            #expect(
                FileManager.default.createFile(
                    atPath: file.path(), contents: Data(content.utf8), attributes: [.posixPermissions: 0o600]))

            #expect(throws: VaultFault.self) { try KeyVault.open(keyFile: file) }
            let kept = try String(contentsOf: file, encoding: .utf8)
            #expect(kept == content)
        }
    }

    @Test func `a folder that does not exist is told in plain words with the path`() throws {
        try withFolder { folder in
            let file = folder.appending(path: "missing/master.key")

            let fault = try #require(throws: VaultFault.self) { try KeyVault.open(keyFile: file) }

            #expect(fault.words == "The key file \(file.path()) cannot be used: no such file or directory.")
        }
    }

    @Test func `a folder in the place of the key file is refused`() throws {
        try withFolder { folder in
            #expect(throws: VaultFault.keyFileUnusable(path: folder.path(), reason: "it is not a file")) {
                try KeyFile(path: folder.path()).readOrMake()
            }
        }
    }

    @Test func `a setting may be a bare key, and means the same as a file of it`() throws {
        let bare = try KeyVault(setting: Self.key(5))
        let line = try KeyVault(setting: "1:\(Self.key(5))\n")
        let bytes = try KeyVault(masterKey: [UInt8](repeating: 5, count: 32))

        #expect(bare.fingerprint == bytes.fingerprint)
        #expect(line.fingerprint == bytes.fingerprint)
    }

    @Test(arguments: [0, 16, 31, 33, 64])
    func `a master key of another size is refused`(size: Int) {
        #expect(throws: VaultFault.self) { try KeyVault(masterKey: [UInt8](repeating: 1, count: size)) }
        #expect(throws: VaultFault.self) {
            try KeyVault(setting: Data(repeating: 1, count: size).base64EncodedString())
        }
    }

    @Test func `no fault's words show a key`() {
        let key = Self.key(9)

        for text in ["x:\(key)", "1:\(key)AAAA", "2:\(key)\n1:\(key)"] {
            let fault = #expect(throws: VaultFault.self) { try KeyVault(setting: text) }
            #expect(fault?.words.contains(key) == false)
        }
    }

    private static func key(_ fill: UInt8) -> String {
        Data(repeating: fill, count: 32).base64EncodedString()
    }
}
