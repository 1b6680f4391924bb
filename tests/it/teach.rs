//! The floor: what phones and tablets send of a session, late, twice, and from both sides at once.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::support::app::TestApp;
use crate::support::page::{Page, all};
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// The first session of a class with two families, on its day.
struct Floor {
    app: TestApp,
    owner: Visitor,
    session: String,
    /// The ids of Mira's and Dario's families.
    families: [i64; 2],
}

async fn floor() -> Floor {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    course::family(&mut owner, &class, "Dario Penn", "Nico").await;
    let families = [app.number("SELECT min(id) FROM family").await, app.number("SELECT max(id) FROM family").await];
    Floor { app, owner, session: format!("{class}/weeks/1"), families }
}

impl Floor {
    /// Sends a list of acts as a phone does.
    async fn send(&mut self, acts: &Value) -> (StatusCode, Value) {
        let page = post(&mut self.owner, &self.session, &json!({ "acts": acts }).to_string()).await;
        (page.status, serde_json::from_slice(&page.body).unwrap())
    }

    /// Sends acts that are all taken, and gives what became of each.
    async fn outcomes(&mut self, acts: &Value) -> Vec<String> {
        let (status, answer) = self.send(acts).await;
        assert_eq!(status, StatusCode::OK, "{answer}");
        let acts = answer["acts"].as_array().unwrap().iter();
        acts.map(|act| act["outcome"].as_str().unwrap().to_owned()).collect()
    }

    /// So many seconds before the present moment.
    fn ago(&self, seconds: i64) -> i64 {
        self.app.app.clock.now().seconds() - seconds
    }

    fn mark(&self, key: &str, ago: i64, family: i64, mark: &str) -> Value {
        act(key, self.ago(ago), &json!({ "kind": "mark", "family": family, "mark": mark }))
    }

    fn step(&self, key: &str, ago: i64, step: &str, taught: bool) -> Value {
        act(key, self.ago(ago), &json!({ "kind": "step", "step": step, "taught": taught }))
    }

    async fn marks(&self, mark: &str) -> i64 {
        self.app.number(&format!("SELECT count(*) FROM register_mark WHERE mark = '{mark}'")).await
    }

    async fn acts(&self) -> i64 {
        self.app.number("SELECT count(*) FROM session_act").await
    }

    async fn left_out(&self) -> i64 {
        self.app.number("SELECT count(*) FROM left_out").await
    }
}

async fn post(visitor: &mut Visitor, session: &str, body: &str) -> Page {
    let headers = [("content-type", "application/json"), ("sec-fetch-site", "same-origin")];
    visitor.send(Method::POST, &format!("{session}/teach/acts"), &headers, body.to_owned()).await
}

/// An act with a short key made as long as keys are.
fn act(key: &str, at: i64, act: &Value) -> Value {
    json!({ "key": format!("{key:0<16}"), "at": at, "act": act })
}

#[tokio::test]
async fn an_act_counts_once_however_often_it_comes() {
    let mut floor = floor().await;
    let [mira, _] = floor.families;
    let acts = json!([floor.mark("a", 60, mira, "here"), floor.mark("b", 30, mira, "left-early")]);
    assert_eq!(floor.outcomes(&acts).await, ["kept", "kept"]);
    floor.app.pass_seconds(60);
    assert_eq!(floor.outcomes(&acts).await, ["known", "known"]);
    assert_eq!((floor.marks("left early").await, floor.marks("here").await, floor.acts().await), (1, 0, 2));
}

#[tokio::test]
async fn acts_of_one_second_hold_in_their_order() {
    let mut floor = floor().await;
    let [mira, _] = floor.families;
    let acts = json!([floor.mark("a", 9, mira, "here"), floor.mark("b", 9, mira, "late")]);
    assert_eq!(floor.outcomes(&acts).await, ["kept", "kept"]);
    assert_eq!((floor.marks("late").await, floor.marks("here").await), (1, 0));
}

