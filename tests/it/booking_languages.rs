//! What families read: every text is known, every one is used, and a family books and lives in its language.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use axum::http::StatusCode;
use scraper::Node;
use warmhands::ids::PracticeId;
use warmhands::languages::{Language, Texts};
use warmhands::letters::model::Kind;
use warmhands::needs::model::{Question, shipped_questions};
use warmhands::practice::language_store;

use crate::booking::class_booked;
use crate::support::app::TestApp;
use crate::support::messages::{english, made_up, make_up};
use crate::support::page::{all, tidy};
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// All templates, and the source without its tests.
fn sources() -> String {
    let mut whole = String::new();
    let mut folders: Vec<PathBuf> =
        ["src", "templates"].map(|folder| Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).into();
    while let Some(folder) = folders.pop() {
        for path in folder.read_dir().unwrap().map(|entry| entry.unwrap().path()) {
            let is_code = path.extension().is_some_and(|ending| ending == "rs" || ending == "html");
            if path.is_dir() {
                folders.push(path);
            } else if is_code && !path.ends_with("tests.rs") {
                let text = std::fs::read_to_string(path).unwrap();
                whole.push_str(text.split("#[cfg(test)]\nmod tests {").next().unwrap());
            }
        }
    }
    whole
}

/// The texts in quotation marks.
fn quoted(text: &str) -> BTreeSet<&str> {
    text.lines().flat_map(|line| line.split('"').skip(1)).collect()
}

#[test]
fn nothing_is_said_that_english_lacks() {
    let (sources, english) = (sources(), english());
    let known: BTreeSet<&str> = english.iter().map(|message| message.id.as_str()).collect();
    let said = sources.split(".say(\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    let by_type = sources.split("fn text_id(").skip(1).flat_map(|rest| {
        let body = rest.split("\n    }\n").next().unwrap();
        body.split("=> \"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect::<Vec<_>>()
    });
    let all: BTreeSet<&str> = said.chain(by_type).collect();
    assert!(all.len() > 150, "only {} texts are said", all.len());
    let lacking: Vec<_> = all.difference(&known).collect();
    assert!(lacking.is_empty(), "{lacking:#?}");
}

#[test]
fn nothing_is_translated_that_nobody_says() {
    let sources = sources();
    let quoted = quoted(&sources);
    // Found by their wording, and by the program itself.
    let found = |id: &str| id.starts_with("sentence-") || id == "reader";
    let english = english();
    // A part may be asked by its message: format!("{id}.why").
    let by_message = |id: &str| {
        let (message, part) = id.split_once('.').unwrap_or((id, ""));
        !part.is_empty() && quoted.contains(message) && sources.contains(&format!("}}.{part}\""))
    };
    let by_letter = |id: &str| {
        Kind::ALL
            .iter()
            .any(|kind| [format!("letter-{kind}-subject"), format!("letter-{kind}-text")].iter().any(|of| of == id))
    };
    let ids = english.iter().map(|message| message.id.as_str());
    let idle: Vec<_> =
        ids.filter(|id| !found(id) && !by_letter(id) && !quoted.contains(id) && !by_message(id)).collect();
    assert!(idle.is_empty(), "{idle:#?}");
}

#[test]
fn sentences_are_worded_as_the_source_has_them() {
    let sources: String = sources().split("\\\n").map(|line| line.trim_start_matches(' ')).collect();
    // What a line of an account is for has a test of its own.
    let is_line = |id: &str| id.starts_with("sentence-line-");
    for message in english().iter().filter(|message| message.id.starts_with("sentence-") && !is_line(&message.id)) {
        let pieces = message.text.split(['{', '}']).filter(|piece| !piece.trim().starts_with('$'));
        for piece in pieces.filter(|piece| !piece.is_empty()) {
            assert!(sources.contains(piece), "{} is not worded so: {piece:?}", message.id);
        }
    }
}

#[test]
fn every_language_has_the_questions_that_ship() {
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        let t = Texts::from(language);
        for question in shipped_questions() {
            let (label, why) = question.in_words(&t);
            assert!(label != question.label.as_ref() && why != question.why.as_ref(), "{language}: {label} {why}");
            let own = Question { label: "May we sing?".parse().unwrap(), ..question.clone() };
            assert_eq!(own.in_words(&t), ("May we sing?".to_owned(), why), "hers stays hers");
        }
    }
}

