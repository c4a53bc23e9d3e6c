import Evidence
import Forms
import HTTPTypes
import Hummingbird
import Reporting
import Store
import Synchronization

/// A page with files on its way in, read as it comes: fields are gathered, files are sealed piece by piece and never
/// held. Nothing of a file is taken before the fields above it have shown that the page is one of ours.
struct Upload: Sendable {
    let parts: SiteParts
    let crossSite: CrossSiteGuard
    let target: UploadTarget
    let request: Request
    /// The secret of the visit or session that the form's token must fit.
    let secret: String?

    /// What came of it.
    struct Outcome: Sendable {
        var pairs: [(String, String)] = []
        var taken: [Taken] = []
        var complaints: [Complaint] = []
        /// How many files were read and not kept, since nobody may send any here now.
        var passedOver = 0
        /// The page's token had run out: nothing may come of it but showing its words again.
        var isExpired = false

        subscript(_ name: String) -> String? { pairs.first { $0.0 == name }?.1 }
    }

    struct Taken: Sendable {
        let question: String
        let file: EvidenceFile
    }

    /// All files of a draft together, and the other fields beside them.
    static let mostBytes = ReportStore.mostEvidence + 1_000_000

    /// Whether a post has such a body.
    static func isMultipart(_ request: Request) -> Bool {
        request.headers[.contentType]?.lowercased().hasPrefix("multipart/form-data") == true
    }

    /// - Throws: `Problem` where the body is not from our page, is broken, too large or too slow; then nothing is kept.
    func read() async throws -> Outcome {
        do {
            return try await readOrBreak()
        } catch let broken as Broken {
            throw broken.cause
        }
    }

    /// What had been typed where a body broke off.
    struct Broken: Error {
        let cause: any Error
        let pairs: [(String, String)]
    }

    /// As ``read()``; throws `Broken`.
    func readOrBreak() async throws -> Outcome {
        if let length = announced, length > Self.mostBytes { throw Broken(cause: Problem.tooLarge, pairs: []) }
        let arrival = Arrival()
        let incoming = Incoming(self)
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await take(incoming, arrival) }
                group.addTask { try await arrival.watch() }
                defer { group.cancelAll() }
                try await group.next()
            }
            return await incoming.outcome
        } catch {
            let outcome = await incoming.outcome
            await discard(outcome.taken)
            throw Broken(cause: error, pairs: outcome.pairs)
        }
    }

    /// Removes files that were taken and will not be kept after all. What cannot be removed now, a duty removes later.
    func discard(_ taken: [Taken]) async {
        for file in taken.compactMap({ FileID($0.file.id) }) { await discard(file) }
    }

    func discard(_ id: FileID) async {
        do {
            try parts.evidence.remove(id)
            try await parts.store.forget(file: id.text)
        } catch {}
    }

    var announced: Int? { request.headers[.contentLength].flatMap(Int.init) }

    private func take(_ incoming: Incoming, _ arrival: Arrival) async throws {
        guard let type = request.headers[.contentType], var parser = MultipartParser(contentType: type) else {
            throw Problem.malformed
        }
        do {
            for try await buffer in request.body {
                guard arrival.add(buffer.readableBytes) <= Self.mostBytes else { throw Problem.tooLarge }
                for piece in try parser.feed(buffer.readableBytesView) { try await incoming.take(piece) }
            }
            try parser.finish()
            try await incoming.finish()
        } catch MultipartFault.tooManyParts {
            throw Problem.tooLarge
        } catch is MultipartFault {
            throw Problem.malformed
        }
    }
}

/// How fast a body comes: whoever sends slower than any telephone line, or for longer than a morning, is cut off.
final class Arrival: Sendable {
    private static let look = Duration.seconds(5)
    private static let patience = 60
    private static let leastPerSecond = 8_000
    private static let longest = 6 * 3600
    private let bytes = Mutex(0)

    /// Adds what came and gives the sum.
    func add(_ count: Int) -> Int {
        bytes.withLock { sum in
            sum += count
            return sum
        }
    }

    /// Never returns but by throwing.
    func watch() async throws {
        let start = ContinuousClock.now
        while true {
            try await Task.sleep(for: Self.look)
            let seconds = Int((ContinuousClock.now - start).components.seconds)
            guard Self.isBearable(bytes.withLock { $0 }, after: seconds) else { throw Problem.slow }
        }
    }

    static func isBearable(_ bytes: Int, after seconds: Int) -> Bool {
        seconds <= patience || seconds <= longest && bytes >= (seconds - patience) * leastPerSecond
    }
}

extension Problem {
    static let slow = Problem(
        status: .requestTimeout, title: "That took too long to send",
        words:
            "Your connection is very slow at this moment. Nothing was saved from that page. Go back and send smaller "
            + "files, one at a time, or go on without them: it can wait.",
        headers: [.connection: "close"])
}
