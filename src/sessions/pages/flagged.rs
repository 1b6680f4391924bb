//! What families told, beside the session that it touches.

use std::sync::Arc;

use sqlx::SqliteConnection;

use crate::curriculum::model::{Key, Library};
use crate::ids::{FamilyId, PracticeId, SessionId};
use crate::needs::flags::{At, Flag, Known};
use crate::needs::rules::Rules;
use crate::needs::store;
use crate::needs::words::{Said, Word};
use crate::sessions::flagging::{stands_at, stands_at_step};
use crate::sessions::pages::found::Found;
use crate::sessions::steps::TimedBlock;
use crate::web::fault::Fault;

/// The flags of a session, and what families said for it.
pub(super) struct Flagged {
    library: Arc<Library>,
    session: SessionId,
    known: Known,
    /// All flags, family by family.
    pub flags: Vec<Flag>,
}

/// All that is known of the families whom this session expects.
pub(super) async fn flagged(db: &mut SqliteConnection, practice: PracticeId, found: &Found) -> Result<Flagged, Fault> {
    let meeting = &found.session.meeting;
    let known = store::known(db, practice, meeting.id).await?;
    let parties: Vec<_> = found.expected.iter().map(|family| family.party_on(&meeting.day)).collect();
    let zone = &found.class.zone;
    let at = At { session: meeting.id, starts: meeting.start(zone), zone, library: &found.library };
    let flags = known.flags(&parties, at);
    Ok(Flagged { library: Arc::clone(&found.library), session: meeting.id, known, flags })
}

impl Flagged {
    /// The flags at the head of a block: those that stand at none of its steps.
    pub fn at(&self, block: &TimedBlock) -> Vec<&Flag> {
        let at_a_step = |flag: &Flag| {
            let mut keys = block.steps.iter().filter_map(|step| step.key.as_ref());
            keys.any(|key| stands_at_step(&self.library, flag, key))
        };
        self.flags.iter().filter(|flag| stands_at(&self.library, flag, block) && !at_a_step(flag)).collect()
    }

    /// The flags beside a step.
    pub fn at_step(&self, step: &Key) -> Vec<&Flag> {
        self.flags.iter().filter(|flag| stands_at_step(&self.library, flag, step)).collect()
    }

    /// The flags of a family.
    pub fn of(&self, family: &FamilyId) -> Vec<&Flag> {
        self.flags.iter().filter(|flag| flag.family == *family).collect()
    }

    /// What a family said for this session.
    pub fn said(&self, family: &FamilyId) -> Option<&Said> {
        self.known.said_for(*family, self.session)
    }

    /// All that is known of the families.
    pub fn known(&self) -> &Known {
        &self.known
    }

    /// Whether somebody is unwell by what the families said.
    pub fn somebody_is_unwell(&self) -> bool {
        self.known.said.iter().any(|said| said.session == self.session && said.word == Word::Unwell)
    }

    /// Her rules.
    pub fn rules(&self) -> &Rules {
        &self.known.rules
    }
}
