//! A curriculum goes out as a file and comes in elsewhere, whole or not at all.

use axum::http::StatusCode;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use crate::support::app::TestApp;
use crate::support::page::{all, words};
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// An owner who has a plan of five weeks with things of her own in it.
async fn colleague(app: &TestApp) -> Visitor {
    let mut owner = people::owner(app).await;
    course::plan(app).await;
    owner.open("/curriculum/new/region").await;
    owner.fill("Name", "Hands").choose("Where the figure shows it", "Arms").press("Add it").await;
    owner.open("/curriculum/new/stroke").await;
    owner.fill("Name", "Palm circles").choose("Belongs to", "Hands").fill("What the hands do", "Circle the palm.");
    owner.fill("Minutes it usually takes to teach", "2").tick("Core: taught whenever its region is");
    owner.tick("Usually with oil: mind allergies in the family.").press("Add it").await;
    owner.open("/curriculum/new/song").await;
    owner.fill("Name", "“Slow\\snow”").fill("Lines", "Down\ndown on [name]").press("Add it").await;
    owner.open("/plans").await;
    owner.follow(course::FIVE_WEEKS).await;
    owner.press("Add it to the plan").await;
    owner.within("Move a region").choose("Region", "Hands").choose("New in", "week 3").press("Move it").await;
    owner
}

async fn exported(owner: &mut Visitor) -> String {
    let page = owner.open("/curriculum/export").await;
    assert_eq!(page.header("content-disposition"), "attachment; filename=\"curriculum.toml\"");
    String::from_utf8(page.body.to_vec()).unwrap()
}

async fn look_into(owner: &mut Visitor, file: &str) {
    owner.open("/curriculum/import").await;
    owner.fill("The file", file).press("See what it holds").await;
}

/// What a practice can teach and what its plans hold, word for word.
async fn stock(app: &TestApp) -> Vec<String> {
    app.texts(
        "SELECT json_object('own', content, 'archived', archived_at IS NOT NULL) FROM own_material
         UNION ALL SELECT json_object('plan', content, 'archived', archived_at IS NOT NULL) FROM course_plan
         WHERE is_copy = 0 ORDER BY 1",
    )
    .await
}

#[tokio::test]
async fn an_export_gives_equal_plans_and_compositions_elsewhere() {
    let (ours, theirs) = (TestApp::new().await, TestApp::new().await);
    let mut owner = colleague(&ours).await;
    let file = exported(&mut owner).await;
    let mut other = people::owner(&theirs).await;
    look_into(&mut other, &file).await;
    assert_eq!(other.page.status, StatusCode::OK);
    assert!(stock(&theirs).await.is_empty(), "a look writes nothing");
    other.press("Take it in").await;
    assert_eq!(other.page.notice().as_deref(), Some("What the file brought is yours now."));
    assert_eq!(stock(&theirs).await, stock(&ours).await);
    assert_eq!(exported(&mut other).await, file);
    let mut sessions = Vec::new();
    for visitor in [&mut owner, &mut other] {
        let class = course::class(visitor).await;
        for week in 1..=5 {
            visitor.open(&format!("{class}/weeks/{week}")).await;
            sessions.push(all(&visitor.page.html(), ".running-order").into_iter().map(words).collect::<String>());
        }
    }
    assert_eq!(sessions[..5], sessions[5..]);
    assert!(sessions[2].contains("Palm circles"), "{}", sessions[2]);

    look_into(&mut other, &file).await;
    assert!(other.page.text().contains("There is nothing in it that you do not have."), "{}", other.page.text());
}

#[tokio::test]
async fn what_differs_is_shown_and_hers_stays_unless_she_says_otherwise() {
    let app = TestApp::new().await;
    let mut owner = colleague(&app).await;
    let file =
        exported(&mut owner).await.replace("Circle the palm.", "Draw circles.").replace("minutes = 60", "minutes = 75");
    look_into(&mut owner, &file).await;
    let text = owner.page.text();
    assert!(text.contains("yours: Circle the palm. the file’s: Draw circles."), "{text}");
    assert!(text.contains("comes beside it, as “Five weeks, legs first (2)”"), "{text}");
    owner.press("Take it in").await;
    assert_eq!(app.number("SELECT count(*) FROM own_material WHERE content LIKE '%Draw circles%'").await, 0);
    assert_eq!(app.number("SELECT count(*) FROM course_plan WHERE is_copy = 0").await, 2);
    look_into(&mut owner, &file).await;
    owner.tick("Replace mine: Palm circles").press("Take it in").await;
    assert_eq!(app.number("SELECT count(*) FROM own_material WHERE content LIKE '%Draw circles%'").await, 1);
    assert_eq!(app.number("SELECT count(*) FROM course_plan WHERE is_copy = 0").await, 3);
}

