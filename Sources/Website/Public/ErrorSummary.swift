import Forms

/// What is wrong with a page, at its top, each line leading to the field.
struct ErrorSummary: Sendable {
    let lines: [Line]

    struct Line: Sendable {
        let field: String
        let words: String
    }

    init(lines: [Line]) { self.lines = lines }

    /// Nil where there is nothing to complain about.
    init?(_ complaints: [Complaint]) {
        guard !complaints.isEmpty else { return nil }
        lines = complaints.map { Line(field: $0.field, words: $0.words) }
    }

    /// A title says first that something is wrong: it is what a screen reader reads out.
    static func title(_ title: String, isWrong: Bool) -> String {
        isWrong ? "Error: \(title)" : title
    }
}
