import Reporting

/// What is being done about a report, strand by strand: officers, the investigation, the record, the correspondence.
struct StrandsView: Sendable {
    struct Section: Sendable {
        let title: String
        let lines: [Line]
    }

    struct Line: Sendable {
        let label: String
        let words: String
    }

    let sections: [Section]

    static let samples = [
        StrandsView(sections: [
            Section(
                title: "Officers",
                lines: [Line(label: "Grade", words: "S Significant"), Line(label: "PC 412", words: "On the way")])
        ]),
        StrandsView(sections: []),
    ]
}

extension StrandsView {
    init(_ report: Report, at now: Instant) {
        let time = StaffTime(now: now)
        sections = [
            Self.attendance(report, time), Self.inquiry(report, time), Self.record(report, time),
            Self.correspondence(report, time),
        ].compactMap(\.self)
    }

    private static func attendance(_ report: Report, _ time: StaffTime) -> Section? {
        guard let attendance = report.attendance else { return nil }
        var lines = [Line(label: "Grade", words: "\(attendance.grade.rawValue) \(attendance.grade.title)")]
        if attendance.isAlerting { lines.append(Line(label: "Alert", words: "Sounding: nobody has acknowledged it")) }
        if let by = attendance.acknowledgedBy {
            lines.append(Line(label: "Alert", words: "Acknowledged by \(by.name)"))
        }
        if let appointment = attendance.appointment {
            lines.append(
                Line(
                    label: "Appointment",
                    words:
                        "\(time.at(appointment.slot.from)) to \(time.at(appointment.slot.to)), \(appointment.place): "
                        + appointment.standing.words))
        }
        lines += attendance.officers.map { assignment in
            let words =
                if let at = assignment.arrivedAt { "Arrived \(time.at(at))" } else if let at = assignment.setOutAt {
                    "On the way since \(time.at(at))"
                } else { "Assigned \(time.at(assignment.since))" }
            return Line(label: assignment.officer.name, words: words)
        }
        if !attendance.isOpen { lines.append(Line(label: "Visit", words: "Over")) }
        return Section(title: "Officers", lines: lines)
    }

    private static func inquiry(_ report: Report, _ time: StaffTime) -> Section? {
        guard let inquiry = report.inquiry else { return nil }
        var lines: [Line] = []
        switch inquiry.state {
        case .waiting(let since):
            lines.append(Line(label: "Investigator", words: "Nobody yet, since \(time.at(since))"))
        case .with(let investigator, let since):
            lines.append(Line(label: "Investigator", words: "\(investigator.name), since \(time.at(since))"))
        case .closed: lines.append(Line(label: "Investigation", words: "Closed"))
        }
        lines += inquiry.tasks.map { task in
            Line(
                label: "Task \(task.number)",
                words: task.title + (task.doneAt.map { " – done \(time.at($0))" } ?? " – by \(time.at(task.due))"))
        }
        if let review = inquiry.reviewAt { lines.append(Line(label: "Look again", words: time.at(review))) }
        return Section(title: "Investigation", lines: lines)
    }

    private static func record(_ report: Report, _ time: StaffTime) -> Section? {
        var lines: [Line] = []
        switch report.record.recording {
        case .due: lines.append(Line(label: "Crime", words: "To be recorded"))
        case .noCrime: lines.append(Line(label: "Crime", words: "No crime, by the registrar"))
        case .notAsked, .recorded: break
        }
        lines += report.record.crimes.map { crime in
            Line(
                label: crime.number.description,
                words: "Class \(crime.offence)" + (crime.victim.isEmpty ? "" : ", \(crime.victim)")
                    + (crime.cancelledAt == nil ? "" : " – taken off the books"))
        }
        lines += report.record.notes.map { note in
            Line(label: note.kind.title, words: "\(note.text) – \(note.by.name), \(time.at(note.at))")
        }
        lines += report.record.links.map { Line(label: "Linked to", words: $0.description) }
        return lines.isEmpty ? nil : Section(title: "Record", lines: lines)
    }

    private static func correspondence(_ report: Report, _ time: StaffTime) -> Section? {
        var lines: [Line] = []
        if let question = report.openQuestion {
            lines.append(Line(label: "Question open", words: "\(question.text) – until \(time.at(question.until))"))
        }
        lines += report.correspondence.requests.filter { $0.metAt == nil }.map {
            Line(label: "Evidence asked for", words: "\($0.what) – \(time.at($0.at))")
        }
        lines += report.correspondence.messages.compactMap { message in
            switch message.standing {
            case .waiting where message.occasion.isSubstantive:
                Line(label: "Not read yet", words: "Message of \(time.at(message.at))")
            case .failed(let way, let why, let at):
                Line(label: "Could not be sent", words: "\(way.title), \(time.at(at)): \(why)")
            case .delivered(let way, let at):
                Line(label: way == .tracking ? "Read" : "Sent", words: "\(way.title), \(time.at(at))")
            case .waiting, .cancelled: nil
            }
        }
        return lines.isEmpty ? nil : Section(title: "Correspondence", lines: lines)
    }
}

extension Appointment.Standing {
    fileprivate var words: String {
        switch self {
        case .offered: "the reporter has not answered"
        case .confirmed: "confirmed by the reporter"
        case .moveAsked: "the reporter asks for another time"
        }
    }
}
