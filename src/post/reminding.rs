//! What comes due by the clock: reminders, the morning's list, the end of old letters.

use crate::app::App;
use crate::calendar::{Day, Moment};
use crate::letters::model::{Kind, is_daytime, reminder_at};
use crate::letters::store::{self, Post};
use crate::needs;
use crate::web::fault::Fault;

/// Texts of letters that are done with are kept for so many days, to be looked up.
const DAYS_KEPT: i64 = 30;
/// So many days before what a family told is erased, it hears of that.
const DAYS_BEFORE_END: i32 = 7;
const DAY: i64 = 24 * 60 * 60;

/// Posts the reminders and morning lists whose time has come, and only by day.
pub async fn remind(app: &App) -> Result<(), Fault> {
    let now = app.clock.now();
    let sessions = store::to_remind(&mut *app.db.read().await?, days_round(now)?).await?;
    for session in sessions {
        let starts = session.zone.moment(session.day, session.starts);
        let due = now >= reminder_at(starts, &session.zone) && now < starts && is_daytime(now, &session.zone);
        if !due {
            continue;
        }
        let mut db = app.db.write().await?;
        store::post_reminders(&mut db, (session.practice, session.session, session.day), (now, starts)).await?;
        db.commit().await?;
    }
    Ok(())
}

/// The days that it may be anywhere on earth, with those before and after them.
fn days_round(now: Moment) -> Result<(Day, Day), Fault> {
    let today = now.day_in(&"Etc/UTC".parse().map_err(|_| Fault::Internal)?);
    Ok((today.plus_days(-2), today.plus_days(3)))
}

/// Posts the list of the day to each instructor who teaches on it, from seven in the morning until her first session.
pub async fn list_mornings(app: &App) -> Result<(), Fault> {
    let now = app.clock.now();
    let mornings = store::to_list(&mut *app.db.read().await?, days_round(now)?).await?;
    for morning in mornings {
        let starts = morning.zone.moment(morning.day, morning.starts);
        let due = now.day_in(&morning.zone) == morning.day && now < starts && is_daytime(now, &morning.zone);
        if !due {
            continue;
        }
        let mut db = app.db.write().await?;
        store::post_morning(&mut db, (morning.practice, morning.class), morning.day, (now, starts)).await?;
        db.commit().await?;
    }
    Ok(())
}

/// Tells each family some days before what it told will be erased.
pub async fn announce_ends(app: &App) -> Result<(), Fault> {
    let now = app.clock.now();
    let mut told = needs::store::all_told(&mut *app.db.read().await?, now).await?;
    told.retain(|told| told.today >= told.until.plus_days(-DAYS_BEFORE_END) && told.today <= told.until);
    let mut db = app.db.write().await?;
    for told in told {
        let erased_on = told.until.plus_days(1);
        let post = Post { reason: erased_on.to_string(), ..Post::now(Kind::Erasure, told.family, now) };
        store::post(&mut db, told.practice, &post, now).await?;
    }
    Ok(db.commit().await?)
}

/// Withdraws the letters whose time is over, and forgets the texts of those that were sent a while ago.
pub async fn tidy(app: &App) -> Result<(), Fault> {
    let now = app.clock.now();
    let mut db = app.db.write().await?;
    store::end_old(&mut db, now).await?;
    store::forget(&mut db, now.plus_seconds(-DAYS_KEPT * DAY)).await?;
    Ok(db.commit().await?)
}
