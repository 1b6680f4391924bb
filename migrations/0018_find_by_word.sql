-- Search over families and classes. What is searched is no table of its own truth: these views say what it has to be, the
-- triggers keep it so, and `check` compares. No note, no answer and no flag is in it.

-- The words by which a family is found. Letters that carry a stroke or are two in one are written plainly here, since the
-- tokenizer only takes off accents; of phone numbers, the digits from any point on, four at least, so that the end of one
-- finds it too.
CREATE VIEW family_text (family_id, practice, names, reached) AS
SELECT family_id, practice,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        names, 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ı', 'i'), 'ß', 'ss'), 'ẞ', 'ss'),
        'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'),
    reached
FROM (SELECT family.id AS family_id,
          -- A letter that nobody types (private use) begins it, so that it is never the beginning of a word.
          char(57344) || family.practice_id AS practice,
          coalesce((SELECT group_concat(name, ' ') FROM
              (SELECT name FROM adult WHERE adult.family_id = family.id AND name <> '' ORDER BY place)), '')
          || ' ' || coalesce((SELECT group_concat(name, ' ') FROM
              (SELECT name FROM baby WHERE baby.family_id = family.id ORDER BY baby.id)), '') AS names,
          coalesce((SELECT group_concat(email, ' ') FROM
              (SELECT email FROM adult WHERE adult.family_id = family.id AND email <> '' ORDER BY place)), '')
          || ' ' || coalesce((SELECT group_concat(rest, ' ') FROM
              (WITH RECURSIVE
                   start (at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM start WHERE at < 37)
               SELECT substr(digits, at) AS rest
               FROM (SELECT place, replace(replace(replace(replace(replace(replace(replace(
                             phone, ' ', ''), '+', ''), '-', ''), '/', ''), '(', ''), ')', ''), '.', '') AS digits
                     FROM adult WHERE adult.family_id = family.id)
                   JOIN start ON at <= length(digits) - 3
               ORDER BY place, at)), '') AS reached
      FROM family)
WHERE names <> ' ' OR reached <> ' ';

-- The words by which a class is found.
CREATE VIEW class_text (class_id, practice, names) AS
SELECT id, char(57344) || practice_id,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        name || ' ' || venue, 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ı', 'i'), 'ß', 'ss'),
        'ẞ', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe')
FROM class;

-- The practice is a word of each row: a search asks for it together with what was typed, and so never walks through
-- another practice's words.
CREATE VIRTUAL TABLE family_search USING fts5 (
    practice, names, reached, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
CREATE VIRTUAL TABLE class_search USING fts5 (
    practice, names, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

-- What is deleted leaves the index at once, and not when its pages are merged some day. The SQLite of this program knows
-- the option; an older one, with which only queries are checked, does not.
INSERT INTO family_search (family_search, rank) SELECT 'secure-delete', 1 WHERE sqlite_version() >= '3.42';
INSERT INTO class_search (class_search, rank) SELECT 'secure-delete', 1 WHERE sqlite_version() >= '3.42';

INSERT INTO family_search (rowid, practice, names, reached)
SELECT family_id, practice, names, reached FROM family_text ORDER BY family_id;
INSERT INTO class_search (rowid, practice, names) SELECT class_id, practice, names FROM class_text ORDER BY class_id;

-- Families get their people after themselves, and lose them after themselves.
CREATE TRIGGER search_adult_comes AFTER INSERT ON adult
BEGIN
    DELETE FROM family_search WHERE rowid = NEW.family_id;
    INSERT INTO family_search (rowid, practice, names, reached)
    SELECT family_id, practice, names, reached FROM family_text WHERE family_id = NEW.family_id;
END;

CREATE TRIGGER search_adult_changes AFTER UPDATE OF name, email, phone ON adult
BEGIN
    DELETE FROM family_search WHERE rowid = NEW.family_id;
    INSERT INTO family_search (rowid, practice, names, reached)
    SELECT family_id, practice, names, reached FROM family_text WHERE family_id = NEW.family_id;
END;

CREATE TRIGGER search_adult_goes AFTER DELETE ON adult
BEGIN
    DELETE FROM family_search WHERE rowid = OLD.family_id;
    INSERT INTO family_search (rowid, practice, names, reached)
    SELECT family_id, practice, names, reached FROM family_text WHERE family_id = OLD.family_id;
END;

CREATE TRIGGER search_baby_comes AFTER INSERT ON baby
BEGIN
    DELETE FROM family_search WHERE rowid = NEW.family_id;
    INSERT INTO family_search (rowid, practice, names, reached)
    SELECT family_id, practice, names, reached FROM family_text WHERE family_id = NEW.family_id;
END;

CREATE TRIGGER search_baby_changes AFTER UPDATE OF name ON baby
BEGIN
    DELETE FROM family_search WHERE rowid = NEW.family_id;
    INSERT INTO family_search (rowid, practice, names, reached)
    SELECT family_id, practice, names, reached FROM family_text WHERE family_id = NEW.family_id;
END;

CREATE TRIGGER search_baby_goes AFTER DELETE ON baby
BEGIN
    DELETE FROM family_search WHERE rowid = OLD.family_id;
    INSERT INTO family_search (rowid, practice, names, reached)
    SELECT family_id, practice, names, reached FROM family_text WHERE family_id = OLD.family_id;
END;

CREATE TRIGGER search_family_goes AFTER DELETE ON family
BEGIN
    DELETE FROM family_search WHERE rowid = OLD.id;
END;

CREATE TRIGGER search_class_comes AFTER INSERT ON class
BEGIN
    INSERT INTO class_search (rowid, practice, names)
    SELECT class_id, practice, names FROM class_text WHERE class_id = NEW.id;
END;

CREATE TRIGGER search_class_changes AFTER UPDATE OF name, venue ON class
BEGIN
    DELETE FROM class_search WHERE rowid = NEW.id;
    INSERT INTO class_search (rowid, practice, names)
    SELECT class_id, practice, names FROM class_text WHERE class_id = NEW.id;
END;

CREATE TRIGGER search_class_goes AFTER DELETE ON class
BEGIN
    DELETE FROM class_search WHERE rowid = OLD.id;
END;
