/// The version that this program is, as CHANGELOG.md lists it.
enum Version {
    static let current = "0.1.0"
}