#[tokio::test]
async fn what_changed_since_the_look_is_shown_again() {
    let (ours, theirs) = (TestApp::new().await, TestApp::new().await);
    let file = exported(&mut colleague(&ours).await).await;
    let mut other = people::owner(&theirs).await;
    let mut window = other.clone();
    for window in [&mut other, &mut window] {
        look_into(window, &file).await;
    }
    other.press("Take it in").await;
    window.press("Take it in").await;
    assert_eq!(window.page.status, StatusCode::CONFLICT);
    assert!(window.page.text().contains("Your curriculum changed meanwhile"), "{}", window.page.text());
    assert_eq!(stock(&theirs).await, stock(&ours).await);
}

#[tokio::test]
async fn no_file_of_another_kind_or_size_comes_in() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let empty = [("", "Please choose a file."), ("<html>", "Line 1: This is not TOML"), ("a = 1", "warmhands = 1")];
    for (file, sentence) in empty {
        look_into(&mut owner, file).await;
        assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(owner.page.text().contains(sentence), "{sentence}: {}", owner.page.text());
    }
    look_into(&mut owner, "warmhands = 1\n[[songs]]\nkey = \"own/000000c5\"\n").await;
    assert!(owner.page.text().contains("Line 2, songs[1].en: “en” is missing."), "{}", owner.page.text());
    owner.fill("The text of the file", "warmhands = 1").press("See what it holds").await;
    assert!(owner.page.text().contains("Nothing: no plan, and nothing to teach."), "{}", owner.page.text());
    let nested = format!("warmhands = 1\na = {}{}", "[".repeat(100_000), "]".repeat(100_000));
    look_into(&mut owner, &nested).await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let wrong: String = (0..90_000).map(|number| format!("a{number}=1\n")).collect();
    look_into(&mut owner, &format!("warmhands = 1\n{wrong}")).await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(owner.page.text().contains("Line 21, a19: There is no field “a19” here. And 89980 more."));
    look_into(&mut owner, &"warmhands = 1\n".repeat(800_000)).await;
    assert_eq!(owner.page.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(owner.page.text().contains("This file is larger than 1 MB."), "{}", owner.page.text());
    assert!(stock(&app).await.is_empty());
}

#[tokio::test]
async fn a_damaged_file_never_comes_in_by_half() {
    let (ours, theirs) = (TestApp::new().await, TestApp::new().await);
    let file = exported(&mut colleague(&ours).await).await;
    let mut other = people::owner(&theirs).await;
    let mut chance = StdRng::seed_from_u64(20_261_124);
    let (mut refused, mut taken) = (0, 0);
    for _ in 0..1000 {
        look_into(&mut other, &damaged(&file, &mut chance)).await;
        match other.page.status {
            StatusCode::UNPROCESSABLE_ENTITY => refused += 1,
            StatusCode::OK => {
                let shown = other.page.text().matches(" new").count();
                if shown > 0 {
                    let things = all(&other.page.html(), "main h3").len();
                    other.press("Take it in").await;
                    let kept = stock(&theirs).await;
                    assert_eq!(kept.len(), things, "all that was shown, and nothing else");
                    taken += 1;
                }
            }
            status => panic!("{status}"),
        }
        theirs.run("DELETE FROM own_material").await;
        theirs.run("DELETE FROM course_plan").await;
    }
    assert!(refused > 300 && taken > 100, "{refused} refused, {taken} taken");
}

/// A file with a letter changed, a stretch cut out, or lines doubled or exchanged.
fn damaged(file: &str, chance: &mut StdRng) -> String {
    let mut lines: Vec<&str> = file.lines().collect();
    let (one, other) = (chance.random_range(0..lines.len()), chance.random_range(0..lines.len()));
    match chance.random_range(0..5) {
        0 => {
            let mut letters: Vec<char> = file.chars().collect();
            let place = chance.random_range(0..letters.len());
            letters[place] = ['"', '[', '0', '=', 'ü', '\n'][chance.random_range(0..6)];
            return letters.into_iter().collect();
        }
        1 => lines.insert(other, lines[one]),
        2 => lines.swap(one, other),
        3 => drop(lines.drain(one.min(other)..one.max(other).min(one.min(other) + 8))),
        _ => lines.truncate(one),
    }
    lines.join("\n")
}
