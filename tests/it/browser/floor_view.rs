//! The teaching view as it is seen and heard, its clock, and two devices on one session.

use serde_json::{Value, json};
use thirtyfour::prelude::Key;

use super::floor::{BLOCK, Deeds, LIVE, NOTHING_WAITS, ON, mark, sign_in};
use crate::support::chromium::{Browser, DESKTOP, PHONE, browse};
use crate::support::people;
use crate::support::served::Served;

#[tokio::test]
async fn a_phone_learns_what_a_tablet_did() {
    let (served, doors) = Served::demo().await;
    let mut tablet = people::sign_in(&served.test, doors.email, &doors.password).await;
    browse(PHONE, &served.origin, async |phone| {
        let mut deeds = Deeds::default();
        sign_in(phone, doors.email, &doors.password).await;
        phone.follow("Teach: Mornings at Elm Hall").await;
        phone.wait_until(LIVE).await;
        let session = phone.path().await.replace("/teach", "");
        tablet.open(&session).await;
        tablet.choose("Dario Penn", "late").press("Save the register").await;
        mark(phone, &mut deeds, "Safia Karim", "here").await;
        phone.wait_until(NOTHING_WAITS).await;
        phone.touch("Register").await;
        phone.wait_until("return document.querySelectorAll('[value=late]:checked').length === 1").await;
        assert!(phone.within("Dario Penn").is_on("late").await);
        assert!(phone.within("Safia Karim").is_on("here").await);
        // The tablet changes what the phone had marked; a phone that is opened again shows it.
        tablet.open(&session).await;
        tablet.choose("Safia Karim", "watched").press("Save the register").await;
        phone.open(&format!("{session}/teach")).await;
        phone.wait_until(LIVE).await;
        phone.touch("Register").await;
        assert!(phone.within("Dario Penn").is_on("late").await);
        phone.wait_until("return document.querySelectorAll('[value=watched]:checked').length === 1").await;
    })
    .await;
}

#[tokio::test]
async fn the_floor_is_sound_in_any_light_and_size() {
    let (served, doors) = Served::demo().await;
    let faults = browse(PHONE, &served.origin, async |phone| {
        sign_in(phone, doors.email, &doors.password).await;
        phone.wear_a_watch().await;
        phone.follow("Teach: Mornings at Elm Hall").await;
        phone.wait_until(LIVE).await;
        let mut faults = all_faults(phone, "before").await;
        phone.touch("Begin").await;
        phone.pass_minutes(3.3).await;
        phone.wait_until("return document.body.dataset.part === 'fifth'").await;
        phone.says("Drawing to a close").await;
        faults.extend(all_faults(phone, "last-fifth").await);
        phone.pass_minutes(0.55).await;
        phone.wait_until("return document.body.dataset.part === 'twentieth'").await;
        phone.says("Nearly there").await;
        faults.extend(all_faults(phone, "last-twentieth").await);
        phone.pass_minutes(3.0).await;
        phone.wait_until("return document.body.dataset.part === 'over'").await;
        phone.says("min behind").await;
        for dialog in ["Order", "Register"] {
            phone.touch(dialog).await;
            faults.extend(all_faults(phone, dialog).await);
            phone.touch("Close").await;
        }
        phone.touch("Baby break").await;
        faults.extend(all_faults(phone, "break").await);
        phone.touch("Go on").await;
        faults.extend(all_faults(phone, "offers").await);
        phone.touch("Carry on").await;
        while phone.ask::<(usize, String, u32, u32)>(BLOCK, &[]).await.1 != "new-strokes" {
            let on: String = phone.ask(ON, &[]).await;
            phone.touch(&on).await;
        }
        faults.extend(all_faults(phone, "strokes").await);
        phone.touch("Dim").await;
        faults.extend(all_faults(phone, "dim").await);
        faults
    })
    .await;
    assert!(faults.is_empty(), "{faults:#?}");
}

