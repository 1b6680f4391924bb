//! A family's own page: who they are, how old at each session, the link to their sheet.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::classes::model::{Class, Meeting};
use crate::families::booking::{Consents, State as Standing};
use crate::families::model::Family;
use crate::families::pages::form::FamilyForm;
use crate::families::store::places::{self, By};
use crate::families::store::{self, Saved, line, told};
use crate::ids::{ClassId, FamilyId, PracticeId};
use crate::languages::Language;
use crate::practice::language_store;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::Posted;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};
use crate::web::qr::Qr;

#[derive(Template)]
#[template(path = "families/new.html")]
struct NewPage {
    chrome: Chrome,
    class: Class,
    meetings: Vec<Meeting>,
    form: FamilyForm,
    /// The languages that the family may read.
    languages: Vec<Language>,
}

#[derive(Template)]
#[template(path = "families/edit.html")]
struct EditPage {
    chrome: Chrome,
    class: Class,
    meetings: Vec<Meeting>,
    form: FamilyForm,
    /// The languages that the family may read.
    languages: Vec<Language>,
    family: Family,
    /// How many answers the family has given.
    told: usize,
    stale: bool,
    sheet: String,
    qr: Option<Qr>,
}

/// The class and its dates, or nothing of another practice's.
async fn class(db: &mut SqliteConnection, practice: PracticeId, id: i64) -> Result<(Class, Vec<Meeting>), Fault> {
    let class = crate::classes::store::class(db, practice, ClassId::from(id)).await?.ok_or(Fault::NotFound)?;
    let meetings = crate::classes::store::meetings(db, practice, class.id).await?;
    Ok((class, meetings))
}

fn weeks(meetings: &[Meeting]) -> u32 {
    meetings.iter().map(|meeting| meeting.week).max().unwrap_or(1)
}

pub async fn blank(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let (class, meetings) = class(&mut db, actor.practice, id).await?;
    let languages = language_store::offered(&mut db, actor.practice).await?;
    page(&NewPage { chrome, class, meetings, form: FamilyForm::blank(), languages })
}

pub async fn add(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
    Posted(mut form): Posted<FamilyForm>,
) -> Result<Response, Fault> {
    form.pad();
    let now = app.clock.now();
    let mut db = app.db.write().await?;
    let (class, meetings) = class(&mut db, actor.practice, id).await?;
    line::turn(&mut db, actor.practice, &class, now).await?;
    if let Some(entry) = form.read(now.day_in(&class.zone), weeks(&meetings))
        && let placed = (By::Instructor, &entry, Consents::default())
        && let Some(family) = places::add(&mut db, actor.practice, class.id, placed, &app.dice.token(), now).await?
    {
        told::family(&mut db, actor.practice, family, Standing::Booked, now).await?;
        db.commit().await?;
        return Ok(go_with(&format!("/classes/{id}/families"), Notice::FamilyAdded));
    }
    let languages = language_store::offered(&mut db, actor.practice).await?;
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &NewPage { chrome, class, meetings, form, languages })
}

/// The page of a stored family, with what was typed into it or else what is stored.
async fn edit_page(
    app: &App,
    db: &mut SqliteConnection,
    practice: PracticeId,
    chrome: Chrome,
    (class_id, id): (i64, i64),
    form: Option<FamilyForm>,
) -> Result<EditPage, Fault> {
    let (class, meetings) = class(db, practice, class_id).await?;
    let family = store::family(db, practice, class.id, FamilyId::from(id)).await?.ok_or(Fault::NotFound)?;
    let sheet = format!("{}/s/{}", app.origin, family.sheet_token);
    let qr = Qr::of(&sheet);
    let form = form.unwrap_or_else(|| FamilyForm::holding(&family));
    let told = crate::needs::store::answers_of_family(db, practice, family.id).await?.len();
    let languages = language_store::choices(db, practice, family.reads).await?;
    Ok(EditPage { chrome, class, meetings, form, languages, family, told, stale: false, sheet, qr })
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(path): Path<(i64, i64)>,
) -> Result<Response, Fault> {
    page(&edit_page(&app, &mut *app.db.read().await?, actor.practice, chrome, path, None).await?)
}

pub async fn save(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((class_id, id)): Path<(i64, i64)>,
    Posted(mut form): Posted<FamilyForm>,
) -> Result<Response, Fault> {
    form.pad();
    let mut db = app.db.write().await?;
    let (class, meetings) = class(&mut db, actor.practice, class_id).await?;
    let family = store::family(&mut db, actor.practice, class.id, FamilyId::from(id)).await?.ok_or(Fault::NotFound)?;
    let today = app.clock.now().day_in(&class.zone);
    let Some(entry) = form.read(today, weeks(&meetings)) else {
        let page = edit_page(&app, &mut db, actor.practice, chrome, (class_id, id), Some(form)).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    match store::save(&mut db, actor.practice, family.id, form.revision, &entry).await? {
        Saved::Done => {}
        Saved::Stale => {
            form.compare(&family);
            let page = edit_page(&app, &mut db, actor.practice, chrome, (class_id, id), Some(form)).await?;
            return page_with(StatusCode::CONFLICT, &EditPage { stale: true, ..page });
        }
        Saved::Full => {
            form.from_week.refuse("There is no room for the family in all these weeks.");
            let page = edit_page(&app, &mut db, actor.practice, chrome, (class_id, id), Some(form)).await?;
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    }
    line::turn(&mut db, actor.practice, &class, app.clock.now()).await?;
    db.commit().await?;
    Ok(go_with(&format!("/classes/{class_id}/families/{id}"), Notice::FamilySaved))
}

pub async fn renew(
    State(app): State<App>,
    actor: Actor,
    Path((class_id, id)): Path<(i64, i64)>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let family = store::family(&mut db, actor.practice, ClassId::from(class_id), FamilyId::from(id)).await?;
    let family = family.ok_or(Fault::NotFound)?;
    store::renew_token(&mut db, actor.practice, family.id, &app.dice.token()).await?;
    db.commit().await?;
    Ok(go_with(&format!("/classes/{class_id}/families/{id}"), Notice::LinkRenewed))
}
