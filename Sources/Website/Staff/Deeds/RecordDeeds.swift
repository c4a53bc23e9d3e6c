import Forms
import Reporting
import Store

extension Deed {
    /// What changes what a report is.
    static let record: [Deed] = [
        Deed(
            .recordCrime, title: "Record a crime", button: "Record the crime",
            hint: "One for each victim and each crime. It gets the next number.", done: "Crime recorded",
            fields: { scene in
                [
                    DeedField("class", "Class", .choice(scene.crimeClasses), missing: "Choose the class of the crime."),
                    DeedField("victim", "Victim", .text, hint: "Only where the report tells of several"), .reason,
                ]
            }
        ) { typed, scene in
            guard let offence = scene.crimeClass(typed["class"]) else {
                throw Deed.Incomplete("class", "Choose a class of the table.")
            }
            _ = try await scene.site.parts.store.recordCrime(
                class: offence, victim: typed["victim"], reason: typed["reason"], on: scene.report.reference,
                seen: typed.seen, once: typed.once, by: scene.actor, year: StaffTime.year(of: scene.now), at: scene.now)
        },
        Deed(
            .reclassify, title: "Change a crime's class", button: "Change the class", done: "Class changed",
            fields: { scene in
                let crimes = scene.report.record.crimes.filter { $0.cancelledAt == nil }
                return [
                    DeedField(
                        "number", "Crime",
                        .choice(
                            crimes.map {
                                DeedField.Choice(
                                    value: $0.number.description, words: "\($0.number), class \($0.offence)")
                            }), missing: "Choose a crime."),
                    DeedField(
                        "class", "New class", .choice(scene.crimeClasses), missing: "Choose the class of the crime."),
                    .reason,
                ]
            }
        ) { typed, scene in
            guard let number = CrimeNumber(typed["number"]) else { throw Deed.Incomplete("number", "Choose a crime.") }
            guard let offence = scene.crimeClass(typed["class"]) else {
                throw Deed.Incomplete("class", "Choose a class of the table.")
            }
            return .reclassify(number, to: offence, reason: typed["reason"])
        },
        Deed(
            .noCrime, title: "No crime", button: "Decide: no crime",
            hint: "Only with additional information that there was none.", done: "Decided: no crime",
            fields: { _ in [.reason] }
        ) { typed, _ in .noCrime(reason: typed["reason"]) },
        .withFiles(
            .keepEvidence, title: "Add files", button: "Add them",
            hint: "Photographs, a signed statement, a film. The reporter is told nothing of it.", done: "Files added",
            fields: { _ in
                [
                    DeedField(.aboutFiles, "What they are", .text),
                    DeedField(StaffUpload.field, "Files", .files, hint: "Up to \(StaffUpload.most) at once"),
                ]
            }
        ) { typed, scene in
            try await scene.site.parts.store.keepEvidence(
                typed.files, about: typed["about"], on: scene.report.reference, seen: typed.seen, once: typed.once,
                by: scene.actor, at: scene.now)
        },
        Deed(
            .note, title: "Write a note", button: "Write it down", done: "Written down",
            fields: { _ in
                [
                    DeedField(
                        "kind", "Kind",
                        .choice(
                            ReportNote.Kind.allCases.map { DeedField.Choice(value: $0.rawValue, words: $0.title) })),
                    DeedField(.note, "Note"),
                ]
            }
        ) { typed, _ in .note(ReportNote.Kind(rawValue: typed["kind"]) ?? .line, typed["words"]) },
        Deed(
            .link, title: "Link to another report", button: "Link", done: "Linked, on both reports",
            fields: { _ in
                [
                    DeedField(
                        "other", "Reference of the other report", .text,
                        missing: "Give the reference of the other report."), .reason,
                ]
            }
        ) { typed, scene in
            let other = try typed.reference("other")
            let found = try await scene.site.parts.store.file(other)?.report
            guard let found, !found.record.isSensitive || scene.member.hasSensitiveAccess else {
                throw Deed.Incomplete("other", "There is no report with that reference.")
            }
            try await scene.site.parts.store.link(
                scene.report.reference, to: other, reason: typed["reason"], seen: typed.seen, once: typed.once,
                by: scene.actor, at: scene.now)
        },
        Deed(
            .reassign, title: "Hand over", button: "Hand over", done: "Handed over",
            fields: { scene in
                [DeedField("to", "To", .choice(scene.successors), missing: "Choose a person."), .reason]
            }
        ) { typed, scene in .handOver(to: try scene.person("to", typed), reason: typed["reason"]) },
        Deed(
            .restrict, title: "Who may see it", button: "Change it", done: "Changed",
            fields: { _ in [.reason] }
        ) { typed, scene in .restrict(!scene.report.record.isSensitive, reason: typed["reason"]) },
        Deed(
            .retain, title: "How long it is kept", button: "Change it", done: "Changed",
            fields: { scene in
                let groups = RetentionGroup.allCases.filter { $0 != scene.report.record.retention }
                return [
                    DeedField(
                        "group", "Group", .choice(groups.map { DeedField.Choice(value: $0.rawValue, words: $0.title) }),
                        missing: "Choose a group."),
                    .reason,
                ]
            }
        ) { typed, _ in
            guard let group = RetentionGroup(rawValue: typed["group"]) else {
                throw Deed.Incomplete("group", "Choose a group.")
            }
            return .retain(group, reason: typed["reason"])
        },
        Deed(
            .reopen, title: "Reopen", button: "Reopen", hint: "It goes back to those whose work it was.",
            done: "Reopened",
            fields: { _ in [.reason] }
        ) { typed, _ in .reopen(reason: typed["reason"]) },
    ]
}

extension DeedScene {
    /// Those who could take the work over.
    fileprivate var successors: [DeedField.Choice] {
        let permissions: [Permission] = [.claim, .seeOwnCaseload, .recordAttendance, .override]
        var seen: Set<String> = []
        return permissions.flatMap(people).filter { seen.insert($0.value).inserted }
            .sorted { $0.words < $1.words }
    }

    fileprivate var crimeClasses: [DeedField.Choice] {
        site.parts.library.crimeClasses(on: StaffTime.day(of: now)).map {
            DeedField.Choice(value: $0.code, words: "\($0.code) \($0.offence)")
        }
    }

    /// The class of that code, as the table writes it; nil where today's table has none.
    fileprivate func crimeClass(_ typed: String) -> String? {
        site.parts.library.crimeClasses(on: StaffTime.day(of: now)).first { $0.code == typed.uppercased() }?.code
    }
}
