-- An address with a letter that is two in one.
INSERT INTO family (id, practice_id, class_id, from_week, sheet_token, made_at)
SELECT 79, practice_id, class_id, 1, 'kkkkllllmmmmnnnnooooppppqqqqrrrr', made_at FROM family WHERE id = 71;
INSERT INTO adult (family_id, practice_id, place, name, email, phone) VALUES (79, 11, 1, 'Ann', 'ann.groß@post.example', '');
INSERT INTO baby (id, practice_id, family_id, name, born, weeks_early) VALUES (89, 11, 79, 'Bo', '2026-08-02', 0);
