//! Looking back: figures agree with what was registered, the record names nobody, a portfolio shows what was chosen.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use scraper::ElementRef;

use crate::support::app::TestApp;
use crate::support::page::{Page, all, css, words};
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// A class of three families on its first day: Leo, Nico, and Ada, who waits for a place at first.
async fn class(app: &TestApp) -> (Visitor, String) {
    let mut owner = people::owner(app).await;
    course::plan(app).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    course::family(&mut owner, &class, "Dario Penn", "Nico").await;
    course::family(&mut owner, &class, "Safia Karim", "Ada").await;
    (owner, class)
}

/// Marks the register of a week and the session as taught.
async fn teach(owner: &mut Visitor, class: &str, week: u32, marks: &[(&str, &str)]) {
    owner.open(&format!("{class}/weeks/{week}")).await;
    for (family, mark) in marks {
        owner.choose(family, mark);
    }
    owner.press("Mark as taught").await;
    assert!(owner.page.notice().is_some_and(|notice| notice.starts_with("Marked")), "{}", owner.page.text());
}

/// A table of a page, by its caption: of each row the numbers, by their headings.
fn table(page: &Page, caption: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let html = page.html();
    let (tables, name, rows, head, cells) =
        (all(&html, "table"), css("caption"), css("tbody tr"), css("th"), css("td"));
    let table = tables.iter().find(|table| table.select(&name).next().is_some_and(|it| words(it) == caption));
    let table = table.unwrap_or_else(|| panic!("no table {caption:?}: {}", page.text()));
    let row = |row: ElementRef| {
        let cells = row.select(&cells).map(|cell| (cell.attr("data-label").unwrap().to_owned(), words(cell)));
        (words(row.select(&head).next().unwrap()), cells.collect())
    };
    table.select(&rows).map(row).collect()
}

