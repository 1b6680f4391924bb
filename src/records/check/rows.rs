//! Faults that one statement finds.

use sqlx::{AssertSqlSafe, SqliteConnection};

/// A kind of fault, and the statement that gives a line for each one there is.
type Search = (&'static str, &'static str);

const SEARCHES: &[Search] = &[
    (
        "practice without instructor",
        "SELECT 'practice ' || id FROM practice
         WHERE NOT EXISTS (SELECT 1 FROM instructor WHERE practice_id = practice.id)",
    ),
    (
        "practice without owner",
        "SELECT 'practice ' || practice.id FROM practice JOIN instructor ON practice_id = practice.id
         GROUP BY practice.id HAVING sum(role = 'owner') = 0",
    ),
    (
        "class on a plan that is no copy",
        "SELECT 'class ' || class.id || ' teaches from plan ' || plan_id
         FROM class JOIN course_plan ON course_plan.id = plan_id WHERE is_copy = 0",
    ),
    (
        "copy without class",
        "SELECT 'plan ' || id FROM course_plan
         WHERE is_copy = 1 AND NOT EXISTS (SELECT 1 FROM class WHERE plan_id = course_plan.id)",
    ),
    (
        "overbooked",
        "SELECT 'class ' || class_id || ', week ' || week || ', ' || taken || ' places taken of ' || (taken + places)
         FROM room WHERE places < 0 ORDER BY class_id, week",
    ),
    (
        "places miscounted",
        "SELECT 'family ' || family.id || ' takes ' || places || ' places with ' || count(baby.id) || ' babies'
         FROM family JOIN class ON class.id = class_id LEFT JOIN baby ON baby.family_id = family.id GROUP BY family.id
         HAVING places <> iif(place_for = 'baby', max(1, count(baby.id)), 1)",
    ),
    (
        "guest at home",
        "SELECT 'family ' || family.id || ' is a guest in session ' || session.id || ' of its own class'
         FROM guest JOIN family ON family.id = family_id JOIN session ON session.id = session_id
         WHERE family.class_id = session.class_id AND taught_at IS NULL",
    ),
    (
        "weeks that end before they begin",
        "SELECT 'family ' || id || ' comes from week ' || from_week || ' until week ' || until_week FROM family
         WHERE state IN ('asked', 'offered', 'booked') AND until_week < from_week",
    ),
    (
        "class without sessions",
        "SELECT 'class ' || id FROM class WHERE NOT EXISTS (SELECT 1 FROM session WHERE class_id = class.id)",
    ),
    (
        "gap in the weeks",
        "SELECT 'class ' || class_id || ' has ' || count(*) || ' sessions up to week ' || max(week)
         FROM session GROUP BY class_id HAVING count(*) <> max(week)",
    ),
    (
        "sessions that do not fit the plan",
        "SELECT 'class ' || class.id || ' has ' || count(*) || ' sessions, its plan ' ||
             json_array_length(content, '$.weeks') || ' weeks'
         FROM class JOIN course_plan ON course_plan.id = plan_id JOIN session ON class_id = class.id
         GROUP BY class.id HAVING count(*) <> json_array_length(content, '$.weeks')",
    ),
    // A cancelled session may have been held at the end instead: as many weeks may come after later ones.
    (
        "sessions out of order",
        "SELECT 'class ' || class_id || ', weeks held after later ones: ' || count(*) FROM session
         WHERE EXISTS (SELECT 1 FROM session AS later
             WHERE later.class_id = session.class_id AND later.week > session.week AND later.day < session.day)
         GROUP BY class_id
         HAVING count(*) > (SELECT count(*) FROM day_off
             WHERE day_off.class_id = session.class_id AND reason = 'cancelled')",
    ),
    (
        "session on a day off",
        "SELECT 'session ' || id || ' of class ' || class_id || ' on ' || day
         FROM session JOIN day_off USING (class_id, day)",
    ),
    (
        "family without adult",
        "SELECT 'family ' || id FROM family WHERE NOT EXISTS (SELECT 1 FROM adult WHERE family_id = family.id)",
    ),
    (
        "family without baby",
        "SELECT 'family ' || id FROM family WHERE NOT EXISTS (SELECT 1 FROM baby WHERE family_id = family.id)",
    ),
    (
        "family out of reach",
        "SELECT 'family ' || family_id || ' has neither e-mail nor phone'
         FROM adult GROUP BY family_id HAVING sum(email <> '' OR phone <> '') = 0",
    ),
    (
        "family after the course",
        "SELECT 'family ' || family.id || ' joins class ' || class.id || ' in week ' || from_week || ' of ' ||
             json_array_length(content, '$.weeks')
         FROM family JOIN class ON class.id = class_id JOIN course_plan ON course_plan.id = plan_id
         WHERE from_week > json_array_length(content, '$.weeks')",
    ),
    (
        "answer without question",
        "SELECT 'family ' || family_id || ', question ' || question FROM answer
         WHERE question >= 100 AND NOT EXISTS (SELECT 1 FROM question AS asked
             WHERE asked.practice_id = answer.practice_id AND asked.number = answer.question)",
    ),
    (
        "told of no baby",
        "SELECT DISTINCT 'family ' || family_id || ', baby ' || baby
         FROM (SELECT family_id, baby FROM answer UNION SELECT family_id, baby FROM spared) AS told
         WHERE baby > (SELECT count(*) FROM baby WHERE baby.family_id = told.family_id)",
    ),
    (
        "mark of another class",
        "SELECT 'family ' || family.id || ' in the register of session ' || session.id
         FROM register_mark JOIN session ON session.id = session_id JOIN family ON family.id = family_id
         WHERE family.class_id <> session.class_id
           AND NOT EXISTS (SELECT 1 FROM guest WHERE guest.session_id = session.id AND guest.family_id = family.id)
           AND NOT EXISTS (SELECT 1 FROM earlier_place
               WHERE earlier_place.class_id = session.class_id AND earlier_place.family_id = family.id)",
    ),
    (
        "account in two currencies",
        "SELECT 'family ' || family_id FROM money_entry WHERE family_id IS NOT NULL
         GROUP BY family_id HAVING count(DISTINCT currency) > 1",
    ),
    (
        "gap in the receipts",
        "SELECT 'practice ' || practice_id || ' has ' || count(number) || ' receipts up to number ' || max(number)
         FROM money_entry GROUP BY practice_id HAVING count(number) <> max(number)",
    ),
    (
        "line taken back as another",
        "SELECT 'entry ' || later.id || ' takes back entry ' || first.id
         FROM money_entry AS later JOIN money_entry AS first ON first.id = later.undoes
         WHERE first.undoes IS NOT NULL OR (first.kind, first.amount, first.currency, first.how, first.by_day)
             IS NOT (later.kind, later.amount, later.currency, later.how, later.by_day)
             OR first.family_id IS NOT later.family_id",
    ),
    (
        "search out of step",
        "SELECT 'family ' || family_id FROM family_text
         WHERE NOT EXISTS (SELECT 1 FROM family_search WHERE family_search.rowid = family_id
             AND (family_search.practice, family_search.names, family_search.reached)
                 = (family_text.practice, family_text.names, family_text.reached))
         UNION ALL SELECT 'family ' || rowid FROM family_search
         WHERE rowid NOT IN (SELECT family_id FROM family_text)
         UNION ALL SELECT 'class ' || class_id FROM class_text
         WHERE NOT EXISTS (SELECT 1 FROM class_search WHERE class_search.rowid = class_id
             AND (class_search.practice, class_search.names) = (class_text.practice, class_text.names))
         UNION ALL SELECT 'class ' || rowid FROM class_search WHERE rowid NOT IN (SELECT class_id FROM class_text)",
    ),
];

