//! `/classes/new`: lays a plan on the calendar.

use std::str::FromStr;

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::{Day, TimeOfDay, Zone};
use crate::classes::day_list::DayList;
use crate::classes::model::{DayOffReason, Details, Venue};
use crate::classes::{schedule, store};
use crate::ids::{ClassId, PlanId, PracticeId};
use crate::plans::copies;
use crate::plans::shipped::{Shipped, shipped};
use crate::practice::model::Actor;
use crate::text::Name;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Optional, Posted, Typed, Within};
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

#[derive(Template)]
#[template(path = "classes/new.html")]
struct NewPage {
    chrome: Chrome,
    form: NewForm,
    plans: Vec<copies::Choice>,
    shipped: &'static [Shipped],
    zones: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct NewForm {
    plan: Typed<PlanChoice>,
    name: Typed<Name>,
    venue: Typed<Venue>,
    first: Typed<Day>,
    starts: Typed<TimeOfDay>,
    minutes: Typed<Optional<Within<15, 240>>>,
    zone: Typed<Zone>,
    off: Typed<DayList>,
    capacity: Typed<Within<1, 60>>,
}

/// Where the form starts: with a plan, when its page sent us here.
#[derive(Debug, Deserialize)]
pub struct From {
    plan: Option<String>,
}

/// A plan to make the class from: one of her own by its id, or one that ships with the program by its key.
#[derive(Clone, Debug)]
enum PlanChoice {
    Own(PlanId),
    Shipped(&'static Shipped),
}

impl FromStr for PlanChoice {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let own = text.parse::<i64>().ok().map(|id| Self::Own(PlanId::from(id)));
        let shipped = || shipped().iter().find(|plan| plan.key == text).map(Self::Shipped);
        own.or_else(shipped).ok_or(NO_PLAN)
    }
}

const NO_PLAN: &str = "Please choose a plan of the list.";

/// A first date further away than this, in days, is taken for a slip.
const FAR_DAYS: i32 = 366;

struct NewClass {
    plan: PlanChoice,
    details: Details,
    first: Day,
    starts: TimeOfDay,
    minutes: Option<u32>,
    zone: Zone,
    off: DayList,
}

impl NewForm {
    fn blank(plan: Option<String>, zone: Zone) -> Self {
        Self {
            plan: plan.map_or_else(Typed::blank, Typed::of),
            name: Typed::blank(),
            venue: Typed::blank(),
            first: Typed::blank(),
            starts: Typed::of("10:30"),
            minutes: Typed::blank(),
            zone: Typed::holding(zone),
            off: Typed::blank(),
            capacity: Typed::of("8"),
        }
    }

    fn meaning(&self) -> Option<NewClass> {
        let details = Details {
            name: self.name.get()?,
            venue: self.venue.get()?,
            capacity: self.capacity.get()?.0,
            is_public: false,
        };
        Some(NewClass {
            plan: self.plan.get()?,
            details,
            first: self.first.get()?,
            starts: self.starts.get()?,
            minutes: self.minutes.get()?.0.map(|minutes| minutes.0),
            zone: self.zone.get()?,
            off: self.off.get()?,
        })
    }
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Query(from): Query<From>,
) -> Result<Response, Fault> {
    let form = NewForm::blank(from.plan, actor.zone.clone());
    page(&new_page(&app, &actor, chrome, form).await?)
}

async fn new_page(app: &App, actor: &Actor, chrome: Chrome, form: NewForm) -> Result<NewPage, Fault> {
    let plans = copies::choices(&mut *app.db.read().await?, actor.practice).await?;
    Ok(NewPage { chrome, form, plans, shipped: shipped(), zones: Zone::names() })
}

pub async fn make(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Posted(mut form): Posted<NewForm>,
) -> Result<Response, Fault> {
    let today = app.clock.now().day_in(&actor.zone);
    check_first(&mut form.first, today);
    let made = match form.meaning() {
        Some(new) => lay_out(&app, &actor, &new).await?,
        None => None,
    };
    if let Some(class) = made {
        return Ok(go_with(&format!("/classes/{class}"), Notice::ClassMade));
    }
    if form.plan.get().is_none() || form.meaning().is_some() {
        form.plan.refuse(NO_PLAN);
    }
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &new_page(&app, &actor, chrome, form).await?)
}

/// Makes the class with its copy of the plan and all its dates; nothing when there is no such plan.
async fn lay_out(app: &App, actor: &Actor, new: &NewClass) -> Result<Option<ClassId>, Fault> {
    let now = app.clock.now();
    let practice = actor.practice;
    let mut db = app.db.write().await?;
    let plan = match new.plan {
        PlanChoice::Own(id) => id,
        PlanChoice::Shipped(shipped) => crate::plans::store::add(&mut db, practice, &shipped.plan, now).await?,
    };
    let Some(copy) = copies::take(&mut db, practice, plan, now).await? else { return Ok(None) };
    if let Some(minutes) = new.minutes {
        copies::set_length(&mut db, practice, copy, minutes).await?;
    }
    let class = store::add(&mut db, (practice, actor.instructor), copy, &new.details, &new.zone, now).await?;
    set_dates(&mut db, practice, (class, copy), (new.first, new.starts), &new.off).await?;
    db.commit().await?;
    Ok(Some(class))
}

/// Gives a class that was made from a copy its days off and its dates, from the first one on.
pub(super) async fn set_dates(
    db: &mut SqliteConnection,
    practice: PracticeId,
    (class, copy): (ClassId, PlanId),
    (first, starts): (Day, TimeOfDay),
    off: &DayList,
) -> Result<(), Fault> {
    let plan = copies::plan(db, practice, copy).await?;
    for day in &off.0 {
        store::add_day_off(db, practice, class, *day, DayOffReason::Skipped).await?;
    }
    for (week, day) in (1..).zip(schedule::dates(first, plan.length(), &off.0)) {
        store::add_meeting(db, practice, class, week, (day, starts)).await?;
    }
    Ok(())
}

/// Refuses a first date that is most likely a slip.
pub(super) fn check_first(first: &mut Typed<Day>, today: Day) {
    if first.get().is_some_and(|first| first.days_since(today).abs() > FAR_DAYS) {
        first.refuse("That is more than a year away. Is the year right?");
    }
}
