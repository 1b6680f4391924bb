-- The address at which an instructor's calendar program follows her classes. Of its secret word only the hash is kept.
CREATE TABLE calendar_feed (
    instructor_id INTEGER PRIMARY KEY NOT NULL REFERENCES instructor (id) ON DELETE CASCADE,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    made_at TEXT NOT NULL
) STRICT;

CREATE INDEX calendar_feed_by_practice ON calendar_feed (practice_id);

-- What was still to be taught of a class that was removed: enough to tell her calendar that it is off, no name and no place.
CREATE TABLE gone_session (
    class_id INTEGER NOT NULL,
    session_id INTEGER NOT NULL,
    -- When the class was made: its number may be given once more.
    made_at TEXT NOT NULL,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    instructor_id INTEGER NOT NULL REFERENCES instructor (id) ON DELETE CASCADE,
    zone TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    starts TEXT NOT NULL CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]'),
    minutes INTEGER NOT NULL CHECK (minutes >= 1),
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    PRIMARY KEY (class_id, session_id, made_at)
) STRICT, WITHOUT ROWID;

CREATE INDEX gone_session_by_instructor ON gone_session (practice_id, instructor_id);

CREATE TRIGGER class_goes BEFORE DELETE ON class
BEGIN
    -- Not when the practice itself goes.
    INSERT OR REPLACE INTO gone_session
        (class_id, session_id, made_at, practice_id, instructor_id, zone, day, starts, minutes, sequence)
    SELECT OLD.id, session.id, OLD.made_at, practice.id, OLD.instructor_id, OLD.zone, session.day, session.starts,
        course_plan.content ->> ('$.weeks[' || (session.week - 1) || '].minutes'), session.sequence + 1
    FROM session JOIN course_plan ON course_plan.id = OLD.plan_id JOIN practice ON practice.id = OLD.practice_id
    WHERE session.class_id = OLD.id AND session.taught_at IS NULL;
END;

-- A visit to another class that was taken back: the family's calendar may know it already, and is told that it is off.
CREATE TABLE visit_taken_back (
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    family_id INTEGER NOT NULL REFERENCES family (id) ON DELETE CASCADE,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    PRIMARY KEY (session_id, family_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX visit_taken_back_by_family ON visit_taken_back (family_id);

CREATE TRIGGER guest_is_off AFTER DELETE ON guest
BEGIN
    -- Not when the family or the session itself goes.
    INSERT OR IGNORE INTO visit_taken_back (session_id, family_id, practice_id)
    SELECT session.id, family.id, session.practice_id FROM session JOIN family ON family.id = OLD.family_id
    WHERE session.id = OLD.session_id;
END;
