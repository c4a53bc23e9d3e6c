import Forms

/// What somebody typed for their report when their pass had run out: it goes through the door with the access code, and
/// then stands where it was typed.
struct KeptWords: Sendable, Equatable {
    enum Place: String, Sendable, CaseIterable {
        case answer, information, reason
    }

    /// The fields of the door's form that carry it.
    static let field = "kept"
    static let placeField = "kept-as"

    let place: Place
    let text: String
    /// Files came with it, which nothing can keep.
    var files = 0

    var isNothing: Bool { text.allSatisfy(\.isWhitespace) && files == 0 }
}

extension KeptWords {
    /// As a page of tracking posts it.
    init?(posted form: FormBody) {
        guard let place = Place.allCases.first(where: { form[$0.rawValue] != nil }) else { return nil }
        self.init(place: place, text: form[place.rawValue] ?? "")
    }

    /// As the door posts it on.
    init?(throughDoor form: FormBody) {
        guard let text = form[Self.field], let place = form[Self.placeField].flatMap(Place.init) else { return nil }
        self.init(place: place, text: text)
        if isNothing { return nil }
    }
}

/// What was typed on the tracking page and could not be taken, and why.
struct TrackTyped: Sendable {
    var answer = ""
    var information = ""
    /// The appointment's choice.
    var choice = ""
    var complaints: [Complaint] = []
    var notice: TrackPage.Notice?

    func words(about field: String) -> String? { complaints.first { $0.field == field }?.words }
}
