//! `/classes/{id}/price`: what the class costs and how it is paid.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use crate::amount::{Amount, Currency, Written};
use crate::app::App;
use crate::classes::model::Class;
use crate::classes::price::{Off, OffWritten, PayLink, PayNote, Price, PricePer, RefundWords};
use crate::classes::store;
use crate::ids::ClassId;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Optional, Posted, Typed};
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

#[derive(Template)]
#[template(path = "classes/price.html")]
struct PricePage {
    chrome: Chrome,
    class: Class,
    /// The price as it is stored.
    stored: Option<Price>,
    form: PriceForm,
    currencies: Vec<Currency>,
    stale: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PriceForm {
    revision: i64,
    amount: Typed<Written>,
    currency: Typed<Currency>,
    per: Typed<PricePer>,
    deposit: Typed<Optional<Written>>,
    sibling: Typed<Optional<OffWritten>>,
    returning: Typed<Optional<OffWritten>>,
    pay_link: Typed<Optional<PayLink>>,
    pay_note: Typed<PayNote>,
    refund_words: Typed<RefundWords>,
}

impl PriceForm {
    /// An empty form, in the currency that the practice used last.
    fn blank(currency: Option<Currency>) -> Self {
        Self {
            amount: Typed::blank(),
            currency: currency.map_or_else(Typed::blank, Typed::holding),
            per: Typed::holding(PricePer::Family),
            ..Self::default()
        }
    }

    fn holding(price: &Price) -> Self {
        Self {
            revision: price.revision,
            amount: Typed::of(price.amount.plain()),
            currency: Typed::holding(price.currency()),
            per: Typed::holding(price.per),
            deposit: Typed::of(price.deposit.map(|deposit| deposit.plain()).unwrap_or_default()),
            sibling: Typed::holding(Optional(price.sibling_discount.map(Into::into))),
            returning: Typed::holding(Optional(price.returning_discount.map(Into::into))),
            pay_link: Typed::holding(Optional(price.pay_link.clone())),
            pay_note: Typed::holding(price.pay_note.clone()),
            refund_words: Typed::holding(price.refund_words.clone()),
        }
    }

    /// What the form says, once every field and the whole make sense; else the problems stand at their fields.
    fn read(&mut self) -> Option<Price> {
        let currency = self.currency.get()?;
        let amount = self.amount.settle(|written| written.amount_in(currency));
        let deposit = self.deposit.settle(|deposit| deposit.0.map(|written| written.amount_in(currency)).transpose());
        let sibling = self.sibling.settle(|off| off.0.map(|off| off.off_in(currency)).transpose());
        let returning = self.returning.settle(|off| off.0.map(|off| off.off_in(currency)).transpose());
        let price = Price {
            amount: amount?,
            per: self.per.get()?,
            deposit: deposit?.filter(Amount::is_some),
            sibling_discount: sibling?,
            returning_discount: returning?,
            pay_link: self.pay_link.get()?.0,
            pay_note: self.pay_note.get()?,
            refund_words: self.refund_words.get()?,
            revision: self.revision,
        };
        self.fits(&price).then_some(price)
    }

    /// Whether the parts fit the whole.
    fn fits(&mut self, price: &Price) -> bool {
        if price.deposit.is_some_and(|deposit| deposit.minor > price.amount.minor) {
            self.deposit.refuse(format!("That is more than the price of {}.", price.amount));
        }
        if price.sibling_discount.is_some() && price.per == PricePer::Family {
            self.sibling.refuse("The price is for the whole family, so a further baby costs nothing more.");
        }
        let whole = price.amount;
        let too_much = |off: Off| matches!(off, Off::Amount(off) if off.minor > whole.minor);
        for (field, off) in
            [(&mut self.sibling, price.sibling_discount), (&mut self.returning, price.returning_discount)]
        {
            if off.is_some_and(too_much) {
                field.refuse(format!("That is more than the price of {whole}."));
            }
        }
        self.deposit.problem.is_none() && self.sibling.problem.is_none() && self.returning.problem.is_none()
    }

    /// Shows what is stored now beside what was typed; saving again then means it.
    fn compare(&mut self, price: &Price) {
        let stored = Self::holding(price);
        self.revision = price.revision;
        self.amount.compare(&stored.amount.text);
        self.currency.compare(&stored.currency.text);
        self.per.compare(&stored.per.text);
        self.deposit.compare(&stored.deposit.text);
        self.sibling.compare(&stored.sibling.text);
        self.returning.compare(&stored.returning.text);
        self.pay_link.compare(&stored.pay_link.text);
        self.pay_note.compare(&stored.pay_note.text);
        self.refund_words.compare(&stored.refund_words.text);
    }
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let class = store::class(&mut db, actor.practice, ClassId::from(id)).await?.ok_or(Fault::NotFound)?;
    let stored = store::price(&mut db, actor.practice, class.id).await?;
    let form = match &stored {
        Some(price) => PriceForm::holding(price),
        None => PriceForm::blank(store::latest_currency(&mut db, actor.practice).await?),
    };
    page(&PricePage { chrome, class, stored, form, currencies: Currency::offered(), stale: false })
}

pub async fn save(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
    Posted(mut form): Posted<PriceForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let class = store::class(&mut db, actor.practice, ClassId::from(id)).await?.ok_or(Fault::NotFound)?;
    let stored = store::price(&mut db, actor.practice, class.id).await?;
    let currencies = Currency::offered();
    let Some(price) = form.read() else {
        let page = PricePage { chrome, class, stored, form, currencies, stale: false };
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    if !store::save_price(&mut db, actor.practice, class.id, &price).await? {
        form.compare(stored.as_ref().ok_or(Fault::Internal)?);
        return page_with(StatusCode::CONFLICT, &PricePage { chrome, class, stored, form, currencies, stale: true });
    }
    db.commit().await?;
    Ok(go_with(&format!("/classes/{id}"), Notice::PriceSaved))
}
