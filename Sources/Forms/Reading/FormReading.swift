internal import Reporting

/// A form as read, with the places that the checks need to point at.
struct ReadForm {
    let form: Form
    let places: FormPlaces
}

/// Where the parts of one form stand.
struct FormPlaces {
    var form: Place
    var headline: Place
    var pages: [String: Place] = [:]
    var questions: [String: Place] = [:]
    /// By page: where each test of its condition stands.
    var tests: [String: [Condition.Test: Place]] = [:]
    var conditions: [String: Place] = [:]
}

extension Form {
    /// Reads a stored version.
    ///
    /// Throws `FormProblems` when the text isn't a form, which for a text that was published means that it was altered.
    package init(canonicalText: String) throws(FormProblems) {
        let problems = ProblemList()
        let file = "stored version"
        guard let source = Source.parse(yaml: canonicalText, file: file, problems: problems),
            let read = Form.read(source, problems: problems), problems.problems.isEmpty
        else { throw FormProblems(problems.problems) }
        self = read.form
    }

    /// Names of pages that would hide addresses of the website.
    private static let taken: Set<String> = ["check", "done", "exit"]
    /// `/report/resume` is where a saved draft is opened.
    private static let takenForForms: Set<String> = ["resume"]

    /// Reads a form whose includes are expanded; nil when its very name can't be read.
    static func read(_ source: Source, problems: ProblemList) -> ReadForm? {
        let reader = Reader(source, what: "the form", problems: problems)
        let name = reader.needSlug("form")
        if !name.isEmpty { reader.what = "form '\(name)'" }
        if takenForForms.contains(name) {
            reader.complain("has a name that the website needs for itself", at: "form")
        }
        var places = FormPlaces(form: reader.place, headline: reader.place(of: "headline"))
        let title = reader.needText("title")
        let description = reader.needText("description")
        if !reader.has("minutes") { reader.complain("needs 'minutes'") }
        let minutes = reader.whole("minutes", in: 1...120) ?? 1
        let maps = Mapping(reader)
        if !reader.has("headline") { reader.complain("needs 'headline'") }
        let headline = reader.texts("headline") ?? []
        if headline.count > 4 { reader.complain("has more than 4 questions in its headline", at: "headline") }
        let pages = reader.needList("pages").map { Form.page($0, problems: problems, places: &places) }
        reader.finish()
        guard let formName = FormName(name) else { return nil }
        let text = source.canonicalText
        let form = Form(
            name: formName, version: Form.version(of: text), title: title, description: description, minutes: minutes,
            maps: maps, headline: headline, pages: pages, canonicalText: text
        )
        return ReadForm(form: form, places: places)
    }

    private static func page(_ source: Source, problems: ProblemList, places: inout FormPlaces) -> Page {
        let reader = Reader(source, what: "a page", problems: problems)
        let name = reader.needSlug("page")
        if !name.isEmpty {
            reader.what = "page '\(name)'"
            if taken.contains(name) { reader.complain("has a name that the website needs for itself", at: "page") }
            if let first = places.pages[name] {
                reader.complain("has the name of the page at \(first.file):\(first.line)", at: "page")
            } else {
                places.pages[name] = reader.place(of: "page")
            }
        }
        let condition = Form.condition(reader, name, problems: problems, places: &places)
        var questions: [Question] = []
        for entry in reader.needList("questions") {
            let question = Question(entry, owner: reader.what, isInGroup: false, problems: problems)
            if let first = places.questions[question.name] {
                let words = "question '\(question.name)' has the name of the question at \(first.file):\(first.line)"
                problems.add(words, at: entry.place)
            } else if !question.name.isEmpty {
                places.questions[question.name] = entry.place
            }
            questions.append(question)
        }
        let page = Page(reader, name: name, condition: condition, questions: questions)
        reader.finish()
        return page
    }

    private static func condition(
        _ reader: Reader, _ name: String, problems: ProblemList, places: inout FormPlaces
    ) -> Condition? {
        guard let source = reader.source("when") else { return nil }
        places.conditions[name] = reader.place(of: "when")
        var tests: [Condition.Test: Place] = [:]
        let condition = Condition(source, of: reader.what, problems: problems, places: &tests)
        places.tests[name] = tests
        return condition
    }
}

extension Page {
    fileprivate init(_ reader: Reader, name: String, condition: Condition?, questions: [Question]) {
        self.name = name
        self.questions = questions
        when = condition
        let asked = questions.filter { !$0.kind.isNotice }
        let title = reader.text("title")
        hasOwnTitle = title != nil
        if let title {
            self.title = title
        } else if questions.count == 1, case .notice(let notice) = questions[0].kind {
            self.title = notice.title
        } else {
            self.title = questions.count == 1 ? questions[0].label : ""
            if questions.count > 1 { reader.complain("has several questions and so needs a 'title'") }
        }
        intro = reader.paragraphs("intro")
        isStop = reader.flag("stop", default: false)
        if isStop, !asked.isEmpty {
            reader.complain("ends the journey, so it can't ask anything: notices only", at: "stop")
        }
        if questions.count > 1, let list = questions.first(where: { $0.kind.isList }) {
            reader.complain(
                "has other questions beside '\(list.name)', which must stand alone on its page", at: "questions")
        }
        links = Link.read(reader, "links")
        if !links.isEmpty, !asked.isEmpty { reader.complain("asks something, so it can't have links", at: "links") }
    }
}

extension Mapping {
    fileprivate init(_ form: Reader) {
        if !form.has("maps") { form.complain("needs 'maps'") }
        guard let reader = form.reader("maps", what: "'maps' of \(form.what)") else {
            self.init(crime: nil, category: nil, retention: .standard, isSensitive: false)
            return
        }
        if !reader.has("retention") { reader.complain("needs 'retention'") }
        self.init(
            crime: reader.slug("crime"), category: reader.word("category", of: OpenDataCategory.self),
            retention: reader.word("retention", of: RetentionGroup.self) ?? .standard,
            isSensitive: reader.flag("sensitive", default: false)
        )
        reader.finish()
    }
}

extension Link {
    static func read(_ owner: Reader, _ key: String) -> [Link] {
        owner.list(key).map { source in
            let reader = Reader(source, what: "a link of \(owner.what)", problems: owner.problems)
            defer { reader.finish() }
            let link = Link(text: reader.needText("text"), url: reader.needText("url"))
            let isSafe =
                ["https://", "tel:", "sms:", "mailto:"].contains(where: link.url.hasPrefix)
                || link.url.hasPrefix("/") && !link.url.hasPrefix("//")
            if !link.url.isEmpty, !isSafe {
                reader.complain(
                    "goes to '\(link.url)'; it must begin with https://, tel:, sms:, mailto: or /", at: "url")
            }
            return link
        }
    }
}
