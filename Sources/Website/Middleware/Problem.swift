import HTTPTypes
import Hummingbird

/// Why a request could not be served, in words for the person who made it.
struct Problem: Error, Sendable {
    let status: HTTPResponse.Status
    let title: String
    let words: String
    var headers: HTTPFields = [:]

    static let malformed = Problem(
        status: .badRequest, title: "We could not read what was sent",
        words: "Go back and try again. Nothing was saved from that page.")
    /// The end of what came is not known, so nothing more is read of the connection.
    static let unreadable = Problem(
        status: .badRequest, title: malformed.title, words: malformed.words, headers: [.connection: "close"])
    static let expired = Problem(
        status: .forbidden, title: "This page had been open too long",
        words: "Nothing was saved from it. Go back: what you typed is still there. Copy anything long, "
            + "load the page again and send it once more.")
    static let noVisit = Problem(
        status: .forbidden, title: "Your browser did not send our cookie",
        words: "We need one to know that what is sent comes from you. Nothing was saved from that page. Go back, copy "
            + "anything long, allow cookies for this site, load the page again and send it once more.")
    static let crossSite = Problem(
        status: .forbidden, title: "This did not come from our own pages",
        words: "Another website tried to send something here in your name. We refused it and nothing was changed.")
    static let notFound = Problem(
        status: .notFound, title: "Page not found",
        words: "If you typed the address, check it. If you followed a link, the page may have moved.")
    static let tooLarge = Problem(
        status: .contentTooLarge, title: "That was too large to send",
        words: "Go back and send less at once. Nothing was saved from that page.",
        headers: [.connection: "close"])
    static let unsupportedType = Problem(
        status: .unsupportedMediaType, title: "We cannot read that kind of content",
        words: "Use the form on the page.")
    static let broken = Problem(
        status: .internalServerError, title: "Something went wrong here",
        words: "It is our fault, not yours. What you saved on earlier pages is safe. Try again in a few minutes.")

    /// The path exists, but not for this method.
    static func methodNotAllowed(_ allowed: [HTTPRequest.Method]) -> Problem {
        let list = allowed.map(\.rawValue).sorted().joined(separator: ", ")
        return Problem(
            status: .methodNotAllowed, title: "That cannot be done here",
            words: "Go back and use the links and buttons on the page.", headers: [.allow: list])
    }

    static func tooMany(retryAfter seconds: Int) -> Problem {
        Problem(
            status: .tooManyRequests, title: "Too many tries from your connection",
            words: "Wait \(waiting(seconds)) and try again. What you saved on earlier pages is safe.",
            headers: [.retryAfter: String(seconds)])
    }

    static func busy(retryAfter seconds: Int) -> Problem {
        Problem(
            status: .serviceUnavailable, title: "Very many people are using this service",
            words: "Wait \(waiting(seconds)) and try again. What you saved on earlier pages is safe.",
            headers: [.retryAfter: String(seconds)])
    }

    /// An error of the framework's, or of a status that has no words of its own.
    static func of(_ status: HTTPResponse.Status, headers: HTTPFields = [:]) -> Problem {
        let known: Problem? =
            switch status {
            case .notFound: .notFound
            case .contentTooLarge: .tooLarge
            case .unsupportedMediaType: .unsupportedType
            case .badRequest: .malformed
            case .serviceUnavailable: .busy(retryAfter: 10)
            default: status.code >= 500 ? .broken : nil
            }
        var problem =
            known
            ?? Problem(
                status: status, title: "That cannot be done here",
                words: "Go back and use the links and buttons on the page.")
        problem.headers.append(contentsOf: headers)
        return problem
    }

    private static func waiting(_ seconds: Int) -> String {
        seconds < 60 ? "\(seconds) seconds" : seconds < 120 ? "a minute" : "\(seconds / 60) minutes"
    }
}
