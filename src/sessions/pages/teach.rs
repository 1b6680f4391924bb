//! `/classes/{id}/weeks/{n}/teach`: the session on the floor, for a phone or tablet, with or without a network.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use crate::app::App;
use crate::calendar::Moment;
use crate::classes::model::Class;
use crate::curriculum::model::{BlockKind, Key, Region};
use crate::families::model::Family;
use crate::ids::FamilyId;
use crate::practice::model::Actor;
use crate::sessions::model::{Mark, Register, Session};
use crate::sessions::pages::flagged::{Flagged, flagged};
use crate::sessions::pages::found::{Found, find};
use crate::sessions::steps::{Prepared, TimedBlock};
use crate::sessions::teach_acts::{Act, Past, latest};
use crate::sessions::teach_drops::{Offer, droppable};
use crate::sessions::{register, teach_store};
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

#[derive(Template)]
#[template(path = "sessions/teach.html")]
struct TeachPage {
    chrome: Chrome,
    class: Class,
    session: Session,
    title: String,
    order: Vec<TimedBlock>,
    offers: Vec<Offer>,
    expected: Vec<Family>,
    guests: BTreeSet<FamilyId>,
    /// For whom each block is a recap, in the order of the blocks.
    recapped: Vec<String>,
    /// The regions that come new today.
    new_regions: Vec<Region>,
    register: Register,
    /// What families told, beside what it touches.
    flagged: Flagged,
    /// Of each thing that was done, the act that holds.
    latest: BTreeMap<String, Past>,
    now: Moment,
}

impl TeachPage {
    /// The word by which scripts and stored acts know a mark.
    fn word(mark: &Mark) -> String {
        mark.to_string().replace(' ', "-")
    }

    fn is_marked(&self, family: &Family, mark: &Mark) -> bool {
        self.register.get(&family.id) == Some(mark)
    }

    /// When a family's mark was last changed, in seconds since the start of 1970; 0 when nobody knows.
    fn marked_at(&self, family: &Family) -> i64 {
        self.changed_at(&Act::Mark { family: family.id, mark: None })
    }

    /// When a step was last ticked or left for next time.
    fn ticked_at(&self, step: &Key) -> i64 {
        self.changed_at(&Act::Step { step: step.clone(), taught: None })
    }

    fn changed_at(&self, act: &Act) -> i64 {
        self.latest.get(&act.thing()).map_or(0, |past| past.at.seconds())
    }

    /// What a block touches, as scripts know it: "legs+feet tummy"; empty where no baby can say no to a region.
    fn regions(&self, timed: &TimedBlock) -> String {
        let regions = match timed.kind {
            BlockKind::Review => timed.region.as_slice(),
            BlockKind::NewStrokes => &self.new_regions,
            _ => &[],
        };
        regions.iter().map(Region::to_string).collect::<Vec<_>>().join(" ")
    }

    /// The act that would tell of a baby's no to a block.
    fn no(family: &Family, baby: usize, block: usize) -> Act {
        Act::NotToday { family: family.id, baby, block, what: BlockKind::Review, regions: Vec::new(), said: true }
    }

    fn said_no(&self, family: &Family, baby: &usize, block: &usize) -> bool {
        let past = self.latest.get(&Self::no(family, *baby, *block).thing());
        past.is_some_and(|past| matches!(past.act, Act::NotToday { said: true, .. }))
    }

    fn said_no_at(&self, family: &Family, baby: &usize, block: &usize) -> i64 {
        self.changed_at(&Self::no(family, *baby, *block))
    }

    fn is_left_out(&self, step: &Key) -> bool {
        self.session.left_out.contains(step)
    }

    fn is_taught(&self, step: &Key) -> bool {
        let thing = Act::Step { step: step.clone(), taught: None }.thing();
        let ticked = |past: &Past| matches!(past.act, Act::Step { taught: Some(true), .. });
        !self.is_left_out(step) && self.latest.get(&thing).is_some_and(ticked)
    }

    fn is_guest(&self, family: &Family) -> bool {
        self.guests.contains(&family.id)
    }

    fn recapped_for(&self, block: &usize) -> &str {
        self.recapped.get(*block).map_or("", String::as_str)
    }

    fn start(&self) -> i64 {
        self.session.meeting.start(&self.class.zone).seconds()
    }
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(path): Path<(i64, u32)>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let found = find(&mut db, actor.practice, path).await?;
    let flagged = flagged(&mut db, actor.practice, &found).await?;
    let Prepared { blocks: order, due, .. } = found.prepared();
    let recapped = order.iter().map(|block| found.recapped_for(block.region.as_ref())).collect();
    let Found { library, class, plan, session, expected, guests, .. } = found;
    let week = session.meeting.week;
    let history = teach_store::history(&mut db, actor.practice, session.meeting.id).await?;
    page(&TeachPage {
        title: plan.week(week).map(|week| week.title(&library)).unwrap_or_default(),
        offers: droppable(&library, &order, &plan.taught_before(week)),
        expected,
        guests,
        recapped,
        flagged,
        register: register::of_session(&mut db, actor.practice, session.meeting.id).await?,
        new_regions: due.regions,
        latest: latest(history),
        now: app.clock.now(),
        chrome,
        class,
        session,
        order,
    })
}
