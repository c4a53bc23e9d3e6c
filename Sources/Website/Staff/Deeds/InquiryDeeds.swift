import Reporting

extension Deed {
    /// What investigators do.
    static let inquiry: [Deed] = [
        Deed(
            .allocate, title: "Take this report on", button: "Allocate", done: "Allocated",
            fields: { scene in
                guard scene.member.may(.reassign) else { return [] }
                return [DeedField("investigator", "Investigator", .choice(scene.people(who: .seeOwnCaseload)))]
            }
        ) { typed, scene in
            .allocate(to: typed["investigator"].isEmpty ? scene.member : try scene.person("investigator", typed))
        },
        Deed(
            .setTask, title: "Set a task", button: "Set the task", done: "Task set",
            fields: { _ in
                [
                    DeedField(.title, "What is to be done", .text),
                    DeedField("due", "By when", .time, missing: DeedFields.notATime),
                ]
            }
        ) { typed, _ in .setTask(title: typed["title"], due: try typed.time("due")) },
        Deed(
            .finishTask, title: "Finish a task", button: "Finish it", done: "Task finished",
            fields: { scene in
                let open = (scene.report.inquiry?.tasks ?? []).filter { $0.doneAt == nil }
                return [
                    DeedField(
                        "number", "Task",
                        .choice(open.map { DeedField.Choice(value: String($0.number), words: $0.title) }),
                        missing: "Choose a task."),
                    DeedField(.result, "What came of it"),
                ]
            }
        ) { typed, _ in .finishTask(Int(typed["number"]) ?? 0, result: typed["result"]) },
        Deed(
            .setReview, title: "Set when to look again", button: "Set the review", done: "Review set",
            fields: { _ in
                [
                    DeedField(
                        "due", "When", .time, hint: "Whether it can still be solved", missing: DeedFields.notATime)
                ]
            }
        ) { typed, _ in .setReview(at: try typed.time("due")) },
        Deed(
            .close, title: "Close with an outcome", button: "Close the report",
            hint: "The reporter reads your words, and what the outcome means, on the tracking page.", done: "Closed",
            fields: { _ in
                [
                    DeedField(
                        "outcome", "Outcome",
                        .choice([.init(value: "none", words: "No crime, or none recorded")] + outcomes),
                        missing: "Choose an outcome."),
                    .reason,
                    DeedField(
                        .wordsToReporter, "What the reporter will read",
                        hint: "What you looked at, why it ends here, and what would change it"),
                ]
                    + demands.map { demand in
                        DeedField(demand.field, demand.label, .long, hint: "For outcome \(demand.outcomes)")
                    }
            },
            depends: { typed in
                (Outcome(rawValue: typed["outcome"].uppercased())?.demands ?? []).filter { typed[$0.field].isBlank }
                    .map { ($0.field, $0.missing) }
            }
        ) { typed, _ in
            let outcome = Outcome(rawValue: typed["outcome"].uppercased())
            guard outcome != nil || typed["outcome"] == "none" else {
                throw Deed.Incomplete("outcome", "Choose an outcome, 1 to 22.")
            }
            let details = Dictionary(
                (outcome?.demands ?? []).map { ($0.field, typed[$0.field]) }, uniquingKeysWith: { first, _ in first })
            return .close(outcome, reason: typed["reason"], wordsToReporter: typed["words"], details: details)
        },
    ]

    private static let outcomes = Outcome.allCases.map { outcome in
        DeedField.Choice(value: outcome.rawValue, words: "\(outcome.rawValue) \(outcome.title)")
    }

    /// What some outcomes ask for, each once, with the outcomes that do.
    private static let demands: [(field: String, label: String, outcomes: String)] = {
        var found: [(field: String, label: String, outcomes: [String])] = []
        for outcome in Outcome.allCases {
            for demand in outcome.demands {
                if let place = found.firstIndex(where: { $0.field == demand.field }) {
                    found[place].outcomes.append(outcome.rawValue)
                } else {
                    found.append((demand.field, demand.label, [outcome.rawValue]))
                }
            }
        }
        return found.map { ($0.field, $0.label, $0.outcomes.joined(separator: ", ")) }
    }()
}

extension String {
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
