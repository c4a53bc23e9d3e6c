internal import Foundation
internal import Synchronization

/// Makes and checks password hashes on a queue of its own: no request waits behind scrypt that did not ask for it, so
/// many run at once and no more, and so many may wait. Whoever signs in on a device that knows them has places of their
/// own and is looked at first: strangers cannot fill a shift's way in.
package final class Passwords: Sendable {
    private let cost: ScryptCost
    private let queue: OperationQueue
    private let places: Mutex<[Standing: Int]>
    /// What an unknown user's password is compared with, so that the answer takes as long as a known one's.
    private let nobody: PasswordHash

    /// - Parameters:
    ///   - cost: the cost of new hashes, and the one below which stored ones are renewed.
    ///   - atOnce: how many run at once; each takes the cost's memory.
    ///   - waiting: how many strangers may wait beside those, and as many known ones.
    package init(cost: ScryptCost = .standard, atOnce: Int = 2, waiting: Int = 64) {
        self.cost = cost
        queue = OperationQueue()
        queue.name = "passwords"
        queue.maxConcurrentOperationCount = atOnce
        places = Mutex([.stranger: atOnce + waiting, .known: atOnce + waiting])
        nobody = PasswordHash(unmatchableAt: cost)
    }

    /// Hashes a password that its owner has chosen.
    package func hash(_ password: NewPassword) async throws(PasswordsBusy) -> PasswordHash {
        try await perform(for: .known) { [cost] in PasswordHash(of: password.text, cost: cost) }
    }

    /// Compares a typed password with the stored hash of the user; nil stands for a user that does not exist, and takes
    /// as long.
    package func verify(
        _ typed: String, against stored: PasswordHash?, for standing: Standing = .stranger
    ) async throws(PasswordsBusy) -> PasswordVerdict {
        // No stored password is longer; comparing only its beginning would let more than the password in.
        let isTooLong = typed.utf8.count > NewPassword.mostBytes
        let stored = isTooLong ? nil : stored
        let typed = isTooLong ? "" : typed
        return try await perform(for: standing) { [cost, nobody] in
            let isRight = (stored ?? nobody).matches(typed)
            guard let stored, isRight else { return .wrong }
            return .right(renewed: stored.cost == cost ? nil : PasswordHash(of: typed, cost: cost))
        }
    }

    private func perform<Outcome: Sendable>(
        for standing: Standing, _ work: @escaping @Sendable () -> Outcome
    ) async throws(PasswordsBusy) -> Outcome {
        guard takePlace(standing) else { throw PasswordsBusy() }
        defer { places.withLock { $0[standing, default: 0] += 1 } }
        return await withCheckedContinuation { continuation in
            let operation = BlockOperation { continuation.resume(returning: work()) }
            operation.queuePriority = standing == .known ? .high : .normal
            queue.addOperation(operation)
        }
    }

    private func takePlace(_ standing: Standing) -> Bool {
        places.withLock { free in
            guard let left = free[standing], left > 0 else { return false }
            free[standing] = left - 1
            return true
        }
    }

    /// Who asks.
    package enum Standing: Sendable {
        /// Anybody who reaches the page.
        case stranger
        /// Somebody on a device where this account has signed in before, or an operator.
        case known
    }
}

/// What came of comparing a password.
package enum PasswordVerdict: Hashable, Sendable {
    case wrong
    /// `renewed` is a hash at today's cost, to be stored in place of the old one; nil when the stored one will do.
    case right(renewed: PasswordHash?)
}

/// So many people are signing in that one more would have to wait too long.
package struct PasswordsBusy: Error, Hashable, Sendable {
    /// What the person who tries is told.
    package let words = "Too many people are signing in at this moment. Try again in a minute."
}
