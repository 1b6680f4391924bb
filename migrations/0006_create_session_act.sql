-- What was done in a session, mark by mark and step by step, from whatever device. Several devices may work on one
-- session, some of them without a network: the later act by its own time holds, and both stay here to be seen.
CREATE TABLE session_act (
    id INTEGER PRIMARY KEY NOT NULL,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    -- Whose mark it is; the acts go with the family.
    family_id INTEGER REFERENCES family (id) ON DELETE CASCADE,
    -- Made up by the device, so that an act that is sent twice counts once. What was done on a plain page has none.
    key TEXT CHECK (length(key) BETWEEN 16 AND 64),
    -- What the act is about: "mark 7", "step legs/rolling", "block 3", "break". Of these one act holds, the latest.
    thing TEXT NOT NULL CHECK (length(thing) BETWEEN 1 AND 80),
    act TEXT NOT NULL CHECK (json_valid(act)),
    acted_at TEXT NOT NULL,
    received_at TEXT NOT NULL,
    -- 0 when a later act on the same thing had already come.
    applied INTEGER NOT NULL CHECK (applied IN (0, 1)),
    UNIQUE (practice_id, key)
) STRICT;

CREATE INDEX session_act_by_thing ON session_act (session_id, thing, acted_at);
CREATE INDEX session_act_by_family ON session_act (family_id);
