import HTTPTypes
import Hummingbird
import InMemoryLogging
import Logging
import Reporting
import Testing

@testable import Website

@Suite struct ProxyNoticeTests {
    private static let forwarded: HTTPFields = [ClientAddress.forwardedFor: "203.0.113.9"]

    @Test func `a proxy on this machine that nobody named is said once an hour, without whom it forwards`() {
        let clock = TestClock(Instant(milliseconds: 1_795_529_100_000))
        let (said, notice) = (InMemoryLogHandler(), ProxyNotice(settings(trusting: []), now: { clock.now }))

        for _ in 0..<3 { look(notice, from: "127.0.0.1", Self.forwarded, said) }
        #expect(said.entries.map { "\($0.level) \($0.message)" } == ["warning \(ProxyNotice.words)"])
        clock.pass(.seconds(3_599))
        look(notice, from: "::1", Self.forwarded, said)
        #expect(said.entries.count == 1)
        clock.pass(.seconds(1))
        look(notice, from: "::1", Self.forwarded, said)
        #expect(said.entries.count == 2)
        #expect(said.entries.allSatisfy { $0.metadata.isEmpty && !"\($0.message)".contains("203") })
    }

    @Test func `a proxy that is named, a program on this machine and a stranger's own header are passed over`() {
        let (said, notice) = (
            InMemoryLogHandler(), ProxyNotice(settings(trusting: ["127.0.0.1"]), now: { .distantPast })
        )

        look(notice, from: "127.0.0.1", Self.forwarded, said)
        look(notice, from: "::1", [:], said)
        look(notice, from: "192.0.2.7", Self.forwarded, said)
        look(notice, from: nil, Self.forwarded, said)

        #expect(said.entries.isEmpty)
    }

    private func settings(trusting proxies: Set<String>) -> SiteSettings {
        SiteSettings(publicURL: "http://localhost", trustedProxies: proxies)
    }

    private func look(_ notice: ProxyNotice, from peer: String?, _ headers: HTTPFields, _ said: InMemoryLogHandler) {
        let head = HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: "/", headerFields: headers)
        notice.look(
            at: Request(head: head, body: .init(buffer: .init())), from: peer,
            Logger(label: "test", factory: { _ in said }))
    }
}
