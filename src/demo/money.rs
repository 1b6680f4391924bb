//! What the classes of the example cost, and who has paid: most in full, some in part, one too much, one nothing yet.

use sqlx::SqliteConnection;

use crate::amount::{Amount, Currency, Written};
use crate::calendar::Day;
use crate::classes::price::{Off, Price, PricePer};
use crate::demo::{Maker, known};
use crate::families::model::Family;
use crate::ids::{ClassId, EntryId};
use crate::money::account::charge;
use crate::money::model::{How, Kind, Line};
use crate::money::store;
use crate::web::fault::Fault;

/// Something that was paid or given: how much, how, and how many days ago.
type Given = (&'static str, How, i32);

/// A family of the running class: whether it came before, and what it gave.
const RUNNING: [(bool, &[Given]); 7] = [
    (false, &[("40", How::Transfer, 33), ("45", How::Cash, 14)]),
    (false, &[("40", How::Card, 34), ("45", How::Card, 15)]),
    (false, &[("40", How::Transfer, 31)]),
    (false, &[("85", How::Transfer, 34)]),
    (false, &[]),
    (true, &[("76.50", How::Voucher, 7)]),
    (false, &[("40", How::Transfer, 32), ("45", How::Cash, 14), ("45", How::Cash, 14)]),
];

/// The first families of the coming class; the others are not charged yet.
const COMING: [(bool, &[Given]); 4] = [
    (false, &[("40", How::Card, 3)]),
    (false, &[("100", How::Transfer, 2)]),
    (true, &[]),
    (false, &[("40", How::Transfer, 1)]),
];

/// The class that is in its third week.
pub async fn of_running(maker: &Maker<'_>, db: &mut SqliteConnection, class: ClassId) -> Result<(), Fault> {
    let price = Price { per: PricePer::Family, sibling_discount: None, ..price("85")? };
    crate::classes::store::save_price(db, maker.practice, class, &price).await?;
    let families = crate::families::store::of_class(db, maker.practice, class).await?;
    for (family, (returning, given)) in families.iter().zip(RUNNING) {
        settle(maker, db, (family, &price), returning, given).await?;
    }
    // One family missed a session and got something back; one payment was written down twice.
    let missed = families.get(3).ok_or(Fault::Internal)?;
    let off = line(Kind::Discount, "10", None, maker.today.plus_days(-6), "one session that was cancelled")?;
    let back = Line { kind: Kind::Refund, how: Some(How::Transfer), ..off.clone() };
    write(maker, db, missed, &off).await?;
    write(maker, db, missed, &back).await?;
    let twice = families.get(6).ok_or(Fault::Internal)?;
    let last = store::entries(db, maker.practice, twice.id).await?.last().map(|entry| entry.id);
    let (by, times) = ((maker.practice, maker.instructor), (maker.today, maker.app.clock.now()));
    store::take_back(db, by, twice.id, last.ok_or(Fault::Internal)?, times).await?;
    Ok(())
}

/// The class that begins next week.
pub async fn of_coming(maker: &Maker<'_>, db: &mut SqliteConnection, class: ClassId) -> Result<(), Fault> {
    let price = price("90")?;
    crate::classes::store::save_price(db, maker.practice, class, &price).await?;
    let families = crate::families::store::of_class(db, maker.practice, class).await?;
    for (family, (returning, given)) in families.iter().zip(COMING) {
        settle(maker, db, (family, &price), returning, given).await?;
    }
    Ok(())
}

fn pounds(text: &str) -> Result<Amount, Fault> {
    known::<Written>(text)?.amount_in(known::<Currency>("GBP")?).map_err(|_| Fault::Internal)
}

fn price(amount: &str) -> Result<Price, Fault> {
    Ok(Price {
        amount: pounds(amount)?,
        per: PricePer::Baby,
        deposit: Some(pounds("40")?),
        sibling_discount: Some(Off::Percent(50)),
        returning_discount: Some(Off::Percent(10)),
        pay_link: Some(known("https://pay.example/willow-lane")?),
        pay_note: known("By transfer to Willow Lane Baby Massage, or in cash on the day.")?,
        refund_words: known(
            "If you cannot come, all of it comes back to you until 14 days before the first session. After that, your place can go to \
             somebody on the waiting list.",
        )?,
        revision: 0,
    })
}

fn line(kind: Kind, amount: &str, how: Option<How>, day: Day, words: &str) -> Result<Line, Fault> {
    Ok(Line { kind, amount: pounds(amount)?, how, day, by_day: None, words: known(words)? })
}

async fn write(maker: &Maker<'_>, db: &mut SqliteConnection, family: &Family, line: &Line) -> Result<EntryId, Fault> {
    let by = (maker.practice, maker.instructor);
    store::add(db, by, family.id, line, maker.app.clock.now()).await?.ok_or(Fault::Internal)
}

/// Charges the price five weeks ago, and writes down what was given since.
async fn settle(
    maker: &Maker<'_>,
    db: &mut SqliteConnection,
    (family, price): (&Family, &Price),
    returning: bool,
    given: &[Given],
) -> Result<(), Fault> {
    let meetings = crate::classes::store::meetings(db, maker.practice, family.class_id).await?;
    let first = meetings.iter().map(|meeting| meeting.day).min().ok_or(Fault::Internal)?;
    let charged = maker.today.plus_days(-35);
    for line in charge(price, family.babies.len(), returning, (charged, first)) {
        write(maker, db, family, &line).await?;
    }
    for (amount, how, days_ago) in given {
        let day = maker.today.plus_days(-days_ago);
        write(maker, db, family, &line(Kind::Paid, amount, Some(*how), day, "")?).await?;
    }
    Ok(())
}
