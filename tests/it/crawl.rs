//! Walks every page of the example, and tries every door of it as somebody else.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use axum::http::{Method, StatusCode};
use warmhands::demo;

use crate::support::app::TestApp;
use crate::support::people;
use crate::support::visitor::Visitor;

/// Addresses that need no sign-in.
fn is_public(path: &str) -> bool {
    path == "/" || ["/s/", "/b/", "/calendars/", "/static/", "/setup"].iter().any(|start| path.starts_with(start))
}

/// What stands in the example and must never be seen by anybody else.
const SECRETS: [&str; 6] = ["Holloway", "Arkwright", "Willow Lane", "Elm Hall", "Nut allergy", "Nora"];

/// Every address that the owner's pages lead to: pages by link, and forms by their method and fields.
struct Map {
    pages: BTreeMap<String, StatusCode>,
    posts: BTreeSet<String>,
}

async fn walk(owner: &mut Visitor, start: &str) -> Map {
    let mut map = Map { pages: BTreeMap::new(), posts: BTreeSet::new() };
    let mut ahead = vec![start.to_owned()];
    while let Some(path) = ahead.pop() {
        if map.pages.contains_key(&path) {
            continue;
        }
        let page = owner.send(Method::GET, &path, &[("sec-fetch-site", "same-origin")], String::new()).await;
        map.pages.insert(path.clone(), page.status);
        if !page.is_html() {
            continue;
        }
        let origin = "http://planner.test";
        for link in page.links() {
            let way = link.href.strip_prefix(origin).unwrap_or(&link.href);
            let way = way.split('#').next().unwrap_or_default();
            if way.starts_with('/') {
                ahead.push(way.to_owned());
            } else {
                let elsewhere = [
                    "",
                    "mailto:",
                    "tel:",
                    "sms:",
                    "webcal://planner.test/",
                    "https://pay.example/",
                    "https://www.openstreetmap.org/",
                ]
                .iter()
                .any(|kind| way == *kind || (!kind.is_empty() && way.starts_with(kind)));
                assert!(elsewhere, "{path} leads to {way:?}");
            }
        }
        for form in page.forms() {
            let action = if form.action.is_empty() { path.clone() } else { form.action.clone() };
            if form.post {
                map.posts.insert(action);
            } else {
                ahead.push(action);
            }
        }
    }
    map
}

/// The example practice, with its owner signed in.
pub async fn example(app: &TestApp) -> (Visitor, demo::Doors) {
    let doors = demo::fill(&app.app).await.unwrap_or_else(|refusal| panic!("{}", refusal.0));
    // A second device, so that there is one to end.
    people::sign_in(app, doors.email, &doors.password).await;
    let mut owner = people::sign_in(app, doors.email, &doors.password).await;
    assert_eq!(owner.page.path, "/today");
    // A session of which the order was edited, so that there is something to undo.
    owner.open(&format!("{}/weeks/3/order", doors.book.replace("/b/", "/classes/"))).await;
    owner.press("Save the order").await;
    // A place that is kept for somebody, and a family that visits another class.
    let class = doors.book.replace("/b/", "/classes/");
    owner.open(&format!("{class}/booking")).await;
    owner.fill("For whom", "Greta").press("Keep a place").await;
    owner.open("/classes").await;
    owner.follow("Mornings at Elm Hall").await;
    owner.follow("Families: 7 of 7").await;
    owner.follow("Ruth Oakes").await;
    owner.follow("Another class").await;
    owner.press("Come as a guest: Six quiet weeks").await;
    owner.open("/curriculum/new/song").await;
    owner.fill("Name", "Slow snow").fill("Lines", "Down, down, down").press("Add it").await;
    (owner, doors)
}

/// The paths of every route in the source.
fn routes() -> BTreeSet<String> {
    let mut routes = BTreeSet::new();
    let mut folders = vec![PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))];
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else {
                let source = std::fs::read_to_string(entry).unwrap();
                routes.extend(source.split(".route(\"").skip(1).map(|rest| rest[..rest.find('"').unwrap()].to_owned()));
            }
        }
    }
    routes
}

/// Whether a path is one of a route: "/plans/3" of "/plans/{id}".
fn is_of(path: &str, route: &str) -> bool {
    let path: Vec<&str> = path.split('?').next().unwrap().split('/').collect();
    let route: Vec<&str> = route.split('/').collect();
    path.len() == route.len()
        && path.iter().zip(route).all(|(part, pattern)| *part == pattern || pattern.starts_with('{'))
}

#[tokio::test]
async fn every_page_of_the_example_is_there() {
    let app = TestApp::new().await;
    let (mut owner, doors) = example(&app).await;
    let mut map = walk(&mut owner, "/today").await;
    map.pages.extend(walk(&mut owner, &doors.sheet).await.pages);
    map.pages.extend(walk(&mut owner, &doors.book).await.pages);
    let dead: Vec<_> =
        map.pages.iter().filter(|(_, status)| !status.is_success() && **status != StatusCode::SEE_OTHER).collect();
    assert!(dead.is_empty(), "{dead:#?}");
    assert!(map.pages.len() > 100, "only {} pages were found", map.pages.len());
}

