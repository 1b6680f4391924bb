//! What families of the class that has ended said of it.

use sqlx::SqliteConnection;

use crate::families::store as families;
use crate::ids::ClassId;
use crate::sheets::feedback::{Feedback, Quote};
use crate::sheets::store;
use crate::web::fault::Fault;

use super::{Maker, known};

/// What was good, what to change, and the words that may be shown; of the first families, in their order.
const SAID: [(&str, &str, Quote, &str); 3] = [
    (
        "The quiet. And that nobody minded when Milo cried through half of it.",
        "A little more time for tea at the end.",
        Quote::FirstName,
        "We came for the massage and stayed for the calm. He holds out his legs now when he hears the oil.",
    ),
    ("The songs!", "", Quote::Nameless, "An hour a week in which nobody needed us to be quick."),
    ("", "The small room was cold in the first week.", Quote::No, ""),
];

/// Writes down what they said.
pub(super) async fn say(maker: &Maker<'_>, db: &mut SqliteConnection, class: ClassId) -> Result<(), Fault> {
    let all = families::of_class(db, maker.practice, class).await?;
    for (family, (good, change, quote, words)) in all.iter().zip(SAID) {
        let feedback = Feedback {
            family_id: family.id,
            good: known(good)?,
            change: known(change)?,
            quote,
            words: known(words)?,
            said_at: maker.app.clock.now(),
        };
        store::say(db, maker.practice, &feedback).await?;
    }
    Ok(())
}
