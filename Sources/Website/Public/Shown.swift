import Crypto
import Forms
import Foundation
import Store

/// What a page showed when it was loaded, so that nothing is written over and nothing is sent that nobody has seen.
struct Shown: Sendable, Equatable {
    static let field = "seen"

    /// One loading of the page: whoever goes back in the same window changes their own words.
    let view: String
    /// What stood there.
    let digest: String

    var text: String { "\(view).\(digest)" }

    init(view: String, digest: String) {
        self.view = view
        self.digest = digest
    }

    /// For a page that is loaded now.
    init(_ page: Page, in answers: Answers, entry: Int?) {
        let bytes = (0..<9).map { _ in UInt8.random(in: .min ... .max) }
        self.init(view: Base64URL.encode(bytes), digest: Self.digest(of: page, in: answers, entry: entry))
    }

    /// As a form carries it; nil for whatever no page of ours does.
    init?(_ text: String?) {
        let parts = (text ?? "").split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, parts.allSatisfy({ (1...16).contains($0.utf8.count) && Base64URL.decode($0) != nil })
        else { return nil }
        self.init(view: parts[0], digest: parts[1])
    }

    /// What stands on a page in these answers.
    static func digest(of page: Page, in answers: Answers, entry: Int?) -> String {
        digest(of: page.fields(of: answers, entry: entry).pairs.flatMap { [$0.name, $0.value] })
    }

    /// Differs where any part, or their order, does.
    static func digest(of parts: [String]) -> String {
        let text = parts.map { "\($0.utf8.count):\($0)" }.joined()
        return Base64URL.encode(SHA256.hash(data: Data(text.utf8)).prefix(12))
    }
}

/// A page, or an entry of one, as one window shows it.
struct ShownPage: Sendable {
    let page: Page
    /// From 0.
    let entry: Int?
    /// Nil where the post does not say: then it is taken as it comes.
    let shown: Shown?

    init(_ page: Page, entry: Int? = nil, _ seen: String?) {
        self.page = page
        self.entry = entry
        shown = Shown(seen)
    }

    private var name: String { entry.map { "\(page.name)/\($0)" } ?? page.name }

    /// Makes the change, and notes which window made it.
    ///
    /// - Throws: `Overtaken` where another window has changed the page since this one showed it.
    func make(_ change: (inout Answers) -> Void, in open: inout OpenDraft) throws(Overtaken) {
        let before = open.draft.answers
        var after = before
        change(&after)
        if let shown {
            let standing = Shown.digest(of: page, in: before, entry: entry)
            let isOurs = standing == shown.digest || open.draft.savedBy[name] == shown.view
            guard isOurs || Shown.digest(of: page, in: after, entry: entry) == standing else {
                throw Overtaken(open: open)
            }
            open.draft.savedBy[name] = shown.view
        }
        open.draft.answers = after
    }
}

/// Another window of the same person was faster. `open` is what it left.
struct Overtaken: Error {
    let open: OpenDraft
}

/// What another window saved on a page since this one showed it.
struct Meanwhile: Sendable {
    let sections: [SaidSection]

    init(_ sections: [SaidSection]) {
        self.sections = sections
    }

    init(_ place: ShownPage, _ open: OpenDraft) {
        let lines = open.journey.summary().filter { $0.page.name == place.page.name }.flatMap(\.lines)
        let rows = lines.filter { $0.entry == place.entry }.map {
            SaidSection.Row(label: $0.label, values: $0.values, change: nil)
        }
        sections = rows.isEmpty ? [] : [SaidSection(title: nil, rows: rows)]
    }
}
