import Reporting
import Store

extension Deed {
    /// What dispatchers and officers do.
    static let attendance: [Deed] = [
        Deed(
            .acknowledgeAlert, title: "Acknowledge the alert", button: "Acknowledge", done: "Acknowledged"
        ) { _, _ in .acknowledgeAlert },
        Deed(
            .setOut, title: "On my way", button: "I am on my way",
            hint: "The reporter sees on the tracking page that you are on your way.", done: "On your way"
        ) { _, _ in .setOut },
        Deed(
            .arrive, title: "Arrived", button: "I have arrived", done: "Arrived"
        ) { _, _ in .arrive },
        Deed(
            .attended, title: "Result of the visit", button: "Record the visit", done: "Visit recorded",
            fields: { _ in
                [
                    DeedField(
                        "result", "What happens next",
                        .choice([
                            .init(value: "investigate", words: "The investigation unit goes on with it"),
                            .init(value: "close", words: "Nothing more is to be done"),
                            .init(value: "revisit", words: "Officers are to come again"),
                        ]), missing: "Choose what happens next."),
                    DeedField(.visit, "What happened at the visit"),
                    DeedField(
                        "words", "What the reporter will read", .long, hint: "Needed where nothing more is to be done"),
                ]
            },
            depends: { typed in
                typed["result"] == "close" && typed["words"].isBlank ? [("words", Wording.wordsToReporter.missing)] : []
            }
        ) { typed, _ in
            switch typed["result"] {
            case "investigate": .attended(summary: typed["statement"], next: .investigate)
            case "revisit": .attended(summary: typed["statement"], next: .revisit)
            case "close":
                .attended(summary: typed["statement"], next: .close(nil, wordsToReporter: typed["words"]))
            default: throw Deed.Incomplete("result", "Choose what happens next.")
            }
        },
        Deed(
            .assign, title: "Assign an officer", button: "Assign", done: "Assigned",
            fields: { scene in
                [
                    DeedField(
                        "officer", "Officer", .choice(scene.people(who: .recordAttendance)), missing: "Choose a person."
                    )
                ]
            }
        ) { typed, scene in .assign(to: try scene.person("officer", typed)) },
        Deed(
            .unassign, title: "Take an officer off", button: "Take off", done: "Taken off",
            fields: { scene in
                let usernames = (scene.report.attendance?.officers ?? []).compactMap { assignment in
                    scene.staff.first { $0.member.id == assignment.officer.id }
                }
                return [
                    DeedField(
                        "officer", "Officer",
                        .choice(usernames.map { DeedField.Choice(value: $0.username, words: $0.member.name) }),
                        missing: "Choose a person."),
                    .reason,
                ]
            }
        ) { typed, scene in .unassign(try scene.person("officer", typed), reason: typed["reason"]) },
        Deed(
            .book, title: "Book an appointment", button: "Offer this time",
            hint: "The reporter confirms it, or asks for another, on the tracking page.", done: "Offered",
            fields: { _ in
                [
                    DeedField("from", "From", .time, missing: DeedFields.notATime),
                    DeedField("to", "To", .time, missing: DeedFields.notATime),
                    DeedField("from2", "Or from", .time, hint: "Another time to choose; may be left empty"),
                    DeedField("to2", "To", .time, hint: "Only with another time"),
                    DeedField(.place, "Where", .text, value: "At the address in the report"),
                ]
            }
        ) { typed, _ in
            let slot = Appointment.Slot(from: try typed.time("from"), to: try typed.time("to"))
            let others =
                typed["from2"].isEmpty && typed["to2"].isEmpty
                ? [] : [Appointment.Slot(from: try typed.time("from2"), to: try typed.time("to2"))]
            return .book(slot, others: others, place: typed["place"])
        },
        Deed(
            .regrade, title: "Send officers, or change how fast they go", button: "Set the grade",
            hint: "Referred cancels a visit; the investigation unit goes on with the report.", done: "Grade set",
            fields: { _ in [.grade, .reason] }
        ) { typed, _ in .regrade(try typed.grade(), reason: typed["reason"]) },
    ]
}
