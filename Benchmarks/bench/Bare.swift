import ArgumentParser
import Foundation
import Hummingbird
import Logging
import NIOCore
import Store

/// `bench bare`: the ceilings. A handler that returns bytes it has in memory, and one that inserts a row and waits for
/// the disk, on the same server and the same database seam as Bluelamp.
struct Bare: AsyncParsableCommand {
    @Option(help: "The bytes of a page that is the same for all.") var still: String
    @Option(help: "The bytes of a page of a form.") var form: String
    @Option(help: "A new database.") var database: String

    func run() async throws {
        let database = try SQLiteDatabase(file: URL(filePath: database))
        try await database.write { tx in
            _ = try tx.run("CREATE TABLE bare (id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT")
        }
        let router = Router()
        for (path, file) in [("still", still), ("form", form)] {
            let body = ByteBuffer(bytes: try Data(contentsOf: URL(filePath: file)))
            router.get(RouterPath(path)) { _, _ in
                Response(
                    status: .ok, headers: [.contentType: "text/html; charset=utf-8"], body: .init(byteBuffer: body))
            }
        }
        router.post("insert") { request, _ in
            let body = Array(try await request.body.collect(upTo: 65_536).readableBytesView)
            try await database.write { tx in _ = try tx.run("INSERT INTO bare (body) VALUES (\(body))") }
            return Response(status: .seeOther, headers: [.location: "/done"])
        }
        var logger = Logger(label: "bench")
        logger.logLevel = .error
        let application = Application(
            router: router,
            server: .http1(configuration: .init(idleTimeout: .seconds(30))),
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in
                print("listening on http://127.0.0.1:\(channel.localAddress?.port ?? 0)")
                fflush(nil)
            },
            logger: logger)
        try await application.runService()
        await database.close()
    }
}
