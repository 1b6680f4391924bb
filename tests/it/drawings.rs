//! What an instructor hides of the drawings or puts in her own words, and what her families see then.

use axum::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::{course, people};

const ROLLING: &str = "/curriculum/drawings/legs/rolling";
const OWN: &str = "Roll it like warm dough, knee to ankle.";

#[tokio::test]
async fn her_own_words_and_hidden_drawings_reach_her_families() {
    let app = TestApp::new().await;
    let (mut owner, class, sheet) = course::with_leo(&app).await;
    course::teach(&mut owner, &class, 1).await;
    let drawn = |body: &[u8]| String::from_utf8_lossy(body).matches("class=\"drawing\"").count();
    let mut parent = app.visitor();
    let before = drawn(&parent.open(&sheet).await.body);

    owner.open("/curriculum/drawings").await;
    owner.follow("Hide or reword: Rolling the leg").await;
    assert_eq!(owner.page.path, ROLLING);
    owner.fill("What the hands do", OWN).press("Save the words").await;
    assert_eq!(owner.page.notice().as_deref(), Some("Your families read these words from now on."));
    owner.press("Hide the drawing").await;
    assert!(owner.page.text().contains("Hidden: your families see"), "{}", owner.page.text());
    for page in ["/curriculum", "/curriculum/drawings"] {
        assert!(owner.open(page).await.text().contains(OWN), "{page}");
    }
    assert!(owner.page.text().contains("drawing hidden your words"), "{}", owner.page.text());

    let page = parent.open(&sheet).await;
    assert!(page.text().contains(OWN), "{}", page.text());
    assert_eq!(drawn(&page.body), before - 1);
    let mut place = 1;
    while !parent.open(&format!("{sheet}/weeks/1/beside/{place}")).await.text().contains("Rolling the leg") {
        place += 1;
    }
    let text = parent.page.text();
    assert!(text.contains(OWN) && text.contains("Where it is: legs"), "{text}");
    assert_eq!(drawn(&parent.page.body), 0);

    owner.open(ROLLING).await;
    owner.press("Show the drawing again").await;
    owner.fill("What the hands do", "").press("Save the words").await;
    let page = parent.open(&sheet).await;
    assert!(!page.text().contains(OWN), "{}", page.text());
    assert_eq!(drawn(&page.body), before);
}

#[tokio::test]
async fn what_she_changes_is_hers_alone() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    owner.open(ROLLING).await;
    owner.fill("What the hands do", OWN).press("Save the words").await;
    owner.press("Hide the drawing").await;
    let mut other = people::second_practice(&app).await;
    let text = other.open("/curriculum/drawings").await.text();
    assert!(!text.contains(OWN) && !text.contains("drawing hidden"), "{text}");
    for nowhere in ["/curriculum/drawings/legs/knitting", "/curriculum/drawings/LEGS/rolling"] {
        assert_eq!(other.open(nowhere).await.status, StatusCode::NOT_FOUND, "{nowhere}");
    }
    assert_eq!(other.post(&format!("{ROLLING}/burn"), &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn words_that_cannot_stand_are_kept_to_be_mended() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    owner.open(ROLLING).await;
    let mut elsewhere = owner.clone();
    owner.fill("What the hands do", "Roll { $name } softly").press("Save the words").await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(owner.page.problems().len(), 1, "{}", owner.page.text());
    assert_eq!(owner.value("What the hands do"), "Roll { $name } softly");
    owner.fill("What the hands do", OWN).press("Save the words").await;
    elsewhere.fill("What the hands do", "Otherwise").press("Save the words").await;
    assert_eq!(elsewhere.page.status, StatusCode::CONFLICT);
    assert!(elsewhere.page.text().contains(&format!("Meanwhile saved as: {OWN}")), "{}", elsewhere.page.text());
    elsewhere.press("Save the words").await;
    assert!(elsewhere.open("/curriculum/drawings").await.text().contains("Otherwise"));
}

#[test]
fn the_icon_is_the_mark() {
    let read = |file: &str| std::fs::read_to_string(format!("{}/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let (figure, icon) = (read("templates/parts/figure.html"), read("static/icon.svg"));
    let mark = figure.split("macro mark()").nth(1).and_then(|rest| rest.split("endmacro").next()).unwrap();
    let lines: Vec<&str> = mark.split(" d=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert!(lines.len() >= 3, "{lines:?}");
    for line in lines {
        assert!(icon.contains(line), "the icon lacks {line}");
    }
}
