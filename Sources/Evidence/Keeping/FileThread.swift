internal import Dispatch

/// A place for work that waits for a disk, away from the threads that serve everybody.
final class FileThread: SerialExecutor {
    private let queue = DispatchQueue(label: "evidence")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
