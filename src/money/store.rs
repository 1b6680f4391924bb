//! Every statement on the accounts of families.

use std::collections::BTreeMap;

use sqlx::SqliteConnection;

use crate::amount::{Amount, Currency};
use crate::calendar::{Day, Moment};
use crate::ids::{ClassId, EntryId, FamilyId, InstructorId, PracticeId};
use crate::money::model::{Entry, How, Kind, Line, Words};
use crate::text::Name;

/// A line as the table holds it.
struct Row {
    id: EntryId,
    family_id: Option<FamilyId>,
    kind: Kind,
    amount: i64,
    currency: Currency,
    how: Option<How>,
    day: Day,
    by_day: Option<Day>,
    words: Words,
    number: Option<i64>,
    undoes: Option<EntryId>,
}

impl From<Row> for Entry {
    fn from(row: Row) -> Self {
        let amount = Amount::of(row.amount, row.currency);
        let Row { id, kind, how, day, by_day, words, number, undoes, .. } = row;
        Self { id, line: Line { kind, amount, how, day, by_day, words }, number, undoes }
    }
}

/// The account of a family, as it was written.
pub async fn entries(db: &mut SqliteConnection, practice: PracticeId, family: FamilyId) -> sqlx::Result<Vec<Entry>> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT id, family_id, kind, amount, currency, how, day, by_day, words, number, undoes FROM money_entry
         WHERE practice_id = ? AND family_id = ? ORDER BY id",
        practice,
        family
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Entry::from).collect())
}

/// Whether a family has anything to read of money: its class has a price, or something was written down for it.
pub async fn has_account(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
    family: FamilyId,
) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        "SELECT EXISTS (SELECT 1 FROM class_price WHERE practice_id = ? AND class_id = ?)
             OR EXISTS (SELECT 1 FROM money_entry WHERE practice_id = ? AND family_id = ?) AS 'found!: bool'",
        practice,
        class,
        practice,
        family
    )
    .fetch_one(db)
    .await
}

/// Writes a line into the account of a family, with the next number when it is one that has a receipt. Nothing is
/// written, and nothing given back, for another practice's family or beside lines in another currency.
pub async fn add(
    db: &mut SqliteConnection,
    (practice, instructor): (PracticeId, InstructorId),
    family: FamilyId,
    line: &Line,
    now: Moment,
) -> sqlx::Result<Option<EntryId>> {
    let Line { kind, amount, how, day, by_day, words } = line;
    let has_receipt = kind.moves_money();
    sqlx::query_scalar!(
        "INSERT INTO money_entry (practice_id, family_id, instructor_id, kind, amount, currency, how, day, by_day,
             words, number, made_at)
         SELECT family.practice_id, family.id, ?, ?, ?, ?, ?, ?, ?, ?,
             CASE WHEN ? THEN (SELECT coalesce(max(number), 0) + 1 FROM money_entry
                 WHERE practice_id = family.practice_id) END, ?
         FROM family WHERE family.practice_id = ? AND family.id = ?
           AND NOT EXISTS (SELECT 1 FROM money_entry WHERE family_id = family.id AND currency <> ?)
         RETURNING id AS 'id!: EntryId'",
        instructor,
        kind,
        amount.minor,
        amount.currency,
        how,
        day,
        by_day,
        words,
        has_receipt,
        now,
        practice,
        family,
        amount.currency
    )
    .fetch_optional(db)
    .await
}

/// Takes a line back by another one of the same amount; tells whether it did. What takes back stays, and so does what
/// was taken back already.
pub async fn take_back(
    db: &mut SqliteConnection,
    (practice, instructor): (PracticeId, InstructorId),
    family: FamilyId,
    entry: EntryId,
    (today, now): (Day, Moment),
) -> sqlx::Result<bool> {
    let written = sqlx::query!(
        "INSERT INTO money_entry (practice_id, family_id, instructor_id, kind, amount, currency, how, day, by_day,
             words, undoes, made_at)
         SELECT practice_id, family_id, ?, kind, amount, currency, how, ?, by_day, words, id, ? FROM money_entry
         WHERE practice_id = ? AND family_id = ? AND id = ? AND undoes IS NULL
         ON CONFLICT (undoes) DO NOTHING",
        instructor,
        today,
        now,
        practice,
        family,
        entry
    )
    .execute(db)
    .await?;
    Ok(written.rows_affected() == 1)
}

