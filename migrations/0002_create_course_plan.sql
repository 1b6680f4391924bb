-- A course plan is one document: it is copied whole for each class, compared and edited whole.
-- The revision rises with every save, so that an edit made on an old copy is noticed.
CREATE TABLE course_plan (
    id INTEGER PRIMARY KEY NOT NULL,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    content TEXT NOT NULL CHECK (json_valid(content)),
    -- The content before its last change, so that one step can be undone.
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    -- The copy that one class teaches from, not listed among the plans; origin_id is the plan it was taken from.
    is_copy INTEGER NOT NULL DEFAULT 0 CHECK (is_copy IN (0, 1)),
    origin_id INTEGER REFERENCES course_plan (id) ON DELETE SET NULL,
    revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
    made_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;

CREATE INDEX course_plan_by_practice ON course_plan (practice_id);
CREATE INDEX course_plan_by_origin ON course_plan (origin_id);
