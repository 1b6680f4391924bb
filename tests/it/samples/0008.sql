INSERT INTO own_material (practice_id, key, content, made_at)
VALUES (11, 'own/0000004f', '{"kind": "song", "key": "own/0000004f", "name": "Round the table", "section": null, "lines": ["Round the table, slow and warm"], "source": "own"}', '2026-11-20T09:00:00Z');
