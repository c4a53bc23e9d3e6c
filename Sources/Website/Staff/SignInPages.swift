/// Username and password.
struct SignInPage: SitePage {
    typealias Frame = StaffFrame
    static let template = "staff/sign-in"
    let title: String
    let refusal: String?
    let notice: String?
    let username: String
    /// Where to go afterwards.
    let to: String

    init(refusal: String?, notice: String?, username: String, to: String) {
        title = Self.title("Sign in", isRefused: refusal != nil)
        self.refusal = refusal
        self.notice = notice
        self.username = username
        self.to = to
    }

    static let samples = [
        SignInPage(refusal: "Not right.", notice: nil, username: "okafor", to: "/staff/queue"),
        SignInPage(refusal: nil, notice: "You have signed out.", username: "", to: "/staff"),
    ]
}

/// The code of the second step.
struct CodePage: SitePage {
    typealias Frame = StaffFrame
    static let template = "staff/code"
    let title: String
    let refusal: String?
    let to: String

    init(refusal: String?, to: String) {
        title = Self.title("Enter your code", isRefused: refusal != nil)
        self.refusal = refusal
        self.to = to
    }

    static let samples = [CodePage(refusal: "Not right.", to: "/staff"), CodePage(refusal: nil, to: "/staff")]
}

/// Setting up the second step.
struct EnrolPage: SitePage {
    typealias Frame = StaffFrame
    static let template = "staff/enrol"
    let title: String
    let refusal: String?
    /// The `otpauth:` link.
    let address: String
    /// The same link to scan.
    let symbol: QRSymbol?
    /// The same secret to type.
    let secret: String
    let to: String

    init(refusal: String?, address: String, secret: String, to: String) {
        title = Self.title("Set up your second step", isRefused: refusal != nil)
        self.refusal = refusal
        self.address = address
        symbol = QRSymbol(of: address)
        self.secret = secret
        self.to = to
    }

    static let samples = [
        EnrolPage(refusal: "Not right.", address: "otpauth://totp/x", secret: "ABCD EFGH", to: "/staff"),
        EnrolPage(refusal: nil, address: "otpauth://totp/x", secret: "ABCD EFGH", to: "/staff"),
    ]
}

/// The recovery codes, the one time that they are shown.
struct RecoveryCodesPage: SitePage {
    typealias Frame = StaffFrame
    static let template = "staff/recovery-codes"
    let title = "Keep your recovery codes"
    let codes: [String]
    /// The same as a file, in the link itself: they are nowhere else.
    let file: String
    let to: String

    init(codes: [String], username: String, force: String, to: String) {
        let text =
            "Recovery codes of \(username), \(force)\nEach signs in once in place of the authenticator's code.\n\n"
            + codes.joined(separator: "\n") + "\n"
        self.codes = codes
        file = "data:text/plain;charset=utf-8,\(SignInRoutes.escaped(text))"
        self.to = to
    }

    static let samples = [
        RecoveryCodesPage(codes: ["ABCD-EFGH-JKMN-PQRS"], username: "okafor", force: "Northmoor Police", to: "/staff")
    ]
}

/// Where one lands after signing in, for roles that have no page of their own here.
struct HomePage: SitePage {
    typealias Frame = StaffFrame
    static let template = "staff/home"
    let title = "Signed in"
    let notice: String?
    let name: String
    let roles: String
    let next: StaffFrame.Link?

    static let samples = [
        HomePage(
            notice: "3 recovery codes are left.", name: "P. Okafor", roles: "call handler",
            next: StaffFrame.Link(path: "/staff/queue", words: "Go to the queue", isHere: false)),
        HomePage(notice: nil, name: "A. Lind", roles: "auditor", next: nil),
    ]
}

/// Why something could not be done, for staff.
struct StaffProblemPage: SitePage {
    typealias Frame = StaffFrame
    static let template = "staff/problem"
    let title: String
    let heading: String
    let words: String
    let id: String

    init(heading: String, words: String, id: String) {
        title = Self.title(heading, isRefused: true)
        self.heading = heading
        self.words = words
        self.id = id
    }

    static let samples = [StaffProblemPage(heading: "Not found", words: "There is nothing here.", id: "0123")]
}

extension SitePage {
    /// What the tab and a screen reader say first: that something was refused, where it was.
    static func title(_ words: String, isRefused: Bool) -> String {
        isRefused ? "Error: \(words)" : words
    }
}
