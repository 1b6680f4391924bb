//! `/money`: what is owed, over all classes, the oldest first.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use crate::amount::Amount;
use crate::app::App;
use crate::calendar::Day;
use crate::classes::model::Class;
use crate::families::model::Family;
use crate::ids::{ClassId, FamilyId};
use crate::money::account::{Account, Standing, totals};
use crate::money::model::Entry;
use crate::money::pages::found::of_family;
use crate::money::store::{self, Uncharged};
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page};

#[derive(Template)]
#[template(path = "money/owed.html")]
struct OwedPage {
    chrome: Chrome,
    owing: Vec<ClassRows>,
    /// Families who paid more than they have to.
    over: Vec<ClassRows>,
    uncharged: Vec<Uncharged>,
    totals: Vec<Amount>,
    due_now: Vec<Amount>,
}

/// The families of one class on the list.
struct ClassRows {
    class: Class,
    rows: Vec<Row>,
}

struct Row {
    family: Family,
    standing: Standing,
}

impl ClassRows {
    /// The rows that are wanted, the oldest first; nothing where there are none.
    fn of(class: &Class, rows: &[(Family, Standing)], wanted: impl Fn(&Standing) -> bool) -> Option<Self> {
        let wanted = rows.iter().filter(|(_, standing)| wanted(standing)).cloned();
        let mut rows: Vec<Row> = wanted.map(|(family, standing)| Row { family, standing }).collect();
        rows.sort_by_key(|row| (row.standing.since, row.family.id));
        (!rows.is_empty()).then(|| Self { class: class.clone(), rows })
    }

    fn since(&self) -> Option<Day> {
        self.rows.first().and_then(|row| row.standing.since)
    }
}

/// Each family with where its account stands.
fn standings(
    families: Vec<Family>,
    accounts: &mut BTreeMap<FamilyId, Vec<Entry>>,
    today: Day,
) -> Vec<(Family, Standing)> {
    let with_account = families.into_iter().filter_map(|family| {
        let account = Account::of(accounts.remove(&family.id)?, None)?;
        Some((family, account.on(today)))
    });
    with_account.collect()
}

pub async fn show(State(app): State<App>, actor: Actor, chrome: Chrome) -> Result<Response, Fault> {
    let now = app.clock.now();
    let mut db = app.db.read().await?;
    let (mut owing, mut over, mut standing) = (Vec::new(), Vec::new(), Vec::new());
    for (id, mut accounts) in store::uneven(&mut db, actor.practice).await? {
        let class = crate::classes::store::class(&mut db, actor.practice, id).await?.ok_or(Fault::Internal)?;
        let families = crate::families::store::of_class(&mut db, actor.practice, id).await?;
        let rows = standings(families, &mut accounts, now.day_in(&class.zone));
        standing.extend(rows.iter().map(|(_, standing)| *standing));
        owing.extend(ClassRows::of(&class, &rows, |standing| standing.owed.is_some()));
        over.extend(ClassRows::of(&class, &rows, |standing| !standing.owed.is_some()));
    }
    owing.sort_by_key(ClassRows::since);
    let uncharged = store::uncharged(&mut db, actor.practice).await?;
    let open = || standing.iter().filter(|standing| standing.owed.is_some());
    let due_now = totals(open().map(|standing| standing.now).filter(Amount::is_some));
    page(&OwedPage { chrome, owing, over, uncharged, totals: totals(open().map(|standing| standing.owed)), due_now })
}

/// Charges the price of a class to each of its families who were never told it.
pub async fn charge(State(app): State<App>, actor: Actor, Path(class): Path<i64>) -> Result<Response, Fault> {
    let now = app.clock.now();
    let class = ClassId::from(class);
    let mut db = app.db.write().await?;
    crate::classes::store::class(&mut db, actor.practice, class).await?.ok_or(Fault::NotFound)?;
    let uncharged = store::uncharged_families(&mut db, actor.practice, class).await?;
    let families = crate::families::store::of_class(&mut db, actor.practice, class).await?;
    for family in families.into_iter().filter(|family| uncharged.contains(&family.id)) {
        let found = of_family(&mut db, actor.practice, family, now).await?;
        for line in found.charge(&mut db, actor.practice, false).await? {
            let by = (actor.practice, actor.instructor);
            store::add(&mut db, by, found.family.id, &line, now).await?.ok_or(Fault::Internal)?;
        }
    }
    db.commit().await?;
    Ok(go_with("/money", Notice::Charged))
}