#[tokio::test]
async fn of_two_devices_the_later_act_holds_and_both_are_kept() {
    let mut floor = floor().await;
    let [mira, dario] = floor.families;
    let tablet = json!([floor.mark("tablet1", 100, mira, "late"), floor.mark("tablet2", 100, dario, "here")]);
    assert_eq!(floor.outcomes(&tablet).await, ["kept", "kept"]);
    let phone = json!([floor.mark("phone1", 200, mira, "here"), floor.mark("phone2", 50, dario, "said-not-today")]);
    assert_eq!(floor.outcomes(&phone).await, ["overtaken", "kept"]);
    assert_eq!((floor.marks("late").await, floor.marks("said not today").await), (1, 1));
    assert_eq!(floor.acts().await, 4, "the history has both sides");
    assert_eq!(floor.app.number("SELECT count(*) FROM session_act WHERE NOT applied").await, 1);
    let (_, answer) = floor.send(&json!([])).await;
    let holds: Vec<&Value> = answer["holds"].as_array().unwrap().iter().map(|hold| &hold["act"]["mark"]).collect();
    assert_eq!(holds, ["late", "said-not-today"], "each device learns what holds");
    let text = floor.owner.open(&floor.session.clone()).await.text();
    let history = text.split_once("How it came to be").map(|(_, rest)| rest).unwrap_or_default();
    let told = [
        "Mira Holloway: here by Marta Quill, Unknown device came late; a newer mark was there and stayed",
        "Mira Holloway: late",
    ];
    let at = told.map(|words| history.find(words).unwrap_or_else(|| panic!("{words}: {history}")));
    assert!(at.is_sorted(), "the earlier act comes first: {history}");
}

#[tokio::test]
async fn a_no_to_a_region_is_kept_and_is_no_absence() {
    let mut floor = floor().await;
    let [mira, _] = floor.families;
    let page = floor.owner.open(&format!("{}/teach", floor.session)).await.html();
    let named = all(&page, "[data-what=new-strokes]");
    assert_eq!(named[0].attr("data-regions"), Some("legs+feet"));
    let block = all(&page, "[data-block]").iter().position(|block| block.id() == named[0].id()).unwrap();
    let no = |key: &str, at: i64, said: bool| {
        let no = json!({ "kind": "not-today", "family": mira, "baby": 0, "block": block, "what": "new-strokes",
            "regions": ["legs+feet"], "said": said });
        act(key, at, &no)
    };
    let (first, later) = (no("phone1", floor.ago(90), true), no("phone2", floor.ago(30), false));
    assert_eq!(floor.outcomes(&json!([first])).await, ["kept"]);
    let text = floor.owner.open(&floor.session.clone()).await.text();
    assert!(text.contains("Leo said not today: legs and feet.") && text.contains("0 of 2 families came"), "{text}");
    let page = floor.owner.open(&format!("{}/teach", floor.session)).await.html();
    assert_eq!(all(&page, "[data-refuses][checked]").len(), 1, "another device shows it");
    assert_eq!(floor.outcomes(&json!([later])).await, ["kept"]);
    let text = floor.owner.open(&floor.session.clone()).await.text();
    assert!(!text.contains("Leo said not today"), "{text}");
    assert_eq!(floor.marks("said not today").await, 0);
}

#[tokio::test]
async fn what_was_marked_on_the_session_page_later_holds() {
    let mut floor = floor().await;
    let [mira, _] = floor.families;
    floor.owner.open(&floor.session.clone()).await;
    floor.owner.choose("Mira Holloway", "late").press("Save the register").await;
    floor.owner.untick("Toe rolls").press("Save only").await;
    let early = json!([floor.mark("phone1", 900, mira, "here"), floor.step("phone2", 900, "feet/toe-rolls", true)]);
    assert_eq!(floor.outcomes(&early).await, ["overtaken", "overtaken"]);
    assert_eq!((floor.marks("late").await, floor.left_out().await), (1, 1));
}

