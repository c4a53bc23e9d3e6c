import Foundation

@testable import Website

/// Reads a page's template tag by tag against the page's samples: Mustache itself says nothing when a name is wrong.
struct TemplateCheck {
    /// The only places that may print without escaping.
    static let unescapedAllowed: Set<String> = []
    let templates: [String: String]
    private var faults: [String] = []
    /// Sections that were met, and those that some sample showed or went without.
    private var sections: [String: (shows: Bool, hides: Bool)] = [:]
    private var inverted: Set<String> = []
    private(set) var used: Set<String> = []
    private var frames: [Any] = []

    init(files: [String: String] = Embedded.files) {
        templates = Dictionary(uniqueKeysWithValues: Renderer.templates(in: files).map { ($0.name, $0.text) })
    }

    /// What is wrong, once all pages were checked.
    var problems: [String] {
        let unseen = sections.compactMap { place, seen in
            inverted.contains(place)
                ? (seen.hides ? nil : "\(place): no sample goes without it")
                : (seen.shows ? nil : "\(place): no sample shows it")
        }
        return faults + unseen.sorted()
    }

    mutating func check<Page: SitePage>(_ page: Page.Type) {
        frames = Page.Frame.samples
        walk(Page.template, scopes: [Page.samples], blocks: [:], trail: [])
    }

    private mutating func walk(_ name: String, scopes: [[Any]], blocks: [String: [Tag]], trail: [String]) {
        guard let text = templates[name] else { return report(trail, "there is no template \(name)") }
        let depth = trail.count { $0 == name }
        guard depth < 3 else { return }
        used.insert(name)
        for line in text.split(separator: "\n") where line.first?.isWhitespace == true && line.contains("{{>") {
            report(trail + [name], "an indented partial indents what people typed: \(line)")
        }
        if text.contains("={{") { report(trail + [name], "an attribute without quotation marks") }
        var tags = Tag.read(text, in: name)[...]
        let tree = Self.tree(&tags, until: nil)
        walk(tree, scopes: scopes, blocks: blocks, trail: trail + [name])
    }

    private mutating func walk(_ tags: [Tag], scopes: [[Any]], blocks: [String: [Tag]], trail: [String]) {
        for tag in tags {
            switch tag.kind {
            case "": if find(tag.name, scopes) == nil { report(trail, "{{\(tag.name)}} means nothing") }
            case "&":
                if !Self.unescapedAllowed.contains(tag.name) { report(trail, "{{{\(tag.name)}}} is not escaped") }
            case ">": walk(tag.name, scopes: scopes, blocks: blocks, trail: trail)
            case "<":
                let overrides = Dictionary(
                    uniqueKeysWithValues: tag.inside.filter { $0.kind == "$" }.map { ($0.name, $0.inside) })
                for name in overrides.keys where templates[tag.name]?.contains("{{$\(name)}}") != true {
                    report(trail, "the layout \(tag.name) has no block \(name)")
                }
                walk(tag.name, scopes: scopes, blocks: overrides, trail: trail)
            case "$": walk(blocks[tag.name] ?? tag.inside, scopes: scopes, blocks: [:], trail: trail)
            case "#": section(tag, scopes, trail)
            case "^":
                inverted.insert(tag.place)
                guard let values = find(tag.name, scopes) else {
                    return report(trail, "{{^\(tag.name)}} means nothing")
                }
                let hides =
                    values.missing
                    || values.found.contains { ($0 as? Bool) == false || ($0 as? [Any])?.isEmpty == true }
                note(tag, shows: false, hides: hides)
                walk(tag.inside, scopes: scopes, blocks: [:], trail: trail)
            default: break
            }
        }
    }

    private mutating func section(_ tag: Tag, _ scopes: [[Any]], _ trail: [String]) {
        guard let values = find(tag.name, scopes) else { return report(trail, "{{#\(tag.name)}} means nothing") }
        let inner = values.found.flatMap { ($0 as? [Any]) ?? [$0] }.filter { ($0 as? Bool) != false }
        note(tag, shows: !inner.isEmpty, hides: false)
        guard let first = inner.first else { return }
        walk(tag.inside, scopes: first is Bool ? scopes : scopes + [inner], blocks: [:], trail: trail)
    }

    /// What a name stands for in the samples: nil where none of them knows it.
    private func find(_ name: String, _ scopes: [[Any]]) -> (found: [Any], missing: Bool)? {
        if name == "." { return (scopes.last ?? [], false) }
        let path = name.split(separator: ".").map(String.init)
        if path.first == "frame", path.count > 1 { return follow(path.dropFirst(), in: frames) }
        guard name.hasPrefix(".") || scopes.count == 1 else { return nil }
        return follow(path[...], in: scopes.last ?? [])
    }

    private func follow(_ path: ArraySlice<String>, in values: [Any]) -> (found: [Any], missing: Bool)? {
        guard let name = path.first else { return (values, false) }
        var isKnown = false
        var missing = false
        var found: [Any] = []
        for value in values {
            guard let child = Mirror(reflecting: value).children.first(where: { $0.label == name }) else { continue }
            isKnown = true
            let mirror = Mirror(reflecting: child.value)
            if mirror.displayStyle != .optional {
                found.append(child.value)
            } else if let wrapped = mirror.children.first {
                found.append(wrapped.value)
            } else {
                missing = true
            }
        }
        guard isKnown else { return nil }
        guard path.count > 1 else { return (found, missing) }
        return follow(path.dropFirst(), in: found).map { ($0.found, $0.missing || missing) }
    }

    private mutating func note(_ tag: Tag, shows: Bool, hides: Bool) {
        let before = sections[tag.place] ?? (false, false)
        sections[tag.place] = (before.shows || shows, before.hides || hides)
    }

    private mutating func report(_ trail: [String], _ words: String) {
        faults.append("\(trail.joined(separator: " > ")): \(words)")
    }

    /// Tags nested as sections nest.
    private static func tree(_ tags: inout ArraySlice<Tag>, until end: String?) -> [Tag] {
        var result: [Tag] = []
        while let tag = tags.popFirst() {
            if tag.kind == "/" { return result }
            var nested = tag
            if ["#", "^", "<", "$"].contains(tag.kind) { nested.inside = tree(&tags, until: tag.name) }
            result.append(nested)
        }
        return result
    }
}

/// One Mustache tag.
struct Tag {
    let kind: String
    let name: String
    /// The template and which tag of it this is.
    let place: String
    var inside: [Tag] = []

    static func read(_ text: String, in template: String) -> [Tag] {
        text.matches(of: /\{\{(\{?)([#^\/>$<&!]?)\s*([^}]*?)\s*\}\}\}?/).enumerated().map { index, match in
            Tag(
                kind: match.output.1.isEmpty ? String(match.output.2) : "&", name: String(match.output.3),
                place: "\(template), tag \(index + 1) {{\(match.output.2)\(match.output.3)}}")
        }
    }
}
