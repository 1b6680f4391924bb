//! `/s/{token}/booking` and what hangs on it: a family's own page of its booking. The token is the key.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::classes::model::{Class, Meeting, last_taught};
use crate::classes::store::Shown;
use crate::families::booking::{Shares, State as Standing};
use crate::families::model::{Family, LAST_WEEK};
use crate::families::pages::circle::Seen;
use crate::families::pages::consents::ConsentForm;
use crate::families::pages::form::FamilyForm;
use crate::families::pages::language::LanguageForm;
use crate::families::store::guests::{self, Visit};
use crate::families::store::places;
use crate::families::store::{self, Saved, line, told};
use crate::ids::PracticeId;
use crate::languages::{Language, Texts};
use crate::needs;
use crate::practice::language_store;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Fields, Posted, Typed};
use crate::web::notice::Notice;
use crate::web::page::{go_to, go_with, page, page_with};

/// A family with its class, found by the secret word in its address.
pub(super) struct Own {
    pub practice: PracticeId,
    pub family: Family,
    pub class: Class,
    pub meetings: Vec<Meeting>,
    pub shown: Shown,
    /// What its pages say.
    pub t: Texts,
}

impl Own {
    pub async fn find(db: &mut SqliteConnection, token: &str) -> Result<Self, Fault> {
        let (practice, family) = store::by_token(db, token).await?.ok_or(Fault::NotFound)?;
        let class = crate::classes::store::class(db, practice, family.class_id).await?.ok_or(Fault::NotFound)?;
        let meetings = crate::classes::store::meetings(db, practice, class.id).await?;
        let shown = crate::classes::store::shown(db, class.id, true).await?.ok_or(Fault::NotFound)?;
        let t = language_store::texts(db, practice, family.reads.first).await?;
        Ok(Self { practice, family, class, meetings, shown, t })
    }

    /// How many babies the family has.
    pub fn babies(&self) -> u32 {
        u32::try_from(self.family.babies.len()).unwrap_or(0)
    }

    /// The address of its page.
    pub fn page(&self) -> String {
        format!("/s/{}/booking", self.family.sheet_token)
    }

    fn comes_to(&self, meeting: &Meeting) -> bool {
        self.family.comes_in(meeting.week)
    }
}

#[derive(Template)]
#[template(path = "families/booking.html")]
pub(super) struct BookingPage {
    chrome: Chrome,
    own: Own,
    /// How many families wait in line before it.
    before: Option<u32>,
    consents: ConsentForm,
    language: LanguageForm,
    /// The languages that it may choose.
    languages: Vec<Language>,
    /// Families of the class that share what they chose, if this one does.
    circle: Seen,
    visits: Vec<Visit>,
    /// The address of this very page, to be kept.
    address: String,
    /// Whether it has told anything yet that the class needs to know.
    has_told: bool,
}

impl BookingPage {
    /// The same page, with a choice of languages as it was sent.
    pub fn with_language(self, language: LanguageForm) -> Self {
        Self { language, ..self }
    }
}

pub(super) async fn booking_page(
    app: &App,
    db: &mut SqliteConnection,
    chrome: Chrome,
    own: Own,
) -> Result<BookingPage, Fault> {
    let Own { practice, family, class, .. } = &own;
    let circle = Seen::by(db, &own, app.clock.now().day_in(&class.zone)).await?;
    let mut visits = guests::visits(db, *practice, class.id).await?;
    visits.retain(|visit| visit.family_id == family.id);
    Ok(BookingPage {
        address: format!("{}{}", app.origin, own.page()),
        has_told: !needs::store::answers_of_family(db, *practice, family.id).await?.is_empty(),
        before: line::before(db, *practice, family.id).await?,
        consents: ConsentForm::holding(family.consents),
        language: LanguageForm::holding(family.reads),
        languages: language_store::choices(db, *practice, family.reads).await?,
        chrome: chrome.speaking(own.t.clone()),
        circle,
        visits,
        own,
    })
}

pub async fn show(State(app): State<App>, chrome: Chrome, Path(token): Path<String>) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let own = Own::find(&mut db, &token).await?;
    page(&booking_page(&app, &mut db, chrome, own).await?)
}

pub async fn save_consents(
    State(app): State<App>,
    chrome: Chrome,
    Path(token): Path<String>,
    Posted(form): Posted<ConsentForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let own = Own::find(&mut db, &token).await?;
    let Some(consents) = form.read() else {
        let page = booking_page(&app, &mut db, chrome, own).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &BookingPage { consents: form, ..page });
    };
    places::set_consents(&mut db, own.practice, own.family.id, consents).await?;
    db.commit().await?;
    Ok(go_with(&own.page(), Notice::DetailsSaved))
}

