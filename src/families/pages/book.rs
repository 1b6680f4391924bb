//! `/b/{id}/book`: a family asks for a place, books it, or waits in line. No account, one form.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::{Day, Moment};
use crate::classes::terms::Booking;
use crate::families::booking::{Consents, Shares, State as Standing};
use crate::families::model::Entry;
use crate::families::pages::consents::ConsentForm;
use crate::families::pages::entrance::{Entrance, Way};
use crate::families::pages::form::FamilyForm;
use crate::families::pages::visitor::{Choice, greet};
use crate::families::store::places::{self, By};
use crate::families::store::{invitations, line, told};
use crate::ids::{ClassId, FamilyId};
use crate::languages::{Language, Reads, Texts};
use crate::needs;
use crate::needs::asking::{self, Given, Input};
use crate::needs::model::Question;
use crate::web::address::Address;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Fields, Optional, Tick, Typed, Within};
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

/// Nobody fills the form in fewer seconds; a robot does.
const QUICKEST_SECONDS: i64 = 2;

/// The babies that the form has fields for.
const MOST: u32 = 3;

const KNOWN: &str = "There is a booking for this baby and this e-mail already. Your private link shows it; if that \
    is lost, please ask your instructor for it.";
const FULL: &str = "There is no place left for you in these weeks. You can wait in line: press once more, and you are \
    offered the next one that becomes free.";

#[derive(Template)]
#[template(path = "families/book.html")]
struct BookPage {
    chrome: Chrome,
    choice: Choice,
    entrance: Entrance,
    form: FamilyForm,
    wish: Wish,
    consents: ConsentForm,
    /// What the class needs to know of each baby and of the family.
    inputs: Vec<Input>,
    /// Why nothing was booked, of the whole form.
    problem: Option<&'static str>,
}

impl BookPage {
    /// The questions about a baby, or of place 0 about the family.
    fn questions(&self, place: &u32) -> Vec<&Input> {
        self.inputs.iter().filter(|input| input.baby == *place).collect()
    }

    /// Whether something stands in these fields, so that they are shown at once.
    fn in_use(&self, places: &[u32]) -> bool {
        self.inputs.iter().any(|input| places.contains(&input.baby) && !input.text.is_empty())
    }

    /// Whom the questions are about by the text that says it, the one that matters to most families first.
    fn subjects(&self) -> [(&'static str, &'static [u32]); 3] {
        [("book-needs.baby", &[1]), ("book-needs.family", &[0]), ("book-needs.others", &[2, 3])]
    }

    /// Whether all that can be had is a place in line.
    fn only_waits(&self) -> bool {
        self.entrance.only_waits() || self.wish.wait.0
    }
}

/// What a family says beside who it is.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    begins: Typed<Optional<Within<1, 20>>>,
    /// Whether the page said that all that is left is to wait in line.
    wait: Tick,
    /// The language of the page.
    language: Typed<Language>,
    /// When the page was opened, in seconds since the start of 1970.
    opened: i64,
    /// A field that no person sees; robots fill it.
    website: String,
}

impl Wish {
    /// The week in which the family begins: the one that it chose of these, or the first.
    fn first_week(&self, entrance: &Entrance) -> Option<u32> {
        let chosen = self.begins.get().and_then(|week| week.0).map(|week| week.0);
        let beginnings = entrance.beginnings();
        let found = beginnings.iter().find(|meeting| Some(meeting.week) == chosen);
        found.or(beginnings.first()).map(|meeting| meeting.week)
    }

    /// Why this looks like the work of a robot, in words for the person who is none.
    fn doubt(&self, now: Moment) -> Option<&'static str> {
        if !self.website.is_empty() {
            return Some("Please leave the field for robots empty, and send the form again.");
        }
        (now.seconds() - self.opened < QUICKEST_SECONDS)
            .then_some("That was very quick. Please look it through once more and send it again.")
    }
}

