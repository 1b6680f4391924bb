//! Booking: a place by a link, the waiting list, offers that pass on, and what a family sees of its own.

use axum::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// A class of `places`, shown to everybody and booked this way, and its path.
pub async fn class_booked(app: &TestApp, owner: &mut Visitor, places: u32, how: &str) -> String {
    course::plan(app).await;
    let class = course::class_from(owner, "2026-12-03", "").await;
    owner.open(&format!("{class}/edit")).await;
    owner.fill("Places for families", &places.to_string()).tick("Show this class at its public page");
    owner.press("Save the class").await;
    owner.open(&format!("{class}/booking")).await;
    owner.choose("How families get a place", how).press("Save").await;
    assert_eq!(owner.page.notice().as_deref(), Some("The booking of this class is saved."), "{}", owner.page.text());
    class
}

/// The public page of a class, as somebody new opens it.
async fn comes(app: &TestApp, class: &str) -> Visitor {
    let mut visitor = app.visitor();
    visitor.open(&class.replace("/classes/", "/b/")).await;
    visitor
}

/// Fills the form of one adult and one baby, nine weeks old today, at the pace of a person.
fn fill(app: &TestApp, visitor: &mut Visitor, adult: &str, baby: &str) {
    visitor.within("Adult").fill("Name", adult).fill("E-mail", &format!("{}@post.example", baby.to_lowercase()));
    visitor.within("Baby").fill("First name", baby).fill("Date of birth", "2026-09-24").anywhere();
    app.pass_seconds(40);
}

/// Somebody new books, or waits in line, whatever the page offers; gives their browser on the private page.
async fn books(app: &TestApp, class: &str, adult: &str, baby: &str) -> Visitor {
    let mut visitor = comes(app, class).await;
    let way = ["Book a place", "Ask for a place", "Wait in line"];
    let words = visitor.page.links().into_iter().map(|link| link.text).find(|text| way.contains(&text.as_str()));
    visitor.follow(&words.expect("there is a way to a place")).await;
    fill(app, &mut visitor, adult, baby);
    let buttons = ["Book the place", "Ask for a place", "Join the waiting list"];
    let forms = visitor.page.forms();
    let button = forms.iter().flat_map(|form| &form.buttons).find(|button| buttons.contains(&button.text.as_str()));
    visitor.press(&button.unwrap().text.clone()).await;
    visitor
}

fn says(visitor: &Visitor, words: &str) {
    assert!(visitor.page.text().contains(words), "{words:?} is not on {}", visitor.page.text());
}

#[tokio::test]
async fn a_family_books_on_two_screens_and_has_its_own_page() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = class_booked(&app, &mut owner, 2, "They book at once").await;
    let mut mira = comes(&app, &class).await;
    says(&mira, "2 places are left.");
    mira.follow("Book a place").await;
    fill(&app, &mut mira, "Mira Holloway", "Leo");
    mira.press("Book the place").await;
    says(&mira, "You have your place");
    let path = mira.page.path.clone();
    assert!(path.starts_with("/s/") && path.len() > 40, "{path}");
    assert_eq!(mira.page.header("referrer-policy"), "same-origin");
    assert!(mira.page.header("x-robots-tag").contains("noindex"));
    owner.open(&format!("{class}/families")).await;
    says(&owner, "1 of 2 places taken.");
    says(&owner, "Leo, 9 weeks");
    mira.follow("Sheets").await;
    says(&mira, "Welcome to Thursday mornings");
}

#[tokio::test]
async fn mistakes_are_told_where_they_are_and_nothing_is_lost() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = class_booked(&app, &mut owner, 2, "They book at once").await;
    owner.open(&format!("{class}/booking")).await;
    owner.fill("Oldest baby, in weeks", "6").press("Save").await;
    let mut visitor = comes(&app, &class).await;
    visitor.follow("Book a place").await;
    fill(&app, &mut visitor, "", "Leo");
    visitor.press("Book the place").await;
    assert_eq!(visitor.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let problems = visitor.page.problems();
    assert_eq!(
        problems,
        [
            "Please write your name.",
            "This class is for babies up to 6 weeks on their first day; yours would be 10 weeks."
        ]
    );
    assert_eq!(visitor.within("Baby").value("First name"), "Leo");
    assert_eq!(app.number("SELECT count(*) FROM family").await, 0);
}

