-- The practice shows one stroke without its drawing.
INSERT INTO hidden_drawing (practice_id, stroke, hidden_at) VALUES (11, 'feet/toe-rolls', '2026-09-02T08:00:00Z');
