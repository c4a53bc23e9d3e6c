import Foundation
import Synchronization
import Testing

@testable import Store

/// A PostgreSQL server that goes away and comes back. One after another, with a cluster of its own, for it is stopped.
@Suite(.serialized) struct OutageTests {
    /// A second cluster for one test, stopped and gone after it.
    private func withCluster(_ body: (Cluster) async throws -> Void) async throws {
        // Short, for a socket's path may have 107 bytes.
        let cluster = Cluster(folder: "/tmp/bl-\(UUID().uuidString.prefix(8))")
        try await cluster.script("start")
        do {
            try await body(cluster)
            try await cluster.script("stop")
        } catch {
            try? await cluster.script("stop")
            throw error
        }
    }

    @Test func `work goes on over a restart, and what was answered is kept`() async throws {
        try await withCluster { cluster in
            let database = try await PostgresDatabase.patient(cluster.url, poolSize: 4)
            try await database.migrate(Migration.seamTests)
            let isOver = Mutex(false)
            let answered = Answered()
            let writing = Task {
                while !isOver.withLock({ $0 }) {
                    let id = UUID().uuidString
                    do {
                        try await database.write { tx in try tx.addThing(id) }
                        answered.ids.withLock { $0.append(id) }
                    } catch StoreFault.lost {
                        // The commit was under way: kept or not, and the caller was told that nobody knows.
                    }
                }
            }
            try await answered.more()
            try await cluster.control("stop", "-m", "immediate")
            try await cluster.control("start", "-l", "\(cluster.folder)/server.log")
            try await database.write { tx in try tx.addThing("after") }
            try await answered.more()
            isOver.withLock { $0 = true }
            try await writing.value

            let kept = try await database.read { tx in try tx.rows("SELECT id FROM things").map { $0.text(0) } }
            #expect(Set(answered.ids.withLock(\.self)).isSubset(of: kept))
            await database.close()
        }
    }

    @Test func `while the server is away, one is told so in bounded time`() async throws {
        try await withCluster { cluster in
            let database = try await PostgresDatabase(
                PostgresSettings(url: cluster.url, patience: .milliseconds(500)))
            try await database.migrate(Migration.seamTests)
            try await cluster.control("stop", "-m", "fast")

            let started = ContinuousClock.now
            let fault = await #expect(throws: StoreFault.self) { try await database.count("things") }

            #expect(fault == .unreachable(code: "no answer"))
            #expect(ContinuousClock.now - started < .seconds(10))
            await database.close()
        }
    }

    @Test func `a listener that was cut off listens again and is told to read everything`() async throws {
        try await withCluster { cluster in
            let database = try await PostgresDatabase.patient(cluster.url)
            var changes = database.changes().makeAsyncIterator()

            try await cluster.control("restart", "-m", "fast", "-l", "\(cluster.folder)/server.log")

            #expect(await changes.next() == .anything)
            try await database.write { tx in tx.announce(Change(topic: "queue")) }
            #expect(await changes.next() == Change(topic: "queue"))
            await database.close()
        }
    }
}

/// What was said to be kept.
private final class Answered: Sendable {
    let ids = Mutex<[String]>([])

    func more() async throws {
        let before = ids.withLock(\.count)
        while ids.withLock(\.count) < before + 20 { try await Task.sleep(for: .milliseconds(10)) }
    }
}

private struct Cluster: Sendable {
    let folder: String

    var url: String { "postgresql://bluelamp@/postgres?host=\(folder)" }

    struct Failed: Error {
        let command: [String]
        let status: Int32
    }

    /// `script/test-postgres`.
    func script(_ action: String) async throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        try await Self.run([root.appending(path: "script/test-postgres").path, action, folder])
    }

    /// `pg_ctl`, as the owner of the cluster.
    func control(_ arguments: String...) async throws {
        let versions = try FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")
        let newest = versions.max { (Int($0) ?? 0) < (Int($1) ?? 0) } ?? ""
        let owner = getuid() == 0 ? ["/usr/sbin/runuser", "-u", "postgres", "--"] : []
        let program = "/usr/lib/postgresql/\(newest)/bin/pg_ctl"
        try await Self.run(owner + [program] + arguments + ["-w", "-s", "-D", "\(folder)/cluster"])
    }

    private static func run(_ command: [String]) async throws {
        let status = await withCheckedContinuation { answer in
            DispatchQueue.global().async { answer.resume(returning: spawn(command)) }
        }
        guard status == 0 else { throw Failed(command: command, status: status) }
    }

    /// Foundation's `Process` takes a program for running as long as anybody holds a descriptor that it handed down,
    /// and a server that was started holds it for good. So nothing is handed down here.
    private static func spawn(_ command: [String]) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor: Int32 in 0...2 {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        let alone = """
            cd /
            for descriptor in /proc/$$/fd/*; do
                descriptor=${descriptor##*/}
                [ "$descriptor" -le 2 ] || eval "exec $descriptor>&-"
            done
            exec "$@"
            """
        var arguments = (["/bin/bash", "-c", alone, "bash"] + command).map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var id: pid_t = 0
        let refusal = posix_spawn(&id, "/bin/bash", &actions, nil, &arguments, environ)
        guard refusal == 0 else { return refusal }
        var status: Int32 = 0
        while waitpid(id, &status, 0) == -1, errno == EINTR {}
        return status
    }
}
