internal import Crypto
internal import Reporting

/// The key of one report. All that is personal in the report is sealed with it, each field under its own name.
package struct ReportKey: Sendable, CustomStringConvertible, CustomReflectable {
    private let secret: SymmetricKey
    private let reference: Reference

    init(_ secret: SymmetricKey, of reference: Reference) {
        self.secret = secret
        self.reference = reference
    }

    /// Seals with AES-256-GCM, bound to this report and to the field.
    package func seal(_ plain: [UInt8], as field: String) -> [UInt8] {
        Seal.close(plain, with: secret, context: context(field))
    }

    /// Opens what was sealed as this field of this report.
    ///
    /// - Throws: ``VaultFault/doesNotOpen`` when a byte was changed or the seal is another field's or report's.
    package func open(_ sealed: [UInt8], as field: String) throws(VaultFault) -> [UInt8] {
        try Seal.open(sealed, with: secret, context: context(field))
    }

    private func context(_ field: String) -> [UInt8] {
        Seal.context("report", reference.description, field)
    }

    package var description: String { "ReportKey (hidden)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// A report's key sealed with the master key: the version of the master key in the first byte, then the seal.
/// Whoever destroys it has erased the report.
package struct WrappedKey: Hashable, Sendable {
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) {
        self.bytes = bytes
    }
}
