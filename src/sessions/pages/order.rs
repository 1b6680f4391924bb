//! `/classes/{id}/weeks/{n}/order`: the instructor edits the running order of one session.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use crate::app::App;
use crate::curriculum;
use crate::curriculum::model::{BlockKind, Own, OwnBlock, OwnKey};
use crate::practice::model::Actor;
use crate::sessions::kept::{Kept, KeptBlock};
use crate::sessions::kept_store;
use crate::sessions::pages::found::{Found, find};
use crate::sessions::pages::order_form::{OrderForm, Row};
use crate::sessions::steps::title;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::Posted;
use crate::web::notice::Notice;
use crate::web::page::{go_to, go_with, page, page_with};

#[derive(Template)]
#[template(path = "sessions/order.html")]
struct OrderPage {
    chrome: Chrome,
    found: Found,
    /// The order that the rows stand for.
    kept: Kept,
    form: OrderForm,
    /// The order as it is stored now, in words, when somebody else changed it meanwhile.
    meanwhile: Option<String>,
}

impl OrderPage {
    fn rows(&self) -> Vec<Row<'_>> {
        self.form.rows(&self.found.library, &self.kept)
    }

    /// The kinds of block that can be added.
    fn kinds(&self) -> Vec<BlockKind> {
        BlockKind::ALL.into_iter().filter(|kind| kind.can_be_own()).collect()
    }

    fn own_blocks(&self) -> Vec<&OwnBlock> {
        let library = &self.found.library;
        library.own_blocks.iter().filter(|block| library.offers(&block.key)).collect()
    }
}

fn in_words(found: &Found, kept: &Kept) -> String {
    let block = |kept: &KeptBlock| {
        let note = kept.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
        format!("{} {} min{note}", title(&found.library, &kept.block.slot), kept.block.minutes)
    };
    kept.0.iter().map(block).collect::<Vec<_>>().join(", ")
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(path): Path<(i64, u32)>,
) -> Result<Response, Fault> {
    let found = find(&mut *app.db.read().await?, actor.practice, path).await?;
    let kept = found.kept();
    let form = OrderForm::holding(&kept, found.session.revision);
    page(&OrderPage { chrome, found, kept, form, meanwhile: None })
}

pub async fn save(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((class, week)): Path<(i64, u32)>,
    Posted(mut form): Posted<OrderForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let found = find(&mut db, actor.practice, (class, week)).await?;
    let kept = found.kept();
    let base = form.base(&kept);
    form = form.padded(base.0.len());
    if !form.is_about(&kept, found.session.revision) {
        let (meanwhile, form) = (Some(in_words(&found, &kept)), form.knowing(&kept, found.session.revision));
        let kept = base;
        return page_with(StatusCode::CONFLICT, &OrderPage { chrome, found, kept, form, meanwhile });
    }
    let key = OwnKey::of(u32::from_be_bytes(app.dice.bytes()));
    let Some(meant) = form.read(&found.library, &base, key) else {
        let kept = base;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &OrderPage { chrome, found, kept, form, meanwhile: None });
    };
    if let Some(block) = form.made(&found.library, key) {
        curriculum::store::add(&mut db, actor.practice, &Own::Block(block), app.clock.now()).await?;
    }
    kept_store::set(&mut db, actor.practice, found.session.meeting.id, form.revision, Some(&meant)).await?;
    db.commit().await?;
    let session = format!("/classes/{class}/weeks/{week}");
    Ok(if form.then == "again" {
        go_to(&format!("{session}/order/again"))
    } else {
        go_with(&session, Notice::OrderSaved)
    })
}
