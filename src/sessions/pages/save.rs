//! Saving a session: whatever button is pressed, the ticks, the note and the register of the page are kept.

use std::collections::BTreeMap;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use sqlx::SqliteConnection;

use crate::app::App;
use crate::curriculum::model::Key;
use crate::ids::{FamilyId, PracticeId};
use crate::practice::model::Actor;
use crate::sessions::model::{Mark, Session, SessionNote, taught_of};
use crate::sessions::pages::session::{Found, expected, find, prepared, session_page};
use crate::sessions::teach_acts::Act;
use crate::sessions::{pins, register, store, teach_store};
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Posted, Typed};
use crate::web::notice::Notice;
use crate::web::page::{go_with, page_with};

/// Fields of the page. The register comes as `mark-7` (chosen) and `was-7` (as the page showed it), a pair a family.
type Fields = Vec<(String, String)>;

/// The marks that somebody changed on the page.
pub type Marks = Vec<(FamilyId, Option<Mark>)>;

/// Note and steps; a step that is not ticked was left out.
#[derive(Debug)]
pub struct SessionForm {
    pub revision: i64,
    pub note: Typed<SessionNote>,
    pub step: Vec<String>,
    /// Stands for note and steps as the page showed them, so that a page on which only marks were changed is never
    /// taken for a stale edit.
    pub shown: String,
    then: Then,
}

/// What the pressed button asks for beside saving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Then {
    Save,
    Taught,
    Reopen,
    AllHere,
    UndoMarks,
}

impl SessionForm {
    /// The form of a session as it is stored.
    pub fn holding(session: &Session, tickable: &[Key]) -> Self {
        let step: Vec<String> =
            tickable.iter().filter(|key| !session.left_out.contains(key)).map(Key::to_string).collect();
        let note = Typed::holding(session.note.clone());
        let shown = fingerprint(&note.text, &step);
        Self { revision: session.revision, note, step, shown, then: Then::Save }
    }

    fn read(fields: &Fields) -> Self {
        let value = |name: &str| fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.as_str());
        let ticked = fields.iter().filter(|(field, _)| field == "step").map(|(_, key)| key.clone());
        Self {
            revision: value("revision").parse().unwrap_or(0),
            note: Typed::of(value("note")),
            step: ticked.collect(),
            shown: value("shown").to_owned(),
            then: match value("then") {
                "taught" => Then::Taught,
                "reopen" => Then::Reopen,
                "all-here" => Then::AllHere,
                "undo-marks" => Then::UndoMarks,
                _ => Then::Save,
            },
        }
    }

    /// Whether note or steps are no longer as the page showed them.
    fn touched(&self) -> bool {
        fingerprint(&self.note.text, &self.step) != self.shown
    }

    fn left_out(&self, tickable: Vec<Key>) -> Vec<Key> {
        tickable.into_iter().filter(|key| !self.step.contains(&key.to_string())).collect()
    }
}

fn fingerprint(note: &str, steps: &[String]) -> String {
    let mut steps = steps.to_vec();
    steps.sort_unstable();
    HEXLOWER.encode(&Sha256::digest(format!("{}\n{note}", steps.join(" ")))[..12])
}

/// One that was left as the page showed it is not written, so that two devices can mark one register without undoing
/// each other's work.
fn changed(fields: &Fields) -> Marks {
    let value = |kind: &str, id: i64| {
        let name = format!("{kind}-{id}");
        fields.iter().find(|(field, _)| *field == name).map_or("", |(_, value)| value.as_str())
    };
    let ids = fields.iter().filter_map(|(field, _)| field.strip_prefix("was-")?.parse().ok());
    let changed = ids.filter(|id| value("mark", *id) != value("was", *id));
    changed.map(|id| (FamilyId::from(id), value("mark", id).parse().ok())).collect()
}

