-- A plan of two weeks, and the copy of it that a class will teach from.
INSERT INTO course_plan (id, practice_id, content, is_copy, origin_id, made_at, changed_at)
VALUES (41, 11, '{
  "name": "Two weeks",
  "regions": ["legs+feet", "tummy", "chest+arms", "face", "back"],
  "weeks": [
    {"minutes": 60, "regions": ["legs+feet"], "strokes": ["legs/indian-milking", "feet/thumb-over-thumb"],
     "parts": [], "topics": [], "songs": [],
     "order": [{"kind": "welcome", "minutes": 10}, {"kind": "permission", "minutes": 5}, {"kind": "new-strokes", "minutes": 20}, {"kind": "talk-together", "minutes": 25}]},
    {"minutes": 60, "regions": ["tummy"], "strokes": ["tummy/sun-and-moon"],
     "order": [{"kind": "welcome", "minutes": 10}, {"kind": "permission", "minutes": 5}, {"kind": "review", "minutes": 10}, {"kind": "new-strokes", "minutes": 15}, {"kind": "talk-together", "minutes": 20}]}
  ]
}', 0, NULL, '2026-09-01T08:00:00Z', '2026-09-01T08:00:00Z');

INSERT INTO course_plan (id, practice_id, content, is_copy, origin_id, made_at, changed_at)
SELECT 42, practice_id, content, 1, id, made_at, changed_at FROM course_plan WHERE id = 41;

UPDATE course_plan SET before = json_set(content, '$.name', 'The first two weeks') WHERE id = 41;
