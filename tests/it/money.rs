//! Money: what a class costs, what each family owes and has paid, and receipts. Never a card's number.

use axum::http::StatusCode;
use warmhands::amount::Written;
use warmhands::ids::{FamilyId, PracticeId};
use warmhands::languages::Texts;
use warmhands::money::model::{How, Kind, Line};
use warmhands::money::store;
use warmhands::records::check;

use crate::support::app::{BEGINNING, TestApp};
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// A class with a price for each baby, a deposit and a discount for twins; the path of the class.
async fn priced_class(app: &TestApp, owner: &mut Visitor) -> String {
    course::plan(app).await;
    let class = course::class_from(owner, "2026-12-03", "").await;
    owner.follow("Price").await;
    owner.fill("Price of the course", "£85").choose("Currency", "GBP, Pound sterling");
    owner.choose("The price is for", "Each baby").fill("Deposit", "40");
    owner.fill("Off for each further baby", "50%").fill("Off for coming again", "10");
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

/// A family of that class with one baby; the path of its account, which is open.
async fn account(owner: &mut Visitor, class: &str, adult: &str, baby: &str) -> String {
    course::family(owner, class, adult, baby).await;
    owner.follow(adult).await;
    owner.follow("Money: what is due and paid").await;
    owner.page.path.clone()
}

/// Notes a payment on the open account.
async fn pay(owner: &mut Visitor, amount: &str, how: &str) {
    owner.within("Note a payment").fill("Amount", amount).choose("How", how).press("Note the payment").await;
    assert_eq!(owner.page.notice().as_deref(), Some("It is written down."), "{}", owner.page.text());
}

fn says(owner: &Visitor, parts: &[&str]) {
    let text = owner.page.text();
    for part in parts {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[tokio::test]
async fn twins_pay_a_deposit_and_later_the_rest() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = priced_class(&app, &mut owner).await;
    course::fill_family(&mut owner, &class, "Tess Arkwright", "Otis").await;
    owner.within("Second baby").fill("First name", "Wren").fill("Date of birth", "2026-09-24");
    owner.anywhere().press("Add the family").await;
    owner.follow("Tess Arkwright").await;
    owner.follow("Money: what is due and paid").await;
    says(&owner, &["To pay: deposit: £40, by 26 November 2026", "the rest of the course, 2 babies: £130"]);
    assert_eq!(app.number("SELECT count(*) FROM money_entry").await, 0, "looking writes nothing");
    owner.press("Charge the price").await;
    says(&owner, &["Still to be paid £127.50", "of it now £40", "and later £87.50, by 3 December 2026"]);
    says(&owner, &["Discount: further baby", "\u{2212}£42.50"]);
    assert_eq!(owner.within("Note a payment").value("Amount"), "40", "what is due now stands there already");
    pay(&mut owner, "40", "by transfer").await;
    says(&owner, &["Still to be paid £87.50, by 3 December 2026", "Paid so far £40"]);
    pay(&mut owner, "£87.50", "in cash").await;
    says(&owner, &["Still to be paid nothing", "Paid so far £127.50"]);
    owner.follow("Receipt 2").await;
    says(&owner, &[people::PRACTICE, "Receipt 2", "Tess Arkwright", "£87.50", "in cash", "26 November 2026"]);
    assert!(!owner.page.text().contains("Otis"), "a receipt names no baby: {}", owner.page.text());
}

#[tokio::test]
async fn a_new_price_changes_nothing_that_was_told() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = priced_class(&app, &mut owner).await;
    let money = account(&mut owner, &class, "Mira Holloway", "Leo").await;
    owner.tick("The family came before: £10 off").press("Charge the price").await;
    says(&owner, &["Still to be paid £75", "Discount: you came before"]);
    owner.open(&format!("{class}/price")).await;
    owner.fill("Price of the course", "200").choose("Currency", "EUR, Euro").press("Save the price").await;
    owner.open(&money).await;
    says(&owner, &["Still to be paid £75"]);
    pay(&mut owner, "75", "by card").await;
    assert_eq!(app.texts("SELECT DISTINCT currency FROM money_entry").await, ["GBP"]);
}

#[tokio::test]
async fn what_is_given_back_is_written_down() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = priced_class(&app, &mut owner).await;
    let money = account(&mut owner, &class, "Mira Holloway", "Leo").await;
    owner.press("Charge the price").await;
    pay(&mut owner, "85", "by transfer").await;
    owner.within("Give money back").fill("Amount", "10").choose("How", "by transfer");
    owner.fill("What for", "a cancelled session").press("Note what was given back").await;
    says(&owner, &["Still to be paid nothing", "Paid so far £75", "Given back by transfer: a cancelled session"]);
    owner
        .within("Give money back")
        .fill("Amount", "75")
        .choose("How", "in cash")
        .untick("The family does not pay it again");
    owner.press("Note what was given back").await;
    says(&owner, &["Still to be paid £75", "Paid so far £0"]);
    owner.within("Write off what will not be paid").fill("What for", "moved away").press("Write it off").await;
    says(&owner, &["Still to be paid nothing", "Written off: moved away"]);
    owner.within("Charge something more").fill("Amount", "12.5").fill("What for", "a bottle of oil");
    owner.fill("To be paid by", "2026-12-24").press("Charge it").await;
    says(&owner, &["Still to be paid £12.50, by 24 December 2026"]);
    owner.within("Give a discount").fill("Amount", "2.5").fill("What for", "a friend").press("Take it off").await;
    says(&owner, &["Still to be paid £10"]);
    assert_eq!(app.number("SELECT sum(change) FROM money_entry").await, 1000, "the table counts as the page does");
    assert_eq!(app.number("SELECT count(number) FROM money_entry").await, 3, "one receipt each time money moved");
    assert_eq!(owner.page.path, money);
}

