//! Invented people.

use axum::http::HeaderMap;
use axum::response::IntoResponse;
use warmhands::practice::model::Role;
use warmhands::practice::{sign_in, store};

use super::app::TestApp;
use super::visitor::Visitor;

/// The password of everybody here.
pub const PASSWORD: &str = "seven warm towels";

/// The owner of the first practice, a solo instructor.
pub const OWNER: &str = "Marta Quill";
/// What she signs in with.
pub const OWNER_EMAIL: &str = "marta@quill.example";
/// Her practice.
pub const PRACTICE: &str = "Quill Baby Massage";

/// The owner of another practice, from whom everything of the first must be hidden.
pub const OTHER_OWNER: &str = "Tobias Fenwick-Oyelaran";
/// What he signs in with.
pub const OTHER_EMAIL: &str = "tobias@harbour.example";

/// Sets up the first practice on the real page, and gives its owner's browser, signed in.
pub async fn owner(app: &TestApp) -> Visitor {
    let mut visitor = app.visitor();
    visitor.open("/setup").await;
    visitor.fill("Set-up code", &app.app.setup_code);
    visitor.fill("Name of the practice", PRACTICE).choose("Time zone", "Europe/London");
    visitor.fill("Your name", OWNER).fill("E-mail", OWNER_EMAIL).fill("Password", PASSWORD);
    visitor.press("Begin").await;
    assert_eq!(visitor.page.path, "/today", "{}", visitor.page.text());
    visitor
}

/// Makes a second practice, for which there is no page, and gives its owner's browser, signed in.
pub async fn second_practice(app: &TestApp) -> Visitor {
    let hash = password_auth::generate_hash(PASSWORD);
    let now = app.app.clock.now();
    let mut db = app.app.db.write().await.unwrap();
    let zone = "Europe/Berlin".parse().unwrap();
    let practice = store::make(&mut db, &"Harbour Children's Centre".parse().unwrap(), &zone, now).await.unwrap();
    let who = (&OTHER_OWNER.parse().unwrap(), &OTHER_EMAIL.parse().unwrap(), Role::Owner);
    store::add_instructor(&mut db, practice, who, &hash, now).await.unwrap().unwrap();
    let account = store::account(&mut db, OTHER_EMAIL).await.unwrap().unwrap();
    db.commit().await.unwrap();
    let mut visitor = app.visitor();
    let signed_in = sign_in::begin(&app.app, &account, &HeaderMap::new(), ().into_response()).await.unwrap();
    visitor.keep_cookies(signed_in.headers());
    visitor
}

/// Signs in on the real page, on a new device.
pub async fn sign_in(app: &TestApp, email: &str, password: &str) -> Visitor {
    let mut visitor = app.visitor();
    visitor.open("/").await;
    visitor.fill("E-mail", email).fill("Password", password);
    visitor.press("Sign in").await;
    visitor
}
