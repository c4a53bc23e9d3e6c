internal import Foundation

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The file that holds the master keys: read only when nobody else may read it, made whole or not at all.
struct KeyFile {
    let path: String

    /// Far above any real ring of keys, so that a wrong path does not load a database into memory.
    private static let sizeLimit = 16_384

    func readOrMake() throws(VaultFault) -> String {
        if let text = try read() { return text }
        try make(MasterKeys.newFileText())
        guard let text = try read() else { throw unusable("it vanished while it was being made") }
        return text
    }

    /// The text of the file; nil when there is none.
    private func read() throws(VaultFault) -> String? {
        // Non-blocking, so that a pipe in the file's place is refused below and not waited for.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        if file < 0 && errno == ENOENT { return nil }
        guard file >= 0 else { throw unusable() }
        defer { close(file) }

        var status = stat()
        guard fstat(file, &status) == 0 else { throw unusable() }
        guard status.st_mode & S_IFMT == S_IFREG else { throw unusable("it is not a file") }
        guard status.st_mode & 0o077 == 0 else { throw .keyFileExposed(path: path) }
        guard status.st_size <= Self.sizeLimit else { throw unusable("it is too large to be a key file") }
        return try text(of: file)
    }

    private func text(of file: Int32) throws(VaultFault) -> String {
        var bytes = [UInt8](repeating: 0, count: Self.sizeLimit)
        var filled = 0
        while filled < bytes.count {
            let count = bytes.withUnsafeMutableBytes { rest in
                #if canImport(Darwin)
                    Darwin.read(file, rest.baseAddress?.advanced(by: filled), rest.count - filled)
                #elseif canImport(Musl)
                    Musl.read(file, rest.baseAddress?.advanced(by: filled), rest.count - filled)
                #else
                    Glibc.read(file, rest.baseAddress?.advanced(by: filled), rest.count - filled)
                #endif
            }
            guard count >= 0 else { throw unusable() }
            if count == 0 { break }
            filled += count
        }
        guard let text = String(validating: bytes[..<filled], as: UTF8.self) else {
            throw .keysNotUnderstood("the key file is not text")
        }
        return text
    }

    /// Writes beside the path, then links into place: of two first starts at once one wins and both read its keys,
    /// and a power cut leaves a whole file or none.
    private func make(_ text: String) throws(VaultFault) {
        let draft = "\(path).\(getpid())-\(UInt32.random(in: 0 ... .max)).new"
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw unusable() }
        defer { unlink(draft) }

        let written = fchmod(file, 0o600) == 0 && writeAll(Array(text.utf8), to: file) && fsync(file) == 0
        let reason = errno
        guard close(file) == 0 && written else { throw unusable(errno: reason) }
        guard link(draft, path) == 0 || errno == EEXIST else { throw unusable() }
        try syncFolder()
    }

    private func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { rest in
                write(file, rest.baseAddress?.advanced(by: written), rest.count - written)
            }
            guard count > 0 else { return false }
            written += count
        }
        return true
    }

    private func syncFolder() throws(VaultFault) {
        let folder = open((path as NSString).deletingLastPathComponent, O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else { throw unusable() }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw unusable() }
    }

    private func unusable(errno code: Int32 = errno) -> VaultFault {
        unusable(String(cString: strerror(code)).lowercased())
    }

    private func unusable(_ reason: String) -> VaultFault {
        .keyFileUnusable(path: path, reason: reason)
    }
}
