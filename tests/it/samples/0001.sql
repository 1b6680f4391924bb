-- A practice with its owner, who is signed in on a phone, and a colleague.
INSERT INTO practice (id, name, zone, made_at)
VALUES (11, 'Quill Baby Massage', 'Europe/London', '2026-09-01T08:00:00Z');

INSERT INTO instructor (id, practice_id, name, email, password_hash, role, made_at)
VALUES (21, 11, 'Marta Quill', 'marta@quill.example', '$argon2id$v=19$m=19456,t=2,p=1$none$none', 'owner', '2026-09-01T08:00:00Z'),
       (22, 11, 'Ines Lark', 'ines@quill.example', '$argon2id$v=19$m=19456,t=2,p=1$none$none', 'cover', '2026-09-02T08:00:00Z');

INSERT INTO device (id, practice_id, instructor_id, token_hash, name, made_at, seen_at)
VALUES (31, 11, 21, randomblob(32), 'Chrome on Android', '2026-09-01T08:00:00Z', '2026-11-20T08:00:00Z');
