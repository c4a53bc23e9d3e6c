/// Why something could not be done, and how to reach the police all the same.
struct ProblemPage: SitePage {
    typealias Frame = PublicFrame
    static let template = "public/problem"

    let title: String
    let words: String
    /// The request's id: what a person can read out so that the operator finds the line in the log.
    let id: String

    init(_ problem: Problem, id: String) {
        title = problem.title
        words = problem.words
        self.id = id
    }

    static let samples = [ProblemPage(.notFound, id: "0123456789abcdef")]
}
