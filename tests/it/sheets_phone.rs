//! What the server gives a family's phone beside the sheet: the manifest, the page for a day without a network, and
//! the worker that keeps both in bounds.

use axum::http::{Method, StatusCode};
use serde_json::Value;

use crate::support::app::TestApp;
use crate::support::page::all;
use crate::support::{course, people};

#[tokio::test]
async fn the_home_screen_learns_no_name() {
    let app = TestApp::new().await;
    let (_, _, sheet) = course::with_leo(&app).await;
    let mut parent = app.visitor();
    let page = parent.open(&sheet).await.html();
    let link = all(&page, "link[rel=manifest]")[0].attr("href").unwrap().to_owned();
    let answer = parent.send(Method::GET, &link, &[], String::new()).await;
    assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, "application/manifest+json"));
    assert_eq!(answer.header("x-robots-tag"), "noindex, nofollow");
    assert_eq!(answer.header("cache-control"), "private, no-cache");
    let held = [("if-none-match", answer.header("etag"))];
    let again = parent.send(Method::GET, &link, &held, String::new()).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);

    let text = String::from_utf8(answer.body.to_vec()).unwrap();
    for word in ["Leo", "Mira", "Holloway", "Thursday", "Elm Hall", people::PRACTICE] {
        assert!(!text.contains(word), "{word} stands in {text}");
    }
    let manifest: Value = serde_json::from_str(&text).unwrap();
    for place in ["id", "start_url", "scope"] {
        assert_eq!(manifest[place], sheet, "{place}");
    }
    let icons = manifest["icons"].as_array().unwrap();
    assert!(icons.iter().any(|icon| icon["purpose"] == "maskable"), "{icons:?}");
    for icon in icons {
        let picture = parent.send(Method::GET, icon["src"].as_str().unwrap(), &[], String::new()).await;
        assert_eq!((picture.status, picture.header("content-type")), (StatusCode::OK, icon["type"].as_str().unwrap()));
        let sized =
            |size: &[u8]| picture.body[16..24] == [[0, 0], [size[0], size[1]], [0, 0], [size[0], size[1]]].concat();
        match icon["sizes"].as_str().unwrap() {
            "192x192" => assert!(sized(&[0, 192])),
            "512x512" => assert!(sized(&[2, 0])),
            sizes => assert_eq!(sizes, "any"),
        }
    }
}

#[tokio::test]
async fn a_withdrawn_link_has_no_place_on_a_home_screen() {
    let app = TestApp::new().await;
    let (mut owner, _, sheet) = course::with_leo(&app).await;
    assert!(app.visitor().open(&format!("{sheet}/away")).await.text().contains("No network just now"));
    owner.press("Make a new link").await;
    for path in ["", "/manifest.webmanifest", "/away"] {
        let page = app.visitor().open(&format!("{sheet}{path}")).await.clone();
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert!(page.text().contains("This link is not in use"), "{}", page.text());
    }
}

#[tokio::test]
async fn each_worker_keeps_to_its_own_pages() {
    let app = TestApp::new().await;
    let mut visitor = app.visitor();
    for (script, below) in [("sw.js", "/classes/"), ("sheet-worker.js", "/s/"), ("sheet.js", "")] {
        let path = app.app.assets.url(script).to_owned();
        let answer = visitor.send(Method::GET, &path, &[], String::new()).await;
        assert_eq!((answer.status, answer.header("service-worker-allowed")), (StatusCode::OK, below), "{script}");
    }
}
