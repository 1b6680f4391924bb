//! What the class needs to know: asked with a reason, kept for a while, and a flag where it touches the session.

use axum::http::StatusCode;
use warmhands::needs::store;

use crate::support::app::TestApp;
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// A class of one family, with its owner on the page of what it needs.
async fn class_of_leo(app: &TestApp) -> (Visitor, String) {
    let mut owner = people::owner(app).await;
    course::plan(app).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    owner.follow("Mira Holloway").await;
    owner.follow("Answers, and what you leave out").await;
    (owner, class)
}

/// Sets one rule of hers, from a source with a date.
async fn rule(owner: &mut Visitor, kind: &str, field: &str, value: &str) {
    owner.open("/practice/rules").await;
    owner.within(kind).fill(field, value).fill("Where it comes from", "My insurer");
    owner.within(kind).fill("Date of the source", "2026-09-01");
    owner.anywhere().press("Save the rules").await;
    let saved = "Your rules are saved. Flags follow them from now on.";
    assert_eq!(owner.page.notice().as_deref(), Some(saved), "{}", owner.page.text());
}

async fn save_answers(owner: &mut Visitor) {
    owner.anywhere().press("Save the answers").await;
    let saved = "What the class needs to know is saved.";
    assert_eq!(owner.page.notice().as_deref(), Some(saved), "{}", owner.page.text());
}

#[tokio::test]
async fn a_vaccine_is_a_flag_by_her_rule_and_by_no_other() {
    let app = TestApp::new().await;
    let (mut owner, class) = class_of_leo(&app).await;
    owner.within("Leo").fill("Last vaccine, if there was one", "2026-11-25");
    owner.within("Leo").fill("Last vaccine, if there was one: time of day", "11:30");
    save_answers(&mut owner).await;
    let session = format!("{class}/weeks/1");
    assert!(!owner.open(&session).await.text().contains("vaccine"), "no rule, no flag: {}", owner.page.text());
    rule(&mut owner, "Wait after a vaccine, whole body", "Hours", "48").await;
    let flag = "Leo: doll today (vaccine 23 h ago; your rule 48 h)";
    for page in ["", "/teach", "/kit"] {
        assert!(owner.open(&format!("{session}{page}")).await.text().contains(flag), "{page}: {}", owner.page.text());
    }
    assert!(owner.page.text().contains("Yours, and 1 more"), "{}", owner.page.text());
    assert!(!owner.open(&format!("{class}/weeks/2")).await.text().contains("vaccine"), "a week later it is over");
    rule(&mut owner, "Wait after a vaccine, whole body", "Hours", "23").await;
    assert!(!owner.open(&session).await.text().contains("doll today"), "{}", owner.page.text());
}

#[tokio::test]
async fn a_flag_stands_beside_the_step_that_it_touches() {
    let app = TestApp::new().await;
    let (mut owner, class) = class_of_leo(&app).await;
    owner.within("Leo").choose("Has the navel healed?", "no").fill("Allergies of your baby", "Nuts");
    owner.within("Leo").tick("Legs");
    save_answers(&mut owner).await;
    rule(&mut owner, "Oil, and what it is made from", "Oil and its plants", "Almond oil").await;
    let text = owner.open(&format!("{class}/weeks/1/teach")).await.text();
    let oil = "Leo: allergy “Nuts”, and your oil names almond: “Almond oil”";
    assert!(text.split("Ask permission").next().unwrap().contains(oil), "at the topic that is about oil: {text}");
    let asking = text.find("Ask permission").unwrap();
    let order = [oil, "New strokes", "Leo: no legs"];
    let places = order.map(|words| text[asking..].find(words).unwrap_or_else(|| panic!("no {words} in {text}")));
    assert!(places.is_sorted(), "{places:?} in {text}");
    let stages = text.split("Register").next().unwrap();
    assert!(!stages.contains("navel"), "no tummy in the first week: {text}");
    let second = owner.open(&format!("{class}/weeks/2/teach")).await.text();
    assert!(second.contains("Leo: navel not healed, told Thu 26 Nov"), "{second}");
}

