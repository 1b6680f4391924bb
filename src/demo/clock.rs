//! How long the sessions of the example took: the clock ran in all but the first, and no hour went as it was planned.

use sqlx::SqliteConnection;

use crate::classes::model::Meeting;
use crate::ids::DeviceId;
use crate::plans::model::Week;
use crate::sessions::teach_acts::Act;
use crate::sessions::teach_store;
use crate::web::fault::Fault;

use super::Maker;

/// Writes down what each block of a session took: now and then a minute more or less, and a break for hungry babies.
pub(super) async fn time(
    maker: &Maker<'_>,
    db: &mut SqliteConnection,
    meeting: &Meeting,
    week: &Week,
) -> Result<(), Fault> {
    if meeting.week == 1 {
        return Ok(());
    }
    let by = (maker.instructor, DeviceId::from(0));
    let end = meeting.end(&maker.zone);
    let blocks = week.order.blocks();
    let all: u32 = blocks.iter().map(|block| block.minutes).sum();
    for (block, planned) in blocks.iter().enumerate() {
        let more = (planned.minutes * 37 + meeting.week * 53) % 80;
        let seconds = (planned.minutes * 57 * meeting.minutes / all.max(1) + more).saturating_sub(50);
        let act = Act::Block { block, what: planned.kind, planned: planned.minutes, seconds };
        teach_store::note(db, maker.practice, by, meeting.id, &act, end).await?;
    }
    let pause = Act::Break { seconds: meeting.week * 90 };
    teach_store::note(db, maker.practice, by, meeting.id, &pause, end).await?;
    Ok(())
}
