//! The page that an instructor opens with her coffee.

use crate::support::app::TestApp;
use crate::support::visitor::Visitor;
use crate::support::{course, people, post_office};

async fn today(owner: &mut Visitor) -> String {
    owner.open("/today").await.text()
}

#[tokio::test]
async fn the_next_session_counts_down_and_is_one_tap_away() {
    let app = TestApp::with_mailer(post_office::idle()).await;
    let (mut owner, class, _) = course::with_leo(&app).await;
    course::family(&mut owner, &class, "Dario Penn", "Nico").await;
    let text = today(&mut owner).await;
    for words in [
        "In 1 hour 30 minutes Thursday mornings Thursday 26 November, 10:30",
        "Week 1 of 5:",
        "Expected 2 babies Leo, 9 weeks with Mira Nico, 9 weeks with Dario",
        "To pack 2 mats your doll 2 sheets of week 1",
        "Nothing waits for you.",
        "The week ahead Thu 3 Dec 10:30 Thursday mornings week 2 of 5, 2 families",
    ] {
        assert!(text.contains(words), "no {words:?} in {text}");
    }
    app.pass_seconds(95 * 60);
    assert!(today(&mut owner).await.contains("Began 5 minutes ago"));
    owner.follow("Teach: Thursday mornings").await;
    assert_eq!(owner.page.path, format!("{class}/weeks/1/teach"));
    app.pass_seconds(120 * 60);
    let text = today(&mut owner).await;
    assert!(text.contains("In 7 days Thursday mornings Thursday 3 December"), "{text}");
    let waits = "Thursday mornings, week 1 Thursday 26 November. Not marked as taught: its sheet is still closed. \
                 2 families have no mark in the register.";
    assert!(text.contains(waits), "an hour that is over is no longer next: {text}");
}

#[tokio::test]
async fn what_was_done_waits_no_more() {
    let app = TestApp::with_mailer(post_office::idle()).await;
    let (mut owner, class, _) = course::with_leo(&app).await;
    app.pass_days(1);
    course::teach(&mut owner, &class, 1).await;
    let text = today(&mut owner).await;
    assert!(text.contains("Thursday 26 November. 1 family has no mark in the register."), "{text}");
    owner.open(&format!("{class}/weeks/1")).await;
    owner.press("All here").await;
    assert!(today(&mut owner).await.contains("Nothing waits for you."));
    owner.open(&format!("{class}/weeks/1")).await;
    owner.choose("Mira Holloway", "missed").press("Undo the last change").await;
    assert!(today(&mut owner).await.contains("no mark in the register"));
    app.pass_days(30);
    let mut owner = people::sign_in(&app, people::OWNER_EMAIL, people::PASSWORD).await;
    course::teach(&mut owner, &class, 2).await;
    assert!(!today(&mut owner).await.contains("week 1 Thursday"), "a register of long ago is not asked for again");
}

#[tokio::test]
async fn places_and_money_wait_where_they_are_settled() {
    let app = TestApp::new().await;
    let (mut owner, class, _) = course::with_leo(&app).await;
    course::family(&mut owner, &class, "Dario Penn", "Nico").await;
    course::family(&mut owner, &class, "Ines Roth", "Emil").await;
    app.run("UPDATE family SET state = 'asked' WHERE id = (SELECT max(id) FROM family)").await;
    app.run(
        "UPDATE family SET state = 'offered', offered_until = '2026-11-28T12:00:00Z'
         WHERE id = (SELECT max(id) - 1 FROM family)",
    )
    .await;
    app.run(
        "INSERT INTO money_entry (practice_id, family_id, kind, amount, currency, day, by_day, made_at)
         SELECT practice_id, id, 'due', 4000, 'GBP', '2026-11-20', '2026-11-25', made_at FROM family ORDER BY id LIMIT 1;
         INSERT INTO money_entry (practice_id, family_id, kind, amount, currency, day, by_day, made_at)
         SELECT practice_id, id, 'due', 9900, 'GBP', '2026-11-20', '2026-12-25', made_at FROM family ORDER BY id LIMIT 1",
    )
    .await;
    let text = today(&mut owner).await;
    for words in [
        "One family asks for a place and waits for your answer.",
        "A place is offered until Saturday 28 November, 12:00. Have they heard?",
        "£40 should have been paid by now, by one family.",
    ] {
        assert!(text.contains(words), "no {words:?} in {text}");
    }
    app.run(
        "INSERT INTO class_price (class_id, practice_id, currency, amount, per)
             SELECT id, practice_id, 'GBP', 6000, 'family' FROM class;
             UPDATE family SET state = 'booked', offered_until = NULL WHERE state = 'offered'",
    )
    .await;
    assert!(today(&mut owner).await.contains("One family was not told what it costs."));
    let mut other = people::second_practice(&app).await;
    assert!(!today(&mut other).await.contains("Thursday mornings"));
}

