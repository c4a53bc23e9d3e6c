import Reporting

extension Deed {
    /// What staff say to the reporter.
    static let correspondence: [Deed] = [
        Deed(
            .message, title: "Write to the reporter", button: "Put it on the tracking page",
            hint:
                "It stands on the tracking page at once. The 48 hours end when they have read it, or word of it has gone out.",
            done: "Written; the reporter can read it on the tracking page",
            fields: { _ in [DeedField(.message, "Message")] }
        ) { typed, _ in .message(typed["words"]) },
        Deed(
            .ask, title: "Ask the reporter", button: "Ask",
            hint: "One question at a time. The work goes on beside it; after 24 hours it goes on without the answer.",
            done: "Asked; the reporter can answer on the tracking page",
            fields: { _ in [DeedField(.question, "Question")] }
        ) { typed, _ in .ask(question: typed["question"]) },
        Deed(
            .requestEvidence, title: "Ask for evidence", button: "Ask for it",
            hint: "The reporter sends files on the tracking page.",
            done: "Asked for; the reporter can send it on the tracking page",
            fields: { _ in [DeedField(.what, "What is to be sent")] }
        ) { typed, _ in .requestEvidence(typed["what"]) },
        Deed(
            .recordContact, title: "Record a contact", button: "Record it", done: "Contact recorded",
            fields: { _ in
                [
                    DeedField(
                        "way", "How",
                        .choice([
                            .init(value: "call", words: "Telephone call"), .init(value: "visit", words: "Visit"),
                            .init(value: "message", words: "Letter, or a message by a way of your own"),
                        ]), missing: "Choose how you were in touch."),
                    DeedField(
                        "reached", "Did it reach them?",
                        .choice([.init(value: "yes", words: "Yes"), .init(value: "no", words: "No")]),
                        missing: "Say whether it reached them."),
                    DeedField(.contact, "What was said, or tried"),
                ]
            }
        ) { typed, _ in
            .recordContact(try contact(typed["way"], reached: typed["reached"]), summary: typed["words"])
        },
        Deed(
            .addInformation, title: "Add what the reporter told you", button: "Add it", done: "Added",
            fields: { _ in [DeedField(.information, "What they said")] }
        ) { typed, _ in .addInformation(text: typed["information"]) },
    ]

    private static func contact(_ way: String, reached: String) throws(Incomplete) -> ContactKind {
        switch (way, reached) {
        case ("call", "no"): .callUnanswered
        case ("visit", "no"): .visitUnanswered
        case ("call", _): .callThatReachedThem
        case ("visit", _): .visit
        case ("message", _): .message
        default: throw Incomplete("way", "Choose how you were in touch.")
        }
    }
}
