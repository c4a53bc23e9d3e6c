/// How the pool treats its server. The defaults serve; tests shorten them.
package struct PostgresSettings: Sendable {
    /// A libpq address: `postgresql://user@host/database?…` or `host=… dbname=…`.
    let url: String
    /// Connections that run at once. Each costs the server a process, so more is soon slower.
    let poolSize: Int
    /// How many may wait for a connection before the next is told that the database is busy.
    let waiters: Int
    /// How long one waits for a connection or for a lock, and how long a broken connection is dialled again.
    let patience: Duration
    /// How long the server lets a transaction do nothing before it ends the session, so that a node which froze holds
    /// no locks.
    let idleInTransaction: Duration
    /// Whether statements are prepared and kept. Off for proxies that pool by transaction, which mix sessions up.
    let prepares: Bool

    package init(
        url: String,
        poolSize: Int = 16,
        waiters: Int = 1_000,
        patience: Duration = .seconds(5),
        idleInTransaction: Duration = .seconds(10),
        prepares: Bool = true
    ) {
        self.url = url
        self.poolSize = poolSize
        self.waiters = waiters
        self.patience = patience
        self.idleInTransaction = idleInTransaction
        self.prepares = prepares
    }
}