#[tokio::test]
async fn a_fast_clock_does_not_win_for_ever() {
    let mut floor = floor().await;
    let [mira, _] = floor.families;
    let tomorrow = json!([floor.mark("fast", -86_400, mira, "here")]);
    assert_eq!(floor.outcomes(&tomorrow).await, ["kept"]);
    floor.app.pass_seconds(60);
    let now = json!([floor.mark("right", 0, mira, "missed")]);
    assert_eq!(floor.outcomes(&now).await, ["kept"]);
    assert_eq!(floor.marks("missed").await, 1);
}

#[tokio::test]
async fn steps_feed_the_session_and_its_sheet() {
    let mut floor = floor().await;
    let class = floor.session.split("/weeks").next().unwrap().to_owned();
    let sheet = course::sheet(&mut floor.owner, &class, "Mira Holloway").await;
    course::teach(&mut floor.owner, &class, 1).await;
    let later = json!([floor.step("a", 0, "feet/toe-rolls", false)]);
    assert_eq!(floor.outcomes(&later).await, ["kept"]);
    let mut parent = floor.app.visitor();
    let text = parent.open(&sheet).await.text();
    assert!(text.contains("Indian milking") && !text.contains("Toe rolls"), "{text}");
    let after_all = json!([floor.step("b", 0, "feet/toe-rolls", true)]);
    floor.outcomes(&after_all).await;
    assert!(parent.open(&sheet).await.text().contains("Toe rolls"));
}

#[tokio::test]
async fn a_form_from_before_the_floor_is_stale() {
    let mut floor = floor().await;
    floor.owner.open(&floor.session.clone()).await;
    let later = json!([floor.step("a", 0, "feet/toe-rolls", false)]);
    let mut looked = floor.owner.clone();
    floor.outcomes(&later).await;
    floor.owner.fill("Private note", "Typed meanwhile.").press("Save only").await;
    assert_eq!(floor.owner.page.status, StatusCode::CONFLICT);
    assert_eq!(looked.press("Save only").await.status, StatusCode::OK, "nothing was changed on that page");
    assert_eq!(floor.left_out().await, 1);
}

#[tokio::test]
async fn a_late_mark_leaves_what_was_taught() {
    let mut floor = floor().await;
    let [mira, _] = floor.families;
    let class = floor.session.split("/weeks").next().unwrap().to_owned();
    course::teach(&mut floor.owner, &class, 1).await;
    let taught = "SELECT json_array_length(taught, '$.strokes') FROM session WHERE taught IS NOT NULL";
    let before = floor.app.number(taught).await;
    floor.app.run("UPDATE course_plan SET content = json_remove(content, '$.weeks[0].strokes[1]')").await;
    let late = json!([floor.mark("a", 0, mira, "here")]);
    assert_eq!(floor.outcomes(&late).await, ["kept"]);
    assert_eq!(floor.app.number(taught).await, before);
}

