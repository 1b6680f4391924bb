//! Sheets on a parent's phone: kept for a day without a network, gone with their link, with notes of its own.

use std::collections::BTreeSet;

use crate::support::chromium::{Browser, PHONE, browse};
use crate::support::served::Served;
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// Whether the open page's family is kept: what is kept last is there, and whoever opens a page next meets the worker.
const KEPT: &str = "
    const [home] = location.pathname.match(/^\\/s\\/[^/]+/);
    return navigator.serviceWorker.ready.then(() => caches.match(`${home}/away`)).then(Boolean)";
/// Everything kept in this browser: under which name, which path, and its text.
const ALL_KEPT: &str = "
    const texts = async (name) => {
        const cache = await caches.open(name);
        const text = async (request) => (await cache.match(request, { ignoreVary: true })).text();
        const one = async (request) => [name, new URL(request.url).pathname, await text(request)];
        return Promise.all((await cache.keys()).map(one));
    };
    return caches.keys().then((names) => Promise.all(names.map(texts))).then((all) => all.flat())";
const GONE: &str = "
    const scopes = (all) => all.map(({ scope }) => scope);
    return Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations().then(scopes)])
        .then((all) => ![...all.flat(), ...Object.keys(localStorage)].some((thing) => thing.includes(home)))";
const TODAY: &str = "
    const style = { weekday: 'long', day: 'numeric', month: 'long' };
    return new Intl.DateTimeFormat(document.documentElement.lang, style).format()";
/// Whether the weeks that the open page no longer lists are dropped.
const DROPPED: &str = "
    const kept = (week) => caches.match(`${location.pathname}/weeks/${week}`);
    return Promise.all([3, 4].map(kept)).then((weeks) => !weeks.some(Boolean))";
const NOTE: &str = "Your own notes for this week";

/// A class of two families that was taught three weeks and meets again today; gives its path and both sheets.
async fn three_weeks(served: &Served) -> (Visitor, String, [String; 2]) {
    let mut owner = people::owner(&served.test).await;
    course::plan(&served.test).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    course::family(&mut owner, &class, "Dario Penn", "Nico").await;
    for week in 1..=3 {
        course::teach(&mut owner, &class, week).await;
        served.test.pass_days(7);
    }
    let leos = course::sheet(&mut owner, &class, "Mira Holloway").await;
    let nicos = course::sheet(&mut owner, &class, "Dario Penn").await;
    (owner, class, [leos, nicos])
}

async fn renew_link(owner: &mut Visitor, class: &str, adult: &str) {
    owner.open(&format!("{class}/families")).await;
    owner.follow(adult).await;
    owner.press("Make a new link").await;
}

async fn all_kept(phone: &Browser) -> Vec<(String, String, String)> {
    phone.ask(ALL_KEPT, &[]).await
}

/// The pages that are kept of a link.
async fn pages_kept(phone: &Browser, home: &str) -> BTreeSet<String> {
    let kept = all_kept(phone).await.into_iter();
    kept.filter_map(|(_, path, _)| path.strip_prefix(home).map(str::to_owned)).collect()
}

/// Waits until the browser keeps nothing whose name holds this: no cache, no worker, no note.
async fn wait_until_gone(phone: &Browser, home: &str) {
    phone.wait_until(&format!("const home = {home:?}; {GONE}")).await;
}