#[tokio::test]
async fn a_line_with_mistakes_is_not_written() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = priced_class(&app, &mut owner).await;
    account(&mut owner, &class, "Mira Holloway", "Leo").await;
    owner.press("Charge the price").await;
    owner.within("Note a payment").fill("Amount", "forty").fill("On", "2026-11-27").press("Note the payment").await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        owner.page.problems(),
        ["Please give an amount, like 85 or 85.50.", "Please say how.", "That day is still to come."]
    );
    assert_eq!(owner.within("Note a payment").value("Amount"), "forty");
    owner.within("Give a discount").fill("Amount", "90").press("Take it off").await;
    assert_eq!(owner.page.problems(), ["Please say what for. The family reads it."]);
    owner.within("Give a discount").fill("What for", "a friend").press("Take it off").await;
    assert_eq!(owner.page.problems(), ["Only £85 is still to be paid."]);
    owner
        .within("Give money back")
        .fill("Amount", "1")
        .choose("How", "in cash")
        .press("Note what was given back")
        .await;
    assert_eq!(owner.page.problems(), ["Nothing was paid yet."]);
    assert_eq!(app.number("SELECT count(*) FROM money_entry").await, 2, "the deposit and the rest");
}

#[tokio::test]
async fn a_payment_that_is_pressed_twice_is_written_once() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = priced_class(&app, &mut owner).await;
    account(&mut owner, &class, "Mira Holloway", "Leo").await;
    let mut again = owner.clone();
    owner.press("Charge the price").await;
    again.press("Charge the price").await;
    assert_eq!(app.number("SELECT sum(change) FROM money_entry").await, 8500);
    let mut again = owner.clone();
    pay(&mut owner, "40", "in cash").await;
    again.within("Note a payment").choose("How", "in cash").press("Note the payment").await;
    assert_eq!(again.page.status, StatusCode::CONFLICT);
    says(&again, &["Look whether yours stands there already", "Paid in cash", "Paid so far £40"]);
    assert_eq!(again.within("Note a payment").value("Amount"), "40");
    again.press("Note the payment").await;
    assert_eq!(app.number("SELECT sum(change) FROM money_entry").await, 500, "sent once more, it is meant");
}

