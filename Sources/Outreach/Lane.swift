internal import Foundation
internal import Synchronization

/// Runs calls that block on threads of their own, so many at once; the others wait in order.
final class Lane: Sendable {
    private let queue: OperationQueue

    init(name: String, places: Int) {
        queue = OperationQueue()
        queue.name = name
        queue.maxConcurrentOperationCount = places
    }

    /// The work is told when its task is cancelled, also while it waits for its turn, and should then end soon.
    func run<Value: Sendable>(_ work: @escaping @Sendable (Stop) -> Value) async -> Value {
        let stop = Stop()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { answer in
                queue.addOperation { answer.resume(returning: work(stop)) }
            }
        } onCancel: {
            stop.ask()
        }
    }
}

/// Whether somebody asked for an end.
final class Stop: Sendable {
    private let flag = Atomic(false)

    var isAsked: Bool { flag.load(ordering: .relaxed) }

    func ask() { flag.store(true, ordering: .relaxed) }
}
