/// Why the vault will not give a key or open what is sealed.
package enum VaultFault: Error, Hashable, Sendable {
    /// The key file is there but cannot be read, or cannot be made. `reason` is the system's own words.
    case keyFileUnusable(path: String, reason: String)
    /// Others than its owner may read or write the key file.
    case keyFileExposed(path: String)
    /// The key file or setting is not a list of 32-byte keys.
    case keysNotUnderstood(String)
    /// Something was sealed with a version of the master key that is not here.
    case unknownKeyVersion(Int)
    /// Sealed bytes that this key does not open: altered, cut short, or meant for another place.
    case doesNotOpen

    /// What happened and what to do, for an operator.
    package var words: String {
        switch self {
        case .keyFileUnusable(let path, let reason):
            "The key file \(path) cannot be used: \(reason)."
        case .keyFileExposed(let path):
            "The key file \(path) can be read or changed by others than its owner. Run: chmod 600 \(path)"
        case .keysNotUnderstood(let problem):
            "The master key is not usable: \(problem). Restore it from your copy; nothing can be opened without it."
        case .unknownKeyVersion(let version):
            "This was sealed with version \(version) of the master key, which is not in the key file or setting."
        case .doesNotOpen:
            "Sealed content does not open with its key: it was altered, or it belongs somewhere else."
        }
    }
}