#[tokio::test]
async fn robots_are_asked_to_look_again() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = class_booked(&app, &mut owner, 2, "They book at once").await;
    let mut quick = comes(&app, &class).await;
    quick.follow("Book a place").await;
    fill(&app, &mut quick, "Mira Holloway", "Leo");
    let mut robot = quick.clone();
    app.pass_seconds(-39);
    quick.press("Book the place").await;
    says(&quick, "That was very quick.");
    app.pass_seconds(40);
    robot.fill("Leave this empty", "https://cheap.example");
    robot.press("Book the place").await;
    says(&robot, "Please leave the field for robots empty");
    assert_eq!(app.number("SELECT count(*) FROM family").await, 0);
    quick.press("Book the place").await;
    says(&quick, "You have your place");
}

#[tokio::test]
async fn one_address_does_not_book_for_ever() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = class_booked(&app, &mut owner, 60, "They book at once").await;
    let mut visitor = comes(&app, &class).await;
    visitor.follow("Book a place").await;
    let form = visitor.page.path.clone();
    let mut answers = Vec::new();
    for _ in 0..12 {
        answers.push(visitor.post(&form, &[("opened", "0")]).await.status);
    }
    assert_eq!(answers.iter().filter(|status| **status == StatusCode::TOO_MANY_REQUESTS).count(), 2, "{answers:?}");
    assert!(!visitor.page.header("retry-after").is_empty());
}

#[tokio::test]
async fn the_same_baby_is_not_booked_twice() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = class_booked(&app, &mut owner, 3, "They book at once").await;
    books(&app, &class, "Mira Holloway", "Leo").await;
    let again = books(&app, &class, "Mira Holloway", "Leo").await;
    says(&again, "There is a booking for this baby and this e-mail already.");
    assert_eq!(app.number("SELECT count(*) FROM family").await, 1);
}

#[tokio::test]
async fn the_instructor_says_yes_or_no() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = class_booked(&app, &mut owner, 2, "They ask, and you say yes or no").await;
    let mut mira = books(&app, &class, "Mira Holloway", "Leo").await;
    let mut dario = books(&app, &class, "Dario Penn", "Nico").await;
    says(&mira, "You have asked for a place");
    says(&comes(&app, &class).await, "All places are taken.");
    owner.open(&format!("{class}/families")).await;
    owner.press("Yes: Mira Holloway").await;
    owner.press("No: Dario Penn").await;
    let path = mira.page.path.clone();
    mira.open(&path).await;
    says(&mira, "You have your place");
    let path = dario.page.path.clone();
    dario.open(&path).await;
    says(&dario, "You have no place in this class");
    says(&comes(&app, &class).await, "One place is left.");
}

#[tokio::test]
async fn a_place_that_is_given_back_goes_down_the_line() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = class_booked(&app, &mut owner, 1, "They book at once").await;
    let mut mira = books(&app, &class, "Mira Holloway", "Leo").await;
    let mut dario = books(&app, &class, "Dario Penn", "Nico").await;
    let mut yuki = books(&app, &class, "Yuki Marsh", "Hana").await;
    says(&dario, "You are next.");
    says(&yuki, "One family is before you.");
    mira.follow("Give the place back…").await;
    mira.press("Give the place back").await;
    says(&mira, "You have given your place back");
    let (to_dario, to_yuki) = (dario.page.path.clone(), yuki.page.path.clone());
    dario.open(&to_dario).await;
    says(&dario, "It is kept until Saturday 28 November, 09:0");
    let mut late = dario.clone();
    app.pass_seconds(49 * 60 * 60);
    warmhands::rounds::pass_offers_on(&app.app).await.unwrap();
    yuki.open(&to_yuki).await;
    says(&yuki, "A place is free for you");
    late.press("Take the place").await;
    says(&late, "You have no place in this class");
    yuki.press("Take the place").await;
    says(&yuki, "You have your place");
    late.press("Wait in line").await;
    says(&late, "You are next.");
    late.follow("Leave the waiting list…").await;
    late.press("Leave the waiting list").await;
    assert_eq!(app.texts("SELECT DISTINCT state FROM family ORDER BY state").await, ["booked", "given back"]);
}

