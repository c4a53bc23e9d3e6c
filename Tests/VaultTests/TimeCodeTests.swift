import Foundation
import Reporting
import Testing

@testable import Vault

@Suite struct TimeCodeTests {
    private static let secret = Array("12345678901234567890".utf8)

    @Test(arguments: [
        (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
        (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ])
    func `codes are those of RFC 6238`(seconds: Int64, digits: String) throws {
        let timeCode = try #require(TimeCode(secret: Self.secret))

        #expect(timeCode.digits(atStep: seconds / 30, count: 8) == digits)
        #expect(timeCode.code(at: Self.at(seconds)) == digits.suffix(6))
    }

    @Test func `a code holds one step early and one step late and no longer`() throws {
        let timeCode = try #require(TimeCode(secret: Self.secret))
        let code = timeCode.code(at: Self.at(3000))

        for (seconds, expected) in [(2969, nil), (2970, 100), (3000, 100), (3029, 100), (3059, 100), (3060, nil)]
            as [(Int64, Int64?)]
        {
            #expect(timeCode.verify(code, at: Self.at(seconds), lastUsedStep: nil) == expected, "\(seconds)")
        }
    }

    @Test func `a code that was used, and every earlier one, is refused`() throws {
        let timeCode = try #require(TimeCode(secret: Self.secret))
        let now = Self.at(3000)
        let code = timeCode.code(at: now)
        let next = timeCode.code(at: now + .seconds(30))

        let used = timeCode.verify(code, at: now, lastUsedStep: nil)

        #expect(timeCode.verify(code, at: now, lastUsedStep: used) == nil)
        #expect(timeCode.verify(timeCode.code(at: now - .seconds(30)), at: now, lastUsedStep: used) == nil)
        #expect(timeCode.verify(next, at: now, lastUsedStep: used) == 101)
    }

    @Test func `spaces in a typed code are forgiven, anything else is not`() throws {
        let timeCode = try #require(TimeCode(secret: Self.secret))
        let now = Self.at(59)

        #expect(timeCode.verify("287 082 ", at: now, lastUsedStep: nil) == 1)
        for wrong in ["", "28708", "2870820", "287083", "٢٨٧٠٨٢", "-87082", "94287082", "abcdef"] {
            #expect(timeCode.verify(wrong, at: now, lastUsedStep: nil) == nil)
        }
    }

    @Test func `a new secret differs each time and reads back from its bytes`() throws {
        var source = SeededSource(seed: 1)
        let first = TimeCode(using: &source)
        let second = TimeCode(using: &source)

        #expect(first.secret != second.secret && first.secret.count == 20)
        #expect(try #require(TimeCode(secret: first.secret)).code(at: Self.at(0)) == first.code(at: Self.at(0)))
        #expect(TimeCode(secret: Array(first.secret.dropLast())) == nil)
    }

    @Test func `an app is given the secret in groups and as an address`() throws {
        let timeCode = try #require(TimeCode(secret: Self.secret))

        #expect(timeCode.typedSecret == "GEZD-GNBV-GY3T-QOJQ-GEZD-GNBV-GY3T-QOJQ")
        #expect(
            timeCode.address(issuer: "Northmoor Police", account: "p.okafor?x&y:z")
                == "otpauth://totp/Northmoor%20Police:p.okafor%3Fx%26y%3Az"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Northmoor%20Police&algorithm=SHA1&digits=6&period=30"
        )
    }

    private static func at(_ seconds: Int64) -> Instant {
        Instant(milliseconds: seconds * 1000)
    }
}
