/// One fault in a form file: where it is and, in plain words, what is wrong.
package struct FormProblem: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Path of the file below the folder of forms.
    package let file: String
    /// Line in the file, from 1.
    package let line: Int
    package let words: String

    package init(file: String, line: Int, words: String) {
        self.file = file
        self.line = line
        self.words = words
    }

    /// `theft.yaml:41: …`, one line.
    package var description: String { "\(file):\(line): \(words)" }

    package static func < (one: FormProblem, other: FormProblem) -> Bool {
        (one.file, one.line, one.words) < (other.file, other.line, other.words)
    }
}

/// All faults that a reading found, in the order of files and lines.
package struct FormProblems: Error, Sendable, CustomStringConvertible {
    package let problems: [FormProblem]

    package init(_ problems: some Sequence<FormProblem>) {
        self.problems = Set(problems).sorted()
    }

    /// A line for each problem.
    package var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// Where something stands in the files.
struct Place: Hashable, Sendable {
    let file: String
    let line: Int
}

/// Gathers problems while a reading goes on, so that all are told at once.
final class ProblemList {
    private(set) var problems: [FormProblem] = []

    func add(_ words: String, at place: Place) {
        problems.append(FormProblem(file: place.file, line: place.line, words: words))
    }
}
