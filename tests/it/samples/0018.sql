-- A family of which search has to know the accents and the phone.
INSERT INTO family (id, practice_id, class_id, from_week, until_week, state, waits_since, note, sheet_token, made_at)
SELECT 78, practice_id, class_id, from_week, until_week, state, waits_since, 'Not to be found.',
    'aaaabbbbccccddddeeeeffffgggg7878', made_at
FROM family WHERE id = 73;
INSERT INTO adult (family_id, practice_id, place, name, email, phone)
VALUES (78, 11, 1, 'Zoë Łukasik', 'zoe@family.example', '+44 (0)7700 900789');
INSERT INTO baby (practice_id, family_id, name, born, weeks_early) VALUES (11, 78, 'Anaïs', '2026-08-02', 0);
