-- Who came to a session. No row means that nothing was marked yet.
CREATE TABLE register_mark (
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    family_id INTEGER NOT NULL REFERENCES family (id) ON DELETE CASCADE,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    mark TEXT NOT NULL CHECK (mark IN ('here', 'late', 'left early', 'watched', 'said not today', 'told us', 'missed')),
    marked_at TEXT NOT NULL,
    PRIMARY KEY (session_id, family_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX register_mark_by_family ON register_mark (family_id);

-- The register as it stood before its last change, so that one step can be undone.
CREATE TABLE register_before (
    session_id INTEGER PRIMARY KEY NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    marks TEXT NOT NULL CHECK (json_valid(marks))
) STRICT;

-- What the plan held for a session and the class did not do. It stays off the sheet.
CREATE TABLE left_out (
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    step TEXT NOT NULL CHECK (length(step) BETWEEN 1 AND 60),
    PRIMARY KEY (session_id, step)
) STRICT, WITHOUT ROWID;
