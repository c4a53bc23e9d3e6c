-- Since when a job fails: NULL once it is done, or while nobody has tried it.
ALTER TABLE jobs ADD COLUMN failing_since INTEGER;

-- How often it was begun without a word of how it came out: what stops the program must not stop it again and again.
ALTER TABLE jobs ADD COLUMN unanswered INTEGER NOT NULL DEFAULT 0;

-- Only what fails and will be tried again is in this, so that asking after it costs nothing on a good day.
CREATE INDEX jobs_failing ON jobs (kind, failing_since)
    WHERE failing_since IS NOT NULL AND parked_at IS NULL;

-- Who gave a job that had been given up another series of attempts. Without a staff_id: the operator, at the machine.
CREATE TABLE unparked_jobs (
    id TEXT NOT NULL PRIMARY KEY,
    job_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    fault TEXT NOT NULL,
    at INTEGER NOT NULL,
    staff_id TEXT,
    staff_name TEXT
) STRICT;

CREATE INDEX unparked_jobs_by_time ON unparked_jobs (at);

-- A file that could not be removed is left until this instant, so that it keeps no other from being removed.
ALTER TABLE evidence_files ADD COLUMN left_until INTEGER;