#[tokio::test]
async fn where_she_chooses_nobody_passes_those_who_wait() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = class_booked(&app, &mut owner, 1, "They book at once").await;
    owner.open(&format!("{class}/booking")).await;
    owner.choose("When the class is full", "to whom you choose").press("Save").await;
    let mut mira = books(&app, &class, "Mira Holloway", "Leo").await;
    books(&app, &class, "Dario Penn", "Nico").await;
    let mut yuki = books(&app, &class, "Yuki Marsh", "Hana").await;
    mira.follow("Give the place back…").await;
    mira.press("Give the place back").await;
    let amara = books(&app, &class, "Amara Bell", "Juno").await;
    says(&amara, "2 families are before you.");
    owner.open(&format!("{class}/families")).await;
    let mut other = owner.clone();
    owner.press("Offer a place: Yuki Marsh").await;
    says(&owner, "The class is full. You can give it more places");
    other.press("Offer a place: Dario Penn").await;
    assert_eq!(other.page.status, StatusCode::CONFLICT);
    says(&other, "There is no room for this family in all its weeks.");
    let path = yuki.page.path.clone();
    yuki.open(&path).await;
    yuki.press("Take the place").await;
    says(&yuki, "You have your place");
}

#[tokio::test]
async fn an_invitation_keeps_its_place() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = class_booked(&app, &mut owner, 1, "Only you write families down").await;
    owner.open(&format!("{class}/booking")).await;
    owner.fill("For whom", "Greta").press("Keep a place").await;
    let link = owner.page.links().into_iter().find(|link| link.href.contains("/invited/")).unwrap().href;
    let link = link.strip_prefix("http://planner.test").unwrap().to_owned();
    says(&comes(&app, &class).await, "All places are taken.");
    let mut stranger = app.visitor();
    assert_eq!(stranger.open(&format!("{link}x")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(stranger.open(&class.replace("/classes/", "/b/").to_string()).await.status, StatusCode::OK);
    let mut greta = app.visitor();
    greta.open(&link).await;
    fill(&app, &mut greta, "Greta Moor", "Ida");
    greta.press("Book the place").await;
    says(&greta, "You have your place");
    assert_eq!(app.visitor().open(&link).await.status, StatusCode::NOT_FOUND, "it is used");
    owner.open(&format!("{class}/booking")).await;
    owner.fill("For whom", "Nobody yet").press("Keep a place").await;
    assert_eq!(owner.page.problems(), ["The class has no place that could be kept."]);
}

#[tokio::test]
async fn an_invitation_that_is_not_used_ends_by_itself() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = class_booked(&app, &mut owner, 1, "They book at once").await;
    owner.open(&format!("{class}/booking")).await;
    owner.fill("For whom", "Greta").press("Keep a place").await;
    app.pass_days(3);
    warmhands::rounds::pass_offers_on(&app.app).await.unwrap();
    says(&comes(&app, &class).await, "One place is left.");
}

