internal import Crypto
package import Reporting

/// One version of a form. The same canonical text has the same version, always.
package struct Form: Sendable, Equatable {
    package let name: FormName
    /// SHA-256 of `canonicalText`.
    package let version: FormVersion
    package let title: String
    package let description: String
    /// How long it takes most people.
    package let minutes: Int
    package let maps: Mapping
    /// Names of the questions whose answers make the one line of the queue.
    package let headline: [String]
    package let pages: [Page]
    /// The whole form, includes expanded, as text that reads back into an equal form.
    package let canonicalText: String

    package func page(_ name: String) -> Page? { pages.first { $0.name == name } }

    /// The question of that name, with its page. Questions inside a group aren't found: they belong to the group.
    package func question(_ name: String) -> (page: Page, question: Question)? {
        for page in pages {
            for question in page.questions where question.name == name { return (page, question) }
        }
        return nil
    }

    static func version(of canonicalText: String) -> FormVersion {
        let digest = SHA256.hash(data: Array(canonicalText.utf8))
        let hash = digest.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }
        guard let version = FormVersion(hash: hash.joined()) else {
            preconditionFailure("SHA-256 has 64 hexadecimal digits")
        }
        return version
    }
}

/// What a report by this form becomes in the force's books.
package struct Mapping: Sendable, Equatable {
    /// What it is recorded as at first; nil when it isn't a crime.
    package let crime: String?
    package let category: OpenDataCategory?
    package let retention: RetentionGroup
    /// Only staff with that permission may see it.
    package let isSensitive: Bool
}

/// Categories of the national street-level open data.
package enum OpenDataCategory: String, Sendable, CaseIterable {
    case antiSocialBehaviour = "anti-social-behaviour"
    case bicycleTheft = "bicycle-theft"
    case burglary
    case criminalDamageArson = "criminal-damage-arson"
    case drugs
    case otherTheft = "other-theft"
    case possessionOfWeapons = "possession-of-weapons"
    case publicOrder = "public-order"
    case robbery
    case shoplifting
    case theftFromThePerson = "theft-from-the-person"
    case vehicleCrime = "vehicle-crime"
    case violentCrime = "violent-crime"
    case otherCrime = "other-crime"
}

/// A link with its words.
package struct Link: Sendable, Equatable {
    package let text: String
    package let url: String
}
