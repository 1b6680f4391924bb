//! Money: what a class costs, what each family owes and has paid, and receipts. Never a card's number.

use axum::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// A class with a price for each baby, a deposit and a discount for twins; the path of the class.
async fn priced_class(app: &TestApp, owner: &mut Visitor) -> String {
    course::plan(app).await;
    let class = course::class_from(owner, "2026-12-03", "").await;
    owner.follow("Price").await;
    owner.fill("Price of the course", "£85").choose("Currency", "GBP, Pound sterling");
    owner.choose("The price is for", "Each baby").fill("Deposit", "40");
    owner.fill("Off for each further baby", "50%").fill("Off for a family that came before", "10");
    owner.fill("Link to pay by card", "https://pay.example/quill").fill("How to pay otherwise", "Cash on the day.");
    owner.fill("When a family cannot come", "In full up to 14 days before.");
    owner.press("Save the price").await;
    assert!(
        owner.page.notice().is_some_and(|notice| notice.starts_with("The price is saved.")),
        "{}",
        owner.page.text()
    );
    class
}

#[tokio::test]
async fn a_class_has_its_price() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = priced_class(&app, &mut owner).await;
    owner.follow("Price").await;
    let words = "£85 for the course and each baby, £40 of it to hold the place; each further baby £42.50; £10 off if you \
        came before";
    assert!(owner.page.text().contains(words), "{}", owner.page.text());
    assert_eq!(owner.value("Price of the course"), "85");
    assert_eq!(owner.value("Off for each further baby"), "50%");
    owner.open(&format!("{class}/again")).await;
    owner.fill("First date", "2027-01-14").press("Make the class").await;
    owner.follow("Price").await;
    assert!(owner.page.text().contains(words), "a class that is run again costs the same: {}", owner.page.text());
}

#[tokio::test]
async fn a_price_with_mistakes_is_not_saved() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    course::class(&mut owner).await;
    owner.follow("Price").await;
    owner
        .fill("Price of the course", "85")
        .fill("Link to pay by card", "http://pay.example")
        .press("Save the price")
        .await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        owner.page.problems(),
        ["Please choose a currency of the list.", "Please give the whole address, beginning with https://."]
    );
    owner.choose("Currency", "JPY, Japanese yen").fill("Price of the course", "85.50").fill("Deposit", "€20");
    owner.fill("Link to pay by card", "").press("Save the price").await;
    assert_eq!(
        owner.page.problems(),
        ["Please give a whole number: JPY has no smaller unit.", "The currency here is JPY. Please leave “€” out."]
    );
    owner.fill("Price of the course", "8000").fill("Deposit", "9000").fill("Off for each further baby", "50%");
    owner.press("Save the price").await;
    assert_eq!(
        owner.page.problems(),
        [
            "That is more than the price of ¥8000.",
            "The price is for the whole family, so a further baby costs nothing more."
        ]
    );
    assert_eq!(app.number("SELECT count(*) FROM class_price").await, 0);
}

#[tokio::test]
async fn two_windows_on_one_price_do_not_overwrite_each_other() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    priced_class(&app, &mut owner).await;
    owner.follow("Price").await;
    let mut other = owner.clone();
    owner.fill("Price of the course", "90").press("Save the price").await;
    other.fill("Price of the course", "95").press("Save the price").await;
    assert_eq!(other.page.status, StatusCode::CONFLICT);
    assert!(other.page.text().contains("Meanwhile saved as: 90"), "{}", other.page.text());
    other.press("Save the price").await;
    assert_eq!(app.number("SELECT amount FROM class_price").await, 9500);
}
