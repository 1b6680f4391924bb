//! `demo`: an invented practice, made through the same rules and statements as a real one.

mod clock;
mod ending;
mod letters;
mod money;
mod needs;
mod people;

use std::fmt::Display;
use std::str::FromStr;

use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::{Day, Moment, TimeOfDay, Zone};
use crate::calendars::store as calendars;
use crate::classes::model::{DayOffReason, Details, Meeting};
use crate::classes::schedule;
use crate::classes::terms::{AgeRange, Booking, Terms};
use crate::config::Refusal;
use crate::curriculum::drawing_store;
use crate::curriculum::model::{Key, shipped_library};
use crate::dice::token_hash;
use crate::families::booking::{Consents, State as Standing};
use crate::families::model::{Adult, Baby, Entry, WeeksEarly};
use crate::families::store::places::{self, By};
use crate::ids::{ClassId, FamilyId, InstructorId, PlanId, PracticeId};
use crate::languages::Language;
use crate::plans::shipped::shipped;
use crate::plans::{copies, store as plans};
use crate::practice::language_store;
use crate::practice::model::Role;
use crate::practice::store as practices;
use crate::sessions::model::{Mark, taught_of};
use crate::sessions::store as sessions;
use crate::web::fault::Fault;

use people::{ASKING, ENDED, NEARLY_FULL, Person, RUNNING, WAITING};

const EMAIL: &str = "nora@willowlane.example";

/// How to look at the example, printed one a line.
pub struct Doors {
    /// The owner's e-mail address.
    pub email: &'static str,
    /// Her password.
    pub password: String,
    /// The path of a family's sheet.
    pub sheet: String,
    /// The path of the public page of a class.
    pub book: String,
}

/// A class of the example, before it is laid out.
struct Outline {
    plan: PlanId,
    name: &'static str,
    venue: &'static str,
    first: Day,
    off: Vec<Day>,
    capacity: u32,
    booking: Booking,
    people: &'static [Person],
    /// Who asks for a place, and who waits for one.
    asking: &'static [Person],
    waiting: &'static [Person],
}

/// Who makes it all, and when.
struct Maker<'a> {
    app: &'a App,
    practice: PracticeId,
    instructor: InstructorId,
    zone: Zone,
    today: Day,
}

/// Fills an empty data file with the example practice.
pub async fn fill(app: &App) -> Result<Doors, Refusal> {
    let failed = |_: Fault| Refusal("The example could not be written.".to_owned());
    let password = app.dice.short_word();
    let hash = password_auth::generate_hash(&password);
    let mut db = app.db.write().await.map_err(Fault::from).map_err(failed)?;
    let (sheet, book) = write(app, &mut db, &hash).await.map_err(failed)?;
    letters::fill(&mut db, app.clock.now()).await.map_err(failed)?;
    db.commit().await.map_err(Fault::from).map_err(failed)?;
    Ok(Doors { email: EMAIL, password, sheet, book })
}

async fn write(app: &App, db: &mut SqliteConnection, hash: &str) -> Result<(String, String), Fault> {
    let zone: Zone = known("Europe/London")?;
    let now = app.clock.now();
    let practice = practices::make(db, &known("Willow Lane Baby Massage")?, &zone, now).await?;
    let owner = (&known("Nora Fielding")?, &known(EMAIL)?, Role::Owner);
    let instructor = practices::add_instructor(db, practice, owner, hash, now).await?.ok_or(Fault::Internal)?;
    language_store::offer(db, practice, &[Language::German, Language::Polish, Language::Arabic]).await?;
    needs::rule(db, practice, now.day_in(&zone)).await?;
    calendars::set_feed(db, practice, instructor, &token_hash(&app.dice.token()), now).await?;
    reword(db, practice, now).await?;
    let maker = Maker { app, practice, instructor, today: now.day_in(&zone), zone };

    let mut copies = Vec::new();
    for start in shipped() {
        copies.push(plans::add(db, practice, &start.plan, now).await?);
    }
    let [five, six, ..] = copies[..] else { return Err(Fault::Internal) };
    let today = maker.today;
    let ended = Outline {
        plan: five,
        name: "Autumn afternoons",
        venue: "Willow Lane Hall, small room",
        first: today.plus_days(-66),
        off: vec![today.plus_days(-52)],
        capacity: 8,
        booking: Booking::ByHand,
        people: ENDED,
        asking: &[],
        waiting: &[],
    };
    let (class, _) = maker.teach(db, &ended, 5).await?;
    ending::say(&maker, db, class).await?;
    let running = Outline {
        plan: five,
        name: "Mornings at Elm Hall",
        venue: "Elm Hall, 3 Orchard Row",
        first: today.plus_weeks(-2),
        off: Vec::new(),
        capacity: 7,
        booking: Booking::AtOnce,
        people: RUNNING,
        asking: &[],
        waiting: WAITING,
    };
    let (class, families) = maker.teach(db, &running, 2).await?;
    maker.improve(db, class).await?;
    money::of_running(&maker, db, class).await?;
    let coming = Outline {
        plan: six,
        name: "Six quiet weeks",
        venue: "Library of Marrow Bridge, upper floor",
        first: today.plus_days(6),
        off: vec![today.plus_days(20)],
        capacity: 10,
        booking: Booking::Asked,
        people: NEARLY_FULL,
        asking: ASKING,
        waiting: &[],
    };
    let (class, _) = maker.lay_out(db, &coming).await?;
    money::of_coming(&maker, db, class).await?;
    let first = families.first().ok_or(Fault::Internal)?;
    Ok((format!("/s/{first}"), format!("/b/{class}")))
}

