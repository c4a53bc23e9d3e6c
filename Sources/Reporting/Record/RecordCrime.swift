/// The number of a recorded crime: `NNNNNNN/YY`, counted through a year without gaps or doubles.
package struct CrimeNumber: Hashable, Sendable, Codable, CustomStringConvertible {
    package let serial: Int
    /// Four digits.
    package let year: Int

    package init(serial: Int, year: Int) {
        self.serial = serial
        self.year = year
    }

    /// `0000123/26`.
    package var description: String {
        let digits = String(serial)
        let short = year % 100
        return String(repeating: "0", count: max(0, 7 - digits.count)) + digits + "/"
            + (short < 10 ? "0\(short)" : "\(short)")
    }

    /// Reads what `description` writes; the century is the one of the 2000s.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 7, parts[1].count == 2, let serial = Int(parts[0]),
            let year = Int(parts[1]), serial > 0, year >= 0
        else { return nil }
        self.init(serial: serial, year: 2000 + year)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let number = CrimeNumber(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not the number of a crime")
        }
        self = number
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// Stands for a number that is still to be given out.
    static let sample = CrimeNumber(serial: 1, year: 2000)
}

/// A crime that was recorded from a report: one for each victim and each crime.
package struct CrimeRecord: Hashable, Sendable {
    package let number: CrimeNumber
    /// The class by the counting rules, as the force's table names it: "28E".
    package internal(set) var offence: String
    /// Whose crime it is, where a report tells of several.
    package let victim: String
    package let at: Instant
    package let by: StaffMember
    /// When the registrar took it out again, with additional information that there was no crime.
    package internal(set) var cancelledAt: Instant?
}

extension CommandName {
    package static let recordCrime = CommandName("record-crime", "record a crime")
    package static let reclassify = CommandName("reclassify", "change the class of a crime")
    package static let noCrime = CommandName("no-crime", "decide that there was no crime")
}

extension Refusal {
    package static let classMissing = Refusal(.words, "Choose the class of the crime.", field: "class")
    package static let noSuchCrime = Refusal(.moment, "This report has no such crime record.")
    package static let nothingToRecord = Refusal(.moment, "There is no crime left to decide about on this report.")
}

extension Command {
    /// By investigators who have the report, supervisors and the registrar. `number` is the next one of the force's: the
    /// store gives it out in the same write.
    package static func recordCrime(
        class offence: String, number: CrimeNumber, victim: String, reason: String
    ) -> Command {
        Command(.recordCrime, staffWhoMay: .keepCrimeRecord, .reviewNoCrime) { (report, member, now) throws(Refusal) in
            try report.checkRecording(by: member, for: .recordCrime)
            guard !offence.isEmpty else { throw .classMissing }
            let recorded = CrimeRecorded(
                number: number, offence: offence, victim: try fitting(victim, .victim, limit: 200),
                reason: try required(reason, .reason), by: member, at: now)
            return [.record(.crimeRecorded(recorded))]
        }
    }

    package static func reclassify(_ number: CrimeNumber, to offence: String, reason: String) -> Command {
        Command(.reclassify, staffWhoMay: .keepCrimeRecord, .reviewNoCrime) { (report, member, now) throws(Refusal) in
            try report.checkRecording(by: member, for: .reclassify)
            guard report.record.crimes.contains(where: { $0.number == number && $0.cancelledAt == nil }) else {
                throw .noSuchCrime
            }
            guard !offence.isEmpty else { throw .classMissing }
            let change = CrimeReclassified(
                number: number, offence: offence, reason: try required(reason, .reason), by: member, at: now)
            return [.record(.crimeReclassified(change))]
        }
    }

    /// By the registrar alone: a crime that was reported is taken off the books only with additional information.
    package static func noCrime(reason: String) -> Command {
        Command(.noCrime, staffWhoMay: .reviewNoCrime) { (report, member, now) throws(Refusal) in
            guard member.may(.reviewNoCrime) else { throw .notPermitted(.noCrime) }
            let standing = report.record.crimes.filter { $0.cancelledAt == nil }
            guard report.record.recording == .due || !standing.isEmpty else { throw .nothingToRecord }
            return [
                .record(.noCrimeDecided(NoCrimeDecided(reason: try required(reason, .reason), by: member, at: now)))
            ]
        }
    }
}

extension Wording {
    package static let victim = Wording("victim", title: "The victim", missing: "Say whose crime it is.")
}

extension Report {
    /// Recording is asked for after a decision; until then the report is triage's.
    fileprivate func checkRecording(by member: StaffMember, for command: CommandName) throws(Refusal) {
        guard decision != nil, !triage.isOpen || record.recording != .notAsked else { throw .notNow(command, stage) }
        if !member.may(.reviewNoCrime), let investigator = inquiry?.investigator {
            try checkWork(of: investigator, by: member)
        }
    }
}

package struct CrimeRecorded: EventBody {
    package static let name = "crime-recorded"
    package let number: CrimeNumber
    package let offence: String
    package let victim: String
    package let reason: String
    package let by: StaffMember
    package let at: Instant

    package func fold(into report: inout Report) {
        report.record.crimes.append(CrimeRecord(number: number, offence: offence, victim: victim, at: at, by: by))
        report.record.recording = .recorded
    }

    package var face: Face {
        Face(
            "Crime recorded: \(number), class \(offence)", [victim, reason],
            toReporter: PublicLine("We recorded a crime. Its number is \(number)"))
    }
}

package struct CrimeReclassified: EventBody {
    package static let name = "crime-reclassified"
    package let number: CrimeNumber
    package let offence: String
    package let reason: String
    package let by: StaffMember
    package let at: Instant

    package func fold(into report: inout Report) {
        guard let place = report.record.crimes.firstIndex(where: { $0.number == number }) else { return }
        report.record.crimes[place].offence = offence
    }

    package var face: Face { Face("Crime \(number) is now class \(offence)", [reason]) }
}

package struct NoCrimeDecided: EventBody {
    package static let name = "no-crime-decided"
    package let reason: String
    package let by: StaffMember
    package let at: Instant

    package func fold(into report: inout Report) {
        for place in report.record.crimes.indices where report.record.crimes[place].cancelledAt == nil {
            report.record.crimes[place].cancelledAt = at
        }
        report.record.recording = .noCrime
    }

    package var face: Face {
        Face("No crime", [reason], toReporter: PublicLine("We decided that this is not to be recorded as a crime"))
    }
}