#[tokio::test]
async fn twins_take_two_places_where_a_place_is_for_a_baby() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = class_booked(&app, &mut owner, 2, "They book at once").await;
    owner.open(&format!("{class}/booking")).await;
    owner.choose("A place is for", "each baby").press("Save").await;
    let mut tess = comes(&app, &class).await;
    tess.follow("Book a place").await;
    fill(&app, &mut tess, "Tess Arkwright", "Otis");
    tess.within("Second baby").fill("First name", "Wren").fill("Date of birth", "2026-09-24").anywhere();
    tess.press("Book the place").await;
    says(&tess, "You have your place");
    says(&comes(&app, &class).await, "All places are taken.");
    tess.follow("Correct your details").await;
    tess.within("Third baby").fill("First name", "Fern").fill("Date of birth", "2026-09-24").anywhere();
    tess.press("Save your details").await;
    assert_eq!(tess.page.problems(), ["There is no place for one more baby. Please ask your instructor."]);
    assert_eq!(app.number("SELECT count(*) FROM baby").await, 2);
    owner.open(&format!("{class}/edit")).await;
    owner.fill("Places for families", "1").press("Save the class").await;
    assert_eq!(owner.page.problems(), ["2 places are taken already."]);
}

#[tokio::test]
async fn families_see_of_each_other_what_both_share() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = class_booked(&app, &mut owner, 4, "They book at once").await;
    let mut mira = books(&app, &class, "Mira Holloway", "Leo").await;
    let mut dario = books(&app, &class, "Dario Penn", "Nico").await;
    books(&app, &class, "Yuki Marsh", "Hana").await;
    let path = mira.page.path.clone();
    let share = "Other families of the class who share as well may see";
    dario.choose(share, "Our first names and e-mail").press("Save these choices").await;
    mira.open(&path).await;
    assert!(!mira.page.text().contains("Dario"), "she does not share yet: {}", mira.page.text());
    mira.choose(share, "Our first names").press("Save these choices").await;
    says(&mira, "Dario, with Nico, nico@post.example");
    let text = mira.page.text();
    for hidden in ["Penn", "Yuki", "Hana"] {
        assert!(!text.contains(hidden), "{hidden}: {text}");
    }
    let path = dario.page.path.clone();
    dario.open(&path).await;
    says(&dario, "Mira, with Leo");
    assert!(!dario.page.text().contains("leo@post.example"), "{}", dario.page.text());
}

#[tokio::test]
async fn a_family_corrects_its_details() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = class_booked(&app, &mut owner, 4, "They book at once").await;
    let mut mira = books(&app, &class, "Mira Holloway", "Leo").await;
    mira.follow("Correct your details").await;
    let mut other = mira.clone();
    mira.within("Baby").fill("First name", "Leonard").anywhere().press("Save your details").await;
    says(&mira, "For Leonard");
    other.within("Baby").fill("First name", "Lee").anywhere().press("Save your details").await;
    assert_eq!(other.page.status, StatusCode::CONFLICT);
    says(&other, "Meanwhile saved as: Leonard");
}

#[tokio::test]
async fn a_family_that_waits_sees_no_sheet() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = class_booked(&app, &mut owner, 1, "They book at once").await;
    let mut mira = books(&app, &class, "Mira Holloway", "Leo").await;
    let mut dario = books(&app, &class, "Dario Penn", "Nico").await;
    app.pass_days(7);
    course::teach(&mut owner, &class, 1).await;
    let start = dario.page.path.replace("/booking", "");
    dario.open(&start).await;
    assert!(dario.page.path.ends_with("/booking"), "{}", dario.page.path);
    let sheet = dario.page.path.replace("/booking", "/weeks/1");
    assert_eq!(dario.open(&sheet).await.status, StatusCode::NOT_FOUND);
    mira.follow("Sheets").await;
    says(&mira, "Week 1 of 5");
    mira.follow("Your booking").await;
    mira.follow("Give the place back…").await;
    mira.press("Give the place back").await;
    mira.follow("Sheets").await;
    says(&mira, "Week 1 of 5");
    app.pass_days(7);
    course::teach(&mut owner, &class, 2).await;
    let second = mira.page.path.clone() + "/weeks/2";
    assert_eq!(mira.open(&second).await.status, StatusCode::NOT_FOUND, "it was not there for the second");
}

