//! The visitor itself: sends what a browser would send, and refuses pages that a person could not use.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::RawQuery;
use axum::response::{Html, Redirect};
use axum::routing::get;

use crate::support::app::Door;
use crate::support::page::Page;
use crate::support::sound;
use crate::support::visitor::Visitor;

const REGISTER: &str = r#"<!doctype html><html lang="en"><title>Register</title><main>
<p>Week <b>3</b>:<span> ten</span> families</p><p class="notice" role="status">Saved.</p>
<form method="post" action="/echo" id="register">
  <input type="hidden" name="revision" value="7">
  <label for="note">Note <span class="aside">optional</span></label><textarea id="note" name="note">
one
two</textarea>
  <label>Venue <select name="venue"><option value="1">Hall</option><option value="2" selected>Library</option></select></label>
  <fieldset><legend>Ada</legend>
    <label><input type="radio" name="mark-1" value="here" checked>Here</label>
    <label><input type="radio" name="mark-1" value="late">Late</label>
  </fieldset>
  <fieldset><legend>Ben</legend>
    <label><input type="radio" name="mark-2" value="here">Here</label>
    <label><input type="radio" name="mark-2" value="late">Late</label>
  </fieldset>
  <label><input type="checkbox" name="step" value="legs" checked>Legs</label>
  <label><input type="checkbox" name="step" value="feet">Feet</label>
  <label>Left <input name="left" value="gone" disabled></label>
  <button>Save</button><button name="undo" value="1">Undo</button>
</form>
<ul><li><h3>Week 1</h3><a href="/echo?week=1">Open</a></li><li><h3>Week 10 · Face</h3><a href="echo?week=10">Open</a></li></ul>
<form action="/echo"><label>Find <input name="find"></label><button>Go</button></form>
<label>Other <input form="register" name="other"></label>
</main></html>"#;

fn visitor(page: &'static str) -> Visitor {
    let echo = get(|RawQuery(query): RawQuery| async move { query.unwrap_or_default() })
        .post(|body: String| async move { body });
    let away = get(|| async { Redirect::to("//elsewhere.example/") });
    let router =
        Router::new().route("/", get(move || async move { Html(page) })).route("/echo", echo).route("/away", away);
    Visitor::new(Arc::new(Door::new(router)), "http://planner.test".to_owned(), SocketAddr::from(([10, 0, 0, 1], 1)))
}

async fn register() -> Visitor {
    let mut visitor = visitor(REGISTER);
    visitor.open("/").await;
    visitor
}

fn body(page: &Page) -> String {
    String::from_utf8(page.body.to_vec()).unwrap()
}

#[tokio::test]
async fn an_untouched_form_is_sent_as_it_came() {
    let page = register().await.press("Save").await.clone();
    assert_eq!(body(&page), "revision=7&note=one%0D%0Atwo&venue=2&mark-1=here&step=legs&other=");
}

#[tokio::test]
async fn a_filled_form_is_sent_with_the_pressed_button() {
    let mut visitor = register().await;
    visitor.fill("Note", "three").choose("Venue", "Hall").choose("Ada", "Late").choose("Ben", "Here");
    visitor.tick("Feet").untick("Legs").fill("Other", "x y");
    assert_eq!((visitor.value("Note"), visitor.value("Venue")), ("three".to_owned(), "1".to_owned()));
    let page = visitor.press("Undo").await;
    let sent = "revision=7&note=three&venue=1&mark-1=late&mark-2=here&step=feet&other=x+y&undo=1";
    assert_eq!(body(page), sent);
}

#[tokio::test]
async fn a_form_without_a_method_becomes_a_query() {
    let mut visitor = register().await;
    visitor.fill("Find", "Ada & Ben");
    assert_eq!(body(visitor.press("Go").await), "find=Ada+%26+Ben");
}

#[tokio::test]
async fn links_are_told_apart_by_their_place() {
    let mut visitor = register().await;
    visitor.within("Week 1").follow("Open").await;
    assert_eq!(visitor.page.path, "/echo?week=1");
    visitor.open("/").await;
    visitor.within("Week 10").follow("Open").await;
    assert_eq!(visitor.page.path, "/echo?week=10");
}

#[tokio::test]
async fn a_page_is_read_as_a_person_reads_it() {
    let page = register().await.page;
    assert!(page.text().starts_with("Week 3: ten families Saved."), "{}", page.text());
    assert_eq!(page.notice().as_deref(), Some("Saved."));
    assert_eq!(page.links().len(), 2);
}

#[tokio::test]
#[should_panic = "0 buttons \"Remove\""]
async fn a_button_that_is_not_there_cannot_be_pressed() {
    register().await.press("Remove").await;
}

#[tokio::test]
#[should_panic = "2 links \"Open\""]
async fn of_two_links_with_the_same_words_none_is_guessed() {
    register().await.follow("Open").await;
}

#[tokio::test]
#[should_panic = "fields \"Phone\""]
async fn a_field_that_is_not_there_cannot_be_filled() {
    register().await.fill("Phone", "1");
}

#[tokio::test]
#[should_panic = "cannot be changed"]
async fn a_field_that_is_out_of_use_cannot_be_filled() {
    register().await.fill("Left", "1");
}

#[tokio::test]
#[should_panic = "leads away"]
async fn nobody_is_sent_to_another_site() {
    register().await.open("/away").await;
}

#[tokio::test]
#[should_panic = "no label"]
async fn a_page_with_a_fault_is_refused() {
    visitor("<input name=a>").open("/").await;
}

#[test]
fn each_fault_of_a_page_is_named() {
    let faults = |body: &str| {
        let html = scraper::Html::parse_document(&format!("<!doctype html><html><body>{body}</body></html>"));
        sound::faults(&html)
    };
    for (body, fault) in [
        (r#"<p id="a">a</p><p id="a">b</p>"#, r#"the id "a" is used twice"#),
        (r#"<p aria-describedby="a b" id="a">a</p>"#, r#"aria-describedby points at "b""#),
        (r#"<label for="x">X</label>"#, r#"for points at "x""#),
        ("<textarea></textarea>", "no label: <textarea"),
        (r#"<a href="/"></a>"#, "no name: <a"),
        ("<img src=x>", "a picture without words"),
        (r##"<a href="#main">x</a>"##, r##"a way to nowhere: <a href="#main""##),
        ("<form method=post></form>", "a way to nowhere: <form"),
        (r#"<link rel="icon" href="">"#, "a way to nowhere: <link"),
        (r#"<p style="color:red">x</p>"#, "the attribute style"),
        ("<script>1</script>", "inline: <script"),
    ] {
        let found = faults(body);
        assert!(found.len() == 1 && found[0].starts_with(fault), "{body}: {found:?}");
    }
    assert_eq!(faults(r##"<a href="#top">x</a><h1 id="top">y</h1><label>Z <input></label>"##), [""; 0]);
}
