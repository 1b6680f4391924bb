//! A parent books a place on a phone, with scripts and without.

use crate::support::chromium::{Device, PHONE, browse};
use crate::support::served::Served;

#[tokio::test]
async fn a_parent_books_on_a_phone() {
    book(PHONE).await;
}

#[tokio::test]
async fn a_parent_books_without_scripts() {
    book(PHONE.without_scripts()).await;
}

/// What of a form has to be filled in: every field that a person sees without unfolding anything.
const OPEN_FIELDS: &str = "
    const seen = (field) => field.checkVisibility() && !field.closest('.unseen') && field.type !== 'hidden';
    return [...document.querySelectorAll('main input, main select, main textarea')].filter(seen).length";

/// From the link that the instructor sends to the family's own page: two screens, and few fields.
async fn book(device: Device) {
    let (served, doors) = Served::demo().await;
    browse(device, &served.origin, async |parent| {
        parent.open(&doors.book).await;
        parent.says("Six quiet weeks").await;
        parent.picture("book-1-class").await;
        parent.follow("Ask for a place").await;
        let fields: u32 = parent.ask(OPEN_FIELDS, &[]).await;
        assert!(fields <= 9, "{fields} fields to look at");
        parent.within("Adult").fill("Name", "Hedy Marlow").await;
        parent.within("Adult").fill("E-mail", "hedy@post.example").await;
        parent.within("Baby").fill("First name", "Ansel").await;
        parent.within("Baby").fill("Date of birth", &born(&served)).await;
        parent.picture("book-2-form").await;
        served.test.pass_seconds(60);
        parent.anywhere().press("Ask for a place").await;
        parent.says("You have asked for a place").await;
        assert!(parent.path().await.ends_with("/booking"));
        parent.picture("book-3-own-page").await;
        parent.follow("Tell what the class needs to know").await;
        parent.within("Ansel").fill("Allergies of your baby", "Almond").await;
        parent.picture("book-4-needs").await;
        parent.anywhere().press("Save the answers").await;
        parent.says("Your details are saved.").await;
    })
    .await;
}

/// Nine weeks before the day of the story.
fn born(served: &Served) -> String {
    let today = served.test.app.clock.now().day_in(&"Europe/London".parse().unwrap());
    today.plus_weeks(-9).to_string()
}
