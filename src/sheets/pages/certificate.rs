//! `/s/{token}/certificate`, once the course is over; and those of a whole class, to print in one go.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::Day;
use crate::classes::model::Class;
use crate::classes::store::Shown;
use crate::families::model::Family;
use crate::ids::{ClassId, PracticeId};
use crate::plans::copies;
use crate::practice::language_store;
use crate::practice::model::Actor;
use crate::sessions::catch_store;
use crate::sessions::catch_up::missed;
use crate::sessions::model::Mark;
use crate::sheets::certificate::{Certificate, TakenPart};
use crate::sheets::ending::is_through;
use crate::sheets::pages::not_here::not_here;
use crate::sheets::pages::own::Own;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::{page, page_with};

#[derive(Template)]
#[template(path = "sheets/certificate.html")]
struct CertificatePage {
    chrome: Chrome,
    class: Class,
    shown: Shown,
    certificates: Vec<Certificate>,
    /// The way back: to the family's sheets, or to the class.
    back: String,
}

#[derive(Template)]
#[template(path = "sheets/soon.html")]
pub(super) struct SoonPage {
    pub chrome: Chrome,
    /// The message that says it.
    pub about: &'static str,
    pub start: String,
}

impl SoonPage {
    /// What a part of its message says.
    fn part(&self, part: &str) -> String {
        self.chrome.t.say(&format!("{}.{part}", self.about)).to_string()
    }
}

/// The certificates of those of these families that were there to the end of a class.
async fn certificates(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: &Class,
    families: Vec<Family>,
) -> Result<Vec<Certificate>, Fault> {
    let plan = copies::plan(db, practice, class.plan_id).await?;
    let added = crate::curriculum::store::list(db, practice).await?;
    let meetings = crate::classes::store::meetings(db, practice, class.id).await?;
    let sessions = catch_store::expected(db, practice, class.id).await?;
    let learnt = catch_store::learnt(db, practice, class, &plan).await?;
    let mut certificates = Vec::new();
    for family in families.into_iter().filter(|family| is_through(family, &meetings)) {
        let held = sessions.iter().filter(|session| session.family == family.id);
        let (visits, own): (Vec<_>, Vec<_>) = held.partition(|session| session.is_guest);
        let came = |session: &&catch_store::Expected| session.mark.is_none_or(Mark::came);
        let own: Vec<(Day, bool)> = own.iter().map(|session| (session.day, came(session))).collect();
        let visits = visits.iter().filter(|session| came(session)).count();
        let missed = missed(&learnt.taught, family.id, &learnt.attended);
        let regions = learnt.taught.iter().filter(|region| !missed.contains(region)).cloned().collect();
        let Some(part) = TakenPart::of(&own, visits, regions) else { continue };
        let texts = language_store::texts(db, practice, family.reads.first).await?;
        let library = crate::curriculum::store::spoken(&added, &BTreeSet::new(), &texts);
        certificates.push(Certificate::of(&library, &family, class, part));
    }
    Ok(certificates)
}

pub(super) async fn show(State(app): State<App>, chrome: Chrome, Path(token): Path<String>) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let Some(own) = Own::find(&app, &mut db, &token).await? else { return not_here(chrome, None) };
    let shown = crate::classes::store::shown(&mut db, own.class.id, true).await?.ok_or(Fault::Internal)?;
    let back = own.start();
    let certificates = certificates(&mut db, own.practice, &own.class, vec![own.family]).await?;
    let chrome = chrome.speaking(own.t);
    if certificates.is_empty() {
        return page_with(StatusCode::NOT_FOUND, &SoonPage { chrome, about: "certificate-soon", start: back });
    }
    page(&CertificatePage { chrome, class: own.class, shown, certificates, back })
}

/// For the instructor: every certificate of a class.
pub(super) async fn of_class(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let class = crate::classes::store::class(&mut db, actor.practice, ClassId::from(id)).await?;
    let class = class.ok_or(Fault::NotFound)?;
    let shown = crate::classes::store::shown(&mut db, class.id, true).await?.ok_or(Fault::Internal)?;
    let families = crate::families::store::of_class(&mut db, actor.practice, class.id).await?;
    let certificates = certificates(&mut db, actor.practice, &class, families).await?;
    page(&CertificatePage { chrome, class, shown, certificates, back: format!("/classes/{id}") })
}
