//! What taking a file would change: what is new, the same, or different. Pure.

use crate::curriculum::model::{Key, Own};
use crate::library::pages::exchange::Curriculum;
use crate::library::pages::own_form::{Kind, OwnForm};
use crate::plans::model::Plan;
use crate::plans::naming::free_name;
use crate::text::Name;

/// How something of a file stands to what the practice has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is nothing like it.
    New,
    /// It is there, word for word.
    Same,
    /// There is another one under its key: each field that differs, what it says here, and what it says in the file.
    Different(Vec<(&'static str, String, String)>),
    /// There is a plan of this name already, so that the file's is taken beside it under another.
    Beside(Name),
}

/// One thing of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is: "stroke", "plan".
    pub kind: String,
    /// Its key; plans have none.
    pub key: Option<Key>,
    /// What it is called.
    pub name: String,
    /// How it stands.
    pub standing: Standing,
}

impl Entry {
    /// A letter for the state in which it was shown.
    pub fn letter(&self) -> char {
        match self.standing {
            Standing::New => 'n',
            Standing::Same => 's',
            Standing::Different(_) => 'd',
            Standing::Beside(_) => 'b',
        }
    }
}

/// Every thing and every plan of a file, held against what the practice has.
pub fn compare(file: &Curriculum, own: &[Own], plans: &[Plan]) -> Vec<Entry> {
    let things = file.own.iter().map(|shared| {
        let (it, known) = (&shared.it, own.iter().find(|known| known.key() == shared.it.key()));
        let standing =
            known.map_or(Standing::New, |known| if known == it { Standing::Same } else { differing(known, it) });
        Entry { kind: Kind::of(it).to_string(), key: Some(it.key()), name: it.name().to_owned(), standing }
    });
    let mut taken: Vec<Name> = plans.iter().map(|plan| plan.name.clone()).collect();
    let plans = file.plans.iter().map(|shared| {
        let it = &shared.it;
        let standing = if plans.contains(it) {
            Standing::Same
        } else if taken.contains(&it.name) {
            let free = free_name(&it.name, false, &taken);
            taken.push(free.clone());
            Standing::Beside(free)
        } else {
            taken.push(it.name.clone());
            Standing::New
        };
        Entry { kind: "plan".to_owned(), key: None, name: it.name.to_string(), standing }
    });
    things.chain(plans).collect()
}

fn differing(known: &Own, it: &Own) -> Standing {
    let (here, there) = (OwnForm::holding(known, 0).told(), OwnForm::holding(it, 0).told());
    let fields = here.into_iter().zip(there).filter(|((_, here), (_, there))| here != there);
    Standing::Different(fields.map(|((name, here), (_, there))| (name, here, there)).collect())
}
