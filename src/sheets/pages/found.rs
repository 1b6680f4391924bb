//! What a family's pages are made of, read once for each.

use std::collections::BTreeSet;
use std::sync::Arc;

use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::{Day, Moment};
use crate::classes::model::{Class, DayOffReason, Meeting};
use crate::classes::terms::Terms;
use crate::curriculum::drawing_store;
use crate::curriculum::model::Library;
use crate::families::booking::State as Standing;
use crate::families::circle::is_asked;
use crate::families::model::Family;
use crate::families::store::circle as circle_store;
use crate::ids::PracticeId;
use crate::languages::Texts;
use crate::plans::copies;
use crate::plans::figure::Figure;
use crate::plans::model::Plan;
use crate::practice::language_store;
use crate::practice::model::Settings;
use crate::sessions::catch_store;
use crate::sessions::catch_up::missed;
use crate::sessions::store::{self, Taught};
use crate::sheets::ending::{is_over, is_through};
use crate::sheets::model::Sheet;
use crate::sheets::pages::word::Asking;
use crate::sheets::reading::Reading;
use crate::text::{Email, Name};
use crate::web::fault::Fault;

/// Everything that a family's pages are made of.
pub(super) struct Found {
    pub practice: PracticeId,
    /// The session that it can say a word for.
    pub asking: Option<Asking>,
    pub family: Family,
    pub class: Class,
    pub settings: Settings,
    /// Who teaches, with an e-mail address.
    pub teacher: (Name, Email),
    pub meetings: Vec<Meeting>,
    pub plan: Plan,
    pub taught: Vec<Taught>,
    /// The weeks in which the class learnt what this family has not learnt yet.
    pub new_for_you: BTreeSet<u32>,
    pub cancelled: Vec<Day>,
    /// What can be taught, in each language that the family reads.
    pub libraries: Vec<Arc<Library>>,
    pub figure: Figure,
    pub has_account: bool,
    /// Whether the family was there to the end, and the course is over.
    pub is_through: bool,
    /// Whether it was not asked yet to share with other families.
    pub asks_circle: bool,
    /// Whether it may choose another language.
    pub has_languages: bool,
}

impl Found {
    /// What its pages say.
    pub fn texts(&self) -> Texts {
        self.libraries.first().map(|library| library.texts.clone()).unwrap_or_default()
    }
}

/// What a sheet says beside what was taught.
pub(super) struct About {
    pub token: String,
    pub class: Class,
    pub settings: Settings,
    pub weeks: usize,
    pub next: Option<Meeting>,
    /// Cancelled days that are still to come: somebody may have noted them.
    pub cancelled: Vec<Day>,
    pub new_for_you: BTreeSet<u32>,
    /// Who teaches, with an e-mail address.
    pub teacher: (Name, Email),
    /// The weeks whose pages are there: paper may be printed before.
    pub open: Vec<u32>,
}

/// A week's sheet in one language, whole.
pub(super) struct Leaf {
    pub reading: Reading,
    pub meeting: Meeting,
    pub about: Arc<About>,
    /// Whether it is what the page is about.
    pub heads: bool,
    /// What the page asks beside it.
    pub asking: Option<Asking>,
}

pub(super) async fn find(app: &App, token: &str) -> Result<Option<Found>, Fault> {
    let mut db = app.db.read().await?;
    match crate::families::store::by_token(&mut db, token).await? {
        Some((practice, family)) => Ok(Some(find_of(&mut db, practice, family, app.clock.now()).await?)),
        None => Ok(None),
    }
}

