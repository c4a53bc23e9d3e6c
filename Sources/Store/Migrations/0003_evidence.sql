-- Files of evidence: that they are there, and whose. What they are, and what opens them, is in the sealed answers.
-- A file belongs to a draft until its report is sent. One that has neither any more is removed by a duty.
CREATE TABLE evidence_files (
    id TEXT NOT NULL PRIMARY KEY,
    draft_id TEXT NOT NULL,
    reference TEXT,
    bytes INTEGER NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

CREATE INDEX evidence_files_draft ON evidence_files (draft_id);
CREATE INDEX evidence_files_unsent ON evidence_files (made_at)
    WHERE reference IS NULL;
