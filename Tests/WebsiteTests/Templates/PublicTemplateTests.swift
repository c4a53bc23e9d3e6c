import Testing

@testable import Website

@Test func `every tag of the public templates means something on a sample of its page`() {
    var check = TemplateCheck()
    for page in publicPages { check.check(page) }

    #expect(check.problems.isEmpty, "\(check.problems.joined(separator: "\n"))")
}

@Test func `no public template, layout or part lies unused`() {
    var check = TemplateCheck()
    for page in publicPages { check.check(page) }

    let ours = check.templates.keys.filter {
        $0.hasPrefix("public/") || $0 == "layout.public" || $0.hasPrefix("parts/")
    }
    #expect(Set(ours).subtracting(check.used).isEmpty)
}

@Test func `the check sees a wrong name, a missing partial, an unquoted attribute and a nameless climb`() {
    var check = TemplateCheck(files: [
        "Templates/public/problem.mustache":
            "{{titel}} {{>parts/none}} <a href={{title}}> {{#frame.back}}{{title}}{{/frame.back}} {{{id}}}"
    ])
    check.check(ProblemPage.self)

    #expect(check.problems.count == 5, "\(check.problems)")
}

/// Every page of the public site.
let publicPages: [any SitePage.Type] = [
    AdvicePage.self, CheckPage.self, DonePage.self, EmergencyPage.self, GatePage.self, GroupPage.self,
    LeftWordsPage.self, ListPage.self,
    ProblemPage.self, QuestionPage.self, ReceiptPage.self, RemovalPage.self, ResumePage.self, SavePage.self,
    StartPage.self, TrackDoorPage.self, TrackLinkPage.self, TrackPage.self, VerifyPage.self, WhatHappenedPage.self,
    WithdrawPage.self,
    WordsPage.self,
]