#[tokio::test]
async fn a_mistake_is_taken_back_and_stays_to_be_seen() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = priced_class(&app, &mut owner).await;
    account(&mut owner, &class, "Mira Holloway", "Leo").await;
    pay(&mut owner, "40", "in cash").await;
    pay(&mut owner, "40", "in cash").await;
    let ids = app.texts("SELECT CAST(id AS TEXT) FROM money_entry ORDER BY id").await;
    let back = format!("{}/{}/back", owner.page.path, ids[0]);
    owner.post(&back, &[]).await;
    says(&owner, &["Paid too much £40", "Taken back: Paid in cash", "Paid so far £40"]);
    owner.post(&back, &[]).await;
    assert_eq!(app.number("SELECT count(*) FROM money_entry").await, 3, "it is taken back once");
    let undoing = app.number("SELECT id FROM money_entry WHERE undoes > 0").await;
    owner.post(&back.replace(&ids[0], &undoing.to_string()), &[]).await;
    assert_eq!(app.number("SELECT count(*) FROM money_entry").await, 3, "what takes back stays");
    owner.follow("Receipt 1").await;
    says(&owner, &["Not valid: this line was taken back."]);
    let missing = format!("{}/7/back", back.split("/money").next().unwrap());
    assert_eq!(owner.post(&missing, &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_owed_stands_on_one_list() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = priced_class(&app, &mut owner).await;
    for (adult, baby) in [("Mira Holloway", "Leo"), ("Dario Penn", "Nico"), ("Yuki Marsh", "Hana")] {
        course::family(&mut owner, &class, adult, baby).await;
    }
    owner.open("/money").await;
    owner.press("Charge the price to 3 families of Thursday mornings").await;
    says(&owner, &["£255 in all; £120 of it is due by today"]);
    owner.follow("Dario Penn").await;
    pay(&mut owner, "40", "in cash").await;
    owner.open("/money").await;
    says(&owner, &["£215 in all; £80 of it", "Dario Penn £45", "3 December 2026", "nico@post.example"]);
    let text = owner.page.text();
    assert!(text.find("Yuki Marsh") < text.find("Dario Penn"), "who should have paid first stands first: {text}");
    app.pass_days(7);
    owner.open("/money").await;
    says(&owner, &["£215 in all; £215 of it"]);
    owner.follow("Mira Holloway").await;
    pay(&mut owner, "90", "by card").await;
    owner.open("/classes").await;
    owner.follow("What is owed").await;
    says(&owner, &["£130 in all", "Paid too much Mira Holloway, Thursday mornings: £5"]);
    owner.post(&format!("{class}/charge"), &[]).await;
    assert_eq!(app.number("SELECT count(*) FROM money_entry WHERE kind = 'due'").await, 6, "nobody is charged twice");
}

#[tokio::test]
async fn a_family_reads_its_own_account_and_no_other() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = priced_class(&app, &mut owner).await;
    account(&mut owner, &class, "Dario Penn", "Nico").await;
    owner.press("Charge the price").await;
    pay(&mut owner, "33", "in cash").await;
    account(&mut owner, &class, "Mira Holloway", "Leo").await;
    let own = owner.page.links().iter().find(|link| link.href.ends_with("/due")).unwrap().href.clone();
    let own = own[own.find("/s/").unwrap()..].to_owned();
    let mut parent = app.visitor();
    parent.open(&own).await;
    says(&parent, &["£85 for the course and each baby", "What you pay was not written down for you yet."]);
    assert!(!parent.page.text().contains("Cash on the day."), "who was told no amount is not asked for one");
    owner.press("Charge the price").await;
    pay(&mut owner, "40", "by transfer").await;
    let page = parent.open(&own).await;
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.header("referrer-policy"), "same-origin");
    assert_eq!(page.header("x-robots-tag"), "noindex, nofollow");
    let link = page.links().into_iter().find(|link| link.text == "Pay by card").unwrap();
    assert_eq!(link.href, "https://pay.example/quill");
    says(
        &parent,
        &[
            "Cash on the day.",
            "Still to be paid £45",
            "Still to be paid £45, by 3 December 2026",
            "In full up to 14 days before.",
        ],
    );
    assert!(!parent.page.text().contains("33"), "{}", parent.page.text());
    parent.follow("To your sheet").await;
    parent.follow("What is due and paid").await;
    parent.follow("receipt 2").await;
    says(&parent, &["Mira Holloway", "£40"]);
    for elsewhere in [format!("{own}/1"), format!("{own}/x"), own.replace("/s/", "/s/a")] {
        assert_eq!(parent.open(&elsewhere).await.status, StatusCode::NOT_FOUND, "{elsewhere}");
        says(&parent, &["This link is not in use"]);
    }
}

