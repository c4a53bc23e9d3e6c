package import Reporting

/// What keeps the store from answering for a report, apart from the domain's refusals and the database's faults.
package enum ReportFault: Error, Hashable, Sendable {
    /// No report has this reference.
    case unknown
    /// What the database holds of this report is not what was written: something was changed, moved or lost.
    case damaged(Reference, part: String)
    /// A column holds what this program never writes there.
    case unreadable(column: String)
    /// The form version was never published in this database.
    case unpublished(FormName, FormVersion)
    /// The draft was changed, submitted or thrown away meanwhile; read it again.
    case draftChanged
    /// Others changed the report again and again while this command tried. Nothing was done.
    case contended
    /// The database was written with another master key, so that nothing in it can be opened with this one.
    case otherKey

    /// What happened and what to do, without anything that a person typed.
    package var words: String {
        switch self {
        case .unknown:
            "There is no report with that reference."
        case .damaged(let reference, let part):
            "The record of report \(reference) was altered outside Bluelamp (\(part)). Do not rely on it."
        case .unreadable(let column):
            "The database holds something that Bluelamp did not write (\(column))."
        case .unpublished(let name, let version):
            "The form \(name), version \(version.hash.prefix(12)), is not published in this database."
        case .draftChanged:
            "This report was changed in another window. Load the page again."
        case .contended:
            "Others are changing this report at this moment. Try again."
        case .otherKey:
            "this database was written with another master key: put the right one back where `key-file` or `master-key` "
                + "points to, from the copy that you keep apart"
        }
    }
}
