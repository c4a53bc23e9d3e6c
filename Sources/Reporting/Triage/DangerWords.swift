import Foundation

/// A phrase in a narrative that often means danger, with the reason it is shown.
package struct DangerPhrase: Hashable, Sendable {
    /// As the reporter wrote it.
    package let phrase: String
    /// Where it stands in the text that was searched.
    package let range: Range<String.Index>
    /// What a call handler should think of.
    package let why: String
}

/// Words that often mean danger. A prompt for the eye and nothing else: no score, no order, no decision follows.
package enum DangerWords {
    /// Every phrase found, in the order of the text, none overlapping.
    package static func found(in text: String) -> [DangerPhrase] {
        var found: [DangerPhrase] = []
        for (phrase, why) in phrases {
            var rest = text.startIndex..<text.endIndex
            while let range = match(phrase, in: text, within: rest) {
                rest = range.upperBound..<text.endIndex
                guard isWhole(range, in: text) else { continue }
                found.append(DangerPhrase(phrase: String(text[range]), range: range, why: why))
            }
        }
        return withoutOverlaps(found)
    }

    private static func match(
        _ phrase: String, in text: String, within range: Range<String.Index>
    ) -> Range<String.Index>? {
        text.range(of: phrase, options: [.caseInsensitive, .regularExpression], range: range)
    }

    /// Not inside a longer word: "gun" is not in "begun".
    private static func isWhole(_ range: Range<String.Index>, in text: String) -> Bool {
        let isLetter = { (character: Character) in character.isLetter || character.isNumber }
        if range.lowerBound > text.startIndex, isLetter(text[text.index(before: range.lowerBound)]) { return false }
        return range.upperBound == text.endIndex || !isLetter(text[range.upperBound])
    }

    /// Where two overlap the earlier wins, and of two at one place the longer.
    private static func withoutOverlaps(_ phrases: [DangerPhrase]) -> [DangerPhrase] {
        let ordered = phrases.sorted { left, right in
            left.range.lowerBound == right.range.lowerBound
                ? left.range.upperBound > right.range.upperBound : left.range.lowerBound < right.range.lowerBound
        }
        return ordered.reduce(into: []) { kept, phrase in
            if let last = kept.last, last.range.overlaps(phrase.range) { return }
            kept.append(phrase)
        }
    }

    private static let weapon = "A weapon may be involved"
    private static let strangulation = "Strangulation: a strong sign of risk to life, even without marks"
    private static let threat = "A threat to life or of serious harm"
    private static let suicide = "Somebody may be thinking of suicide or self-harm"
    private static let now = "It may be happening now, or the person may be near"
    private static let stalking = "Stalking or escalating behaviour"
    private static let control = "Controlling behaviour"
    private static let child = "A child may be at risk"
    private static let order = "A court order or bail may be in force"
    private static let captive = "Somebody may be held or exploited"
    private static let sexual = "A sexual offence may be part of it"
    private static let fire = "Fire, acid or petrol"

    /// Regular expressions over plain words; `.` stands for the apostrophe that people type, curl or leave out.
    private static let phrases: [(String, String)] = [
        ("knife", weapon), ("knives", weapon), ("machete", weapon), ("gun", weapon), ("firearm", weapon),
        ("pistol", weapon), ("shotgun", weapon), ("hammer", weapon), ("baseball bat", weapon), ("stabbed", weapon),
        ("stabbing", weapon), ("stab", weapon), ("samurai sword", weapon), ("zombie knife", weapon),
        ("strangled?", strangulation), ("strangling", strangulation), ("choked?", strangulation),
        ("choking", strangulation), ("(couldn.?t|could not|can.?t|cannot) breathe", strangulation),
        ("(hands?|grabbed me) (around|round|by) (my|her|his|the) (neck|throat)", strangulation),
        ("kill (me|him|her|us|them|you|my)", threat), ("threatened to kill", threat), ("death threats?", threat),
        ("going to die", threat), ("scared for my life", threat), ("fear(ed)? for my life", threat),
        ("hit ?list", threat), ("burn (the|my|our) house", threat),
        ("suicid(e|al)", suicide), ("kill (myself|himself|herself|themselves)", suicide),
        ("end (my|his|her) life", suicide), ("self.?harm(ed|ing)?", suicide), ("don.?t want to live", suicide),
        ("take my own life", suicide), ("better off dead", suicide), ("overdosed?", suicide),
        ("(still|right) outside", now), ("outside (my|our|the) (house|home|door|flat|window) now", now),
        ("happening (right )?now", now), ("(he|she|they).?(s|re| is| are) still here", now),
        ("coming back", now), ("in the house now", now), ("trying to get in", now),
        ("following me", stalking), ("follows me", stalking), ("stalk(ed|ing|er)", stalking),
        ("tracker", stalking), ("airtag", stalking), ("keeps? turning up", stalking),
        ("won.?t leave me alone", stalking), ("getting worse", stalking), ("watching me", stalking),
        ("won.?t let me (leave|go|out|see|have|use)", control), ("took my (phone|passport|keys|money)", control),
        ("controls? (my|what|who|where|everything)", control), ("not allowed to", control),
        ("scared of (him|her|them|my)", control), ("afraid of (him|her|them|my)", control),
        ("in front of the (kids|children|baby)", child), ("hit (the|my|our) (child|kids?|son|daughter|baby)", child),
        ("hurt(s|ing)? (the|my|our) (child|children|kids?|son|daughter|baby)", child), ("pregnant", child),
        ("touch(ed|ing) (a|the|my|our) (child|son|daughter)", child),
        ("restraining order", order), ("non.?molestation", order), ("on bail", order), ("bail conditions", order),
        ("stalking protection order", order), ("injunction", order), ("breach(ed|ing)? (his|her|their|the)", order),
        ("locked (me|her|him|us) in", captive), ("held against", captive), ("forced marriage", captive),
        ("forced to (work|marry|have|sell)", captive), ("traffick(ed|ing)", captive), ("cuckoo(ed|ing)", captive),
        ("not free to leave", captive), ("county lines", captive),
        ("raped?", sexual), ("sexual(ly)? (assault|abuse)(ed|d)?", sexual), ("grop(ed|ing)", sexual),
        ("forced (himself|herself) on", sexual), ("spiked?", sexual),
        ("petrol", fire), ("acid", fire), ("arson", fire), ("set (it|me|him|her|the \\w+) (on fire|alight)", fire),
        ("letter ?box.{0,20}(petrol|fire)", fire),
    ]
}
