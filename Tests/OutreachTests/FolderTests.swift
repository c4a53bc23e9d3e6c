import Foundation
import Testing

@testable import Outreach

@Suite struct FolderTests {
    private func names(_ folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
    }

    private func rights(_ file: URL) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    }

    @Test func `a mail becomes one file that its owner alone can read`() async throws {
        try await withFolder { folder in
            let outbox = folder.appending(path: "outbox")
            let delivery = await FolderCourier(.email, folder: outbox, sender: try northmoor())
                .deliver(message(subject: "Für Sie", body: "Grüße\nund mehr"))

            let files = try names(outbox)
            try #require(files.count == 1)
            let file = outbox.appending(path: files[0])
            #expect(delivery == .delivered(receipt: files[0]))
            #expect(file.pathExtension == "eml")
            #expect(try rights(file) == 0o600)
            #expect(try rights(outbox) == 0o700)
            let mail = try await ReadMail(file: file)
            #expect(mail["To"] == "ada@example.com")
            #expect(mail["Subject"] == "Für Sie")
            #expect(mail.body == "Grüße\nund mehr\n")
            #expect(mail.defects == [])
        }
    }

    @Test func `one id makes one file, and the first words stay`() async throws {
        try await withFolder { folder in
            let courier = FolderCourier(.email, folder: folder, sender: try northmoor())
            for body in ["First", "Second"] { _ = await courier.deliver(message(body: body)) }
            _ = await courier.deliver(message(id: "7K3M-2"))

            let files = try names(folder)
            #expect(files.count == 2)
            let texts = try files.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
            #expect(texts.contains { $0.hasSuffix("\r\n\r\nFirst\r\n") })
            #expect(!texts.contains { $0.contains("Second") })
        }
    }

    @Test func `a draft that a killed program left behind doesn't matter`() async throws {
        try await withFolder { folder in
            let courier = FolderCourier(.email, folder: folder, sender: try northmoor())
            let draft = folder.appending(path: ".\(MailText.name(of: message())).eml.part")
            try Data(repeating: 0x41, count: 10_000).write(to: draft)
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: draft.path)

            #expect(await courier.deliver(message()).isDelivered)
            let files = try names(folder)
            try #require(files.count == 1)
            #expect(try rights(folder.appending(path: files[0])) == 0o600)
            #expect(try await ReadMail(file: folder.appending(path: files[0])).body == "Words.\n")
        }
    }

    @Test func `a text message names its number`() async throws {
        try await withFolder { folder in
            let courier = FolderCourier(.text, folder: folder, sender: try northmoor())
            let text = message(to: "+447700900123", subject: "")

            #expect(courier.way == .text)
            #expect(await courier.deliver(text).isDelivered)
            let mail = try await ReadMail(file: folder.appending(path: try names(folder)[0]))
            #expect(mail["To"] == "+447700900123:;")
            #expect(mail["Subject"] == nil)
            #expect(mail.body == "Words.\n")
        }
    }

    @Test(arguments: [
        "", "07700900123", "+0447700900", "+44 7700 900123", "+1", "ada@example.com", "+4477009001234567",
    ])
    func `what is no telephone number goes nowhere`(number: String) async throws {
        try await withFolder { folder in
            let courier = FolderCourier(.text, folder: folder, sender: try northmoor())

            #expect(await courier.deliver(message(to: number)).isNever)
            #expect(try names(folder) == [])
        }
    }

    @Test func `a folder that can't be made is tried again`() async throws {
        let courier = FolderCourier(.email, folder: URL(filePath: "/proc/outbox"), sender: try northmoor())

        #expect(await courier.deliver(message()).isAgain)
    }
}
