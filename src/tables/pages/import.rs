//! `/families/import`: families out of a spreadsheet, looked at before anything is written.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use data_encoding::HEXLOWER;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::bring::{self, Coming};
use super::matching::{Column, Matching};
use super::stock;
use super::upload::Upload;
use crate::app::App;
use crate::families::model::Entry;
use crate::ids::ClassId;
use crate::practice::model::Actor;
use crate::tables::cells::{self, Rows, Unreadable};
use crate::tables::columns::{self, Meaning};
use crate::tables::days::Order;
use crate::tables::preview::{Line, Standing, preview, told};
use crate::tables::rows::Course;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::{page, page_with};

/// How many rows of a kind are shown.
const MOST_SHOWN: usize = 200;

const ORDERS: [Order; 2] = [Order::DayFirst, Order::MonthFirst];

#[derive(Template)]
#[template(path = "tables/import.html")]
struct ImportPage {
    chrome: Chrome,
    courses: Vec<Course>,
    unnamed: Option<ClassId>,
    /// What was pasted, so that it can be mended.
    text: String,
    problem: Option<String>,
}

#[derive(Template)]
#[template(path = "tables/preview.html")]
struct PreviewPage {
    chrome: Chrome,
    courses: Vec<Course>,
    text: String,
    matching: Matching,
    columns: Vec<Column>,
    /// What is the matter with the columns as a whole; no row is looked at then.
    problem: Option<String>,
    lines: Vec<Line>,
    /// Stands for all that is shown: what comes in is this and nothing else.
    seen: String,
    /// Whether something changed since it was shown.
    stale: bool,
}

impl PreviewPage {
    fn of(chrome: Chrome, courses: Vec<Course>, text: String, matching: Matching, lines: Vec<Line>) -> Self {
        let problem = columns::lacking(&matching.means);
        let lines = if problem.is_some() { Vec::new() } else { lines };
        let seen = HEXLOWER.encode(&Sha256::digest(format!("{lines:?}"))[..16]);
        let columns = matching.columns();
        Self { chrome, courses, text, matching, columns, problem, lines, seen, stale: false }
    }

    fn new(&self) -> impl Iterator<Item = (&Line, &Entry)> {
        self.lines.iter().filter_map(|line| match &line.standing {
            Standing::New(entry) => Some((line, entry)),
            _ => None,
        })
    }

    fn there(&self) -> impl Iterator<Item = (&Line, String)> {
        self.lines.iter().filter_map(|line| match &line.standing {
            Standing::There(why) => Some((line, why.clone())),
            Standing::With(row) => Some((line, format!("Comes in with the family of row {row}."))),
            _ => None,
        })
    }

    /// What is wrong, in sentences.
    fn told(&self) -> Vec<String> {
        told(self.lines.iter().flat_map(|line| match &line.standing {
            Standing::Wrong(mistakes) => mistakes.as_slice(),
            _ => &[],
        }))
    }

    fn wrong(&self) -> usize {
        self.lines.iter().filter(|line| matches!(line.standing, Standing::Wrong(_))).count()
    }

    fn left_out(&self) -> usize {
        self.lines.iter().filter(|line| line.standing == Standing::LeftOut).count()
    }

    fn label(&self, line: &Line) -> &str {
        self.courses.iter().find(|course| Some(course.id) == line.class).map_or("", |course| &course.label)
    }
}

#[derive(Debug, Deserialize)]
pub struct Asked {
    class: Option<i64>,
}

pub async fn ask(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let courses = stock::courses(&mut *app.db.read().await?, actor.practice, app.clock.now()).await?;
    let unnamed = asked.class.map(ClassId::from);
    page(&ImportPage { chrome, courses, unnamed, text: String::new(), problem: None })
}

/// The table of a file: its text, as it travels in the form from here on, and its rows.
async fn table(file: Vec<u8>) -> (String, Result<Rows, Unreadable>) {
    // A damaged spreadsheet can take a while; the other requests need not wait for it.
    let read = tokio::task::spawn_blocking(move || match cells::text_of(&file) {
        Ok(text) => {
            let rows = cells::read(&text);
            (text, rows)
        }
        Err(unreadable) => (String::new(), Err(unreadable)),
    });
    read.await.unwrap_or((String::new(), Err(Unreadable::Damaged)))
}

/// Shows what a table would bring; brings it in, all or nothing, once it was shown as it still is.
pub async fn look(State(app): State<App>, actor: Actor, chrome: Chrome, mut upload: Upload) -> Result<Response, Fault> {
    let (practice, now) = (actor.practice, app.clock.now());
    let (text, rows) = table(std::mem::take(&mut upload.table)).await;
    // Nobody else can write from here on until what comes in is written; a look alone holds nobody up.
    let mut writing = if upload.bring { Some(app.db.write().await?) } else { None };
    let courses = match &mut writing {
        Some(db) => stock::courses(db, practice, now).await?,
        None => stock::courses(&mut *app.db.read().await?, practice, now).await?,
    };
    let rows = match rows {
        Ok(rows) if !upload.too_large => rows,
        unread => {
            let (status, problem) = match unread {
                Err(unreadable) if !upload.too_large => (StatusCode::UNPROCESSABLE_ENTITY, unreadable.to_string()),
                _ => (StatusCode::PAYLOAD_TOO_LARGE, Unreadable::TooMuch.to_string()),
            };
            let text = if text.contains('\0') { String::new() } else { text };
            let page = ImportPage { chrome, courses, unnamed: upload.unnamed, text, problem: Some(problem) };
            return page_with(status, &page);
        }
    };
    let families = match &mut writing {
        Some(db) => stock::families_of(db, practice, &courses).await?,
        None => stock::families_of(&mut *app.db.read().await?, practice, &courses).await?,
    };
    let matching = Matching::of(&upload, rows, &courses);
    let lines = preview(&matching.table(), &matching.placing, &courses, &families);
    let mut shown = PreviewPage::of(chrome, courses, text, matching, lines);
    shown.stale = upload.bring && upload.seen != shown.seen;
    if let Some(db) = writing.filter(|_| !shown.stale && shown.new().next().is_some()) {
        let families = shown
            .new()
            .filter_map(|(line, entry)| Some(Coming { row: line.row, class: line.class?, entry: entry.clone() }));
        return bring::in_sight(&app, db, practice, shown.chrome.clone(), families.collect());
    }
    let status = match () {
        () if shown.stale => StatusCode::CONFLICT,
        () if shown.problem.is_some() || shown.wrong() > 0 => StatusCode::UNPROCESSABLE_ENTITY,
        () => StatusCode::OK,
    };
    page_with(status, &shown)
}
