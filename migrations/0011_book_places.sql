-- How a class is booked: by its instructor's hand alone, by asking her, or at once.
ALTER TABLE class ADD COLUMN booking TEXT NOT NULL DEFAULT 'by hand' CHECK (booking IN ('by hand', 'asked', 'at once'));
-- Who is offered a place that becomes free: the family that has waited longest, or whom the instructor chooses.
ALTER TABLE class ADD COLUMN waiting_list TEXT NOT NULL DEFAULT 'in order' CHECK (waiting_list IN ('in order', 'by hand'));
ALTER TABLE class ADD COLUMN offer_hours INTEGER NOT NULL DEFAULT 48 CHECK (offer_hours BETWEEN 1 AND 336);
-- What a place is for: a family, or each of its babies.
ALTER TABLE class ADD COLUMN place_for TEXT NOT NULL DEFAULT 'family' CHECK (place_for IN ('family', 'baby'));
-- Places that are kept back: only the instructor gives them.
ALTER TABLE class ADD COLUMN kept_back INTEGER NOT NULL DEFAULT 0 CHECK (kept_back BETWEEN 0 AND 60);
-- Ages in weeks on the first date for which the class is meant.
ALTER TABLE class ADD COLUMN youngest_weeks INTEGER CHECK (youngest_weeks BETWEEN 0 AND 260);
ALTER TABLE class ADD COLUMN oldest_weeks INTEGER CHECK (oldest_weeks BETWEEN youngest_weeks AND 260);
-- A rolling class: a family begins in any week and stays for so many.
ALTER TABLE class ADD COLUMN stay_weeks INTEGER CHECK (stay_weeks BETWEEN 1 AND 20);
-- What families read on the booking page beside what, when and where.
ALTER TABLE class ADD COLUMN about TEXT NOT NULL DEFAULT '' CHECK (length(about) <= 2000);

-- Where the booking of a family stands. One that was asked, offered or booked holds its places; a family that moved on
-- holds them in its new class, and has a row in earlier_place.
ALTER TABLE family ADD COLUMN state TEXT NOT NULL DEFAULT 'booked'
    CHECK (state IN ('asked', 'waiting', 'offered', 'booked', 'given back', 'ended'));
-- The last week that it takes part in; the class's last when that comes earlier.
ALTER TABLE family ADD COLUMN until_week INTEGER NOT NULL DEFAULT 20 CHECK (until_week BETWEEN 0 AND 20);
ALTER TABLE family ADD COLUMN places INTEGER NOT NULL DEFAULT 1 CHECK (places BETWEEN 1 AND 3);
ALTER TABLE family ADD COLUMN offered_until TEXT CHECK ((offered_until IS NOT NULL) = (state = 'offered'));
-- Since when it waits: the order of the waiting list.
ALTER TABLE family ADD COLUMN waits_since TEXT CHECK (waits_since IS NOT NULL OR state <> 'waiting');
ALTER TABLE family ADD COLUMN state_at TEXT;
-- What the family said yes to, each on its own.
ALTER TABLE family ADD COLUMN photos INTEGER NOT NULL DEFAULT 0 CHECK (photos IN (0, 1));
ALTER TABLE family ADD COLUMN letters INTEGER NOT NULL DEFAULT 0 CHECK (letters IN (0, 1));
ALTER TABLE family ADD COLUMN shares TEXT NOT NULL DEFAULT 'nothing'
    CHECK (shares IN ('nothing', 'names', 'e-mail', 'phone', 'both'));

CREATE INDEX family_by_offer ON family (offered_until) WHERE offered_until IS NOT NULL;

-- A place that a family had before it moved to another class: its marks there stay its own.
CREATE TABLE earlier_place (
    id INTEGER PRIMARY KEY NOT NULL,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    family_id INTEGER NOT NULL REFERENCES family (id) ON DELETE CASCADE,
    class_id INTEGER NOT NULL REFERENCES class (id) ON DELETE CASCADE,
    from_week INTEGER NOT NULL CHECK (from_week BETWEEN 1 AND 20),
    until_week INTEGER NOT NULL CHECK (until_week BETWEEN 0 AND 20),
    moved_at TEXT NOT NULL
) STRICT;

