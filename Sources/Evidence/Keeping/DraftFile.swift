internal import Foundation
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A file that is being written beside the name that it is to have. When nobody holds it any more it is closed, and
/// gone unless it was kept.
///
/// All its work is done by the one intake that holds it.
final class DraftFile: Sendable {
    private let path: String
    private let descriptor: Int32
    /// Bytes of the disk that are left to all else.
    private let leastRoom: Int
    private let written = Mutex((bytes: 0, isKept: false))
    private let slot: Slot

    /// - Throws: ``FileRefusal/noRoom``, ``FileRefusal/broken(code:)``.
    init(for path: String, leastRoom: Int, in slot: Slot) throws(FileRefusal) {
        self.path = path
        self.leastRoom = leastRoom
        self.slot = slot
        let folder = (path as NSString).deletingLastPathComponent
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw Self.refusal() }
        descriptor = open(path + Self.ending, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.refusal() }
        try checkRoom()
    }

    deinit {
        close(descriptor)
        if !written.withLock({ $0.isKept }) { unlink(path + Self.ending) }
    }

    /// What the name of a file ends in while it is being written.
    static let ending = ".part"
    /// After so many bytes the room on the disk is looked at again.
    private static let stretch = 16 * 1024 * 1024

    func write(_ bytes: [UInt8]) throws(FileRefusal) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { all in
                #if canImport(Darwin)
                    Darwin.write(descriptor, all.baseAddress?.advanced(by: done), all.count - done)
                #elseif canImport(Musl)
                    Musl.write(descriptor, all.baseAddress?.advanced(by: done), all.count - done)
                #else
                    Glibc.write(descriptor, all.baseAddress?.advanced(by: done), all.count - done)
                #endif
            }
            guard count > 0 || errno == EINTR else { throw Self.refusal() }
            done += max(0, count)
        }
        let (before, after) = written.withLock { written in
            defer { written.bytes += bytes.count }
            return (written.bytes, written.bytes + bytes.count)
        }
        if before / Self.stretch != after / Self.stretch { try checkRoom() }
    }

    /// On disk, under its name, when this returns.
    func keep() throws(FileRefusal) {
        guard fsync(descriptor) == 0, rename(path + Self.ending, path) == 0 else { throw Self.refusal() }
        written.withLock { $0.isKept = true }
        let folder = open((path as NSString).deletingLastPathComponent, O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else { throw Self.refusal() }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw Self.refusal() }
    }

    /// Evidence must never take the room that a report needs.
    private func checkRoom() throws(FileRefusal) {
        var status = statvfs()
        guard fstatvfs(descriptor, &status) == 0 else { throw Self.refusal() }
        guard Int(status.f_bavail) * Int(status.f_frsize) >= leastRoom else { throw .noRoom }
    }

    private static func refusal(_ code: Int32 = errno) -> FileRefusal {
        code == ENOSPC || code == EDQUOT || code == EFBIG ? .noRoom : .broken(code: code)
    }
}

/// One of the places for files on their way in, given back when nobody holds it any more.
final class Slot: Sendable {
    private let giveBack: @Sendable () -> Void

    init(giveBack: @escaping @Sendable () -> Void) { self.giveBack = giveBack }

    deinit { giveBack() }
}
