//! What an instructor adds to the curriculum, and where it shows.

use axum::http::StatusCode;
use warmhands::curriculum::model::shipped_library;

use crate::support::app::TestApp;
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// Adds something through its form and gives its address.
async fn add(owner: &mut Visitor, kind: &str, fields: &[(&str, &str)], chosen: &[(&str, &str)]) -> String {
    owner.open(&format!("/curriculum/new/{kind}")).await;
    for (field, value) in fields {
        owner.fill(field, value);
    }
    for (field, value) in chosen {
        owner.choose(field, value);
    }
    owner.press("Add it").await;
    assert_eq!(owner.page.status, StatusCode::OK, "{}", owner.page.text());
    owner.follow(fields[0].1).await;
    owner.page.path.clone()
}

#[tokio::test]
async fn what_she_adds_shows_wherever_the_shipped_does() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    add(&mut owner, "region", &[("Name", "Hands")], &[("Where the figure shows it", "Arms")]).await;
    let stroke = [("Name", "Finger petals"), ("What the hands do", "Open each finger like a petal.")];
    let minutes = ("Minutes it usually takes to teach", "2");
    let stroke = add(&mut owner, "stroke", &[&stroke[..], &[minutes]].concat(), &[("Belongs to", "Hands")]).await;
    let topic = [
        ("Name", "Left and right hands"),
        ("Lines for the sheet", "Both hands tell."),
        ("Minutes it usually takes", "3"),
    ];
    add(&mut owner, "topic", &topic, &[]).await;
    add(&mut owner, "song", &[("Name", "Petal by petal"), ("Lines", "Open, [name], open slow")], &[]).await;
    let block =
        [("Name", "Tea for all"), ("What happens in it", "Cups and a chair."), ("Minutes it usually takes", "4")];
    add(&mut owner, "block", &block, &[("What kind of block it is", "Talk together")]).await;

    owner.open("/plans").await;
    owner.follow(course::FIVE_WEEKS).await;
    let plan = owner.page.path.clone();
    owner.choose("Region of your own", "Hands").press("Add it to the plan").await;
    assert!(owner.page.text().contains("Hands not taught"), "{}", owner.page.text());
    owner.open(&format!("{plan}/weeks/1")).await;
    owner.tick("Hands").tick("Finger petals").tick("Left and right hands").tick("Petal by petal");
    owner.choose("One more block", "Tea for all").fill("Minutes of the new block", "4").press("Save the week").await;
    assert_eq!(owner.page.status, StatusCode::OK, "{}", owner.page.text());

    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    for page in ["", "/teach"] {
        owner.open(&format!("{class}/weeks/1{page}")).await;
        for words in ["Finger petals", "Left and right hands", "Tea for all", "Cups and a chair."] {
            assert!(owner.page.text().contains(words), "{words} on {page}: {}", owner.page.text());
        }
    }
    owner.open(&stroke).await;
    assert!(owner.page.text().contains("Used by Five weeks, legs first."), "{}", owner.page.text());
    assert!(!owner.page.text().contains("Remove it for good"));
    owner.press("Archive it").await;
    owner.open(&format!("{plan}/weeks/2")).await;
    assert!(!owner.page.text().contains("Finger petals"), "not offered any more");
    owner.open(&format!("{class}/weeks/1")).await;
    assert!(owner.page.text().contains("Finger petals"), "what holds it keeps it");

    let mut other = people::second_practice(&app).await;
    assert_eq!(other.open(&stroke).await.status, StatusCode::NOT_FOUND);
    assert!(!other.open("/curriculum").await.text().contains("Finger petals"));
}

#[tokio::test]
async fn a_copy_is_adapted_changed_and_removed() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    owner.open("/curriculum").await;
    owner.follow("Copy to adapt: Hello, fingers").await;
    owner.fill("Name", "Hello, Toes").fill("Lines", "").press("Add it").await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(owner.page.problems(), ["Please write a line at least."]);
    owner.fill("Lines", "Hello, [name]'s ten toes").press("Add it").await;
    owner.follow("Hello, Toes").await;
    let mut other = owner.clone();
    owner.fill("Lines", "Hello to every toe").press("Save").await;
    other.fill("Lines", "Hello, small feet").press("Save").await;
    assert_eq!(other.page.status, StatusCode::CONFLICT);
    assert!(other.page.text().contains("Meanwhile saved as: Hello to every toe"), "{}", other.page.text());
    other.press("Save").await;
    other.open("/curriculum?q=hello+small").await;
    assert!(other.page.text().contains("One thing found"), "{}", other.page.text());
    other.follow("Hello, Toes").await;
    other.press("Remove it for good").await;
    assert!(other.open("/curriculum?q=hello+small").await.text().contains("Nothing found"));
}

#[tokio::test]
async fn every_stroke_is_drawn_on_one_page_and_beside_its_words_on_the_sheet() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    add(
        &mut owner,
        "stroke",
        &[
            ("Name", "Finger petals"),
            ("What the hands do", "Open each finger like a petal."),
            ("Minutes it usually takes to teach", "2"),
        ],
        &[("Belongs to", "Arms")],
    )
    .await;
    owner.open("/curriculum").await;
    owner.follow("look at the drawings").await;
    let text = owner.page.text();
    assert!(text.contains("from the right groin to the left groin, clockwise"), "{text}");
    assert!(text.contains("Without a drawing") && text.contains("Finger petals"), "{text}");
    let drawn = |body: &[u8]| String::from_utf8_lossy(body).matches("class=\"drawing\"").count();
    assert_eq!(drawn(&owner.page.body), shipped_library().strokes.len());

    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    let sheet = course::sheet(&mut owner, &class, "Mira Holloway").await;
    course::teach(&mut owner, &class, 1).await;
    assert!(drawn(&app.visitor().open(&sheet).await.body) >= 8);
}
