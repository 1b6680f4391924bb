-- Whether a family stood on the waiting list of its class, and whether it got a place from there. Kept here, so that no way
-- of giving or leaving a place can forget it.
ALTER TABLE family ADD COLUMN line TEXT NOT NULL DEFAULT 'never' CHECK (line IN ('never', 'waited', 'got a place'));

UPDATE family SET line = iif(state = 'booked', 'got a place', 'waited') WHERE waits_since IS NOT NULL;

CREATE TRIGGER family_is_made AFTER INSERT ON family WHEN NEW.state = 'waiting'
BEGIN
    UPDATE family SET line = 'waited' WHERE id = NEW.id;
END;

CREATE TRIGGER family_waits AFTER UPDATE OF state ON family WHEN NEW.state = 'waiting' AND OLD.state <> 'waiting'
BEGIN
    UPDATE family SET line = 'waited' WHERE id = NEW.id;
END;

CREATE TRIGGER family_waited AFTER UPDATE OF state ON family
WHEN NEW.state = 'booked' AND OLD.state IN ('waiting', 'offered') AND NEW.line = 'waited'
BEGIN
    UPDATE family SET line = 'got a place' WHERE id = NEW.id;
END;

-- In its new class it never waited.
CREATE TRIGGER family_moves AFTER UPDATE OF class_id ON family WHEN OLD.class_id <> NEW.class_id
BEGIN
    UPDATE family SET line = 'never' WHERE id = NEW.id;
END;

-- The instructor's rules as they stood on any day: a rule that she changes or gives up ends here, and stays to be read
-- beside what was taught under it. The first of a kind holds from the date of its source, each later one from the day on
-- which she noted it.
CREATE TABLE rule_version (
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 2000),
    words TEXT NOT NULL CHECK (length(words) <= 200),
    source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
    since TEXT NOT NULL CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    noted_on TEXT NOT NULL CHECK (noted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    from_day TEXT NOT NULL CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- The first day on which it does not hold any more.
    until_day TEXT CHECK (until_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (practice_id, kind, from_day)
) STRICT, WITHOUT ROWID;

INSERT INTO rule_version (practice_id, kind, amount, words, source, since, noted_on, from_day)
SELECT practice_id, kind, amount, words, source, since, since, since FROM rule;
