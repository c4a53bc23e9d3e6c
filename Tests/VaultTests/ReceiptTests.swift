import Crypto
import Foundation
import Reporting
import Testing

@testable import Vault

@Suite struct ReceiptTests {
    @Test func `a receipt's text reads back and verifies with the public key alone`() throws {
        let vault = try vault()
        let receipt = Self.receipt(from: vault)
        let published = try #require(ReceiptKey(bytes: vault.receipts.publicKey.bytes))

        let read = try #require(Receipt(parsing: receipt.text))

        #expect(read == receipt)
        #expect(published.verifies(read))
    }

    @Test func `a receipt is plain lines that print`() throws {
        let receipt = Self.receipt(from: try vault())
        let lines = receipt.text.split(separator: "\n")

        #expect(lines.allSatisfy { $0.count <= 78 && $0.allSatisfy(\.isASCII) })
        #expect(lines.first == "-----BEGIN BLUELAMP RECEIPT-----")
        #expect(lines.contains("Reference: \(receipt.reference)"))
        #expect(lines.contains("Received: 2026-08-01T09:30:15.042Z"))
        #expect(lines.last == "-----END BLUELAMP RECEIPT-----")
    }

    @Test func `a receipt survives quoting, wrapping, other line ends and words around it`() throws {
        let receipt = Self.receipt(from: try vault())
        let texts = [
            receipt.text.replacing("\n", with: "\r\n"),
            "Hello,\nhere it is: x\n" + receipt.text.split(separator: "\n").map { "> " + $0 }.joined(separator: "\n"),
            receipt.text.replacing("Content: ", with: "Content:  \n   "),
            "\u{FEFF}  \(receipt.text)\n\nSignature: not this one",
        ]

        for text in texts {
            #expect(Receipt(parsing: text) == receipt, "\(text)")
        }
    }

    @Test func `a receipt with any character of its values changed does not verify`() throws {
        let vault = try vault()
        let text = Self.receipt(from: vault).text
        let values = text.split(separator: "\n").dropFirst().dropLast().joined(separator: "\n")
        let start = try #require(text.range(of: values)).lowerBound
        var forged = 0

        for index in text[start...].prefix(values.count).indices where text[index].isLetter || text[index].isNumber {
            let swapped: Character = text[index] == "7" ? "3" : "7"
            let forgery = text[..<index] + String(swapped) + text[text.index(after: index)...]
            guard let read = Receipt(parsing: String(forgery)) else { continue }
            forged += 1
            #expect(!vault.receipts.publicKey.verifies(read), "\(forgery)")
        }

        #expect(forged > 100)
    }

    @Test func `a receipt for another time, reference or content is another receipt`() throws {
        let vault = try vault()
        let receipt = Self.receipt(from: vault)
        let later = Receipt(
            reference: receipt.reference,
            receivedAt: receipt.receivedAt + .milliseconds(1),
            commitment: receipt.commitment,
            signature: receipt.signature,
            signedWith: receipt.signedWith
        )
        let moved = Receipt(
            reference: reference(2),
            receivedAt: receipt.receivedAt,
            commitment: receipt.commitment,
            signature: receipt.signature,
            signedWith: receipt.signedWith
        )

        #expect(vault.receipts.publicKey.verifies(receipt))
        #expect(!vault.receipts.publicKey.verifies(later))
        #expect(!vault.receipts.publicKey.verifies(moved))
    }

    @Test func `another force's key does not verify, even when the receipt names that key`() throws {
        let receipt = Self.receipt(from: try vault(1))
        let other = try vault(2).receipts.publicKey
        let renamed = Receipt(
            reference: receipt.reference,
            receivedAt: receipt.receivedAt,
            commitment: receipt.commitment,
            signature: receipt.signature,
            signedWith: other.fingerprint
        )

        #expect(!other.verifies(receipt))
        #expect(!other.verifies(renamed))
    }

    @Test func `a receipt with a value twice is refused`() throws {
        let text = Self.receipt(from: try vault()).text
        let doubled = text.replacing("Key: ", with: "Reference: \(reference(2))\nKey: ")

        #expect(Receipt(parsing: text) != nil)
        #expect(Receipt(parsing: doubled) == nil)
    }