fn paths(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[tokio::test]
async fn sheets_open_without_a_network() {
    let mut served = Served::empty().await;
    let (mut owner, class, [sheet, _]) = three_weeks(&served).await;
    let origin = served.origin.clone();
    browse(PHONE, &origin, async |phone| {
        phone.open(&sheet).await;
        phone.wait_until(KEPT).await;
        // The worker must not stand between a family and its instructor.
        phone.open(&sheet).await;
        phone.press("We can’t come").await;
        phone.says("You told us: We can’t come").await;

        served.go_away().await;
        phone.press("All is fine").await;
        phone.says("No network just now").await;
        phone.picture("away").await;
        phone.follow("To your latest sheet").await;
        let today: String = phone.ask(TODAY, &[]).await;
        phone.says(&format!("Kept on this phone on {today}.")).await;
        phone.says("Week 3 of 5").await;
        assert!(!phone.text().await.contains("We can’t come"), "what was told is kept nowhere");
        assert!(phone.axe().await.is_empty() && phone.over_the_edge().await.is_empty());
        phone.picture("kept").await;
        phone.follow("Week 1").await;
        phone.says("Week 1 of 5").await;
        for path in [format!("{sheet}/weeks/1"), sheet.clone()] {
            phone.open(&path).await;
            phone.says("Kept on this phone on").await;
        }
        phone.follow("Your booking").await;
        phone.says("No network just now").await;
        assert!(phone.axe().await.is_empty(), "{:?}", phone.axe().await);

        served.come_back().await;
        phone.forgive().await;
        course::teach(&mut owner, &class, 4).await;
        phone.open(&sheet).await;
        phone.says("Week 4 of 5").await;
        assert!(!phone.text().await.contains("Kept on this phone"), "it came from the network");
        phone.wait_until("return caches.match(`${location.pathname}/weeks/4`).then(Boolean)").await;
        served.test.run("UPDATE family SET until_week = 2").await;
        phone.open(&sheet).await;
        phone.wait_until(DROPPED).await;
        assert_eq!(pages_kept(phone, &sheet).await, paths(&["", "/asking", "/away", "/weeks/1", "/weeks/2"]));
    })
    .await;
}

#[tokio::test]
async fn a_withdrawn_link_leaves_nothing_on_the_phone() {
    let mut served = Served::empty().await;
    let (mut owner, class, [leos, nicos]) = three_weeks(&served).await;
    let origin = served.origin.clone();
    browse(PHONE, &origin, async |phone| {
        for sheet in [&leos, &nicos] {
            phone.open(sheet).await;
            phone.wait_until(KEPT).await;
            phone.fill(NOTE, "Slower on the left leg.").await;
        }
        // What must not be kept is opened as well.
        for path in ["booking", "details", "needs"] {
            phone.open(&format!("{leos}/{path}")).await;
        }
        assert_only_sheets(phone, &leos, &["Nico", "Dario", "Penn", "Mira", "Holloway", "post.example"]).await;
        assert_only_sheets(phone, &nicos, &["Leo", "Dario", "Penn", "Mira", "Holloway", "post.example"]).await;

        // The other family's page is opened, and the phone learns of a link that nobody opens any more.
        renew_link(&mut owner, &class, "Mira Holloway").await;
        phone.open(&nicos).await;
        wait_until_gone(phone, &leos).await;
        served.go_away().await;
        phone.open(&format!("{nicos}/weeks/2")).await;
        phone.says("Kept on this phone on").await;

        served.come_back().await;
        phone.forgive().await;
        renew_link(&mut owner, &class, "Dario Penn").await;
        phone.open(&nicos).await;
        phone.says("This link is not in use").await;
        wait_until_gone(phone, "").await;
    })
    .await;
}

/// Of a link nothing is kept but its sheets and what they load, and none of these words.
async fn assert_only_sheets(phone: &Browser, home: &str, others: &[&str]) {
    let of_link: Vec<_> = all_kept(phone).await.into_iter().filter(|(name, ..)| name.ends_with(home)).collect();
    let (files, pages): (Vec<_>, Vec<_>) = of_link.iter().partition(|(_, path, _)| path.starts_with("/static/"));
    let pages: BTreeSet<_> = pages.iter().map(|(_, path, _)| path.strip_prefix(home).unwrap().to_owned()).collect();
    assert_eq!(pages, paths(&["", "/asking", "/away", "/weeks/1", "/weeks/2", "/weeks/3"]));
    let kinds: BTreeSet<_> =
        files.iter().map(|(_, path, _)| path.split(['/', '.']).nth(2).unwrap().to_owned()).collect();
    assert_eq!(kinds, paths(&["forms", "icon", "icon-180", "paper", "sheet"]));
    for (_, path, text) in &of_link {
        let found: Vec<_> = others.iter().filter(|word| text.contains(**word)).collect();
        assert!(found.is_empty(), "{path} holds {found:?}");
        assert!(!text.contains("How are things for"), "{path} holds what was told");
    }
}

#[tokio::test]
async fn a_note_stays_on_the_phone() {
    let served = Served::empty().await;
    let (_, _, [sheet, _]) = three_weeks(&served).await;
    let words = "She likes it best after the bath.";
    browse(PHONE, &served.origin, async |phone| {
        phone.open(&sheet).await;
        phone.wait_until(KEPT).await;
        let before = phone.traffic().await.len();
        phone.fill(NOTE, words).await;
        let here = "
            const field = document.querySelector('textarea');
            return [field.value, field.name, Boolean(field.form)]";
        let alone = |note: &str| (note.to_owned(), String::new(), false);
        assert_eq!(phone.ask::<(String, String, bool)>(here, &[]).await, alone(words), "no form takes it");
        assert_eq!(phone.traffic().await.len(), before, "typing asks for nothing");
        assert!(phone.axe().await.is_empty(), "{:?}", phone.axe().await);
        phone.picture("note").await;
        for (path, note) in [("", words), ("/weeks/3", words), ("/weeks/2", "")] {
            phone.open(&format!("{sheet}{path}")).await;
            assert_eq!(phone.ask::<(String, String, bool)>(here, &[]).await, alone(note), "{path}");
        }
        phone.open(&sheet).await;
        phone.fill(NOTE, "").await;
        // A field that a driver empties tells no script of it.
        phone.key(" \u{8}").await;
        phone.open(&sheet).await;
        assert_eq!(phone.ask::<(String, String, bool)>(here, &[]).await, alone(""));
    })
    .await;
    browse(PHONE.without_scripts(), &served.origin, async |phone| {
        phone.open(&sheet).await;
        let text = phone.text().await;
        assert!(text.contains("Week 3 of 5") && !text.contains(NOTE) && !text.contains("Kept on"), "{text}");
    })
    .await;
}
