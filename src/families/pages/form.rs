//! The form of a family: two adults, up to three babies, the weeks that it comes, a note.

use serde::Deserialize;

use crate::calendar::Day;
use crate::classes::terms::AgeRange;
use crate::families::age::Age;
use crate::families::model::{Adult, Baby, BabyName, Entry, Family, LAST_WEEK, MOST_BABIES, Phone, WeeksEarly};
use crate::languages::{Language, Reads, Texts};
use crate::text::{Email, Name, Note};
use crate::web::form::{Optional, Typed, Within};

/// As it is posted: fields of one name come in the order of the page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct FamilyForm {
    pub revision: i64,
    adult_name: Vec<Typed<Optional<Name>>>,
    adult_email: Vec<Typed<Optional<Email>>>,
    adult_phone: Vec<Typed<Optional<Phone>>>,
    baby_name: Vec<Typed<Optional<BabyName>>>,
    baby_born: Vec<Typed<Optional<Day>>>,
    baby_early: Vec<Typed<WeeksEarly>>,
    pub from_week: Typed<Within<1, 20>>,
    pub until_week: Typed<Optional<Within<1, 20>>>,
    pub note: Typed<Note>,
    /// Left out where only English is offered.
    pub language: Typed<Optional<Language>>,
    pub second_language: Typed<Optional<Language>>,
}

/// The inputs of one adult.
pub struct AdultInputs<'f> {
    /// Tells the inputs of one adult from those of the other.
    pub at: &'static str,
    pub name: &'f Typed<Optional<Name>>,
    pub email: &'f Typed<Optional<Email>>,
    pub phone: &'f Typed<Optional<Phone>>,
}

/// The inputs of one baby.
pub struct BabyInputs<'f> {
    /// Tells the inputs of one baby from those of another.
    pub at: &'static str,
    pub name: &'f Typed<Optional<BabyName>>,
    pub born: &'f Typed<Optional<Day>>,
    pub early: &'f Typed<WeeksEarly>,
}

impl AdultInputs<'_> {
    /// Whether anything stands here: typed, or stored meanwhile.
    pub fn in_use(&self) -> bool {
        in_use(self.name) || in_use(self.email) || in_use(self.phone)
    }
}

impl BabyInputs<'_> {
    /// Whether anything stands here: typed, or stored meanwhile.
    pub fn in_use(&self) -> bool {
        in_use(self.name) || in_use(self.born) || in_use(self.early)
    }
}

fn in_use<T>(field: &Typed<T>) -> bool {
    !field.text.is_empty() || field.problem.is_some() || field.meanwhile.is_some()
}

const AT: [&str; MOST_BABIES] = ["-1", "-2", "-3"];
/// Nobody older comes to be massaged, in days: the oldest whom a source names is five (ridgway).
const OLDEST_DAYS: i32 = 5 * 366;
const REACH: &str = "Please give an e-mail address or a phone number: one way to reach the family.";

impl FamilyForm {
    /// An empty form.
    pub fn blank() -> Self {
        let mut form = Self { from_week: Typed::of("1"), note: Typed::blank(), ..Self::default() };
        form.pad();
        form
    }

    /// A form that holds a family as it is stored.
    pub fn holding(family: &Family) -> Self {
        let adults = || family.adults.iter().cloned();
        let mut form = Self {
            revision: family.revision,
            adult_name: adults().map(|adult| Typed::holding(Optional(adult.name))).collect(),
            adult_email: adults().map(|adult| Typed::holding(Optional(adult.email))).collect(),
            adult_phone: adults().map(|adult| Typed::holding(Optional(adult.phone))).collect(),
            baby_name: family.babies.iter().map(|baby| Typed::holding(Optional(Some(baby.name.clone())))).collect(),
            baby_born: family.babies.iter().map(|baby| Typed::holding(Optional(Some(baby.born)))).collect(),
            baby_early: family.babies.iter().map(|baby| Typed::holding(baby.weeks_early)).collect(),
            from_week: Typed::holding(Within(family.from_week)),
            until_week: Typed::holding(Optional(
                Some(family.until_week).filter(|week| (1..LAST_WEEK).contains(week)).map(Within),
            )),
            note: Typed::holding(family.note.clone()),
            language: Typed::holding(Optional(Some(family.reads.first))),
            second_language: Typed::holding(Optional(family.reads.second)),
        };
        form.pad();
        form
    }

