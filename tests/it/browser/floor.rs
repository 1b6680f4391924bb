//! A session taught from a phone in a hall: half of it without a network, over a reload, a closed tab and a server
//! that was killed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sqlx::{AssertSqlSafe, Connection, SqliteConnection};

use crate::support::chromium::{Browser, PHONE, browse};
use crate::support::cli::{self, Serving};

/// The blocks that are taught without a network, of the example's thirteen or more.
const CUT: std::ops::Range<usize> = 3..9;

/// What the open page is about: the place of the block, its kind, its planned minutes, and the minutes left.
pub const BLOCK: &str = "
    const stages = [...document.querySelectorAll('[data-block]')];
    const block = stages.findIndex((stage) => !stage.hidden);
    const { what, minutes } = stages[block].dataset;
    return [block, what, Number(minutes), Number(document.querySelector('[data-left]').textContent)]";
pub const ON: &str = "return document.querySelector('[data-on]').textContent";
/// The steps of the open block that can be ticked: what they are called, and their keys.
const STEPS: &str = "
    return [...document.querySelectorAll('[data-block]:not([hidden]) [data-step]')]
        .map((step) => [step.querySelector('.name').firstChild.data.trim(), step.dataset.step])";
pub const LIVE: &str = "return document.documentElement.classList.contains('is-live')";
pub const KEPT: &str = "return navigator.serviceWorker.ready.then(() => caches.match(location.pathname)).then(Boolean)";
pub const WAITS: &str = "return document.body.innerText.includes('wait for the network')";
pub const NOTHING_WAITS: &str = "
    const request = (start) => new Promise((resolve) => (start.onsuccess = () => resolve(start.result)));
    return request(indexedDB.open('warmhands'))
        .then((db) => request(db.transaction('waiting').objectStore('waiting').count()).finally(() => db.close()))
        .then((count) => count === 0)";
/// Whether the open block is about a region to which a baby can say no.
const TOUCHES: &str = "return Boolean(document.querySelector('[data-block]:not([hidden]) [data-refuses]'))";
const BLOCK_IS_KEPT: &str = "
    const request = (start) => new Promise((resolve) => (start.onsuccess = () => resolve(start.result)));
    const shown = [...document.querySelectorAll('[data-block]')].findIndex((stage) => !stage.hidden);
    return request(indexedDB.open('warmhands'))
        .then((db) => request(db.transaction('sessions').objectStore('sessions').getAll()).finally(() => db.close()))
        .then(([session]) => session.place.block === shown)";
const LEFT_ON_DEVICE: &str = "
    return Promise.all([caches.keys(), indexedDB.databases(), navigator.serviceWorker.getRegistrations()])
        .then((all) => all.flat().length + localStorage.length)";

/// What was done by hand, to be found in the data.
#[derive(Default)]
pub struct Deeds {
    pub marks: BTreeMap<String, String>,
    ticked: BTreeSet<String>,
    left_out: BTreeSet<String>,
    /// Real minutes of each block.
    minutes: BTreeMap<usize, f64>,
    pub acts: usize,
    /// How often a baby said not today to a region.
    noes: usize,
}

