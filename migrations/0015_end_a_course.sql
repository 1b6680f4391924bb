-- What a family says of its course once that is over. It goes with the family.
CREATE TABLE feedback (
    family_id INTEGER PRIMARY KEY NOT NULL REFERENCES family (id) ON DELETE CASCADE,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    good TEXT NOT NULL CHECK (length(good) <= 1000),
    change TEXT NOT NULL CHECK (length(change) <= 1000),
    -- Whether its words may be shown to others, and under what.
    quote TEXT NOT NULL CHECK (quote IN ('no', 'nameless', 'first name')),
    words TEXT NOT NULL CHECK (length(words) <= 1000 AND (words = '') = (quote = 'no')),
    said_at TEXT NOT NULL
) STRICT;

CREATE INDEX feedback_by_practice ON feedback (practice_id);

-- Where a family stands with the circle of its class: not asked yet, answered, or in it beyond the end of the class. What
-- it shares there stands in `shares`.
ALTER TABLE family ADD COLUMN circle TEXT NOT NULL DEFAULT 'not asked'
    CHECK (circle IN ('not asked', 'answered', 'stays'));

-- How often what stands in families' calendars has changed: of a session for all, and of what a family comes to. Each only
-- rises, and so does their sum, the SEQUENCE of the session in the family's calendar. Kept here, so that no way of changing
-- a date can forget it.
ALTER TABLE session ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0 CHECK (sequence >= 0);
ALTER TABLE family ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0 CHECK (sequence >= 0);

CREATE TRIGGER session_moves AFTER UPDATE OF day, starts ON session
WHEN OLD.day <> NEW.day OR OLD.starts <> NEW.starts
BEGIN
    UPDATE session SET sequence = sequence + 1 WHERE id = NEW.id;
END;

CREATE TRIGGER session_lasts AFTER UPDATE OF content ON course_plan WHEN NEW.is_copy = 1
BEGIN
    UPDATE session SET sequence = sequence + 1
    WHERE class_id = (SELECT id FROM class WHERE plan_id = NEW.id)
      AND OLD.content ->> ('$.weeks[' || (week - 1) || '].minutes')
          IS NOT NEW.content ->> ('$.weeks[' || (week - 1) || '].minutes');
END;

CREATE TRIGGER class_moves AFTER UPDATE OF name, venue ON class WHEN OLD.name <> NEW.name OR OLD.venue <> NEW.venue
BEGIN
    UPDATE session SET sequence = sequence + 1 WHERE class_id = NEW.id;
END;

CREATE TRIGGER family_comes AFTER UPDATE OF class_id, state, from_week, until_week ON family
WHEN OLD.class_id <> NEW.class_id OR OLD.state <> NEW.state
    OR OLD.from_week <> NEW.from_week OR OLD.until_week <> NEW.until_week
BEGIN
    -- Who stays in touch stays with one class, not with the next.
    UPDATE family SET sequence = sequence + 1,
        circle = iif(OLD.class_id <> NEW.class_id AND circle = 'stays', 'answered', circle)
    WHERE id = NEW.id;
END;

CREATE TRIGGER guest_comes AFTER INSERT ON guest
BEGIN
    UPDATE family SET sequence = sequence + 1 WHERE id = NEW.family_id;
END;

CREATE TRIGGER guest_stays AFTER DELETE ON guest
BEGIN
    UPDATE family SET sequence = sequence + 1 WHERE id = OLD.family_id;
END;
