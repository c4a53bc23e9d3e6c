import Reporting

/// Everything that a handler can type on a report's page, as typed. One form carries it all, so that whichever button
/// is pressed nothing of it is lost.
struct DecisionForm: Sendable, Hashable {
    struct Line: Sendable {
        let name: String
        let label: String
        let hint: String
        let text: any WritableKeyPath<DecisionForm, String> & Sendable
    }

    /// The six letters, with what to ask oneself.
    static let lines: [Line] = [
        Line(name: "threat", label: "Threat", hint: "Who or what is threatened, by whom, now?", text: \.threat),
        Line(name: "harm", label: "Harm", hint: "What if it happens? To body, mind, money, others", text: \.harm),
        Line(name: "risk", label: "Risk", hint: "How likely, how soon? What until we act?", text: \.risk),
        Line(
            name: "investigation", label: "Investigation", hint: "Which lines of enquiry? What will not wait?",
            text: \.investigation),
        Line(
            name: "vulnerability", label: "Vulnerability", hint: "Can they protect themselves and others?",
            text: \.vulnerability),
        Line(
            name: "engagement", label: "Engagement", hint: "What does this person need? How to contact them safely?",
            text: \.engagement),
    ]

    var threat = ""
    var harm = ""
    var risk = ""
    var investigation = ""
    var vulnerability = ""
    var engagement = ""
    var markers: Set<Marker> = []
    var question = ""
    var disposition = ""
    var grade = ""
    var body = ""
    var link = ""
    var reason = ""
    var words = ""

    init(disposition: String = "", grade: String = "", markers: Set<Marker> = []) {
        self.markers = markers
        self.disposition = disposition
        self.grade = grade
    }

    /// What was sent.
    init(_ form: FormBody) {
        for line in Self.lines { self[keyPath: line.text] = form[line.name] ?? "" }
        markers = Set(form.pairs.filter { $0.0 == "marker" }.compactMap { Marker(rawValue: $0.1) })
        question = form["question"] ?? ""
        disposition = form["disposition"] ?? ""
        grade = form["grade"] ?? ""
        body = form["body"] ?? ""
        link = form["link"] ?? ""
        reason = form["reason"] ?? ""
        words = form["words"] ?? ""
    }

    /// What is on record so far.
    init(_ assessment: Assessment?) {
        guard let assessment else { return }
        threat = assessment.threat
        harm = assessment.harm
        risk = assessment.risk
        investigation = assessment.investigation
        vulnerability = assessment.vulnerability
        engagement = assessment.engagement
        markers = assessment.markers
    }

    var assessment: Assessment {
        Assessment(
            threat: threat, harm: harm, risk: risk, investigation: investigation, vulnerability: vulnerability,
            engagement: engagement, markers: markers)
    }

    /// Whether the assessment says something that is not on record.
    func differs(from recorded: Assessment?) -> Bool {
        self.assessment != DecisionForm(recorded).assessment
    }

    /// What keeps the choice from being a disposition, by field.
    struct Incomplete: Error {
        let field: String
        let words: String
    }

    func chosen() throws(Incomplete) -> Disposition {
        switch Disposition.Kind(rawValue: disposition) {
        case nil: throw Incomplete(field: "disposition", words: "Choose what happens with the report.")
        case .investigate: return .investigate
        case .adviseOnly: return .adviseOnly
        case .notAPoliceMatter: return .notAPoliceMatter
        case .malicious: return .malicious
        case .transfer: return .transfer(body: body)
        case .attend:
            guard let grade = Grade(rawValue: grade) else {
                throw Incomplete(field: "grade", words: "Choose how fast officers are to be there.")
            }
            return .attend(grade)
        case .link:
            guard let reference = Reference(parsing: link) else {
                throw Incomplete(
                    field: "link",
                    words: "Give the other report's reference: nine letters and digits, such as 4T7K-2M9Q-P.")
            }
            return .link(reference)
        }
    }

    /// Where on the page a refusal belongs; nil for one about the report as a whole.
    static func field(of refusal: Refusal) -> String? {
        switch refusal {
        case .wordsMissing(let wording), .wordsTooLong(let wording, _):
            switch wording {
            case .threat, .harm, .risk, .investigation, .vulnerability, .engagement, .question, .reason, .body:
                wording.rawValue
            case .wordsToReporter: "words"
            case .answer, .visit, .contact, .information: nil
            }
        case .gradeDoesNotAttend, .gradeNotFaster: "grade"
        case .linkedToItself: "link"
        case .notPermitted, .sensitive, .notForReporter, .onlyTime, .onlyPeople, .notNow, .held, .notYours,
            .alreadyTheirs, .cannotTake, .cannotTakeSensitive, .alertAlreadyAcknowledged, .gradeRaisesNoAlert,
            .alreadyWithdrawn, .stillRunning:
            nil
        }
    }
}
