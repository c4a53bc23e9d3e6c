internal import CCurl
internal import Foundation
internal import Reporting

/// One conversation with a mail server, by libcurl, about one message. Blocks the thread it runs on, which is the only
/// one that ever touches it.
final class Posting {
    /// libcurl wants to be made ready once, before anything else.
    private static let isReady = curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK

    private let bytes: [UInt8]
    private let recipient: Mailbox
    private let settings: SMTPSettings
    private let stop: Stop
    private var given = 0
    private var talk: Talk

    init(_ text: String, to recipient: Mailbox, _ settings: SMTPSettings, _ stop: Stop) {
        bytes = Array(text.utf8)
        self.recipient = recipient
        self.settings = settings
        self.stop = stop
        talk = Talk(needsUTF8: recipient.isInternational)
    }

    func run() -> Delivery {
        guard !stop.isAsked else { return .again(after: nil, why: "stopped before it began") }
        guard Self.isReady, let handle = curl_easy_init() else {
            return .again(after: nil, why: "libcurl can't be used")
        }
        defer { curl_easy_cleanup(handle) }
        var recipients = curl_slist_append(nil, recipient.address)
        defer { curl_slist_free_all(recipients) }
        let isSet = setUp(handle, &recipients)
        guard isSet else { return .again(after: nil, why: "libcurl refuses the settings of the mail server") }
        let code = withExtendedLifetime(self) { curl_easy_perform(handle) }
        return talk.delivery(code)
    }

    // MARK: Setting up

    private func setUp(
        _ handle: UnsafeMutableRawPointer, _ recipients: inout UnsafeMutablePointer<curl_slist>?
    ) -> Bool {
        let milliseconds = Int(clamping: max(1, settings.timeout.wholeMilliseconds))
        let seconds = (milliseconds + 999) / 1000
        var codes = [
            ccurl_set_text(handle, CURLOPT_URL, settings.url),
            ccurl_set_text(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps"),
            // Neither the environment's proxy nor its file of passwords has a say here.
            ccurl_set_text(handle, CURLOPT_PROXY, ""),
            ccurl_set_number(handle, CURLOPT_NETRC, 0),
            ccurl_set_number(handle, CURLOPT_NOSIGNAL, 1),
            ccurl_set_number(handle, CURLOPT_TIMEOUT_MS, milliseconds),
            // Without this a server that is silent at the farewell holds the thread for two minutes.
            ccurl_set_number(handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, seconds),
            ccurl_set_number(handle, CURLOPT_FORBID_REUSE, 1),
            ccurl_set_text(handle, CURLOPT_MAIL_FROM, settings.sender.mailbox.address),
            ccurl_set_list(handle, CURLOPT_MAIL_RCPT, recipients),
            ccurl_set_number(handle, CURLOPT_UPLOAD, 1),
            ccurl_set_size(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(bytes.count)),
        ]
        codes += protect(handle) + listen(handle)
        return codes.allSatisfy { $0 == CURLE_OK }
    }

    private func protect(_ handle: UnsafeMutableRawPointer) -> [CURLcode] {
        var codes: [CURLcode] = []
        switch settings.protection {
        case .none:
            // A server that offers STARTTLS would otherwise be taken at its word, unknown certificate and all.
            codes.append(ccurl_set_number(handle, CURLOPT_USE_SSL, Int(CURLUSESSL_NONE.rawValue)))
        case .startTLS, .tls:
            codes.append(ccurl_set_number(handle, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue)))
            codes.append(ccurl_set_number(handle, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)))
            codes.append(ccurl_set_number(handle, CURLOPT_SSL_VERIFYPEER, 1))
            codes.append(ccurl_set_number(handle, CURLOPT_SSL_VERIFYHOST, 2))
            if let file = settings.authorities {
                codes.append(ccurl_set_text(handle, CURLOPT_CAINFO, file))
            }
        }
        if let login = settings.login {
            codes.append(ccurl_set_text(handle, CURLOPT_USERNAME, login.user))
            codes.append(ccurl_set_text(handle, CURLOPT_PASSWORD, login.password))
        }
        return codes
    }

    private func listen(_ handle: UnsafeMutableRawPointer) -> [CURLcode] {
        let me = Unmanaged.passUnretained(self).toOpaque()
        return [
            ccurl_set_reader(handle) { target, size, count, me in
                guard let target, let posting = Posting.at(me) else { return Int(CURL_READFUNC_ABORT) }
                return posting.give(target, size * count)
            },
            ccurl_set_pointer(handle, CURLOPT_READDATA, me),
            ccurl_set_header_taker(handle) { line, size, count, me in
                guard let line, let posting = Posting.at(me) else { return 0 }
                let text = String(decoding: UnsafeRawBufferPointer(start: line, count: size * count), as: UTF8.self)
                return posting.talk.heard(text) ? size * count : 0
            },
            ccurl_set_pointer(handle, CURLOPT_HEADERDATA, me),
            ccurl_set_listener(handle) { _, kind, line, count, me in
                guard kind == CURLINFO_HEADER_OUT, let line, let posting = Posting.at(me) else { return 0 }
                posting.talk.said(String(decoding: UnsafeRawBufferPointer(start: line, count: count), as: UTF8.self))
                return 0
            },
            ccurl_set_pointer(handle, CURLOPT_DEBUGDATA, me),
            ccurl_set_number(handle, CURLOPT_VERBOSE, 1),
            ccurl_set_progress(handle) { me, _, _, _, _ in Posting.at(me)?.stop.isAsked == false ? 0 : 1 },
            ccurl_set_pointer(handle, CURLOPT_XFERINFODATA, me),
            ccurl_set_number(handle, CURLOPT_NOPROGRESS, 0),
        ]
    }

    private static func at(_ pointer: UnsafeMutableRawPointer?) -> Posting? {
        pointer.map { Unmanaged<Posting>.fromOpaque($0).takeUnretainedValue() }
    }

    private func give(_ target: UnsafeMutablePointer<CChar>, _ room: Int) -> Int {
        let part = bytes[given...].prefix(room)
        UnsafeMutableRawBufferPointer(start: target, count: part.count).copyBytes(from: part)
        given += part.count
        talk.gave()
        return part.count
    }
}
