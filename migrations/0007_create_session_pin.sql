-- Minutes that the instructor fixed for a block of one session; composing leaves them as they are.
-- The region is that of a review, as "legs+feet", and empty for every other kind.
CREATE TABLE session_pin (
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 20),
    region TEXT NOT NULL CHECK (length(region) <= 60),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 240),
    PRIMARY KEY (session_id, kind, region)
) STRICT, WITHOUT ROWID;
