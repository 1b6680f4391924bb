//! `check`: audits a data file. Faults are named by ids, never by a person's name or a note.

mod plans;
mod rows;
mod values;

use std::path::Path;

use sqlx::{Connection, SqliteConnection};

use crate::calendar::Moment;
use crate::config::Refusal;
use crate::db;
use crate::needs::store::{self, Told};

/// One line for each fault of the data in a folder; none when it is sound.
pub async fn check(folder: &Path, now: Moment) -> Result<Vec<String>, Refusal> {
    if !db::holds_data(folder) {
        return Err(Refusal(format!("There is no data in {}.", folder.display())));
    }
    let mut data = db::look(&db::file_in(folder)).await?;
    if db::applied(&mut data).await? < db::newest() {
        return Err(Refusal("The data was written by an older version; start the server once, then check.".to_owned()));
    }
    // One transaction, so that nothing changes between two questions.
    let mut snapshot = data.begin().await?;
    let faults = faults(&mut snapshot, now).await?;
    snapshot.rollback().await?;
    data.close().await?;
    Ok(faults)
}

/// One line for each fault of an open data file.
pub async fn faults(db: &mut SqliteConnection, now: Moment) -> sqlx::Result<Vec<String>> {
    let damage = damage(db).await?;
    if !damage.is_empty() {
        // Nothing that is read from a damaged file can be relied on.
        return Ok(damage);
    }
    let mut faults = rows::faults(db).await?;
    faults.extend(plans::faults(db).await?);
    faults.extend(values::faults(db, now).await?);
    faults.extend(overdue(db, now).await?);
    Ok(faults)
}

/// What families told and what should have ended by itself. What ends is erased once a day, so one day later it is late.
async fn overdue(db: &mut SqliteConnection, now: Moment) -> sqlx::Result<Vec<String>> {
    let told = store::all_told(db, now).await?;
    let late = told.iter().filter(|told| told.today > told.until.plus_days(1));
    let line = |told: &Told| match told.question {
        Some(question) => format!("answer past its end: family {}, question {question}", told.family),
        None => format!("answer past its end: family {}, left out or said", told.family),
    };
    Ok(late.map(line).collect())
}

/// Faults of the file itself: pages that SQLite cannot follow, values that the tables forbid, references to nothing.
pub async fn damage(db: &mut SqliteConnection) -> sqlx::Result<Vec<String>> {
    let integrity: Vec<String> = match sqlx::query_scalar("PRAGMA integrity_check").fetch_all(&mut *db).await {
        // Some damage ends the check itself: SQLITE_CORRUPT.
        Err(sqlx::Error::Database(error)) if error.code().as_deref() == Some("11") => vec![error.message().to_owned()],
        checked => checked?,
    };
    if integrity != ["ok"] {
        return Ok(integrity
            .iter()
            .flat_map(|found| found.lines())
            .map(|line| format!("damaged file: {line}"))
            .collect());
    }
    let references = "SELECT DISTINCT 'dangling reference: ' || \"table\" || coalesce(' ' || rowid, '') ||
        ' names a row of ' || parent || ' that is not there' FROM pragma_foreign_key_check";
    sqlx::query_scalar(references).fetch_all(db).await
}
