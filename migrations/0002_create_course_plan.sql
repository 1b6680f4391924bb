-- A course plan is one document: it is copied whole into each class, compared and edited whole.
-- The revision rises with every save, so that an edit made on an old copy is noticed.
CREATE TABLE course_plan (
    id INTEGER PRIMARY KEY NOT NULL,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    content TEXT NOT NULL CHECK (json_valid(content)),
    revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
    made_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;

CREATE INDEX course_plan_by_practice ON course_plan (practice_id);
