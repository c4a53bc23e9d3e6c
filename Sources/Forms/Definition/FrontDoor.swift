package import Reporting

/// "What happened?": choices in plain words, each leading to a form or to whoever handles it.
package struct FrontDoor: Sendable, Equatable {
    package let groups: [Group]
    package let diversions: [Diversion]
    /// Where `/road-traffic` leads.
    package let roadTraffic: Target
    /// Where `/tell-us-about` leads.
    package let tellUsAbout: Target

    package enum Target: Sendable, Hashable {
        case form(FormName)
        case group(String)
        case diversion(String)
    }

    package struct Group: Sendable, Equatable {
        package let name: String
        package let title: String
        package let choices: [Choice]
    }

    package struct Choice: Sendable, Equatable {
        package let name: String
        package let title: String
        package let hint: String?
        /// Other words by which people look for it.
        package let words: [String]
        package let target: Target
    }

    /// Something that somebody else handles, or that is better phoned in.
    package struct Diversion: Sendable, Equatable {
        package let name: String
        package let title: String
        package let text: [String]
        package let phones: [Phone]
        package let links: [Link]
        /// Offers the form behind `tellUsAbout` to those who still want to tell the police.
        package let offersTellUs: Bool
    }

    package struct Phone: Sendable, Equatable {
        package let text: String
        package let number: String
    }

    package func group(_ name: String) -> Group? { groups.first { $0.name == name } }
    package func diversion(_ name: String) -> Diversion? { diversions.first { $0.name == name } }
}

extension FrontDoor {
    /// Reads the front door and checks that everything it leads to is there.
    init(_ source: Source, forms: Set<String>, problems: ProblemList) {
        let reader = Reader(source, what: "the front door", problems: problems)
        var targets: [(target: Target, place: Place)] = []
        groups = reader.needList("groups").map { Group($0, problems: problems, targets: &targets) }
        diversions = reader.list("diversions").map { Diversion($0, problems: problems) }
        let doors = reader.reader("doors", what: "'doors' of the front door")
        if doors == nil { reader.complain("needs 'doors' with 'road-traffic' and 'tell-us-about'") }
        roadTraffic = Target.read(doors, "road-traffic", targets: &targets)
        tellUsAbout = Target.read(doors, "tell-us-about", targets: &targets)
        doors?.finish()
        reader.finish()
        complainOfTwins(problems, at: reader.place)
        for (target, place) in targets {
            switch target {
            case .form(let name) where !forms.contains(name.text):
                problems.add("the front door leads to the form '\(name)', but there is none", at: place)
            case .group(let name) where group(name) == nil:
                problems.add("the front door leads to the group '\(name)', but there is none", at: place)
            case .diversion(let name) where diversion(name) == nil:
                problems.add("the front door leads to the diversion '\(name)', but there is none", at: place)
            default: break
            }
        }
    }

    private func complainOfTwins(_ problems: ProblemList, at place: Place) {
        let lists = [
            ("group", groups.map(\.name)), ("choice", groups.flatMap(\.choices).map(\.name)),
            ("diversion", diversions.map(\.name)),
        ]
        for (what, names) in lists {
            var seen: Set<String> = []
            for name in names where !name.isEmpty && !seen.insert(name).inserted {
                problems.add("the front door has the \(what) '\(name)' twice", at: place)
            }
        }
    }
}

extension FrontDoor.Group {
    fileprivate init(_ source: Source, problems: ProblemList, targets: inout [(target: FrontDoor.Target, place: Place)])
    {
        let reader = Reader(source, what: "a group of the front door", problems: problems)
        name = reader.needSlug("group")
        if !name.isEmpty { reader.what = "group '\(name)'" }
        title = reader.needText("title")
        var choices: [FrontDoor.Choice] = []
        for entry in reader.needList("choices") {
            choices.append(FrontDoor.Choice(entry, problems: problems, targets: &targets))
        }
        self.choices = choices
        reader.finish()
    }
}

extension FrontDoor.Choice {
    fileprivate init(_ source: Source, problems: ProblemList, targets: inout [(target: FrontDoor.Target, place: Place)])
    {
        let reader = Reader(source, what: "a choice of the front door", problems: problems)
        name = reader.needSlug("choice")
        if !name.isEmpty { reader.what = "choice '\(name)'" }
        title = reader.needText("title")
        hint = reader.text("hint")
        words = reader.texts("words") ?? []
        target = FrontDoor.Target.read(reader, "to", targets: &targets)
        reader.finish()
    }
}

extension FrontDoor.Diversion {
    fileprivate init(_ source: Source, problems: ProblemList) {
        let reader = Reader(source, what: "a diversion", problems: problems)
        name = reader.needSlug("diversion")
        if !name.isEmpty { reader.what = "diversion '\(name)'" }
        title = reader.needText("title")
        text = reader.needParagraphs("text")
        phones = reader.list("phones").map { source in
            let phone = Reader(source, what: "a telephone number of \(reader.what)", problems: problems)
            defer { phone.finish() }
            return FrontDoor.Phone(text: phone.needText("text"), number: phone.needText("number"))
        }
        links = Link.read(reader, "links")
        offersTellUs = reader.flag("tell-us", default: false)
        reader.finish()
    }
}

extension FrontDoor.Target {
    /// After a fault a target that leads nowhere stands in; the problems stop anyone from using it.
    fileprivate static func read(
        _ owner: Reader?, _ key: String, targets: inout [(target: FrontDoor.Target, place: Place)]
    ) -> FrontDoor.Target {
        let nowhere = FrontDoor.Target.group("")
        guard let owner else { return nowhere }
        guard let reader = owner.reader(key, what: "'\(key)' of \(owner.what)") else {
            owner.complain("needs '\(key)'")
            return nowhere
        }
        let keys = ["form", "group", "diversion"].filter(reader.has)
        guard keys.count == 1, let name = reader.slug(keys[0]) else {
            if keys.count != 1 { reader.complain("needs one of 'form', 'group', 'diversion'") }
            reader.giveUp()
            return nowhere
        }
        reader.finish()
        let target: FrontDoor.Target? =
            switch keys[0] {
            case "form": FormName(name).map { .form($0) }
            case "group": .group(name)
            default: .diversion(name)
            }
        guard let target else { return nowhere }
        targets.append((target, reader.place))
        return target
    }
}
