//! The commands of the contract, through the real binary.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};

use warmhands::db::file_in;

use crate::support::cli::{OWNER, Serving, answer, change, refusal, refuse, root, run, succeed, with_owner};

#[test]
fn help_tells_each_command_in_a_line() {
    let (_root, data) = root();
    let help = succeed(&data, &["--help"]);
    for command in ["serve", "demo", "backup", "restore", "check", "doctor", "account"] {
        let line = help.lines().find(|line| line.split_whitespace().next() == Some(command));
        assert!(line.is_some_and(|line| line.split_whitespace().count() > 4), "{command}: {help}");
    }
    assert!(!data.exists(), "help writes nothing");
}

#[test]
fn serving_begins_with_a_line_and_ends_with_a_signal() {
    for signal in ["TERM", "INT"] {
        let (_root, data) = root();
        let serving = Serving::start(&data, &[]);
        assert!(serving.ask("GET /healthz HTTP/1.1", "").0.starts_with("HTTP/1.1 200"));
        assert!(
            serving.said.len() == 1 && serving.said[0].starts_with("set up at http://127.0.0.1:"),
            "{:?}",
            serving.said
        );
        let _idle = TcpStream::connect(&serving.address).unwrap();
        serving.signal(signal);
        assert_eq!(serving.wait(), (Some(0), Vec::new()));
        let left: Vec<_> = std::fs::read_dir(&data).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["warmhands.db"], "one file is all there is");
    }
}

#[test]
fn a_request_that_runs_is_finished_before_the_end() {
    let (_root, data) = with_owner();
    let serving = Serving::start(&data, &[]);
    let mut stream = TcpStream::connect(&serving.address).unwrap();
    let body = "email=marta@quill.example&password=guess";
    let (first, rest) = body.split_at(10);
    let head = format!("POST / HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nExpect: 100-continue", serving.address);
    let length = body.len();
    write!(stream, "{head}\r\nContent-Length: {length}\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n")
        .unwrap();
    let mut asked = [0; "HTTP/1.1 100 Continue\r\n\r\n".len()];
    stream.read_exact(&mut asked).unwrap();
    assert_eq!(&asked, b"HTTP/1.1 100 Continue\r\n\r\n", "the program reads on");
    write!(stream, "{first}").unwrap();
    serving.signal("TERM");
    write!(stream, "{rest}").unwrap();
    assert!(answer(stream).0.starts_with("HTTP/1.1 422"));
    assert_eq!(serving.wait().0, Some(0));
}

#[test]
fn what_was_acknowledged_survives_a_crash() {
    let (_root, data) = root();
    let serving = Serving::start(&data, &[]);
    let password = succeed(&data, &OWNER).lines().last().unwrap().replace("password ", "");
    serving.signal("KILL");
    assert_eq!(serving.wait().0, None);
    assert!(succeed(&data, &["check"]).starts_with("The data is sound."));
    let serving = Serving::start(&data, &[]);
    assert!(serving.said.is_empty(), "nothing is left to set up: {:?}", serving.said);
    let body = format!("email=marta@quill.example&password={password}");
    assert!(serving.ask("POST / HTTP/1.1", &body).0.starts_with("HTTP/1.1 303"));
}

#[test]
fn behind_a_web_server_the_public_address_is_told() {
    let (_root, data) = root();
    let serving = Serving::start(&data, &["--public-url", "https://planner.example:8443/"]);
    assert!(serving.said[0].starts_with("set up at https://planner.example:8443/setup with"), "{:?}", serving.said);
    assert!(serving.ask("GET /setup HTTP/1.1", "").0.contains("strict-transport-security"));
}

#[test]
fn wrong_words_are_refused() {
    let (root, data) = root();
    for (arguments, line) in [
        (&["--colour"][..], "unexpected argument '--colour' found; warmhands --help tells what there is.\n"),
        (&["dance"], "unrecognized subcommand 'dance'; warmhands --help tells what there is.\n"),
        (&["check"], "There is no data in "),
        (&["backup", "x.db"], "There is no data in "),
        (&["restore", "/no/such/file.db"], "There is no file /no/such/file.db.\n"),
        (&["account", "owner", "marta"], "Please give an e-mail address, like name@example.org.\n"),
        (&["account", "owner", "marta@quill.example", "--name="], "Please write a name.\n"),
        (&["account", "password", "marta@quill.example"], "There is no data in "),
    ] {
        assert!(refuse(root.path(), &data, arguments).starts_with(line), "{arguments:?}");
    }
    refuse(root.path(), &data, &["--listen", "nowhere"]);
    for url in ["example.org", "https://", "ftp://example.org", "https://example.org/planner", "https://ex ample.org"] {
        let line = refuse(root.path(), &data, &["--public-url", url]);
        assert!(line.contains("give it like https://example.org"), "{line}");
    }
    refuse(root.path(), &data, &["backup"]);
}