/// A CSV file of ours as a spreadsheet reads it.
fn read(page: &Page) -> Vec<Vec<String>> {
    assert!(page.header("content-type").starts_with("text/csv"), "{}", page.header("content-type"));
    let text = std::str::from_utf8(&page.body).unwrap().strip_prefix('\u{feff}').expect("UTF-8 that says so");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// Every number of every table of a page stands in the file, and nothing else does.
fn agree(page: &Page, file: &[Vec<String>]) {
    let html = page.html();
    let mut shown = Vec::new();
    for table in all(&html, "table") {
        let caption = words(table.select(&css("caption")).next().unwrap());
        for (row, cells) in self::table(page, &caption) {
            let numbers = cells.into_iter().filter(|(_, number)| !number.is_empty());
            shown.extend(numbers.map(|(what, number)| vec![caption.clone(), row.clone(), what, number]));
        }
    }
    let mut kept = file[1..].to_vec();
    shown.sort();
    kept.sort();
    assert_eq!(shown, kept);
    assert!(shown.len() > 10, "{shown:?}");
}

#[tokio::test]
async fn the_figures_of_a_class_are_what_was_registered() {
    let app = TestApp::new().await;
    let (mut owner, class) = class(&app).await;
    let page = format!("{class}/looking-back");
    owner.open(&class).await;
    owner.follow("Looking back").await;
    let empty = owner.page.text();
    assert!(empty.contains("Once a session is marked as taught, this shows how many babies came."), "{empty}");
    assert!(empty.contains("The teaching view keeps the time while you teach."), "{empty}");

    let here = "here";
    teach(&mut owner, &class, 1, &[("Mira Holloway", here), ("Dario Penn", "said not today"), ("Safia Karim", here)])
        .await;
    app.pass_days(7);
    let marks = [("Mira Holloway", "late"), ("Dario Penn", "missed"), ("Safia Karim", "told us")];
    teach(&mut owner, &class, 2, &marks).await;
    owner.open(&page).await;
    let text = owner.page.text();
    assert!(text.contains("1 of 3 babies came to week 2."), "{text}");
    assert!(text.contains("3 babies took part. At their first session the youngest was 9 weeks old"), "{text}");
    assert!(text.contains("3 weeks are not marked as taught yet."), "{text}");
    let came = table(&owner.page, "Who came");
    let first = &came["Week 1, Thu 26 Nov"];
    assert_eq!([&first["Expected"], &first["Came"], &first["Said not today"], &first["Missed"]], ["3", "3", "1", "0"]);
    let both = &came["Together"];
    assert_eq!([&both["Expected"], &both["Came"], &both["Percent came"]], ["6", "4", "66"]);
    let file = owner.open(&format!("{class}/looking-back.csv")).await.clone();
    agree(&owner.open(&page).await.clone(), &read(&file));

    let html = owner.page.html();
    let pictures = all(&html, "svg[role=img] > desc");
    assert!(pictures.len() > 2, "{}", pictures.len());
    assert!(pictures.iter().any(|picture| words(*picture).contains("Week 2, Thu 3 Dec: 1 of 3")));
}

#[tokio::test]
async fn a_cancelled_session_is_nobodys_absence() {
    let app = TestApp::new().await;
    let (mut owner, class) = class(&app).await;
    teach(&mut owner, &class, 1, &[("Mira Holloway", "here")]).await;
    owner.open(&format!("{class}/weeks/2/cancel")).await;
    let button =
        owner.page.forms().iter().flat_map(|form| form.buttons.clone()).find(|button| button.text.contains("ancel"));
    owner.press(&button.unwrap().text).await;
    let text = owner.open(&format!("{class}/looking-back")).await.text();
    assert!(text.contains("The session of Thursday 3 December was cancelled. That is nobody’s absence."), "{text}");
    let came = table(&owner.page, "Who came");
    assert_eq!(came.len(), 1, "{came:?}");
    assert_eq!(came["Week 1, Thu 26 Nov"]["Not marked"], "2");
}

#[tokio::test]
async fn time_waiting_and_money_are_counted() {
    let app = TestApp::new().await;
    let (mut owner, class) = class(&app).await;
    teach(&mut owner, &class, 1, &[]).await;
    app.run(
        "UPDATE family SET state = 'waiting', waits_since = '2026-11-01T09:00:00Z'
         WHERE id IN (SELECT family_id FROM baby WHERE name IN ('Leo', 'Ada'));
         UPDATE family SET state = 'offered', offered_until = '2026-12-24T09:00:00Z'
         WHERE id = (SELECT family_id FROM baby WHERE name = 'Ada');
         UPDATE family SET state = 'booked', offered_until = NULL
         WHERE id = (SELECT family_id FROM baby WHERE name = 'Ada');
         INSERT INTO session_act (practice_id, session_id, thing, act, acted_at, received_at, applied)
         SELECT practice_id, id, 'block 0', '{\"kind\":\"block\",\"block\":0,\"what\":\"song\",\"planned\":60,\"seconds\":600}',
             '2026-11-26T11:00:00Z', '2026-11-26T11:00:00Z', 1 FROM session WHERE week = 1;
         INSERT INTO session_act (practice_id, session_id, thing, act, acted_at, received_at, applied)
         SELECT practice_id, id, 'block 0', '{\"kind\":\"block\",\"block\":0,\"what\":\"song\",\"planned\":60,\"seconds\":3000}',
             '2026-11-26T11:10:00Z', '2026-11-26T11:10:00Z', 1 FROM session WHERE week = 1;
         INSERT INTO session_act (practice_id, session_id, thing, act, acted_at, received_at, applied)
         SELECT practice_id, id, 'break', '{\"kind\":\"break\",\"seconds\":420}',
             '2026-11-26T11:20:00Z', '2026-11-26T11:20:00Z', 1 FROM session WHERE week = 1;
         INSERT INTO money_entry (practice_id, family_id, kind, amount, currency, day, by_day, how, number, made_at)
         SELECT practice_id, id, 'due', 8500, 'GBP', '2026-11-02', '2026-11-26', NULL, NULL, '2026-11-02T09:00:00Z'
         FROM family WHERE id = (SELECT family_id FROM baby WHERE name = 'Nico');
         INSERT INTO money_entry (practice_id, family_id, kind, amount, currency, day, by_day, how, number, made_at)
         SELECT practice_id, id, 'paid', 4050, 'GBP', '2026-12-02', NULL, 'cash', 1, '2026-12-02T09:00:00Z'
         FROM family WHERE id = (SELECT family_id FROM baby WHERE name = 'Nico');",
    )
    .await;
    owner.open(&format!("{class}/looking-back")).await;
    let text = owner.page.text();
    assert!(text.contains("1 of 1 session was timed: 1 hour planned, 57 minutes taught."), "{text}");
    assert!(text.contains("1 of 2 families who waited got a place."), "{text}");
    assert!(text.contains("£40.50 was paid. £44.50 is still to be paid."), "{text}");
    let minutes = &table(&owner.page, "Minutes")["Week 1, Thu 26 Nov"];
    assert_eq!([&minutes["Planned"], &minutes["Taught"], &minutes["Of it baby breaks"]], ["60", "57", "7"]);
    let money = table(&owner.page, "Money in Pound sterling");
    assert_eq!(money["November 2026"]["Charged"], "85");
    assert_eq!(money["Together"]["Paid"], "40.50");
    let file = owner.open(&format!("{class}/looking-back.csv")).await.clone();
    agree(&owner.open(&format!("{class}/looking-back")).await.clone(), &read(&file));
    app.run("UPDATE family SET state = 'ended' WHERE id = (SELECT family_id FROM baby WHERE name = 'Leo')").await;
    owner.open(&format!("{class}/looking-back")).await;
    let line = &table(&owner.page, "From the waiting list")["Thursday mornings"];
    assert_eq!([&line["Wait still"], &line["Left the line"]], ["0", "1"]);
}

#[tokio::test]
async fn a_year_holds_its_own_sessions_and_no_others() {
    let app = TestApp::new().await;
    let (mut owner, class) = class(&app).await;
    owner.open("/classes").await;
    owner.follow("Looking back").await;
    assert!(owner.page.text().contains("Looking back on 2026"), "{}", owner.page.text());
    for week in 1..=5 {
        teach(&mut owner, &class, week, &[("Mira Holloway", "here")]).await;
        app.pass_days(7);
    }
    app.run("UPDATE session SET day = '2027-01-07' WHERE week = 5").await;
    owner.open("/looking-back/2026").await;
    let classes = table(&owner.page, "The classes of the year");
    assert_eq!(classes["Thursday mornings"]["Sessions taught"], "4");
    assert_eq!(table(&owner.page, "Who came")["Together"]["Came"], "4");
    let file = owner.open("/looking-back/2026/figures.csv").await.clone();
    agree(&owner.open("/looking-back/2026").await.clone(), &read(&file));
    owner.follow("2027").await;
    assert_eq!(table(&owner.page, "Who came").len(), 1);
    owner.follow("Thursday mornings").await;
    assert_eq!(owner.page.path, format!("{class}/looking-back"));
    for nowhere in ["/looking-back/2025", "/looking-back/99999", "/looking-back/2025/figures.csv"] {
        assert_eq!(owner.open(nowhere).await.status, StatusCode::NOT_FOUND, "{nowhere}");
    }
}

#[tokio::test]
async fn another_practice_sees_nothing_of_it() {
    let app = TestApp::new().await;
    let (mut owner, class) = class(&app).await;
    teach(&mut owner, &class, 1, &[("Mira Holloway", "here")]).await;
    let family = app.number("SELECT min(id) FROM family").await;
    let mut other = people::second_practice(&app).await;
    for path in [
        format!("{class}/looking-back"),
        format!("{class}/looking-back.csv"),
        "/looking-back/2026".to_owned(),
        "/looking-back/2026/figures.csv".to_owned(),
        format!("/portfolio?family={family}"),
        format!("/portfolio?family={family}&agreed=yes&show=yes"),
    ] {
        assert_eq!(other.open(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in ["/looking-back", "/teaching-record", "/teaching-record.csv", "/portfolio"] {
        let page = other.open(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        let text = String::from_utf8_lossy(&page.body).into_owned();
        assert!(!text.contains("Thursday mornings") && !text.contains("Mira"), "{path}: {text}");
    }
}

#[tokio::test]
async fn the_teaching_record_says_what_was_taught_and_names_nobody() {
    let app = TestApp::new().await;
    let (mut owner, class) = class(&app).await;
    app.run(
        "INSERT INTO answer (family_id, practice_id, question, baby, words, answered_at)
         SELECT family_id, practice_id, 1, 1, 'Walnut allergy', '2026-11-01T09:00:00Z' FROM baby;
         UPDATE session SET note = 'Leo had a rash.'; UPDATE family SET note = 'Reflux.';",
    )
    .await;
    owner.open("/practice/rules").await;
    owner.within("Wait after a feed").fill("Minutes", "30").fill("Where it comes from", "My training body");
    owner.within("Wait after a feed").fill("Date of the source", "2026-09-01").anywhere().press("Save the rules").await;
    teach(
        &mut owner,
        &class,
        1,
        &[("Mira Holloway", "here"), ("Dario Penn", "said not today"), ("Safia Karim", "missed")],
    )
    .await;
    app.pass_days(7);
    owner.open("/practice/rules").await;
    owner.within("Wait after a feed").fill("Minutes", "45").anywhere().press("Save the rules").await;
    teach(&mut owner, &class, 2, &[]).await;

    owner.open("/practice").await;
    owner.follow("Teaching record").await;
    let text = owner.page.text();
    assert!(text.contains("Marta Quill, Quill Baby Massage, from 1 January 2026 to 3 December 2026"), "{text}");
    assert!(text.contains("2 sessions, together 2 hours."), "{text}");
    let record = table(&owner.page, "Sessions taught");
    let first = &record["26 November 2026"];
    assert_eq!(first["Present"], "2 families 2 babies");
    assert!(first["Taught"].starts_with("Legs and feet Resting hands, Indian milking"), "{first:?}");
    assert_eq!(first["Minutes"], "60 as planned");
    assert_eq!(record["3 December 2026"]["Present"], "not marked");
    for rule in [
        "Wait after a feed: 30 minutes. Source: My training body, 1 September 2026. In force from 1 September 2026 until 3 December 2026.",
        "Wait after a feed: 45 minutes. Source: My training body, 1 September 2026. In force from 3 December 2026.",
    ] {
        assert!(text.contains(rule), "{rule}: {text}");
    }
    let file = owner.open("/teaching-record.csv?from=2026-11-01&until=2026-11-30").await.clone();
    let rows = read(&file);
    assert_eq!(rows.len(), 2, "November alone: {rows:?}");
    assert_eq!(rows[1][..5], ["2026-11-26", "Thursday mornings", "Elm Hall, 3 Orchard Row", "60", "as planned"]);
    assert_eq!(rows[1][7..], ["2", "2"]);
    for secret in ["Holloway", "Mira", "Leo", "Penn", "Ada", "Walnut", "allergy", "rash", "Reflux", "post.example"] {
        let whole = format!("{text} {}", String::from_utf8_lossy(&file.body));
        assert!(!whole.contains(secret), "{secret}: {whole}");
    }
}

#[tokio::test]
async fn days_that_make_no_sense_are_said_at_their_field() {
    let app = TestApp::new().await;
    let (mut owner, _) = class(&app).await;
    owner.open("/teaching-record").await;
    owner.fill("From", "2026-12-01").fill("Until", "2026-11-01").press("Show these days").await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(owner.page.problems(), ["Please give a day that is not before the first."]);
    assert_eq!(owner.value("From"), "2026-12-01");
    owner.fill("Until", "soon").press("Show these days").await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(owner.open("/teaching-record.csv?from=soon").await.status, StatusCode::BAD_REQUEST);
    let nothing = owner.open("/teaching-record?from=2020-01-01&until=2020-12-31").await.text();
    assert!(nothing.contains("No session of yours was marked as taught in these days."), "{nothing}");
}

#[tokio::test]
async fn a_slip_in_a_rule_that_is_put_right_the_same_day_is_forgotten() {
    let app = TestApp::new().await;
    let (mut owner, _) = class(&app).await;
    for minutes in ["200", "30", "", "40"] {
        owner.open("/practice/rules").await;
        owner.within("Wait after a feed").fill("Minutes", minutes);
        let filled = if minutes.is_empty() { ("", "") } else { ("My training body", "2026-09-01") };
        owner.within("Wait after a feed").fill("Where it comes from", filled.0).fill("Date of the source", filled.1);
        owner.anywhere().press("Save the rules").await;
        assert_eq!(owner.page.status, StatusCode::OK, "{minutes}: {}", owner.page.text());
    }
    let versions = app.texts("SELECT amount || ' from ' || from_day FROM rule_version").await;
    assert_eq!(versions, ["40 from 2026-09-01"]);
}

#[tokio::test]
async fn a_portfolio_shows_what_she_chose_and_no_more() {
    let app = TestApp::new().await;
    let (mut owner, class) = class(&app).await;
    app.run("UPDATE session SET note = 'I spoke too fast.' WHERE week = 1").await;
    teach(
        &mut owner,
        &class,
        1,
        &[("Mira Holloway", "here"), ("Dario Penn", "said not today"), ("Safia Karim", "missed")],
    )
    .await;
    app.run(
        "INSERT INTO feedback (family_id, practice_id, good, change, quote, words, said_at)
         SELECT family_id, practice_id, 'Hidden', '', iif(name = 'Leo', 'first name', 'nameless'), 'Calm, said ' || born,
             '2026-12-24T09:00:00Z' FROM baby WHERE name <> 'Ada'",
    )
    .await;
    owner.open("/practice").await;
    owner.follow("Portfolio").await;
    owner.press("Show the portfolio").await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        owner.page.problems(),
        ["Please choose a family at least.", "Please ask each family first, and tick this once all have agreed."]
    );
    owner.tick("Mira Holloway, with Leo").tick("Dario Penn, with Nico").press("Show the portfolio").await;
    assert_eq!(owner.page.problems().len(), 1, "the agreement is missing still");
    owner.tick("Each of these families has agreed to be in my portfolio").press("Show the portfolio").await;
    assert_eq!(owner.page.status, StatusCode::OK);
    let text = owner.page.text();
    let register = table(&owner.page, "Register");
    assert_eq!(register["Family 1: L. 9 weeks"]["Week 1"], "here");
    assert_eq!(register["Family 2: N. 9 weeks"]["Week 1"], "said not today");
    assert!(text.contains("1 session of 60 minutes.") && text.contains("Legs and feet"), "{text}");
    for hidden in ["Holloway", "Mira", "Leo", "Nico", "Ada", "too fast", "Calm", "Hidden"] {
        assert!(!text.contains(hidden), "{hidden}: {text}");
    }

    owner.follow("Choose otherwise").await;
    let notes = owner.page.forms().into_iter().flat_map(|form| form.fields).map(|field| field.label);
    let notes = notes.into_iter().find(|label| label.starts_with("My private notes")).unwrap();
    owner.choose("How babies are named", "By the first name").tick(&notes);
    owner.tick("What families wrote to be shown to others");
    owner.tick("Each of these families has agreed to be in my portfolio").press("Show the portfolio").await;
    let text = owner.page.text();
    assert!(text.contains("My evaluation of week 1 I spoke too fast."), "{text}");
    assert!(text.contains("Calm, said 2026-09-24 Mira") && text.contains("without a name"), "{text}");
    assert!(text.contains("Family 1: Leo") && !text.contains("Holloway") && !text.contains("Hidden"), "{text}");
}
