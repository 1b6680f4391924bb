-- The register of the taught session, with the step back, and a stroke that there was no time for.
INSERT INTO register_mark (session_id, family_id, practice_id, mark, marked_at)
VALUES (61, 71, 11, 'said not today', '2026-11-12T10:50:00Z');

INSERT INTO register_before (session_id, practice_id, marks) VALUES (61, 11, '[]');

INSERT INTO left_out (session_id, practice_id, step) VALUES (61, 11, 'feet/thumb-over-thumb');
