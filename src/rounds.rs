//! What is done without anybody asking: offers that have run out pass on, reminders are posted, and answers that have
//! reached their end go.

use std::time::Duration;

use crate::app::App;
use crate::calendar::Zone;
use crate::families::store::line;
use crate::post::reminding;
use crate::web::fault::Fault;

/// How long one round waits for the next.
const PAUSE: Duration = Duration::from_secs(60);

/// So many days after it would have been held a session of a class that was removed is forgotten.
const GONE_DAYS: i32 = 30;

/// In so many rounds the answers are looked through once: they end on a day, not in a minute.
const ROUNDS_A_LOOK: u64 = 60;

/// Makes rounds for ever, the first at once. A round that fails has been logged, and the next one tries again.
pub async fn make_for_ever(app: App) {
    for round in 0_u64.. {
        _ = pass_offers_on(&app).await;
        _ = reminding::remind(&app).await;
        _ = reminding::list_mornings(&app).await;
        if round % ROUNDS_A_LOOK == 0 {
            _ = reminding::announce_ends(&app).await;
            _ = end_answers(&app).await;
            _ = reminding::tidy(&app).await;
            _ = forget_gone_sessions(&app).await;
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// Erases the answers that have reached their end.
pub async fn end_answers(app: &App) -> Result<(), Fault> {
    let mut db = app.db.write().await?;
    crate::needs::store::end_answers(&mut db, app.clock.now()).await?;
    Ok(db.commit().await?)
}

/// Forgets the sessions of classes that were removed, once no calendar needs to hear of them any more.
pub async fn forget_gone_sessions(app: &App) -> Result<(), Fault> {
    let day = app.clock.now().day_in(&Zone::utc()).plus_days(-GONE_DAYS);
    let mut db = app.db.write().await?;
    crate::calendars::store::forget_gone(&mut db, day).await?;
    Ok(db.commit().await?)
}

/// Ends the offers and invitations that have run out, and offers their places on.
pub async fn pass_offers_on(app: &App) -> Result<(), Fault> {
    let now = app.clock.now();
    let due = line::run_out(&mut *app.db.read().await?, now).await?;
    for (practice, class) in due {
        let mut db = app.db.write().await?;
        if let Some(class) = crate::classes::store::class(&mut db, practice, class).await? {
            line::turn(&mut db, practice, &class, now).await?;
        }
        db.commit().await?;
    }
    Ok(())
}
