//! Each kind of what is kept, with its purpose and its end. What stands in the data file and in no row here fails a test.

use crate::calendar::Day;
use crate::text::text;

/// When something goes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// So many years after the last session of its class, as the practice chose.
    WithTheFamily,
    /// So many weeks after the last session, as each question says.
    WithTheAnswers,
    /// So many weeks after the last session, as the practice chose.
    WithTheLink,
    /// When it runs out or is taken up.
    WithItsTerm,
    /// So many days after it was done with.
    Days(u32),
    /// It is about nobody: it stays as long as the practice.
    WithThePractice,
}

/// One kind of what is kept.
#[derive(Clone, Copy, Debug)]
pub struct Kept {
    /// What it is.
    pub what: &'static str,
    /// What for.
    pub purpose: &'static str,
    /// When it goes.
    pub ends: Ends,
    /// The tables of the data file in which it stands.
    pub tables: &'static [&'static str],
}

/// Everything that is kept.
pub const EVERYTHING: [Kept; 12] = [
    Kept {
        what: "Names, e-mail addresses and telephone numbers of families; first names and births of babies; places, choices and your note",
        purpose: "To greet and reach a family, to suit the session to the babies, and to answer later for what was taught.",
        ends: Ends::WithTheFamily,
        tables: &["family", "adult", "baby", "earlier_place", "guest", "visit_taken_back", "family_search"],
    },
    Kept {
        what: "Answers before the class, on health among them, and what a family says before a session",
        purpose: "So that nothing is done that is not good for a baby.",
        ends: Ends::WithTheAnswers,
        tables: &["answer", "family_word", "spared"],
    },
    Kept {
        what: "The register: who was there, what a baby said no to, what is caught up",
        purpose: "To show a family what it missed, and the teaching record.",
        ends: Ends::WithTheFamily,
        tables: &["register_mark", "register_before", "session_act", "recap"],
    },
    Kept {
        what: "What is due and paid",
        purpose: "Books have to show every amount; when a family goes, its amounts stay without a name.",
        ends: Ends::WithTheFamily,
        tables: &["money_entry"],
    },
    Kept {
        what: "What families said of the course",
        purpose: "To make the next one better.",
        ends: Ends::WithTheFamily,
        tables: &["feedback"],
    },
    Kept {
        what: "The words of letters",
        purpose: "To look up what was written.",
        ends: Ends::Days(30),
        tables: &["letter"],
    },
    Kept {
        what: "The link to a family’s pages",
        purpose: "It is the key to its sheets.",
        ends: Ends::WithTheLink,
        tables: &["family"],
    },
    Kept {
        what: "Invitations to a class",
        purpose: "To let in who was asked.",
        ends: Ends::WithItsTerm,
        tables: &["invitation"],
    },
    Kept {
        what: "Sessions of classes that were removed, without a name",
        purpose: "So that calendars hear that they are off.",
        ends: Ends::Days(30),
        tables: &["gone_session"],
    },
    Kept {
        what: "Where instructors are signed in",
        purpose: "To keep others out.",
        ends: Ends::Days(30),
        tables: &["device"],
    },
    Kept {
        what: "Classes, plans, sessions, rules and prices",
        purpose: "Your teaching record and your work.",
        ends: Ends::WithThePractice,
        tables: &[
            "class",
            "class_search",
            "class_letter_off",
            "class_price",
            "correction",
            "course_plan",
            "day_off",
            "hidden_drawing",
            "left_out",
            "letter_choice",
            "offered_language",
            "own_material",
            "question",
            "rule",
            "rule_version",
            "session",
            "session_order",
        ],
    },
    Kept {
        what: "The practice, its instructors and their calendar addresses; receipts of what was erased",
        purpose: "To run the practice, and to show that what had to go is gone.",
        ends: Ends::WithThePractice,
        tables: &["practice", "instructor", "calendar_feed", "erasure"],
    },
];

text! {
    /// Where a number of years comes from, in the instructor's words; may be empty.
    Source 500 "",
}

/// How long a practice keeps families, and their links alive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// So many years after the last session of its class a family is erased.
    pub years: u32,
    /// Where that number comes from: a law, an insurer, a training body.
    pub source: Source,
    /// So many weeks after the last session the link to its pages works.
    pub link_weeks: u32,
}

impl Term {
    /// The last day on which a family is kept whose class met last on this day.
    pub fn kept_until(&self, last_session: Day) -> Day {
        last_session.plus_years(i32::try_from(self.years).unwrap_or(0))
    }

    /// The last day on which its link works.
    pub fn link_until(&self, last_session: Day) -> Day {
        last_session.plus_weeks(i32::try_from(self.link_weeks).unwrap_or(0))
    }
}
