//! A plan, a class and its families, made as an instructor makes them.

use warmhands::ids::PracticeId;
use warmhands::plans::shipped::shipped;
use warmhands::plans::store;

use super::app::TestApp;
use super::people;
use super::visitor::Visitor;

/// The name of the plan of five weeks.
pub const FIVE_WEEKS: &str = "Five weeks, legs first";

/// Gives the first practice the shipped plan of five weeks.
pub async fn plan(app: &TestApp) {
    let practice = PracticeId::from(app.number("SELECT min(id) FROM practice").await);
    let mut db = app.app.db.write().await.unwrap();
    let five = shipped().iter().find(|shipped| shipped.key == "five-weeks").unwrap();
    store::add(&mut db, practice, &five.plan, app.app.clock.now()).await.unwrap();
    db.commit().await.unwrap();
}

/// Makes a class of four places that first meets today, a Thursday, and gives its path.
pub async fn class(owner: &mut Visitor) -> String {
    class_from(owner, "2026-11-26", "").await
}

/// Makes a class of four places from its first date and the dates that it skips, and gives its path.
pub async fn class_from(owner: &mut Visitor, first: &str, skipped: &str) -> String {
    owner.open("/classes/new").await;
    owner.choose("Course plan", FIVE_WEEKS).fill("Name of the class", "Thursday mornings");
    owner.fill("Venue", "Elm Hall, 3 Orchard Row").fill("First date", first).fill("Start time", "10:30");
    owner.fill("Places for families", "4").fill("Dates to skip", skipped);
    owner.press("Make the class").await;
    assert_eq!(
        owner.page.notice().as_deref(),
        Some("The class is made. Now add its families."),
        "{}",
        owner.page.text()
    );
    owner.page.path.clone()
}

/// An owner with such a class, in which Leo is with Mira Holloway: the paths of the class and of their sheet.
pub async fn with_leo(app: &TestApp) -> (Visitor, String, String) {
    let mut owner = people::owner(app).await;
    plan(app).await;
    let class = class(&mut owner).await;
    family(&mut owner, &class, "Mira Holloway", "Leo").await;
    let sheet = sheet(&mut owner, &class, "Mira Holloway").await;
    (owner, class, sheet)
}

/// Adds a family of one adult and one baby, nine weeks old today.
pub async fn family(owner: &mut Visitor, class: &str, adult: &str, baby: &str) {
    fill_family(owner, class, adult, baby).await;
    owner.press("Add the family").await;
    assert_eq!(owner.page.notice().as_deref(), Some("The family has its place."), "{}", owner.page.text());
}

/// Fills the form of such a family, and leaves it at that.
pub async fn fill_family(owner: &mut Visitor, class: &str, adult: &str, baby: &str) {
    owner.open(&format!("{class}/families/new")).await;
    owner.within("Adult").fill("Name", adult);
    owner.within("Adult").fill("E-mail", &format!("{}@post.example", baby.to_lowercase()));
    owner.within("Baby").fill("First name", baby);
    owner.within("Baby").fill("Date of birth", "2026-09-24").anywhere();
}

/// The path of a family's sheet, read off the family's own page.
pub async fn sheet(owner: &mut Visitor, class: &str, adult: &str) -> String {
    owner.open(&format!("{class}/families")).await;
    owner.follow(adult).await;
    let links = owner.page.links();
    let sheet = links.iter().find_map(|link| link.href.find("/s/").map(|at| link.href[at..].to_owned()));
    sheet.expect("the family's page shows its sheet link")
}

/// Marks the session of a week as taught.
pub async fn teach(owner: &mut Visitor, class: &str, week: u32) {
    owner.open(&format!("{class}/weeks/{week}")).await;
    owner.press("Mark as taught").await;
    let done = "Marked as taught. The families can read their sheet.";
    assert_eq!(owner.page.notice().as_deref(), Some(done), "{}", owner.page.text());
}

/// Makes a class that began long ago, teaches all its weeks to one family, and gives the paths of its sheets.
pub async fn teach_all(owner: &mut Visitor, plan: &str, weeks: u32) -> Vec<String> {
    owner.open("/classes/new").await;
    owner.choose("Course plan", plan).fill("Name of the class", "Thursday mornings");
    owner.fill("Venue", "Elm Hall, 3 Orchard Row").fill("First date", "2026-10-01").fill("Start time", "10:30");
    owner.press("Make the class").await;
    let class = owner.page.path.clone();
    family(owner, &class, "Mira Holloway", "Leo").await;
    for week in 1..=weeks {
        teach(owner, &class, week).await;
    }
    let sheet = sheet(owner, &class, "Mira Holloway").await;
    (1..=weeks).map(|week| format!("{sheet}/weeks/{week}")).collect()
}
