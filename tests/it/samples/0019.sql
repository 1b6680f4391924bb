-- An instructor's calendar follows her classes, and one of them was removed before its last session.
INSERT INTO calendar_feed (instructor_id, practice_id, token_hash, made_at)
VALUES (21, 11, randomblob(32), '2026-09-03T08:00:00Z');

INSERT INTO gone_session (class_id, session_id, made_at, practice_id, instructor_id, zone, day, starts, minutes, sequence)
VALUES (50, 60, '2026-08-01T08:00:00Z', 11, 21, 'Europe/London', '2026-12-03', '10:30', 60, 2);

INSERT INTO visit_taken_back (session_id, family_id, practice_id)
SELECT session.id, family.id, family.practice_id FROM session JOIN family ON family.practice_id = session.practice_id
WHERE family.class_id <> session.class_id LIMIT 1;
