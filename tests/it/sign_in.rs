//! Set-up, sign-in, devices.

use axum::http::{Method, StatusCode};

use crate::support::app::TestApp;
use crate::support::people::{self, OWNER_EMAIL, PASSWORD};

#[tokio::test]
async fn set_up_needs_the_code_and_is_gone_afterwards() {
    let app = TestApp::new().await;
    let mut visitor = app.visitor();
    visitor.open("/").await;
    assert_eq!(visitor.page.path, "/setup", "the first visit leads there");

    visitor.fill("Set-up code", "aaaaa-aaaaa").fill("Name of the practice", "Quill").fill("Your name", "Marta");
    visitor.fill("E-mail", OWNER_EMAIL).fill("Password", PASSWORD);
    visitor.press("Begin").await;
    assert_eq!(visitor.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(visitor.page.problems(), ["That is not the code that the program printed when it started."]);
    assert_eq!(visitor.value("Your name"), "Marta");
    assert_eq!(visitor.value("Password"), "", "a password is never shown again");

    visitor.fill("Set-up code", &app.app.setup_code).fill("Password", "short").fill("E-mail", "marta");
    visitor.press("Begin").await;
    assert_eq!(visitor.page.problems().len(), 2, "{:?}", visitor.page.problems());
    assert_eq!(app.number("SELECT count(*) FROM practice").await, 0);

    let mut owner = people::owner(&app).await;
    assert_eq!(app.number("SELECT count(*) FROM practice").await, 1);
    owner.open("/practice").await;
    assert_eq!(owner.cookies.len(), 1, "the notice is gone once it was shown: {:?}", owner.cookies);
    assert_eq!(visitor.open("/setup").await.status, StatusCode::NOT_FOUND);
    let code = app.app.setup_code.to_string();
    assert_eq!(visitor.post("/setup", &[("code", &code)]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(visitor.open("/").await.path, "/");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_several_set_ups_at_once_one_wins() {
    let app = TestApp::new().await;
    let mut ready = Vec::new();
    for number in 0..4 {
        let mut visitor = app.visitor();
        visitor.open("/setup").await;
        visitor.fill("Set-up code", &app.app.setup_code).fill("Name of the practice", "Quill");
        visitor.fill("Your name", "Marta").fill("E-mail", &format!("{number}@quill.example"));
        visitor.fill("Password", PASSWORD);
        ready.push(visitor);
    }
    let mut tries = tokio::task::JoinSet::new();
    for mut visitor in ready {
        tries.spawn(async move {
            visitor.press("Begin").await;
            visitor.page.path
        });
    }
    let ends = tries.join_all().await;
    assert_eq!(ends.iter().filter(|path| *path == "/today").count(), 1, "{ends:?}");
    assert_eq!(app.number("SELECT count(*) FROM practice").await, 1);
    assert_eq!(app.number("SELECT count(*) FROM instructor").await, 1);
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_name_look_the_same() {
    let app = TestApp::new().await;
    people::owner(&app).await;
    let wrong = people::sign_in(&app, OWNER_EMAIL, "eight warm towels").await.page;
    let unknown = people::sign_in(&app, "marta@nowhere.example", "eight warm towels").await.page;
    assert_eq!((wrong.status, unknown.status), (StatusCode::UNPROCESSABLE_ENTITY, StatusCode::UNPROCESSABLE_ENTITY));
    assert_eq!(wrong.problems(), ["This e-mail address and password do not go together."]);
    let plain = |text: &str| text.replace(OWNER_EMAIL, "").replace("marta@nowhere.example", "");
    let [wrong, unknown] = [wrong, unknown].map(|page| plain(&String::from_utf8_lossy(&page.body)));
    assert_eq!(wrong, unknown);

    let right = people::sign_in(&app, "MARTA@Quill.example", PASSWORD).await;
    assert_eq!(right.page.path, "/today", "an e-mail address is the same in any letter case");
}

#[tokio::test]
async fn attempts_on_an_account_are_limited() {
    let app = TestApp::new().await;
    people::owner(&app).await;
    for _ in 0..10 {
        app.visitor().post("/", &[("email", OWNER_EMAIL), ("password", "guess")]).await;
    }
    let mut busy = app.visitor();
    busy.post("/", &[("email", "Marta@quill.example "), ("password", PASSWORD)]).await;
    assert_eq!(busy.page.status, StatusCode::TOO_MANY_REQUESTS, "whatever the letter case, wherever from");
    assert!(busy.page.text().contains("Please wait a little"), "{}", busy.page.text());
    let wait: i64 = busy.page.header("retry-after").parse().unwrap();
    assert!((1..=91).contains(&wait), "{wait}");
    let other = people::sign_in(&app, "other@quill.example", "guess").await;
    assert_eq!(other.page.status, StatusCode::UNPROCESSABLE_ENTITY, "other accounts are free");
    app.pass_seconds(wait);
    assert_eq!(people::sign_in(&app, OWNER_EMAIL, PASSWORD).await.page.path, "/today");
}

#[tokio::test]
async fn signing_out_ends_the_sign_in() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    assert_eq!(owner.send(Method::GET, "/sign-out", &[], String::new()).await.status, StatusCode::METHOD_NOT_ALLOWED);
    let stolen = owner.cookies.clone();
    owner.open("/practice").await;
    owner.press("Sign out").await;
    assert_eq!(owner.page.notice().as_deref(), Some("You are signed out."));
    assert!(owner.cookies.is_empty(), "{:?}", owner.cookies);
    assert_eq!(app.number("SELECT count(*) FROM device").await, 0);
    let mut thief = app.visitor();
    thief.cookies = stolen;
    assert_eq!(thief.open("/practice").await.path, "/");
}

#[tokio::test]
async fn devices_are_listed_and_ended_one_by_one() {
    let app = TestApp::new().await;
    let mut first = people::owner(&app).await;
    let mut second = people::sign_in(&app, OWNER_EMAIL, PASSWORD).await;
    let mut other = people::second_practice(&app).await;

    first.open("/practice").await;
    assert_eq!(first.page.text().matches("Unknown device").count(), 2, "{}", first.page.text());
    let ways: Vec<String> = first.page.forms().iter().map(|form| form.action.clone()).collect();
    let end = ways.iter().find(|way| way.ends_with("/end")).unwrap();
    assert_eq!(other.post(end, &[]).await.status, StatusCode::NOT_FOUND, "another practice's device is not there");
    assert_eq!(second.open("/practice").await.path, "/practice");

    first.press("Sign out this device").await;
    assert_eq!(first.page.notice().as_deref(), Some("That device is signed out."));
    assert_eq!(first.page.text().matches("Unknown device").count(), 1);
    assert_eq!(second.open("/practice").await.path, "/");
    assert_eq!(other.open("/practice").await.path, "/practice");
}

#[tokio::test]
async fn a_new_password_ends_the_other_devices() {
    let app = TestApp::new().await;
    let mut first = people::owner(&app).await;
    let mut second = people::sign_in(&app, OWNER_EMAIL, PASSWORD).await;
    first.open("/practice").await;
    first.fill("Current password", "not this one").fill("New password", "nine warm towels");
    first.press("Change the password").await;
    assert_eq!(first.page.problems(), ["That is not your password of today."]);
    first.fill("Current password", PASSWORD).fill("New password", "nine warm towels");
    first.press("Change the password").await;
    assert_eq!(first.page.notice().as_deref(), Some("Your password is changed. Other devices are signed out."));
    assert_eq!(second.open("/practice").await.path, "/");
    assert_eq!(people::sign_in(&app, OWNER_EMAIL, "nine warm towels").await.page.path, "/today");
}

#[tokio::test]
async fn a_sign_in_lasts_thirty_days_from_its_last_use() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    for _ in 0..2 {
        app.pass_days(29);
        let page = owner.send(Method::GET, "/practice", &[], String::new()).await;
        assert_eq!(page.status, StatusCode::OK);
        let cookie = page.header("set-cookie");
        assert!(cookie.contains("Max-Age=2592000"), "the browser keeps it as long: {cookie:?}");
    }
    app.pass_days(31);
    assert_eq!(owner.open("/practice").await.path, "/");
}

#[tokio::test]
async fn the_cookie_is_for_this_site_alone() {
    let app = TestApp::new().await;
    people::owner(&app).await;
    let body = format!("email={OWNER_EMAIL}&password={}", PASSWORD.replace(' ', "+"));
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let page = app.visitor().send(Method::POST, "/", &form, body).await;
    let cookie = page.header("set-cookie");
    assert!(cookie.starts_with("warmhands=") && cookie.contains("; Path=/; "), "{cookie}");
    assert!(cookie.contains("; HttpOnly; SameSite=Lax") && !cookie.contains("Secure"), "{cookie}");
    assert_eq!(page.header("strict-transport-security"), "");
    let token = cookie.trim_start_matches("warmhands=").split(';').next().unwrap();
    let stored = format!("SELECT count(*) FROM device WHERE token_hash = CAST('{token}' AS BLOB)");
    assert!(token.len() >= 26);
    assert_eq!(app.number(&stored).await, 0, "only its hash is stored");
}

#[tokio::test]
async fn by_https_the_cookie_insists_on_it() {
    let app = TestApp::at("https://planner.test/").await;
    let mut owner = people::owner(&app).await;
    let page = owner.open("/practice").await;
    assert_eq!(page.path, "/practice");
    assert!(page.header("strict-transport-security").starts_with("max-age=31536000"));
    assert_eq!(owner.cookies.keys().collect::<Vec<_>>(), ["__Host-warmhands"]);
    app.pass_days(1);
    let page = owner.send(Method::GET, "/practice", &[], String::new()).await;
    let cookie = page.header("set-cookie");
    assert!(cookie.starts_with("__Host-warmhands=") && cookie.ends_with("; Secure"), "{cookie}");
}
