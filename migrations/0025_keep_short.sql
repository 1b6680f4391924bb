-- How many years a practice keeps a family after its last session, and where that number comes from.
ALTER TABLE practice ADD COLUMN years_kept INTEGER NOT NULL DEFAULT 7 CHECK (years_kept BETWEEN 1 AND 30);
ALTER TABLE practice ADD COLUMN years_source TEXT NOT NULL DEFAULT '' CHECK (length(years_source) <= 500);
-- How many weeks after its last session the link of a family works.
ALTER TABLE practice ADD COLUMN link_weeks INTEGER NOT NULL DEFAULT 52 CHECK (link_weeks BETWEEN 1 AND 520);

-- The day on which the link that a family had ended by itself. The one that stands there since was given to nobody.
ALTER TABLE family ADD COLUMN link_ended TEXT;

-- What was erased: when, why and how much. It names no one.
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY NOT NULL,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    why TEXT NOT NULL CHECK (why IN ('family', 'instructor', 'class', 'time')),
    adults INTEGER NOT NULL CHECK (adults >= 0),
    babies INTEGER NOT NULL CHECK (babies >= 0),
    erased_at TEXT NOT NULL
) STRICT;
CREATE INDEX erasure_of_practice ON erasure (practice_id, id);