#[tokio::test]
async fn a_session_is_taught_through_a_cut_network() {
    let (_root, data) = cli::root();
    let demo = Serving::start(&data, &["demo"]);
    // What was noted of earlier sessions of the example is none of this test.
    cli::change(&data.join("warmhands.db"), "DELETE FROM session_act").await;
    let (address, email, password) = (demo.address.clone(), demo.word("email"), demo.word("password"));
    let mut server = Some(demo);
    let mut deeds = Deeds::default();
    browse(PHONE, &format!("http://{address}"), async |phone| {
        sign_in(phone, &email, &password).await;
        phone.wear_a_watch().await;
        phone.open(&teaching(&data).await).await;
        phone.wait_until(LIVE).await;
        phone.wait_until(KEPT).await;
        let page = phone.path().await;
        phone.touch("Begin").await;
        mark(phone, &mut deeds, "Safia Karim", "here").await;
        mark(phone, &mut deeds, "Dario Penn", "late").await;
        for block in 0.. {
            if block == CUT.start {
                phone.wait_until(NOTHING_WAITS).await;
                phone.cut_network(true).await;
                server.take().unwrap().signal("KILL");
            }
            match block {
                4 => {
                    phone.within("Who said not today").tap("Hana").await;
                    phone.anywhere();
                    deeds.marks.insert("Yuki Marsh".to_owned(), "said not today".to_owned());
                    deeds.acts += 1;
                    mark(phone, &mut deeds, "Dario Penn", "here").await;
                    phone.wait_until(WAITS).await;
                }
                5 => reload(phone, &page).await,
                6 => take_a_break(phone, &mut deeds).await,
                7 => server = Some(Serving::start_at(&address, &data, &[])),
                _ => {}
            }
            if block == CUT.end {
                phone.cut_network(false).await;
                phone.wait_until(NOTHING_WAITS).await;
                phone.forgive().await;
                mark(phone, &mut deeds, "Ruth Oakes", "told us").await;
            }
            if !teach_block(phone, &mut deeds).await {
                break;
            }
        }
        phone.says("That was the hour").await;
        phone.wait_until(NOTHING_WAITS).await;
        let found = compare(&data, &deeds).await;
        phone.follow("To the session page").await;
        phone.says("How long it took").await;
        phone.press("Sign out").await;
        assert_eq!(phone.ask::<usize>(LEFT_ON_DEVICE, &[]).await, 0, "something stays on the device");
        found
    })
    .await;
    assert!(deeds.minutes.len() > CUT.end, "the cut was the middle: {:?}", deeds.minutes);
    cli::succeed(&data, &["check"]);
}

pub async fn sign_in(phone: &mut Browser, email: &str, password: &str) {
    phone.open("/").await;
    phone.fill("E-mail", email).await;
    phone.fill("Password", password).await;
    phone.press("Sign in").await;
}

/// The teaching view of the example's session of today, at whatever hour the test runs.
pub async fn teaching(data: &Path) -> String {
    let mut db = cli::open(data).await;
    let page = "SELECT '/classes/' || class_id || '/weeks/' || week || '/teach' FROM session
        JOIN class ON class.id = class_id WHERE name = 'Mornings at Elm Hall' AND taught_at IS NULL ORDER BY day LIMIT 1";
    let pages = column(&mut db, page).await;
    db.close().await.unwrap();
    pages.into_iter().next().unwrap()
}

pub async fn mark(phone: &mut Browser, deeds: &mut Deeds, family: &str, mark: &str) {
    phone.touch("Register").await;
    phone.within(family).tap(mark).await;
    assert!(phone.within(family).is_on(mark).await);
    phone.anywhere().touch("Close").await;
    deeds.marks.insert(family.to_owned(), mark.to_owned());
    deeds.acts += 1;
}

/// Closes the page without a network and opens it again: it stands where it stood, with the right time.
async fn reload(phone: &mut Browser, page: &str) {
    phone.wait_until(BLOCK_IS_KEPT).await;
    phone.pass_minutes(0.5).await;
    let before: (usize, String, u32, u32) = phone.ask(BLOCK, &[]).await;
    for away in [page, "about:blank"] {
        phone.open(away).await;
        phone.open(page).await;
        phone.wait_until(LIVE).await;
        assert_eq!(phone.ask::<(usize, String, u32, u32)>(BLOCK, &[]).await, before);
    }
    phone.wait_until(WAITS).await;
    phone.touch("Register").await;
    assert!(phone.within("Yuki Marsh").is_on("said not today").await);
    phone.anywhere().touch("Close").await;
    phone.pass_minutes(-0.5).await;
}

/// Seven minutes for the babies, and something is left for next time.
async fn take_a_break(phone: &mut Browser, deeds: &mut Deeds) {
    phone.touch("Baby break").await;
    phone.pass_minutes(7.0).await;
    phone.touch("Go on").await;
    deeds.acts += 1;
    let offers = "return [...document.querySelectorAll('[data-offer]')].filter((row) => !row.hidden)
        .map((row) => [row.querySelector('.choice span').firstChild.data.trim(), row.dataset.steps])";
    let offers: Vec<(String, String)> = phone.ask(offers, &[]).await;
    let (name, steps) = &offers[0];
    assert!(!offers.iter().any(|(name, _)| name.contains("ermission") || name.contains("Close")), "{offers:?}");
    let before = behind(phone).await;
    phone.tap(name).await;
    assert!(behind(phone).await < before, "what is left for next time gives minutes back");
    for step in steps.split(' ') {
        deeds.left_out.insert(step.to_owned());
        deeds.acts += 1;
    }
    phone.touch("Carry on").await;
}