    /// A form that a family fills in itself: weeks and note are the instructor's, and its languages are chosen elsewhere.
    pub fn of_family(mut self, from_week: u32, until_week: Option<u32>, note: Typed<Note>, reads: Reads) -> Self {
        self.language = Typed::holding(Optional(Some(reads.first)));
        self.second_language = Typed::holding(Optional(reads.second));
        self.from_week = Typed::holding(Within(from_week));
        self.until_week = Typed::holding(Optional(until_week.map(Within)));
        self.note = note;
        self.pad();
        self
    }

    /// Always two adults and three babies, whatever was posted.
    pub fn pad(&mut self) {
        self.adult_name.resize_with(2, Typed::default);
        self.adult_email.resize_with(2, Typed::default);
        self.adult_phone.resize_with(2, Typed::default);
        self.baby_name.resize_with(MOST_BABIES, Typed::default);
        self.baby_born.resize_with(MOST_BABIES, Typed::default);
        self.baby_early.resize_with(MOST_BABIES, Typed::default);
    }

    /// The inputs of both adults.
    pub fn adults(&self) -> Vec<AdultInputs<'_>> {
        let contacts = self.adult_email.iter().zip(&self.adult_phone);
        let inputs = AT.into_iter().zip(self.adult_name.iter().zip(contacts));
        inputs.map(|(at, (name, (email, phone)))| AdultInputs { at, name, email, phone }).collect()
    }

    /// The inputs of the babies.
    pub fn babies(&self) -> Vec<BabyInputs<'_>> {
        let rest = self.baby_born.iter().zip(&self.baby_early);
        let inputs = AT.into_iter().zip(self.baby_name.iter().zip(rest));
        inputs.map(|(at, (name, (born, early)))| BabyInputs { at, name, born, early }).collect()
    }

    /// Where on the form each baby stands that was written down, the first place being 1.
    pub fn places_of_babies(&self) -> Vec<u32> {
        let written = (1..).zip(&self.baby_name).filter(|(_, name)| !name.text.trim().is_empty());
        written.map(|(place, _)| place).collect()
    }

    /// Asks for the first adult's name, which an instructor may leave out but a family knows.
    pub fn want_name(&mut self) {
        if let Some(name) = self.adult_name.first_mut()
            && name.text.trim().is_empty()
        {
            name.refuse("Please write your name.");
        }
    }

    /// Says beside the babies what is wrong with them all.
    pub fn refuse_babies(&mut self, problem: &str) {
        if let Some(name) = self.baby_name.first_mut() {
            name.refuse(problem);
        }
    }

    /// Refuses babies that are too young or too old on the day that they would begin, in the words of the reader; tells
    /// whether all fit. To be asked once the form was read, so that a day that cannot be right is told first.
    pub fn want_ages(&mut self, first: Day, ages: AgeRange, t: &Texts) -> bool {
        let mut fit = true;
        for (born, early) in self.baby_born.iter_mut().zip(&self.baby_early) {
            let Some(day) = born.get().and_then(|born| born.0) else { continue };
            let age = Age::on(first, day, early.get().unwrap_or(WeeksEarly(0)));
            if !ages.holds(age.weeks) && !age.corrected.is_some_and(|weeks| ages.holds(weeks)) {
                born.refuse(t.say("book-age").with("ages", ages.say(t)).with("age", age.say(t)).to_string());
                fit = false;
            }
        }
        fit
    }

    /// What the form says, once every field and the whole make sense; else the problems stand at their fields.
    pub fn read(&mut self, today: Day, weeks: u32) -> Option<Entry> {
        self.check_babies(today);
        if self.from_week.get().is_some_and(|week| week.0 > weeks) {
            self.from_week.refuse(format!("The course has {weeks} weeks."));
        }
        let last = self.until_week.get().and_then(|week| week.0);
        if last.is_some_and(|last| self.from_week.get().is_some_and(|first| first.0 > last.0)) {
            self.until_week.refuse("That is before the week in which the family begins.");
        }
        let adults = self.read_adults();
        if let Some(adults) = &adults
            && !adults.iter().any(Adult::reachable)
            && let Some(field) = self.adult_email.first_mut()
        {
            field.refuse(REACH);
        }
        Some(Entry {
            adults: adults.filter(|adults| adults.iter().any(Adult::reachable))?,
            babies: self.read_babies()?,
            from_week: self.from_week.get()?.0,
            until_week: self.until_week.get()?.0.map(|week| week.0).filter(|week| *week < weeks),
            note: self.note.get()?,
            reads: Reads::of(self.language.get()?.0.unwrap_or_default(), self.second_language.get()?.0),
        })
    }

    fn read_adults(&self) -> Option<Vec<Adult>> {
        let mut adults = Vec::new();
        for inputs in self.adults() {
            adults.push(Adult {
                name: inputs.name.get()?.0,
                email: inputs.email.get()?.0,
                phone: inputs.phone.get()?.0,
            });
        }
        adults.retain(|adult| !adult.is_empty());
        Some(adults)
    }

    /// A baby has a name and a date of birth that has come; there is one baby at least.
    fn check_babies(&mut self, today: Day) {
        for (place, (name, born)) in self.baby_name.iter_mut().zip(&mut self.baby_born).enumerate() {
            let named = !name.text.trim().is_empty();
            let dated = !born.text.trim().is_empty();
            if !named && (dated || place == 0) {
                name.refuse("Please write the baby’s first name.");
            }
            if !dated && (named || place == 0) {
                born.refuse("Please give the date of birth.");
            }
            if born.get().and_then(|born| born.0).is_some_and(|born| born > today) {
                born.refuse("That day is still to come. Please add the family once the baby is born.");
            }
            if born.get().and_then(|born| born.0).is_some_and(|born| today.days_since(born) > OLDEST_DAYS) {
                born.refuse("That is more than five years ago. Is the year right?");
            }
        }
    }

    fn read_babies(&self) -> Option<Vec<Baby>> {
        let mut babies = Vec::new();
        for inputs in self.babies() {
            let (name, born, weeks_early) = (inputs.name.get()?, inputs.born.get()?, inputs.early.get()?);
            if let (Some(name), Some(born)) = (name.0, born.0) {
                babies.push(Baby { name, born, weeks_early });
            }
        }
        Some(babies)
    }

    /// Shows what is stored now beside what was typed; saving again then means it.
    pub fn compare(&mut self, family: &Family) {
        let stored = Self::holding(family);
        self.revision = family.revision;
        compare_all(&mut self.adult_name, stored.adult_name);
        compare_all(&mut self.adult_email, stored.adult_email);
        compare_all(&mut self.adult_phone, stored.adult_phone);
        compare_all(&mut self.baby_name, stored.baby_name);
        compare_all(&mut self.baby_born, stored.baby_born);
        compare_all(&mut self.baby_early, stored.baby_early);
        self.from_week.compare(&stored.from_week.text);
        self.until_week.compare(&stored.until_week.text);
        self.note.compare(&stored.note.text);
        compare_language(&mut self.language, &stored.language);
        compare_language(&mut self.second_language, &stored.second_language);
    }
}

/// A language is shown by its name.
fn compare_language(typed: &mut Typed<Optional<Language>>, stored: &Typed<Optional<Language>>) {
    typed.compare(&stored.text);
    let name = stored.get().and_then(|language| language.0).map(Language::in_english).unwrap_or_default();
    typed.meanwhile = typed.meanwhile.take().map(|_| name.to_owned());
}

fn compare_all<T>(typed: &mut [Typed<T>], stored: Vec<Typed<T>>) {
    for (field, stored) in typed.iter_mut().zip(stored) {
        field.compare(&stored.text);
    }
}
