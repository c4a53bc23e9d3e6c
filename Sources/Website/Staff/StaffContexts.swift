import Hummingbird
import Reporting
import Store

/// A request to a staff page by anybody, signed in or not.
struct StaffVisitContext: ChildRequestContext {
    var coreContext: CoreRequestContextStorage
    /// The peer's address; nil where there is no connection.
    let peer: String?
    /// Put here by `LoadSession`.
    var session: StaffSession?

    init(context: SiteContext) {
        coreContext = context.coreContext
        peer = context.peer
    }
}

/// A request whose context is proof that a member of staff has passed both steps: what every room's context is.
protocol SignedInContext: RequestContext {
    var session: StaffSession { get }
}

/// A request by a member of staff who has passed both steps. A route in a group of this context cannot be reached
/// without.
struct StaffContext: ChildRequestContext, SignedInContext {
    var coreContext: CoreRequestContextStorage
    let session: StaffSession

    init(context: StaffVisitContext) throws {
        guard let session = context.session, case .open = session.step else { throw NotSignedIn() }
        coreContext = context.coreContext
        self.session = session
    }

    var member: StaffMember { session.account.member }
    var actor: Actor { .staff(member) }
}

/// A request by someone whose roles let them read reports at all. Which ones is asked of each.
struct ReaderContext: ChildRequestContext, SignedInContext {
    var coreContext: CoreRequestContextStorage
    let session: StaffSession

    init(context: StaffContext) throws {
        guard StaffAccess.readsReports(context.member) else { throw Problem.notYourRole }
        coreContext = context.coreContext
        session = context.session
    }

    var member: StaffMember { session.account.member }
    var actor: Actor { .staff(member) }
}

/// Sign in first; answered by a redirect that remembers where the person was going.
struct NotSignedIn: Error {}

/// No report has that reference, or none that this person may know of.
struct NoSuchReport: Error {}

extension Problem {
    static let noSuchReport = Problem(
        status: .notFound, title: "There is no such report",
        words: "Check the reference: two groups of four, and one more. Letters and digits may be read out in any case.")
    static let notYourRole = Problem(
        status: .forbidden, title: "This page is not for your role",
        words: "Your account's roles do not include it. If they should, ask an administrator.")
}
