-- The plan of two weeks was put away; the class keeps its copy.
UPDATE course_plan SET archived_at = '2026-10-01T08:00:00Z' WHERE id = 41;
