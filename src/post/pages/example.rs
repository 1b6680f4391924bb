//! An invented family, to show how a letter reads.

use crate::app::App;
use crate::calendar::TimeOfDay;
use crate::classes::model::{Class, Meeting};
use crate::classes::store::Shown;
use crate::families::booking::{Consents, State};
use crate::families::model::{Adult, Baby, Family, WeeksEarly};
use crate::ids::{ClassId, FamilyId, PlanId, SessionId};
use crate::languages::{Reads, Texts};
use crate::letters::model::{Content, Kind, OwnWords};
use crate::post::write::{self, Facts};
use crate::practice::model::{Actor, Settings};
use crate::text::Note;
use crate::web::fault::Fault;

/// How a letter of this kind reads to an invented family.
pub(super) fn letter(
    app: &App,
    (actor, settings): (&Actor, &Settings),
    kind: Kind,
    (t, words): (Texts, Option<OwnWords>),
) -> Result<Content, Fault> {
    let now = app.clock.now();
    let today = now.day_in(&actor.zone);
    let starts = TimeOfDay::of(10, 30).ok_or(Fault::Internal)?;
    let meeting = |week: u32, days: i32| Meeting {
        id: SessionId::from(i64::from(week)),
        week,
        day: today.plus_days(days),
        starts,
        minutes: 60,
        taught_at: None,
    };
    let text = |_| Fault::Internal;
    let class = Class {
        id: ClassId::from(0),
        plan_id: PlanId::from(0),
        name: "Thursday mornings".parse().map_err(text)?,
        venue: "The Old Bakery, 8 Mill Row".parse().map_err(text)?,
        zone: actor.zone.clone(),
        capacity: 8,
        is_public: false,
        revision: 1,
        families: 1,
        taken: 1,
    };
    let family = Family {
        id: FamilyId::from(0),
        class_id: class.id,
        from_week: 1,
        until_week: 20,
        state: State::Booked,
        places: 1,
        offered_until: Some(app.clock.now().plus_seconds(2 * 24 * 60 * 60)),
        consents: Consents::default(),
        note: "".parse::<Note>().map_err(text)?,
        reads: Reads::of(t.language(), None),
        sheet_token: "...".to_owned(),
        revision: 1,
        adults: vec![Adult { name: Some("Wanda Ferris".parse().map_err(text)?), ..Adult::default() }],
        babies: vec![Baby {
            name: "Ada".parse().map_err(text)?,
            born: today.plus_weeks(-10),
            weeks_early: WeeksEarly(0),
        }],
    };
    let from = Shown {
        practice: actor.practice,
        practice_name: settings.name.clone(),
        instructor: actor.name.clone(),
        email: "you@post.example".parse().map_err(|_| Fault::Internal)?,
    };
    let facts = Facts {
        meetings: vec![meeting(1, 1), meeting(2, 8)],
        session: Some(meeting(1, 1)),
        was_absent: false,
        texts: vec![t],
        words,
        origin: app.origin.to_string(),
        calendar: String::new(),
        erased_on: Some(today.plus_days(7)),
        family,
        class,
        from,
    };
    Ok(write::letter(kind, &today.plus_days(1).to_string(), &facts, now))
}
