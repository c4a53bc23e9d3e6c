import Foundation
import Reporting
import Testing

@testable import Vault

/// A source of chance that repeats itself from a seed (SplitMix64), for tests only.
struct SeededSource: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

/// Bytes from hexadecimal, blanks allowed.
func hex(_ text: String) throws -> [UInt8] {
    try #require(Hexadecimal.decode(text.filter { !$0.isWhitespace }))
}

func reference(_ seed: UInt64 = 1) -> Reference {
    var source = SeededSource(seed: seed)
    return Reference.random(using: &source)
}

func vault(_ fill: UInt8 = 7) throws -> KeyVault {
    try KeyVault(masterKey: [UInt8](repeating: fill, count: 32))
}

/// Each of the byte strings that differ from this one in one byte or in length by one.
func damaged(_ bytes: [UInt8]) -> [[UInt8]] {
    let flipped = bytes.indices.map { index in
        var copy = bytes
        copy[index] ^= 1 << UInt8(index % 8)
        return copy
    }
    return flipped + [Array(bytes.dropLast()), Array(bytes.dropFirst()), bytes + [0], []]
}

/// Runs with a folder of its own, removed afterwards.
@discardableResult
func withFolder<Outcome>(_ body: (URL) throws -> Outcome) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appending(path: "vault-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    return try body(folder)
}