/// How many minutes behind the page says that it is.
async fn behind(phone: &Browser) -> u32 {
    let pace: String = phone.ask("return document.querySelector('[data-pace]').textContent", &[]).await;
    pace.strip_suffix(" min behind").map_or(0, |minutes| minutes.parse().unwrap())
}

/// Teaches the open block a minute longer than planned: ticks its steps but the last. Gives whether another follows.
pub async fn teach_block(phone: &mut Browser, deeds: &mut Deeds) -> bool {
    let (block, _, planned, _): (usize, String, f64, f64) = phone.ask(BLOCK, &[]).await;
    let steps: Vec<(String, String)> = phone.ask(STEPS, &[]).await;
    if phone.ask::<bool>(TOUCHES, &[]).await {
        phone.within("Who said not today to this?").tap("Hana").await;
        phone.anywhere();
        deeds.acts += 1;
        deeds.noes += 1;
    }
    let open: Vec<_> = steps.iter().filter(|(_, key)| !deeds.left_out.contains(key)).collect();
    for (place, (name, key)) in open.iter().enumerate() {
        if place > 0 && place + 1 == open.len() {
            phone.tap(&format!("Next time: {name}")).await;
            deeds.left_out.insert(key.clone());
        } else {
            phone.tap(name).await;
            deeds.ticked.insert(key.clone());
        }
        deeds.acts += 1;
    }
    phone.pass_minutes(planned + 1.0).await;
    deeds.minutes.insert(block, planned + 1.0);
    deeds.acts += 1;
    let on: String = phone.ask(ON, &[]).await;
    phone.touch(&on).await;
    on != "Finish"
}

/// Everything that was done is in the data, and nothing twice.
async fn compare(data: &Path, deeds: &Deeds) {
    let mut db = cli::open(data).await;
    let session = "(SELECT session_id FROM session_act LIMIT 1)";
    let marks = format!(
        "SELECT adult.name || '|' || mark FROM register_mark JOIN adult ON adult.family_id = register_mark.family_id
         WHERE place = 1 AND session_id = {session}"
    );
    let expected: BTreeSet<String> = deeds.marks.iter().map(|(family, mark)| format!("{family}|{mark}")).collect();
    assert_eq!(column(&mut db, &marks).await, expected);
    let left_out = format!("SELECT step FROM left_out WHERE session_id = {session}");
    assert_eq!(column(&mut db, &left_out).await, deeds.left_out);
    let ticked = "SELECT act ->> '$.step' FROM session_act WHERE act ->> '$.taught' = 1";
    assert_eq!(column(&mut db, ticked).await, deeds.ticked);
    let minutes = "SELECT json_array(act ->> '$.block', act ->> '$.seconds') FROM session_act
        WHERE act ->> '$.kind' = 'block'";
    let minutes = column(&mut db, minutes).await;
    let took: BTreeMap<usize, f64> = minutes.iter().map(|row| serde_json::from_str(row).unwrap()).collect();
    assert_eq!(took.len(), deeds.minutes.len(), "{took:?}");
    for (block, seconds) in took {
        let over = seconds - deeds.minutes[&block] * 60.0;
        assert!((0.0..25.0).contains(&over), "block {block} took {seconds} s");
    }
    let break_ = column(&mut db, "SELECT '' || (act ->> '$.seconds') FROM session_act WHERE thing = 'break'").await;
    assert!(break_.iter().all(|seconds| (420..440).contains(&seconds.parse::<u32>().unwrap())), "{break_:?}");
    let noes = column(&mut db, "SELECT '' || count(*) FROM session_act WHERE act ->> '$.kind' = 'not-today'").await;
    assert!(deeds.noes > 0 && noes == BTreeSet::from([deeds.noes.to_string()]), "{noes:?}");
    let acts = column(&mut db, "SELECT count(*) || ' ' || count(DISTINCT key) FROM session_act").await;
    assert_eq!(acts, BTreeSet::from([format!("{0} {0}", deeds.acts)]));
    db.close().await.unwrap();
}

pub async fn column(db: &mut SqliteConnection, sql: &str) -> BTreeSet<String> {
    let rows: Vec<String> = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(db).await.unwrap();
    rows.into_iter().collect()
}
