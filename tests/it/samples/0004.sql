-- Two families: one with two adults and twins, one with one adult who joined late.
INSERT INTO family (id, practice_id, class_id, from_week, note, sheet_token, made_at)
VALUES (71, 11, 51, 1, 'Nut oil: no.', 'aaaabbbbccccddddeeeeffffgggg2222', '2026-09-01T08:00:00Z'),
       (72, 11, 51, 2, '', 'aaaabbbbccccddddeeeeffffgggg3333', '2026-11-15T08:00:00Z');

INSERT INTO adult (family_id, practice_id, place, name, email, phone)
VALUES (71, 11, 1, 'Noor', 'noor@family.example', ''),
       (71, 11, 2, 'Sam', '', ''),
       (72, 11, 1, 'Jo', '', '07700 900000');

INSERT INTO baby (id, practice_id, family_id, name, born, weeks_early)
VALUES (81, 11, 71, 'Ada', '2026-09-20', 5),
       (82, 11, 71, 'Leo', '2026-09-20', 5),
       (83, 11, 72, 'Mia', '2026-08-02', 0);