/// What is wrong with the open view: upright and across, light and dark, and with type twice as large.
async fn all_faults(phone: &mut Browser, name: &str) -> Vec<String> {
    const LARGE: &str = "document.documentElement.style.fontSize = arguments[0]";
    const SMALL: &str = "
        const shown = (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1;
        return [...document.querySelectorAll('button, .tick, .later, .marks label, .way-back, .choice')]
            .filter((element) => shown(element) && element.getBoundingClientRect().height < 56)
            .map((element) => `lower than 56 pixels: ${element.outerHTML}`)";
    const MOVING: &str = "
        const moves = ({ transitionDuration, animationName }) => parseFloat(transitionDuration) > 0 || animationName !== 'none';
        return [...document.querySelectorAll('*')].filter((element) => moves(getComputedStyle(element)))
            .map((element) => `moves, though nothing should: ${element.outerHTML}`)";
    let mut faults = phone.ask::<Vec<String>>(SMALL, &[]).await;
    for (width, scheme) in [(390, "light"), (390, "dark"), (844, "light"), (1280, "light")] {
        phone.widen(width).await;
        phone.prefer(scheme).await;
        faults.extend(phone.ask::<Vec<String>>(MOVING, &[]).await);
        faults.extend(phone.axe().await);
        phone.picture(&format!("{name}-{width}-{scheme}")).await;
    }
    for (width, size) in [(320, ""), (390, "200%"), (390, "")] {
        phone.widen(width).await;
        phone.ask::<()>(LARGE, &[json!(size)]).await;
        faults.extend(phone.over_the_edge().await.into_iter().map(|over| format!("at {width} {size}: {over}")));
    }
    faults.extend(faults_across(phone).await);
    faults.into_iter().map(|fault| format!("{name}: {fault}")).collect()
}

/// What is wrong on a phone that lies across: whatever is to be touched next must be in sight.
async fn faults_across(phone: &mut Browser) -> Vec<String> {
    const HIDDEN: &str = "
        const open = document.querySelector('dialog[open]');
        const next = open ? [...open.querySelectorAll('button')] : [document.querySelector('[data-on]')];
        const inSight = (box) => box.width > 0 && box.top >= 0 && box.bottom <= innerHeight;
        return next.some((button) => inSight(button.getBoundingClientRect())) ? [] : ['nothing to go on with is in sight']";
    phone.resize(844, 390).await;
    let mut faults = phone.over_the_edge().await;
    faults.extend(phone.ask::<Vec<String>>(HIDDEN, &[]).await);
    phone.widen(390).await;
    faults.into_iter().map(|fault| format!("across: {fault}")).collect()
}

#[tokio::test]
async fn a_session_is_taught_with_keys_alone_and_the_screen_stays_awake() {
    const WATCHED: &str = "
        window.awake = [];
        const held = { released: false };
        navigator.wakeLock.request = (kind) => (window.awake.push(kind), Promise.resolve(held));";
    const STEP: &str = "
        const step = document.querySelector('[data-block]:not([hidden]) [data-step] .name');
        return step ? step.firstChild.data.trim() : null";
    let (served, doors) = Served::demo().await;
    let ticked = browse(DESKTOP, &served.origin, async |desk| {
        sign_in(desk, doors.email, &doors.password).await;
        desk.follow("Teach: Mornings at Elm Hall").await;
        desk.wait_until(LIVE).await;
        desk.ask::<()>(WATCHED, &[]).await;
        desk.tab_to("Begin").await;
        desk.key(Key::Enter).await;
        desk.wait_until("return window.awake.length === 1 && window.awake[0] === 'screen'").await;
        desk.tab_to("Register").await;
        desk.key(Key::Enter).await;
        desk.tab_to("no mark yet").await;
        desk.key(Key::Right).await;
        desk.key(Key::Right).await;
        desk.key(Key::Escape).await;
        desk.wait_until("return document.activeElement.innerText === 'Register'").await;
        let mut ticked = 0;
        loop {
            if let Some(step) = desk.ask::<Option<String>>(STEP, &[]).await {
                desk.tab_to(&step).await;
                desk.key(" ").await;
                ticked += 1;
            }
            let on: String = desk.ask(ON, &[]).await;
            desk.tab_to(&on).await;
            desk.key(Key::Enter).await;
            if on == "Finish" {
                break;
            }
        }
        desk.says("That was the hour").await;
        desk.wait_until(NOTHING_WAITS).await;
        ticked
    })
    .await;
    assert!(ticked > 2, "{ticked} blocks with steps");
    let taught = "SELECT count(*) FROM session_act WHERE act ->> '$.taught' = 1";
    assert_eq!(served.test.number(taught).await, ticked);
    assert_eq!(served.test.number("SELECT count(*) FROM session_act WHERE act ->> '$.mark' = 'late'").await, 1);
}

#[tokio::test]
async fn the_clock_is_right() {
    let (served, doors) = Served::demo().await;
    let faults = browse(DESKTOP, &served.origin, async |desk| {
        sign_in(desk, doors.email, &doors.password).await;
        desk.follow("Teach: Mornings at Elm Hall").await;
        desk.wait_until(LIVE).await;
        desk.ask::<Value>(include_str!("clock.js"), &[]).await
    })
    .await;
    assert_eq!(faults, json!([]));
}
