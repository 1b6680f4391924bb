//! What waits for her.

use sqlx::SqliteConnection;

use crate::calendar::{Moment, Zone};
use crate::families::store::line::{self, Asked, Offer};
use crate::ids::PracticeId;
use crate::letters::store::{self as letters, Stuck};
use crate::money::store::{self as money, Uncharged};
use crate::today::model::Late;
use crate::today::store::{self, Open};
use crate::web::fault::Fault;

/// How long a mark that is missing in the register of a taught session is asked for, in weeks.
const WEEKS_BACK: i32 = 4;

/// Each kind of thing that waits is one field here, and one part of `today/waiting.html`.
pub(super) struct Waiting {
    /// Bookings that wait for her answer.
    pub asked: Vec<Asked>,
    /// Offers that families have yet to answer.
    pub offers: Vec<Offer>,
    /// Sessions that are over: not marked as taught, so that their sheets are closed, or with marks missing.
    pub open: Vec<Open>,
    /// What should have been paid by now.
    pub late: Late,
    /// Classes with families that were not told their price.
    pub uncharged: Vec<Uncharged>,
    /// Letters that failed, and those that wait for her hand because no mail server takes them.
    pub letters: Stuck,
}

impl Waiting {
    /// How many things wait.
    pub fn count(&self) -> usize {
        let money = usize::from(self.late.families > 0) + self.uncharged.len();
        let letters = usize::from(self.letters.failed > 0) + usize::from(self.letters.overdue > 0);
        self.asked.len() + self.offers.len() + self.open.len() + money + letters
    }

    /// Whether nothing waits at all.
    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }
}

/// Reads what waits in a practice; `by_hand` when nobody but her gives its letters.
pub(super) async fn waiting(
    db: &mut SqliteConnection,
    practice: PracticeId,
    zone: &Zone,
    (now, by_hand): (Moment, bool),
) -> Result<Waiting, Fault> {
    let today = now.day_in(zone);
    let mut open = store::open(db, practice, (today.plus_weeks(-WEEKS_BACK), today)).await?;
    open.retain(|session| session.meeting.end(&session.zone) <= now);
    let stuck = letters::stuck(db, practice, now).await?;
    Ok(Waiting {
        asked: line::asked(db, practice).await?,
        offers: line::offers(db, practice).await?,
        open,
        late: Late::on(today, money::uneven(db, practice).await?),
        uncharged: money::uncharged(db, practice).await?,
        letters: Stuck { overdue: if by_hand { stuck.overdue } else { 0 }, ..stuck },
    })
}
