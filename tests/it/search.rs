//! Search: whom and what it finds, for whom, and that its index always says what the tables say.

use axum::http::StatusCode;
use proptest::prelude::*;
use sqlx::{AssertSqlSafe, SqliteConnection};
use warmhands::calendar::Day;
use warmhands::ids::PracticeId;
use warmhands::records::check;
use warmhands::search::model::Wanted;
use warmhands::search::store;

use crate::support::app::{BEGINNING, TestApp};
use crate::support::samples::{in_memory, migrate};
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// What an owner finds: the words of each link, and where it leads.
async fn hits(owner: &mut Visitor, typed: &str) -> Vec<(String, String)> {
    owner.open("/search").await;
    owner.fill("Whom or what", typed).press("Search").await;
    assert_eq!(owner.page.status, StatusCode::OK);
    assert_eq!(owner.page.path, "/search", "what is looked for stands in no address");
    let links = owner.page.links().into_iter().filter(|link| {
        let way = &link.href;
        way.contains("/families/") || way.starts_with("/classes/") || way.starts_with("/curriculum#")
    });
    links.map(|link| (link.text, link.href)).collect()
}

async fn names(owner: &mut Visitor, typed: &str) -> Vec<String> {
    hits(owner, typed).await.into_iter().map(|(words, _)| words).collect()
}

#[tokio::test]
async fn a_family_is_found_by_any_of_its_people_and_by_how_it_is_reached() {
    let app = TestApp::new().await;
    let (mut owner, class, _) = course::with_leo(&app).await;
    course::family(&mut owner, &class, "Łukasz O'Neil-Søndergård", "Zoë").await;
    app.run("UPDATE adult SET phone = '+44 (0)7700 900-123' WHERE name LIKE '%Neil%'").await;
    let zoe = "Zoë with Łukasz O'Neil-Søndergård";
    for typed in
        ["Zoe", "zoë", "ZOE", "zo", "lukasz", "Łuk", "neil", "o'neil", "sondergard", "zoë@post.example", "zoe neil"]
    {
        assert_eq!(names(&mut owner, typed).await, [zoe], "{typed}");
    }
    for typed in ["07700 900123", "+447700900123", "900 123", "0123", "(07700) 900-123"] {
        assert_eq!(names(&mut owner, typed).await, [zoe], "{typed}");
    }
    assert_eq!(names(&mut owner, "leo post").await, ["Leo with Mira Holloway"]);
    assert!(names(&mut owner, "leo zoe").await.is_empty(), "every word counts");
    assert!(owner.page.text().contains("Nothing here is called so"), "{}", owner.page.text());
    let (_, way) = hits(&mut owner, "holl").await.remove(0);
    assert_eq!(owner.open(&way).await.status, StatusCode::OK);
    assert!(owner.page.text().contains("Mira Holloway"), "{}", owner.page.text());
}

#[tokio::test]
async fn classes_and_strokes_are_found_from_any_page() {
    let app = TestApp::new().await;
    let (mut owner, class, _) = course::with_leo(&app).await;
    owner.open("/curriculum").await;
    owner.fill("Family, class or stroke", "orchard").press("Go and look").await;
    let links = owner.page.links();
    assert!(links.iter().any(|link| link.text == "Thursday mornings" && link.href == class), "{links:?}");
    let found = hits(&mut owner, "indian milking").await;
    assert_eq!(found[0].1, "/curriculum#legs/indian-milking", "{found:?}");
    let page = owner.open("/curriculum").await;
    assert!(String::from_utf8_lossy(&page.body).contains("id=\"legs/indian-milking\""));
    assert!(owner.post("/search", &[("q", "  ")]).await.text().contains("beginning of a word is enough"));
}

#[tokio::test]
async fn the_very_word_comes_first_and_classes_that_meet_before_those_that_are_over() {
    let app = TestApp::new().await;
    let (mut owner, class, _) = course::with_leo(&app).await;
    course::family(&mut owner, &class, "Ann Old", "Ada").await;
    app.run("UPDATE session SET day = '2025' || substr(day, 5)").await;
    let now = course::class_from(&mut owner, "2026-12-03", "").await;
    course::family(&mut owner, &now, "Annabel New", "Bo").await;
    course::family(&mut owner, &now, "Ann Now", "Cy").await;
    app.run("UPDATE class SET name = 'Annual' WHERE id = (SELECT max(id) FROM class)").await;
    let found = names(&mut owner, "ann").await;
    assert_eq!(found, ["Cy with Ann Now", "Ada with Ann Old", "Bo with Annabel New", "Annual"]);
    assert!(owner.page.text().contains("Thursday mornings, earlier"), "{}", owner.page.text());
}

