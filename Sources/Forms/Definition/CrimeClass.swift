internal import Foundation
internal import SwiftCSV

/// A class of offence by the counting rules: what a recorded crime is counted as. The table is the force's
/// (`crime-classes.csv`), because it changes every year.
package struct CrimeClass: Hashable, Sendable {
    /// "28E".
    package let code: String
    package let offence: String
    package let group: String
    /// As the national street-crime data names it.
    package let category: String
    /// The first day on which crimes are recorded so, `2023-04-01`.
    let validFrom: String
    /// The last such day; nil while it goes on.
    let validTo: String?

    func isValid(on day: String) -> Bool {
        validFrom <= day && validTo.map { day <= $0 } ?? true
    }
}

extension CrimeClass {
    private static let columns = ["class", "offence", "group", "category", "valid-from", "valid-to"]

    /// Reads the table, and says of every line that cannot be read what is amiss.
    static func read(_ text: String, file: String, problems: ProblemList) -> [CrimeClass] {
        guard let table = try? CSV<Named>(string: text), table.header == columns else {
            problems.add(
                "the first line names the columns: \(columns.joined(separator: ","))", at: Place(file: file, line: 1))
            return []
        }
        var seen: Set<String> = []
        return table.rows.enumerated().compactMap { number, row in
            let place = Place(file: file, line: number + 2)
            let value = { (column: String) in (row[column] ?? "").trimmingCharacters(in: .whitespaces) }
            for column in columns.dropLast() where value(column).isEmpty {
                problems.add("the column \(column) is empty", at: place)
                return nil
            }
            for column in ["valid-from", "valid-to"] where !value(column).isEmpty && !isDay(value(column)) {
                problems.add("\(column) is a day, written 2023-04-01", at: place)
                return nil
            }
            guard seen.insert("\(value("class")) \(value("valid-from"))").inserted else {
                problems.add("the class \(value("class")) stands twice from the same day", at: place)
                return nil
            }
            return CrimeClass(
                code: value("class"), offence: value("offence"), group: value("group"), category: value("category"),
                validFrom: value("valid-from"), validTo: value("valid-to").isEmpty ? nil : value("valid-to"))
        }
    }

    private static func isDay(_ text: String) -> Bool {
        text.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil
    }
}

extension FormLibrary {
    /// The classes that a crime recorded on this day (`2026-11-28`) can have.
    package func crimeClasses(on day: String) -> [CrimeClass] {
        crimeClasses.filter { $0.isValid(on: day) }
    }
}
