//! The invented families of the example practice. Ages are weeks at the day on which the example is made.

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
}

const fn family(
    adults: &'static [&'static str],
    babies: &'static [(&'static str, i32, u32)],
    note: &'static str,
) -> Person {
    Person { adults, babies, from_week: 1, note }
}

/// A class in its third week: a premature baby, twins, a nut allergy, a vaccine two days ago, one who joined late.
pub const RUNNING: &[Person] = &[
    family(&["Mira Holloway", "Jon Holloway"], &[("Leo", 9, 0)], "Vaccine two days ago."),
    family(&["Safia Karim"], &[("Ada", 14, 6)], "Born early; likes short sessions."),
    family(&["Tess Arkwright", "Bea Lindqvist"], &[("Otis", 11, 3), ("Wren", 11, 3)], "Twins: both adults come."),
    family(&["Dario Penn"], &[("Nico", 16, 0)], "Nut allergy in the family: no almond oil near Nico."),
    family(&["Yuki Marsh"], &[("Hana", 7, 0)], ""),
    Person {
        adults: &["Ruth Oakes"],
        babies: &[("Sol", 12, 0)],
        from_week: 2,
        note: "Joined in week 2; missed the legs.",
    },
    family(&["Amara Bell", "Chris Bell"], &[("Juno", 10, 0)], ""),
];

/// A class that begins next week and has one place left.
pub const NEARLY_FULL: &[Person] = &[
    family(&["Ines Caldwell"], &[("Theo", 6, 0)], ""),
    family(&["Priya Stone", "Max Stone"], &[("Asha", 8, 0)], ""),
    family(&["Lena Brook"], &[("Finn", 10, 4)], "Due date five weeks ago; shows both ages."),
    family(&["Omar Vale"], &[("Zara", 9, 0)], ""),
    family(&["Grace Winter", "Tom Winter"], &[("Ivy", 12, 0)], "Grandmother may come once."),
    family(&["Nell Archer"], &[("Rafe", 5, 0)], "Navel not quite healed yet."),
    family(&["Kofi Mensworth"], &[("Esi", 11, 0)], ""),
];

/// A class that has ended.
pub const ENDED: &[Person] = &[
    family(&["Clara Finch"], &[("Milo", 26, 0)], ""),
    family(&["Hugo Ellery", "Marta Ellery"], &[("Luna", 24, 0)], ""),
    family(&["Dana Whitlock"], &[("Ezra", 29, 2)], ""),
    family(&["Bo Sandford"], &[("Pia", 22, 0)], "Prefers no oil."),
    family(&["Farah Quill", "Ned Quill"], &[("Elio", 27, 0)], ""),
    family(&["Joy Penrose"], &[("Tove", 25, 0)], ""),
];

/// Who waits for a place in the class that is under way.
pub const WAITING: &[Person] =
    &[family(&["Edda Moss"], &[("Bram", 8, 0)], ""), family(&["Tariq Lowell"], &[("Suri", 13, 0)], "")];

/// Who has asked for a place in the class that begins next week.
pub const ASKING: &[Person] = &[family(&["Maeve Thorn", "Eli Thorn"], &[("Wilf", 7, 0)], "")];
