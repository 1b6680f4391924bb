//! The program in a test tube: the production router over a data folder of its own.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicU16, Ordering::SeqCst};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::Request;
use axum::http::response::Parts;
use futures_util::StreamExt;
use sqlx::migrate::{Migration, Migrator};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, Connection, SqlSafeStr, SqliteConnection};
use tempfile::TempDir;
use tokio::sync::OnceCell;
use tower::ServiceExt;
use warmhands::app::App;
use warmhands::clock::Clock;
use warmhands::db::{self, Db};
use warmhands::dice::Dice;
use warmhands::post::mailer::Mailer;
use warmhands::routes::router;

use super::chromium::tools;
use super::visitor::Visitor;

/// Where every story begins: a Thursday.
pub const BEGINNING: &str = "2026-11-26T09:00:00Z";

/// The program with nobody in it yet. When it is dropped, any answer of 500 or more that the test did not take
/// with [`TestApp::take_faults`] fails the test.
pub struct TestApp {
    /// What handlers reach; tests may use it to prepare data through the stores.
    pub app: App,
    folder: TempDir,
    door: Arc<Door>,
    visitors: AtomicU16,
}

impl TestApp {
    /// The program as it is served on one machine, by HTTP.
    pub async fn new() -> Self {
        Self::at("http://planner.test").await
    }

    /// The program on a machine with the fonts below a folder.
    pub async fn with_fonts(fonts: &Path) -> Self {
        Self::made("http://planner.test", fonts, None).await
    }

    /// The program with a mail server.
    pub async fn with_mailer(mailer: Mailer) -> Self {
        Self::made("https://planner.test", Path::new("/nowhere"), Some(mailer)).await
    }

    /// The program reached by `origin`.
    pub async fn at(origin: &str) -> Self {
        // Whoever cannot have them sees it in the tests of PDF files.
        Self::made(origin, tools::fonts().unwrap_or(Path::new("/nowhere")), None).await
    }

    async fn made(origin: &str, fonts: &Path, mailer: Option<Mailer>) -> Self {
        static EMPTY: OnceCell<Vec<u8>> = OnceCell::const_new();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(db::file_in(folder.path()), EMPTY.get_or_init(empty_data_file).await).unwrap();
        let data = Db::open(folder.path()).await.unwrap();
        let clock = Clock::set_to(BEGINNING.parse().unwrap());
        let app = App::new(data, clock, Dice::seeded(26), origin).set_in(fonts).with_mailer(mailer);
        let door = Arc::new(Door::new(router(app.clone())));
        Self { app, folder, door, visitors: AtomicU16::new(1) }
    }

    /// Somebody new, on a device and at an address of their own.
    pub fn visitor(&self) -> Visitor {
        let [high, low] = self.visitors.fetch_add(1, SeqCst).to_be_bytes();
        Visitor::new(self.door.clone(), self.app.origin.to_string(), SocketAddr::from(([10, 0, high, low], 40_000)))
    }

    /// Its data folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Lets time pass.
    pub fn pass_seconds(&self, seconds: i64) {
        self.app.clock.advance(seconds);
    }

    /// Lets whole days pass.
    pub fn pass_days(&self, days: i64) {
        self.pass_seconds(days * 24 * 60 * 60);
    }

    /// A whole number out of the data file.
    pub async fn number(&self, sql: &str) -> i64 {
        let mut db = self.app.db.read().await.unwrap();
        sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut *db).await.unwrap()
    }

    /// A column of texts out of the data file.
    pub async fn texts(&self, sql: &str) -> Vec<String> {
        let mut db = self.app.db.read().await.unwrap();
        sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(&mut *db).await.unwrap()
    }

    /// Changes the data file behind the program's back.
    pub async fn run(&self, sql: &str) {
        let mut db = self.app.db.write().await.unwrap();
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut *db).await.unwrap();
        db.commit().await.unwrap();
    }

    /// Writes a copy of the data file.
    pub async fn copy_to(&self, file: &std::path::Path) {
        let options = SqliteConnectOptions::new().filename(db::file_in(self.folder.path()));
        let mut data = SqliteConnection::connect_with(&options).await.unwrap();
        sqlx::query("VACUUM INTO ?").bind(file.to_str().unwrap()).execute(&mut data).await.unwrap();
        data.close().await.unwrap();
    }

    /// The answers of 500 and more so far. What was taken does not fail the test.
    pub fn take_faults(&self) -> Vec<String> {
        std::mem::take(&mut self.door.faults.lock().unwrap())
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        let faults = self.take_faults();
        if !std::thread::panicking() && !faults.is_empty() {
            panic!("the program broke: {faults:?}");
        }
    }
}

/// The way into the program, shared by all its visitors.
pub struct Door {
    router: Router,
    faults: Mutex<Vec<String>>,
}

impl Door {
    pub fn new(router: Router) -> Self {
        Self { router, faults: Mutex::default() }
    }

    /// Sends one request from an address, waits for the first words of the answer, and hangs up.
    pub async fn first_words(&self, mut request: Request<Body>, from: SocketAddr) -> Bytes {
        request.extensions_mut().insert(ConnectInfo(from));
        let Ok(response) = self.router.clone().oneshot(request).await;
        response.into_body().into_data_stream().next().await.unwrap().unwrap()
    }

    /// Sends one request from an address and waits for the whole answer.
    pub async fn send(&self, mut request: Request<Body>, from: SocketAddr) -> (Parts, Bytes) {
        let what = format!("{} {}", request.method(), request.uri());
        request.extensions_mut().insert(ConnectInfo(from));
        let Ok(response) = self.router.clone().oneshot(request).await;
        if response.status().is_server_error() {
            self.faults.lock().unwrap().push(format!("{what}: {}", response.status()));
        }
        let (parts, body) = response.into_parts();
        (parts, to_bytes(body, usize::MAX).await.unwrap())
    }
}

/// A data file with all migrations, in which each table counts its ids from a thousand of its own: an id of the wrong
/// kind is an id of nothing.
async fn empty_data_file() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let file = db::file_in(folder.path());
    let options = SqliteConnectOptions::new().filename(&file).create_if_missing(true);
    let mut data = SqliteConnection::connect_with(&options).await.unwrap();
    let counting = db::MIGRATIONS.iter().map(|migration| {
        let sql = migration.sql.as_str();
        let sql =
            sql.replace("    id INTEGER PRIMARY KEY NOT NULL", "    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL");
        Migration { sql: AssertSqlSafe(sql).into_sql_str(), ..migration.clone() }
    });
    Migrator::with_migrations(counting.collect()).run(&mut data).await.unwrap();
    let apart = "INSERT INTO sqlite_sequence (name, seq)
        SELECT name, 1000 * row_number() OVER (ORDER BY name) FROM sqlite_schema WHERE sql LIKE '% AUTOINCREMENT %'";
    assert!(sqlx::query(apart).execute(&mut data).await.unwrap().rows_affected() >= 8, "no table counts apart");
    data.close().await.unwrap();
    std::fs::read(file).unwrap()
}
