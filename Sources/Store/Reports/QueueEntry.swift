internal import Reporting

/// What the queues read of a report: derived from it each time that it changes, never decided here.
struct QueueEntry: Hashable, Sendable {
    let version: Int
    let state: State
    let position: Position?
    /// The next moment at which a running clock changes colour; nil when none will.
    let nextAlert: Instant?

    /// What follows from the events alone. A stored row that says otherwise was altered.
    struct State: Hashable, Sendable {
        let stage: StageName
        /// Nil when it is closed.
        let queue: QueueName?
        let grade: Grade?
        let isAlerting: Bool
        let holderID: String?
        let holderName: String?
        let claimedUntil: Instant?
        let questionUntil: Instant?
        let newsAt: Instant?
    }

    /// Where an open report stands in its queue, and the clock that it is ordered by. It follows from the clocks' targets too, which
    /// a setting may change, so a stored one is not held against a row.
    struct Position: Hashable, Sendable {
        let place: Int64
        let amber: Instant
        let due: Instant
    }

    /// - Parameter alertedUntil: clocks that changed colour up to here have had their alert.
    init(_ report: Report, targets: ClockTargets, alertedUntil: Instant) {
        let clocks = report.isClosed ? [] : report.clocks(targets).filter { $0.ended == nil }
        version = report.version
        state = State(report)
        position = state.queue.map { Position(report, in: $0, clocks) }
        nextAlert = clocks.flatMap(\.turns).filter { $0 > alertedUntil }.min()
    }
}

/// A queue as rows and filters name it.
package enum QueueName: String, CaseIterable, Hashable, Sendable, SQLBindable {
    case triage, tdiu, dispatch

    init(_ queue: Reporting.Queue) {
        switch queue {
        case .triage: self = .triage
        case .tdiu: self = .tdiu
        case .dispatch: self = .dispatch
        }
    }
}

extension QueueEntry.State {
    init(_ report: Report) {
        stage = report.stage.name
        queue = report.isClosed ? nil : QueueName(report.stage.queue)
        grade = report.grade
        isAlerting = if case .awaitingAttendance(let attendance) = report.stage { attendance.isAlerting } else { false }
        holderID = report.holder?.id.text
        holderName = report.holder?.name
        claimedUntil = if case .inTriage(let claim, _) = report.stage { claim.until } else { nil }
        questionUntil = report.openQuestion?.until
        newsAt = report.newsAt
    }
}

extension QueueEntry.Position {
    init(_ report: Report, in queue: QueueName, _ running: [ClockReading]) {
        let order: [ClockName] =
            switch queue {
            case .triage: [.triage, .response, .update]
            case .tdiu: [.response, .update]
            case .dispatch: [.attendance, .response, .update]
            }
        let leading = order.compactMap { name in running.first { $0.clock == name } }.first
        amber = leading?.amber ?? report.facts.submittedAt
        due = leading?.due ?? report.facts.submittedAt
        place = (report.queuePosition ?? (queue == .triage ? report.facts.submittedAt : due)).milliseconds
    }
}

extension ClockReading {
    /// The moments at which it turns amber and red.
    fileprivate var turns: [Instant] {
        [amber, due + .milliseconds(1)]
    }
}

extension Reference {
    /// Its nine symbols as one number of 63 bits: what orders reports that have the same place in a queue.
    var tie: Int64 {
        compact.utf8.reduce(0) { $0 << 7 | Int64($1) }
    }
}