#[tokio::test]
async fn a_list_that_cannot_be_read_is_refused_whole() {
    let mut floor = floor().await;
    let [mira, _] = floor.families;
    let good = floor.mark("good", 5, mira, "here");
    for bad in [
        json!({ "key": "0123456789abcdef", "at": 0, "act": { "kind": "mark", "family": mira, "mark": "asleep" } }),
        json!({ "key": "short", "at": 0, "act": { "kind": "break", "seconds": 3 } }),
        json!({ "key": "0123456789abcdef", "at": "noon", "act": { "kind": "break", "seconds": 3 } }),
        json!({ "at": 0 }),
        json!(7),
    ] {
        let (status, answer) = floor.send(&json!([good, bad])).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
        assert!(answer["problem"].is_string(), "{answer}");
    }
    let nonsense = post(&mut floor.owner, &floor.session, "{").await;
    assert_eq!(nonsense.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!((floor.acts().await, floor.marks("here").await), (0, 0));
}

#[tokio::test]
async fn acts_about_nothing_here_are_passed_over() {
    let mut floor = floor().await;
    let [mira, _] = floor.families;
    let block = json!({ "kind": "block", "block": 99, "what": "song", "planned": 2, "seconds": 60 });
    let acts = json!([
        floor.mark("a", 9, mira + 500, "here"),
        floor.step("b", 9, "tummy/walking", true),
        act("c", floor.ago(9), &block),
        floor.mark("d", 9, mira, "here"),
    ]);
    let (status, answer) = floor.send(&acts).await;
    assert_eq!(status, StatusCode::OK);
    let outcomes: Vec<&Value> = answer["acts"].as_array().unwrap().iter().map(|act| &act["outcome"]).collect();
    assert_eq!(outcomes, ["ignored", "ignored", "ignored", "kept"]);
    assert_eq!(answer["acts"][0]["why"], "This family is not in the session.");
    assert_eq!((floor.acts().await, floor.marks("here").await), (1, 1));
}

#[tokio::test]
async fn another_practice_finds_no_floor() {
    let mut floor = floor().await;
    let mut other = people::second_practice(&floor.app).await;
    let page = format!("{}/teach", floor.session);
    assert_eq!(other.open(&page).await.status, StatusCode::NOT_FOUND);
    let break_ = act("a", floor.ago(0), &json!({ "kind": "break", "seconds": 3 }));
    let sent = post(&mut other, &floor.session, &json!({ "acts": [break_] }).to_string()).await;
    assert_eq!((sent.status, floor.acts().await), (StatusCode::NOT_FOUND, 0));
    // The same key is free for each practice.
    assert_eq!(floor.outcomes(&json!([break_])).await, ["kept"]);
}

#[tokio::test]
async fn a_family_that_goes_takes_its_acts_along() {
    let mut floor = floor().await;
    let [mira, dario] = floor.families;
    let acts = json!([floor.mark("a", 9, mira, "here"), floor.mark("b", 9, dario, "here")]);
    floor.outcomes(&acts).await;
    floor.app.run(&format!("DELETE FROM family WHERE id = {mira}")).await;
    assert_eq!(floor.acts().await, 1);
}

#[tokio::test]
async fn the_session_page_tells_planned_from_real_minutes() {
    let mut floor = floor().await;
    let topic = json!({ "kind": "block", "block": 2, "what": "topic", "planned": 20, "seconds": 1390 });
    let welcome = json!({ "kind": "block", "block": 1, "what": "welcome", "planned": 5, "seconds": 300 });
    let acts = json!([act("a", floor.ago(9), &topic), act("b", floor.ago(9), &welcome)]);
    assert_eq!(floor.outcomes(&acts).await, ["kept", "kept"]);
    let text = floor.owner.open(&floor.session.clone()).await.text();
    assert!(text.contains("planned 20 min, took 23 min"), "{text}");
    assert!(text.contains("Next time give it 3 min more, if you like."), "{text}");
    assert!(text.contains("planned 5 min, took 5 min"), "{text}");
}

#[tokio::test]
async fn without_scripts_the_floor_shows_the_whole_order() {
    let mut floor = floor().await;
    floor.owner.open(&floor.session.clone()).await;
    floor.owner.follow("Teach").await;
    let text = floor.owner.page.text();
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("no {words} in {text}"));
    assert!(place("Arrive and settle") < place("Ask permission") && place("Toe rolls") < place("Close"));
    let hidden = all(&floor.owner.page.html(), "[data-block][hidden]").len();
    assert_eq!(hidden, 0);
    floor.owner.follow("Week 1: Legs and feet, to the session page").await;
    assert_eq!(floor.owner.page.path, floor.session);
}

#[tokio::test]
async fn signing_out_clears_the_device() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let headers = [("sec-fetch-site", "same-origin")];
    let answer = owner.send(Method::POST, "/sign-out", &headers, String::new()).await;
    assert_eq!(answer.header("clear-site-data"), "\"cache\", \"storage\"");
}
