/// Something that an investigator is to do by a certain time.
package struct InquiryTask: Hashable, Sendable {
    /// Counted from 1 within the report.
    package let number: Int
    package let title: String
    package let due: Instant
    package internal(set) var doneAt: Instant?
    package internal(set) var result: String?
}

extension CommandName {
    package static let setTask = CommandName("task", "set a task")
    package static let finishTask = CommandName("task-done", "finish a task")
    package static let setReview = CommandName("review", "set when it is to be looked at again")
}

extension Wording {
    package static let title = Wording("title", title: "What is to be done", missing: "Say what is to be done.")
    package static let result = Wording("result", title: "What came of it", missing: "Say what came of it.")
}

extension Refusal {
    package static let dueIsPast = Refusal(.words, "Give a time that is still to come.", field: "due")
    package static let noSuchTask = Refusal(.moment, "There is no such task, or it is done already.")
}

extension Command {
    package static func setTask(title: String, due: Instant) -> Command {
        Command(.setTask, staffWhoMay: .setTasks) { (report, member, now) throws(Refusal) in
            let inquiry = try report.inquiry(of: member, for: .setTask)
            let title = try required(title, .title, limit: 300)
            guard due > now else { throw .dueIsPast }
            return [
                .inquiry(
                    .taskSet(TaskSet(number: inquiry.tasks.count + 1, title: title, due: due, by: member, at: now)))
            ]
        }
    }

    package static func finishTask(_ number: Int, result: String) -> Command {
        Command(.finishTask, staffWhoMay: .setTasks) { (report, member, now) throws(Refusal) in
            let inquiry = try report.inquiry(of: member, for: .finishTask)
            guard inquiry.tasks.contains(where: { $0.number == number && $0.doneAt == nil }) else { throw .noSuchTask }
            let result = try required(result, .result)
            return [.inquiry(.taskDone(TaskDone(number: number, result: result, by: member, at: now)))]
        }
    }

    /// When somebody is to ask again whether it can still be solved.
    package static func setReview(at review: Instant) -> Command {
        Command(.setReview, staffWhoMay: .setTasks) { (report, member, now) throws(Refusal) in
            _ = try report.inquiry(of: member, for: .setReview)
            guard review > now else { throw .dueIsPast }
            return [.inquiry(.reviewSet(ReviewSet(review: review, by: member, at: now)))]
        }
    }
}

package struct TaskSet: EventBody {
    package static let name = "task-set"
    package let number: Int
    package let title: String
    package let due: Instant
    package let by: StaffMember
    package let at: Instant

    package func fold(into report: inout Report) {
        report.inquiry?.tasks.append(InquiryTask(number: number, title: title, due: due))
    }

    package var face: Face { Face("Task \(number)", [title]) }
}

package struct TaskDone: EventBody {
    package static let name = "task-done"
    package let number: Int
    package let result: String
    package let by: StaffMember
    package let at: Instant

    package func fold(into report: inout Report) {
        guard let place = report.inquiry?.tasks.firstIndex(where: { $0.number == number }) else { return }
        report.inquiry?.tasks[place].doneAt = at
        report.inquiry?.tasks[place].result = result
    }

    package var face: Face { Face("Task \(number) done", [result]) }
}

package struct ReviewSet: EventBody {
    package static let name = "review-set"
    package let review: Instant
    package let by: StaffMember
    package let at: Instant

    package func fold(into report: inout Report) {
        report.inquiry?.reviewAt = review
    }

    package var face: Face { Face("Review set") }
}
