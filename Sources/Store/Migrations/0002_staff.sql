-- Accounts of staff. A username is kept in lower case. second_factor: needed, enrolled, or not-asked (the demo only).
CREATE TABLE staff_accounts (
    id TEXT NOT NULL PRIMARY KEY,
    username TEXT NOT NULL UNIQUE,
    shown_name TEXT NOT NULL,
    roles TEXT NOT NULL,
    has_sensitive_access INTEGER NOT NULL,
    password_hash TEXT NOT NULL,
    second_factor TEXT NOT NULL,
    second_factor_secret BLOB,
    last_used_step INTEGER,
    is_disabled INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE staff_recovery_codes (
    staff_id TEXT NOT NULL REFERENCES staff_accounts (id),
    code_hash BLOB NOT NULL,
    used_at INTEGER,
    PRIMARY KEY (staff_id, code_hash)
) STRICT;

-- Only the hash of a session's token is here. step: enrolment, code, or open. A secret on offer belongs to enrolment.
CREATE TABLE staff_sessions (
    token_hash BLOB NOT NULL PRIMARY KEY,
    staff_id TEXT NOT NULL REFERENCES staff_accounts (id),
    step TEXT NOT NULL,
    offered_secret BLOB,
    opened_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL
) STRICT;

CREATE INDEX staff_sessions_by_staff ON staff_sessions (staff_id);
CREATE INDEX staff_sessions_by_end ON staff_sessions (ends_at);

-- Tries that have not succeeded, counted for one account from one place. Both keys are keyed hashes: no name, no address.
CREATE TABLE staff_attempts (
    account_key BLOB NOT NULL,
    source_key BLOB NOT NULL,
    tries INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    PRIMARY KEY (account_key, source_key)
) STRICT;

CREATE INDEX staff_attempts_by_time ON staff_attempts (last_at);
