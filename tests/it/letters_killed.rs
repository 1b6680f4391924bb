//! The real program is killed while it hands over a letter, at every step: none is lost, and none is there twice unless
//! the server had it before the program could know.

use crate::letters;
use crate::support::app::TestApp;
use crate::support::cli::Serving;
use crate::support::post_office::{Mood, PostOffice, Step};
use crate::support::{cli, course};

/// A data folder with one letter that is due.
async fn with_a_letter() -> (tempfile::TempDir, std::path::PathBuf) {
    let app = TestApp::new().await;
    course::with_leo(&app).await;
    let (root, data) = cli::root();
    std::fs::create_dir_all(&data).unwrap();
    let file = data.join("warmhands.db");
    // The real program goes by the real clock: this letter is due, and no session near enough for another.
    app.run("UPDATE letter SET due_at = '2000-01-01T00:00:00Z', ends_at = '2999-01-01T00:00:00Z'").await;
    app.run("UPDATE session SET day = date(day, '+100 years')").await;
    app.copy_to(&file).await;
    (root, data)
}

fn start(data: &std::path::Path, office: &PostOffice) -> Serving {
    let smtp = office.url();
    Serving::start_at("127.0.0.1:0", data, &["--smtp", &smtp, "--mail-from", "post@planner.test", "serve"])
}

// The server goes on while the program is waited for.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_letter_survives_a_kill_at_every_step() {
    let steps = [Step::Greeting, Step::From, Step::To, Step::Data, Step::Half, Step::Whole, Step::Taken];
    for step in steps {
        let (_root, data) = with_a_letter().await;
        let mut office = PostOffice::open().await;
        office.meets(&[Mood::Stalls(step)]);
        let serving = start(&data, &office);
        office.reaches(step).await;
        serving.signal("KILL");
        drop(serving);
        let before = office.taken().len();
        let serving = start(&data, &office);
        office.has(before + 1).await;
        let taken = office.taken();
        let names: Vec<String> = taken.iter().map(letters::name).collect();
        match step {
            Step::Taken => assert!(names.len() == 2 && names[0] == names[1], "{step:?}: {names:?}"),
            _ => assert_eq!(names.len(), 1, "{step:?}"),
        }
        // It ends by itself only when the letter is written off, and a third start has nothing to send.
        serving.signal("TERM");
        assert_eq!(serving.wait().0, Some(0));
        let mut db = cli::open(&data).await;
        let states: Vec<String> = sqlx::query_scalar("SELECT state FROM letter").fetch_all(&mut db).await.unwrap();
        assert_eq!(states, ["sent"], "{step:?}");
    }
}
