/// Username and password.
struct SignInPage: SitePage {
    typealias Frame = StaffFrame
    static let template = "staff/sign-in"
    let title = "Sign in"
    let refusal: String?
    let notice: String?
    let username: String
    /// Where to go afterwards.
    let to: String

    static let samples = [
        SignInPage(refusal: "Not right.", notice: nil, username: "okafor", to: "/staff/queue"),
        SignInPage(refusal: nil, notice: "You have signed out.", username: "", to: "/staff"),
    ]
}

/// The code of the second step.
struct CodePage: SitePage {
    typealias Frame = StaffFrame
    static let template = "staff/code"
    let title = "Enter your code"
    let refusal: String?
    let to: String

    static let samples = [CodePage(refusal: "Not right.", to: "/staff"), CodePage(refusal: nil, to: "/staff")]
}

/// Setting up the second step.
struct EnrolPage: SitePage {
    typealias Frame = StaffFrame
    static let template = "staff/enrol"
    let title = "Set up your second step"
    let refusal: String?
    /// The `otpauth:` link.
    let address: String
    /// The same secret to type.
    let secret: String
    let to: String

    static let samples = [
        EnrolPage(refusal: "Not right.", address: "otpauth://totp/x", secret: "ABCD EFGH", to: "/staff"),
        EnrolPage(refusal: nil, address: "otpauth://totp/x", secret: "ABCD EFGH", to: "/staff"),
    ]
}

/// The recovery codes, the one time that they are shown.
struct RecoveryCodesPage: SitePage {
    typealias Frame = StaffFrame
    static let template = "staff/recovery-codes"
    let title = "Write down your recovery codes"
    let codes: [String]
    let to: String

    static let samples = [RecoveryCodesPage(codes: ["ABCD-EFGH-JKMN-PQRS"], to: "/staff")]
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
    let words: String
    let id: String

    static let samples = [StaffProblemPage(title: "Not found", words: "There is nothing here.", id: "0123")]
}
