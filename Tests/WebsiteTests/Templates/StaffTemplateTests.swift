import Testing

@testable import Website

@Test func `every tag of the staff's templates means something on a sample of its page`() {
    var check = TemplateCheck()
    for page in staffPages { check.check(page) }

    #expect(check.problems.isEmpty, "\(check.problems.joined(separator: "\n"))")
}

@Test func `no staff template, layout or part lies unused`() {
    var check = TemplateCheck()
    for page in staffPages { check.check(page) }

    let ours = check.templates.keys.filter { $0.hasPrefix("staff/") || $0 == "layout.staff" }
    #expect(Set(ours).subtracting(check.used).isEmpty)
}

/// Every page of the staff's site.
let staffPages: [any SitePage.Type] = [
    SignInPage.self, CodePage.self, EnrolPage.self, RecoveryCodesPage.self, HomePage.self, StaffProblemPage.self,
    TriageQueuePage.self, AccountPage.self, ReportPage.self, ReasonPage.self, UndonePage.self,
    WorkPageView.self, SupervisorPage.self,
]
