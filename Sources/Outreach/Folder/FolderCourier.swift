package import Foundation

/// Keeps each message as a file in a folder instead of sending it: for trying the program out, and where something else
/// takes the files on. Addresses and words lie there in the clear.
package struct FolderCourier: Courier {
    package let way: Way
    private let folder: URL
    private let sender: Sender
    private let lane = Lane(name: "outbox", places: 1)

    /// - Parameter folder: made when it is missing, for its owner only.
    package init(_ way: Way, folder: URL, sender: Sender) {
        self.way = way
        self.folder = folder
        self.sender = sender
    }

    /// Writes `NAME.eml`, readable by its owner only, once for each id. The receipt is the file's name.
    package func deliver(_ message: Outgoing) async -> Delivery {
        let recipient: String
        switch way {
        case .email:
            guard let mailbox = Mailbox(message.to) else {
                return .never(why: "this is no address that mail can be sent to")
            }
            recipient = mailbox.address
        case .text:
            guard let number = TelephoneNumber(message.to) else {
                return .never(why: "this is no telephone number in its international form")
            }
            // A group without members (RFC 5322 §3.4): a number is no address of mail.
            recipient = "\"\(number.text)\":;"
        }
        let text = MailText(message, from: sender, to: recipient).text
        let file = folder.appending(path: "\(MailText.name(of: message)).eml")
        let folder = folder
        return await lane.run { _ in
            do throws(Fault) {
                try Self.write(Data(text.utf8), to: file, in: folder)
                return .delivered(receipt: file.lastPathComponent)
            } catch {
                return .again(after: nil, why: "the folder for messages can't be written (\(error.words))")
            }
        }
    }

    private struct Fault: Error {
        let words: String

        init(_ step: String) { words = "\(step): \(String(cString: strerror(errno)))" }
    }

    /// A file appears whole or not at all, and stays after a loss of power.
    private static func write(_ bytes: Data, to file: URL, in folder: URL) throws(Fault) {
        if mkdir(folder.path, 0o700) != 0, errno != EEXIST { throw Fault("making it") }
        guard access(file.path, F_OK) != 0 else { return }
        let draft = folder.appending(path: ".\(file.lastPathComponent).part")
        let handle = open(draft.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard handle >= 0 else { throw Fault("opening a file") }
        do throws(Fault) {
            try fill(handle, bytes)
            // A draft that an earlier try left behind keeps the rights that it was made with.
            guard fchmod(handle, 0o600) == 0, fsync(handle) == 0 else { throw Fault("keeping a file") }
        } catch {
            close(handle)
            unlink(draft.path)
            throw error
        }
        close(handle)
        guard rename(draft.path, file.path) == 0 else { throw Fault("naming a file") }
        let directory = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { throw Fault("keeping the folder") }
        defer { close(directory) }
        guard fsync(directory) == 0 else { throw Fault("keeping the folder") }
    }

    private static func fill(_ handle: Int32, _ bytes: Data) throws(Fault) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(handle, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Fault("writing a file") }
            rest = rest.dropFirst(count)
        }
    }
}
