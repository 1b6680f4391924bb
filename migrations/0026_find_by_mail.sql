-- An e-mail address may hold the letters that names are written plainly for; what is typed is, so the address has to be too.
DROP VIEW family_text;

CREATE VIEW family_text (family_id, practice, names, reached) AS
SELECT family_id, practice,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        names, 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ı', 'i'), 'ß', 'ss'), 'ẞ', 'ss'),
        'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe') AS names,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        reached, 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ı', 'i'), 'ß', 'ss'), 'ẞ', 'ss'),
        'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe') AS reached
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

DELETE FROM family_search;
INSERT INTO family_search (rowid, practice, names, reached)
SELECT family_id, practice, names, reached FROM family_text ORDER BY family_id;
