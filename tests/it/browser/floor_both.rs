//! Two devices on one session, both without a network, over a server that was killed: each thing that was done arrives
//! once, and of two marks of one family the later holds.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::json;
use sqlx::Connection;

use super::floor::{Deeds, KEPT, LIVE, NOTHING_WAITS, WAITS, column, mark, sign_in, teach_block, teaching};
use crate::support::chromium::{Browser, PHONE, browse_both};
use crate::support::cli::{self, Serving};

const NOW: &str = "return Math.floor(Date.now() / 1000)";
const LATER: &str = "return Math.floor(Date.now() / 1000) > arguments[0]";

#[tokio::test]
async fn two_devices_without_a_network_lose_nothing_and_agree() {
    let (_root, data) = cli::root();
    let demo = Serving::start(&data, &["demo"]);
    // What was noted of earlier sessions of the example is none of this test.
    cli::change(&data.join("warmhands.db"), "DELETE FROM session_act").await;
    let (address, email, password) = (demo.address.clone(), demo.word("email"), demo.word("password"));
    let mut server = Some(demo);
    let (mut by_phone, mut by_tablet) = (Deeds::default(), Deeds::default());
    browse_both(PHONE, &format!("http://{address}"), async |phone, tablet| {
        for device in [&mut *phone, &mut *tablet] {
            sign_in(device, &email, &password).await;
            device.open(&teaching(&data).await).await;
            device.wait_until(LIVE).await;
            device.wait_until(KEPT).await;
            device.touch("Begin").await;
            device.cut_network(true).await;
        }
        server.take().unwrap().signal("KILL");

        mark(phone, &mut by_phone, "Dario Penn", "here").await;
        mark(tablet, &mut by_tablet, "Safia Karim", "here").await;
        mark(tablet, &mut by_tablet, "Yuki Marsh", "late").await;
        a_second_later(tablet).await;
        mark(phone, &mut by_phone, "Safia Karim", "watched").await;
        mark(tablet, &mut by_tablet, "Dario Penn", "late").await;
        for (device, deeds) in [(&mut *phone, &mut by_phone), (&mut *tablet, &mut by_tablet)] {
            let page = device.path().await;
            device.wait_until(WAITS).await;
            device.open(&page).await;
            device.wait_until(LIVE).await;
            device.wear_a_watch().await;
            for _ in 0..3 {
                teach_block(device, deeds).await;
            }
        }
        server = Some(Serving::start_at(&address, &data, &[]));
        // The tablet comes first: the older mark that the phone has of Dario must not undo the newer one.
        for device in [&mut *tablet, &mut *phone] {
            device.cut_network(false).await;
            device.wait_until(NOTHING_WAITS).await;
            device.forgive().await;
        }
        while teach_block(phone, &mut by_phone).await {}
        phone.says("That was the hour").await;
        phone.wait_until(NOTHING_WAITS).await;
        for device in [&mut *phone, &mut *tablet] {
            let page = device.path().await;
            device.open(&page).await;
            device.wait_until(LIVE).await;
            device.touch("Register").await;
            for (family, mark) in [("Dario Penn", "late"), ("Safia Karim", "watched"), ("Yuki Marsh", "late")] {
                assert!(device.within(family).is_on(mark).await, "{family}: {mark}");
            }
            device.anywhere().touch("Close").await;
        }
    })
    .await;
    arrived_once(&data, by_phone.acts + by_tablet.acts).await;
    cli::succeed(&data, &["check"]);
}

/// Waits until the clock, which acts tell in seconds, shows another one.
async fn a_second_later(device: &Browser) {
    let now: i64 = device.ask(NOW, &[]).await;
    while !device.ask::<bool>(LATER, &[json!(now)]).await {}
}

async fn arrived_once(data: &Path, acts: usize) {
    let mut db = cli::open(data).await;
    let counted = column(&mut db, "SELECT count(*) || ' ' || count(DISTINCT key) FROM session_act").await;
    assert_eq!(counted, BTreeSet::from([format!("{acts} {acts}")]));
    let overtaken = "SELECT act ->> '$.mark' FROM session_act WHERE family_id IS NOT NULL AND NOT applied";
    assert_eq!(column(&mut db, overtaken).await, BTreeSet::from(["here".to_owned()]), "Dario was late by then");
    db.close().await.unwrap();
}
