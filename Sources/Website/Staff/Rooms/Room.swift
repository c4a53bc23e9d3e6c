import Hummingbird
import Reporting
import Store

/// A place where a role works. Router, navigation, landing page, gates, live lists and tests read the one list of rooms.
struct Room: Sendable {
    /// `/staff/tdiu`.
    let path: String
    /// In the navigation.
    let title: String
    let opens: @Sendable (StaffMember) -> Bool
    /// Whoever signs in lands in the first such room that is theirs.
    let isHome: @Sendable (StaffMember) -> Bool
    /// The changes that its page shows.
    let topics: Set<String>
    let add: @Sendable (RouterGroup<RoomContext>, StaffSite) -> Void

    /// Every room, in the order of the navigation.
    static let all: [Room] = [.triage, .tdiu, .dispatch, .assignments, .recording, .supervisor]

    /// The rooms of this person.
    static func all(of member: StaffMember) -> [Room] {
        all.filter { $0.opens(member) }
    }

    /// Where this person's work is; nil for those who have none here.
    static func home(of member: StaffMember) -> Room? {
        all.first { $0.opens(member) && $0.isHome(member) } ?? all.first { $0.opens(member) }
    }
}

/// A request to a room by somebody whom it opens to.
struct RoomContext: ChildRequestContext, SignedInContext {
    var coreContext: CoreRequestContextStorage
    let session: StaffSession

    init(context: StaffContext) throws {
        coreContext = context.coreContext
        session = context.session
    }

    var member: StaffMember { session.account.member }
}

/// Lets only those through whom the room opens to.
struct RoomGate: RouterMiddleware {
    let room: Room

    func handle(
        _ request: Request, context: RoomContext, next: (Request, RoomContext) async throws -> Response
    ) async throws -> Response {
        guard room.opens(context.member) else { throw Problem.notYourRole }
        return try await next(request, context)
    }
}

extension StaffSite {
    /// Every room behind its gate.
    func addRooms(to staff: RouterGroup<StaffContext>) {
        for room in Room.all {
            let group = staff.group("\(room.path.dropFirst("/staff/".count))", context: RoomContext.self)
            group.add(middleware: RoomGate(room: room))
            room.add(group, self)
            LiveEvents(site: self, topics: room.topics, opens: room.opens).add(to: group)
        }
    }
}