#[test]
fn a_busy_port_is_refused() {
    let (root, data) = root();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let line = refuse(root.path(), &data, &["--listen", &address]);
    assert_eq!(line, format!("Cannot listen on {address}: address in use.\n"));
}

/// Commands that need a data folder, each with what must not be written.
const ON_DATA: [&[&str]; 6] = [
    &["--listen", "127.0.0.1:0"],
    &["--listen", "127.0.0.1:0", "demo"],
    &["check"],
    &["account", "password", "marta@quill.example"],
    &OWNER,
    &["backup", "/tmp/warmhands-never-written.db"],
];

#[test]
fn a_folder_that_cannot_be_written_is_refused() {
    let (root, data) = root();
    std::fs::write(&data, "a file where a folder should be").unwrap();
    for arguments in ON_DATA {
        refuse(root.path(), &data.join("below"), arguments);
    }
}

#[tokio::test]
async fn a_data_file_that_is_not_ours_is_refused() {
    let (root, data) = root();
    std::fs::create_dir(&data).unwrap();
    std::fs::write(file_in(&data), "Dear diary, ".repeat(100)).unwrap();
    for arguments in ON_DATA {
        let line = refuse(root.path(), &data, arguments);
        assert!(line.contains("is no data file of Warm Hands") || line.contains("holds data already"), "{line}");
    }
    std::fs::remove_file(file_in(&data)).unwrap();
    change(&file_in(&data), "PRAGMA journal_mode = wal; CREATE TABLE practice (id INTEGER PRIMARY KEY)").await;
    for arguments in ON_DATA {
        refuse(root.path(), &data, arguments);
    }
}

#[tokio::test]
async fn a_data_file_of_a_newer_program_is_refused() {
    let (root, data) = with_owner();
    change(&file_in(&data), "UPDATE _sqlx_migrations SET version = 9999 WHERE version = 1").await;
    for arguments in ON_DATA {
        let line = refuse(root.path(), &data, arguments);
        assert!(line.contains("newer version of Warm Hands") || line.contains("holds data already"), "{line}");
    }
}

#[tokio::test]
async fn check_tells_by_its_exit_code() {
    let (_root, data) = with_owner();
    assert_eq!(succeed(&data, &["check"]), "The data is sound.\n");
    change(
        &file_in(&data),
        "DELETE FROM instructor; INSERT INTO practice (id, name, zone, made_at) SELECT 2, name, 'Here', made_at FROM practice",
    )
    .await;
    let output = run(&data, &["check"]);
    assert_eq!(output.status.code(), Some(1));
    let lines = String::from_utf8(output.stdout).unwrap();
    let expected = "practice without instructor: practice 1\npractice without instructor: practice 2\nunknown time zone: practice 2\n";
    assert_eq!(lines, expected);
}

#[test]
fn an_owner_is_made_and_gets_a_new_password_while_the_program_serves() {
    let (_root, data) = root();
    let serving = Serving::start(&data, &[]);
    let printed = succeed(&data, &OWNER);
    let password = |printed: &str| {
        let lines: Vec<&str> = printed.lines().collect();
        assert!(lines.len() == 2 && lines[0] == "email marta@quill.example", "{printed}");
        lines[1].strip_prefix("password ").unwrap().to_owned()
    };
    let sign_in =
        |password: &str| serving.ask("POST / HTTP/1.1", &format!("email=marta@quill.example&password={password}")).0;
    let first = password(&printed);
    let head = sign_in(&first);
    assert!(head.starts_with("HTTP/1.1 303"), "{head}");
    let cookie = head.lines().find_map(|line| line.strip_prefix("set-cookie: ")).unwrap();
    let cookie = cookie.split(';').next().unwrap();
    let practice = || serving.ask(&format!("GET /practice HTTP/1.1\r\nCookie: {cookie}"), "").0;
    assert!(practice().starts_with("HTTP/1.1 200"));

    let second = password(&succeed(&data, &["account", "password", "marta@quill.example"]));
    assert!(practice().starts_with("HTTP/1.1 303"), "her sign-ins have ended");
    assert!(sign_in(&first).starts_with("HTTP/1.1 422"));
    assert!(sign_in(&second).starts_with("HTTP/1.1 303"));
    drop(serving);

    assert!(refusal(&data, &OWNER).contains("marta@quill.example has an account already"));
    let line = refusal(&data, &["account", "password", "nobody@quill.example"]);
    assert_eq!(line, "There is no account with the address nobody@quill.example.\n");
}
