-- The first session of the class was left with a note beside its welcome, and changed once before.
INSERT INTO session_order (session_id, practice_id, content, before)
VALUES (61, 11, '[{"slot": {"kind": "welcome"}, "minutes": 6, "core": true, "steps": [], "reasons": [], "pinned": true, "note": "Name cards"}, {"slot": {"kind": "close"}, "minutes": 3, "core": true, "steps": [], "reasons": [], "pinned": false}]', NULL);
