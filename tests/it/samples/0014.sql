-- One family reads German beside English; the practice has put two German texts in its own words.
INSERT INTO offered_language (practice_id, language) VALUES (11, 'ar'), (11, 'de');
UPDATE family SET language = 'de', second_language = 'en' WHERE id = 71;
INSERT INTO correction (practice_id, language, text_id, text, corrected_at)
VALUES (11, 'de', 'sheet-oil', 'Öl', '2026-09-02T08:00:00Z'),
       (11, 'de', 'stroke-legs-rolling.hands', 'Rolle das Bein zwischen den Händen.', '2026-09-02T08:00:00Z');
