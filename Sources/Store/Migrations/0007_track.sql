-- Who showed a report's access code, or its mailed link, and in which browser: only a hash of what that browser's cookie
-- holds. Gone when they leave, and void once the report has another code: `access` is a mark of the one that was shown.
CREATE TABLE track_passes (
    token_hash BLOB NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL REFERENCES reports (reference),
    access BLOB NOT NULL,
    ends_at INTEGER NOT NULL
) STRICT;

CREATE INDEX track_passes_by_end ON track_passes (ends_at);
CREATE INDEX track_passes_of_report ON track_passes (reference);