/// What is nobody's to translate: names, addresses and amounts, and days as German says them.
const AS_IT_IS: [&str; 16] = [
    "Warm Hands",
    "Thursday mornings",
    "Elm Hall, 3 Orchard Row",
    "Marta Quill",
    "Quill Baby Massage",
    "Mira Holloway",
    "Leo",
    "English",
    "Deutsch",
    "Donnerstag",
    "Dezember",
    "November",
    "Februar",
    "£",
    "GBP",
    "mira",
];

/// The text without what is in the marks of the made-up language, one inside another.
fn outside(text: &str) -> String {
    let mut depth = 0;
    text.chars()
        .filter(|letter| {
            depth += i32::from(*letter == '‹');
            let is_outside = depth == 0;
            depth -= i32::from(*letter == '›');
            is_outside
        })
        .collect()
}

/// Fails when the open page says anything that is not of the made-up language.
fn is_translated(visitor: &Visitor) {
    let html = visitor.page.html();
    let texts = html.root_element().descendants().filter_map(|node| match node.value() {
        Node::Text(text) => Some(text.to_string()),
        _ => None,
    });
    let heard = all(&html, "[aria-label]").into_iter().filter_map(|element| element.attr("aria-label"));
    let shown = "meta[name=description], meta[property='og:title'], meta[property='og:description']";
    let shown = all(&html, shown).into_iter().filter_map(|meta| meta.attr("content"));
    for text in texts.chain(heard.chain(shown).map(str::to_owned)) {
        let mut left = outside(&tidy(&text));
        for word in AS_IT_IS {
            left = left.replace(word, "");
        }
        let is_address = left.contains("planner.test") || left.contains('@');
        assert!(is_address || !left.contains(char::is_alphabetic), "{}: {left:?} of {text:?}", visitor.page.path);
    }
    assert_eq!(html.root_element().attr("lang"), Some("de"), "{}", visitor.page.path);
}

/// Presses a button that the made-up language names so; the next page must be in that language too.
async fn press(visitor: &mut Visitor, id: &str) {
    visitor.press(&made_up(id)).await;
    is_translated(visitor);
}

async fn follow(visitor: &mut Visitor, id: &str) {
    visitor.follow(&made_up(id)).await;
    is_translated(visitor);
}

/// A class that can be booked by a practice that offers the made-up German, and a phone that wants German.
async fn german(app: &TestApp, places: u32) -> (Visitor, String, Visitor) {
    let mut owner = people::owner(app).await;
    let class = class_booked(app, &mut owner, places, "They book at once").await;
    make_up(app).await;
    let mut phone = app.visitor();
    phone.wishes = Some("de-AT,de;q=0.9,en;q=0.5");
    phone.open(&class.replace("/classes/", "/b/")).await;
    is_translated(&phone);
    (owner, class, phone)
}

fn fill(app: &TestApp, phone: &mut Visitor, adult: &str, born: &str) {
    phone.within(&made_up("family-adult"));
    phone.fill(&made_up("family-name"), adult).fill(&made_up("family-email"), "mira@post.example");
    phone.within(&made_up("family-baby")).fill(&made_up("family-baby-name"), "Leo");
    phone.fill(&made_up("family-born"), born).anywhere();
    app.pass_seconds(40);
}

