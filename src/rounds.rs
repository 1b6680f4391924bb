//! What is done without anybody asking: offers that have run out pass on, and answers end.

use std::time::Duration;

use crate::app::App;
use crate::families::store::line;
use crate::web::fault::Fault;

/// How long one round waits for the next.
const PAUSE: Duration = Duration::from_secs(60);

/// In every how many rounds what families told is looked through for what has come to its end: about once an hour.
const ROUNDS_TO_END: u32 = 60;

/// Makes rounds for ever, the first at once. A round that fails has been logged, and the next one tries again.
pub async fn make_for_ever(app: App) {
    for round in (0..ROUNDS_TO_END).cycle() {
        _ = make(&app).await;
        if round == 0 {
            _ = end(&app).await;
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// One round.
pub async fn make(app: &App) -> Result<(), Fault> {
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

/// Erases what families told and what is past its end. Says how much it was, and never whose.
pub async fn end(app: &App) -> Result<(), Fault> {
    let mut db = app.db.write().await?;
    let ended = crate::needs::store::end_answers(&mut db, app.clock.now()).await?;
    db.commit().await?;
    if ended > 0 {
        tracing::info!(ended, "answers have ended");
    }
    Ok(())
}
