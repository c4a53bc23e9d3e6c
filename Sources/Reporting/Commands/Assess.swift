extension Report {
    /// Lines may still be empty while a handler writes; which ones a decision needs is asked when they decide.
    func decide(_ assessment: Assessment, by member: StaffMember) throws(Refusal) -> [ReportEvent] {
        try checkClaim(of: member, for: .assess)
        let trimmed = try Assessment(
            threat: fitting(assessment.threat, .threat),
            harm: fitting(assessment.harm, .harm),
            risk: fitting(assessment.risk, .risk),
            investigation: fitting(assessment.investigation, .investigation),
            vulnerability: fitting(assessment.vulnerability, .vulnerability),
            engagement: fitting(assessment.engagement, .engagement),
            markers: assessment.markers
        )
        return [.assessed(trimmed)]
    }
}