#[tokio::test]
async fn a_family_books_in_german_from_a_phone_that_wants_it() {
    let app = TestApp::new().await;
    let (mut owner, class, mut phone) = german(&app, 2).await;
    owner.open(&format!("{class}/booking")).await;
    owner.fill("Oldest baby, in weeks", "20").press("Save").await;
    follow(&mut phone, "class-book").await;
    phone.within(&made_up("family-adult")).fill(&made_up("family-email"), "mira").anywhere();
    press(&mut phone, "book-send").await;
    assert_eq!(phone.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mistakes = ["sentence-own-name", "sentence-email", "sentence-baby-name", "sentence-born"].map(made_up);
    assert_eq!(phone.page.problems(), mistakes);
    fill(&app, &mut phone, "Mira Holloway", "2026-01-24");
    press(&mut phone, "book-send").await;
    assert_eq!(phone.page.problems(), ["‹book-age ‹age 44› ‹class-ages.up-to 20››"]);
    fill(&app, &mut phone, "Mira Holloway", "2026-09-24");
    app.pass_seconds(-79);
    let opened = phone.clone();
    press(&mut phone, "book-send").await;
    assert!(phone.page.text().contains(&made_up("sentence-booking-quick")), "{}", phone.page.text());
    app.pass_seconds(79);
    press(&mut phone, "book-send").await;
    assert_eq!(phone.page.notice(), Some(made_up("sentence-place-booked")));
    assert_eq!(app.texts("SELECT language FROM family").await, ["de"]);
    let mut again = opened;
    press(&mut again, "book-send").await;
    assert!(again.page.text().contains(&made_up("sentence-booking-known")), "{}", again.page.text());
    owner.open(&format!("{class}/families")).await;
    assert!(owner.page.text().contains("Mira Holloway German"), "{}", owner.page.text());
}

#[tokio::test]
async fn a_family_reads_all_of_its_booking_in_its_language() {
    let app = TestApp::new().await;
    let (mut owner, class, mut phone) = german(&app, 1).await;
    owner.open(&format!("{class}/price")).await;
    owner
        .fill("Price of the course", "85")
        .choose("Currency", "GBP, Pound sterling")
        .choose("The price is for", "The whole family, however many babies")
        .press("Save the price")
        .await;
    follow(&mut phone, "class-book").await;
    fill(&app, &mut phone, "Mira Holloway", "2026-09-24");
    press(&mut phone, "book-send").await;
    // Its own pages are in its language, whatever the browser says.
    phone.wishes = None;
    follow(&mut phone, "booking-correct").await;
    let mut other = phone.clone();
    phone.within(&made_up("family-baby")).fill(&made_up("family-early"), "99").anywhere();
    press(&mut phone, "details.save").await;
    assert_eq!(phone.page.problems(), [made_up("sentence-early")]);
    phone.within(&made_up("family-baby")).fill(&made_up("family-early"), "2").anywhere();
    press(&mut phone, "details.save").await;
    assert_eq!(phone.page.notice(), Some(made_up("sentence-details-saved")));
    other.press(&made_up("details.save")).await;
    is_translated(&other);
    assert_eq!(other.page.status, StatusCode::CONFLICT);
    follow(&mut phone, "booking-needs.tell").await;
    let vaccine = "‹question-8›";
    phone.within("Leo").fill(vaccine, "2031-01-01").choose("‹question-4›", &made_up("answer-no"));
    press(phone.anywhere(), "needs-save").await;
    assert_eq!(phone.page.problems(), [made_up("sentence-vaccine-next")]);
    phone.within("Leo").fill(vaccine, "2026-11-01").anywhere();
    press(&mut phone, "needs-save").await;
    assert_eq!(app.texts("SELECT words FROM answer ORDER BY words").await, ["2026-11-01", "no"]);
    phone.choose(&made_up("agree-shares"), &made_up("shares-names"));
    press(&mut phone, "agree-save").await;
    owner.open(&format!("{class}/families")).await;
    owner.follow("Mira Holloway").await;
    owner.follow("Money: what is due and paid").await;
    owner.press("Charge the price").await;
    follow(&mut phone, "booking-due").await;
    assert!(phone.page.text().contains("‹entry-due.for ‹sentence-line-course››"), "{}", phone.page.text());
    phone.follow("‹due-sheet›").await;
    phone.follow("‹sheet-booking›").await;
    let mut second = app.visitor();
    second.wishes = Some("de");
    second.open(&class.replace("/classes/", "/b/")).await;
    follow(&mut second, "class-book.wait").await;
    second.within(&made_up("family-adult")).fill(&made_up("family-name"), "Mira Holloway");
    second.fill(&made_up("family-email"), "other@post.example");
    second.within(&made_up("family-baby")).fill(&made_up("family-baby-name"), "Leo");
    second.fill(&made_up("family-born"), "2026-09-24").anywhere();
    app.pass_seconds(40);
    press(&mut second, "book-send.wait").await;
    follow(&mut phone, "leave-class.link").await;
    press(&mut phone, "leave-class").await;
    let path = second.page.path.clone();
    second.open(&path).await;
    is_translated(&second);
    press(&mut second, "booking-offered.take").await;
    press(&mut phone, "class-book.wait").await;
    follow(&mut phone, "leave-line.link").await;
}

#[tokio::test]
async fn a_link_chooses_the_language_and_the_next_page_keeps_it() {
    let app = TestApp::new().await;
    let (_, _, mut phone) = german(&app, 2).await;
    phone.follow("English").await;
    assert!(phone.page.text().contains("Infant massage for parents"), "{}", phone.page.text());
    phone.follow("All classes of Quill Baby Massage").await;
    phone.fill("Your baby’s date of birth", "2026-09-24").press("Show what fits").await;
    phone.follow("Deutsch").await;
    is_translated(&phone);
    assert_eq!(phone.value(&made_up("classes-born")), "2026-09-24");
    phone.follow("English").await;
    phone.follow("Thursday mornings").await;
    phone.follow("Book a place").await;
    phone.press("Book the place").await;
    assert_eq!(phone.page.problems()[0], "Please write your name.", "the form carries it");
    for (wishes, lang) in [(None, "en-GB"), (Some("fr-FR,pl;q=0.4"), "en-GB"), (Some("fr,de;q=0.1"), "de")] {
        let mut visitor = app.visitor();
        visitor.wishes = wishes;
        let path = phone.page.path.clone();
        let page = visitor.open(&path).await;
        assert_eq!(page.html().root_element().attr("lang"), Some(lang), "{wishes:?}");
    }
}

#[tokio::test]
async fn a_family_changes_its_language_and_has_two_side_by_side() {
    let app = TestApp::new().await;
    let (mut owner, class, sheet) = course::with_leo(&app).await;
    let mut parent = app.visitor();
    parent.open(&format!("{sheet}/booking")).await;
    assert!(!parent.page.text().contains("We read"), "there is nothing to choose from");
    let practice = PracticeId::from(app.number("SELECT min(id) FROM practice").await);
    let mut db = app.app.db.write().await.unwrap();
    language_store::offer(&mut db, practice, &[Language::German, Language::Arabic]).await.unwrap();
    db.commit().await.unwrap();
    parent.open(&sheet).await;
    parent.follow("Language").await;
    parent.choose("We read", "العربية").choose("Beside it on the sheets", "English").press("Save the language").await;
    assert_eq!(app.texts("SELECT language || ' ' || second_language FROM family").await, ["ar en"]);
    let html = parent.page.html();
    let root = html.root_element();
    assert_eq!((root.attr("lang"), root.attr("dir")), (Some("ar"), Some("rtl")));
    let refused = parent.post(&format!("{sheet}/language"), &[("language", "fr"), ("second", "none")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "French is not offered");
    assert_eq!(parent.open("/s/a/language").await.status, StatusCode::NOT_FOUND);
    course::teach(&mut owner, &class, 1).await;
    parent.open(&sheet).await;
    assert_eq!(all(&parent.page.html(), "article.reading").len(), 2);
}

#[tokio::test]
async fn her_instructor_sees_and_sets_the_language_and_prints_by_it() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    owner.open(&format!("{class}/weeks/1/kit")).await;
    assert!(!owner.page.text().contains("English"), "nobody needs to be told: {}", owner.page.text());
    let practice = PracticeId::from(app.number("SELECT min(id) FROM practice").await);
    let mut db = app.app.db.write().await.unwrap();
    language_store::offer(&mut db, practice, &[Language::German, Language::Arabic]).await.unwrap();
    db.commit().await.unwrap();
    course::fill_family(&mut owner, &class, "Safia Karim", "Ada").await;
    owner.choose("Reads in", "Arabic").choose("Beside it on the sheet", "English").press("Add the family").await;
    course::family(&mut owner, &class, "Dario Penn", "Nico").await;
    owner.follow("Mira Holloway").await;
    let mut other = owner.clone();
    owner.choose("Reads in", "German").press("Save the family").await;
    other.choose("Reads in", "Arabic").press("Save the family").await;
    assert_eq!(other.page.status, StatusCode::CONFLICT);
    assert!(other.page.text().contains("Meanwhile saved as: German"), "{}", other.page.text());
    owner.open(&format!("{class}/families")).await;
    let text = owner.page.text();
    assert!(text.contains("Mira Holloway German") && text.contains("Safia Karim Arabic and English"), "{text}");
    owner.open(&format!("{class}/weeks/1/kit")).await;
    let kit = owner.page.text();
    assert!(
        kit.contains("3 of week 1, one for each family that is coming: 1 German, 1 Arabic and English, 1 English"),
        "{kit}"
    );
}
