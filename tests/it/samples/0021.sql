-- One letter went, one waits; the instructor wrote a word of her own, one class sends no reminders.
INSERT INTO letter (id, practice_id, class_id, family_id, session_id, kind, reason, state, made_at, due_at, ends_at, state_at)
VALUES (91, 11, 51, 71, NULL, 'booked', '2026-09-01T08:00:00Z', 'sent', '2026-09-01T08:00:00Z', '2026-09-01T08:00:00Z',
           '2026-10-01T08:00:00Z', '2026-09-01T08:01:00Z'),
       (92, 11, 51, 71, 67, 'reminder', 'session 67 on 2026-11-26', 'waiting', '2026-11-25T10:30:00Z',
           '2026-11-25T10:30:00Z', '2026-11-26T10:30:00Z', '2026-11-25T10:30:00Z');
INSERT INTO letter_choice (practice_id, kind, is_off, words) VALUES (11, 'booked', 0, 'Please ring the lower bell.');
INSERT INTO class_letter_off (class_id, kind, practice_id) VALUES (51, 'reminder', 11);
