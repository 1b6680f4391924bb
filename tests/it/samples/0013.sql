-- The first class costs something. One family paid its deposit, by mistake twice; of a family that left only the amount
-- is still known.
INSERT INTO class_price (class_id, practice_id, currency, amount, per, deposit, sibling_percent, pay_link, pay_note, refund_words)
VALUES (51, 11, 'GBP', 8500, 'baby', 4000, 50, 'https://pay.example/quill', 'Cash on the day is fine.', 'In full up to 14 days before.');

INSERT INTO money_entry (id, practice_id, family_id, instructor_id, kind, amount, currency, how, day, by_day, words, number, undoes, made_at)
VALUES (101, 11, 71, 21, 'due', 4000, 'GBP', NULL, '2026-09-02', '2026-09-02', 'Deposit', NULL, NULL, '2026-09-02T08:00:00Z'),
       (102, 11, 71, 21, 'due', 13000, 'GBP', NULL, '2026-09-02', '2026-11-12', 'The rest of the course, 2 babies', NULL, NULL, '2026-09-02T08:00:00Z'),
       (103, 11, 71, 21, 'discount', 4250, 'GBP', NULL, '2026-09-02', NULL, 'Further baby', NULL, NULL, '2026-09-02T08:00:00Z'),
       (104, 11, 71, 21, 'paid', 4000, 'GBP', 'transfer', '2026-09-03', NULL, '', 1, NULL, '2026-09-03T08:00:00Z'),
       (105, 11, 71, 21, 'paid', 4000, 'GBP', 'transfer', '2026-09-03', NULL, '', 2, NULL, '2026-09-03T08:00:01Z'),
       (106, 11, 71, 21, 'paid', 4000, 'GBP', 'transfer', '2026-09-03', NULL, '', NULL, 105, '2026-09-03T08:01:00Z'),
       (107, 11, NULL, 21, 'paid', 2000, 'GBP', 'cash', '2026-09-04', NULL, '', 3, NULL, '2026-09-04T08:00:00Z');
