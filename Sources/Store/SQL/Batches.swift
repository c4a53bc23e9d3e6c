extension Database {
    /// How many rows one transaction of a long piece of work takes.
    package static var batch: Int { 500 }

    /// Runs a statement that takes at most ``batch`` rows until it finds fewer, each time in a transaction of its own:
    /// whoever else wants to write has their turn between any two.
    ///
    /// - Parameter statement: given how many rows it may take.
    /// - Returns: how many rows it took in all.
    func writeInBatches(_ statement: (_ most: Int) -> SQL) async throws -> Int {
        let once = statement(Self.batch)
        var sum = 0
        while true {
            try Task.checkCancellation()
            let count = try await write { tx in try tx.run(once) }
            sum += count
            if count < Self.batch { return sum }
        }
    }
}
