-- A mark from a phone, an earlier one from a tablet that came after it, and how long two blocks really took.
INSERT INTO session_act (id, practice_id, session_id, family_id, key, thing, act, acted_at, received_at, applied)
VALUES (81, 11, 61, 71, '5f0c2f6d9f8a4c1e', 'mark 71', '{"kind": "mark", "family": 71, "mark": "said-not-today"}',
        '2026-11-12T10:50:00Z', '2026-11-12T10:50:01Z', 1),
       (82, 11, 61, 71, '0b9d3c7e1a2f4e55', 'mark 71', '{"kind": "mark", "family": 71, "mark": "here"}',
        '2026-11-12T10:40:00Z', '2026-11-12T11:45:00Z', 0),
       (83, 11, 61, NULL, '77aa01c2d3e4f506', 'block 0',
        '{"kind": "block", "block": 0, "what": "permission", "planned": 5, "seconds": 412}',
        '2026-11-12T10:37:00Z', '2026-11-12T10:37:01Z', 1),
       (84, 11, 61, NULL, NULL, 'step feet/thumb-over-thumb',
        '{"kind": "step", "step": "feet/thumb-over-thumb", "taught": false}',
        '2026-11-12T11:40:00Z', '2026-11-12T11:40:00Z', 1);
