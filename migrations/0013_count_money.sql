-- What a class costs and how it is paid. All amounts are whole numbers of the smallest unit of their currency. A class
-- without a row here says nothing of money; one that costs nothing has the amount 0.
CREATE TABLE class_price (
    class_id INTEGER PRIMARY KEY NOT NULL REFERENCES class (id) ON DELETE CASCADE,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 1000000000),
    per TEXT NOT NULL CHECK (per IN ('family', 'baby')),
    deposit INTEGER CHECK (deposit BETWEEN 1 AND amount),
    -- What comes off for each further baby, and for a family that came before: so many percent, or an amount.
    sibling_percent INTEGER CHECK (sibling_percent BETWEEN 1 AND 100),
    sibling_amount INTEGER CHECK (sibling_amount BETWEEN 1 AND amount),
    returning_percent INTEGER CHECK (returning_percent BETWEEN 1 AND 100),
    returning_amount INTEGER CHECK (returning_amount BETWEEN 1 AND amount),
    -- Where the instructor is paid by card, with somebody else: no card's number ever comes here.
    pay_link TEXT NOT NULL DEFAULT '' CHECK (pay_link = '' OR pay_link GLOB 'https://*'),
    pay_note TEXT NOT NULL DEFAULT '' CHECK (length(pay_note) <= 1000),
    refund_words TEXT NOT NULL DEFAULT '' CHECK (length(refund_words) <= 2000),
    revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
    CHECK (sibling_percent IS NULL OR sibling_amount IS NULL),
    CHECK (returning_percent IS NULL OR returning_amount IS NULL)
) STRICT;

CREATE INDEX class_price_by_practice ON class_price (practice_id);

-- The accounts of families, line by line. A line is never changed or deleted; one that was a mistake is taken back by
-- another line. What a family owes is the sum of its lines, and stands nowhere else.
CREATE TABLE money_entry (
    id INTEGER PRIMARY KEY NOT NULL,
    practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    -- Nobody once the family is removed: the books keep the amount, and no name.
    family_id INTEGER REFERENCES family (id) ON DELETE SET NULL,
    instructor_id INTEGER REFERENCES instructor (id) ON DELETE SET NULL,
    kind TEXT NOT NULL CHECK (kind IN ('due', 'discount', 'paid', 'refund', 'written off')),
    amount INTEGER NOT NULL CHECK (amount >= 1),
    currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    how TEXT CHECK (how IN ('cash', 'transfer', 'card', 'voucher')),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- The day by which something due should be paid.
    by_day TEXT CHECK (by_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    words TEXT NOT NULL DEFAULT '' CHECK (length(words) <= 200),
    -- The number of its receipt, counted for each practice without a gap.
    number INTEGER CHECK (number >= 1),
    undoes INTEGER UNIQUE REFERENCES money_entry (id) ON DELETE CASCADE,
    made_at TEXT NOT NULL,
    -- By how much the line changes what the family owes.
    change INTEGER NOT NULL GENERATED ALWAYS AS
        (CASE WHEN (kind IN ('due', 'refund')) = (undoes IS NULL) THEN amount ELSE -amount END) VIRTUAL,
    UNIQUE (practice_id, number),
    CHECK ((how IS NOT NULL) = (kind IN ('paid', 'refund'))),
    CHECK ((by_day IS NOT NULL) = (kind = 'due')),
    CHECK ((number IS NOT NULL) = (kind IN ('paid', 'refund') AND undoes IS NULL))
) STRICT;

CREATE INDEX money_entry_by_day ON money_entry (practice_id, day);
CREATE INDEX money_entry_by_family ON money_entry (family_id);
CREATE INDEX money_entry_by_instructor ON money_entry (instructor_id);

-- What was written beside an amount may name somebody: it goes with the family.
CREATE TRIGGER money_without_family BEFORE DELETE ON family
BEGIN
    UPDATE money_entry SET family_id = NULL, words = '' WHERE family_id = OLD.id;
END;
