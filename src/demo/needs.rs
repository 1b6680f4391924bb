//! What the families of the example told, and the rules that its instructor set.

use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::Day;
use crate::classes::model::Meeting;
use crate::ids::{FamilyId, PracticeId, QuestionId};
use crate::needs::model::{QuestionKind, Spare, shipped_questions};
use crate::needs::rules::{Rule, RuleKind, Rules};
use crate::needs::words::{Said, Word};
use crate::needs::{rule_store, store, word_store};
use crate::web::fault::Fault;

use super::known;
use super::people::{Need, Person};

const SOURCES: [(RuleKind, u32, &str, &str); 5] = [
    (RuleKind::VaccineWholeBody, 48, "", "My insurer, guidance for class teachers"),
    (RuleKind::VaccineNearPlace, 168, "", "My training body"),
    (RuleKind::Youngest, 6, "", "My training body"),
    (RuleKind::AfterFeed, 30, "", "My own course notes"),
    (RuleKind::Oil, 0, "Sunflower oil, from sunflower seed", "My training body"),
];

/// Sets the rules of the example.
pub(super) async fn rule(db: &mut SqliteConnection, practice: PracticeId, today: Day) -> Result<(), Fault> {
    let rule = |(kind, amount, words, source): (RuleKind, u32, &str, &str)| {
        Ok(Rule { kind, amount, words: known(words)?, source: known(source)?, since: today.plus_days(-80) })
    };
    let rules = SOURCES.into_iter().map(rule).collect::<Result<_, Fault>>()?;
    rule_store::save_rules(db, practice, &Rules(rules), today).await?;
    Ok(())
}

/// Keeps what a family told, and what it says for the session that comes next.
pub(super) async fn tell(
    app: &App,
    db: &mut SqliteConnection,
    practice: PracticeId,
    (family, person): (FamilyId, &Person),
    (next, today): (Option<&Meeting>, Day),
) -> Result<(), Fault> {
    let now = app.clock.now();
    let (mut answers, mut spared) = (Vec::new(), Vec::new());
    for need in person.needs {
        match need {
            Need::Told(kind, baby, words) => answers.push((number(*kind)?, *baby, Some(known(words)?))),
            Need::Vaccine(baby, days, time) => {
                let told = format!("{} {time}", today.plus_days(-days));
                answers.push((number(QuestionKind::LastVaccine)?, *baby, Some(known(&told)?)));
            }
            Need::Next(baby, days) => {
                let day = today.plus_days(*days).to_string();
                answers.push((number(QuestionKind::NextVaccine)?, *baby, Some(known(&day)?)));
            }
            Need::Spare(baby, thing) => spared.push((*baby, known::<Spare>(thing)?)),
            Need::Says(word, line) => {
                let Some(session) = next.map(|meeting| meeting.id) else { continue };
                let words = known(line)?;
                let said = Said {
                    family,
                    session,
                    word: *word,
                    vaccine: *word == Word::Vaccine,
                    day: None,
                    time: None,
                    words,
                    said_at: now,
                };
                word_store::say(db, practice, &said).await?;
            }
        }
    }
    store::set_answers(db, practice, family, &answers, now).await?;
    rule_store::set_spared(db, practice, family, &spared).await?;
    Ok(())
}

fn number(kind: QuestionKind) -> Result<QuestionId, Fault> {
    let question = shipped_questions().iter().find(|question| question.kind == kind);
    question.map(|question| question.id).ok_or(Fault::Internal)
}
