-- What happens after submission runs side by side, so that open work is rows of a table of its own, any number a report,
-- gone when done. Derived from the events, like the columns of `reports` from `projection` on: `projection` says by which
-- rules (Projection.swift), and rows of older rules are made anew.

CREATE TABLE work (
    reference TEXT NOT NULL REFERENCES reports (reference),
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    queue TEXT,
    stage TEXT NOT NULL,
    holder_id TEXT,
    holder_name TEXT,
    clock TEXT NOT NULL,
    amber_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    place INTEGER NOT NULL,
    tie INTEGER NOT NULL,
    grade TEXT,
    is_alerting INTEGER NOT NULL,
    news_at INTEGER,
    ends_at INTEGER,
    next_turn_at INTEGER,
    is_sensitive INTEGER NOT NULL,
    form_name TEXT NOT NULL,
    channel TEXT NOT NULL,
    line BLOB,
    PRIMARY KEY (reference, key)
) STRICT;

CREATE INDEX work_queue ON work (queue, place, tie, stage, is_sensitive, form_name, channel)
    WHERE queue IS NOT NULL;
CREATE INDEX work_holder ON work (holder_id, due_at, tie)
    WHERE holder_id IS NOT NULL;
CREATE INDEX work_due ON work (due_at, tie);
CREATE INDEX work_ends ON work (kind, ends_at)
    WHERE ends_at IS NOT NULL;
CREATE INDEX work_turns ON work (next_turn_at)
    WHERE next_turn_at IS NOT NULL;

-- What 0.1 kept in the report's row, so that no queue is empty until the rows are made anew.
INSERT INTO work (
    reference, key, kind, queue, stage, holder_id, holder_name, clock, amber_at, due_at, place, tie, grade, is_alerting,
    news_at, ends_at, next_turn_at, is_sensitive, form_name, channel
)
SELECT reference,
    CASE queue WHEN 'tdiu' THEN 'inquiry' WHEN 'dispatch' THEN 'attendance' ELSE 'triage' END,
    CASE queue WHEN 'tdiu' THEN 'inquiry' WHEN 'dispatch' THEN 'attendance' ELSE 'triage' END,
    queue, stage, holder_id, holder_name,
    CASE queue WHEN 'tdiu' THEN 'response' WHEN 'dispatch' THEN 'attendance' ELSE 'triage' END,
    amber_at, due_at, due_at * 2 + 1, tie, grade, is_alerting, news_at, claimed_until, next_alert_at, is_sensitive,
    form_name, channel
FROM reports
WHERE queue IS NOT NULL;

-- What was added to a closed report stood in no queue.
INSERT INTO work (
    reference, key, kind, queue, stage, clock, amber_at, due_at, place, tie, is_alerting, news_at, is_sensitive, form_name,
    channel
)
SELECT reference, 'triage', 'triage', 'triage', 'awaiting-triage', 'triage', news_at + 1800000, news_at + 2700000,
    (news_at + 2700000) * 2, tie, 0, news_at, is_sensitive, form_name, channel
FROM reports
WHERE queue IS NULL AND news_at IS NOT NULL;

-- A question waits for its answer beside whatever else is done.
INSERT INTO work (
    reference, key, kind, stage, clock, amber_at, due_at, place, tie, is_alerting, ends_at, is_sensitive, form_name, channel
)
SELECT reference, 'question', 'question', 'awaiting-reporter', 'answer', question_until - 86400000, question_until,
    question_until * 2 + 1, tie, 0, question_until, is_sensitive, form_name, channel
FROM reports
WHERE question_until IS NOT NULL;

DROP INDEX reports_queue;
DROP INDEX reports_holder;
DROP INDEX reports_claim_ends;
DROP INDEX reports_question_ends;
DROP INDEX reports_next_alert;
ALTER TABLE reports DROP COLUMN queue;
ALTER TABLE reports DROP COLUMN place;
ALTER TABLE reports DROP COLUMN amber_at;
ALTER TABLE reports DROP COLUMN due_at;
ALTER TABLE reports DROP COLUMN grade;
ALTER TABLE reports DROP COLUMN is_alerting;
ALTER TABLE reports DROP COLUMN holder_id;
ALTER TABLE reports DROP COLUMN holder_name;
ALTER TABLE reports DROP COLUMN claimed_until;
ALTER TABLE reports DROP COLUMN question_until;
ALTER TABLE reports DROP COLUMN news_at;
ALTER TABLE reports DROP COLUMN next_alert_at;
ALTER TABLE reports DROP COLUMN alerted_until;
ALTER TABLE reports ADD COLUMN projection INTEGER NOT NULL DEFAULT 1;
ALTER TABLE reports ADD COLUMN crime TEXT;
ALTER TABLE reports ADD COLUMN retention TEXT;
ALTER TABLE reports ADD COLUMN disposition TEXT;
ALTER TABLE reports ADD COLUMN outcome TEXT;
ALTER TABLE reports ADD COLUMN triaged_at INTEGER;
ALTER TABLE reports ADD COLUMN responded_at INTEGER;
ALTER TABLE reports ADD COLUMN attended_at INTEGER;
ALTER TABLE reports ADD COLUMN closed_at INTEGER;
CREATE INDEX reports_projection ON reports (projection);
-- "Decided by me today".
ALTER TABLE reports ADD COLUMN decided_by TEXT;
ALTER TABLE reports ADD COLUMN decided_at INTEGER;
CREATE INDEX reports_decided ON reports (decided_by, decided_at)
    WHERE decided_by IS NOT NULL;

-- Nothing ever read these: a clock that has turned is found by its work's row.
DROP TABLE report_alerts;

-- The last number of a crime given out in a year. It moves in the same write as the crime that gets it.
CREATE TABLE crime_numbers (
    year INTEGER NOT NULL PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT;

-- Which posts were carried out, so that one that is sent twice happens once.
CREATE TABLE deeds_done (
    once TEXT NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX deeds_done_at ON deeds_done (at);