async fn blank(app: &App, chrome: Chrome, way: Way<'_>) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let entrance = Entrance::find(app, &mut db, way).await?;
    if !entrance.can_book() {
        return Err(Fault::NotFound);
    }
    let (chrome, choice) = greet(&mut db, entrance.shown.practice, chrome, None).await?;
    let wish = Wish { opened: app.clock.now().seconds(), ..Wish::default() };
    let (form, consents) = (FamilyForm::blank(), ConsentForm::default());
    let questions = needs::store::questions(&mut db, entrance.shown.practice).await?;
    let inputs = asking::inputs(&questions, MOST, |_, _| String::new());
    page(&BookPage { chrome, choice, entrance, form, wish, consents, inputs, problem: None })
}

pub async fn show(State(app): State<App>, chrome: Chrome, Path(id): Path<i64>) -> Result<Response, Fault> {
    blank(&app, chrome, Way::Open(ClassId::from(id))).await
}

pub async fn show_invited(
    State(app): State<App>,
    chrome: Chrome,
    Path((id, token)): Path<(i64, String)>,
) -> Result<Response, Fault> {
    blank(&app, chrome, Way::Invited(ClassId::from(id), &token)).await
}

pub async fn book(
    State(app): State<App>,
    Address(address): Address,
    chrome: Chrome,
    Path(id): Path<i64>,
    fields: Fields,
) -> Result<Response, Fault> {
    app.attempts.count(&format!("booking from {}", address), address).map_err(Fault::Busy)?;
    take(&app, chrome, Way::Open(ClassId::from(id)), &fields).await
}

pub async fn book_invited(
    State(app): State<App>,
    Address(address): Address,
    chrome: Chrome,
    Path((id, token)): Path<(i64, String)>,
    fields: Fields,
) -> Result<Response, Fault> {
    app.attempts.count(&format!("booking from {}", address), address).map_err(Fault::Busy)?;
    take(&app, chrome, Way::Invited(ClassId::from(id), &token), &fields).await
}

/// The form as it was filled in, read by all who know a part of it.
struct Filled {
    wish: Wish,
    form: FamilyForm,
    consents: ConsentForm,
    inputs: Vec<Input>,
    /// What is asked for, once every field makes sense.
    asked: Option<(Entry, Consents)>,
}

impl Filled {
    fn read(
        (wish, fields): (Wish, &Fields),
        entrance: &Entrance,
        questions: &[Question],
        t: &Texts,
        now: Moment,
    ) -> Result<Self, Fault> {
        let (form, consents): (FamilyForm, ConsentForm) = (fields.read()?, fields.read()?);
        let told: Vec<(String, String)> = fields.read()?;
        let today = now.day_in(&entrance.class.zone);
        let first = wish.first_week(entrance).ok_or(Fault::NotFound)?;
        let weeks = u32::try_from(entrance.meetings.len()).unwrap_or(first);
        let until = entrance.terms.stay_weeks.map(|_| entrance.terms.until(first, weeks));
        let mut form = form.of_family(first, until, Typed::of(""), Reads::of(t.language(), None));
        form.want_name();
        let mut asked = form.read(today, weeks).zip(consents.read());
        if let (None, Some(day)) = (&entrance.invitation, first_day(entrance, first))
            && !form.want_ages(day, entrance.terms.ages, t)
        {
            asked = None;
        }
        let mut inputs = asking::inputs(questions, MOST, |question, baby| asking::posted(&told, question, baby));
        asking::refuse_days_to_come(&mut inputs, today);
        asked = asked.filter(|_| inputs.iter().all(|input| input.problem.is_none()));
        Ok(Self { wish, form, consents, inputs, asked })
    }
}

