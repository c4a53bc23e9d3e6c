extension Report {
    /// Folds one event in. Total: an event that the stage does not expect (which `decide` never makes) changes nothing
    /// but the version.
    package mutating func evolve(_ event: ReportEvent) {
        version += 1
        noteNews(event)
        switch event {
        case .submitted: break
        case .claimed(let claim): stage = .inTriage(claim, triagePlace)
        case .claimRenewed(let until): renewClaim(until: until)
        case .released, .claimExpired: stage = .awaitingTriage(triagePlace)
        case .assessed(let assessment): self.assessment = assessment
        case .questionAsked(let question):
            stage = .awaitingReporter(question)
            noteContact(at: question.askedAt)
        case .answered, .questionLapsed: stage = .awaitingTriage(.front)
        case .disposed(let decision): apply(decision)
        case .allocated(let handover): stage = .underInvestigation(by: handover.to, since: handover.at)
        case .assigned(let handover): assign(handover)
        case .alertAcknowledged(let dispatcher): acknowledgeAlert(by: dispatcher)
        case .attended(let visit): apply(visit)
        case .contactRecorded(let contact): if contact.how.isSubstantive { noteContact(at: contact.at) }
        case .escalated(let escalation): attend(escalation.grade, since: escalation.at)
        case .closed(let closure): close(closure)
        case .reopened(let reopening): reopen(reopening)
        case .reassigned(let reassignment): apply(reassignment)
        case .withdrawn(let withdrawal):
            self.withdrawal = withdrawal
            if case .awaitingReporter = stage { stage = .awaitingTriage(.front) }
        case .informationAdded: break
        }
    }

    private var triagePlace: QueuePlace {
        switch stage {
        case .awaitingTriage(let place), .inTriage(_, let place): place
        case .awaitingReporter, .awaitingAllocation, .underInvestigation, .awaitingAttendance, .assigned, .closed:
            .ordinary
        }
    }

    private mutating func renewClaim(until: Instant) {
        guard case .inTriage(let claim, let place) = stage else { return }
        stage = .inTriage(Claim(by: claim.by, since: claim.since, until: until), place)
    }

    private mutating func apply(_ decision: Decision) {
        self.decision = decision
        triagedAt = triagedAt ?? decision.at
        noteContact(at: decision.at)
        switch decision.disposition {
        case .investigate:
            attendanceDecided = nil
            stage = .awaitingAllocation(since: decision.at)
        case .attend(let grade):
            attend(grade, since: decision.at)
        case .transfer, .adviseOnly, .link, .notAPoliceMatter, .malicious:
            attendanceDecided = nil
            stage = .closed(
                Closing(
                    cause: .disposition(decision.disposition), reason: decision.reason,
                    wordsToReporter: decision.wordsToReporter, by: decision.by, at: decision.at, from: stage.queue
                )
            )
        }
    }

    private mutating func attend(_ grade: Grade, since: Instant) {
        let attendance = Attendance(grade: grade, since: since)
        attendanceDecided = attendance
        attendedAt = nil
        stage = .awaitingAttendance(attendance)
    }

    private mutating func acknowledgeAlert(by dispatcher: StaffMember) {
        guard case .awaitingAttendance(var attendance) = stage else { return }
        attendance.acknowledgedBy = dispatcher
        attendanceDecided = attendance
        stage = .awaitingAttendance(attendance)
    }

    private mutating func assign(_ handover: Handover) {
        guard case .awaitingAttendance(let attendance) = stage else { return }
        stage = .assigned(attendance, officer: handover.to, since: handover.at)
    }

    private mutating func apply(_ visit: Visit) {
        guard case .assigned(_, let officer, _) = stage else { return }
        attendedAt = visit.at
        noteContact(at: visit.at)
        switch visit.next {
        case .investigate:
            stage = .underInvestigation(by: officer, since: visit.at)
        case .close(let outcome, let wordsToReporter):
            close(
                Closure(
                    outcome: outcome, reason: visit.summary, wordsToReporter: wordsToReporter, by: visit.by,
                    at: visit.at
                )
            )
        }
    }

    private mutating func close(_ closure: Closure) {
        noteContact(at: closure.at)
        stage = .closed(
            Closing(
                cause: .outcome(closure.outcome), reason: closure.reason, wordsToReporter: closure.wordsToReporter,
                by: closure.by, at: closure.at, from: stage.queue
            )
        )
    }

    private mutating func reopen(_ reopening: Reopening) {
        switch stage.queue {
        case .triage: stage = .awaitingTriage(.front)
        case .tdiu: stage = .awaitingAllocation(since: reopening.at)
        case .dispatch(let grade): attend(grade, since: reopening.at)
        }
    }

    private mutating func apply(_ reassignment: Reassignment) {
        switch stage {
        case .inTriage(_, let place):
            let claim = Claim(by: reassignment.to, since: reassignment.at, until: reassignment.claimUntil)
            stage = .inTriage(claim, place)
        case .underInvestigation:
            stage = .underInvestigation(by: reassignment.to, since: reassignment.at)
        case .assigned(let attendance, _, _):
            stage = .assigned(attendance, officer: reassignment.to, since: reassignment.at)
        case .awaitingTriage, .awaitingReporter, .awaitingAllocation, .awaitingAttendance, .closed: break
        }
    }

    private mutating func noteContact(at instant: Instant) {
        respondedAt = respondedAt ?? instant
        contactedAt = instant
    }

    /// News is what the reporter sent; anything that staff do to the report ends it, and time that runs out does not.
    private mutating func noteNews(_ event: ReportEvent) {
        switch event {
        case .answered(let reply): newsAt = reply.at
        case .withdrawn(let withdrawal): newsAt = withdrawal.at
        case .informationAdded(let addition): newsAt = addition.at
        case .submitted, .claimExpired, .questionLapsed: break
        case .claimed, .claimRenewed, .released, .assessed, .questionAsked, .disposed, .allocated, .assigned,
            .alertAcknowledged, .attended, .contactRecorded, .escalated, .closed, .reopened, .reassigned:
            newsAt = nil
        }
    }
}
