import Hummingbird

/// What the public's routes know of a request: the visit, and what a posted form said.
struct PublicContext: ChildRequestContext {
    var coreContext: CoreRequestContextStorage
    let peer: String?
    var visit: SiteVisit
    var form: FormBody

    init(context: SiteContext) {
        coreContext = context.coreContext
        peer = context.peer
        visit = .new()
        form = FormBody()
    }
}
