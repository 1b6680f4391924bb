-- A class teaches from a copy of the plan, so that the plan can grow while the class runs.
CREATE TABLE class (
    id INTEGER PRIMARY KEY NOT NULL,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    instructor_id INTEGER NOT NULL REFERENCES instructor (id),
    plan_id INTEGER NOT NULL UNIQUE REFERENCES course_plan (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    venue TEXT NOT NULL CHECK (length(venue) BETWEEN 1 AND 300),
    zone TEXT NOT NULL,
    capacity INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 60),
    -- Whether anybody may read what, when and where on the class's public page. Closed by default.
    is_public INTEGER NOT NULL DEFAULT 0 CHECK (is_public IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
    made_at TEXT NOT NULL
) STRICT;

CREATE INDEX class_by_practice ON class (practice_id);
CREATE INDEX class_by_instructor ON class (instructor_id);

-- A day on which the class does not meet although its weekday comes round.
CREATE TABLE day_off (
    class_id INTEGER NOT NULL REFERENCES class (id) ON DELETE CASCADE,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT NOT NULL CHECK (reason IN ('skipped', 'cancelled')),
    PRIMARY KEY (class_id, day)
) STRICT, WITHOUT ROWID;

-- One week's meeting. Day and time are civil: they keep their place on the wall when the clocks change. How long it
-- lasts stands in the class's plan, with the rest of its week.
CREATE TABLE session (
    id INTEGER PRIMARY KEY NOT NULL,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    class_id INTEGER NOT NULL REFERENCES class (id) ON DELETE CASCADE,
    week INTEGER NOT NULL CHECK (week BETWEEN 1 AND 20),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    starts TEXT NOT NULL CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]'),
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 5000),
    -- When the session was marked as taught, and what of its week was: the plan may change afterwards.
    taught_at TEXT,
    taught TEXT CHECK (json_valid(taught)),
    revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
    UNIQUE (class_id, week),
    UNIQUE (class_id, day),
    CHECK ((taught_at IS NULL) = (taught IS NULL))
) STRICT;

CREATE INDEX session_by_day ON session (practice_id, day);
