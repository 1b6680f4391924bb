-- What is to be told by letter. A row is made in the transaction of the change that it tells of; its text is written when
-- it is due, and goes some weeks after it was sent.
CREATE TABLE letter (
    id INTEGER PRIMARY KEY NOT NULL,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    class_id INTEGER NOT NULL REFERENCES class (id) ON DELETE CASCADE,
    -- The family that it is about: it gets the letter, unless the kind is one for the instructor.
    family_id INTEGER REFERENCES family (id) ON DELETE CASCADE,
    -- The session that it is about, where it is about one.
    session_id INTEGER REFERENCES session (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    -- What it tells of, so that the same is never told twice.
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 120),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'given', 'failed', 'held', 'withdrawn')),
    -- When it was posted, when it is sent at the earliest and at the latest, and since when it stands where it stands.
    made_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    state_at TEXT NOT NULL,
    -- How often it was handed to the mail server.
    tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
    -- Why it is held, failed or was withdrawn: a sentence that names nobody.
    problem TEXT NOT NULL DEFAULT '' CHECK (length(problem) <= 200),
    -- The text as it goes out; nothing before it is written and after it is forgotten.
    content TEXT CHECK (content IS NULL OR json_valid(content))
) STRICT;

CREATE UNIQUE INDEX letter_once ON letter (practice_id, class_id, kind, coalesce(family_id, 0), reason);
CREATE INDEX letter_by_due ON letter (due_at) WHERE state = 'waiting';
CREATE INDEX letter_by_end ON letter (ends_at) WHERE state IN ('waiting', 'failed', 'held');
CREATE INDEX letter_by_practice ON letter (practice_id, state, state_at);
CREATE INDEX letter_by_class ON letter (class_id);
CREATE INDEX letter_by_family ON letter (family_id);
CREATE INDEX letter_by_session ON letter (session_id);
CREATE INDEX letter_to_forget ON letter (state_at) WHERE content IS NOT NULL AND state NOT IN ('waiting', 'sending');

-- What an instructor chose for a kind of letter: whether it goes at all, and her own words in it.
CREATE TABLE letter_choice (
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    is_off INTEGER NOT NULL CHECK (is_off IN (0, 1)),
    words TEXT NOT NULL CHECK (length(words) <= 2000),
    PRIMARY KEY (practice_id, kind)
) STRICT, WITHOUT ROWID;

-- A kind of letter that one class does not send.
CREATE TABLE class_letter_off (
    class_id INTEGER NOT NULL REFERENCES class (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    PRIMARY KEY (class_id, kind)
) STRICT, WITHOUT ROWID;

-- Whether the letters of a class, or to a family, are stopped: those that come due are held.
ALTER TABLE class ADD COLUMN stops_letters INTEGER NOT NULL DEFAULT 0 CHECK (stops_letters IN (0, 1));
ALTER TABLE family ADD COLUMN stops_letters INTEGER NOT NULL DEFAULT 0 CHECK (stops_letters IN (0, 1));
-- Whether the family wants letters on its booking only.
ALTER TABLE family ADD COLUMN booking_letters_only INTEGER NOT NULL DEFAULT 0 CHECK (booking_letters_only IN (0, 1));

-- The day for which the families of a session were reminded.
ALTER TABLE session ADD COLUMN reminded_day TEXT;
CREATE INDEX session_by_date ON session (day) WHERE taught_at IS NULL;
