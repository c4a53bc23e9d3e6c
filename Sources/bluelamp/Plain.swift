import ArgumentParser
import Evidence
import Forms
import Store
import Vault

/// Turns whatever went wrong into one plain line for the operator.
enum Plain {
    static func words(for error: any Error) -> String {
        switch error {
        case let fault as StoreFault: fault.words
        case let fault as ReportFault: fault.words
        case let fault as VaultFault: fault.words
        case let fault as EvidenceFault: fault.words
        case let problems as FormProblems: words(for: problems)
        case let fault as NewStaffAccount.Fault: fault.words
        default: firstLine(of: Bluelamp.message(for: error))
        }
    }

    /// For the row of a job and for its line in the log, which may hold nothing personal: the words of our own faults,
    /// and of any other only what sort of fault it is.
    static func kind(of error: any Error) -> String {
        switch error {
        case is Lease.TookTooLong: "it took longer than it may"
        case is StoreFault, is ReportFault, is VaultFault, is EvidenceFault: words(for: error)
        default: "\(type(of: error))"
        }
    }

    private static func words(for problems: FormProblems) -> String {
        let more = problems.problems.count - 1
        let first = problems.problems.first.map { "\($0)" } ?? "the forms cannot be read"
        return more > 0 ? "\(first) (and \(more) more: `bluelamp forms check` lists them)" : first
    }

    private static func firstLine(of text: String) -> String {
        text.split(whereSeparator: \.isNewline).first.map(String.init) ?? text
    }
}
