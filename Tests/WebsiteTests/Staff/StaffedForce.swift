import Forms
import HTTPTypes
import Reporting
import Store
import Testing
import Vault

@testable import Website

extension TestForce {
    static let staffPassword = "a lamp above the door"

    /// An account; without a second factor unless a test is about it.
    @discardableResult
    func hire(
        _ username: String, _ roles: Set<Role> = [.callHandler], sensitive: Bool = false,
        secondFactor: StaffAccount.SecondFactor = .notAsked
    ) async throws -> StaffMember {
        let new = try NewStaffAccount(
            username: username, shownName: "Name of \(username)", roles: roles, hasSensitiveAccess: sensitive,
            password: Self.staffPassword, secondFactor: secondFactor)
        return try await parts.staff.add(new, at: now).member
    }

    /// A report that has just come.
    @discardableResult
    func receive(
        _ what: String = "a zinc trombone", story: String = "It vanished by the old weir.",
        telephone: String = "07700 900123", diary: [String] = [], isSensitive: Bool = false, channel: Channel = .online
    ) async throws -> Reference {
        let form = try Form(canonicalText: Self.form(isSensitive: isSensitive))
        let page = try #require(form.page("all"))
        let fields = Fields([("what", what), ("story", story), ("telephone", telephone), ("hurt", "yes")])
        let reading = page.read(fields, at: now)
        #expect(reading.complaints.isEmpty)
        var answers = Answers()
        answers.set(reading, page: page)
        let entries = try #require(form.page("diary"))
        for entry in diary.isEmpty ? [""] : diary {
            answers.set(entries.read(Fields([("nights_event", entry)]), at: now), page: entries)
        }
        let submission = try #require(Journey(form, answers).submission())
        return try await parts.store.submit(submission, from: .random(), at: now, channel: channel).reference
    }

    private static func form(isSensitive: Bool) -> String {
        """
        form: \(isSensitive ? "test-sensitive" : "test-theft")
        title: A form for tests
        description: It asks for little.
        minutes: 2
        maps: {crime: theft, category: other-theft, retention: standard, sensitive: \(isSensitive)}
        headline: [what]
        pages:
          - page: all
            title: Everything
            questions:
              - {question: what, kind: text, label: What was it?, missing: Say what it was}
              - {question: story, kind: long-text, label: What happened?, missing: Say what happened}
              - {question: telephone, kind: text, format: telephone, label: Your telephone, missing: Enter it}
              - {question: hurt, kind: yes-no, label: Was anyone hurt?, missing: Say whether anyone was hurt}
          - page: diary
            title: What happened when
            questions:
              - question: nights
                kind: group
                label: Each night
                one: night
                many: nights
                max: 10
                required: false
                questions:
                  - {question: event, kind: long-text, label: What happened then?, required: false}
        """
    }
}

extension Browser {
    /// Signs in and goes where that leads.
    @discardableResult
    func signIn(_ username: String, password: String = TestForce.staffPassword, to: String? = nil) async throws
        -> WebPage
    {
        let page = try await open(to ?? "/staff/sign-in")
        return try await press(
            page, [("username", username), ("password", password)], action: "/staff/sign-in")
    }

    /// Claims a report and opens it.
    func claim(_ reference: Reference) async throws -> WebPage {
        let page = try await open("/staff/reports/\(reference)")
        return try await press(page, action: "/staff/reports/\(reference)/claim")
    }

    /// Presses one of the buttons of the decision's form, which all send the whole of it.
    func act(_ act: String, on page: WebPage, _ filling: [(String, String)] = []) async throws -> WebPage {
        guard let form = page.forms.first(where: { $0.action?.hasSuffix("/assess") == true }), let action = form.action
        else { throw NoSuchForm(path: page.path) }
        let path = action.replacing("/assess", with: "/\(act)")
        return try await send(.post, path, fields: form.filled(with: filling, button: nil))
    }
}

extension WebPage {
    /// What stands in a field of the page's forms.
    func typed(_ name: String) -> String? {
        forms.flatMap(\.fields).first { $0.name == name }?.value
    }

    func says(_ words: String) -> Bool { WebPage.decode(body).contains(words) }
}
