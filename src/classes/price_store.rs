//! Every statement on the prices of classes.

use sqlx::SqliteConnection;

use crate::amount::{Amount, Currency};
use crate::classes::price::{Off, Price};
use crate::ids::{ClassId, PracticeId};

/// What a class costs, once that was settled.
pub async fn price(db: &mut SqliteConnection, practice: PracticeId, class: ClassId) -> sqlx::Result<Option<Price>> {
    let row = sqlx::query!(
        "SELECT currency, amount, per, deposit, sibling_percent, sibling_amount, returning_percent, returning_amount,
             pay_link, pay_note, refund_words, revision
         FROM class_price WHERE practice_id = ? AND class_id = ?",
        practice,
        class
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| {
        let off = |percent: Option<u32>, minor: Option<i64>| match percent {
            Some(percent) => Some(Off::Percent(percent)),
            None => minor.map(|minor| Off::Amount(Amount::of(minor, row.currency))),
        };
        Price {
            amount: Amount::of(row.amount, row.currency),
            per: row.per,
            deposit: row.deposit.map(|minor| Amount::of(minor, row.currency)),
            sibling_discount: off(row.sibling_percent, row.sibling_amount),
            returning_discount: off(row.returning_percent, row.returning_amount),
            pay_link: row.pay_link.parse().ok(),
            pay_note: row.pay_note,
            refund_words: row.refund_words,
            revision: row.revision,
        }
    }))
}

/// Settles what a class costs, if the price that is stored still has this one's revision; tells whether it did.
pub async fn save_price(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
    price: &Price,
) -> sqlx::Result<bool> {
    let (currency, per) = (price.currency(), price.per);
    let deposit = price.deposit.map(|deposit| deposit.minor);
    let parts = |off: Option<Off>| match off {
        Some(Off::Percent(percent)) => (Some(percent), None),
        Some(Off::Amount(amount)) => (None, Some(amount.minor)),
        None => (None, None),
    };
    let (sibling_percent, sibling_amount) = parts(price.sibling_discount);
    let (returning_percent, returning_amount) = parts(price.returning_discount);
    let pay_link = price.pay_link.as_ref().map(ToString::to_string).unwrap_or_default();
    let saved = sqlx::query!(
        "INSERT INTO class_price (class_id, practice_id, currency, amount, per, deposit, sibling_percent,
             sibling_amount, returning_percent, returning_amount, pay_link, pay_note, refund_words)
         SELECT class.id, class.practice_id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM class
         WHERE class.practice_id = ? AND class.id = ?
         ON CONFLICT (class_id) DO UPDATE SET currency = excluded.currency, amount = excluded.amount,
             per = excluded.per, deposit = excluded.deposit, sibling_percent = excluded.sibling_percent,
             sibling_amount = excluded.sibling_amount, returning_percent = excluded.returning_percent,
             returning_amount = excluded.returning_amount, pay_link = excluded.pay_link, pay_note = excluded.pay_note,
             refund_words = excluded.refund_words, revision = class_price.revision + 1
         WHERE class_price.revision = ?",
        currency,
        price.amount.minor,
        per,
        deposit,
        sibling_percent,
        sibling_amount,
        returning_percent,
        returning_amount,
        pay_link,
        price.pay_note,
        price.refund_words,
        practice,
        class,
        price.revision
    )
    .execute(db)
    .await?;
    Ok(saved.rows_affected() == 1)
}

/// Gives a class that is run again the price of the class before it.
pub async fn copy_price(
    db: &mut SqliteConnection,
    practice: PracticeId,
    from: ClassId,
    to: ClassId,
) -> sqlx::Result<()> {
    if let Some(price) = price(db, practice, from).await? {
        save_price(db, practice, to, &price).await?;
    }
    Ok(())
}

/// The currency of the class that was priced last.
pub async fn latest_currency(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Option<Currency>> {
    sqlx::query_scalar!(
        "SELECT currency FROM class_price WHERE practice_id = ? ORDER BY class_id DESC LIMIT 1",
        practice
    )
    .fetch_optional(db)
    .await
}
