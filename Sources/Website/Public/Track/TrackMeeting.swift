import Forms
import HTTPTypes
import Hummingbird
import Reporting
import Store

/// `/track/appointment`: the reporter says whether a time suits them.
struct TrackMeeting: Sendable {
    static let confirm = "confirm"
    static let other = "other"

    let site: PublicSite
    private let desk: TrackDesk

    init(site: PublicSite) {
        self.site = site
        desk = TrackDesk(site: site)
    }

    func add(to router: Router<PublicContext>) {
        router.post("/track/appointment", use: answer)
    }

    @Sendable func answer(_ request: Request, _ context: PublicContext) async throws -> Response {
        guard let file = try await desk.file(request) else { return .seeOther("/track") }
        let choice = context.form["choice"] ?? ""
        let now = site.parts.now()
        var typed = TrackTyped()
        typed.choice = choice
        guard let answer = Self.answer(choice, about: file.report.attendance?.appointment) else {
            typed.complaints = [Complaint(field: "choice", words: "Choose a time, or say that none of them suits you")]
            return try await desk.show(file, request, context, typed: typed, status: .unprocessableContent)
        }
        if answer == .confirm, let shown = context.form["slot"].flatMap(Appointment.Slot.init),
            let slot = file.report.attendance?.appointment?.slot, shown != slot
        {
            typed.choice = ""
            typed.complaints = [Complaint(field: "choice", words: "The time has changed meanwhile. Choose again")]
            return try await desk.show(file, request, context, typed: typed, status: .conflict)
        }
        guard !answer.isPast(at: now, of: file.report.attendance?.appointment) else {
            typed.complaints = [Complaint(field: "choice", words: "That time has passed. Choose another")]
            return try await desk.show(file, request, context, typed: typed, status: .unprocessableContent)
        }
        do {
            try await site.parts.store.perform(
                .answerAppointment(answer), on: file.report.reference, by: .reporter, at: now)
            return .seeOther("/track")
        } catch let refusal as Refusal {
            let file = try await desk.file(request) ?? file
            if refusal == .noSuchSlot {
                typed.complaints = [
                    Complaint(field: "choice", words: "That time is not offered any more. Choose another")
                ]
                return try await desk.show(file, request, context, typed: typed, status: .unprocessableContent)
            }
            typed.notice = TrackPage.Notice(
                title: "This appointment is not open any more",
                words: "Nothing was changed. What is to happen now stands on this page.")
            return try await desk.show(file, request, context, typed: typed, status: .conflict)
        }
    }

    /// Nil for what the page does not offer.
    private static func answer(_ choice: String, about appointment: Appointment?) -> AppointmentAnswer? {
        switch choice {
        case confirm: .confirm
        case other: .askForAnother
        default:
            Appointment.Slot(choice).map { slot in slot == appointment?.slot ? .confirm : .choose(slot) }
        }
    }
}

extension AppointmentAnswer {
    fileprivate func isPast(at now: Instant, of appointment: Appointment?) -> Bool {
        switch self {
        case .confirm: appointment.map { $0.slot.to <= now } ?? false
        case .choose(let slot): slot.from <= now
        case .askForAnother: false
        }
    }
}

/// An appointment, as the page shows it.
struct MeetingView: Sendable {
    let title: String
    /// When and where.
    let words: String
    let note: String?
    /// The choice, open; nil where it was made.
    let asked: Asked?
    /// The choice, folded away; nil where it is open.
    let moving: Moving?

    struct Asked: Sendable {
        /// The time that the page shows: what is confirmed is this and no other.
        let slot: String
        let choices: ControlView
    }

    struct Moving: Sendable {
        let title: String
        let slot: String
        let choices: ControlView
    }

    init(title: String, words: String, note: String?, asked: Asked?, moving: Moving?) {
        self.title = title
        self.words = words
        self.note = note
        self.asked = asked
        self.moving = moving
    }

    init(_ appointment: Appointment, _ clockface: Clockface, phone: String, typed: TrackTyped, at now: Instant) {
        let when = clockface.span(appointment.slot, seenAt: now)
        let (slot, complaint) = (appointment.slot.text, typed.words(about: "choice"))
        func choices(confirming: Bool) -> ControlView {
            .choices(Self.options(appointment, clockface, confirming, typed.choice, now), complaint: complaint)
        }
        let isPast = appointment.slot.to <= now
        let title: String
        let note: String?
        switch appointment.standing {
        case .offered:
            title = "We offer you an appointment"
            note = isPast ? "That time has passed. Say below that you need another." : nil
        case .confirmed:
            title = "Your appointment"
            note = isPast ? nil : "You have confirmed it. If you cannot be there, choose “Move it”, or call \(phone)."
        case .moveAsked:
            title = "You asked for another time"
            note = "A person looks for one. It will stand here. Until then you are not expected at the time above."
        }
        let isOpen = appointment.standing == .offered || complaint != nil
        self.init(
            title: title, words: "\(when), at \(appointment.place)", note: note,
            asked: isOpen
                ? Asked(slot: slot, choices: choices(confirming: !isPast && appointment.standing != .confirmed)) : nil,
            moving: isOpen
                ? nil
                : Moving(
                    title: appointment.standing == .moveAsked ? "Choose one of the times after all" : "Move it",
                    slot: slot,
                    choices: choices(confirming: !isPast && appointment.standing == .moveAsked)))
    }

    private static func options(
        _ appointment: Appointment, _ clockface: Clockface, _ confirming: Bool, _ chosen: String, _ now: Instant
    ) -> [(value: String, label: String, isChosen: Bool)] {
        let first = confirming ? [(TrackMeeting.confirm, clockface.span(appointment.slot, seenAt: now))] : []
        let others = appointment.others
            .filter { $0.from > now && $0 != appointment.slot }
            .map { ($0.text, clockface.span($0, seenAt: now)) }
        let none = [(TrackMeeting.other, "None of these suits me: offer me another time")]
        return (first + others + none).map { ($0.0, $0.1, $0.0 == chosen) }
    }
}

extension ControlView {
    fileprivate static func choices(
        _ options: [(value: String, label: String, isChosen: Bool)], complaint: String?
    ) -> ControlView {
        ControlView(
            choices: ChoicesView(
                ask: AskView(name: "choice", label: "Which time suits you?", error: complaint),
                options: options.enumerated().map { place, option in
                    ChoicesView.OptionView(
                        id: place == 0 ? "choice" : "choice-\(place + 1)", name: "choice", type: "radio",
                        value: option.value, label: option.label, isChosen: option.isChosen)
                }))
    }
}

extension Clockface {
    /// `Saturday 28 November, 2:30pm to 4pm`; with both days where it ends on another.
    func span(_ slot: Appointment.Slot, seenAt now: Instant) -> String {
        let (first, last) = (date(slot.from, seenAt: now), date(slot.to, seenAt: now))
        let end = first == last ? time(slot.to) : "\(time(slot.to)) on \(last)"
        return "\(first), \(time(slot.from)) to \(end)"
    }
}
