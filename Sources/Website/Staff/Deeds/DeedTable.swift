import Reporting

extension Deed {
    /// Every deed, in the order in which a page shows those that are offered. The triage form's own (claim, assess, ask in
    /// triage, dispose) stand beside it in `DecisionRoutes`.
    static let all: [Deed] = inquiry + attendance + correspondence + record
}
