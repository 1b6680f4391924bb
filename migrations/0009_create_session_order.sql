-- The running order of one session as its instructor left it. No row, or no content: the session is composed afresh
-- each time it is looked at.
CREATE TABLE session_order (
    session_id INTEGER PRIMARY KEY NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    content TEXT CHECK (content IS NULL OR json_valid(content)),
    -- The content before its last change, so that one step can be undone.
    before TEXT CHECK (before IS NULL OR json_valid(before))
) STRICT;

-- Minutes that were fixed for a block stand in the order of its session from now on. Those that were fixed until today
-- become an order of these blocks alone; composing the session again fills it.
INSERT INTO session_order (session_id, practice_id, content)
SELECT session_id, practice_id, json_group_array(json_object(
    'slot', iif(region = '', json_object('kind', kind), json_object('kind', kind, 'region', region)),
    'minutes', minutes, 'core', json('false'), 'steps', json_array(), 'reasons', json_array(), 'pinned', json('true')))
FROM session_pin GROUP BY session_id, practice_id;

DROP TABLE session_pin;
