//! The whole way, from the printed code to the sheet on a parent's phone.

use crate::support::chromium::{Browser, DESKTOP, Device, PHONE, browse};
use crate::support::people::{OWNER, OWNER_EMAIL, PASSWORD, PRACTICE};
use crate::support::served::Served;

#[tokio::test]
async fn a_course_begins_on_a_phone() {
    let served = Served::empty().await;
    let sheet = teach_the_first_week(PHONE, &served).await;
    read(PHONE, &served, &sheet).await;
}

#[tokio::test]
async fn a_course_begins_without_scripts() {
    let served = Served::empty().await;
    let sheet = teach_the_first_week(DESKTOP.without_scripts(), &served).await;
    read(PHONE.without_scripts(), &served, &sheet).await;
}

/// Everything that an instructor does before the first sheet can be read; gives that sheet's address.
async fn teach_the_first_week(device: Device, served: &Served) -> String {
    let code = served.test.app.setup_code.to_string();
    browse(device, &served.origin, async |browser| {
        set_up(browser, &code).await;
        choose_a_plan(browser).await;
        begin_a_class(browser).await;
        add_family(browser, "Mira Holloway", "Leo").await;
        add_family(browser, "Dario Penn", "Nico").await;
        browser.follow("Thursday mornings").await;
        browser.within("Week 1").follow("Legs and feet").await;
        take_the_register(browser).await;
        leave_a_stroke_out(browser).await;
        find_the_sheet(browser, device).await
    })
    .await
}

async fn set_up(browser: &mut Browser, code: &str) {
    browser.open("/").await;
    browser.fill("Set-up code", code).await;
    browser.fill("Name of the practice", PRACTICE).await;
    browser.choose("Time zone", "Europe/London").await;
    browser.fill("Your name", OWNER).await;
    browser.fill("E-mail", OWNER_EMAIL).await;
    browser.fill("Password", PASSWORD).await;
    browser.press("Begin").await;
    assert_eq!(browser.path().await, "/today");
    browser.picture("today").await;
}

async fn choose_a_plan(browser: &mut Browser) {
    browser.follow("Plans").await;
    browser.press("Start from this: Five weeks, legs first").await;
    browser.says("Legs and feet").await;
    browser.picture("plan").await;
}

async fn begin_a_class(browser: &mut Browser) {
    browser.follow("Classes").await;
    browser.follow("Begin a class").await;
    browser.choose("Course plan", "Five weeks, legs first").await;
    browser.fill("Name of the class", "Thursday mornings").await;
    browser.fill("Venue", "Elm Hall, 3 Orchard Row").await;
    browser.fill("First date", "2026-11-26").await;
    browser.fill("Start time", "10:30").await;
    browser.fill("Places for families", "8").await;
    browser.picture("class-form").await;
    browser.press("Make the class").await;
    browser.says("Thursday 26 November").await;
    browser.follow("Families: 0 of 8").await;
}

async fn add_family(browser: &mut Browser, adult: &str, baby: &str) {
    browser.follow("Add a family").await;
    browser.within("Adult").fill("Name", adult).await;
    browser.within("Adult").fill("E-mail", &format!("{}@post.example", baby.to_lowercase())).await;
    browser.within("Baby").fill("First name", baby).await;
    browser.within("Baby").fill("Date of birth", "2026-09-24").await;
    browser.anywhere().press("Add the family").await;
    browser.says(&format!("{baby}, 9 weeks")).await;
}

/// First all at once, then not at all, then one by one.
async fn take_the_register(browser: &mut Browser) {
    browser.press("All here").await;
    browser.says("2 of 2 families came").await;
    browser.press("Undo the last change").await;
    browser.says("0 of 2 families came").await;
    browser.within("Mira Holloway").tap("here").await;
    browser.within("Dario Penn").tap("missed").await;
    browser.anywhere().press("Save the register").await;
    browser.says("1 of 2 families came").await;
    assert!(browser.within("Mira Holloway").is_on("here").await);
    assert!(browser.within("Dario Penn").is_on("missed").await);
}

async fn leave_a_stroke_out(browser: &mut Browser) {
    browser.anywhere().tap("Toe rolls").await;
    browser.fill("Private note", "A calm hour.").await;
    browser.picture("session").await;
    browser.press("Mark as taught").await;
    browser.says("Marked as taught").await;
}

async fn find_the_sheet(browser: &mut Browser, device: Device) -> String {
    browser.follow("Thursday mornings").await;
    browser.follow("Families: 2 of 8").await;
    browser.follow("Mira Holloway").await;
    // Only a script can copy, so that button is there exactly when scripts run.
    assert_eq!(browser.has_button("Copy the link").await, device.scripts);
    browser.picture("family").await;
    browser.ask("return document.querySelector('.address a').href", &[]).await
}

/// Opens the sheet as a parent does, on a phone that has never been here, and prints it.
async fn read(device: Device, served: &Served, sheet: &str) {
    browse(device, &served.origin, async |parent| {
        parent.open(sheet).await;
        parent.says("For Leo").await;
        parent.says("Indian milking").await;
        let text = parent.text().await;
        for hidden in ["Toe rolls", "A calm hour", "Nico", "Dario", "Holloway"] {
            assert!(!text.contains(hidden), "{hidden} is on the sheet: {text}");
        }
        assert_eq!(parent.printed_pages().await, 1, "sheets of paper");
    })
    .await;
}