#[tokio::test]
async fn more_than_a_page_asks_for_another_word() {
    let app = TestApp::new().await;
    let (mut owner, ..) = course::with_leo(&app).await;
    app.run(
        "WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 300)
         INSERT INTO family (practice_id, class_id, from_week, sheet_token, made_at, state)
         SELECT practice_id, class_id, 1, 'aaaabbbbccccddddeeeeffffgggg' || n, made_at, 'ended' FROM many, family;
         INSERT INTO adult (family_id, practice_id, place, name, email, phone)
         SELECT id, practice_id, 1, iif(id % 50 = 0, 'Pim', 'Pimlico'), '', '' FROM family
         WHERE NOT EXISTS (SELECT 1 FROM adult WHERE family_id = family.id)",
    )
    .await;
    let found = names(&mut owner, "pim").await;
    assert_eq!(found.len(), 25);
    assert_eq!(found.iter().filter(|words| words.ends_with("Pim")).count(), 6, "none of these is missed: {found:?}");
    assert!(owner.page.text().contains("another word narrows it down"), "{}", owner.page.text());
}

#[tokio::test]
async fn nobody_finds_what_is_not_theirs_nor_what_is_private() {
    let app = TestApp::new().await;
    let (mut owner, class, _) = course::with_leo(&app).await;
    app.run("UPDATE family SET note = 'Secretly afraid'; UPDATE session SET note = 'Hushhush'").await;
    app.run(
        "INSERT INTO answer (family_id, practice_id, question, baby, words, answered_at)
         SELECT id, practice_id, 1, 1, 'Walnuts', '2026-11-26T09:00:00Z' FROM family",
    )
    .await;
    for typed in ["secretly", "hushhush", "walnuts"] {
        assert!(names(&mut owner, typed).await.is_empty(), "{typed}");
    }
    let mut other = people::second_practice(&app).await;
    for typed in ["leo", "holloway", "thursday", "leo@post.example", "\u{e000}1001 leo"] {
        assert!(names(&mut other, typed).await.is_empty(), "{typed}");
    }
    let practice = app.number("SELECT min(id) FROM practice").await;
    assert!(names(&mut owner, &practice.to_string()).await.is_empty(), "the mark of the practice is no word");
    let mut nobody = app.visitor();
    assert_eq!(nobody.post("/search", &[("q", "leo")]).await.path, "/");
    assert_eq!(names(&mut owner, "leo").await.len(), 1, "{class}");
}

#[tokio::test]
async fn nothing_that_is_typed_breaks_it() {
    let app = TestApp::new().await;
    let (mut owner, ..) = course::with_leo(&app).await;
    let hostile = [
        "\"",
        "\"\"\"",
        "'",
        "leo\"",
        "\"leo",
        "*",
        "leo*",
        "^leo",
        "-leo",
        "NEAR(leo mira, 2)",
        "practice : 1",
        "names : leo",
        "{names} : leo",
        "leo AND",
        "OR",
        "NOT leo",
        "(leo",
        "leo)",
        "+",
        "a\u{300}\u{301}",
        "\u{301}",
        "\u{e000}",
        "नमिता",
        "ليلى",
        "<script>alert(1)</script>",
        "'; DROP TABLE family; --",
        "%",
        "_",
        "\\",
        "🍼",
        "l e o l e o l e o",
        "\u{202e}oel",
        "ﬁ",
        "ₓ",
        "\u{fffd}",
        "x:y:z",
    ];
    for typed in hostile {
        hits(&mut owner, typed).await;
        assert_eq!(owner.value("Whom or what"), typed, "what was typed stays");
    }
    owner.post("/search", &[("q", "leo\u{0}")]).await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(owner.page.problems(), ["Please leave out control characters."]);
    owner.post("/search", &[("q", &"leo ".repeat(60))]).await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(owner.post("/search", &[]).await.status, StatusCode::OK);
}

#[tokio::test]
async fn her_own_browser_may_keep_what_was_found_and_nobody_else() {
    let app = TestApp::new().await;
    let (mut owner, ..) = course::with_leo(&app).await;
    hits(&mut owner, "leo").await;
    assert_eq!(owner.page.header("cache-control"), "private, no-cache");
    assert_eq!(owner.open("/search").await.header("cache-control"), "no-store");
}

