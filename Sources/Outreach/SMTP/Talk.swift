internal import CCurl

/// What was said in a conversation with a mail server, and so what came of it.
///
/// libcurl tells only which code it ended with; whether a refusal is about the recipient or about us depends on what it
/// answered.
struct Talk {
    /// What we said last.
    enum Stage {
        case greeting
        case login
        case sender
        case recipient
        case message
    }

    let needsUTF8: Bool
    private(set) var stage = Stage.greeting
    private var isOver = false
    private var offersUTF8 = false
    private var isRefusedForUTF8 = false
    /// The last answer to what we said last.
    private var answer: Answer?
    /// The answer that took the message on.
    private var taken: Answer?

    init(needsUTF8: Bool) { self.needsUTF8 = needsUTF8 }

    /// An answer's last line: `550 5.1.1 …`.
    struct Answer {
        let code: Int
        /// RFC 3463: `5.1.1`.
        let status: String?
        let words: String

        init?(_ line: String) {
            let digits = line.prefix(3)
            guard digits.utf8.count == 3, let code = Int(digits), (200..<600).contains(code) else { return nil }
            // `250-` is followed by more lines of the same answer.
            guard line.dropFirst(3).first != "-" else { return nil }
            self.code = code
            words = String(line.dropFirst(4)).split(whereSeparator: \.isNewline).first.map { String($0) } ?? ""
            let first = words.prefix { $0 != " " }
            let numbers = first.split(separator: ".", omittingEmptySubsequences: false)
            let isStatus = numbers.count == 3 && numbers.allSatisfy { $0.utf8.count <= 3 && Int($0) != nil }
            status = isStatus ? String(first) : nil
        }

        /// The code only: words of servers repeat the address.
        var name: String { status.map { "\(code) \($0)" } ?? "\(code)" }
    }

    // MARK: Listening

    mutating func said(_ line: String) {
        // The farewell and its answer say nothing about the message.
        if line == "QUIT\r\n" { isOver = true }
        guard !isOver else { return }
        answer = nil
        if line.hasPrefix("AUTH") { stage = .login }
        if line.hasPrefix("MAIL FROM") { stage = .sender }
        if line.hasPrefix("RCPT TO") { stage = .recipient }
        if line.hasPrefix("DATA") { stage = .message }
    }

    mutating func gave() { answer = nil }

    /// False when the conversation must end here.
    mutating func heard(_ line: String) -> Bool {
        guard !isOver else { return true }
        if line.dropFirst(4).uppercased().hasPrefix("SMTPUTF8") { offersUTF8 = true }
        if needsUTF8, !offersUTF8, stage == .sender {
            isRefusedForUTF8 = true
            return false
        }
        if let answer = Answer(line) {
            self.answer = answer
            if stage == .message, answer.code == 250 { taken = answer }
        }
        return true
    }

    // MARK: Judging

    func delivery(_ code: CURLcode) -> Delivery {
        // Whatever happens after the message was taken on, such as a farewell cut short, it was taken on.
        if let taken { return .delivered(receipt: Self.receipt(taken)) }
        if isRefusedForUTF8 { return .never(why: "the mail server takes no address with letters like these") }
        if let answer, answer.code >= 400 { return judge(answer) }
        return .again(after: nil, why: Self.words(code))
    }

    private func judge(_ answer: Answer) -> Delivery {
        // RFC 4954: these are about who we are, whenever they are said.
        let isAboutUs = [530, 534, 535, 538].contains(answer.code)
        switch stage {
        case .greeting:
            return .again(after: nil, why: "the mail server doesn't talk to us (\(answer.name))")
        case .login:
            return .again(after: nil, why: "the mail server refuses our user name or password (\(answer.name))")
        case .sender:
            return .again(after: nil, why: "the mail server refuses our sender (\(answer.name))")
        case .recipient, .message:
            if isAboutUs { return .again(after: nil, why: "the mail server wants a password (\(answer.name))") }
            if answer.code < 500 { return .again(after: nil, why: "the mail server says: later (\(answer.name))") }
            let what = stage == .recipient ? "the address" : "the message"
            return .never(why: "the mail server refuses \(what) (\(answer.name))")
        }
    }

    /// What the server said when it took the message on, such as "queued as …"; not where it repeats an address.
    private static func receipt(_ answer: Answer) -> String? {
        let words = answer.words.prefix(200)
        let isFit = !words.isEmpty && !words.contains("@") && words.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
        return isFit ? String(words) : nil
    }

    private static func words(_ code: CURLcode) -> String {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: "the mail server's name isn't known"
        case CURLE_COULDNT_CONNECT: "the mail server can't be reached"
        case CURLE_OPERATION_TIMEDOUT: "the mail server didn't answer in time"
        case CURLE_ABORTED_BY_CALLBACK: "stopped on the way"
        case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR: "no TLS with the mail server"
        case CURLE_PEER_FAILED_VERIFICATION: "the mail server's certificate isn't trusted"
        case CURLE_SSL_CACERT_BADFILE: "the file of authorities can't be read"
        case CURLE_LOGIN_DENIED: "the mail server refuses our user name or password"
        default: "the connection to the mail server was lost (libcurl \(code.rawValue))"
        }
    }
}
