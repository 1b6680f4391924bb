//! `/s/{token}/word`: how things are with a family for the session that is next, one tap each.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::{Day, Moment, TimeOfDay};
use crate::classes::model::{Class, Meeting};
use crate::families::model::Family;
use crate::ids::PracticeId;
use crate::needs::word_store;
use crate::needs::words::{Line, Said, Word, is_open};
use crate::sheets::pages::found::find;
use crate::sheets::pages::latest_page;
use crate::sheets::pages::not_here::not_here;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Optional, Posted, Tick, Typed};
use crate::web::page::go_to;

/// What the page asks, while there is a session to ask about.
pub(super) struct Asking {
    pub meeting: Meeting,
    pub said: Option<Said>,
    pub form: WordForm,
}

/// A word, and what may be added to it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct WordForm {
    word: Typed<Word>,
    pub day: Typed<Optional<Day>>,
    pub time: Typed<Optional<TimeOfDay>>,
    pub words: Typed<Line>,
    /// Takes back that there was a vaccine.
    no_vaccine: Tick,
}

impl WordForm {
    fn holding(said: Option<&Said>) -> Self {
        Self {
            word: Typed::blank(),
            day: Typed::holding(Optional(said.and_then(|said| said.day))),
            time: Typed::holding(Optional(said.and_then(|said| said.time))),
            words: Typed::of(said.map(|said| said.words.to_string()).unwrap_or_default()),
            no_vaccine: Tick(false),
        }
    }

    /// What is said, once it makes sense; a word takes only what belongs to it.
    fn read(&mut self, family: &Family, meeting: &Meeting, (now, today): (Moment, Day)) -> Option<Said> {
        let word = self.word.get()?;
        if word == Word::Vaccine {
            if self.day.text.trim().is_empty() && !self.time.text.trim().is_empty() {
                self.day.refuse("Please give the day as well as the time.");
            }
            if self.day.get().and_then(|day| day.0).is_some_and(|day| day > today) {
                self.day.refuse("That day is still to come. Please tell us once the vaccine was given.");
            }
        }
        let (day, time) = match word {
            Word::Vaccine => (self.day.get()?.0, self.time.get()?.0),
            _ => (None, None),
        };
        let words = if word.takes_a_line() { self.words.get()? } else { "".parse().ok()? };
        let vaccine = word == Word::Vaccine;
        Some(Said { family: family.id, session: meeting.id, word, vaccine, day, time, words, said_at: now })
    }
}

impl Asking {
    /// The first of these sessions that is near enough and expects this family.
    pub async fn of(
        db: &mut SqliteConnection,
        practice: PracticeId,
        class: &Class,
        family: &Family,
        meetings: &[Meeting],
        now: Moment,
    ) -> Result<Option<Self>, Fault> {
        let mut near: Vec<&Meeting> = meetings.iter().filter(|meeting| meeting.taught_at.is_none()).collect();
        near.retain(|meeting| is_open(now, (meeting.start(&class.zone), meeting.end(&class.zone)), &class.zone));
        near.sort_by_key(|meeting| meeting.start(&class.zone));
        for meeting in near {
            if word_store::expects(db, practice, meeting.id, family.id).await? {
                let said = word_store::of_family(db, practice, meeting.id, family.id).await?;
                let form = WordForm::holding(said.as_ref());
                return Ok(Some(Self { meeting: meeting.clone(), said, form }));
            }
        }
        Ok(None)
    }

    pub fn is_said(&self, word: &Word) -> bool {
        self.said.as_ref().is_some_and(|said| said.word == *word || (*word == Word::Vaccine && said.vaccine))
    }

    /// Whether it asks when the vaccine was.
    pub fn asks_when(&self) -> bool {
        self.is_said(&Word::Vaccine)
    }

    /// The word that was said, where a line may be added to it.
    pub fn takes_a_line(&self) -> Option<Word> {
        self.said.as_ref().map(|said| said.word).filter(|word| word.takes_a_line())
    }
}

/// Whoever reloads the page of a word that made no sense is brought back to the sheet.
pub(super) async fn back(Path(token): Path<String>) -> Response {
    go_to(&format!("/s/{token}"))
}

pub(super) async fn say(
    State(app): State<App>,
    Path(token): Path<String>,
    chrome: Chrome,
    Posted(mut form): Posted<WordForm>,
) -> Result<Response, Fault> {
    let Some(mut found) = find(&app, &token).await? else { return not_here(chrome, None) };
    let start = format!("/s/{token}");
    let Some(asking) = found.asking.as_mut() else { return Ok(go_to(&start)) };
    let now = app.clock.now();
    if form.no_vaccine.0 {
        let mut db = app.db.write().await?;
        word_store::no_vaccine(&mut db, found.practice, (asking.meeting.id, found.family.id), now).await?;
        db.commit().await?;
        return Ok(go_to(&format!("{start}#word")));
    }
    if form.word.problem.is_some() {
        return Err(Fault::Refused);
    }
    let Some(said) = form.read(&found.family, &asking.meeting, (now, now.day_in(&found.class.zone))) else {
        asking.form = form;
        let mut response = latest_page(&app, chrome, found)?;
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(response);
    };
    let mut db = app.db.write().await?;
    word_store::say(&mut db, found.practice, &said).await?;
    db.commit().await?;
    Ok(go_to(&format!("{start}#word")))
}
