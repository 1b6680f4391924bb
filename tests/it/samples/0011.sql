-- A second class of the same plan, in which one family waits and another was a guest after its own first week; a third
-- family came over from the first class.
INSERT INTO course_plan (id, practice_id, content, is_copy, origin_id, made_at, changed_at)
SELECT 44, practice_id, content, 1, 41, made_at, changed_at FROM course_plan WHERE id = 41;

INSERT INTO class (id, practice_id, instructor_id, plan_id, name, venue, zone, capacity, made_at, booking)
VALUES (53, 11, 21, 44, 'Saturday babies', 'St Anne''s hall', 'Europe/London', 4, '2026-10-01T08:00:00Z', 'at once');

INSERT INTO session (id, practice_id, class_id, week, day, starts)
VALUES (66, 11, 53, 1, '2026-12-05', '10:30'), (67, 11, 53, 2, '2026-12-12', '10:30');

INSERT INTO family (id, practice_id, class_id, from_week, sheet_token, made_at, state, waits_since, state_at)
VALUES (73, 11, 53, 1, 'aaaabbbbccccddddeeeeffffgggg4444', '2026-10-02T08:00:00Z', 'waiting', '2026-10-02T08:00:00Z', '2026-10-02T08:00:00Z'),
       (74, 11, 53, 2, 'aaaabbbbccccddddeeeeffffgggg5555', '2026-10-02T08:00:00Z', 'booked', NULL, '2026-10-02T08:00:00Z');

INSERT INTO adult (family_id, practice_id, place, name, email, phone)
VALUES (73, 11, 1, 'Kit', 'kit@family.example', ''), (74, 11, 1, 'Uma', 'uma@family.example', '');

INSERT INTO baby (id, practice_id, family_id, name, born, weeks_early)
VALUES (84, 11, 73, 'Pim', '2026-09-01', 0), (85, 11, 74, 'Bo', '2026-09-01', 0);

INSERT INTO earlier_place (id, practice_id, family_id, class_id, from_week, until_week, moved_at)
VALUES (91, 11, 74, 51, 1, 1, '2026-11-13T08:00:00Z');

INSERT INTO guest (session_id, family_id, practice_id, instead_of, made_at)
VALUES (66, 72, 11, NULL, '2026-11-20T08:00:00Z');

INSERT INTO recap (session_id, family_id, practice_id, region) VALUES (62, 72, 11, 'legs+feet');

INSERT INTO invitation (id, practice_id, class_id, whom, token, until, made_at)
VALUES (92, 11, 53, 'Greta', 'aaaabbbbccccddddeeeeffffgggg6666', '2026-12-01T09:00:00Z', '2026-11-20T08:00:00Z');
