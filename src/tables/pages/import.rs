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
use super::stock::{self, Stock};
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
    fn of(chrome: Chrome, stock: Stock, upload: &Upload, text: String, rows: Rows) -> Self {
        let Stock { courses, families } = stock;
        let matching = Matching::of(upload, rows, &courses);
        let problem = columns::lacking(&matching.means);
        let lines = match problem {
            Some(_) => Vec::new(),
            None => preview(&matching.table(), &matching.placing, &courses, &families),
        };
        let seen = HEXLOWER.encode(&Sha256::digest(format!("{lines:?}"))[..16]);
        let (columns, stale) = (matching.columns(), upload.bring && upload.seen != seen);
        Self { chrome, courses, text, matching, columns, problem, lines, seen, stale }
    }

    fn status(&self) -> StatusCode {
        match () {
            () if self.stale => StatusCode::CONFLICT,
            () if self.problem.is_some() || self.wrong() > 0 => StatusCode::UNPROCESSABLE_ENTITY,
            () => StatusCode::OK,
        }
    }

    /// The families that would come in.
    fn coming(&self) -> Vec<Coming> {
        let coming =
            |(line, entry): (&Line, &Entry)| Some(Coming { row: line.row, class: line.class?, entry: entry.clone() });
        self.fresh().filter_map(coming).collect()
    }

    fn fresh(&self) -> impl Iterator<Item = (&Line, &Entry)> {
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

/// Why a table cannot be read, and what of it is shown again.
struct Unread {
    status: StatusCode,
    problem: Unreadable,
    text: String,
}

/// The table that was sent: its text, as it travels in the form from here on, and its rows.
async fn table(upload: &mut Upload) -> Result<(String, Rows), Unread> {
    let (file, too_large) = (std::mem::take(&mut upload.table), upload.too_large);
    let unread = |problem, text| Unread { status: StatusCode::UNPROCESSABLE_ENTITY, problem, text };
    // A spreadsheet can take a while; the other requests need not wait for it.
    let read = tokio::task::spawn_blocking(move || {
        let text = cells::text_of(&file).map_err(|problem| unread(problem, String::new()))?;
        match cells::read(&text) {
            Ok(rows) => Ok((text, rows)),
            Err(Unreadable::NotATable) => Err(unread(Unreadable::NotATable, String::new())),
            Err(problem) => Err(unread(problem, text)),
        }
    });
    match read.await {
        _ if too_large => {
            Err(Unread { status: StatusCode::PAYLOAD_TOO_LARGE, ..unread(Unreadable::TooMuch, String::new()) })
        }
        Ok(read) => read,
        Err(_) => Err(unread(Unreadable::Damaged, String::new())),
    }
}

/// Shows what a table would bring; brings it in, all or nothing, once it was shown as it still is.
pub async fn look(State(app): State<App>, actor: Actor, chrome: Chrome, mut upload: Upload) -> Result<Response, Fault> {
    let (practice, now) = (actor.practice, app.clock.now());
    let read = table(&mut upload).await;
    // Nobody else can write from here on until what comes in is written; a look alone holds nobody up.
    let mut writing = if upload.bring { Some(app.db.write().await?) } else { None };
    let stock = match &mut writing {
        Some(db) => Stock::of(db, practice, now).await?,
        None => Stock::of(&mut *app.db.read().await?, practice, now).await?,
    };
    let (text, rows) = match read {
        Ok(read) => read,
        Err(Unread { status, problem, text }) => {
            let (courses, unnamed) = (stock.courses, upload.unnamed);
            return page_with(
                status,
                &ImportPage { chrome, courses, unnamed, text, problem: Some(problem.to_string()) },
            );
        }
    };
    let shown = PreviewPage::of(chrome, stock, &upload, text, rows);
    match writing.filter(|_| !shown.stale && shown.fresh().next().is_some()) {
        Some(db) => bring::in_sight(&app, db, practice, shown.chrome.clone(), shown.coming()),
        None => page_with(shown.status(), &shown),
    }
}
