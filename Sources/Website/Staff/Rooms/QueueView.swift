import Reporting
import Store

/// What a person asked to see of the queue, as the address says it. Everything unknown falls back to the whole queue.
struct QueueView: Sendable, Hashable {
    /// What needs whom.
    enum Show: String, CaseIterable, Sendable {
        case all = ""
        case free
        case mine
        case asked

        var words: String {
            switch self {
            case .all: "Waiting and in hand"
            case .free: "Nobody has them"
            case .mine: "Mine"
            case .asked: "Waiting for the reporter"
            }
        }

        var stages: Set<StageName> {
            switch self {
            case .all, .mine: [.awaitingTriage, .inTriage]
            case .free: [.awaitingTriage]
            case .asked: [.awaitingReporter]
            }
        }
    }

    var show = Show.all
    var form: FormName?
    var channel: Channel?
    var after: WorkCursor?

    init() {}

    /// Reads the query of an address.
    init(_ query: (String) -> String?) {
        show = query("show").flatMap(Show.init(rawValue:)) ?? .all
        form = query("form").flatMap(FormName.init)
        channel = query("channel").flatMap(Channel.init(rawValue:))
        after = query("after").flatMap(WorkCursor.init)
    }

    func worklist(for member: StaffMember) -> Worklist {
        Worklist(
            .queue(.triage), stages: show.stages, form: form, channel: channel,
            holder: show == .mine ? member.id : nil, includesSensitive: member.hasSensitiveAccess)
    }

    /// The address of this view, from another place in it.
    func path(after cursor: WorkCursor?) -> String {
        let pairs = [
            ("show", show.rawValue), ("form", form?.text ?? ""), ("channel", channel?.rawValue ?? ""),
            ("after", cursor?.text ?? ""),
        ]
        let query = pairs.filter { !$0.1.isEmpty }.map { "\($0.0)=\($0.1)" }.joined(separator: "&")
        return query.isEmpty ? "/staff/queue" : "/staff/queue?\(query)"
    }

    /// The filters with their choices, this view's chosen.
    func filters(forms: [(name: FormName, title: String)]) -> [TriageQueuePage.Filter] {
        let all = [ChoiceView(value: "", words: "All", isChosen: form == nil)]
        let anyChannel = [ChoiceView(value: "", words: "All", isChosen: channel == nil)]
        return [
            TriageQueuePage.Filter(
                name: "show", label: "Show",
                choices: Show.allCases.map {
                    ChoiceView(value: $0.rawValue, words: $0.words, isChosen: $0 == show)
                }),
            TriageQueuePage.Filter(
                name: "form", label: "Form",
                choices: all + forms.map { ChoiceView(value: $0.name.text, words: $0.title, isChosen: $0.name == form) }
            ),
            TriageQueuePage.Filter(
                name: "channel", label: "Channel",
                choices: anyChannel
                    + Channel.allCases.map {
                        ChoiceView(value: $0.rawValue, words: $0.title, isChosen: $0 == channel)
                    }),
        ]
    }

    var isNarrowed: Bool { show != .all || form != nil || channel != nil }
}