#[tokio::test]
async fn what_was_not_told_is_never_shown_as_clearance() {
    let app = TestApp::new().await;
    let (mut owner, class) = class_of_leo(&app).await;
    assert!(owner.page.text().contains("not the same as nothing to tell"), "{}", owner.page.text());
    let text = owner.open(&format!("{class}/weeks/1/kit")).await.text();
    assert!(text.contains("nothing was told; it does not say that all is well"), "{text}");
    assert!(text.contains("You have set no rule on: wait after a vaccine, whole body, "), "{text}");
    owner.follow("Set your rules").await;
    assert_eq!(owner.page.path, "/practice/rules");
}

#[tokio::test]
async fn a_rule_has_a_source_and_a_date() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    owner.open("/practice").await;
    owner.follow("Your rules").await;
    let mut other = owner.clone();
    owner.within("Youngest age").fill("Weeks", "6");
    owner.within("Wait after a feed").fill("Minutes", "999");
    owner.anywhere().press("Save the rules").await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        owner.page.problems(),
        [
            "Please say where this rule comes from: your insurer, your training body.",
            "Please give the date of its source.",
            "At most 240 minutes, please.",
        ]
    );
    assert_eq!(app.number("SELECT count(*) FROM rule").await, 0, "nothing is half-saved");
    assert_eq!(owner.within("Youngest age").value("Weeks"), "6");
    owner.within("Youngest age").fill("Where it comes from", "IAIM").fill("Date of the source", "2026-01-01");
    owner.within("Wait after a feed").fill("Minutes", "");
    owner.anywhere().press("Save the rules").await;
    assert_eq!(app.texts("SELECT kind || ' ' || amount || ' ' || source FROM rule").await, ["youngest 6 IAIM"]);
    other.within("Youngest age").fill("Weeks", "8");
    other.anywhere().press("Save the rules").await;
    assert_eq!(other.page.status, StatusCode::CONFLICT);
    assert!(other.page.text().contains("Meanwhile saved as: 6"), "{}", other.page.text());
}

#[tokio::test]
async fn two_windows_on_one_familys_answers_do_not_overwrite_each_other() {
    let app = TestApp::new().await;
    let (mut owner, _) = class_of_leo(&app).await;
    let mut other = owner.clone();
    owner.within("Leo").fill("Allergies of your baby", "Egg");
    save_answers(&mut owner).await;
    other.within("Leo").fill("Allergies of your baby", "Milk");
    other.anywhere().press("Save the answers").await;
    assert_eq!(other.page.status, StatusCode::CONFLICT);
    assert!(other.page.text().contains("Meanwhile saved as: Egg"), "{}", other.page.text());
    assert_eq!(other.within("Leo").value("Allergies of your baby"), "Milk");
    save_answers(&mut other).await;
    assert_eq!(app.texts("SELECT words FROM answer").await, ["Milk"]);
}

#[tokio::test]
async fn an_answer_that_makes_no_sense_is_asked_again() {
    let app = TestApp::new().await;
    let (mut owner, _) = class_of_leo(&app).await;
    owner.within("Leo").fill("Last vaccine, if there was one: time of day", "11:30");
    owner.within("Leo").fill("Allergies of your baby", "Egg");
    owner.anywhere().press("Save the answers").await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(owner.page.problems(), ["Please give the day as well as the time."]);
    assert_eq!(owner.within("Leo").value("Last vaccine, if there was one: time of day"), "11:30");
    assert_eq!(app.number("SELECT count(*) FROM answer").await, 0, "nothing is half-saved");
}

