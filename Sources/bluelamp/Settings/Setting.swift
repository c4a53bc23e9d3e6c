/// Every setting that the program knows, by the name that it has in `bluelamp.yaml`.
///
/// The command line says `--data-dir`, the environment `BLUELAMP_DATA_DIR`, the file `data-dir:`; the first of these wins.
enum Setting: String, CaseIterable {
    case dataDir = "data-dir"
    case database
    case host
    case port
    case publicURL = "public-url"
    case forms
    case keyFile = "key-file"
    case masterKey = "master-key"
    case databasePool = "database-pool"
    case logLevel = "log-level"
    case triageMinutes = "triage-minutes"
    case triageAmberMinutes = "triage-amber-minutes"
    case responseHours = "response-hours"
    case trustedProxies = "trusted-proxies"
    case fileMegabytes = "file-megabytes"
    case courier
    case mailFrom = "mail-from"
    case neutralMailFrom = "neutral-mail-from"
    case smtpHost = "smtp-host"
    case smtpPort = "smtp-port"
    case smtpSecurity = "smtp-security"
    case smtpUser = "smtp-user"
    case smtpPassword = "smtp-password"
    case smtpAuthorities = "smtp-authorities"
    case notifyKey = "notify-key"
    case notifyEmailTemplate = "notify-email-template"
    case notifyTextTemplate = "notify-text-template"
    case notifyNeutralKey = "notify-neutral-key"
    case notifyNeutralEmailTemplate = "notify-neutral-email-template"
    case notifyNeutralTextTemplate = "notify-neutral-text-template"
    case notifyAddress = "notify-address"
    case alertEmail = "alert-email"
    case alertTelephone = "alert-telephone"
    case demo

    /// The name of the variable that sets it.
    var variable: String {
        "BLUELAMP_" + rawValue.uppercased().replacing("-", with: "_")
    }

    /// Whether its value must never be printed.
    var isSecret: Bool {
        switch self {
        case .masterKey, .database, .smtpPassword, .notifyKey, .notifyNeutralKey: true
        case .dataDir, .host, .port, .publicURL, .forms, .keyFile, .databasePool, .logLevel, .triageMinutes,
            .triageAmberMinutes, .responseHours, .trustedProxies, .fileMegabytes, .courier, .mailFrom, .neutralMailFrom,
            .smtpHost, .smtpPort, .smtpSecurity, .smtpUser, .smtpAuthorities, .notifyEmailTemplate, .notifyTextTemplate,
            .notifyNeutralEmailTemplate, .notifyNeutralTextTemplate, .notifyAddress, .alertEmail,
            .alertTelephone, .demo:
            false
        }
    }

    /// What it decides and what holds without it, for `--help` and docs/operations.md.
    var meaning: String {
        switch self {
        case .dataDir: "folder of all that is kept; made when missing [data]"
        case .database: "PostgreSQL address, postgres://… [SQLite in the data folder]"
        case .host: "address to listen on [127.0.0.1]"
        case .port: "port to listen on; 0 picks one [8080]"
        case .publicURL: "address under which people reach the site [the one listened on]"
        case .forms: "folder of the force's forms and page texts [forms]"
        case .keyFile: "file of the master key; made on first start [master.key in the data folder]"
        case .masterKey: "the master key itself, 32 bytes in base 64, where no file may hold it"
        case .databasePool: "connections to PostgreSQL at once [16]"
        case .logLevel: "trace, debug, info, notice, warning, error or critical [info]"
        case .triageMinutes: "minutes from submission to a call handler's decision [45]"
        case .triageAmberMinutes: "minutes after which the triage clock warns [30]"
        case .responseHours: "hours from submission to the first substantive contact [48]"
        case .trustedProxies: "addresses, by commas, whose X-Forwarded-For is believed [none]"
        case .fileMegabytes: "greatest size of one file that a reporter adds [1000]"
        case .courier: "how reporters are written to: none, folder, smtp or notify [none; folder in the demo]"
        case .mailFrom: "address that mail is sent from; its name is the force's"
        case .neutralMailFrom: "one that does not name the police, for who asked for that [they get no mail]"
        case .smtpHost: "the mail server"
        case .smtpPort: "its port [587; 465 with tls, 25 with none]"
        case .smtpSecurity: "starttls, tls, or none for a relay on the same network [starttls]"
        case .smtpUser: "whom it knows us as [no password is asked for]"
        case .smtpPassword: "the password there"
        case .smtpAuthorities: "file of the authorities of its certificate [the system's]"
        case .notifyKey: "key of the service at GOV.UK Notify that names the force"
        case .notifyEmailTemplate: "id of its template for mail [no mail]"
        case .notifyTextTemplate: "id of its template for text messages [no text messages]"
        case .notifyNeutralKey: "key of a service that does not name the police [who asked for that gets nothing]"
        case .notifyNeutralEmailTemplate: "id of its template for mail"
        case .notifyNeutralTextTemplate: "id of its template for text messages"
        case .notifyAddress: "where GOV.UK Notify is [its own address]"
        case .alertEmail: "addresses, by commas, that get a mail when officers are to go at once [none]"
        case .alertTelephone: "numbers, by commas, that get a text message then [none]"
        case .demo: "made-up reports and accounts with a well-known password, this machine only [false]"
        }
    }

    /// All of them, one a line.
    static var list: String {
        allCases.map { "  \($0.rawValue.padding(to: 31))\($0.meaning)" }.joined(separator: "\n")
    }
}

extension String {
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}
