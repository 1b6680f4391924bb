//! Bringing families in, while the page that shows how far it is grows line by line.
//!
//! One transaction: all of them or none. It is not held up by a slow browser, because what it tells waits in a queue. When
//! the browser goes away before the end, nobody would see what came of it, so nothing is written.

use std::convert::Infallible;

use askama::Template;
use axum::body::Body;
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use sqlx::{Sqlite, Transaction};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use crate::app::App;
use crate::calendar::Moment;
use crate::dice::Dice;
use crate::families::booking::Consents;
use crate::families::model::Entry;
use crate::families::store::places::{self, By};
use crate::ids::{ClassId, PracticeId};
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::Drawn;

/// After how many families the page grows.
const STEP: usize = 50;
/// Where the page grows; nothing that people write stands on it.
const HERE: &str = "[here it grows]";

/// A family on its way in.
pub struct Coming {
    /// Its row in the spreadsheet.
    pub row: usize,
    pub class: ClassId,
    pub entry: Entry,
}

#[derive(Template)]
#[template(path = "tables/bring.html")]
struct BringPage {
    chrome: Chrome,
    all: usize,
    here: &'static str,
}

/// What the page says next.
#[derive(Template)]
#[template(path = "tables/brought.html")]
enum Told {
    /// So many of all are in.
    #[template(block = "so_far")]
    SoFar { done: usize, all: usize },
    /// All are in.
    #[template(block = "done")]
    Done { all: usize },
    /// Nothing is: this row found no place any more.
    #[template(block = "full")]
    Full { row: usize },
    /// Nothing is: the fault is ours.
    #[template(block = "failed")]
    Failed,
}

/// The page that grows while these families come in.
pub fn in_sight(
    app: &App,
    db: Transaction<'static, Sqlite>,
    practice: PracticeId,
    chrome: Chrome,
    families: Vec<Coming>,
) -> Result<Response, Fault> {
    let whole = BringPage { chrome, all: families.len(), here: HERE }.render()?;
    let (head, tail) = whole.split_once(HERE).ok_or(Fault::Internal)?;
    let (tell, mut told) = unbounded_channel();
    let telling = Telling { tell, tail: tail.to_owned() };
    telling.say(head.to_owned());
    tokio::spawn(telling.bring(db, practice, families, app.dice.clone(), app.clock.now()));
    let body = Body::from_stream(stream::poll_fn(move |context| {
        told.poll_recv(context).map(|piece: Option<String>| piece.map(Ok::<_, Infallible>))
    }));
    // Packed, or held back by a proxy, the page would come in one piece at the end.
    let now = [
        (CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (CONTENT_ENCODING, HeaderValue::from_static("identity")),
        (HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no")),
    ];
    let mut response = (now, body).into_response();
    response.extensions_mut().insert(Drawn);
    Ok(response)
}

/// The way to the browser, and how the page ends.
struct Telling {
    tell: UnboundedSender<String>,
    tail: String,
}

impl Telling {
    /// Says something; whether the browser is still there to hear it.
    fn say(&self, piece: String) -> bool {
        self.tell.send(piece).is_ok()
    }

    async fn bring(
        self,
        db: Transaction<'static, Sqlite>,
        practice: PracticeId,
        families: Vec<Coming>,
        dice: Dice,
        now: Moment,
    ) {
        let end = self.write(db, practice, families, &dice, now).await.unwrap_or(Some(Told::Failed));
        if let Some(end) = end {
            self.say(end.render().unwrap_or_default() + self.tail.as_str());
        }
    }

    /// Writes all families, or none; how it ended, unless nobody is there to be told.
    async fn write(
        &self,
        mut db: Transaction<'static, Sqlite>,
        practice: PracticeId,
        families: Vec<Coming>,
        dice: &Dice,
        now: Moment,
    ) -> Result<Option<Told>, Fault> {
        let all = families.len();
        for (done, family) in (1..).zip(&families) {
            let placed = (By::Instructor, &family.entry, Consents::default());
            let added = places::add(&mut db, practice, family.class, placed, &dice.token(), now).await?;
            if added.is_none() {
                return Ok(Some(Told::Full { row: family.row }));
            }
            if (done % STEP == 0 || done == all) && !self.say(Told::SoFar { done, all }.render()?) {
                return Ok(None);
            }
        }
        db.commit().await?;
        Ok(Some(Told::Done { all }))
    }
}
