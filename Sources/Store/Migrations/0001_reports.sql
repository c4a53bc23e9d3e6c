-- Words of SQLite in STRICT mode. The PostgreSQL driver replaces three of them.
-- Instants are milliseconds since 1970 UTC. Keys are made by us.
-- Whatever a reporter or a member of staff typed is in a sealed column and nowhere else.

CREATE TABLE form_versions (
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    canonical_text TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    PRIMARY KEY (name, version)
) STRICT;

-- Sealed under a key that only the reporter's own cookie holds.
CREATE TABLE drafts (
    id TEXT NOT NULL PRIMARY KEY,
    form_name TEXT NOT NULL,
    form_version TEXT NOT NULL,
    revision INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE INDEX drafts_updated ON drafts (updated_at);

-- The first columns never change. Those from stage to news_at are derived from the events and serve the queues.
CREATE TABLE reports (
    reference TEXT NOT NULL PRIMARY KEY,
    draft_id TEXT NOT NULL UNIQUE,
    form_name TEXT NOT NULL,
    form_version TEXT NOT NULL,
    channel TEXT NOT NULL,
    is_sensitive INTEGER NOT NULL,
    submitted_at INTEGER NOT NULL,
    triage_due INTEGER NOT NULL,
    response_due INTEGER NOT NULL,
    receipt TEXT NOT NULL,
    tie INTEGER NOT NULL,
    stage TEXT NOT NULL,
    version INTEGER NOT NULL,
    queue TEXT,
    place INTEGER,
    amber_at INTEGER,
    due_at INTEGER,
    grade TEXT,
    is_alerting INTEGER NOT NULL,
    holder_id TEXT,
    holder_name TEXT,
    claimed_until INTEGER,
    question_until INTEGER,
    news_at INTEGER,
    next_alert_at INTEGER,
    alerted_until INTEGER NOT NULL,
    wrapped_key BLOB NOT NULL,
    access_code BLOB NOT NULL,
    headline BLOB NOT NULL,
    answers BLOB NOT NULL
) STRICT;

-- Only open reports are in these, so that their cost follows the work in hand and not the archive.
-- place and tie are numbers: the engines order text differently.
CREATE INDEX reports_queue ON reports (queue, place, tie, stage, is_sensitive, form_name, channel)
    WHERE queue IS NOT NULL;
CREATE INDEX reports_holder ON reports (holder_id, place, tie)
    WHERE holder_id IS NOT NULL;
CREATE INDEX reports_claim_ends ON reports (claimed_until)
    WHERE claimed_until IS NOT NULL;
CREATE INDEX reports_question_ends ON reports (question_until)
    WHERE question_until IS NOT NULL;
CREATE INDEX reports_next_alert ON reports (next_alert_at)
    WHERE next_alert_at IS NOT NULL;

-- Appended, never changed. The seal of a body covers the columns beside it.
CREATE TABLE report_events (
    reference TEXT NOT NULL REFERENCES reports (reference),
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (reference, number)
) STRICT;

-- Blind indexes: keyed hashes of what reports have in common. No foreign key: thirty checks a submission for
-- rows that only the submission itself writes.
CREATE TABLE report_terms (
    reference TEXT NOT NULL,
    token BLOB NOT NULL,
    kind TEXT NOT NULL,
    submitted_at INTEGER NOT NULL,
    PRIMARY KEY (reference, token)
) STRICT;

CREATE INDEX report_terms_token ON report_terms (token, submitted_at);

-- Each time that a clock of a report turned amber or red, once.
CREATE TABLE report_alerts (
    reference TEXT NOT NULL REFERENCES reports (reference),
    clock TEXT NOT NULL,
    colour TEXT NOT NULL,
    due INTEGER NOT NULL,
    raised_at INTEGER NOT NULL,
    PRIMARY KEY (reference, clock, colour, due)
) STRICT;

CREATE INDEX report_alerts_raised ON report_alerts (raised_at);

-- Who saw what of whom, when and why.
CREATE TABLE disclosures (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL REFERENCES reports (reference),
    at INTEGER NOT NULL,
    staff_id TEXT,
    staff_name TEXT,
    what TEXT NOT NULL,
    reason BLOB
) STRICT;

CREATE INDEX disclosures_of_report ON disclosures (reference, at);
CREATE INDEX disclosures_to_staff ON disclosures (staff_id, at);

-- A lease is the due instant moved on, with the token of whoever holds it.
CREATE TABLE jobs (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    due INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    lease TEXT,
    fault TEXT,
    parked_at INTEGER
) STRICT;

CREATE INDEX jobs_due ON jobs (kind, due)
    WHERE parked_at IS NULL;
CREATE INDEX jobs_parked ON jobs (parked_at)
    WHERE parked_at IS NOT NULL;

-- How many reached a page of a form on a day. Nothing about who.
CREATE TABLE page_reach (
    form_name TEXT NOT NULL,
    page TEXT NOT NULL,
    day INTEGER NOT NULL,
    people INTEGER NOT NULL,
    PRIMARY KEY (form_name, page, day)
) STRICT;

-- One row: which master key all this was written with.
CREATE TABLE master_key (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    fingerprint TEXT NOT NULL
) STRICT;
