-- One booking: one or two adults and their baby or babies, in a class from some week on.
CREATE TABLE family (
    id INTEGER PRIMARY KEY NOT NULL,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    class_id INTEGER NOT NULL REFERENCES class (id) ON DELETE CASCADE,
    from_week INTEGER NOT NULL CHECK (from_week BETWEEN 1 AND 20),
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    sheet_token TEXT NOT NULL UNIQUE CHECK (length(sheet_token) >= 26),
    revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
    made_at TEXT NOT NULL
) STRICT;

CREATE INDEX family_by_class ON family (class_id);
CREATE INDEX family_by_practice ON family (practice_id);

CREATE TABLE adult (
    family_id INTEGER NOT NULL REFERENCES family (id) ON DELETE CASCADE,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    place INTEGER NOT NULL CHECK (place IN (1, 2)),
    name TEXT NOT NULL CHECK (length(name) <= 120),
    email TEXT NOT NULL CHECK (length(email) <= 254),
    phone TEXT NOT NULL CHECK (length(phone) <= 40),
    PRIMARY KEY (family_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE baby (
    id INTEGER PRIMARY KEY NOT NULL,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    family_id INTEGER NOT NULL REFERENCES family (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    born TEXT NOT NULL CHECK (born GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- Weeks before the 40th week, 0 for a baby who came at term.
    weeks_early INTEGER NOT NULL CHECK (weeks_early BETWEEN 0 AND 20)
) STRICT;

CREATE INDEX baby_by_family ON baby (family_id);
