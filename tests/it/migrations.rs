//! Every migration over data of the version before.

use std::collections::BTreeMap;

use sqlx::{AssertSqlSafe, SqliteConnection};

use crate::support::samples::{Step, in_memory, migrate};

/// A row: each column with its value as SQL writes it.
type Row = BTreeMap<String, String>;
type Contents = BTreeMap<String, Vec<Row>>;

/// Tables whose rows moved into another one.
const MOVED: [(&str, &str); 1] = [("session_pin", "session_order")];

async fn column(db: &mut SqliteConnection, sql: &str) -> Vec<String> {
    sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(db).await.unwrap()
}

async fn contents(db: &mut SqliteConnection) -> Contents {
    let mut contents = Contents::new();
    // What search keeps of the words is made from the other tables, and `check` compares it with them.
    let tables = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
             AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_*'";
    for table in column(db, tables).await {
        let columns = column(db, &format!("SELECT name FROM pragma_table_info('{table}')")).await;
        let pairs: Vec<String> = columns.iter().map(|name| format!("'{name}', quote({name})")).collect();
        let pairs = pairs.join(", ");
        let rows = column(db, &format!("SELECT json_object({pairs}) FROM \"{table}\"")).await;
        contents.insert(table, rows.iter().map(|row| serde_json::from_str(row).unwrap()).collect());
    }
    contents
}

async fn sound(db: &mut SqliteConnection) {
    assert_eq!(column(db, "PRAGMA integrity_check").await, ["ok"]);
    let orphans = column(db, "SELECT \"table\" || ' ' || coalesce(rowid, '') FROM pragma_foreign_key_check").await;
    assert!(orphans.is_empty(), "{orphans:?}");
}

/// What both versions know of a table, in any order.
fn shared(rows: &[Row], other: &[Row]) -> Vec<Row> {
    let known = |column: &str| other.first().is_none_or(|row| row.contains_key(column));
    let mut rows: Vec<Row> =
        rows.iter().map(|row| row.clone().into_iter().filter(|(column, _)| known(column)).collect()).collect();
    rows.sort();
    rows
}

#[tokio::test]
async fn no_migration_loses_data() {
    let mut db = in_memory().await;
    let mut before = Contents::new();
    migrate(&mut db, async |db, step| {
        sound(db).await;
        let now = contents(db).await;
        if step == Step::After {
            for (table, rows) in &before {
                if let Some((_, to)) = MOVED.iter().find(|(from, _)| from == table && !now.contains_key(table)) {
                    assert!(!now[*to].is_empty(), "{table} is gone");
                    continue;
                }
                let kept = now.get(table).unwrap_or_else(|| panic!("the table {table} is gone"));
                assert_eq!(shared(rows, kept), shared(kept, rows), "{table}");
            }
        }
        before = now;
    })
    .await;
    let empty: Vec<_> = before.iter().filter(|(_, rows)| rows.is_empty()).map(|(table, _)| table).collect();
    assert!(empty.is_empty(), "no sample data for {empty:?}");
}
