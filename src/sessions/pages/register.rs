//! The register of a session: mark by mark, all at once, and one step back.

use std::collections::BTreeMap;

use axum::extract::{Path, State};
use axum::response::Response;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::Moment;
use crate::ids::{FamilyId, PracticeId, SessionId};
use crate::practice::model::Actor;
use crate::sessions::model::Mark;
use crate::sessions::pages::session::{expected, find};
use crate::sessions::teach_acts::Act;
use crate::sessions::{store, teach_store};
use crate::web::fault::Fault;
use crate::web::form::Posted;
use crate::web::notice::Notice;
use crate::web::page::go_with;

/// Fields come as `mark-7` (chosen) and `was-7` (as the page showed it), one pair a family.
type Fields = Vec<(String, String)>;

fn back(class: i64, week: u32, notice: Notice) -> Response {
    go_with(&format!("/classes/{class}/weeks/{week}#register"), notice)
}

/// The marks that somebody changed on the page. One that was left as the page showed it is not written, so that two
/// devices can mark the same register without undoing each other's work.
fn changed(fields: &Fields) -> BTreeMap<i64, Option<Mark>> {
    let value = |kind: &str, id: i64| {
        let name = format!("{kind}-{id}");
        fields.iter().find(|(field, _)| *field == name).map_or("", |(_, value)| value.as_str())
    };
    let ids = fields.iter().filter_map(|(field, _)| field.strip_prefix("was-")?.parse().ok());
    ids.filter(|id| value("mark", *id) != value("was", *id)).map(|id| (id, value("mark", id).parse().ok())).collect()
}

/// Sets marks and notes them in the history, so that an older mark from a phone does not undo them later.
async fn set_marks(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
    marks: &[(FamilyId, Option<Mark>)],
    now: Moment,
) -> Result<(), Fault> {
    store::set_marks(db, practice, session, marks, now).await?;
    for (family, mark) in marks {
        teach_store::note(db, practice, session, &Act::Mark { family: *family, mark: *mark }, now).await?;
    }
    Ok(())
}

pub async fn save(
    State(app): State<App>,
    actor: Actor,
    Path((class, week)): Path<(i64, u32)>,
    Posted(fields): Posted<Fields>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let session = find(&mut db, actor.practice, (class, week)).await?.session;
    let marks: Vec<_> = changed(&fields).into_iter().map(|(id, mark)| (FamilyId::from(id), mark)).collect();
    set_marks(&mut db, actor.practice, session.meeting.id, &marks, app.clock.now()).await?;
    db.commit().await?;
    Ok(back(class, week, Notice::RegisterSaved))
}

/// Marks everybody here who has no mark yet; who told us or is late stays so.
pub async fn all_here(
    State(app): State<App>,
    actor: Actor,
    Path((class, week)): Path<(i64, u32)>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let found = find(&mut db, actor.practice, (class, week)).await?;
    let session = found.session.meeting.id;
    let register = store::register(&mut db, actor.practice, session).await?;
    let mut marks: Vec<_> = Vec::new();
    for family in expected(&mut db, actor.practice, found.class.id, week).await? {
        if !register.contains_key(&family.id) {
            marks.push((family.id, Some(Mark::Here)));
        }
    }
    set_marks(&mut db, actor.practice, session, &marks, app.clock.now()).await?;
    db.commit().await?;
    Ok(back(class, week, Notice::RegisterSaved))
}

/// Puts the register back as it was before its last change; pressed again, it brings the change back.
pub async fn undo(
    State(app): State<App>,
    actor: Actor,
    Path((class, week)): Path<(i64, u32)>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let found = find(&mut db, actor.practice, (class, week)).await?;
    let session = found.session.meeting.id;
    let before = store::register_before(&mut db, actor.practice, session).await?.unwrap_or_default();
    let now = store::register(&mut db, actor.practice, session).await?;
    let marks: Vec<_> = now.keys().chain(before.keys()).map(|family| (*family, before.get(family).copied())).collect();
    set_marks(&mut db, actor.practice, session, &marks, app.clock.now()).await?;
    db.commit().await?;
    Ok(back(class, week, Notice::RegisterUndone))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_changed_is_written() {
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let fields = vec![
            field("mark-1", "here"),
            field("was-1", "here"),
            field("mark-2", "late"),
            field("was-2", ""),
            field("was-3", "here"),
            field("was-4", ""),
        ];
        assert_eq!(changed(&fields), BTreeMap::from([(2, Some(Mark::Late)), (3, None)]));
    }
}
