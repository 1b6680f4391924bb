//! The invented families of the example practice. Ages are weeks at the day on which the example is made.

use crate::languages::Language;
use crate::languages::Reads;
use crate::needs::model::QuestionKind;
use crate::needs::model::QuestionKind::{Agreed, Allergy, Condition, Hips, Navel, ParentAllergy, Skin};
use crate::needs::words::Word;

use Need::{Next, Says, Spare, Told, Vaccine};

/// A family of the example.
pub struct Person {
    /// The adults' names.
    pub adults: &'static [&'static str],
    /// The babies: name, age in weeks, weeks born early.
    pub babies: &'static [(&'static str, i32, u32)],
    /// The week of the course in which the family begins.
    pub from_week: u32,
    /// The instructor's note.
    pub note: &'static str,
    /// What the class needs to know.
    pub needs: &'static [Need],
    /// The languages in which it reads.
    pub reads: Reads,
}

impl Person {
    const fn reading(self, first: Language, second: Option<Language>) -> Self {
        Self { reads: Reads { first, second }, ..self }
    }
}

/// Something that a family told, or that the instructor settled for a baby.
pub enum Need {
    /// An answer about the baby in this place; 0 for the family.
    Told(QuestionKind, u32, &'static str),
    /// The last vaccine of the baby in this place, so many days ago.
    Vaccine(u32, i32, &'static str),
    /// The next one, in so many days.
    Next(u32, i32),
    /// What is left out for the baby in this place.
    Spare(u32, &'static str),
    /// A word for the next session.
    Says(Word, &'static str),
}

const ENGLISH: Reads = Reads { first: Language::English, second: None };

const fn family(
    adults: &'static [&'static str],
    babies: &'static [(&'static str, i32, u32)],
    note: &'static str,
    needs: &'static [Need],
) -> Person {
    Person { adults, babies, from_week: 1, note, needs, reads: ENGLISH }
}

/// A class in its third week: a premature baby, twins, a nut allergy, a vaccine two days ago, one who joined late.
pub const RUNNING: &[Person] = &[
    family(
        &["Mira Holloway", "Jon Holloway"],
        &[("Leo", 9, 0)],
        "",
        &[Vaccine(1, 2, "11:30"), Told(Navel, 1, "yes"), Told(Allergy, 1, "None")],
    ),
    family(
        &["Safia Karim"],
        &[("Ada", 14, 6)],
        "Likes short sessions.",
        &[
            Told(Condition, 1, "Reflux; medicine before each feed"),
            Told(Agreed, 1, "yes"),
            Spare(1, "tummy"),
            Says(Word::Fine, ""),
        ],
    )
    .reading(Language::Arabic, Some(Language::English)),
    family(
        &["Tess Arkwright", "Bea Lindqvist"],
        &[("Otis", 11, 3), ("Wren", 11, 3)],
        "Twins: both adults come.",
        &[Told(Hips, 2, "Scan of the left hip next month"), Next(1, 5), Next(2, 5)],
    ),
    family(
        &["Dario Penn"],
        &[("Nico", 16, 0)],
        "",
        &[Told(ParentAllergy, 0, "Nut allergy"), Told(Allergy, 1, "Nut allergy, tested: almond and hazelnut")],
    ),
    family(&["Yuki Marsh"], &[("Hana", 7, 0)], "", &[Says(Word::Unwell, "A runny nose since last night")])
        .reading(Language::German, None),
    Person {
        adults: &["Ruth Oakes"],
        babies: &[("Sol", 12, 0)],
        from_week: 2,
        note: "Joined in week 2; missed the legs.",
        needs: &[Told(Skin, 1, "Eczema behind the knees")],
        reads: ENGLISH,
    },
    family(&["Amara Bell", "Chris Bell"], &[("Juno", 10, 0)], "", &[Says(Word::CannotCome, "")]),
];

/// A class that begins next week and has one place left.
pub const NEARLY_FULL: &[Person] = &[
    family(&["Ines Caldwell"], &[("Theo", 6, 0)], "", &[Next(1, 6)]),
    family(&["Priya Stone", "Max Stone"], &[("Asha", 8, 0)], "", &[Told(Navel, 1, "yes")]),
    family(&["Lena Brook"], &[("Finn", 10, 4)], "Due date five weeks ago; shows both ages.", &[]),
    family(&["Omar Vale"], &[("Zara", 9, 0)], "", &[Spare(1, "oil")]),
    family(&["Grace Winter", "Tom Winter"], &[("Ivy", 12, 0)], "Grandmother may come once.", &[]),
    family(&["Nell Archer"], &[("Rafe", 5, 0)], "", &[Told(Navel, 1, "no")]),
    family(&["Kofi Mensworth"], &[("Esi", 11, 0)], "", &[]),
];

/// A class that has ended; what its families told has ended as well.
pub const ENDED: &[Person] = &[
    family(&["Clara Finch"], &[("Milo", 26, 0)], "", &[]),
    family(&["Hugo Ellery", "Marta Ellery"], &[("Luna", 24, 0)], "", &[]),
    family(&["Dana Whitlock"], &[("Ezra", 29, 2)], "", &[]),
    family(&["Bo Sandford"], &[("Pia", 22, 0)], "Liked the window seat.", &[]),
    family(&["Farah Quill", "Ned Quill"], &[("Elio", 27, 0)], "", &[]),
    family(&["Joy Penrose"], &[("Tove", 25, 0)], "", &[]),
];

/// Who waits for a place in the class that is under way.
pub const WAITING: &[Person] =
    &[family(&["Edda Moss"], &[("Bram", 8, 0)], "", &[]), family(&["Tariq Lowell"], &[("Suri", 13, 0)], "", &[])];

/// Who has asked for a place in the class that begins next week.
pub const ASKING: &[Person] = &[family(&["Maeve Thorn", "Eli Thorn"], &[("Wilf", 7, 0)], "", &[])];
