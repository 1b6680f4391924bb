-- What the class needs to know. The questions that ship have the numbers below 100 and a row only where an instructor
-- changed them; her own have the numbers from 100 on.
CREATE TABLE question (
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999),
    label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 200),
    why TEXT NOT NULL CHECK (length(why) BETWEEN 1 AND 300),
    about TEXT NOT NULL CHECK (about IN ('family', 'baby')),
    is_health INTEGER NOT NULL CHECK (is_health IN (0, 1)),
    -- How long an answer is kept after the last session of the class.
    weeks_kept INTEGER NOT NULL CHECK (weeks_kept BETWEEN 0 AND 52),
    asked INTEGER NOT NULL CHECK (asked IN (0, 1)),
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 99),
    PRIMARY KEY (practice_id, number)
) STRICT, WITHOUT ROWID;

-- What a family answered. No row means that nothing was told, which is never the same as "no".
CREATE TABLE answer (
    family_id INTEGER NOT NULL REFERENCES family (id) ON DELETE CASCADE,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    question INTEGER NOT NULL CHECK (question BETWEEN 1 AND 9999),
    -- The place of the baby in its family, 0 for the family itself.
    baby INTEGER NOT NULL CHECK (baby BETWEEN 0 AND 3),
    words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 500),
    answered_at TEXT NOT NULL,
    PRIMARY KEY (family_id, question, baby)
) STRICT, WITHOUT ROWID;

-- What the instructor leaves out for one baby: a region, the gentle movements, or the oil.
CREATE TABLE spared (
    family_id INTEGER NOT NULL REFERENCES family (id) ON DELETE CASCADE,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    baby INTEGER NOT NULL CHECK (baby BETWEEN 1 AND 3),
    thing TEXT NOT NULL CHECK (length(thing) BETWEEN 1 AND 60),
    PRIMARY KEY (family_id, baby, thing)
) STRICT, WITHOUT ROWID;

-- The instructor's own rules, each with where it comes from and since when it holds. No row: no rule.
CREATE TABLE rule (
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN
        ('vaccine, whole body', 'vaccine, near the place', 'youngest', 'youngest for oil', 'after a feed', 'oil')),
    -- Hours, weeks or minutes, as the kind has it; 0 for the oil, which has words instead.
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 2000 AND (amount = 0) = (kind = 'oil')),
    words TEXT NOT NULL CHECK (length(words) <= 200 AND (words = '') = (kind <> 'oil')),
    source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
    since TEXT NOT NULL CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (practice_id, kind)
) STRICT, WITHOUT ROWID;

-- How things are with a family for one session, as it said on its sheet; the last word stands. A vaccine that was told
-- stands beside any later word until it is taken back.
CREATE TABLE family_word (
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    family_id INTEGER NOT NULL REFERENCES family (id) ON DELETE CASCADE,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    word TEXT NOT NULL CHECK (word IN ('fine', 'cannot come', 'vaccine', 'unwell', 'something else')),
    vaccine INTEGER NOT NULL CHECK (vaccine IN (0, 1) AND (vaccine = 1 OR word <> 'vaccine')),
    -- When the vaccine was, as far as it was told.
    vaccine_day TEXT CHECK (vaccine_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    vaccine_time TEXT CHECK (vaccine_time GLOB '[0-2][0-9]:[0-5][0-9]'),
    words TEXT NOT NULL CHECK (length(words) <= 300),
    said_at TEXT NOT NULL,
    PRIMARY KEY (session_id, family_id),
    CHECK (vaccine_day IS NULL OR vaccine = 1),
    CHECK (vaccine_time IS NULL OR vaccine_day IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX family_word_by_family ON family_word (family_id);