#[tokio::test]
async fn flags_that_were_told_since_the_class_met_are_new() {
    let app = TestApp::new().await;
    let (mut owner, class, _) = course::with_leo(&app).await;
    let told = |baby: u32, words: &str, at: &str| {
        format!(
            "INSERT INTO answer (family_id, practice_id, question, baby, words, answered_at)
             SELECT min(id), practice_id, {baby}, 1, '{words}', '{at}' FROM family"
        )
    };
    let allergy = question("Allergy");
    let skin = question("Skin");
    app.run(&told(allergy, "walnut", "2026-11-25T08:00:00Z")).await;
    let text = today(&mut owner).await;
    assert!(text.contains("To have in mind Leo: allergy “walnut”"), "before the first session all is new: {text}");
    app.pass_days(2);
    let text = today(&mut owner).await;
    assert!(text.contains("Nothing was told since Thursday 26 November. One flag from before"), "{text}");
    app.run(&told(skin, "dry", "2026-11-27T08:00:00Z")).await;
    let text = today(&mut owner).await;
    assert!(text.contains("New since last time Leo: skin “dry” One flag from before"), "{text}");
    // A family that joins brings news, whenever it told them.
    course::family(&mut owner, &class, "Dario Penn", "Nico").await;
    app.run("UPDATE family SET from_week = 2 WHERE id = (SELECT max(id) FROM family)").await;
    app.run(&told(allergy, "milk", "2026-11-01T08:00:00Z").replace("min(id)", "max(id)")).await;
    let text = today(&mut owner).await;
    assert!(text.contains("Nico: allergy “milk”") && text.contains("One flag from before"), "{text}");
}

/// The number of a question that ships.
fn question(kind: &str) -> u32 {
    let questions = warmhands::needs::model::shipped_questions();
    let asked = questions.iter().find(|question| format!("{:?}", question.kind) == kind).unwrap();
    asked.id.to_string().parse().unwrap()
}

#[tokio::test]
async fn who_cannot_come_is_not_expected_and_guests_are_named() {
    let app = TestApp::new().await;
    let (mut owner, class, _) = course::with_leo(&app).await;
    course::family(&mut owner, &class, "Dario Penn", "Nico").await;
    app.run(
        "INSERT INTO family_word (session_id, family_id, practice_id, word, vaccine, words, said_at)
         SELECT (SELECT min(id) FROM session), max(id), practice_id, 'cannot come', 0, '', '2026-11-26T08:00:00Z' FROM family",
    )
    .await;
    let other = course::class_from(&mut owner, "2026-12-03", "").await;
    course::family(&mut owner, &other, "Ines Roth", "Emil").await;
    app.run(
        "INSERT INTO guest (session_id, family_id, practice_id, made_at)
         SELECT (SELECT min(id) FROM session), max(id), practice_id, '2026-11-26T08:00:00Z' FROM family",
    )
    .await;
    let text = today(&mut owner).await;
    assert!(text.contains("Expected 2 babies Leo, 9 weeks with Mira Emil, 9 weeks with Ines guest"), "{text}");
    assert!(text.contains("Can’t come: Nico"), "{text}");
}

#[tokio::test]
async fn a_class_that_begins_later_is_in_sight() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    assert!(today(&mut owner).await.contains("Begin a class"));
    course::class_from(&mut owner, "2027-01-14", "").await;
    let text = today(&mut owner).await;
    assert!(text.contains("In 49 days Thursday mornings Thursday 14 January"), "{text}");
    assert!(text.contains("Nobody is expected yet.") && !text.contains("week 2 of 5"), "{text}");
}

#[tokio::test]
async fn letters_wait_for_her_hand_or_say_that_they_did_not_go() {
    let app = TestApp::new().await;
    let (mut owner, ..) = course::with_leo(&app).await;
    let text = today(&mut owner).await;
    assert!(text.contains("Letters to give One letter waits for you to send or share."), "{text}");
    app.run("UPDATE letter SET state = 'failed'").await;
    let text = today(&mut owner).await;
    assert!(text.contains("Letters that did not go One letter could not be sent."), "{text}");
    owner.follow("Letters that did not go").await;
    assert!(owner.page.text().contains("Mira Holloway"), "{}", owner.page.text());
}
