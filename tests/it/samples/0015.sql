-- One family has said what it liked and stays in touch; a session was moved by an hour.
INSERT INTO feedback (family_id, practice_id, good, change, quote, words, said_at)
VALUES (71, 11, 'The songs.', '', 'first name', 'We sing it every evening.', '2026-12-20T08:00:00Z');
UPDATE family SET circle = 'stays' WHERE id = 71;
UPDATE session SET starts = '11:30' WHERE id = 67;
