//! The worker: each letter that is due is written, taken, handed over and noted, in steps that may each be the last one
//! before the power goes.

use std::time::Duration;

use tokio::sync::watch;

use crate::app::App;
use crate::letters::model::Letter;
use crate::letters::store;
use crate::post::gather::{self, Written};
use crate::post::mailer::{Envelope, Mailer};
use crate::web::fault::Fault;

/// How long the worker rests when nothing is due.
const REST: Duration = Duration::from_secs(5);
/// So many letters are taken in one go.
const MOST: u32 = 100;

/// Delivers what is due until it is told to stop; the letter in its hands is delivered first.
pub async fn deliver_until(app: App, mut stop: watch::Receiver<bool>) {
    _ = begin(&app).await;
    while !*stop.borrow() {
        // What failed has been logged, and the next round tries again.
        let done = deliver(&app, &stop).await.unwrap_or(0);
        if done < MOST {
            tokio::select! { _ = stop.changed() => {}, () = tokio::time::sleep(REST) => {} }
        }
    }
}

/// Lets letters wait again that were being sent when the program last ended.
pub async fn begin(app: &App) -> Result<(), Fault> {
    let mut db = app.db.write().await?;
    store::reclaim(&mut db, app.clock.now()).await?;
    Ok(db.commit().await?)
}

/// Delivers the letters that are due, and tells how many there were.
pub async fn deliver(app: &App, stop: &watch::Receiver<bool>) -> Result<u32, Fault> {
    let mailer = app.mailer.as_ref();
    let due = store::due(&mut *app.db.read().await?, app.clock.now(), MOST, mailer.is_none()).await?;
    let mut done = 0;
    for letter in due {
        if *stop.borrow() {
            break;
        }
        deliver_one(app, mailer, &letter).await?;
        done += 1;
    }
    Ok(done)
}

async fn deliver_one(app: &App, mailer: Option<&Mailer>, letter: &Letter) -> Result<(), Fault> {
    let Some((envelope, mailer)) = prepare(app, mailer, letter).await? else { return Ok(()) };
    let outcome = mailer.send(&envelope).await;
    let now = app.clock.now();
    let mut db = app.db.write().await?;
    match outcome {
        Ok(()) => store::sent(&mut db, letter.id, now).await?,
        Err(why) => {
            tracing::warn!(letter = %letter.id, why = why.1, "a letter did not go");
            store::failed(&mut db, letter.id, why, now).await?;
        }
    }
    Ok(db.commit().await?)
}

/// Writes a letter and takes it, in one transaction; nothing when it does not go.
async fn prepare<'m>(
    app: &App,
    mailer: Option<&'m Mailer>,
    letter: &Letter,
) -> Result<Option<(Envelope, &'m Mailer)>, Fault> {
    let now = app.clock.now();
    let mut db = app.db.write().await?;
    let written = gather::written(app, &mut db, letter, now).await?;
    let taken = match written {
        Written::Untrue(why, instead) => {
            if let Some(instead) = instead {
                store::post(&mut db, letter.practice, &instead, now).await?;
            }
            store::withdraw(&mut db, letter.id, why, now).await?;
            None
        }
        Written::Held(content, why) => {
            store::write(&mut db, letter.id, &content).await?;
            store::hold(&mut db, letter.id, why, now).await?;
            None
        }
        Written::Goes(content, to) => {
            store::write(&mut db, letter.id, &content).await?;
            let shown = crate::classes::store::shown(&mut db, letter.class, true).await?.ok_or(Fault::NotFound)?;
            let envelope = Envelope {
                letter: letter.id,
                made_at: letter.made_at,
                now,
                from: format!("{}, {}", shown.instructor, shown.practice_name),
                reply_to: shown.email.to_string(),
                to,
                content,
            };
            match mailer {
                Some(mailer) if store::claim(&mut db, letter.id, now).await? => Some((envelope, mailer)),
                _ => None,
            }
        }
    };
    db.commit().await?;
    Ok(taken)
}
