-- A stroke that a practice shows to its families without its drawing.
CREATE TABLE hidden_drawing (
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    stroke TEXT NOT NULL CHECK (length(stroke) BETWEEN 1 AND 60),
    hidden_at TEXT NOT NULL,
    PRIMARY KEY (practice_id, stroke)
) STRICT, WITHOUT ROWID;