    @Test(arguments: [
        "", "hello", "-----BEGIN BLUELAMP RECEIPT-----\n-----END BLUELAMP RECEIPT-----",
        "-----END BLUELAMP RECEIPT-----\n-----BEGIN BLUELAMP RECEIPT-----", String(repeating: "x", count: 30_000),
    ])
    func `what is no receipt is refused`(text: String) {
        #expect(Receipt(parsing: text) == nil)
    }

    @Test func `times are written to the millisecond and read back, before 1970 too`() {
        let seed = UInt64.random(in: 0 ... .max)
        var source = SeededSource(seed: seed)

        #expect(ReceiptTime.text(Instant(milliseconds: -1)) == "1969-12-31T23:59:59.999Z")
        for _ in 0..<500 {
            let instant = Instant(milliseconds: .random(in: -1_000_000_000_000...4_000_000_000_000, using: &source))
            #expect(ReceiptTime.instant(ReceiptTime.text(instant)) == instant, "seed \(seed)")
        }
        for wrong in [
            "2026-08-01T09:30:15Z", "2026-08-01T09:30:15.42Z", "2026-08-01T09:30:15.0420Z",
            "2026-8-1T09:30:15.042Z", "2026-08-01T09:30:15.042+01:00", "2026-02-30T09:30:15.042Z", "",
        ] {
            #expect(ReceiptTime.instant(wrong) == nil, "\(wrong)")
        }
    }

    @Test func `a commitment fits its content and salt and no other`() throws {
        var source = SeededSource(seed: 8)
        let salt = CommitmentSalt(using: &source)
        let commitment = Commitment(to: [1, 2, 3], salt: salt)

        #expect(try Commitment(to: [1, 2, 3], salt: #require(CommitmentSalt(bytes: salt.bytes))) == commitment)
        #expect(Commitment(to: [1, 2, 4], salt: salt) != commitment)
        #expect(Commitment(to: [1, 2, 3], salt: CommitmentSalt(using: &source)) != commitment)
        #expect(CommitmentSalt(bytes: [1]) == nil)
    }

    @Test func `Ed25519 signs the vector of RFC 8032`() throws {
        // 7.1, test 3.
        let seed = try hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
        let signer = ReceiptSigner(seed: seed)
        let message = try hex("af82")
        let signature = try hex(
            """
            6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac
            18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a
            """
        )

        #expect(
            signer.publicKey.bytes
                == (try hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"))
        )
        #expect(signer.publicKey.verifies(signature, of: message))
        for forgery in damaged(signature) {
            #expect(!signer.publicKey.verifies(forgery, of: message))
        }
        #expect(signer.publicKey.verifies(signer.signature(of: message), of: message))
    }

    @Test func `openssl verifies a receipt with the published key`() throws {
        try withFolder { folder in
            let vault = try vault()
            let receipt = Self.receipt(from: vault)
            try vault.receipts.publicKey.pem.write(
                to: folder.appending(path: "key.pem"), atomically: true, encoding: .utf8)
            try receipt.signedText.write(to: folder.appending(path: "text"), atomically: true, encoding: .utf8)
            try Data(receipt.signature).write(to: folder.appending(path: "signature"))

            let openssl = Process()
            openssl.executableURL = URL(filePath: "/usr/bin/openssl")
            openssl.currentDirectoryURL = folder
            openssl.arguments = [
                "pkeyutl", "-verify", "-pubin", "-inkey", "key.pem", "-rawin", "-in", "text",
                "-sigfile", "signature",
            ]
            openssl.standardOutput = FileHandle.nullDevice
            try openssl.run()
            openssl.waitUntilExit()

            #expect(openssl.terminationStatus == 0)
        }
    }

    private static func receipt(from vault: KeyVault) -> Receipt {
        var source = SeededSource(seed: 11)
        return vault.receipts.sign(
            reference(),
            receivedAt: Instant(milliseconds: 1_785_576_615_042),
            commitment: Commitment(to: [1, 2, 3], salt: CommitmentSalt(using: &source))
        )
    }
}