/// Sample data in memory, and a deeper index than a few families make.
async fn many() -> SqliteConnection {
    let mut db = in_memory().await;
    migrate(&mut db, async |_, _| {}).await;
    change(&mut db, "PRAGMA foreign_keys = on; PRAGMA secure_delete = on").await;
    change(
        &mut db,
        "WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 1500)
         INSERT INTO family (id, practice_id, class_id, from_week, sheet_token, made_at, state)
         SELECT 10000 + n, 11, 51, 1, 'aaaabbbbccccddddeeeeffffgggg' || n, '2026-09-01T08:00:00Z', 'ended' FROM many;
         INSERT INTO adult (family_id, practice_id, place, name, email, phone)
         SELECT id, 11, 1, 'Quen' || (id * 7919 % 100003) || 'tine', 'q' || id || '@family.example', '0770' || id
         FROM family WHERE id > 10000",
    )
    .await;
    db
}

async fn change(db: &mut SqliteConnection, sql: &str) {
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut *db).await.unwrap_or_else(|error| panic!("{error}: {sql}"));
}

async fn column<T>(db: &mut SqliteConnection, sql: &str) -> Vec<T>
where
    T: for<'r> sqlx::Decode<'r, sqlx::Sqlite> + sqlx::Type<sqlx::Sqlite> + Send + Unpin,
{
    sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(db).await.unwrap()
}

#[tokio::test]
async fn what_is_deleted_leaves_nothing_in_the_index() {
    let mut db = many().await;
    let kept = column::<String>(&mut db, "SELECT name FROM adult WHERE family_id > 10000 AND family_id % 3 = 0").await;
    let gone = column::<String>(&mut db, "SELECT name FROM adult WHERE family_id > 10000 AND family_id % 3 <> 0").await;
    change(&mut db, "DELETE FROM family WHERE id > 10000 AND id % 3 <> 0").await;
    change(&mut db, "CREATE VIRTUAL TABLE temp.word USING fts5vocab (main, family_search, row)").await;
    let words = column::<String>(&mut db, "SELECT term FROM temp.word").await;
    assert!(kept.iter().all(|name| words.contains(&name.to_lowercase())), "those that stay are there");
    assert!(!gone.iter().any(|name| words.contains(&name.to_lowercase())));
    // Not in the pages of the index either, whole or as the first word of one.
    let pages = "SELECT block FROM family_search_data UNION ALL SELECT term FROM family_search_idx
        UNION ALL SELECT CAST(c1 AS BLOB) FROM family_search_content";
    let pages: Vec<u8> = column::<Vec<u8>>(&mut db, pages).await.concat();
    let holds = |name: &String| {
        let bytes = name.to_lowercase().into_bytes();
        pages.windows(bytes.len()).any(|window| window.eq_ignore_ascii_case(&bytes))
    };
    assert!(kept.iter().any(&holds), "the pages can be read so");
    assert_eq!(gone.iter().step_by(12).filter(|name| holds(name)).count(), 0);
    assert_eq!(column::<String>(&mut db, "PRAGMA integrity_check").await, ["ok"]);
}

#[tokio::test]
async fn a_deleted_family_is_not_in_the_data_file() {
    let app = TestApp::new().await;
    let (mut owner, class, _) = course::with_leo(&app).await;
    course::family(&mut owner, &class, "Zarathustrine Unmistakable", "Quintessentia").await;
    app.run("DELETE FROM family WHERE id = (SELECT max(id) FROM family)").await;
    // The log goes into the file, and starts anew.
    let mut data = app.app.db.write().await.unwrap();
    sqlx::raw_sql("COMMIT; PRAGMA wal_checkpoint(TRUNCATE); BEGIN IMMEDIATE").execute(&mut *data).await.unwrap();
    let file = column::<String>(&mut data, "SELECT file FROM pragma_database_list WHERE name = 'main'").await;
    let bytes = std::fs::read(&file[0]).unwrap().to_ascii_lowercase();
    let holds = |word: &[u8]| bytes.windows(word.len()).any(|window| window == word);
    assert!(holds(b"holloway"), "the file can be read so");
    assert!(!holds(b"zarathustrine") && !holds(b"unmistakable") && !holds(b"quintessentia"));
}

