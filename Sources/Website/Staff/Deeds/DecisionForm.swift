import Reporting

/// Everything that a handler can type on a report's page, as typed. One form carries it all, so that whichever button
/// is pressed nothing of it is lost.
struct DecisionForm: Sendable, Hashable {
    struct Line: Sendable {
        let name: String
        let label: String
        let hint: String
        /// A decision that sends nobody at once cannot be made without it.
        let isNeeded: Bool
        let text: any WritableKeyPath<DecisionForm, String> & Sendable
    }

    /// The six letters, with what to ask oneself.
    static let lines: [Line] = [
        Line(
            name: "threat", label: "Threat", hint: "Who or what is threatened, by whom, now?", isNeeded: false,
            text: \.threat),
        Line(
            name: "harm", label: "Harm", hint: "What if it happens? To body, mind, money, others", isNeeded: false,
            text: \.harm),
        Line(
            name: "risk", label: "Risk", hint: "How likely, how soon? What until we act?", isNeeded: true,
            text: \.risk),
        Line(
            name: "investigation", label: "Investigation", hint: "Which lines of enquiry? What will not wait?",
            isNeeded: false, text: \.investigation),
        Line(
            name: "vulnerability", label: "Vulnerability", hint: "Can they protect themselves and others?",
            isNeeded: true, text: \.vulnerability),
        Line(
            name: "engagement", label: "Engagement", hint: "What does this person need? How to contact them safely?",
            isNeeded: false, text: \.engagement),
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
    /// The version of the report that the page showed.
    var seen = 0

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
        seen = form["seen"].flatMap { Int($0) } ?? 0
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

    /// The choice, or what is missing for it to be one.
    func chosen() throws(Deed.Incomplete) -> Disposition {
        switch Disposition.Kind(rawValue: disposition) {
        case nil: throw Deed.Incomplete("disposition", "Choose what happens with the report.")
        case .investigate: return .investigate
        case .adviseOnly: return .adviseOnly
        case .notAPoliceMatter: return .notAPoliceMatter
        case .malicious: return .malicious
        case .noted: return .noted
        case .transfer: return .transfer(body: body)
        case .attend:
            guard let grade = Grade(rawValue: grade) else {
                throw Deed.Incomplete("grade", "Choose how fast officers are to be there.")
            }
            return .attend(grade)
        case .link:
            guard let reference = Reference(parsing: link) else {
                throw Deed.Incomplete(
                    "link", "Give the other report's reference: nine letters and digits, such as 4T7K-2M9Q-P.")
            }
            return .link(reference)
        }
    }

    /// All that is missing for this decision, so that it is said once and not one thing after another.
    func complaints(on report: Report) -> [(field: String, words: String)] {
        var wrong: [(field: String, words: String)] = []
        var disposition: Disposition?
        do throws(Deed.Incomplete) {
            disposition = try chosen()
        } catch {
            wrong += error.wrong
        }
        let known = report.complaints(
            about: disposition ?? .adviseOnly, assessment: assessment, reason: reason, wordsToReporter: words)
        return wrong + known.compactMap { refusal in refusal.field.map { ($0, refusal.words) } }
    }
}
