-- The language in which a family reads, and the one that stands beside it where its parents read different ones.
ALTER TABLE family ADD COLUMN language TEXT NOT NULL DEFAULT 'en'
    CHECK (language IN ('en', 'it', 'de', 'fr', 'es', 'sv', 'pt', 'nl', 'pl', 'ar'));
ALTER TABLE family ADD COLUMN second_language TEXT
    CHECK (second_language IN ('en', 'it', 'de', 'fr', 'es', 'sv', 'pt', 'nl', 'pl', 'ar') AND second_language <> language);

-- The languages that a practice offers beside English.
CREATE TABLE offered_language (
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (language IN ('it', 'de', 'fr', 'es', 'sv', 'pt', 'nl', 'pl', 'ar')),
    PRIMARY KEY (practice_id, language)
) STRICT, WITHOUT ROWID;

-- A text that a practice has put in its own words, by the id under which the language holds it.
CREATE TABLE correction (
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (language IN ('en', 'it', 'de', 'fr', 'es', 'sv', 'pt', 'nl', 'pl', 'ar')),
    text_id TEXT NOT NULL CHECK (length(text_id) BETWEEN 1 AND 120),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
    corrected_at TEXT NOT NULL,
    PRIMARY KEY (practice_id, language, text_id)
) STRICT, WITHOUT ROWID;
