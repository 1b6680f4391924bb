//! `/curriculum/export` and `/curriculum/import`: a curriculum with its plans as a file.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use sqlx::SqliteConnection;

use super::exchange::{Curriculum, Entry, Mistake, Shared, Standing, compare, read, write};
use super::upload::Upload;
use crate::app::App;
use crate::calendar::Moment;
use crate::curriculum::model::Own;
use crate::curriculum::store::{self, StoredOwn};
use crate::ids::PracticeId;
use crate::plans::model::Plan;
use crate::plans::store as plans;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

/// How many mistakes are told at once.
const MOST_TOLD: usize = 20;

#[derive(Template)]
#[template(path = "library/import.html")]
struct ImportPage {
    chrome: Chrome,
    /// The file, so that it can be mended and taken without being chosen again.
    text: String,
    /// Why nothing of it can be taken, as a whole.
    problem: Option<&'static str>,
    mistakes: Vec<Mistake>,
    /// How many more there are than are told.
    untold: usize,
    preview: Option<Preview>,
}

/// What a file holds, before anything is written.
struct Preview {
    entries: Vec<Entry>,
    other_languages: String,
    /// Whether something changed since it was shown.
    stale: bool,
}

impl Preview {
    fn seen(&self) -> String {
        self.entries.iter().map(Entry::letter).collect()
    }

    fn brings_anything(&self) -> bool {
        self.entries.iter().any(|entry| entry.standing != Standing::Same)
    }
}

impl ImportPage {
    fn blank(chrome: Chrome) -> Self {
        Self { chrome, text: String::new(), problem: None, mistakes: Vec::new(), untold: 0, preview: None }
    }

    fn refused(chrome: Chrome, text: String, problem: &'static str) -> Self {
        Self { text, problem: Some(problem), ..Self::blank(chrome) }
    }
}

/// What a practice has of its own.
struct Stock {
    own: Vec<StoredOwn>,
    plans: Vec<plans::StoredPlan>,
}

impl Stock {
    async fn of(db: &mut SqliteConnection, practice: PracticeId) -> Result<Self, Fault> {
        Ok(Self { own: store::list(db, practice).await?, plans: plans::list(db, practice).await? })
    }

    fn compared(&self, file: &Curriculum) -> Vec<Entry> {
        let own: Vec<Own> = self.own.iter().map(|stored| stored.own.0.clone()).collect();
        let plans: Vec<Plan> = self.plans.iter().map(|stored| stored.plan.0.clone()).collect();
        compare(file, &own, &plans)
    }
}

pub async fn export(State(app): State<App>, actor: Actor) -> Result<Response, Fault> {
    let stock = Stock::of(&mut *app.db.read().await?, actor.practice).await?;
    let own = stock.own.into_iter().map(|stored| Shared { it: stored.own.0, archived: stored.archived_at.is_some() });
    // The oldest first, so that the one changed last is again the first of those that take the file.
    let plans = stock.plans.into_iter().rev().map(|stored| Shared { it: stored.plan.0, archived: stored.is_archived });
    let curriculum = Curriculum { own: own.collect(), plans: plans.collect(), ..Curriculum::default() };
    let text = write(&curriculum).map_err(|_| Fault::Internal)?;
    let name = "attachment; filename=\"curriculum.toml\"";
    Ok(([(CONTENT_TYPE, "application/toml; charset=utf-8"), (CONTENT_DISPOSITION, name)], text).into_response())
}

pub async fn ask(chrome: Chrome, _: Actor) -> Result<Response, Fault> {
    page(&ImportPage::blank(chrome))
}