#[tokio::test]
async fn money_belongs_to_its_practice() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = priced_class(&app, &mut owner).await;
    let money = account(&mut owner, &class, "Mira Holloway", "Leo").await;
    owner.press("Charge the price").await;
    pay(&mut owner, "40", "in cash").await;
    let paid = app.number("SELECT id FROM money_entry WHERE number = 1").await;
    let mut other = people::second_practice(&app).await;
    for path in [money.clone(), format!("{class}/price"), format!("{money}/{paid}/receipt")] {
        assert_eq!(other.open(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in [money.clone(), format!("{class}/price"), format!("{class}/charge"), format!("{money}/{paid}/back")] {
        assert_eq!(other.post(&path, &[("kind", "paid")]).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    other.open("/money").await;
    says(&other, &["Nothing is owed"]);
    assert_eq!(app.number("SELECT count(*) FROM money_entry").await, 3);
}

#[tokio::test]
async fn the_books_keep_the_amounts_of_a_family_that_left_and_no_name() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = priced_class(&app, &mut owner).await;
    account(&mut owner, &class, "Mira Holloway", "Leo").await;
    owner.within("Charge something more").fill("Amount", "40").fill("What for", "oil for Leo").press("Charge it").await;
    pay(&mut owner, "40", "in cash").await;
    let whole = ("2026-01-01".parse().unwrap(), "2026-12-31".parse().unwrap());
    let practice = PracticeId::from(app.number("SELECT id FROM practice").await);
    let books = async || {
        let mut db = app.app.db.read().await.unwrap();
        let lines = store::entries_of_practice(&mut db, practice, whole).await.unwrap();
        lines
            .into_iter()
            .map(|line| (line.entry.line.title(&Texts::default()), line.adults, line.class))
            .collect::<Vec<_>>()
    };
    let both = |title: &str, adults: &str, class: &str| (title.to_owned(), adults.to_owned(), class.to_owned());
    assert_eq!(
        books().await,
        [
            both("To pay: oil for Leo", "Mira Holloway", "Thursday mornings"),
            both("Paid in cash", "Mira Holloway", "Thursday mornings")
        ]
    );
    owner.open(&format!("{class}/remove")).await;
    owner.press("Remove the class").await;
    assert_eq!(books().await, [both("To pay", "", ""), both("Paid in cash", "", "")]);
    owner.open("/money").await;
    says(&owner, &["Nothing is owed"]);
    let mut db = app.app.db.read().await.unwrap();
    assert_eq!(check::faults(&mut db, BEGINNING.parse().unwrap()).await.unwrap(), [""; 0]);
}

#[tokio::test]
async fn without_a_price_there_is_nothing_to_write_down() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    let money = account(&mut owner, &class, "Mira Holloway", "Leo").await;
    says(&owner, &["No price yet"]);
    assert_eq!(owner.post(&money, &[("kind", "paid"), ("amount", "5")]).await.status, StatusCode::BAD_REQUEST);
    owner.open(&money).await;
    owner.follow("Set the price").await;
    owner.fill("Price of the course", "0").choose("Currency", "GBP, Pound sterling").press("Save the price").await;
    owner.open(&money).await;
    says(&owner, &["Nothing yet."]);
    assert!(!owner.page.text().contains("Charge the price"), "{}", owner.page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn of_forty_payments_at_once_each_gets_the_next_number() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = priced_class(&app, &mut owner).await;
    account(&mut owner, &class, "Mira Holloway", "Leo").await;
    let family = FamilyId::from(app.number("SELECT id FROM family").await);
    let by =
        (PracticeId::from(app.number("SELECT id FROM practice").await), app.number("SELECT id FROM instructor").await);
    let line = Line {
        kind: Kind::Paid,
        amount: "1".parse::<Written>().unwrap().amount_in("GBP".parse().unwrap()).unwrap(),
        how: Some(How::Cash),
        day: "2026-11-26".parse().unwrap(),
        by_day: None,
        words: "".parse().unwrap(),
    };
    let mut rush = tokio::task::JoinSet::new();
    for turn in 0..40 {
        let (app, line) = (app.app.clone(), line.clone());
        rush.spawn(async move {
            let mut db = app.db.write().await.unwrap();
            store::add(&mut db, (by.0, by.1.into()), family, &line, app.clock.now()).await.unwrap().unwrap();
            // One in four breaks off: its number must come again.
            if turn % 4 == 0 { db.rollback().await.unwrap() } else { db.commit().await.unwrap() }
        });
    }
    rush.join_all().await;
    let numbers = "SELECT CAST(number AS TEXT) FROM money_entry ORDER BY number";
    assert_eq!(app.texts(numbers).await, (1..=30).map(|number| number.to_string()).collect::<Vec<_>>());
}

#[tokio::test]
async fn an_account_stays_in_its_currency() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = priced_class(&app, &mut owner).await;
    let money = account(&mut owner, &class, "Mira Holloway", "Leo").await;
    pay(&mut owner, "5", "in cash").await;
    app.run("UPDATE class_price SET currency = 'EUR'").await;
    owner.open(&money).await;
    says(&owner, &["Paid too much £5"]);
    assert!(!owner.page.text().contains("Charge the price"), "{}", owner.page.text());
    owner.post(&format!("{money}/charge"), &[]).await;
    owner.post(&format!("{class}/charge"), &[]).await;
    assert_eq!(app.number("SELECT count(*) FROM money_entry").await, 1);
}
