//! What an instructor prints: a course at a glance, and the running order of a session as she left it.

use warmhands::plans::shipped::shipped;

use super::floor::sign_in;
use crate::support::chromium::{DESKTOP, browse};
use crate::support::people::{self, OWNER_EMAIL, PASSWORD};
use crate::support::served::Served;
use crate::support::visitor::Visitor;

#[tokio::test]
async fn a_course_and_each_running_order_take_one_page() {
    let served = Served::empty().await;
    let mut owner = people::owner(&served.test).await;
    let mut pages = Vec::new();
    for plan in shipped() {
        owner.open("/plans").await;
        owner.press(&format!("Start from this: {}", plan.plan.name)).await;
        pages.push(format!("{}/glance", owner.page.path));
        for minutes in ["60", "90"] {
            let class = class(&mut owner, plan.plan.name.as_ref(), minutes).await;
            pages.push(format!("{class}/glance"));
            note_everything(&mut owner, &format!("{class}/weeks/2/order")).await;
            pages.extend((1..=plan.plan.length()).map(|week| format!("{class}/weeks/{week}")));
        }
    }
    let printed = browse(DESKTOP, &served.origin, async |desk| {
        sign_in(desk, OWNER_EMAIL, PASSWORD).await;
        let mut printed = Vec::new();
        for page in &pages {
            desk.open(page).await;
            printed.push((page.clone(), desk.printed_pages().await));
        }
        printed
    })
    .await;
    assert!(printed.len() > 30, "only {} pages", printed.len());
    let long: Vec<_> = printed.iter().filter(|(_, pages)| *pages != 1).collect();
    assert!(long.is_empty(), "pages and how many sheets they take: {long:#?}");
}

/// Makes a class without families, whose register would be a sheet of its own.
async fn class(owner: &mut Visitor, plan: &str, minutes: &str) -> String {
    owner.open("/classes/new").await;
    owner.choose("Course plan", plan).fill("Name of the class", "Thursday mornings at the hall by the old canal");
    owner.fill("Venue", "Elm Hall, 3 Orchard Row").fill("First date", "2026-12-03").fill("Start time", "10:30");
    owner.fill("Minutes", minutes).press("Make the class").await;
    owner.page.path.clone()
}

/// Writes a note of three lines beside each block of an order.
async fn note_everything(owner: &mut Visitor, order: &str) {
    owner.open(order).await;
    let note = "Bring the blue box from the cupboard, the spare towels and the little bell for the end. ".repeat(3);
    let fields = owner.page.forms().into_iter().flat_map(|form| form.fields);
    let notes: Vec<String> =
        fields.map(|field| field.label).filter(|label| label.starts_with("Note on block")).collect();
    assert!(notes.len() > 10, "{notes:?}");
    for label in notes {
        owner.fill(&label, note.trim());
    }
    owner.press("Save the order").await;
    assert_eq!(owner.page.notice().as_deref(), Some("The running order is kept as you left it."));
}
