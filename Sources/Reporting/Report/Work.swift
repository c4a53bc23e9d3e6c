/// A piece of work that is open on a report: what queues, caseloads, counts and alerts read. None to several a report,
/// gone when done.
package struct Work: Hashable, Sendable {
    /// Which piece it is, stable in storage; one of each a report, but for an officer's visit.
    package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
        case triage, inquiry, attendance
        /// An officer's own visit.
        case visit
        /// A question that waits for the reporter's answer.
        case question
        /// A crime that is to be recorded.
        case recording
        /// A message that could not be delivered.
        case message
    }

    package let kind: Kind
    /// Apart from the kind only for a visit: whose it is.
    package let key: String
    /// The queue that it stands in; nil for what stands in one person's list only.
    package let queue: QueueName?
    package let stage: StageName
    /// Whose list it stands in.
    package let holder: StaffMember?
    /// Who has it, as a row says: several officers by all their names.
    package let holderName: String?
    /// The clock that leads.
    package let clock: ClockName
    package let amber: Instant
    package let due: Instant
    /// Its order in the queue, smallest first.
    package let place: Int64
    package let grade: Grade?
    /// Dispatchers are being alerted.
    package let isAlerting: Bool
    /// When the reporter sent something that nobody who has this work has read.
    package let newsAt: Instant?
    /// When the program itself ends something: a claim, the wait for an answer.
    package let endsAt: Instant?
}

/// A queue as rows and filters name it.
package enum QueueName: String, CaseIterable, Hashable, Sendable, Codable {
    case triage, tdiu, dispatch, recording
    /// Messages that could not be delivered.
    case messages

    package var title: String {
        switch self {
        case .triage: "Triage"
        case .tdiu: "TDIU"
        case .dispatch: "Dispatch"
        case .recording: "Crime recording"
        case .messages: "Messages not delivered"
        }
    }
}

extension Report {
    /// All that is open on this report.
    package func work(_ targets: ClockTargets) -> [Work] {
        [triageWork(targets), attendanceWork(targets), inquiryWork(targets), questionWork, recordingWork(targets)]
            .compactMap(\.self) + visitWork(targets) + [messageWork(targets)].compactMap(\.self)
    }

    /// By what is due, what has waited twice first among equals, and whoever says that help is needed now before all.
    private func triageWork(_ targets: ClockTargets) -> Work? {
        guard triage.isOpen else { return nil }
        let clock = triageClock(targets)
        let stage: StageName =
            switch triage.state {
            case .waiting, .decided: .awaitingTriage
            case .held: .inTriage
            case .asked: .awaitingReporter
            }
        let needsHelp = decision == nil && facts.marks.contains { $0.kind == .helpNow }
        return Work(
            .triage, in: .triage, stage, held: triage.claim?.by, clock, isFirst: needsHelp,
            isFront: triage.place == .front, newsAt: triage.news, endsAt: triage.claim?.until)
    }

    /// By grade, then by what is due.
    private func attendanceWork(_ targets: ClockTargets) -> Work? {
        guard let attendance, attendance.isOpen else { return nil }
        let names = attendance.officers.map(\.officer.name)
        return Work(
            .attendance, in: .dispatch, names.isEmpty ? .awaitingAttendance : .assigned, held: nil,
            names: names.isEmpty ? nil : names.joined(separator: ", "),
            leading([attendanceClock(targets), newsClock(attendance.news, targets)], targets),
            rank: attendance.grade.urgency, grade: attendance.grade, isAlerting: attendance.isAlerting,
            newsAt: attendance.news)
    }

    private func visitWork(_ targets: ClockTargets) -> [Work] {
        guard let attendance, attendance.isOpen else { return [] }
        return attendance.officers.map { assignment in
            Work(
                .visit, key: "visit \(assignment.officer.id)", in: nil, .assigned, held: assignment.officer,
                leading([attendanceClock(targets), newsClock(attendance.news, targets)], targets),
                rank: attendance.grade.urgency, grade: attendance.grade, newsAt: attendance.news)
        }
    }

    private func inquiryWork(_ targets: ClockTargets) -> Work? {
        guard let inquiry, inquiry.isOpen else { return nil }
        let response = responseClock(targets)
        return Work(
            .inquiry, in: .tdiu, inquiry.investigator == nil ? .awaitingAllocation : .underInvestigation,
            held: inquiry.investigator,
            leading(
                [
                    response.ended == nil ? response : updateClock(targets), newsClock(inquiry.news, targets),
                    inquiry.nextTask.map { ClockReading(.task, due: $0.due) },
                    inquiry.reviewAt.map { ClockReading(.task, due: $0) },
                ], targets), newsAt: inquiry.news)
    }

    private var questionWork: Work? {
        correspondence.question.map { question in
            Work(
                .question, in: nil, .awaitingReporter, held: question.by, ClockReading(.answer, due: question.until),
                endsAt: question.until)
        }
    }

    private func recordingWork(_ targets: ClockTargets) -> Work? {
        guard record.recording == .due, let clock = recordingClock(targets) else { return nil }
        return Work(.recording, in: .recording, stage, held: inquiry?.investigator, clock)
    }

    private func messageWork(_ targets: ClockTargets) -> Work? {
        correspondence.failed.compactMap { message -> Instant? in
            if case .failed(_, _, let at) = message.standing { at } else { nil }
        }.min().map { failedAt in
            Work(
                .message, in: .messages, stage, held: holder,
                ClockReading(.response, from: failedAt, within: targets.news, ended: nil))
        }
    }

    private func newsClock(_ news: Instant?, _ targets: ClockTargets) -> ClockReading? {
        news.map { ClockReading(.news, from: $0, within: targets.news, ended: nil) }
    }

    /// Whatever is due first.
    private func leading(_ clocks: [ClockReading?], _ targets: ClockTargets) -> ClockReading {
        clocks.compactMap(\.self).filter { $0.ended == nil }.min { $0.due < $1.due }
            ?? updateClock(targets) ?? responseClock(targets)
    }
}

extension Work {
    /// A hundred years: what comes before everything due today.
    private static let aheadOfAll = Duration.days(36_525).wholeMilliseconds * 2

    fileprivate init(
        _ kind: Kind, key: String? = nil, in queue: QueueName?, _ stage: StageName, held holder: StaffMember?,
        names: String? = nil, _ clock: ClockReading, isFirst: Bool = false, isFront: Bool = false, rank: Int = 0,
        grade: Grade? = nil, isAlerting: Bool = false, newsAt: Instant? = nil, endsAt: Instant? = nil
    ) {
        self.kind = kind
        self.key = key ?? kind.rawValue
        self.queue = queue
        self.stage = stage
        self.holder = holder
        holderName = names ?? holder?.name
        self.clock = clock.clock
        amber = clock.amber
        due = clock.due
        place =
            clock.due.milliseconds * 2 + (isFront ? 0 : 1) - Int64(rank) * Self.aheadOfAll
            - (isFirst ? Self.aheadOfAll : 0)
        self.grade = grade
        self.isAlerting = isAlerting
        self.newsAt = newsAt
        self.endsAt = endsAt
    }
}
