//! What is done without anybody asking: offers that have run out pass on, reminders are posted, and answers that have
//! reached their end go.

use std::time::Duration;

use tokio::sync::watch;

use crate::app::App;
use crate::calendar::Zone;
use crate::config::Refusal;
use crate::evenness::Evenness;
use crate::families;
use crate::families::erasing::Why;
use crate::families::store::line;
use crate::keeping;
use crate::keeping::store::Behind;
use crate::post::reminding;
use crate::practice;
use crate::practice::sign_in;
use crate::records::scheduled;
use crate::trouble::Trouble;
use crate::web::fault::Fault;

/// How long one round waits for the next.
const PAUSE: Duration = Duration::from_secs(60);

/// So many days after it would have been held a session of a class that was removed is forgotten.
const GONE_DAYS: i32 = 30;

/// In so many rounds the answers are looked through once: they end on a day, not in a minute.
const ROUNDS_A_LOOK: u64 = 60;

/// Makes rounds until it is told to stop, the first at once; what erases waits until the clock has proved itself. A round
/// that fails has been logged, and the next one tries again.
pub async fn make_until(app: App, mut stop: watch::Receiver<bool>) {
    let (mut evenness, mut next_look, mut next_copy) = (Evenness::default(), 0_u64, 0_u64);
    for round in 0_u64.. {
        evenness.look(app.clock.now().seconds(), app.clock.steady());
        if evenness.plausible() {
            heed(&app, pass_offers_on(&app).await);
            heed(&app, reminding::remind(&app).await);
            heed(&app, reminding::list_mornings(&app).await);
        }
        if evenness.plausible() && round >= next_copy && !copy_today(&app).await {
            next_copy = round + ROUNDS_A_LOOK;
        }
        if evenness.proven() && round >= next_look {
            next_look = round + ROUNDS_A_LOOK;
            heed(&app, reminding::announce_ends(&app).await);
            heed(&app, end_answers(&app).await);
            heed(&app, end_families(&app).await);
            heed(&app, reminding::tidy(&app).await);
            heed(&app, forget_gone_sessions(&app).await);
        }
        tokio::select! { _ = stop.changed() => return, () = tokio::time::sleep(PAUSE) => {} }
    }
}

/// Writes no more once a round has met a damaged page.
fn heed(app: &App, round: Result<(), Fault>) {
    if round == Err(Fault::Storage(Trouble::Damaged)) {
        app.db.distrust();
    }
}

/// Sees to today's copy of the data, when copies are wanted. Tells whether all is well with it; if not, an hour later it is
/// tried again.
pub async fn copy_today(app: &App) -> bool {
    let Some(folder) = &app.backups else { return true };
    let today = app.clock.now().day_in(&Zone::utc());
    match scheduled::keep(&app.db, folder, today).await {
        Ok(made) => {
            if made {
                tracing::info!(%today, "the data was backed up");
            }
            true
        }
        Err(Refusal(why)) => {
            tracing::error!(why, "the backup failed");
            false
        }
    }
}

/// Erases the answers that have reached their end.
pub async fn end_answers(app: &App) -> Result<(), Fault> {
    let mut db = app.db.write().await?;
    crate::needs::store::end_answers(&mut db, app.clock.now()).await?;
    Ok(db.commit().await?)
}

/// Erases the families whose time is over, and ends the links that have had theirs; sign-ins that ended go as well.
pub async fn end_families(app: &App) -> Result<(), Fault> {
    let now = app.clock.now();
    let behind = keeping::store::behind(&mut *app.db.read().await?, now).await?;
    let mut db = app.db.write().await?;
    for family in behind {
        let Behind { practice, family: id, today, last_session, ref term, .. } = family;
        if today > term.kept_until(last_session) {
            families::store::remove(&mut db, practice, id, (Why::Time, now)).await?;
        } else if today > term.link_until(last_session) && !family.link_ended {
            keeping::store::end_link(&mut db, practice, id, (&app.dice.token(), today)).await?;
        }
    }
    practice::store::forget_devices(&mut db, sign_in::expiry(app)).await?;
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