/// The lines of each family whose account is not even, by its class.
pub async fn uneven(
    db: &mut SqliteConnection,
    practice: PracticeId,
) -> sqlx::Result<BTreeMap<ClassId, BTreeMap<FamilyId, Vec<Entry>>>> {
    let classes = sqlx::query!(
        "SELECT family.id, family.class_id FROM family JOIN money_entry ON money_entry.family_id = family.id
         WHERE money_entry.practice_id = ? GROUP BY family.id HAVING sum(money_entry.change) <> 0",
        practice
    )
    .fetch_all(&mut *db)
    .await?;
    let rows = sqlx::query_as!(
        Row,
        "SELECT id, family_id, kind, amount, currency, how, day, by_day, words, number, undoes FROM money_entry
         WHERE practice_id = ? AND family_id IN (SELECT uneven.family_id FROM money_entry AS uneven
             WHERE uneven.practice_id = ? GROUP BY uneven.family_id HAVING sum(uneven.change) <> 0)
         ORDER BY id",
        practice,
        practice
    )
    .fetch_all(db)
    .await?;
    let classes: BTreeMap<FamilyId, ClassId> = classes.into_iter().map(|row| (row.id, row.class_id)).collect();
    let mut uneven: BTreeMap<ClassId, BTreeMap<FamilyId, Vec<Entry>>> = BTreeMap::new();
    for row in rows {
        if let Some((family, class)) = row.family_id.and_then(|family| Some((family, *classes.get(&family)?))) {
            uneven.entry(class).or_default().entry(family).or_default().push(row.into());
        }
    }
    Ok(uneven)
}

/// A class with families that were not charged its price yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uncharged {
    /// Which class.
    pub id: ClassId,
    /// What it is called.
    pub name: Name,
    /// How many of its families.
    pub families: u32,
}

/// The classes that cost something and have families who were never told so.
pub async fn uncharged(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Vec<Uncharged>> {
    sqlx::query_as!(
        Uncharged,
        "SELECT class.id, class.name, count(*) AS 'families!: u32'
         FROM class JOIN class_price ON class_price.class_id = class.id JOIN family ON family.class_id = class.id
         WHERE class.practice_id = ? AND class_price.amount > 0 AND family.state = 'booked'
           AND NOT EXISTS (SELECT 1 FROM money_entry WHERE money_entry.family_id = family.id AND kind = 'due')
         GROUP BY class.id ORDER BY class.id",
        practice
    )
    .fetch_all(db)
    .await
}

/// The booked families of a class who were never told what they have to pay.
pub async fn uncharged_families(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
) -> sqlx::Result<Vec<FamilyId>> {
    sqlx::query_scalar!(
        "SELECT id FROM family WHERE practice_id = ? AND class_id = ? AND state = 'booked'
           AND NOT EXISTS (SELECT 1 FROM money_entry WHERE money_entry.family_id = family.id AND kind = 'due')
         ORDER BY id",
        practice,
        class
    )
    .fetch_all(db)
    .await
}

/// A line of the practice's books, for whoever keeps them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookLine {
    /// The line.
    pub entry: Entry,
    /// The family; nobody once it was removed.
    pub family: Option<FamilyId>,
    /// The names of its adults; empty where none is known.
    pub adults: String,
    /// What its class is called; empty once the family was removed.
    pub class: String,
}

/// Every line of a practice from one day to another, both included, in the order of their days.
pub async fn entries_of_practice(
    db: &mut SqliteConnection,
    practice: PracticeId,
    (from, until): (Day, Day),
) -> sqlx::Result<Vec<BookLine>> {
    let rows = sqlx::query!(
        "SELECT money_entry.id, family_id, kind, amount, currency, how, day, by_day, words, number, undoes,
             coalesce((SELECT group_concat(adult.name, ' and ' ORDER BY adult.place) FROM adult
                 WHERE adult.family_id = money_entry.family_id AND adult.name <> ''), '') AS 'adults!: String',
             coalesce((SELECT class.name FROM family JOIN class ON class.id = family.class_id
                 WHERE family.id = money_entry.family_id), '') AS 'class!: String'
         FROM money_entry WHERE practice_id = ? AND day BETWEEN ? AND ? ORDER BY day, money_entry.id",
        practice,
        from,
        until
    )
    .fetch_all(db)
    .await?;
    let lines = rows.into_iter().map(|row| {
        let amount = Amount::of(row.amount, row.currency);
        let line = Line { kind: row.kind, amount, how: row.how, day: row.day, by_day: row.by_day, words: row.words };
        let entry = Entry { id: row.id, line, number: row.number, undoes: row.undoes };
        BookLine { entry, family: row.family_id, adults: row.adults, class: row.class }
    });
    Ok(lines.collect())
}
