-- A class whose second date was a day off, after its first session was taught.
INSERT INTO class (id, practice_id, instructor_id, plan_id, name, venue, zone, capacity, made_at)
VALUES (51, 11, 21, 42, 'Thursday babies', 'St Anne''s hall', 'Europe/London', 3, '2026-09-01T08:00:00Z');

INSERT INTO day_off (class_id, practice_id, day, reason) VALUES (51, 11, '2026-11-19', 'skipped');

INSERT INTO session (id, practice_id, class_id, week, day, starts, note, taught_at, taught)
VALUES (61, 11, 51, 1, '2026-11-12', '10:30', 'Warm room.', '2026-11-12T11:40:00Z',
        '{"minutes": 60, "regions": ["legs+feet"], "strokes": ["legs/indian-milking"], "order": [{"kind": "permission", "minutes": 5}, {"kind": "new-strokes", "minutes": 20}]}'),
       (62, 11, 51, 2, '2026-11-26', '10:30', '', NULL, NULL);
