//! Saving a session: whatever button is pressed, the ticks, the note and the register of the page are kept.

use std::collections::BTreeMap;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::families::store::guests;
use crate::ids::{FamilyId, PracticeId};
use crate::needs::word_store;
use crate::needs::words::Word;
use crate::practice::model::Actor;
use crate::sessions::model::{Mark, Register, Session, taught_of};
use crate::sessions::pages::form::{Fields, Marks, SessionForm, Then, changed};
use crate::sessions::pages::found::{Found, find};
use crate::sessions::pages::session::session_page;
use crate::sessions::teach_acts::Act;
use crate::sessions::{register, store, teach_store};
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::Posted;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page_with};

pub async fn save(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((class_id, week)): Path<(i64, u32)>,
    Posted(fields): Posted<Fields>,
) -> Result<Response, Fault> {
    let (mut form, changed) = (SessionForm::read(&fields), changed(&fields));
    let marks: Marks = changed.iter().map(|changed| changed.pair()).collect();
    let now = app.clock.now();
    let mut db = app.db.write().await?;
    let found = find(&mut db, actor.practice, (class_id, week)).await?;
    let Session { meeting, left_out: stored, revision, .. } = &found.session;
    if form.then == Then::Taught && meeting.day > now.day_in(&found.class.zone) {
        let when = meeting.day.long();
        form.note.refuse(format!("This session is on {when}; it can be marked as taught from that day on."));
    }
    let Some(note) = form.note.get() else {
        let page = session_page(&app, &mut db, actor.practice, chrome, found, Some((form, marks))).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let due = found.prepared().due;
    let left_out = if form.touched() { form.left_out(due.tickable()) } else { stored.clone() };
    if form.touched() && !store::save(&mut db, actor.practice, meeting.id, form.revision, &note, &left_out).await? {
        form.revision = *revision;
        form.note.compare(&found.session.note);
        let mut page = session_page(&app, &mut db, actor.practice, chrome, found, Some((form, marks))).await?;
        page.stale = true;
        return page_with(StatusCode::CONFLICT, &page);
    }
    let register = register::of_session(&mut db, actor.practice, meeting.id).await?;
    let stale: Vec<FamilyId> =
        changed.iter().filter(|changed| changed.is_stale(&register)).map(|changed| changed.family).collect();
    if !stale.is_empty() {
        db.rollback().await?;
        let mut db = app.db.read().await?;
        let mut page = session_page(&app, &mut db, actor.practice, chrome, found, Some((form, marks))).await?;
        (page.stale, page.marked_meanwhile) = (true, stale);
        return page_with(StatusCode::CONFLICT, &page);
    }
    let was_taught = meeting.taught_at.is_some();
    if form.then == Then::Reopen {
        store::reopen(&mut db, actor.practice, meeting.id).await?;
    } else if was_taught && form.touched() || form.then == Then::Taught {
        store::mark_taught(&mut db, actor.practice, meeting.id, &taught_of(&found.library, &due, &left_out), now)
            .await?;
    }
    let marks = to_set(&mut db, actor.practice, &found, &register, (form.then, marks)).await?;
    if !marks.is_empty() {
        register::set_marks(&mut db, actor.practice, meeting.id, &marks, now).await?;
    }
    let steps = due.tickable().into_iter().filter(|step| stored.contains(step) != left_out.contains(step));
    let steps = steps.map(|step| Act::Step { taught: Some(stored.contains(&step)), step });
    let marks = marks.into_iter().map(|(family, mark)| Act::Mark { family, mark });
    // Noted in the history as well, so that an older act from a phone does not undo this one later.
    for act in steps.chain(marks) {
        teach_store::note(&mut db, actor.practice, (actor.instructor, actor.device), meeting.id, &act, now).await?;
    }
    db.commit().await?;
    Ok(after(&format!("/classes/{class_id}/weeks/{week}"), form.then, was_taught))
}

/// Back to the page, with a word on what the button did.
fn after(page: &str, then: Then, was_taught: bool) -> Response {
    let (place, notice) = match then {
        Then::Taught if !was_taught => ("", Notice::SessionTaught),
        Then::Taught | Then::Save => ("", Notice::SessionSaved),
        Then::Reopen => ("", Notice::SessionReopened),
        Then::AllHere => ("#register", Notice::RegisterSaved),
        Then::UndoMarks => ("#register", Notice::RegisterUndone),
    };
    go_with(&format!("{page}{place}"), notice)
}

/// The marks that a button sets: those that were changed on the page; with "all here", everybody else who has none yet
/// as well, and who said on the sheet that they cannot come as having told us; with "undo", the register as it was before
/// its last change, so that an undo can be undone.
async fn to_set(
    db: &mut SqliteConnection,
    practice: PracticeId,
    found: &Found,
    register: &Register,
    (then, changed): (Then, Marks),
) -> Result<Marks, Fault> {
    let session = &found.session.meeting;
    match then {
        Then::AllHere => {
            let said = word_store::of_session(db, practice, session.id).await?;
            let stays_away = |family: &FamilyId| {
                let mut mine = said.iter().filter(|said| (said.family, said.session) == (*family, session.id));
                mine.any(|said| said.word == Word::CannotCome)
            };
            let visits = guests::visits(db, practice, found.class.id).await?;
            let is_elsewhere = |family: &FamilyId| {
                visits.iter().any(|visit| visit.family_id == *family && visit.instead_of == Some(session.id))
            };
            let mut marks: BTreeMap<FamilyId, Option<Mark>> = changed.into_iter().collect();
            for family in found.expected.iter().filter(|family| !is_elsewhere(&family.id)) {
                let unmarked = marks.get(&family.id).map_or(!register.contains_key(&family.id), Option::is_none);
                if unmarked {
                    let mark = if stays_away(&family.id) { Mark::ToldUs } else { Mark::Here };
                    marks.insert(family.id, Some(mark));
                }
            }
            Ok(marks.into_iter().collect())
        }
        Then::UndoMarks => {
            let before = register::before(db, practice, session.id).await?.unwrap_or_default();
            let families = register.keys().chain(before.keys());
            Ok(families.map(|family| (*family, before.get(family).copied())).collect())
        }
        Then::Save | Then::Taught | Then::Reopen => Ok(changed),
    }
}
