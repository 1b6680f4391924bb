//! What the page of a session posts: ticks, note, register, and the button that was pressed.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::curriculum::model::Key;
use crate::ids::FamilyId;
use crate::sessions::model::{Mark, Register, Session, SessionNote};
use crate::web::form::Typed;

/// Fields of the page. The register comes as `mark-7` (chosen) and `was-7` (as the page showed it), a pair a family.
pub type Fields = Vec<(String, String)>;

/// The marks that somebody changed on the page.
pub type Marks = Vec<(FamilyId, Option<Mark>)>;

/// A mark that somebody changed on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changed {
    pub family: FamilyId,
    /// As the page showed it.
    pub was: Option<Mark>,
    /// As it was chosen.
    pub mark: Option<Mark>,
}

impl Changed {
    /// Whether somebody else has set another mark meanwhile.
    pub fn is_stale(self, register: &Register) -> bool {
        let stored = register.get(&self.family).copied();
        stored != self.was && stored != self.mark
    }

    /// What it says, without what was there.
    pub fn pair(self) -> (FamilyId, Option<Mark>) {
        (self.family, self.mark)
    }
}

/// Note and steps; a step that is not ticked was left out.
#[derive(Debug)]
pub struct SessionForm {
    pub revision: i64,
    pub note: Typed<SessionNote>,
    pub step: Vec<String>,
    /// Stands for note and steps as the page showed them, so that a page on which only marks were changed is never
    /// taken for a stale edit.
    pub shown: String,
    pub then: Then,
}

/// What the pressed button asks for beside saving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
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

    /// Reads the posted fields.
    pub fn read(fields: &Fields) -> Self {
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
    pub fn touched(&self) -> bool {
        fingerprint(&self.note.text, &self.step) != self.shown
    }

    /// What of these steps is not ticked.
    pub fn left_out(&self, tickable: Vec<Key>) -> Vec<Key> {
        tickable.into_iter().filter(|key| !self.step.contains(&key.to_string())).collect()
    }
}

fn fingerprint(note: &str, steps: &[String]) -> String {
    let mut steps = steps.to_vec();
    steps.sort_unstable();
    HEXLOWER.encode(&Sha256::digest(format!("{}\n{note}", steps.join(" ")))[..12])
}

/// The marks that were changed on the page. One that was left as the page showed it is not written, so that two devices
/// can mark one register without undoing each other's work.
pub fn changed(fields: &Fields) -> Vec<Changed> {
    let value = |kind: &str, id: i64| {
        let name = format!("{kind}-{id}");
        fields.iter().find(|(field, _)| *field == name).map_or("", |(_, value)| value.as_str())
    };
    let ids = fields.iter().filter_map(|(field, _)| field.strip_prefix("was-")?.parse().ok());
    let changed = ids.filter(|id| value("mark", *id) != value("was", *id));
    let mark = |kind: &str, id: i64| value(kind, id).parse().ok();
    changed.map(|id| Changed { family: FamilyId::from(id), was: mark("was", id), mark: mark("mark", id) }).collect()
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
        let changed = changed(&fields);
        assert_eq!(
            changed.iter().map(|changed| changed.pair()).collect::<Vec<_>>(),
            [(FamilyId::from(2), Some(Mark::Late)), (FamilyId::from(3), None)]
        );
        let register = |marks: &[(i64, Mark)]| marks.iter().map(|(id, mark)| (FamilyId::from(*id), *mark)).collect();
        assert!(!changed[0].is_stale(&register(&[])), "nobody has marked it meanwhile");
        assert!(!changed[0].is_stale(&register(&[(2, Mark::Late)])), "somebody has marked it alike");
        assert!(changed[0].is_stale(&register(&[(2, Mark::Here)])));
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