#[tokio::test]
async fn her_questions_are_asked_and_go_with_their_answers() {
    let app = TestApp::new().await;
    let (mut owner, class) = class_of_leo(&app).await;
    owner.open("/practice/questions").await;
    owner.within("Skin: eczema, dry or sore places, cuts").untick("Ask this");
    owner.within("Allergies of your baby").fill("Weeks kept after the last session", "8");
    owner.anywhere().press("Save the questions").await;
    assert_eq!(owner.page.notice().as_deref(), Some("Your questions are saved."), "{}", owner.page.text());
    owner.within("A question of your own").press("Add the question").await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    owner.within("A question of your own").fill("Question", "Which song do you sing at home?");
    owner.within("A question of your own").fill("Why you ask", "We may sing it together.");
    owner.within("A question of your own").choose("About each", "family").press("Add the question").await;
    assert_eq!(owner.page.notice().as_deref(), Some("Families are asked this as well from now on."));
    let family = app.number("SELECT id FROM family").await;
    let needs = format!("{class}/families/{family}/needs");
    let text = owner.open(&needs).await.text();
    assert!(!text.contains("Skin: eczema"), "{text}");
    owner.within("The family").fill("Which song do you sing at home?", "Row, row, row");
    save_answers(&mut owner).await;
    owner.open("/practice/questions").await;
    owner.within("Which song do you sing at home?").untick("Ask this");
    owner.anywhere().press("Save the questions").await;
    owner.open(&needs).await;
    let kept = owner.within("The family").value("Which song do you sing at home?");
    assert_eq!(kept, "Row, row, row", "an answer stays until it ends");
    owner.open("/practice/questions").await;
    owner.within("Which song do you sing at home?").tick("Remove it, with all its answers");
    owner.anywhere().press("Save the questions").await;
    assert_eq!(app.number("SELECT count(*) FROM answer").await, 0);
    assert!(!owner.open(&needs).await.text().contains("Which song"), "{}", owner.page.text());
}

#[tokio::test]
async fn answers_end_by_themselves() {
    let app = TestApp::new().await;
    let (mut owner, _) = class_of_leo(&app).await;
    owner.within("Leo").fill("Allergies of your baby", "Egg").tick("Tummy");
    save_answers(&mut owner).await;
    owner.follow("Answers, and what you leave out").await;
    // Five weeks from 26 November, and four more.
    assert!(owner.page.text().contains("Told on Thu 26 Nov, kept until 21 January 2027."), "{}", owner.page.text());
    let end = async || {
        let mut db = app.app.db.write().await.unwrap();
        let ended = store::end_answers(&mut db, app.app.clock.now()).await.unwrap();
        db.commit().await.unwrap();
        ended
    };
    app.pass_days(56);
    assert_eq!(end().await, 0, "the last day");
    app.pass_days(1);
    assert_eq!(end().await, 2);
    assert_eq!(app.number("SELECT (SELECT count(*) FROM answer) + (SELECT count(*) FROM spared)").await, 0);
    assert_eq!(app.number("SELECT count(*) FROM family").await, 1, "the family stays");
}

#[tokio::test]
async fn answers_follow_a_baby_to_its_new_place() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    course::fill_family(&mut owner, &class, "Tess Arkwright", "Otis").await;
    owner.within("Second baby").fill("First name", "Wren").fill("Date of birth", "2026-09-24");
    owner.anywhere().press("Add the family").await;
    owner.follow("Tess Arkwright").await;
    owner.follow("Answers, and what you leave out").await;
    owner.within("Otis").fill("Allergies of your baby", "Egg");
    owner.within("Wren").fill("Allergies of your baby", "Milk").tick("Face");
    save_answers(&mut owner).await;
    owner.within("Baby").fill("First name", "Wren");
    owner.within("Second baby").fill("First name", "").fill("Date of birth", "");
    owner.anywhere().press("Save the family").await;
    let kept = app.texts("SELECT baby || ' ' || words FROM answer UNION SELECT baby || ' ' || thing FROM spared").await;
    assert_eq!(kept, ["1 Milk", "1 face"], "what was told of Otis went with him");
}

#[tokio::test]
async fn another_practice_sees_and_changes_nothing_of_it() {
    let app = TestApp::new().await;
    let (mut owner, class) = class_of_leo(&app).await;
    owner.within("Leo").fill("Allergies of your baby", "Egg");
    save_answers(&mut owner).await;
    rule(&mut owner, "Youngest age", "Weeks", "6").await;
    let family = app.number("SELECT id FROM family").await;
    let mut other = people::second_practice(&app).await;
    for page in [format!("{class}/families/{family}/needs"), format!("{class}/weeks/1/kit")] {
        assert_eq!(other.open(&page).await.status, StatusCode::NOT_FOUND, "{page}");
    }
    other.open("/practice/rules").await;
    assert_eq!(other.within("Youngest age").value("Weeks"), "", "her rules are hers");
    other.anywhere().press("Save the rules").await;
    assert_eq!(app.number("SELECT count(*) FROM rule").await, 1);
}
