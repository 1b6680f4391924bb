-- A rule that held until it was changed, and a family that came from the waiting list.
INSERT INTO rule_version (practice_id, kind, amount, words, source, since, noted_on, from_day, until_day)
VALUES (11, 'after a feed', 45, '', 'My training', '2026-05-01', '2026-05-02', '2026-05-01', '2026-09-01');

UPDATE family SET line = 'got a place' WHERE id = 72;
