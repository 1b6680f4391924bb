-- The second session of the class gives the tummy eight minutes of review and no song.
INSERT INTO session_pin (session_id, practice_id, kind, region, minutes)
VALUES (62, 11, 'review', 'legs+feet', 8), (62, 11, 'song', '', 0);
