/// A reason to end the program: one plain line that says what to do, and the status that it leaves.
struct Stop: Error {
    /// How the program ends. 0 is done.
    enum Status: Int32 {
        case failed = 1
        case misused = 2
    }

    let status: Status
    let words: String

    init(_ status: Status, _ words: String) {
        self.status = status
        self.words = words
    }
}
