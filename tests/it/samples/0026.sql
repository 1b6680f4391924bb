-- An address with a letter that is two in one.
UPDATE adult SET email = 'ann.groß@post.example' WHERE family_id = 71 AND place = 1;
