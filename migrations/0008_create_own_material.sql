-- What an instructor adds to the library that ships: regions, strokes, topics, songs and blocks of her own. Plans name
-- it by its key, which is drawn at random, so that curricula of several practices can meet in one.
CREATE TABLE own_material (
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 60),
    content TEXT NOT NULL CHECK (json_valid(content)),
    -- Not offered any more; plans that hold it keep it.
    archived_at TEXT,
    revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
    made_at TEXT NOT NULL,
    PRIMARY KEY (practice_id, key)
) STRICT, WITHOUT ROWID;