/// Shows what a file holds; takes it, all or nothing, once it was shown as it still is.
pub async fn look(State(app): State<App>, actor: Actor, chrome: Chrome, upload: Upload) -> Result<Response, Fault> {
    if upload.too_large {
        let problem = "This file is larger than 1 MB. A curriculum never is.";
        return page_with(StatusCode::PAYLOAD_TOO_LARGE, &ImportPage::refused(chrome, String::new(), problem));
    }
    let refuse = |chrome, text, problem| {
        page_with(StatusCode::UNPROCESSABLE_ENTITY, &ImportPage::refused(chrome, text, problem))
    };
    let Ok(text) = String::from_utf8(upload.text) else {
        return refuse(
            chrome,
            String::new(),
            "This file holds no text. A curriculum is a text file that ends in .toml.",
        );
    };
    // Browsers send line ends as CR LF; we keep LF alone.
    let text = text.replace("\r\n", "\n");
    if text.trim().is_empty() {
        return refuse(chrome, text, "Please choose a file.");
    }
    // Nobody else can write from here on until what is taken is written; a look alone holds nobody up.
    let mut writing = if upload.take { Some(app.db.write().await?) } else { None };
    let stock = match &mut writing {
        Some(db) => Stock::of(db, actor.practice).await?,
        None => Stock::of(&mut *app.db.read().await?, actor.practice).await?,
    };
    let file = match read(&text, &store::library_with(&stock.own)) {
        Ok(file) => file,
        Err(mut mistakes) => {
            let untold = mistakes.len().saturating_sub(MOST_TOLD);
            mistakes.truncate(MOST_TOLD);
            let page = ImportPage { text, mistakes, untold, ..ImportPage::blank(chrome) };
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let other_languages = file.other_languages.iter().cloned().collect::<Vec<_>>().join(", ");
    let mut preview = Preview { entries: stock.compared(&file), other_languages, stale: false };
    preview.stale = upload.take && upload.seen != preview.seen();
    let Some(mut db) = writing.filter(|_| !preview.stale) else {
        let status = if preview.stale { StatusCode::CONFLICT } else { StatusCode::OK };
        return page_with(status, &ImportPage { text, preview: Some(preview), ..ImportPage::blank(chrome) });
    };
    let taking = Taking { practice: actor.practice, stock: &stock, replace: &upload.replace, now: app.clock.now() };
    taking.take(&mut db, file, preview.entries).await?;
    db.commit().await?;
    Ok(go_with("/curriculum#yours", Notice::CurriculumTaken))
}

/// How a file is taken.
struct Taking<'a> {
    practice: PracticeId,
    stock: &'a Stock,
    /// The keys of what is to be replaced; what else is different stays hers.
    replace: &'a [String],
    now: Moment,
}

impl Taking<'_> {
    /// Writes what the file brings. The caller holds the transaction.
    async fn take(&self, db: &mut SqliteConnection, file: Curriculum, entries: Vec<Entry>) -> Result<(), Fault> {
        let mut entries = entries.into_iter();
        // A second apart, so that things keep their order.
        for ((shared, entry), later) in file.own.iter().zip(&mut entries).zip(0..) {
            self.take_own(db, shared, &entry, self.now.plus_seconds(later)).await?;
        }
        for ((shared, entry), later) in file.plans.into_iter().zip(entries).zip(0..) {
            self.take_plan(db, shared, entry, self.now.plus_seconds(later)).await?;
        }
        Ok(())
    }

    async fn take_own(
        &self,
        db: &mut SqliteConnection,
        Shared { it, archived }: &Shared<Own>,
        entry: &Entry,
        now: Moment,
    ) -> Result<(), Fault> {
        match entry.standing {
            Standing::New => {
                store::add(db, self.practice, it, now).await?;
                if *archived {
                    store::archive(db, self.practice, &it.key(), Some(now)).await?;
                }
            }
            Standing::Different(_) if self.replace.contains(&it.key().to_string()) => {
                let stored = self.stock.own.iter().find(|stored| stored.own.key() == it.key());
                store::save(db, self.practice, it, stored.map_or(0, |stored| stored.revision)).await?;
            }
            _ => {}
        }
        Ok(())
    }

    async fn take_plan(
        &self,
        db: &mut SqliteConnection,
        Shared { it: mut plan, archived }: Shared<Plan>,
        entry: Entry,
        now: Moment,
    ) -> Result<(), Fault> {
        match entry.standing {
            Standing::New => {}
            Standing::Beside(free) => plan.name = free,
            Standing::Same | Standing::Different(_) => return Ok(()),
        }
        let id = plans::add(db, self.practice, &plan, now).await?;
        if archived {
            plans::archive(db, self.practice, id, Some(now)).await?;
        }
        Ok(())
    }
}
