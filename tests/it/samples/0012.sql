-- A question that ships is no longer asked, and one was added; two families have answered, one said a word for today.
INSERT INTO question (practice_id, number, label, why, about, is_health, weeks_kept, asked, place)
VALUES (11, 3, 'Skin', 'Oil meets it.', 'baby', 1, 6, 0, 3),
       (11, 100, 'Which song do you sing at home?', 'We may sing it together.', 'family', 0, 4, 1, 20);

INSERT INTO answer (family_id, practice_id, question, baby, words, answered_at)
VALUES (71, 11, 1, 1, 'Nuts', '2026-11-01T08:00:00Z'), (71, 11, 8, 2, '2026-11-24 10:00', '2026-11-24T19:00:00Z'),
       (72, 11, 100, 0, 'Row, row, row', '2026-11-15T08:00:00Z');

INSERT INTO spared (family_id, practice_id, baby, thing) VALUES (71, 11, 1, 'tummy'), (71, 11, 2, 'oil');

INSERT INTO rule (practice_id, kind, amount, words, source, since)
VALUES (11, 'vaccine, whole body', 48, '', 'My insurer', '2026-09-01'),
       (11, 'oil', 0, 'Sunflower oil, from sunflower seed', 'My training', '2026-09-01');

INSERT INTO family_word (session_id, family_id, practice_id, word, vaccine, vaccine_day, vaccine_time, words, said_at)
VALUES (62, 71, 11, 'vaccine', 1, '2026-11-25', '09:30', '', '2026-11-25T18:00:00Z'),
       (62, 72, 11, 'unwell', 0, NULL, NULL, 'A runny nose', '2026-11-25T18:30:00Z');
