//! `/classes/{class}/letters/new`: a letter of the instructor's own, to a class or to some of it.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::Moment;
use crate::classes::model::{Class, Meeting};
use crate::families::booking::State as Standing;
use crate::families::model::Family;
use crate::ids::{ClassId, FamilyId, PracticeId};
use crate::letters::model::{Kind, OwnWords};
use crate::letters::store::{self, Post};
use crate::money;
use crate::money::account::Account;
use crate::post::gather;
use crate::post::write;
use crate::practice::model::Actor;
use crate::sessions::register;
use crate::text::Name;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Posted, Typed};
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

#[derive(Template)]
#[template(path = "post/by_hand.html")]
struct NewPage {
    chrome: Chrome,
    class: Class,
    /// The sessions that were taught.
    taught: Vec<Meeting>,
    form: LetterForm,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct LetterForm {
    /// To whom: "all", "owing", "came 3", "missed 3".
    to: String,
    subject: Typed<Name>,
    words: Typed<OwnWords>,
    /// Why it reaches nobody.
    #[serde(skip)]
    problem: Option<&'static str>,
}

impl LetterForm {
    fn blank() -> Self {
        Self { subject: Typed::blank(), words: Typed::blank(), ..Self::default() }
    }

    fn is_to(&self, whom: &str) -> bool {
        self.to == whom || self.to.is_empty() && whom == "all"
    }

    /// What is to be written, once there are words.
    fn read(&mut self) -> Option<(Name, OwnWords)> {
        if self.words.text.trim().is_empty() {
            self.words.refuse("Please write your letter.");
        }
        if self.subject.text.trim().is_empty() {
            self.subject.refuse("Please say what it is about.");
        }
        self.subject.get().zip(self.words.get())
    }
}

async fn new_page(db: &mut SqliteConnection, practice: PracticeId, chrome: Chrome, id: i64) -> Result<NewPage, Fault> {
    let class = crate::classes::store::class(db, practice, ClassId::from(id)).await?.ok_or(Fault::NotFound)?;
    let mut taught = crate::classes::store::meetings(db, practice, class.id).await?;
    taught.retain(|meeting| meeting.taught_at.is_some());
    Ok(NewPage { chrome, class, taught, form: LetterForm::blank() })
}

pub(super) async fn blank(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
) -> Result<Response, Fault> {
    page(&new_page(&mut *app.db.read().await?, actor.practice, chrome, id).await?)
}

pub(super) async fn send(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
    Posted(mut form): Posted<LetterForm>,
) -> Result<Response, Fault> {
    let now = app.clock.now();
    let mut db = app.db.write().await?;
    let page = new_page(&mut db, actor.practice, chrome, id).await?;
    let written = form.read();
    let families = whom(&mut db, actor.practice, &page, &form.to).await?;
    if families.is_empty() {
        form.problem = Some("That is nobody just now. Nothing was sent.");
    }
    let Some((subject, words)) = written.filter(|_| !families.is_empty()) else {
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &NewPage { form, ..page });
    };
    for family in families {
        write_to(&app, &mut db, actor.practice, family.id, (&subject, &words), now).await?;
    }
    db.commit().await?;
    Ok(go_with(&format!("/classes/{id}/letters"), Notice::LettersPosted))
}

/// The families of the class that are meant.
async fn whom(db: &mut SqliteConnection, practice: PracticeId, page: &NewPage, to: &str) -> Result<Vec<Family>, Fault> {
    let mut families = crate::families::store::of_class(db, practice, page.class.id).await?;
    families.retain(|family| family.state == Standing::Booked);
    match to.split_once(' ') {
        None if to == "owing" => {
            let mut uneven = money::store::uneven(db, practice).await?;
            let accounts = uneven.remove(&page.class.id).unwrap_or_default();
            let owes = |family: &Family| {
                accounts.get(&family.id).is_some_and(|entries| {
                    Account::of(entries.clone(), None).is_some_and(|account| account.owed().is_some())
                })
            };
            families.retain(owes);
        }
        None => {}
        Some((how, week)) => {
            let meeting = page.taught.iter().find(|meeting| Ok(meeting.week) == week.parse());
            let register = register::of_session(db, practice, meeting.ok_or(Fault::Refused)?.id).await?;
            families.retain(|family| register.get(&family.id).is_some_and(|mark| mark.came() == (how == "came")));
        }
    }
    Ok(families)
}

/// Posts one letter with its words in it, since only she knows them.
async fn write_to(
    app: &App,
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
    (subject, words): (&Name, &OwnWords),
    now: Moment,
) -> Result<(), Fault> {
    let Some(id) = store::post(db, practice, &Post::now(Kind::ByHand, family, now), now).await? else { return Ok(()) };
    let letter = store::letter(db, practice, id).await?.ok_or(Fault::Internal)?;
    if let Some(facts) = gather::facts(app, db, &letter).await? {
        let facts = write::Facts { words: Some(words.clone()), ..facts };
        store::write(db, id, &write::letter(Kind::ByHand, subject.as_ref(), &facts, now)).await?;
    }
    Ok(())
}
