internal import Reporting

/// By what a report can be found again.
enum Terms {
    static func one(_ kind: IndexTerm.Kind, _ text: String?) -> [IndexTerm] {
        text.flatMap { IndexTerm(kind, $0) }.map { [$0] } ?? []
    }

    static func telephone(_ text: String?) -> [IndexTerm] {
        guard let text else { return [] }
        return one(.telephone, (try? Telephone(parsing: text))?.international ?? text)
    }

    /// The full name, and each of its words for those who know only the surname.
    static func name(_ text: String?) -> [IndexTerm] {
        guard let text else { return [] }
        return one(.name, text) + words(text)
    }

    /// Words of three letters and more that aren't to be found everywhere.
    static func words(_ text: String?) -> [IndexTerm] {
        guard let text else { return [] }
        return text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
            .filter { $0.count >= 3 && !everyday.contains($0.lowercased()) }
            .compactMap { IndexTerm(.word, String($0)) }
    }

    private static let everyday: Set<String> = [
        "the", "and", "was", "were", "for", "from", "with", "that", "this", "they", "them", "their", "there", "then",
        "had", "has", "have", "not", "but", "are", "you", "who", "his", "her", "she", "our", "out", "near", "outside",
        "street", "road", "lane", "avenue", "into", "onto", "about", "some", "one",
    ]
}
