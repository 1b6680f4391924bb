//! `/classes/{id}/booking`: how a class is booked, and for whom a place is kept.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use sqlx::{Acquire, SqliteConnection};

use crate::app::App;
use crate::classes::model::Class;
use crate::classes::terms::{About, AgeRange, Booking, PlaceFor, Terms, WaitingList};
use crate::families::booking::offer_end;
use crate::families::store::invitations::{self, Invitation};
use crate::families::store::line;
use crate::families::store::places;
use crate::ids::{ClassId, InvitationId, PracticeId};
use crate::practice::model::Actor;
use crate::text::Name;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Optional, Posted, Typed, Within};
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

#[derive(Template)]
#[template(path = "families/terms.html")]
struct TermsPage {
    chrome: Chrome,
    class: Class,
    form: TermsForm,
    stale: bool,
    invitations: Vec<Invitation>,
    whom: Typed<Name>,
    /// The address of the class's page, for those who are invited as well.
    book: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct TermsForm {
    revision: i64,
    booking: Typed<Booking>,
    waiting_list: Typed<WaitingList>,
    offer_hours: Typed<Within<1, 336>>,
    place_for: Typed<PlaceFor>,
    kept_back: Typed<Within<0, 60>>,
    youngest: Typed<Optional<Within<0, 260>>>,
    oldest: Typed<Optional<Within<0, 260>>>,
    stay_weeks: Typed<Optional<Within<1, 20>>>,
    about: Typed<About>,
}

impl TermsForm {
    fn holding(class: &Class, terms: Terms) -> Self {
        Self {
            revision: class.revision,
            booking: Typed::holding(terms.booking),
            waiting_list: Typed::holding(terms.waiting_list),
            offer_hours: Typed::holding(Within(terms.offer_hours)),
            place_for: Typed::holding(terms.place_for),
            kept_back: Typed::holding(Within(terms.kept_back)),
            youngest: Typed::holding(Optional(terms.ages.from.map(Within))),
            oldest: Typed::holding(Optional(terms.ages.to.map(Within))),
            stay_weeks: Typed::holding(Optional(terms.stay_weeks.map(Within))),
            about: Typed::holding(terms.about),
        }
    }

    /// What the form says, once every field and the whole make sense.
    fn read(&mut self, class: &Class) -> Option<Terms> {
        let (youngest, oldest) = (self.youngest.get()?.0, self.oldest.get()?.0);
        if youngest.zip(oldest).is_some_and(|(youngest, oldest)| youngest.0 > oldest.0) {
            self.oldest.refuse("The oldest is younger than the youngest.");
        }
        if self.kept_back.get().is_some_and(|kept| kept.0 > class.capacity) {
            self.kept_back.refuse(format!("The class has {} places.", class.capacity));
        }
        Some(Terms {
            booking: self.booking.get()?,
            waiting_list: self.waiting_list.get()?,
            offer_hours: self.offer_hours.get()?.0,
            place_for: self.place_for.get()?,
            kept_back: self.kept_back.get()?.0,
            ages: AgeRange { from: youngest.map(|weeks| weeks.0), to: self.oldest.get()?.0.map(|weeks| weeks.0) },
            stay_weeks: self.stay_weeks.get()?.0.map(|weeks| weeks.0),
            about: self.about.get()?,
        })
    }

