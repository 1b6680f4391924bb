//! Gathers what a letter needs to know, and writes it.

use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::{Day, Moment};
use crate::classes::model::{Class, Meeting};
use crate::families::booking::State;
use crate::families::model::{Adult, Family};
use crate::ids::{ClassId, FamilyId, PracticeId};
use crate::languages::Texts;
use crate::letters::model::{Content, Kind, Letter};
use crate::letters::store::{self, Post};
use crate::needs::word_store;
use crate::needs::words::Word;
use crate::post::write::{self, Facts};
use crate::practice::language_store;
use crate::sessions::register;
use crate::sheets::{appointments, store as sheets};
use crate::web::fault::Fault;

/// What is to become of a letter that is due.
#[derive(Clone, Debug)]
pub enum Written {
    /// It goes, in these words, to these addresses.
    Goes(Content, Vec<String>),
    /// It stays for the instructor to give: why, and its words.
    Held(Content, &'static str),
    /// It is not true any more: why, and what is told instead.
    Untrue(&'static str, Option<Post>),
}

const GONE: &str = "The class or the family is gone.";
const HERE: &str = "No mail server is set up, so it is read here.";
const STOPPED: &str = "Letters are stopped here.";
const UNWANTED: &str = "The family wants letters on its booking only.";
const NO_ADDRESS: &str = "We have no e-mail address of this family.";

/// What a letter says, and whether it goes.
pub async fn written(app: &App, db: &mut SqliteConnection, letter: &Letter, now: Moment) -> Result<Written, Fault> {
    if letter.kind.is_to_instructor() {
        return to_instructor(app, db, letter, now).await;
    }
    let Some(facts) = facts(app, db, letter).await? else { return Ok(Written::Untrue(GONE, None)) };
    if let Some(why) = write::untrue(letter.kind, &letter.reason, &facts, now) {
        let missed = || {
            let (family, reason) = (facts.family.id, letter.reason.clone());
            Post { session: letter.session, reason, ..Post::now(Kind::Missed, family, now) }
        };
        return Ok(Written::Untrue(why, (letter.kind == Kind::Sheet && facts.was_absent).then(missed)));
    }
    let content = match (&letter.content, letter.kind) {
        // What she wrote is in it already.
        (Some(content), Kind::ByHand) => content.clone(),
        _ => write::letter(letter.kind, &letter.reason, &facts, now),
    };
    let stopped = store::stopped(db, letter.practice, (letter.class, letter.family)).await?;
    let addresses: Vec<String> = facts.family.adults.iter().filter_map(address).collect();
    Ok(match () {
        () if stopped.class || stopped.family => Written::Held(content, STOPPED),
        () if letter.kind.is_wanted_only() && stopped.unwanted => Written::Held(content, UNWANTED),
        () if addresses.is_empty() => Written::Held(content, NO_ADDRESS),
        () => Written::Goes(content, addresses),
    })
}

fn address(adult: &Adult) -> Option<String> {
    adult.email.as_ref().map(ToString::to_string)
}

/// All that a letter to a family may tell of; nothing when the family is not in that class any more.
pub async fn facts(app: &App, db: &mut SqliteConnection, letter: &Letter) -> Result<Option<Facts>, Fault> {
    let (practice, Some(id)) = (letter.practice, letter.family) else { return Ok(None) };
    let Some(class) = crate::classes::store::class(db, practice, letter.class).await? else { return Ok(None) };
    let Some(family) = crate::families::store::family(db, practice, class.id, id).await? else { return Ok(None) };
    let meetings = crate::classes::store::meetings(db, practice, class.id).await?;
    let session = meetings.iter().find(|meeting| Some(meeting.id) == letter.session).cloned();
    let was_absent = match letter.session {
        Some(session) => register::of_session(db, practice, session).await?.get(&id).is_some_and(|mark| !mark.came()),
        None => false,
    };
    let mut texts = vec![language_store::texts(db, practice, family.reads.first).await?];
    if let Some(second) = family.reads.second {
        texts.push(language_store::texts(db, practice, second).await?);
    }
    let erased_on = if letter.kind == Kind::Erasure { letter.reason.parse().ok() } else { None };
    Ok(Some(Facts {
        from: crate::classes::store::shown(db, class.id, true).await?.ok_or(Fault::NotFound)?,
        words: store::choices(db, practice).await?.words.remove(&letter.kind),
        calendar: calendar(app, db, practice, (&family, &texts), letter.kind).await?,
        origin: app.origin.to_string(),
        erased_on,
        family,
        class,
        meetings,
        session,
        was_absent,
        texts,
    }))
}

async fn calendar(
    app: &App,
    db: &mut SqliteConnection,
    practice: PracticeId,
    (family, texts): (&Family, &[Texts]),
    kind: Kind,
) -> Result<String, Fault> {
    let Some(t) = texts.first().filter(|_| kind.has_dates()) else { return Ok(String::new()) };
    let dates = sheets::appointments::of_family(db, practice, family.id).await?;
    let sheet = format!("{}/s/{}", app.origin, family.sheet_token);
    Ok(if dates.is_empty() { String::new() } else { appointments::file(t, &dates, &sheet) })
}

async fn to_instructor(app: &App, db: &mut SqliteConnection, letter: &Letter, now: Moment) -> Result<Written, Fault> {
    let practice = letter.practice;
    let Some(class) = crate::classes::store::class(db, practice, letter.class).await? else {
        return Ok(Written::Untrue(GONE, None));
    };
    let shown = crate::classes::store::shown(db, class.id, true).await?.ok_or(Fault::NotFound)?;
    let content = match (letter.kind, letter.family) {
        (Kind::Morning, _) => morning(app, db, practice, now.day_in(&class.zone)).await?,
        (kind, Some(family)) => on_family(app, db, (practice, &class), (kind, family)).await?,
        (_, None) => None,
    };
    let Some(content) = content else { return Ok(Written::Untrue(GONE, None)) };
    let stopped = store::stopped(db, practice, (class.id, None)).await?;
    Ok(match () {
        () if stopped.class => Written::Held(content, STOPPED),
        () if app.mailer.is_none() => Written::Held(content, HERE),
        () => Written::Goes(content, vec![shown.email.to_string()]),
    })
}

/// What a family did, without what it wrote: that may tell of its health.
async fn on_family(
    app: &App,
    db: &mut SqliteConnection,
    (practice, class): (PracticeId, &Class),
    (kind, id): (Kind, FamilyId),
) -> Result<Option<Content>, Fault> {
    let Some(family) = crate::families::store::family(db, practice, class.id, id).await? else { return Ok(None) };
    let (name, who) = (&class.name, family.title());
    let (subject, sentence) = match (kind, family.state) {
        (Kind::CannotCome, _) => {
            (format!("Can’t come: {name}"), format!("{who} can’t come to the next session of {name}."))
        }
        (Kind::Question, _) => (
            format!("A word from a family: {name}"),
            format!("{who} wrote you a line before the next session of {name}. Read it on the page of the session."),
        ),
        (_, State::Asked) => (
            format!("A request for a place: {name}"),
            format!("{who} asks for a place in {name} and waits for your answer."),
        ),
        (_, State::Waiting) => (format!("Waiting list: {name}"), format!("{who} joined the waiting list of {name}.")),
        (_, State::Booked) => (format!("A booking: {name}"), format!("{who} took a place in {name}.")),
        (_, State::Offered) => (format!("An offer: {name}"), format!("A place in {name} is kept for {who}.")),
        (_, State::GivenBack | State::Ended) => (
            format!("A place is free: {name}"),
            format!("{who} gave back a place in {name}, or left its waiting list."),
        ),
    };
    let page = format!("{}/classes/{}/families/{id}", app.origin, class.id);
    Ok(Some(write::to_instructor(subject, vec![sentence], page)))
}

/// The list of a day: each session with who is expected, and who told that it can't come.
async fn morning(
    app: &App,
    db: &mut SqliteConnection,
    practice: PracticeId,
    day: Day,
) -> Result<Option<Content>, Fault> {
    let mut lines = Vec::new();
    for session in crate::sessions::store::coming(db, practice, day).await? {
        if session.meeting.day != day || session.meeting.taught_at.is_some() {
            continue;
        }
        lines.push(
            expected(
                db,
                practice,
                &session.meeting,
                (session.class_id, session.class.as_ref(), session.venue.as_ref()),
            )
            .await?,
        );
    }
    if lines.is_empty() {
        return Ok(None);
    }
    Ok(Some(write::to_instructor(format!("Today, {}", day.long()), lines, format!("{}/today", app.origin))))
}

async fn expected(
    db: &mut SqliteConnection,
    practice: PracticeId,
    meeting: &Meeting,
    (_, class, venue): (ClassId, &str, &str),
) -> Result<String, Fault> {
    let said = word_store::of_session(db, practice, meeting.id).await?;
    let stays_away = |family: FamilyId| {
        said.iter().any(|said| (said.family, said.session, said.word) == (family, meeting.id, Word::CannotCome))
    };
    let families = crate::families::store::expected(db, practice, meeting.id).await?;
    let (away, comes): (Vec<_>, Vec<_>) = families.iter().partition(|family| stays_away(family.id));
    let names = |families: &[&Family]| families.iter().map(|family| family.title()).collect::<Vec<_>>().join("; ");
    let mut line = format!("{}, {class}, week {}, {venue}. Expected: {}.", meeting.starts, meeting.week, names(&comes));
    if !away.is_empty() {
        line.push_str(&format!(" Can’t come: {}.", names(&away)));
    }
    Ok(line)
}
