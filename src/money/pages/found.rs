//! What every page of one family's account needs.

use sqlx::SqliteConnection;

use crate::calendar::{Day, Moment};
use crate::classes::model::Class;
use crate::classes::price::Price;
use crate::families::model::Family;
use crate::ids::{ClassId, FamilyId, PracticeId};
use crate::languages::Texts;
use crate::money::account::{self, Account};
use crate::money::model::Line;
use crate::money::store;
use crate::web::fault::Fault;

/// A family with its class, the price of that and its account.
pub struct Found {
    pub class: Class,
    pub family: Family,
    pub price: Option<Price>,
    /// Nothing where neither a line nor a price says in which currency.
    pub account: Option<Account>,
    pub today: Day,
}

/// The family of a class; another practice's is not found.
pub async fn find(
    db: &mut SqliteConnection,
    practice: PracticeId,
    (class, family): (i64, i64),
    now: Moment,
) -> Result<Found, Fault> {
    let class = ClassId::from(class);
    let family = crate::families::store::family(db, practice, class, FamilyId::from(family)).await?;
    of_family(db, practice, family.ok_or(Fault::NotFound)?, now).await
}

/// All that belongs to this family.
pub async fn of_family(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: Family,
    now: Moment,
) -> Result<Found, Fault> {
    let class = crate::classes::store::class(db, practice, family.class_id).await?.ok_or(Fault::NotFound)?;
    let price = crate::classes::store::price(db, practice, class.id).await?;
    let entries = store::entries(db, practice, family.id).await?;
    let account = Account::of(entries, price.as_ref().map(Price::currency));
    let today = now.day_in(&class.zone);
    Ok(Found { class, family, price, account, today })
}

impl Found {
    /// What charging the price would write down; nothing beside lines in another currency.
    pub async fn charge(
        &self,
        db: &mut SqliteConnection,
        practice: PracticeId,
        returning: bool,
    ) -> Result<Vec<Line>, Fault> {
        let currency = self.account.as_ref().map(|account| account.currency);
        let price = self.price.as_ref().filter(|price| Some(price.currency()) == currency);
        let Some(price) = price else { return Ok(Vec::new()) };
        let meetings = crate::classes::store::meetings(db, practice, self.class.id).await?;
        let attended = meetings.iter().filter(|meeting| meeting.week >= self.family.from_week);
        let first = attended.map(|meeting| meeting.day).min().unwrap_or(self.today);
        Ok(account::charge(price, self.family.babies.len(), returning, (self.today, first)))
    }

    /// Who pays: the adults by name. A receipt needs no baby's.
    pub fn payer(&self, t: &Texts) -> String {
        let names = self.family.adults.iter().filter_map(|adult| adult.name.as_ref());
        t.list(&names.map(ToString::to_string).collect::<Vec<_>>())
    }
}
