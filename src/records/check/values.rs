//! Faults of single values: days, times, zones and small documents as the program reads them, and what cannot have
//! happened yet.

use serde::de::DeserializeOwned;
use sqlx::SqliteConnection;

use crate::amount::Currency;
use crate::calendar::{Day, Moment, TimeOfDay, Zone};
use crate::curriculum::model::Own;
use crate::sessions::kept::Kept;
use crate::sessions::teach_acts::Act;

/// A kind of fault, the statement that gives each value with its owner, and whether the program can read it.
type Reading = (&'static str, &'static str, fn(&str) -> bool);

const READINGS: &[Reading] = &[
    (
        "unknown time zone",
        "SELECT 'practice ' || id, zone FROM practice UNION ALL SELECT 'class ' || id, zone FROM class",
        |text| text.parse::<Zone>().is_ok(),
    ),
    (
        "no such day",
        "SELECT 'session ' || id, day FROM session UNION ALL SELECT 'day off of class ' || class_id, day FROM day_off
         UNION ALL SELECT 'baby ' || id, born FROM baby UNION ALL SELECT 'money entry ' || id, day FROM money_entry
         UNION ALL SELECT 'money entry ' || id, by_day FROM money_entry WHERE by_day IS NOT NULL
         UNION ALL SELECT 'rule of practice ' || practice_id, since FROM rule
         UNION ALL SELECT 'rule of practice ' || practice_id, from_day FROM rule_version
         UNION ALL SELECT 'rule of practice ' || practice_id, until_day FROM rule_version WHERE until_day IS NOT NULL
         UNION ALL SELECT 'word of family ' || family_id, vaccine_day FROM family_word WHERE vaccine_day IS NOT NULL",
        |text| text.parse::<Day>().is_ok(),
    ),
    (
        "unknown currency",
        "SELECT 'price of class ' || class_id, currency FROM class_price
         UNION ALL SELECT 'money entry ' || id, currency FROM money_entry",
        |text| text.parse::<Currency>().is_ok(),
    ),
    (
        "no such time",
        "SELECT 'session ' || id, starts FROM session
         UNION ALL SELECT 'word of family ' || family_id, vaccine_time FROM family_word WHERE vaccine_time IS NOT NULL",
        |text| text.parse::<TimeOfDay>().is_ok(),
    ),
    (
        "something of her own that cannot be read",
        "SELECT key || ' of practice ' || practice_id, content FROM own_material",
        is_document::<Own>,
    ),
    (
        "running order that cannot be read",
        "SELECT 'session ' || session_id, content FROM session_order
         UNION ALL SELECT 'session ' || session_id, before FROM session_order WHERE before IS NOT NULL",
        is_document::<Kept>,
    ),
    ("act that cannot be read", "SELECT 'act ' || id, act FROM session_act", is_document::<Act>),
];

fn is_document<T: DeserializeOwned>(text: &str) -> bool {
    serde_json::from_str::<T>(text).is_ok()
}

/// A line for each value that cannot be read, and for each session that was taught before its day.
pub async fn faults(db: &mut SqliteConnection, now: Moment) -> sqlx::Result<Vec<String>> {
    let mut faults = Vec::new();
    for (kind, statement, readable) in READINGS {
        let values: Vec<(String, String)> = sqlx::query_as(*statement).fetch_all(&mut *db).await?;
        faults.extend(values.iter().filter(|(_, text)| !readable(text)).map(|(owner, _)| format!("{kind}: {owner}")));
    }
    let taught: Vec<(i64, String, String)> = sqlx::query_as(
        "SELECT session.id, day, zone FROM session JOIN class ON class.id = class_id WHERE taught_at IS NOT NULL",
    )
    .fetch_all(db)
    .await?;
    for (session, day, zone) in taught {
        // What cannot be read has been named above.
        if let (Ok(day), Ok(zone)) = (day.parse::<Day>(), zone.parse::<Zone>())
            && day > now.day_in(&zone)
        {
            faults.push(format!("taught before its day: session {session} on {day}"));
        }
    }
    Ok(faults)
}