/// A line for each fault that a statement finds.
pub async fn faults(db: &mut SqliteConnection) -> sqlx::Result<Vec<String>> {
    let mut faults = strangers(db).await?;
    for (kind, search) in SEARCHES {
        let found: Vec<String> = sqlx::query_scalar(*search).fetch_all(&mut *db).await?;
        faults.extend(found.into_iter().map(|line| format!("{kind}: {line}")));
    }
    Ok(faults)
}

/// Rows that point at a row of another practice. The tables are asked which references there are, so that none is
/// forgotten.
async fn strangers(db: &mut SqliteConnection) -> sqlx::Result<Vec<String>> {
    let references: Vec<(String, String, String, String)> = sqlx::query_as(
        "SELECT child.name, reference.\"from\", reference.\"table\", reference.\"to\"
         FROM sqlite_schema AS child, pragma_foreign_key_list(child.name) AS reference
         WHERE child.type = 'table' AND reference.\"table\" <> 'practice'
           AND EXISTS (SELECT 1 FROM pragma_table_info(child.name) WHERE name = 'practice_id')
         ORDER BY child.name, reference.\"from\"",
    )
    .fetch_all(&mut *db)
    .await?;
    let mut faults = Vec::new();
    for (child, from, parent, to) in references {
        // All four are names of our own tables and columns, out of our own schema.
        let search = format!(
            "SELECT 'other practice: {child} of practice ' || child.practice_id || ' with {from} ' || parent.{to} ||
                 ' of practice ' || parent.practice_id
             FROM {child} AS child JOIN {parent} AS parent ON parent.{to} = child.{from}
             WHERE child.practice_id <> parent.practice_id"
        );
        let found: Vec<String> = sqlx::query_scalar(AssertSqlSafe(search)).fetch_all(&mut *db).await?;
        faults.extend(found);
    }
    Ok(faults)
}