CREATE INDEX earlier_place_by_class ON earlier_place (class_id);
CREATE INDEX earlier_place_by_family ON earlier_place (family_id);

-- A family that comes to one session of another class: to catch up, or instead of its own that week.
CREATE TABLE guest (
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    family_id INTEGER NOT NULL REFERENCES family (id) ON DELETE CASCADE,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    instead_of INTEGER REFERENCES session (id) ON DELETE CASCADE,
    made_at TEXT NOT NULL,
    PRIMARY KEY (session_id, family_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX guest_by_family ON guest (family_id);
CREATE INDEX guest_by_instead ON guest (instead_of);

-- A region that is shown again to one family in a session of its own class, since it missed it.
CREATE TABLE recap (
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    family_id INTEGER NOT NULL REFERENCES family (id) ON DELETE CASCADE,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    region TEXT NOT NULL CHECK (length(region) BETWEEN 1 AND 60),
    PRIMARY KEY (session_id, family_id, region)
) STRICT, WITHOUT ROWID;

CREATE INDEX recap_by_family ON recap (family_id);

-- A place that is kept for somebody until a moment, and the secret word in the address where it is taken.
CREATE TABLE invitation (
    id INTEGER PRIMARY KEY NOT NULL,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    class_id INTEGER NOT NULL REFERENCES class (id) ON DELETE CASCADE,
    whom TEXT NOT NULL CHECK (length(whom) BETWEEN 1 AND 120),
    token TEXT NOT NULL UNIQUE CHECK (length(token) >= 26),
    until TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;

CREATE INDEX invitation_by_class ON invitation (class_id);

-- How many places of a session are taken, by families of the class in their weeks, by guests and by invitations; how many
-- are left, and how many of these families may take without the instructor.
CREATE VIEW room (session_id, class_id, week, taken, places, open) AS
SELECT session_id, class_id, week, taken, capacity - taken, capacity - kept_back - taken
FROM (SELECT session.id AS session_id, session.class_id, session.week, class.capacity, class.kept_back,
          (SELECT coalesce(sum(family.places), 0) FROM family
           WHERE family.class_id = session.class_id AND family.state IN ('asked', 'offered', 'booked')
             AND session.week BETWEEN family.from_week AND family.until_week)
          + (SELECT coalesce(sum(family.places), 0) FROM guest JOIN family ON family.id = guest.family_id
             WHERE guest.session_id = session.id)
          + (SELECT count(*) FROM invitation WHERE invitation.class_id = session.class_id) AS taken
      FROM session JOIN class ON class.id = session.class_id);

-- Whom a session expects or expected.
CREATE VIEW expected (session_id, class_id, week, family_id, is_guest) AS
SELECT session.id, session.class_id, session.week, family.id, 0
FROM session JOIN family ON family.class_id = session.class_id
WHERE family.state IN ('booked', 'given back', 'ended') AND session.week BETWEEN family.from_week AND family.until_week
UNION ALL
SELECT session.id, session.class_id, session.week, earlier_place.family_id, 0
FROM session JOIN earlier_place ON earlier_place.class_id = session.class_id
WHERE session.week BETWEEN earlier_place.from_week AND earlier_place.until_week
UNION ALL
SELECT session.id, session.class_id, session.week, guest.family_id, 1
FROM session JOIN guest ON guest.session_id = session.id;

-- Who set a mark, and from which device.
ALTER TABLE session_act ADD COLUMN instructor_id INTEGER REFERENCES instructor (id) ON DELETE SET NULL;
ALTER TABLE session_act ADD COLUMN device TEXT NOT NULL DEFAULT '' CHECK (length(device) <= 120);
