//! `/classes/{id}/weeks/{n}/kit`: what to pack, from the plan, the register and what families told.

use std::cmp::Reverse;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use crate::app::App;
use crate::classes::model::Class;
use crate::families::model::Family;
use crate::languages::Reads;
use crate::needs::flags::{Flag, Touch};
use crate::needs::rules::RuleKind;
use crate::practice::model::Actor;
use crate::sessions::model::{Mark, Register, Session};
use crate::sessions::pages::flagged::{Flagged, flagged};
use crate::sessions::pages::found::{Found, find};
use crate::sessions::pages::help::{Help, help};
use crate::sessions::register;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;
use crate::words::listed;

#[derive(Template)]
#[template(path = "sessions/kit.html")]
struct KitPage {
    chrome: Chrome,
    class: Class,
    session: Session,
    title: String,
    /// The families that are coming, and those that told us otherwise.
    coming: Vec<Family>,
    away: Vec<Family>,
    flagged: Flagged,
    /// For whom a doll is packed, and why.
    dolls: Vec<String>,
    oil: Option<String>,
    /// What she has set no rule on, in one line.
    missing: String,
    help: Option<Help>,
}

impl KitPage {
    fn babies(&self) -> usize {
        self.coming.iter().map(|family| family.babies.len()).sum()
    }

    /// How many sheets to print in each language, the most first: "2 English, 1 German, 1 Arabic and English"; nothing
    /// where all are in English.
    fn languages(&self) -> String {
        let mut sheets: Vec<(Reads, usize)> = Vec::new();
        for family in &self.coming {
            match sheets.iter_mut().find(|(reads, _)| *reads == family.reads) {
                Some((_, count)) => *count += 1,
                None => sheets.push((family.reads, 1)),
            }
        }
        if sheets.iter().all(|(reads, _)| reads.is_usual()) {
            return String::new();
        }
        sheets.sort_by_key(|(_, count)| Reverse(*count));
        sheets.iter().map(|(reads, count)| format!("{count} {}", reads.in_english())).collect::<Vec<_>>().join(", ")
    }

    fn is_coming(&self, flag: &Flag) -> bool {
        self.coming.iter().any(|family| family.id == flag.family)
    }

    fn of_oil(&self) -> Vec<&Flag> {
        let oil = |flag: &&Flag| flag.touches.contains(&Touch::Oil) && self.is_coming(flag);
        self.flagged.flags.iter().filter(oil).collect()
    }

    /// The flags that are not told under dolls or oil.
    fn others(&self) -> Vec<&Flag> {
        let other = |flag: &&Flag| !flag.touches.contains(&Touch::Oil) && !flag.doll && self.is_coming(flag);
        self.flagged.flags.iter().filter(other).collect()
    }
}

/// A doll for each flag that speaks of one, and for each baby whose family only watches.
fn dolls(coming: &[Family], flags: &[Flag], register: &Register) -> Vec<String> {
    let here = |flag: &&Flag| flag.doll && coming.iter().any(|family| family.id == flag.family);
    let flagged = flags.iter().filter(here).map(|flag| format!("{}: {}", flag.whom, flag.words));
    let watching = coming.iter().filter(|family| register.get(&family.id) == Some(&Mark::Watched));
    let babies = watching.flat_map(|family| family.babies.iter().map(|baby| (family.id, baby.name.to_string())));
    let has_one = |family, name: &str| flags.iter().any(|flag| flag.doll && flag.family == family && flag.whom == name);
    let watched = babies.filter(|(family, name)| !has_one(*family, name)).map(|(_, name)| format!("{name}: watches"));
    flagged.chain(watched).collect()
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
    let register = register::of_session(&mut db, actor.practice, found.session.meeting.id).await?;
    let help = help(&mut db, actor.practice, &flagged).await?;
    let Found { library, class, plan, session, expected, .. } = found;
    let absent =
        |family: &Family| flagged.stays_away(&family.id) || register.get(&family.id).is_some_and(|mark| !mark.came());
    let (away, coming): (Vec<_>, Vec<_>) = expected.into_iter().partition(absent);
    let missing: Vec<String> = flagged.rules().missing().iter().map(|kind| kind.name().to_lowercase()).collect();
    page(&KitPage {
        title: plan.week(session.meeting.week).map(|week| week.title(&library)).unwrap_or_default(),
        dolls: dolls(&coming, &flagged.flags, &register),
        oil: flagged.rules().of(RuleKind::Oil).map(|rule| rule.value()),
        missing: listed(&missing),
        chrome,
        class,
        session,
        coming,
        away,
        flagged,
        help,
    })
}
