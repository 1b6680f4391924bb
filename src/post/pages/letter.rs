//! `/letters/{id}`: one letter, its words, and every way to get it to the family.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use crate::app::App;
use crate::classes::model::Class;
use crate::families::model::Family;
use crate::ids::LetterId;
use crate::letters::model::{Content, Letter, State as Standing};
use crate::letters::store;
use crate::post::gather::{self, Written};
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::Posted;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page};

#[derive(Template)]
#[template(path = "post/letter_page.html")]
struct LetterPage {
    chrome: Chrome,
    class: Class,
    family: Option<Family>,
    /// What it says; nothing once that was forgotten or is not true any more.
    content: Option<Content>,
    /// Why it has no words.
    why: Option<&'static str>,
    letter: Letter,
    is_sending: bool,
}

impl LetterPage {
    /// Opens the letter in the instructor's own mail program.
    fn mail_link(&self, content: &Content) -> String {
        let adults = self.family.iter().flat_map(|family| &family.adults);
        let to: Vec<String> = adults.filter_map(|adult| Some(coded(&adult.email.as_ref()?.to_string()))).collect();
        format!("mailto:{}?subject={}&body={}", to.join(","), coded(&content.subject), coded(&content.text()))
    }

    /// Opens the letter as a text message, to the first phone that is known.
    fn chat_link(&self, content: &Content) -> String {
        let adults = self.family.iter().flat_map(|family| &family.adults);
        let phone = adults.filter_map(|adult| adult.phone.as_ref()).next().map(ToString::to_string).unwrap_or_default();
        let digits: String = phone.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
        format!("sms:{digits}?&body={}", coded(&content.text()))
    }
}

fn coded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

pub(super) async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let letter = store::letter(&mut db, actor.practice, LetterId::from(id)).await?.ok_or(Fault::NotFound)?;
    let class = crate::classes::store::class(&mut db, actor.practice, letter.class).await?.ok_or(Fault::NotFound)?;
    let family = match letter.family {
        Some(family) => crate::families::store::family(&mut db, actor.practice, letter.class, family).await?,
        None => None,
    };
    let (content, why) = match &letter.content {
        Some(content) => (Some(content.clone()), None),
        None if !letter.state.is_open() => (None, Some("Its words are not kept any more.")),
        None => match gather::written(&app, &mut db, &letter, app.clock.now()).await? {
            Written::Goes(content, _) | Written::Held(content, _) => (Some(content), None),
            Written::Untrue(why, _) => (None, Some(why)),
        },
    };
    page(&LetterPage { chrome, class, family, content, why, letter, is_sending: app.mailer.is_some() })
}

/// What the instructor does with it.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Deed {
    /// Let it go (again).
    Send,
    /// It reached the family in another way.
    Given,
    /// It shall not go.
    Withdraw,
}

#[derive(Debug, Deserialize)]
pub(super) struct DeedForm {
    deed: Option<Deed>,
}

pub(super) async fn act(
    State(app): State<App>,
    actor: Actor,
    Path(id): Path<i64>,
    Posted(form): Posted<DeedForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let letter = store::letter(&mut db, actor.practice, LetterId::from(id)).await?.ok_or(Fault::NotFound)?;
    let (state, notice) = match form.deed.ok_or(Fault::Refused)? {
        Deed::Send => (Standing::Waiting, Notice::LetterGoes),
        Deed::Given => (Standing::Given, Notice::LetterGiven),
        Deed::Withdraw => (Standing::Withdrawn, Notice::LetterWithdrawn),
    };
    let set = store::set_state(&mut db, actor.practice, letter.id, state, app.clock.now()).await?;
    db.commit().await?;
    Ok(go_with(&format!("/letters/{id}"), if set { notice } else { Notice::LetterGone }))
}
