-- One link ended by itself; one family was erased and left its receipt.
UPDATE practice SET years_kept = 3, years_source = 'Our insurer', link_weeks = 26 WHERE id = 11;
UPDATE family SET link_ended = '2026-11-20' WHERE id = 71;
INSERT INTO erasure (id, practice_id, why, adults, babies, erased_at) VALUES (95, 11, 'time', 2, 1, '2026-11-25T03:00:00Z');
