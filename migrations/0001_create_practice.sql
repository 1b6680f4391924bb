-- "WMHD": tells a data file of ours from any other SQLite file.
PRAGMA application_id = 1464682564;

-- The business or centre that data belongs to. Every other table carries its id, and every query asks for it.
CREATE TABLE practice (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    zone TEXT NOT NULL,
    -- The instructor's own words; empty means that the neutral default of the curriculum is shown.
    oil_statement TEXT NOT NULL DEFAULT '' CHECK (length(oil_statement) <= 2000),
    help_line TEXT NOT NULL DEFAULT '' CHECK (length(help_line) <= 500),
    stroke_budget INTEGER NOT NULL DEFAULT 12 CHECK (stroke_budget BETWEEN 1 AND 60),
    minute_budget INTEGER NOT NULL DEFAULT 25 CHECK (minute_budget BETWEEN 5 AND 180),
    made_at TEXT NOT NULL
) STRICT;

CREATE TABLE instructor (
    id INTEGER PRIMARY KEY NOT NULL,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    email TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(email) BETWEEN 3 AND 254),
    password_hash TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('owner', 'instructor', 'cover')),
    made_at TEXT NOT NULL
) STRICT;

CREATE INDEX instructor_by_practice ON instructor (practice_id);

-- One row for each signed-in device, so that it can be listed and ended. Only the hash of its token is kept.
CREATE TABLE device (
    id INTEGER PRIMARY KEY NOT NULL,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    instructor_id INTEGER NOT NULL REFERENCES instructor (id) ON DELETE CASCADE,
    token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    name TEXT NOT NULL CHECK (length(name) <= 120),
    made_at TEXT NOT NULL,
    seen_at TEXT NOT NULL
) STRICT;

CREATE INDEX device_by_instructor ON device (instructor_id);
