import Foundation
import Reporting
import Testing

@Suite struct RolesTests {
    /// What a row says somebody does not do; these are checked as the lack of a permission below.
    private static let prohibitions = ["sees no narrative", "never reads reports"]

    /// Each role's cells of docs/roles.md, "sees" and "does"; a row for two roles is split at its slash.
    private static func rows() throws -> [String: String] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/roles.md")
        let text = try String(contentsOf: file.standardizedFileURL, encoding: .utf8)
        let cells = text.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().map { line in
            line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
        var rows: [String: String] = [:]
        for row in cells {
            let columns = row.map { $0.components(separatedBy: " / ") }
            for (place, role) in columns[0].enumerated() {
                rows[role] = columns.dropFirst().map { $0.count > 1 ? $0[place] : $0[0] }.joined(separator: "; ")
            }
        }
        return rows
    }

    @Test func `the table names exactly the roles that there are`() throws {
        #expect(Set(try Self.rows().keys) == Set(Role.allCases.map(\.title)))
    }

    @Test(arguments: Role.allCases)
    func `a role may exactly what its row says`(role: Role) throws {
        var rest = try #require(try Self.rows()[role.title])

        for permission in role.permissions.sorted(by: { $0.words.count > $1.words.count }) {
            let place = try #require(rest.range(of: permission.words), "\(role.title): \(permission.words)")
            rest.removeSubrange(place)
        }

        for prohibition in Self.prohibitions { rest = rest.replacing(prohibition, with: "") }
        #expect(rest.allSatisfy { ",; ".contains($0) }, "\(role.title): nothing permits '\(rest)'")
    }

    @Test func `every permission is somebody's`() {
        let held = Role.allCases.reduce(into: Set<Permission>()) { $0.formUnion($1.permissions) }

        #expect(held == Set(Permission.allCases))
    }

    @Test(arguments: [Cast.auditor, Cast.editor, Cast.administrator], StageName.allCases)
    func `auditors, editors and administrators never see a narrative`(member: StaffMember, stage: StageName) throws {
        let report = try Cast.report(Step.toStage(stage))

        #expect(report.sight(of: member) == .refused(.notPermitted(.read)))
    }

    @Test func `a handler reads a report that is theirs, looks at what is in triage, and reads others with a reason`()
        throws
    {
        let report = try Cast.report(Step.toStage(.inTriage))

        #expect(report.sight(of: Cast.handler) == .asTheirWork)
        #expect(report.sight(of: Cast.otherHandler) == .aLook)
        #expect(try Cast.report().sight(of: Cast.handler) == .aLook)
        #expect(try Cast.report(Step.toStage(.closed)).sight(of: Cast.handler) == .withReason)
    }

    @Test func `an investigator sees a case of their own again with a reason, and no other's`() throws {
        let report = try Cast.report(Step.toStage(.closed))

        #expect(report.sight(of: Cast.investigator) == .withReason)
        #expect(report.sight(of: Cast.otherInvestigator) == .refused(.notPermitted(.read)))
        #expect(throws: Refusal.notPermitted(.read)) {
            try report.decide(.reopen(reason: "More"), by: .staff(Cast.otherInvestigator), at: Cast.start)
        }
    }

    @Test func `a sensitive report is seen only with sensitive access`() throws {
        let report = try Cast.report(sensitive: true, Step.toStage(.awaitingAllocation))

        #expect(report.sight(of: Cast.investigator) == .asTheirWork)
        #expect(report.sight(of: Cast.otherInvestigator) == .refused(.sensitive))
        #expect(report.sight(of: Cast.supervisor) == .asTheirWork)
        #expect(report.sight(of: Cast.otherHandler) == .refused(.sensitive))
    }

    @Test func `investigators and dispatchers read what is in their own queue alone`() throws {
        let tdiu = try Cast.report(Step.toStage(.awaitingAllocation))
        let dispatch = try Cast.report(Step.toStage(.awaitingAttendance))

        #expect(tdiu.sight(of: Cast.otherInvestigator) == .asTheirWork)
        #expect(dispatch.sight(of: Cast.otherInvestigator) == .refused(.notPermitted(.read)))
        #expect(dispatch.sight(of: Cast.dispatcher) == .asTheirWork)
        #expect(tdiu.sight(of: Cast.dispatcher) == .refused(.notPermitted(.read)))
    }

    @Test func `an officer reads their own assignment and no other's`() throws {
        let report = try Cast.report(Step.toStage(.assigned))

        #expect(report.sight(of: Cast.officer) == .asTheirWork)
        #expect(report.sight(of: Cast.otherOfficer) == .refused(.notPermitted(.read)))
    }

    @Test(arguments: StageName.allCases)
    func `supervisors and registrars read every report`(stage: StageName) throws {
        let report = try Cast.report(Step.toStage(stage))

        #expect(report.sight(of: Cast.supervisor) == .asTheirWork)
        #expect(report.sight(of: Cast.registrar) == .asTheirWork)
    }
}

@Suite struct SensitiveTests {
    @Test func `a marker of domestic abuse makes a report sensitive at once, and whoever has it may finish`() throws {
        var report = try Cast.report([(.claim, .staff(Cast.otherHandler))])
        let marked = Assessment(risk: "High", vulnerability: "Lives with him", markers: [.domesticAbuse])

        try report.carryOut(.assess(marked), by: .staff(Cast.otherHandler), at: Cast.start + .minutes(2))

        #expect(report.record.isSensitive)
        #expect(report.sight(of: Cast.otherHandler) == .asTheirWork)
        #expect(report.sight(of: Cast.otherInvestigator) == .refused(.notPermitted(.read)))
        try report.carryOut(
            .dispose(.investigate, reason: "A pattern", wordsToReporter: "We are here."), by: .staff(Cast.otherHandler),
            at: Cast.start + .minutes(3))
        #expect(report.sight(of: Cast.otherHandler) == .refused(.sensitive))
        #expect(throws: Refusal.cannotTakeSensitive(name: "L. Farrow")) {
            try report.decide(.allocate(to: Cast.otherInvestigator), by: .staff(Cast.supervisor), at: Cast.start)
        }
    }
}
