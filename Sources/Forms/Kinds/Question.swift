internal import Reporting

extension Question {
    /// Reads what was typed under `name`: an answer, or complaints.
    func read(_ fields: Fields, as name: String, now: Instant) -> (answer: Answer?, complaints: [Complaint]) {
        var typed = Typed(self, as: name, fields: fields, now: now)
        let asking = kind.asking
        if unknown != nil, !asking.offersUnknown, fields[Typed.field(name, "unknown")] != nil {
            if typed.isBlank { return (.unknown, []) }
            typed.complain(
                "Either answer, or tick “\(unknown ?? "")”, but not both", field: asking.firstField(of: name))
            return (nil, typed.complaints)
        }
        let answer = asking.read(&typed)
        if answer == nil, typed.complaints.isEmpty {
            guard isRequired else { return (.nothing, []) }
            typed.complain(missing, field: asking.firstField(of: name))
        }
        return typed.complaints.isEmpty ? (answer, []) : (nil, typed.complaints)
    }

    /// What must be typed under `name` to give that answer.
    func typed(_ answer: Answer, name: String) -> [(String, String)] {
        if answer == .unknown, !kind.asking.offersUnknown { return [(Typed.field(name, "unknown"), "unknown")] }
        return kind.asking.typed(answer, name: name)
    }

    func controls(_ showing: Showing) -> [Control] {
        let controls = kind.asking.controls(showing)
        guard let unknown, !kind.asking.offersUnknown else { return controls }
        let text = ControlText(name: showing.field("unknown"), label: "")
        let offer = Showing.Offer(value: "unknown", label: unknown)
        return controls + [showing.choices(text, isMultiple: true, isBare: true, [offer])]
    }

    /// How the answer reads back; empty for an answer left empty.
    func words(_ answer: Answer) -> [String] {
        switch answer {
        case .unknown: [unknown ?? "Not known"]
        case .nothing, .seen: []
        default: kind.asking.words(answer)
        }
    }
}

extension Question {
    /// Reads a question from its file. After a fault the reading goes on with a question that asks for a line of text.
    init(_ source: Source, owner: String, isInGroup: Bool, problems: ProblemList) {
        let reader = Reader(source, what: "a question of \(owner)", problems: problems)
        name = reader.needSlug("question")
        if !name.isEmpty { reader.what = "question '\(name)'" }
        kind = Question.kind(reader, isInGroup: isInGroup)
        if kind.isNotice {
            (label, hint, help, isRequired, unknown, missing) = ("", nil, nil, false, nil, "")
        } else {
            label = reader.needText("label")
            hint = reader.text("hint")
            help = Question.help(reader)
            if case .files = kind {
                isRequired = reader.flag("required", default: false)
            } else {
                isRequired = reader.flag("required", default: true)
            }
            unknown = reader.text("unknown")
            if isRequired, !reader.has("missing") {
                reader.complain("needs 'missing': what the person reads when they left it empty")
            }
            missing = reader.text("missing") ?? ""
        }
        reader.finish()
    }

    private static func help(_ reader: Reader) -> Help? {
        guard let entry = reader.reader("help", what: "the help of \(reader.what)") else { return nil }
        defer { entry.finish() }
        return Help(title: entry.needText("title"), text: entry.needParagraphs("text"))
    }

    private static func kind(_ reader: Reader, isInGroup: Bool) -> Kind {
        let word = reader.needText("kind")
        guard let kind = KindName(rawValue: word) else {
            if !word.isEmpty {
                let known = KindName.allCases.map(\.rawValue)
                reader.complain(
                    "is of kind '\(word)', which is no kind of question\(Reader.suggestion(for: word, among: known))",
                    at: "kind"
                )
            }
            reader.giveUp()
            return .yesNo(YesNoQuestion(reader))
        }
        if isInGroup, [.items, .group, .files, .notice].contains(kind) {
            reader.complain("is of kind '\(word)', which can't stand in a group", at: "kind")
            reader.giveUp()
            return .yesNo(YesNoQuestion(reader))
        }
        return switch kind {
        case .text: .text(TextQuestion(reader))
        case .longText: .longText(LongTextQuestion(reader))
        case .oneOf: .oneOf(OneOfQuestion(reader))
        case .anyOf: .anyOf(AnyOfQuestion(reader))
        case .yesNo: .yesNo(YesNoQuestion(reader))
        case .date: .date(DateQuestion(reader))
        case .time: .time(TimeQuestion(reader))
        case .period: .period(PeriodQuestion(reader))
        case .place: .place(PlaceQuestion(reader))
        case .person: .person(PersonQuestion(reader))
        case .vehicle: .vehicle(VehicleQuestion(reader))
        case .items: .items(ItemsQuestion(reader))
        case .group: .group(GroupQuestion(reader))
        case .files: .files(FilesQuestion(reader))
        case .notice: .notice(NoticeQuestion(reader))
        }
    }
}
