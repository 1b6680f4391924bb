-- A plan that is put away: classes keep their copies of it, and no new class is made from it. No copy is put away.
ALTER TABLE course_plan ADD COLUMN archived_at TEXT CHECK (archived_at IS NULL OR is_copy = 0);
