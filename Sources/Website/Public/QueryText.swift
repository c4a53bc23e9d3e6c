import Hummingbird

/// The query of an address, read as strictly as a form.
struct QueryText: Sendable {
    private let form: FormBody

    /// A query that cannot be read counts as none.
    init(_ request: Request) {
        form = request.uri.query.flatMap { try? FormBody(parsing: Array($0.utf8)) } ?? FormBody()
    }

    func value(_ name: String) -> String? { form[name] }
}
