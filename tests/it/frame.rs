//! What holds for every page: error pages, headers, limits, assets.

use std::io::Read;

use axum::http::{Method, StatusCode};
use flate2::read::GzDecoder;

use crate::support::app::TestApp;
use crate::support::page::{Page, all};
use crate::support::people::{self, OWNER_EMAIL};

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

fn has_way_out(page: &Page) {
    assert!(page.links().iter().any(|link| link.href == "/" && link.text == "Back to the start"), "{}", page.text());
}

#[tokio::test]
async fn a_page_that_is_not_there_is_ours() {
    let app = TestApp::new().await;
    let mut visitor = app.visitor();
    for path in ["/nowhere", "/static/app.0000000000000000.css", "/practice/devices/1"] {
        let page = visitor.open(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert!(page.text().contains("This page is not here"), "{}", page.text());
        has_way_out(page);
    }
}

#[tokio::test]
async fn private_pages_lead_strangers_to_the_entrance() {
    let app = TestApp::new().await;
    people::owner(&app).await;
    for (method, path) in [(Method::GET, "/practice"), (Method::POST, "/practice"), (Method::POST, "/sign-out")] {
        for cookie in ["", "warmhands=", "warmhands=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"] {
            let page = app.visitor().send(method.clone(), path, &[("cookie", cookie)], String::new()).await;
            assert_eq!((page.status, page.header("location")), (StatusCode::SEE_OTHER, "/"), "{method} {path}");
            assert!(page.body.is_empty());
        }
    }
}

#[tokio::test]
async fn a_form_from_another_site_is_refused() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    for from in [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "http://evil.example")] {
        let page = owner.send(Method::POST, "/sign-out", &[FORM, from], String::new()).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{from:?}");
        assert!(page.text().contains("That came from elsewhere"), "{}", page.text());
        has_way_out(&page);
    }
    assert_eq!(owner.open("/practice").await.path, "/practice", "she is still signed in");
    let own = [FORM, ("origin", "http://planner.test")];
    assert_eq!(owner.send(Method::POST, "/sign-out", &own, String::new()).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_body_has_a_limit() {
    let app = TestApp::new().await;
    people::owner(&app).await;
    let fits = format!("email={OWNER_EMAIL}&password={}", "a".repeat(200 * 1024));
    let page = app.visitor().send(Method::POST, "/", &[FORM], fits).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let body = format!("email={OWNER_EMAIL}&password={}", "a".repeat(300 * 1024));
    let length = body.len().to_string();
    for headers in [&[FORM][..], &[FORM, ("content-length", &length)]] {
        let page = app.visitor().send(Method::POST, "/", headers, body.clone()).await;
        assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(page.text().contains("That is too much at once"), "{}", page.text());
        has_way_out(&page);
    }
}

#[tokio::test]
async fn a_form_that_makes_no_sense_is_no_fault_of_ours() {
    let app = TestApp::new().await;
    let page = app.visitor().send(Method::POST, "/setup", &[FORM], "name=a&name=b".to_owned()).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    has_way_out(&page);
}

#[tokio::test]
async fn our_own_faults_show_a_reference_and_no_more() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    app.run("ALTER TABLE practice RENAME COLUMN oil_statement TO oil").await;
    let page = owner.open("/practice").await;
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(page.text().contains("Something went wrong on our side"), "{}", page.text());
    assert!(page.text().contains("this reference helps: "), "{}", page.text());
    assert!(!String::from_utf8_lossy(&page.body).contains("oil"), "no word of the database");
    has_way_out(page);
    assert_eq!(app.take_faults().len(), 1);
}

#[tokio::test]
#[should_panic = "the program broke"]
async fn a_fault_that_no_test_took_fails_the_test() {
    let app = TestApp::new().await;
    app.run("ALTER TABLE practice RENAME TO elsewhere").await;
    app.visitor().open("/").await;
}

#[tokio::test]
async fn every_answer_carries_the_guards() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let style = all(&owner.open("/practice").await.html(), "link[rel=stylesheet]")[0].attr("href").unwrap().to_owned();
    for path in ["/practice", "/nowhere", "/", "/healthz", &style] {
        let page = owner.send(Method::GET, path, &[], String::new()).await;
        let policy = page.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
        assert!(!policy.contains("unsafe") && !policy.contains('*') && !policy.contains("http"), "{policy}");
        assert_eq!(page.header("x-content-type-options"), "nosniff", "{path}");
        assert_ne!(page.header("referrer-policy"), "", "{path}");
        assert_ne!(page.header("cache-control"), "", "{path}");
    }
    let page = owner.open("/practice").await;
    assert_eq!(page.header("cache-control"), "no-store");
}

#[tokio::test]
async fn assets_are_named_by_content_and_kept_for_ever() {
    let app = TestApp::new().await;
    let mut visitor = app.visitor();
    let html = visitor.open("/").await.html();
    let names: Vec<String> = all(&html, "link[href], script[src]")
        .iter()
        .filter_map(|link| link.attr("href").or(link.attr("src")))
        .map(str::to_owned)
        .collect();
    assert!(!names.is_empty());
    for name in names {
        let plain = visitor.send(Method::GET, &name, &[], String::new()).await;
        assert_eq!(plain.status, StatusCode::OK, "{name}");
        assert_eq!(plain.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(plain.header("content-encoding"), "");
        let hash = name.split('.').nth(1).unwrap();
        assert!(hash.len() == 16 && hash.chars().all(|digit| digit.is_ascii_hexdigit()), "{name}");

        let small = visitor.send(Method::GET, &name, &[("accept-encoding", "gzip, br")], String::new()).await;
        assert_eq!(small.header("content-encoding"), "gzip");
        assert!(small.header("vary").contains("accept-encoding"));
        let mut unpacked = Vec::new();
        GzDecoder::new(&small.body[..]).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, plain.body);
    }
}

#[tokio::test]
async fn pages_travel_compressed() {
    let app = TestApp::new().await;
    let mut visitor = app.visitor();
    let plain = visitor.send(Method::GET, "/setup", &[], String::new()).await;
    let small = visitor.send(Method::GET, "/setup", &[("accept-encoding", "gzip")], String::new()).await;
    assert_eq!(small.header("content-encoding"), "gzip");
    assert!(small.body.len() * 3 < plain.body.len(), "{} of {}", small.body.len(), plain.body.len());
}

#[tokio::test]
async fn health_is_asked_without_a_sign_in() {
    let app = TestApp::new().await;
    assert_eq!(app.visitor().open("/healthz").await.status, StatusCode::OK);
    app.run("ALTER TABLE practice RENAME TO elsewhere").await;
    assert_eq!(app.visitor().open("/healthz").await.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(app.take_faults().len(), 1);
}