/// Takes the place that is offered, if the offer still stands.
pub async fn accept(State(app): State<App>, Path(token): Path<String>) -> Result<Response, Fault> {
    let now = app.clock.now();
    let mut db = app.db.write().await?;
    let before = Own::find(&mut db, &token).await?;
    line::turn(&mut db, before.practice, &before.class, now).await?;
    let own = Own::find(&mut db, &token).await?;
    let booked =
        own.family.state == Standing::Offered && places::book(&mut db, own.practice, own.family.id, now).await?;
    if booked {
        told::instructor(&mut db, own.practice, own.family.id, now).await?;
    }
    db.commit().await?;
    Ok(if booked { go_with(&own.page(), Notice::PlaceBooked) } else { go_to(&own.page()) })
}

#[derive(Template)]
#[template(path = "families/leave.html")]
struct LeavePage {
    chrome: Chrome,
    own: Own,
}

pub async fn ask_leave(State(app): State<App>, chrome: Chrome, Path(token): Path<String>) -> Result<Response, Fault> {
    let own = Own::find(&mut *app.db.read().await?, &token).await?;
    let chrome = chrome.speaking(own.t.clone());
    if own.family.state.is_open() { page(&LeavePage { chrome, own }) } else { Ok(go_to(&own.page())) }
}

pub async fn leave(State(app): State<App>, Path(token): Path<String>) -> Result<Response, Fault> {
    let now = app.clock.now();
    let mut db = app.db.write().await?;
    let own = Own::find(&mut db, &token).await?;
    if !own.family.state.is_open() {
        return Ok(go_to(&own.page()));
    }
    let left = (Standing::GivenBack, last_taught(&own.meetings));
    places::leave(&mut db, own.practice, own.family.id, left, now).await?;
    told::instructor(&mut db, own.practice, own.family.id, now).await?;
    line::turn(&mut db, own.practice, &own.class, now).await?;
    db.commit().await?;
    let notice = if own.family.state == Standing::Waiting { Notice::LineLeft } else { Notice::PlaceGivenBack };
    Ok(go_with(&own.page(), notice))
}

/// Waits in line once more, after a place was given back or an offer passed on.
pub async fn wait_again(State(app): State<App>, Path(token): Path<String>) -> Result<Response, Fault> {
    let now = app.clock.now();
    let mut db = app.db.write().await?;
    let own = Own::find(&mut db, &token).await?;
    let today = now.day_in(&own.class.zone);
    let (next, weeks) = line::coming_week(&mut db, own.practice, own.class.id, today).await?;
    let Some(next) = next else { return Ok(go_to(&own.page())) };
    let waits = line::wait_again(&mut db, own.practice, own.family.id, (next, weeks), now).await?;
    line::turn(&mut db, own.practice, &own.class, now).await?;
    db.commit().await?;
    Ok(if waits { go_with(&own.page(), Notice::PlaceWaits) } else { go_to(&own.page()) })
}

#[derive(Template)]
#[template(path = "families/details.html")]
struct DetailsPage {
    chrome: Chrome,
    own: Own,
    form: FamilyForm,
    stale: bool,
}

pub async fn show_details(
    State(app): State<App>,
    chrome: Chrome,
    Path(token): Path<String>,
) -> Result<Response, Fault> {
    let own = Own::find(&mut *app.db.read().await?, &token).await?;
    let form = FamilyForm::holding(&own.family);
    let chrome = chrome.speaking(own.t.clone());
    page(&DetailsPage { chrome, own, form, stale: false })
}

/// The family corrects who it is; weeks and note stay as the instructor set them.
pub async fn save_details(
    State(app): State<App>,
    chrome: Chrome,
    Path(token): Path<String>,
    fields: Fields,
) -> Result<Response, Fault> {
    let form: FamilyForm = fields.read()?;
    let now = app.clock.now();
    let mut db = app.db.write().await?;
    let own = Own::find(&mut db, &token).await?;
    let chrome = chrome.speaking(own.t.clone());
    let (from, until) = (own.family.from_week, Some(own.family.until_week).filter(|week| *week > 0));
    let mut form = form.of_family(from, until, Typed::holding(own.family.note.clone()), own.family.reads);
    form.want_name();
    let Some(mut entry) = form.read(now.day_in(&own.class.zone), LAST_WEEK) else {
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &DetailsPage { chrome, own, form, stale: false });
    };
    entry.until_week = Some(own.family.until_week);
    match store::save(&mut db, own.practice, own.family.id, form.revision, &entry).await? {
        Saved::Done => {}
        Saved::Stale => {
            form.compare(&own.family);
            return page_with(StatusCode::CONFLICT, &DetailsPage { chrome, own, form, stale: true });
        }
        Saved::Full => {
            form.refuse_babies("There is no place for one more baby. Please ask your instructor.");
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, &DetailsPage { chrome, own, form, stale: false });
        }
    }
    line::turn(&mut db, own.practice, &own.class, now).await?;
    db.commit().await?;
    Ok(go_with(&own.page(), Notice::DetailsSaved))
}