#[tokio::test]
async fn in_a_rolling_class_each_family_has_its_own_weeks() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = class_booked(&app, &mut owner, 1, "They book at once").await;
    owner.open(&format!("{class}/booking")).await;
    owner.fill("Weeks of each family", "2").press("Save").await;
    let mut mira = comes(&app, &class).await;
    mira.follow("Book a place").await;
    fill(&app, &mut mira, "Mira Holloway", "Leo");
    mira.choose("Begin on", "Thursday 10 December").press("Book the place").await;
    says(&mira, "You have your place");
    assert_eq!(app.texts("SELECT from_week || ' to ' || until_week FROM family").await, ["2 to 3"]);
    let mut dario = comes(&app, &class).await;
    says(&dario, "You begin in any week and stay for 2 weeks.");
    let form = class.replace("/classes/", "/b/") + "/book";
    dario.open(&form).await;
    fill(&app, &mut dario, "Dario Penn", "Nico");
    dario.choose("Begin on", "Thursday 24 December");
    dario.press("Book the place").await;
    says(&dario, "You have your place");
    assert_eq!(
        app.texts("SELECT from_week || ' to ' || until_week FROM family").await,
        ["2 to 3", "4 to 20"],
        "20 stands for the last week"
    );
}

#[tokio::test]
async fn what_fits_a_baby_can_be_found_on_one_page() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = class_booked(&app, &mut owner, 2, "They book at once").await;
    owner.open(&format!("{class}/booking")).await;
    owner.fill("Oldest baby, in weeks", "12").press("Save").await;
    let mut visitor = comes(&app, &class).await;
    visitor.follow("All classes of Quill Baby Massage").await;
    says(&visitor, "Thursday mornings");
    visitor.fill("Your baby’s date of birth", "2026-09-24").press("Show what fits").await;
    says(&visitor, "Thursday mornings");
    visitor.fill("Your baby’s date of birth", "2026-05-24").press("Show what fits").await;
    says(&visitor, "No class fits just now.");
}

#[tokio::test]
async fn places_kept_back_are_hers_to_give() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = class_booked(&app, &mut owner, 2, "They book at once").await;
    owner.open(&format!("{class}/booking")).await;
    owner.fill("Places kept back", "1").press("Save").await;
    books(&app, &class, "Mira Holloway", "Leo").await;
    let waits = books(&app, &class, "Dario Penn", "Nico").await;
    says(&waits, "You are waiting in line");
    course::family(&mut owner, &class, "Yuki Marsh", "Hana").await;
    assert_eq!(app.number("SELECT count(*) FROM family WHERE state = 'booked'").await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn sixteen_at_once_never_get_more_than_there_is() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let class = class_booked(&app, &mut owner, 5, "They book at once").await;
    let mut asking = Vec::new();
    for number in 0..16 {
        let mut visitor = comes(&app, &class).await;
        visitor.follow("Book a place").await;
        fill(&app, &mut visitor, "Some Body", &format!("Baby{number}"));
        asking.push(visitor);
    }
    let mut rush = tokio::task::JoinSet::new();
    for mut visitor in asking {
        rush.spawn(async move {
            visitor.press("Book the place").await;
            if visitor.page.status == StatusCode::UNPROCESSABLE_ENTITY {
                visitor.press("Join the waiting list").await;
            }
            if visitor.page.text().contains("You have your place") {
                visitor.follow("Give the place back…").await;
                visitor.press("Give the place back").await;
            }
            visitor.page.status
        });
    }
    assert!(rush.join_all().await.into_iter().all(|status| status == StatusCode::OK));
    // Whoever got a place gave it back, and it was offered on; never more than five are held at any moment's end.
    let held = "SELECT count(*) FROM family WHERE state IN ('booked', 'offered')";
    assert_eq!(app.number(held).await, 5);
    assert_eq!(app.number("SELECT count(*) FROM family").await, 16, "every family is accounted for");
    assert_eq!(app.number("SELECT count(*) FROM room WHERE places < 0").await, 0);
}
