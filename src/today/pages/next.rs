//! The next session: how long until then, who comes, what is new of them, what to pack.

use std::collections::BTreeSet;

use sqlx::SqliteConnection;

use crate::calendar::{Day, Moment};
use crate::curriculum;
use crate::families::model::Family;
use crate::families::store::{self as families, guests};
use crate::ids::{FamilyId, PracticeId};
use crate::needs;
use crate::needs::flags::{At, Flag, Known, Party};
use crate::needs::rules::RuleKind;
use crate::plans::copies;
use crate::sessions::kit::Kit;
use crate::sessions::register;
use crate::sessions::store::Coming;
use crate::today::model::{countdown, fresh};
use crate::web::fault::Fault;

/// The next session as the page shows it.
pub(super) struct Next {
    pub session: Coming,
    /// What its week brings: "Legs and feet".
    pub title: String,
    /// How long until then, and the seconds since 1970 at which it starts and ends.
    pub countdown: String,
    pub starts: i64,
    pub ends: i64,
    pub kit: Kit,
    /// What she writes of her oil.
    pub oil: Option<String>,
    pub guests: BTreeSet<FamilyId>,
    /// What was told since the class met last, or joined it since.
    pub new_flags: Vec<Flag>,
    /// How many flags stood there before.
    pub old_flags: usize,
    /// When the class met last.
    pub since: Option<Day>,
}

impl Next {
    /// The new flags, to be listed.
    pub fn news(&self) -> Vec<&Flag> {
        self.new_flags.iter().collect()
    }

    /// Its babies with their ages on its day: "Ada, 9 weeks".
    pub fn babies(&self, family: &Family) -> Vec<String> {
        let day = &self.session.meeting.day;
        family.babies.iter().map(|baby| format!("{}, {}", baby.name, baby.age_on(day))).collect()
    }
}

/// Reads all of it: as many statements for one family as for sixty.
pub(super) async fn next(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: Coming,
    now: Moment,
) -> Result<Next, Fault> {
    let (meeting, zone) = (&session.meeting, &session.zone);
    let library = curriculum::store::library(db, practice).await?;
    let class = crate::classes::store::class(db, practice, session.class_id).await?.ok_or(Fault::Internal)?;
    let plan = copies::plan(db, practice, class.plan_id).await?;
    let expected = families::expected(db, practice, meeting.id).await?;
    let known = needs::store::known(db, practice, meeting.id).await?;
    let starts = meeting.start(zone);
    let at = At { session: meeting.id, starts, zone, library: &library };
    let parties: Vec<Party> = expected.iter().map(|family| family.party_on(&meeting.day)).collect();
    let flags = known.flags(&parties, at);
    let (before, since) = known_before(db, practice, &session, (&known, &parties), at).await?;
    let new_flags = fresh(&flags, &before);
    let register = register::of_session(db, practice, meeting.id).await?;
    Ok(Next {
        title: plan.week(meeting.week).map(|week| week.title(&library)).unwrap_or_default(),
        countdown: countdown(now, starts, zone),
        starts: starts.seconds(),
        ends: meeting.end(zone).seconds(),
        oil: known.rules.of(RuleKind::Oil).map(|rule| rule.value()),
        guests: guests::guests(db, practice, meeting.id).await?,
        old_flags: flags.len() - new_flags.len(),
        kit: Kit::of(expected, (&known, &flags), meeting.id, &register),
        new_flags,
        since,
        session,
    })
}

/// The flags that stood there when the class had met last, and the day when it did. Of families who were not expected then
/// all is new.
async fn known_before(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: &Coming,
    (known, parties): (&Known, &[Party]),
    at: At<'_>,
) -> Result<(Vec<Flag>, Option<Day>), Fault> {
    let meetings = crate::classes::store::meetings(db, practice, session.class_id).await?;
    let earlier = meetings.into_iter().filter(|earlier| earlier.day < session.meeting.day);
    let Some(last) = earlier.max_by_key(|earlier| earlier.day) else { return Ok((Vec::new(), None)) };
    let there = families::expected(db, practice, last.id).await?;
    let there: Vec<Party> =
        parties.iter().filter(|party| there.iter().any(|family| family.id == party.id)).cloned().collect();
    Ok((known.as_of(last.end(&session.zone)).flags(&there, at), Some(last.day)))
}
