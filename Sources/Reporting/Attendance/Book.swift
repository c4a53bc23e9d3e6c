/// A time at which officers and the reporter meet.
package struct Appointment: Hashable, Sendable, Codable {
    package struct Slot: Hashable, Sendable, Codable {
        package let from: Instant
        package let to: Instant

        package init(from: Instant, to: Instant) {
            self.from = from
            self.to = to
        }

        /// For a form's value, and a link: the two moments in milliseconds.
        package var text: String { "\(from.milliseconds)-\(to.milliseconds)" }

        package init?(_ text: String) {
            let parts = text.split(separator: "-").map { Int64($0) }
            guard parts.count == 2, let from = parts[0], let to = parts[1], from < to else { return nil }
            self.init(from: Instant(milliseconds: from), to: Instant(milliseconds: to))
        }
    }

    package enum Standing: String, Hashable, Sendable, Codable {
        /// The reporter has not said whether it suits them.
        case offered
        case confirmed
        /// The reporter asked for another time: a dispatcher books it.
        case moveAsked = "move-asked"
    }

    package let slot: Slot
    package let place: String
    /// Other times that the reporter may choose.
    package let others: [Slot]
    package internal(set) var standing: Standing
    package let by: StaffMember
    package let at: Instant
}

extension CommandName {
    package static let book = CommandName("book", "book an appointment")
    package static let answerAppointment = CommandName("appointment", "answer about an appointment")
}

extension Wording {
    package static let place = Wording("place", title: "The place", missing: "Say where they meet.")
}

extension Refusal {
    package static let appointmentTimes = Refusal(
        .words, "Give a beginning that is still to come, and an end after it, on the same day or the next.",
        field: "from")
    package static let noAppointment = Refusal(.moment, "There is no appointment to answer about any more.")
    package static let noSuchSlot = Refusal(.words, "Choose one of the times that are offered.", field: "choice")
    package static let tooUrgentForAppointment = Refusal(
        .moment, "This grade does not wait for an appointment: officers go now.")
}

extension Command {
    /// For officers who go by appointment (grade E). The reporter confirms it or chooses another time.
    package static func book(_ slot: Appointment.Slot, others: [Appointment.Slot] = [], place: String) -> Command {
        Command(.book, staffWhoMay: .bookAppointments) { (report, member, now) throws(Refusal) in
            let attendance = try report.openAttendance(for: .book)
            guard !attendance.grade.raisesAlert else { throw .tooUrgentForAppointment }
            for each in [slot] + others {
                guard each.from > now, each.to > each.from, each.to.since(each.from) <= .hours(24) else {
                    throw .appointmentTimes
                }
            }
            let appointment = Appointment(
                slot: slot, place: try required(place, .place, limit: 200), others: others, standing: .offered,
                by: member, at: now)
            return [.attendance(.booked(Booked(appointment)))]
        }
    }

    /// The reporter says that the time suits them, chooses another that was offered, or asks for another.
    package static func answerAppointment(_ answer: AppointmentAnswer) -> Command {
        Command(fromReporter: .answerAppointment) { (report, member, now) throws(Refusal) in
            guard let attendance = report.attendance, attendance.isOpen, let appointment = attendance.appointment else {
                throw .noAppointment
            }
            if case .choose(let slot) = answer, !appointment.others.contains(slot), slot != appointment.slot {
                throw .noSuchSlot
            }
            if answer == .confirm, appointment.standing == .confirmed { return [] }
            return [.attendance(.appointmentAnswered(AppointmentAnswered(answer: answer, by: member, at: now)))]
        }
    }
}

/// What the reporter says of an appointment.
package enum AppointmentAnswer: Hashable, Sendable, Codable {
    case confirm
    case choose(Appointment.Slot)
    case askForAnother
}

package struct Booked: EventBody {
    package static let name = "booked"
    package let appointment: Appointment

    package init(_ appointment: Appointment) {
        self.appointment = appointment
    }

    package func fold(into report: inout Report) {
        guard report.attendance?.isOpen == true else { return }
        report.attendance?.appointment = appointment
        report.correspondence.note(message: report.version, .appointmentOffered, at: appointment.at)
    }

    package var face: Face {
        Face("Appointment offered", [appointment.place], toReporter: PublicLine("We offered you an appointment"))
    }

    package func consequences(on report: Report) -> [Consequence] { [.tellReporter(.appointmentOffered)] }
}

package struct AppointmentAnswered: EventBody {
    package static let name = "appointment-answered"
    package let answer: AppointmentAnswer
    /// The member of staff who took the answer by telephone; nil where the reporter gave it.
    package let by: StaffMember?
    package let at: Instant

    package func fold(into report: inout Report) {
        guard let appointment = report.attendance?.appointment else { return }
        switch answer {
        case .confirm:
            report.attendance?.appointment?.standing = .confirmed
        case .choose(let slot):
            report.attendance?.appointment = Appointment(
                slot: slot, place: appointment.place, others: appointment.others + [appointment.slot],
                standing: .confirmed, by: appointment.by, at: appointment.at)
        case .askForAnother:
            report.attendance?.appointment?.standing = .moveAsked
        }
        if by == nil { report.note(newsAt: at) }
    }

    package var face: Face {
        let title =
            switch answer {
            case .confirm: "Appointment confirmed"
            case .choose: "Another time chosen for the appointment"
            case .askForAnother: "Another time asked for"
            }
        let toReporter =
            switch answer {
            case .confirm: "You confirmed the appointment"
            case .choose: "You chose another time"
            case .askForAnother: "You asked for another time"
            }
        return Face(title, toReporter: PublicLine(toReporter), isExchange: true)
    }

    package func consequences(on report: Report) -> [Consequence] {
        answer == .askForAnother ? [] : [.tellReporter(.appointmentConfirmed)]
    }
}
