internal import Foundation

/// A mail server, and as whom we write there.
package struct SMTPSettings: Sendable {
    /// How the line to the server is protected. A password is never sent over one that isn't.
    package enum Protection: Sendable {
        /// For a relay on the same machine or network that asks for no password.
        case none
        /// The connection begins in the clear and must change to TLS before anything is said; usually port 587.
        case startTLS(Login?)
        /// TLS from the first byte; usually port 465.
        case tls(Login?)
    }

    package struct Login: Sendable {
        package let user: String
        package let password: String

        package init(user: String, password: String) {
            self.user = user
            self.password = password
        }
    }

    let host: String
    let port: Int
    let protection: Protection
    let sender: Sender
    /// File of the authorities that the server's certificate may come from; nil: the system's.
    let authorities: String?
    let timeout: Duration
    let places: Int

    /// - Parameter host: a name, or an address; one of IPv6 without brackets.
    /// - Parameter timeout: for a message's whole way, connecting included. Mail servers may think for minutes
    ///   (RFC 5321 §4.5.3.2); whoever waits longer than a minute is tried again later.
    /// - Parameter places: connections at once.
    /// - Returns: nil when host or port can't be right.
    package init?(
        host: String, port: Int, protection: Protection, sender: Sender, authorities: String? = nil,
        timeout: Duration = .seconds(60), places: Int = 4
    ) {
        let isName = host.utf8.allSatisfy { byte in
            (0x30...0x3A).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        }
        guard !host.isEmpty, isName, (1...65_535).contains(port), places > 0, timeout > .zero else { return nil }
        self.host = host
        self.port = port
        self.protection = protection
        self.sender = sender
        self.authorities = authorities
        self.timeout = timeout
        self.places = places
    }

    /// The domain at the end is the name by which we greet.
    var url: String {
        let host = host.contains(":") ? "[\(host)]" : host
        let scheme =
            switch protection {
            case .none, .startTLS: "smtp"
            case .tls: "smtps"
            }
        return "\(scheme)://\(host):\(port)/\(sender.mailbox.domain)"
    }

    var login: Login? {
        switch protection {
        case .none: nil
        case .startTLS(let login), .tls(let login): login
        }
    }
}
