import HTTPTypes
import Reporting
import Testing

@testable import Website

private let start = Instant(milliseconds: 1_795_529_100_000)
private let few = AddressLimit.Allowance(burst: 3, perSecond: 0.5)

@Test func `an address that asks too often is told how long to wait, and is let in again after that`() throws {
    let limit = AddressLimit()
    for _ in 0..<3 { try limit.take(few, "track", from: "203.0.113.9", at: start) }

    let problem = try #require(throws: Problem.self) { try limit.take(few, "track", from: "203.0.113.9", at: start) }
    #expect(problem.status == .tooManyRequests)
    #expect(problem.headers[.retryAfter] == "2")
    try limit.take(few, "track", from: "203.0.113.9", at: start + .seconds(2))
}

@Test func `each address and each form has a bucket of its own`() throws {
    let limit = AddressLimit()
    for _ in 0..<3 { try limit.take(few, "track", from: "203.0.113.9", at: start) }

    try limit.take(few, "track", from: "203.0.113.10", at: start)
    try limit.take(few, "resume", from: "203.0.113.9", at: start)
}

@Test func `a household of IPv6 is one address`() throws {
    let limit = AddressLimit()
    for _ in 0..<3 { try limit.take(few, "track", from: "2001:db8:1:2::1", at: start) }

    #expect(throws: Problem.self) { try limit.take(few, "track", from: "2001:db8:1:2:ffff::9", at: start) }
    try limit.take(few, "track", from: "2001:db8:1:3::1", at: start)
}

@Test func `a household of IPv6 is one address however it is written`() throws {
    let limit = AddressLimit()
    for last in 1...3 { try limit.take(few, "track", from: "2001:db8::\(last)", at: start) }

    #expect(throws: Problem.self) { try limit.take(few, "track", from: "2001:DB8:0:0::9:9", at: start) }
}

@Test func `an IPv4 address is the same when the system writes it as one of IPv6`() throws {
    let limit = AddressLimit()
    for _ in 0..<3 { try limit.take(few, "track", from: "203.0.113.9", at: start) }

    #expect(throws: Problem.self) { try limit.take(few, "track", from: "::ffff:203.0.113.9", at: start) }
    try limit.take(few, "track", from: "::ffff:203.0.113.10", at: start)
}

@Test func `this machine and an unknown address are never limited`() throws {
    let limit = AddressLimit()
    for _ in 0..<20 {
        for address in [nil, "127.0.0.1", "::1"] { try limit.take(few, "track", from: address, at: start) }
    }
}

@Test func `a library of forty people who report in the same hour is not limited`() throws {
    let limit = AddressLimit()
    for person in 0..<40 {
        for page in 0..<60 {
            let now = start + .milliseconds(Int64(person * 60 + page) * 1500)
            try limit.take(.pages, "pages", from: "203.0.113.9", at: now)
        }
        try limit.take(.submissions, "submissions", from: "203.0.113.9", at: start + .seconds(person * 90))
    }
}
