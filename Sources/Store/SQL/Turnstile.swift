import Dispatch
import Synchronization

/// Lets a fixed number in at once; the others wait in order, a bounded number of them and for a bounded time.
///
/// An unbounded queue in front of a database turns a slow minute into an outage: everybody waits until nobody's
/// browser is still there. Here the surplus is told at once, so that the website can say so and name 101 and 999.
final class Turnstile: Sendable {
    private struct Waiter {
        let until: DispatchTime
        let answer: CheckedContinuation<Bool, Never>
    }

    private struct State {
        var free: Int
        /// In order of arrival; all wait equally long, so the first is also the first to give up.
        var waiters: [Waiter] = []
        var first = 0
        var isWatched = false

        var waiting: Int { waiters.count - first }

        mutating func takeFirst() -> Waiter {
            defer {
                first += 1
                if first > 64, first * 2 > waiters.count {
                    waiters.removeFirst(first)
                    first = 0
                }
            }
            return waiters[first]
        }
    }

    private let state: Mutex<State>
    private let waiterLimit: Int
    private let patience: DispatchTimeInterval

    init(places: Int, waiters: Int, patience: DispatchTimeInterval) {
        state = Mutex(State(free: places))
        waiterLimit = waiters
        self.patience = patience
    }

    /// Waits for a place. Whoever got one calls `leave()`.
    func enter() async throws(StoreFault) {
        let isIn = await withCheckedContinuation { answer in
            let now = state.withLock { state -> Bool? in
                if state.free > 0 {
                    state.free -= 1
                    return true
                }
                guard state.waiting < waiterLimit else { return false }
                let until = DispatchTime.now() + patience
                state.waiters.append(Waiter(until: until, answer: answer))
                if !state.isWatched {
                    state.isWatched = true
                    watch(until: until)
                }
                return nil
            }
            if let now { answer.resume(returning: now) }
        }
        guard isIn else { throw .busy }
    }

    func leave() {
        let next = state.withLock { state -> Waiter? in
            guard state.waiting > 0 else {
                state.free += 1
                return nil
            }
            return state.takeFirst()
        }
        next?.answer.resume(returning: true)
    }

    /// One timer for all: it sends away whoever has waited too long and then waits for the next.
    private func watch(until: DispatchTime) {
        DispatchQueue.global().asyncAfter(deadline: until) { [self] in
            let tooLate = state.withLock { state in
                var tooLate: [Waiter] = []
                while state.waiting > 0, state.waiters[state.first].until <= .now() {
                    tooLate.append(state.takeFirst())
                }
                state.isWatched = state.waiting > 0
                if state.isWatched { watch(until: state.waiters[state.first].until) }
                return tooLate
            }
            for waiter in tooLate { waiter.answer.resume(returning: false) }
        }
    }
}
