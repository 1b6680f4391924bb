//! `/curriculum/new/{kind}` and `/curriculum/own/{key}`: what she adds to the library, and adapts.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::curriculum::model::{Area, BlockKind, Caution, Cover, Library, OwnKey, Section};
use crate::curriculum::store::{self, StoredOwn};
use crate::ids::PracticeId;
use crate::library::pages::own_form::{Kind, OwnForm, word};
use crate::library::uses::{self, Uses};
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::Posted;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

#[derive(Template)]
#[template(path = "library/own.html")]
struct OwnPage {
    chrome: Chrome,
    library: Arc<Library>,
    kind: Kind,
    /// The address that the form is sent to.
    address: String,
    form: OwnForm,
    /// What is there already: its name, whether it is archived, and what holds it.
    stored: Option<(String, bool, Uses)>,
    stale: bool,
}

impl OwnPage {
    /// Where a stroke or a song can stand, or where the figure can show a region: the word and the name of each.
    fn sections(&self) -> Vec<(String, String)> {
        let own = self.library.own_regions.iter().map(|region| Area::Own(region.key));
        let areas = Area::DRAWN.into_iter().chain(own.filter(|_| self.kind != Kind::Region)).map(Section::Of);
        let beside = Section::BESIDE.into_iter().filter(|_| self.kind != Kind::Region);
        let named = |section: Section| (section.to_string(), self.library.section_name(section));
        areas.chain(beside).map(named).collect()
    }

    fn kinds(&self) -> Vec<(String, String)> {
        let kinds = BlockKind::ALL.into_iter().filter(|kind| kind.can_be_own());
        kinds.map(|kind| (kind.to_string(), kind.name().to_owned())).collect()
    }

    fn cautions(&self) -> Vec<(String, String, bool)> {
        let all = Caution::ALL.map(|caution| (word(&caution), caution.note().to_owned()));
        all.map(|(word, note)| (word.clone(), note, self.form.caution.contains(&word))).into()
    }

    fn covers(&self) -> Vec<(String, String, bool)> {
        let all = Cover::ALL.map(|cover| (word(&cover), cover.name().to_owned()));
        all.map(|(word, name)| (word.clone(), name, self.form.cover.contains(&word))).into()
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct From {
    /// The key of what it is copied from.
    from: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct OnRevision {
    revision: i64,
}

pub async fn blank(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(kind): Path<String>,
    Query(from): Query<From>,
) -> Result<Response, Fault> {
    let kind: Kind = kind.parse().map_err(|_| Fault::NotFound)?;
    let library = store::library(&mut *app.db.read().await?, actor.practice).await?;
    let copied = from.from.parse().ok().and_then(|key| library.thing(&key));
    let copied = copied.filter(|own| Kind::of(own) == kind);
    let form = copied.map_or_else(OwnForm::blank, |own| OwnForm::holding(&own, 0));
    let address = format!("/curriculum/new/{kind}");
    page(&OwnPage { chrome, library, kind, address, form, stored: None, stale: false })
}

pub async fn make(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(kind): Path<String>,
    Posted(mut form): Posted<OwnForm>,
) -> Result<Response, Fault> {
    let kind: Kind = kind.parse().map_err(|_| Fault::NotFound)?;
    let mut db = app.db.write().await?;
    let library = store::library(&mut db, actor.practice).await?;
    let key = OwnKey::of(u32::from_be_bytes(app.dice.bytes()));
    let Some(own) = form.read(kind, &library, key) else {
        let address = format!("/curriculum/new/{kind}");
        let page = OwnPage { chrome, library, kind, address, form, stored: None, stale: false };
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    if !store::add(&mut db, actor.practice, &own, app.clock.now()).await? {
        return Err(Fault::Internal);
    }
    db.commit().await?;
    Ok(go_with("/curriculum#yours", Notice::OwnAdded))
}

async fn find(db: &mut SqliteConnection, practice: PracticeId, key: &str) -> Result<(OwnKey, StoredOwn), Fault> {
    let key: OwnKey = format!("{}{key}", OwnKey::START).parse().map_err(|_| Fault::NotFound)?;
    let stored = store::find(db, practice, &key.into()).await?.ok_or(Fault::NotFound)?;
    Ok((key, stored))
}

async fn own_page(
    db: &mut SqliteConnection,
    practice: PracticeId,
    chrome: Chrome,
    (key, stored): (OwnKey, StoredOwn),
    form: Option<OwnForm>,
) -> Result<OwnPage, Fault> {
    let uses = uses::of(db, practice, &key.into()).await?;
    Ok(OwnPage {
        chrome,
        library: store::library(db, practice).await?,
        kind: Kind::of(&stored.own),
        address: format!("/curriculum/{key}"),
        form: form.unwrap_or_else(|| OwnForm::holding(&stored.own, stored.revision)),
        stored: Some((stored.own.name().to_owned(), stored.archived_at.is_some(), uses)),
        stale: false,
    })
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(key): Path<String>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let found = find(&mut db, actor.practice, &key).await?;
    page(&own_page(&mut db, actor.practice, chrome, found, None).await?)
}

pub async fn save(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(key): Path<String>,
    Posted(mut form): Posted<OwnForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let (key, stored) = find(&mut db, actor.practice, &key).await?;
    let library = store::library(&mut db, actor.practice).await?;
    let own = form.read(Kind::of(&stored.own), &library, key);
    if form.revision != stored.revision {
        form.compare(&OwnForm::holding(&stored.own, stored.revision));
        let mut page = own_page(&mut db, actor.practice, chrome, (key, stored), Some(form)).await?;
        page.stale = true;
        return page_with(StatusCode::CONFLICT, &page);
    }
    let Some(own) = own else {
        let page = own_page(&mut db, actor.practice, chrome, (key, stored), Some(form)).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    store::save(&mut db, actor.practice, &own, form.revision).await?;
    db.commit().await?;
    Ok(go_with("/curriculum#yours", Notice::OwnSaved))
}

/// Archives it, brings it back, or removes it where nothing holds it.
pub async fn change(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((key, what)): Path<(String, String)>,
    Posted(form): Posted<OnRevision>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let (key, stored) = find(&mut db, actor.practice, &key).await?;
    let held = uses::of(&mut db, actor.practice, &key.into()).await?.is_held();
    let stale = what == "remove" && (held || stored.revision != form.revision);
    if stale {
        let mut page = own_page(&mut db, actor.practice, chrome, (key, stored), None).await?;
        page.stale = !held;
        return page_with(StatusCode::CONFLICT, &page);
    }
    let notice = match what.as_str() {
        "archive" => {
            store::archive(&mut db, actor.practice, &key.into(), Some(app.clock.now())).await?;
            Notice::OwnArchived
        }
        "bring-back" => {
            store::archive(&mut db, actor.practice, &key.into(), None).await?;
            Notice::OwnSaved
        }
        "remove" => {
            store::remove(&mut db, actor.practice, &key.into()).await?;
            Notice::OwnRemoved
        }
        _ => return Err(Fault::NotFound),
    };
    db.commit().await?;
    Ok(go_with("/curriculum#yours", notice))
}