/// She shows one stroke without its drawing, and tells another in her own words.
async fn reword(db: &mut SqliteConnection, practice: PracticeId, now: Moment) -> Result<(), Fault> {
    drawing_store::hide(db, practice, &known("feet/ankle-circles")?, now).await?;
    let words =
        "Rest a flat palm on each side of the leg and roll it to and fro like dough, knee to ankle, never pressing.";
    let id = "stroke-legs-rolling.hands";
    language_store::correct(db, practice, Language::English, id, Some(words), now).await?;
    Ok(())
}

impl Maker<'_> {
    /// Makes a class with its families and gives their sheet tokens.
    async fn lay_out(
        &self,
        db: &mut SqliteConnection,
        outline: &Outline,
    ) -> Result<(ClassId, Vec<(FamilyId, String)>), Fault> {
        let now = self.app.clock.now();
        let copy = copies::take(db, self.practice, outline.plan, now).await?.ok_or(Fault::Internal)?;
        let plan = copies::plan(db, self.practice, copy).await?;
        let details = Details {
            name: known(outline.name)?,
            venue: known(outline.venue)?,
            capacity: outline.capacity,
            is_public: true,
        };
        let by = (self.practice, self.instructor);
        let class = crate::classes::store::add(db, by, copy, &details, &self.zone, now).await?;
        for day in &outline.off {
            crate::classes::store::add_day_off(db, self.practice, class, *day, DayOffReason::Skipped).await?;
        }
        let starts = TimeOfDay::of(10, 30).ok_or(Fault::Internal)?;
        let dates = schedule::dates(outline.first, plan.length(), &outline.off);
        for (week, day) in (1..).zip(dates) {
            crate::classes::store::add_meeting(db, self.practice, class, week, (day, starts)).await?;
        }
        self.set_booking(db, class, outline.booking).await?;
        let mut families = Vec::new();
        for person in outline.people {
            let token = self.app.dice.token();
            let entry = self.entry(person)?;
            // Who joins late stood on the waiting list before.
            let waited = person.from_week > 1;
            let by = if waited { By::Family(Standing::Waiting) } else { By::Instructor };
            let placed = (by, &entry, Consents::default());
            let family = places::add(db, self.practice, class, placed, &token, now).await?.ok_or(Fault::Internal)?;
            if waited {
                places::book(db, self.practice, family, now).await?;
            }
            families.push((family, token));
        }
        let asking = outline.asking.iter().map(|person| (Standing::Asked, person));
        for (state, person) in asking.chain(outline.waiting.iter().map(|person| (Standing::Waiting, person))) {
            let placed = (By::Family(state), &self.entry(person)?, Consents::default());
            places::add(db, self.practice, class, placed, &self.app.dice.token(), now).await?.ok_or(Fault::Internal)?;
        }
        let meetings = crate::classes::store::meetings(db, self.practice, class).await?;
        let next = meetings.iter().find(|meeting| meeting.day >= self.today);
        for ((family, _), person) in families.iter().zip(outline.people) {
            needs::tell(self.app, db, self.practice, (*family, person), (next, self.today)).await?;
        }
        Ok((class, families))
    }

    async fn set_booking(&self, db: &mut SqliteConnection, class: ClassId, booking: Booking) -> Result<(), Fault> {
        let stored = crate::classes::store::terms(db, self.practice, class).await?.ok_or(Fault::Internal)?;
        let ages = AgeRange { from: Some(4), to: Some(40) };
        let terms = Terms { booking, ages, ..stored };
        crate::classes::store::set_terms(db, self.practice, class, 1, &terms).await?;
        Ok(())
    }

    fn entry(&self, person: &Person) -> Result<Entry, Fault> {
        let adults = person.adults.iter().zip(["example", "test"]).map(|(name, domain)| {
            let user = name.to_lowercase().replace(' ', ".");
            Ok(Adult { name: Some(known(name)?), email: Some(known(&format!("{user}@post.{domain}"))?), phone: None })
        });
        let babies = person.babies.iter().map(|(name, weeks, early)| {
            Ok(Baby { name: known(name)?, born: self.today.plus_days(-weeks * 7 - 3), weeks_early: WeeksEarly(*early) })
        });
        Ok(Entry {
            adults: adults.collect::<Result<_, Fault>>()?,
            babies: babies.collect::<Result<_, Fault>>()?,
            from_week: person.from_week,
            until_week: None,
            note: known(person.note)?,
            reads: person.reads,
        })
    }

    /// Adds the greeting song to the fourth week of a class, which could give it back to the plan.
    async fn improve(&self, db: &mut SqliteConnection, class: ClassId) -> Result<(), Fault> {
        let class = crate::classes::store::class(db, self.practice, class).await?.ok_or(Fault::Internal)?;
        let mut plan = copies::plan(db, self.practice, class.plan_id).await?;
        plan.weeks.get_mut(3).ok_or(Fault::Internal)?.songs.insert(0, known("song/hello")?);
        plans::save(db, self.practice, class.plan_id, (&plan, 1), self.app.clock.now()).await?;
        Ok(())
    }

    /// Makes a class and teaches its first weeks; gives the tokens of its families' sheets.
    async fn teach(
        &self,
        db: &mut SqliteConnection,
        outline: &Outline,
        weeks: u32,
    ) -> Result<(ClassId, Vec<String>), Fault> {
        let (class, families) = self.lay_out(db, outline).await?;
        let stored = crate::classes::store::class(db, self.practice, class).await?.ok_or(Fault::Internal)?;
        let plan = copies::plan(db, self.practice, stored.plan_id).await?;
        let meetings = crate::classes::store::meetings(db, self.practice, class).await?;
        for meeting in meetings.iter().filter(|meeting| meeting.week <= weeks) {
            let week = plan.week(meeting.week).ok_or(Fault::Internal)?;
            // Babies derail every plan: the last stroke of the second week is left for another day.
            let left_out: Vec<Key> = week.strokes.last().filter(|_| meeting.week == 2).into_iter().cloned().collect();
            let note =
                if left_out.is_empty() { "A calm hour." } else { "Two babies hungry at once; left the last stroke." };
            sessions::save(db, self.practice, meeting.id, 1, &known(note)?, &left_out).await?;
            let marks = self.marks(meeting, outline.people, &families);
            let end = meeting.end(&self.zone);
            crate::sessions::register::set_marks(db, self.practice, meeting.id, &marks, end).await?;
            clock::time(self, db, meeting, week).await?;
            sessions::mark_taught(db, self.practice, meeting.id, &taught_of(shipped_library(), week, &left_out), end)
                .await?;
        }
        Ok((class, families.into_iter().map(|(_, token)| token).collect()))
    }

    /// Nearly everybody came; now and then somebody was late, watched, or had a baby who said no.
    fn marks(
        &self,
        meeting: &Meeting,
        people: &[Person],
        families: &[(FamilyId, String)],
    ) -> Vec<(FamilyId, Option<Mark>)> {
        let begun = families.iter().zip(people).filter(|(_, person)| person.from_week <= meeting.week);
        let mark = |place: u32| match place * 5 + meeting.week {
            6 => Mark::SaidNotToday,
            8 => Mark::Missed,
            12 => Mark::Late,
            17 => Mark::Watched,
            21 => Mark::ToldUs,
            _ => Mark::Here,
        };
        (0..).zip(begun).map(|(place, ((family, _), _))| (*family, Some(mark(place)))).collect()
    }
}

/// Reads a word of the example, which is sound as long as its test passes.
fn known<T: FromStr<Err: Display>>(text: &str) -> Result<T, Fault> {
    text.parse().map_err(|_| Fault::Internal)
}