/// Takes a booking in one transaction, or shows the form again with what is wrong.
async fn take(app: &App, chrome: Chrome, way: Way<'_>, fields: &Fields) -> Result<Response, Fault> {
    let now = app.clock.now();
    let mut db = app.db.write().await?;
    let before = Entrance::find(app, &mut db, way).await?;
    line::turn(&mut db, before.shown.practice, &before.class, now).await?;
    let entrance = Entrance::find(app, &mut db, way).await?;
    if !entrance.can_book() {
        return Err(Fault::NotFound);
    }
    let questions = needs::store::questions(&mut db, entrance.shown.practice).await?;
    let wish: Wish = fields.read()?;
    let (chrome, choice) = greet(&mut db, entrance.shown.practice, chrome, wish.language.get()).await?;
    let filled = Filled::read((wish, fields), &entrance, &questions, &chrome.t, now)?;
    let outcome = match (filled.asked.clone(), filled.wish.doubt(now)) {
        (None, _) => Err(None),
        (_, Some(doubt)) => Err(Some(doubt)),
        (Some(asked), None) => place(app, &mut db, &entrance, asked, &filled.wish, now).await?.map_err(Some),
    };
    match outcome {
        Ok((family, token, notice)) => {
            let answers = given(&filled.inputs, &filled.form.places_of_babies());
            needs::store::set_answers(&mut db, entrance.shown.practice, family, &answers, now).await?;
            told::instructor(&mut db, entrance.shown.practice, family, now).await?;
            db.commit().await?;
            Ok(go_with(&format!("/s/{token}/booking"), notice))
        }
        Err(problem) => {
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &again((chrome, choice), entrance, filled, problem))
        }
    }
}

/// The form again, with what is wrong; where the class has filled up meanwhile, it then asks for a place in line.
fn again(
    (chrome, choice): (Chrome, Choice),
    entrance: Entrance,
    filled: Filled,
    problem: Option<&'static str>,
) -> BookPage {
    let Filled { wish, form, consents, inputs, .. } = filled;
    let wait = Tick(wish.wait.0 || problem == Some(FULL));
    BookPage { chrome, choice: choice.closed(), entrance, form, wish: Wish { wait, ..wish }, consents, inputs, problem }
}

/// The answers of the babies that were written down, by the places that they have in the family.
fn given(inputs: &[Input], written: &[u32]) -> Vec<Given> {
    let place = |baby: u32| match baby {
        0 => Some(0),
        baby => written.iter().position(|place| *place == baby).and_then(|at| u32::try_from(at + 1).ok()),
    };
    let answered = inputs.iter().filter_map(|input| Some((place(input.baby)?, input)));
    answered.map(|(baby, input)| (input.question.id, baby, input.answer.clone())).collect()
}

fn first_day(entrance: &Entrance, week: u32) -> Option<Day> {
    entrance.meetings.iter().find(|meeting| meeting.week == week).map(|meeting| meeting.day)
}

/// Gives the family its place, or its place in line; else says in a sentence why not.
async fn place(
    app: &App,
    db: &mut SqliteConnection,
    entrance: &Entrance,
    (entry, consents): (Entry, Consents),
    wish: &Wish,
    now: Moment,
) -> Result<Result<(FamilyId, String, Notice), &'static str>, Fault> {
    let (practice, class, token) = (entrance.shown.practice, entrance.class.id, app.dice.token());
    if places::is_known(db, practice, class, &entry).await? {
        return Ok(Err(KNOWN));
    }
    let (by, notice) = match (&entrance.invitation, entrance.terms.booking) {
        (Some(invitation), _) => {
            invitations::end(db, practice, invitation.id).await?;
            (By::Instructor, Notice::PlaceBooked)
        }
        (None, Booking::Asked) => (By::Family(Standing::Asked), Notice::PlaceAsked),
        (None, _) => (By::Family(Standing::Booked), Notice::PlaceBooked),
    };
    if !entrance.only_waits() {
        let placed = (by, &entry, consents);
        if let Some(family) = places::add(db, practice, class, placed, &token, now).await? {
            let state = if notice == Notice::PlaceAsked { Standing::Asked } else { Standing::Booked };
            told::family(db, practice, family, state, now).await?;
            return Ok(Ok((family, token, notice)));
        }
    }
    if !wish.wait.0 {
        return Ok(Err(FULL));
    }
    let waits = (By::Family(Standing::Waiting), &entry, consents);
    let waits = places::add(db, practice, class, waits, &token, now).await?;
    let family = waits.ok_or(Fault::NotFound)?;
    told::family(db, practice, family, Standing::Waiting, now).await?;
    Ok(Ok((family, token, Notice::PlaceWaits)))
}
