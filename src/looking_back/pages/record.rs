//! `/teaching-record`: what an instructor taught from one day to another, to print for her insurer and her training body.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use sqlx::SqliteConnection;

use super::csv;
use crate::app::App;
use crate::calendar::Day;
use crate::curriculum;
use crate::looking_back::minutes::long;
use crate::looking_back::model::Scope;
use crate::looking_back::record::{self, Line};
use crate::looking_back::store;
use crate::needs::rule_store::{self, RuleVersion};
use crate::practice::model::Actor;
use crate::text::Name;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Optional, Typed};
use crate::web::page::{page, page_with};
use crate::words::counted;

#[derive(Template)]
#[template(path = "looking_back/record.html")]
struct RecordPage {
    chrome: Chrome,
    form: Period,
    /// Nothing where the days make no sense.
    record: Option<Record>,
}

/// What was taught in a period.
struct Record {
    practice: Name,
    instructor: Name,
    from: Day,
    until: Day,
    lines: Vec<Line>,
    rules: Vec<RuleVersion>,
}

impl Record {
    /// "5 sessions, together 7 hours 30 minutes."
    fn says(&self) -> String {
        let sessions = counted(self.lines.len(), "session", "sessions");
        format!("{sessions}, together {}.", long(record::minutes(&self.lines)))
    }

    async fn of(db: &mut SqliteConnection, actor: &Actor, (from, until): (Day, Day)) -> Result<Self, Fault> {
        let (practice, scope) = (actor.practice, Scope { class: None, from, until });
        let library = curriculum::store::library(db, practice).await?;
        let mut courses = store::courses(db, practice, scope).await?;
        courses.retain(|course| course.instructor == actor.instructor);
        let held = store::held(db, practice, scope).await?;
        let marked = store::marked(db, practice, scope).await?;
        Ok(Self {
            practice: crate::practice::store::settings(db, practice).await?.name,
            instructor: actor.name.clone(),
            from,
            until,
            lines: record::lines(&library, &courses, &held, &marked),
            rules: rule_store::rules_between(db, practice, (from, until)).await?,
        })
    }
}

/// From which day to which, as it was typed. What is left out is this year until today.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Period {
    from: Typed<Optional<Day>>,
    until: Typed<Optional<Day>>,
}

impl Period {
    /// The days, once they make sense; else the problem stands at its field.
    fn read(&mut self, today: Day) -> Option<(Day, Day)> {
        let from = self.from.get().map(|from| from.0.or_else(|| Day::of(today.year(), 1, 1)));
        let until = self.until.get().map(|until| until.0.unwrap_or(today));
        let (from, until) = (from??, until?);
        if until < from {
            self.until.refuse("Please give a day that is not before the first.");
            return None;
        }
        self.from = Typed::holding(Optional(Some(from)));
        self.until = Typed::holding(Optional(Some(until)));
        Some((from, until))
    }
}

impl RecordPage {
    /// The same as a table.
    fn table_address(&self) -> String {
        format!("/teaching-record.csv?from={}&until={}", self.form.from.text, self.form.until.text)
    }
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Query(mut form): Query<Period>,
) -> Result<Response, Fault> {
    let Some(days) = form.read(app.clock.now().day_in(&actor.zone)) else {
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &RecordPage { chrome, form, record: None });
    };
    let record = Record::of(&mut *app.db.read().await?, &actor, days).await?;
    page(&RecordPage { chrome, form, record: Some(record) })
}

pub async fn table(State(app): State<App>, actor: Actor, Query(mut form): Query<Period>) -> Result<Response, Fault> {
    let days = form.read(app.clock.now().day_in(&actor.zone)).ok_or(Fault::Refused)?;
    let record = Record::of(&mut *app.db.read().await?, &actor, days).await?;
    Ok(csv("attachment; filename=\"teaching-record.csv\"", &record::table(&record.lines)))
}