pub(super) async fn find_of(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: Family,
    now: Moment,
) -> Result<Found, Fault> {
    let class = crate::classes::store::class(db, practice, family.class_id).await?.ok_or(Fault::Internal)?;
    let plan = copies::plan(db, practice, class.plan_id).await?;
    let added = crate::curriculum::store::list(db, practice).await?;
    let hidden = drawing_store::hidden(db, practice).await?;
    let mut libraries = Vec::new();
    for language in family.reads.all() {
        let texts = language_store::texts(db, practice, language).await?;
        libraries.push(crate::curriculum::store::spoken(&added, &hidden, &texts));
    }
    let today = now.day_in(&class.zone);
    let meetings = crate::classes::store::meetings(db, practice, class.id).await?;
    let off = crate::classes::store::days_off(db, practice, class.id).await?;
    let terms = crate::classes::store::terms(db, practice, class.id).await?.ok_or(Fault::Internal)?;
    let mut taught = store::taught(db, practice, class.id).await?;
    taught.retain(|session| is_theirs(&family, &terms, session.week));
    let learnt = catch_store::learnt(db, practice, &class, &plan).await?;
    let missed = missed(&learnt.taught, family.id, &learnt.attended);
    let is_missed = |session: &&Taught| session.taught.regions.iter().any(|region| missed.contains(region));
    let new_for_you = taught.iter().filter(is_missed).map(|session| session.week).collect();
    let circle = circle_store::of_class(db, practice, class.id).await?;
    let cancelled = off.into_iter().filter(|off| off.reason == DayOffReason::Cancelled && off.day >= today);
    let shown = crate::classes::store::shown(db, class.id, true).await?.ok_or(Fault::Internal)?;
    let figure = libraries.first().map(|library| Figure::of_week(library, &plan, 0)).unwrap_or_default();
    Ok(Found {
        practice,
        asking: Asking::of(db, practice, &class, &family, &meetings, now).await?,
        cancelled: cancelled.map(|off| off.day).collect(),
        settings: crate::practice::store::settings(db, practice).await?,
        teacher: (shown.instructor, shown.email),
        plan,
        taught,
        new_for_you,
        figure,
        has_account: crate::money::store::has_account(db, practice, class.id, family.id).await?,
        is_through: is_through(&family, &meetings),
        asks_circle: !is_over(&family, &meetings, today)
            && is_asked(&family, circle.get(&family.id).copied().unwrap_or_default()),
        meetings,
        has_languages: language_store::choices(db, practice, family.reads).await?.len() > 1,
        libraries,
        family,
        class,
    })
}

/// Whether the sheet of a week is for this family: up to its last week, and of a rolling class from its first. Who has no
/// place yet has no sheets yet.
fn is_theirs(family: &Family, terms: &Terms, week: u32) -> bool {
    let has_been_in = matches!(family.state, Standing::Booked | Standing::GivenBack | Standing::Ended);
    has_been_in && week <= family.until_week && (terms.stay_weeks.is_none() || week >= family.from_week)
}

/// The session that this family meets next: the first by date that was not taught yet.
pub(super) fn next(meetings: &[Meeting], family: &Family) -> Option<Meeting> {
    let is_coming = |meeting: &&Meeting| meeting.taught_at.is_none() && family.comes_in(meeting.week);
    let coming = meetings.iter().filter(is_coming);
    coming.min_by_key(|meeting| meeting.day).cloned()
}

impl Found {
    /// What its sheets say beside what was taught.
    pub fn about(&self) -> About {
        About {
            token: self.family.sheet_token.clone(),
            class: self.class.clone(),
            settings: self.settings.clone(),
            weeks: self.meetings.len(),
            next: next(&self.meetings, &self.family),
            cancelled: self.cancelled.clone(),
            new_for_you: self.new_for_you.clone(),
            teacher: self.teacher.clone(),
            open: self.taught.iter().map(|taught| taught.week).collect(),
        }
    }

    /// The sheet of a week in each language that it reads; nothing when that week was not taught.
    pub fn leaves(&self, week: u32, about: &Arc<About>) -> Option<Vec<Leaf>> {
        let meeting = self.meetings.iter().find(|meeting| meeting.week == week)?;
        let leaf = |library: &Arc<Library>| {
            let babies = self.family.baby_names_in(&library.texts);
            let sheet = Sheet::of(library, &self.taught, week, &babies)?;
            let reading = Reading::of(library, sheet, babies, &self.settings, self.class.venue.as_ref());
            Some(Leaf { reading, meeting: meeting.clone(), about: Arc::clone(about), heads: false, asking: None })
        };
        self.libraries.iter().map(leaf).collect()
    }
}
