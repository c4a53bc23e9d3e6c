extension Job {
    /// Kinds of work that share places: one lane's backlog is never another's wait.
    package enum Lane: String, CaseIterable, Sendable {
        /// What somebody's safety hangs on.
        case alerts
        /// What ends because time passes: leases, questions, clocks.
        case clocks
        /// What is sent to people.
        case messages
        /// What can wait: tidying up.
        case upkeep
    }
}