pub async fn save(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((class_id, week)): Path<(i64, u32)>,
    Posted(fields): Posted<Fields>,
) -> Result<Response, Fault> {
    let (mut form, marks) = (SessionForm::read(&fields), changed(&fields));
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
    let pins = pins::of_session(&mut db, actor.practice, meeting.id).await?;
    let due = prepared(&mut db, actor.practice, &found, &pins).await?.due;
    let left_out = if form.touched() { form.left_out(due.tickable()) } else { stored.clone() };
    if form.touched() && !store::save(&mut db, actor.practice, meeting.id, form.revision, &note, &left_out).await? {
        form.revision = *revision;
        form.note.compare(&found.session.note);
        let mut page = session_page(&app, &mut db, actor.practice, chrome, found, Some((form, marks))).await?;
        page.stale = true;
        return page_with(StatusCode::CONFLICT, &page);
    }
    for step in due.tickable() {
        let (was_left, is_left) = (stored.contains(&step), left_out.contains(&step));
        if was_left != is_left {
            let act = Act::Step { step, taught: Some(was_left) };
            teach_store::note(&mut db, actor.practice, meeting.id, &act, now).await?;
        }
    }
    let was_taught = meeting.taught_at.is_some();
    if form.then == Then::Reopen {
        store::reopen(&mut db, actor.practice, meeting.id).await?;
    } else if was_taught && form.touched() || form.then == Then::Taught {
        store::mark_taught(&mut db, actor.practice, meeting.id, &taught_of(&due, &left_out), now).await?;
    }
    let marks = to_set(&mut db, actor.practice, &found, form.then, marks).await?;
    if !marks.is_empty() {
        register::set_marks(&mut db, actor.practice, meeting.id, &marks, now).await?;
    }
    // Noted in the history as well, so that an older mark from a phone does not undo them later.
    for (family, mark) in marks {
        teach_store::note(&mut db, actor.practice, meeting.id, &Act::Mark { family, mark }, now).await?;
    }
    db.commit().await?;
    let (place, notice) = match form.then {
        Then::Taught if !was_taught => ("", Notice::SessionTaught),
        Then::Taught | Then::Save => ("", Notice::SessionSaved),
        Then::Reopen => ("", Notice::SessionReopened),
        Then::AllHere => ("#register", Notice::RegisterSaved),
        Then::UndoMarks => ("#register", Notice::RegisterUndone),
    };
    Ok(go_with(&format!("/classes/{class_id}/weeks/{week}{place}"), notice))
}

/// The marks that a button sets: those that were changed on the page; with "all here", everybody else who has none yet
/// as well; with "undo", the register as it was before its last change, so that an undo can be undone.
async fn to_set(
    db: &mut SqliteConnection,
    practice: PracticeId,
    found: &Found,
    then: Then,
    changed: Marks,
) -> Result<Marks, Fault> {
    let session = &found.session.meeting;
    let register = register::of_session(db, practice, session.id).await?;
    match then {
        Then::AllHere => {
            let mut marks: BTreeMap<FamilyId, Option<Mark>> = changed.into_iter().collect();
            for family in expected(db, practice, found.class.id, session.week).await? {
                let unmarked = marks.get(&family.id).map_or(!register.contains_key(&family.id), Option::is_none);
                if unmarked {
                    marks.insert(family.id, Some(Mark::Here));
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

#[cfg(test)]
mod tests {
    use super::*;

    fn field(name: &str, value: &str) -> (String, String) {
        (name.to_owned(), value.to_owned())
    }

    #[test]
    fn only_what_was_changed_is_written() {
        let fields = vec![
            field("mark-1", "here"),
            field("was-1", "here"),
            field("mark-2", "late"),
            field("was-2", ""),
            field("was-3", "here"),
            field("was-4", ""),
        ];
        assert_eq!(changed(&fields), [(FamilyId::from(2), Some(Mark::Late)), (FamilyId::from(3), None)]);
    }

    #[test]
    fn a_page_that_was_only_looked_at_is_not_touched() {
        let shown = fingerprint("Calm.\nWarm.", &["a".to_owned(), "b".to_owned()]);
        let mut fields =
            vec![field("note", "Calm.\r\nWarm."), field("step", "b"), field("step", "a"), field("shown", &shown)];
        assert!(!SessionForm::read(&fields).touched());
        fields.remove(1);
        assert!(SessionForm::read(&fields).touched());
    }
}