#[tokio::test]
async fn nobody_and_no_other_practice_gets_through_any_door() {
    let app = TestApp::new().await;
    let (mut owner, _) = example(&app).await;
    let map = walk(&mut owner, "/today").await;
    let mut other = people::second_practice(&app).await;
    let mut nobody = app.visitor();
    let doors =
        map.pages.keys().map(|path| (Method::GET, path)).chain(map.posts.iter().map(|path| (Method::POST, path)));
    for (method, path) in doors.filter(|(_, path)| !is_public(path)) {
        let closed = nobody.send(method.clone(), path, &[], String::new()).await;
        assert_eq!(
            (closed.status, closed.header("location")),
            (StatusCode::SEE_OTHER, "/"),
            "{method} {path} as nobody"
        );
        if method == Method::POST && path == "/sign-out" {
            continue;
        }
        let answer = other.send(method.clone(), path, &[], String::new()).await;
        // An id in the path names a record; one in the query only chooses in a list of the visitor's own.
        let named = path.split('?').next().unwrap().bytes().any(|letter| letter.is_ascii_digit());
        if named {
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{method} {path} as another practice");
        }
        let whole = String::from_utf8_lossy(&answer.body).into_owned();
        let seen: Vec<_> = SECRETS.iter().filter(|secret| whole.contains(**secret)).collect();
        assert!(seen.is_empty(), "{method} {path} shows {seen:?} to another practice");
    }
    let tried = |route: &&String| map.pages.keys().chain(&map.posts).any(|path| is_of(path, route));
    let untried: Vec<String> = routes().iter().filter(|route| !is_public(route) && !tried(route)).cloned().collect();
    assert_eq!(untried, ["/healthz"], "no page of the example leads to these");
}

/// Every page that a family's own link leads to, as somebody who has nothing but that link.
async fn pages_of(visitor: &mut Visitor, token: &str) -> BTreeMap<String, String> {
    let home = format!("/s/{token}");
    let (mut seen, mut ahead) = (BTreeMap::new(), vec![home.clone(), format!("{home}/booking")]);
    while let Some(path) = ahead.pop() {
        if !path.starts_with(&home) || seen.contains_key(&path) {
            continue;
        }
        let page = visitor.open(&path).await;
        let links = page.links().into_iter().map(|link| link.href.split('#').next().unwrap_or_default().to_owned());
        ahead.extend(links);
        seen.insert(path, String::from_utf8_lossy(&page.body).into_owned());
    }
    seen
}

#[tokio::test]
async fn no_link_shows_another_family_but_what_both_share() {
    let app = TestApp::new().await;
    example(&app).await;
    let families = app.texts("SELECT json_array(id, class_id, sheet_token) FROM family ORDER BY id").await;
    let families: Vec<(i64, i64, String)> = families.iter().map(|row| serde_json::from_str(row).unwrap()).collect();
    // Two of one class share, each in its own way; a third in another class does as well.
    let class = families[0].1;
    let sharing: Vec<i64> = families.iter().filter(|family| family.1 == class).take(2).map(|family| family.0).collect();
    let (one, other) = (sharing[0], sharing[1]);
    app.run(&format!("UPDATE family SET shares = 'names' WHERE id = {one}")).await;
    app.run(&format!("UPDATE family SET shares = 'e-mail' WHERE id = {other} OR class_id <> {class}")).await;
    let words = "SELECT json_array(family_id, name) FROM adult UNION ALL SELECT json_array(family_id, email) FROM adult
        UNION ALL SELECT json_array(family_id, name) FROM baby";
    let words: Vec<(i64, String)> =
        app.texts(words).await.iter().map(|row| serde_json::from_str(row).unwrap()).collect();
    let shown_by = |family: i64, to: i64, word: &str| {
        let in_one = |id: i64| families.iter().find(|family| family.0 == id).unwrap().1;
        let both = |id: i64| id == one || id == other || in_one(id) != class;
        let email = word.contains('@') && family != one;
        // Of names only the first is shared; a baby has no other.
        in_one(family) == in_one(to) && both(family) && both(to) && (email || !word.contains([' ', '@']))
    };
    let mut looked_at = 0;
    for (id, _, token) in &families {
        for (path, body) in pages_of(&mut app.visitor(), token).await {
            // Packed, a PDF file holds any three letters; a test in the browser compares its words with the page's.
            if path.contains(".pdf") {
                continue;
            }
            looked_at += 1;
            let text = body.replace("mailto:", " ");
            let words_there: BTreeSet<&str> =
                text.split(|letter: char| !letter.is_alphanumeric() && !"@.-".contains(letter)).collect();
            for (owner, word) in words.iter().filter(|(owner, _)| owner != id) {
                let there =
                    if word.contains(' ') { text.contains(word.as_str()) } else { words_there.contains(word.as_str()) };
                assert!(
                    !there || shown_by(*owner, *id, word),
                    "{path} shows {word:?} of family {owner} to family {id}"
                );
            }
        }
    }
    assert!(looked_at > 60, "only {looked_at} pages were looked at");
}