/// A change of the data that touches names.
#[derive(Clone, Debug)]
enum Change {
    Family(u8, bool),
    Adult(u8, u8, &'static str),
    Baby(u8, &'static str),
    Rename(u8, &'static str),
    Reach(u8, &'static str, &'static str),
    NoBaby(u8),
    NoAdult(u8),
    NoFamily(u8),
    Class(u8, &'static str),
    NoClass(u8),
}

const NAMES: [&str; 10] =
    ["Zoë", "Zoe", "Anna-Maria", "Łucja Søe", "O'Neil", "Ann", "Anneliese Groß", "ليلى", "Zo", "İpek Ðan"];

fn a_change() -> impl Strategy<Value = Change> {
    let name = || proptest::sample::select(&NAMES[..]);
    let phone = proptest::sample::select(&["", "07700 900123", "+44 (0)7700 900123", "12345 / 67890", "999"][..]);
    let email = proptest::sample::select(&["", "zoe@post.example", "ann.groß@post.example"][..]);
    prop_oneof![
        (0..6_u8, any::<bool>()).prop_map(|(id, other)| Change::Family(id, other)),
        (0..6_u8, 1..3_u8, name()).prop_map(|(id, place, name)| Change::Adult(id, place, name)),
        (0..6_u8, name()).prop_map(|(id, name)| Change::Baby(id, name)),
        (0..6_u8, name()).prop_map(|(id, name)| Change::Rename(id, name)),
        (0..6_u8, email, phone).prop_map(|(id, email, phone)| Change::Reach(id, email, phone)),
        (0..6_u8).prop_map(Change::NoBaby),
        (0..6_u8).prop_map(Change::NoAdult),
        (0..6_u8).prop_map(Change::NoFamily),
        (0..3_u8, name()).prop_map(|(id, name)| Change::Class(id, name)),
        (0..3_u8).prop_map(Change::NoClass),
    ]
}

impl Change {
    /// The same in SQL. Classes have the ids 900 on, families 1000 on; both practices of the sample take part.
    fn sql(&self) -> String {
        let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
        match *self {
            Self::Family(id, other) => format!(
                "INSERT OR IGNORE INTO family (id, practice_id, class_id, from_week, sheet_token, made_at)
                 SELECT 1000 + {id}, practice_id, id, 1, 'aaaabbbbccccddddeeeeffffgggg{id}', made_at FROM class
                 WHERE id = iif({other}, 901, 51) LIMIT 1"
            ),
            Self::Adult(id, place, name) => format!(
                "INSERT INTO adult (family_id, practice_id, place, name, email, phone)
                 SELECT id, practice_id, {place}, {}, '', '' FROM family WHERE id = 1000 + {id}
                 ON CONFLICT DO UPDATE SET name = excluded.name",
                quoted(name)
            ),
            Self::Baby(id, name) => format!(
                "INSERT INTO baby (practice_id, family_id, name, born, weeks_early)
                 SELECT practice_id, id, {}, '2026-08-02', 0 FROM family WHERE id = 1000 + {id}",
                quoted(name)
            ),
            Self::Rename(id, name) => format!("UPDATE baby SET name = {} WHERE family_id = 1000 + {id}", quoted(name)),
            Self::Reach(id, email, phone) => {
                format!("UPDATE adult SET email = '{email}', phone = '{phone}' WHERE family_id = 1000 + {id}")
            }
            Self::NoBaby(id) => format!("DELETE FROM baby WHERE family_id = 1000 + {id}"),
            Self::NoAdult(id) => format!("DELETE FROM adult WHERE family_id = 1000 + {id} AND place = 1"),
            Self::NoFamily(id) => format!("DELETE FROM family WHERE id = 1000 + {id}"),
            Self::Class(id, name) => {
                format!("UPDATE class SET name = {}, venue = 'Hall {id}' WHERE id = 51", quoted(name))
            }
            Self::NoClass(id) => format!("DELETE FROM class WHERE id = 901 AND {id} = 0"),
        }
    }
}

/// Another practice with a class.
const OTHER: &str = "
    INSERT INTO practice (id, name, zone, made_at) VALUES (12, 'Harbour', 'Europe/Berlin', '2026-09-01T08:00:00Z');
    INSERT INTO instructor (id, practice_id, name, email, password_hash, role, made_at)
    VALUES (23, 12, 'Tobias', 'tobias@harbour.example', '', 'owner', '2026-09-01T08:00:00Z');
    INSERT INTO course_plan (id, practice_id, content, is_copy, made_at, changed_at)
    SELECT 902, 12, content, 1, made_at, changed_at FROM course_plan WHERE id = 42;
    INSERT INTO class (id, practice_id, instructor_id, plan_id, name, venue, zone, capacity, made_at)
    VALUES (901, 12, 23, 902, 'Zoë of the harbour', 'Pier', 'Europe/Berlin', 9, '2026-09-01T08:00:00Z')";

/// How somebody reads a name who takes no care of accents: each word as it begins.
fn plainly(text: &str) -> Vec<String> {
    let letters = text.chars().map(|letter| match letter {
        'ë' => "e".to_owned(),
        'Ł' => "l".to_owned(),
        'ø' => "o".to_owned(),
        'ß' => "ss".to_owned(),
        'İ' => "i".to_owned(),
        letter => letter.to_lowercase().to_string(),
    });
    let text = letters.collect::<String>();
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The families of a practice in which a word begins like this, found by reading them all.
async fn scanned(db: &mut SqliteConnection, practice: i64, typed: &str) -> Vec<i64> {
    let rows: Vec<(i64, String)> = sqlx::query_as(
        "SELECT family.id, person.words FROM family JOIN (
             SELECT family_id, name || ' ' || email AS words FROM adult UNION ALL SELECT family_id, name FROM baby
         ) AS person ON person.family_id = family.id WHERE family.practice_id = ? ORDER BY family.id",
    )
    .bind(practice)
    .fetch_all(db)
    .await
    .unwrap();
    let wanted = &plainly(typed)[0];
    let fits = rows.iter().filter(|(_, words)| plainly(words).iter().any(|word| word.starts_with(wanted.as_str())));
    let mut ids: Vec<i64> = fits.map(|(id, _)| *id).collect();
    ids.dedup();
    ids
}

async fn found(db: &mut SqliteConnection, practice: i64, typed: &str) -> Vec<i64> {
    let wanted = Wanted::of(&typed.parse().unwrap()).unwrap();
    let most = ("2026-11-26".parse::<Day>().unwrap(), 1000);
    let found = store::families(db, PracticeId::from(practice), &wanted, most).await.unwrap();
    let mut ids: Vec<i64> = found.iter().map(|family| family.id.to_string().parse().unwrap()).collect();
    ids.sort_unstable();
    ids
}

/// Samples, then these changes; after each the index says what the tables say.
async fn always_in_step(changes: &[Change]) {
    let mut db = in_memory().await;
    migrate(&mut db, async |_, _| {}).await;
    change(&mut db, "PRAGMA foreign_keys = on").await;
    change(&mut db, OTHER).await;
    for step in changes {
        change(&mut db, &step.sql()).await;
        let faults = check::faults(&mut db, BEGINNING.parse().unwrap()).await.unwrap();
        let about_search: Vec<_> = faults.iter().filter(|fault| fault.contains("search")).collect();
        assert!(about_search.is_empty(), "{step:?}: {about_search:?}");
    }
    for practice in [11, 12] {
        for typed in ["zo", "Zoë", "ann", "anna", "maria", "lucja", "o", "groß", "ل", "post", "zoe", "i"] {
            let (by_index, by_eye) = (found(&mut db, practice, typed).await, scanned(&mut db, practice, typed).await);
            assert_eq!(by_index, by_eye, "{typed} in practice {practice}");
        }
    }
}

#[tokio::test]
async fn an_address_is_found_by_letters_that_are_written_plainly() {
    always_in_step(&[
        Change::Family(0, false),
        Change::Adult(0, 1, "Zoë"),
        Change::Reach(0, "ann.groß@post.example", ""),
    ])
    .await;
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_changes_the_index_finds_what_a_plain_look_finds(changes in proptest::collection::vec(a_change(), 1..30)) {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(always_in_step(&changes));
    }

    #[test]
    fn whatever_is_typed_is_a_question_that_the_index_understands(typed in "\\PC{0,40}") {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let mut db = in_memory().await;
            let tables = "CREATE VIRTUAL TABLE words USING fts5 (practice, names, tokenize = 'unicode61 remove_diacritics 2')";
            change(&mut db, tables).await;
            if let Some(wanted) = Wanted::of(&typed.parse().unwrap()) {
                for asked in [wanted.exactly(PracticeId::from(1)), wanted.beginning(PracticeId::from(1))] {
                    let query = sqlx::query("SELECT rowid FROM words WHERE words MATCH ?").bind(&asked);
                    query.fetch_all(&mut db).await.unwrap_or_else(|error| panic!("{asked}: {error}"));
                }
            }
        });
    }
}