    /// Shows what is stored now beside what was typed; saving again then means it.
    fn compare(&mut self, class: &Class, stored: Terms) {
        let stored = Self::holding(class, stored);
        self.revision = stored.revision;
        self.booking.compare(&stored.booking.text);
        self.waiting_list.compare(&stored.waiting_list.text);
        self.offer_hours.compare(&stored.offer_hours.text);
        self.place_for.compare(&stored.place_for.text);
        self.kept_back.compare(&stored.kept_back.text);
        self.youngest.compare(&stored.youngest.text);
        self.oldest.compare(&stored.oldest.text);
        self.stay_weeks.compare(&stored.stay_weeks.text);
        self.about.compare(&stored.about.text);
    }
}

async fn found(db: &mut SqliteConnection, practice: PracticeId, id: i64) -> Result<(Class, Terms), Fault> {
    let class = crate::classes::store::class(db, practice, ClassId::from(id)).await?.ok_or(Fault::NotFound)?;
    let terms = crate::classes::store::terms(db, practice, class.id).await?.ok_or(Fault::NotFound)?;
    Ok((class, terms))
}

async fn terms_page(
    app: &App,
    db: &mut SqliteConnection,
    practice: PracticeId,
    (chrome, class): (Chrome, Class),
    form: TermsForm,
) -> Result<TermsPage, Fault> {
    let invitations = invitations::of_class(db, practice, class.id).await?;
    let book = format!("{}/b/{}", app.origin, class.id);
    Ok(TermsPage { chrome, class, form, stale: false, invitations, whom: Typed::blank(), book })
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let (class, terms) = found(&mut db, actor.practice, id).await?;
    let form = TermsForm::holding(&class, terms);
    page(&terms_page(&app, &mut db, actor.practice, (chrome, class), form).await?)
}

pub async fn save(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
    Posted(mut form): Posted<TermsForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let (class, stored) = found(&mut db, actor.practice, id).await?;
    let terms = form.read(&class).filter(|_| form.oldest.problem.is_none() && form.kept_back.problem.is_none());
    let Some(terms) = terms else {
        let page = terms_page(&app, &mut db, actor.practice, (chrome, class), form).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let mut step = db.begin().await?;
    if !crate::classes::store::set_terms(&mut step, actor.practice, class.id, form.revision, &terms).await? {
        step.rollback().await?;
        form.compare(&class, stored);
        let page = terms_page(&app, &mut db, actor.practice, (chrome, class), form).await?;
        return page_with(StatusCode::CONFLICT, &TermsPage { stale: true, ..page });
    }
    if !places::recount(&mut step, actor.practice, class.id).await? {
        step.rollback().await?;
        form.place_for.refuse("The class has too few places for that: some families bring more than one baby.");
        let page = terms_page(&app, &mut db, actor.practice, (chrome, class), form).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    line::turn(&mut step, actor.practice, &class, app.clock.now()).await?;
    step.commit().await?;
    db.commit().await?;
    Ok(go_with(&format!("/classes/{id}/booking"), Notice::TermsSaved))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct InviteForm {
    whom: Typed<Name>,
}

/// Keeps a place for somebody, as long as an offer lasts.
pub async fn invite(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
    Posted(mut form): Posted<InviteForm>,
) -> Result<Response, Fault> {
    let now = app.clock.now();
    let mut db = app.db.write().await?;
    let (class, terms) = found(&mut db, actor.practice, id).await?;
    line::turn(&mut db, actor.practice, &class, now).await?;
    let (next, _) = line::coming_week(&mut db, actor.practice, class.id, now.day_in(&class.zone)).await?;
    if let Some(whom) = form.whom.get() {
        let key = (&*app.dice.token(), offer_end(now, terms.offer_hours, &class.zone));
        let kept = match next {
            Some(next) => invitations::invite(&mut db, actor.practice, class.id, (&whom, next), key, now).await?,
            None => false,
        };
        if kept {
            db.commit().await?;
            return Ok(go_with(&format!("/classes/{id}/booking#invite"), Notice::PlaceKept));
        }
        form.whom.refuse("The class has no place that could be kept.");
    }
    let terms_form = TermsForm::holding(&class, terms);
    let page = terms_page(&app, &mut db, actor.practice, (chrome, class), terms_form).await?;
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &TermsPage { whom: form.whom, ..page })
}

pub async fn uninvite(
    State(app): State<App>,
    actor: Actor,
    Path((id, invitation)): Path<(i64, i64)>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let (class, _) = found(&mut db, actor.practice, id).await?;
    if !invitations::end(&mut db, actor.practice, InvitationId::from(invitation)).await? {
        return Err(Fault::NotFound);
    }
    line::turn(&mut db, actor.practice, &class, app.clock.now()).await?;
    db.commit().await?;
    Ok(go_with(&format!("/classes/{id}/booking#invite"), Notice::InvitationEnded))
}
