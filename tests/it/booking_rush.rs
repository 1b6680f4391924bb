//! Sixteen people at once at the real server: they book, wait, take what is offered and give it back, as it comes.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use reqwest::redirect::Policy;
use reqwest::{Client, StatusCode};
use warmhands::records::check;

use crate::support::app::TestApp;
use crate::support::served::Served;
use crate::support::{course, people};

const CLIENTS: u8 = 16;
const STEPS: usize = 14;
/// No address may book more often at once.
const BOOKINGS_EACH: usize = 8;

/// One of them, with the private links of the bookings made so far.
struct Person {
    client: Client,
    dice: StdRng,
    number: u8,
    links: Vec<String>,
}

impl Person {
    fn new(number: u8) -> Self {
        // Each from an address of its own, as in life.
        let address = IpAddr::V4(Ipv4Addr::new(127, 0, 0, number + 2));
        let client = Client::builder().local_address(address).redirect(Policy::none()).build().unwrap();
        Self { client, dice: StdRng::seed_from_u64(u64::from(number)), number, links: Vec::new() }
    }

    async fn post(&self, url: String, fields: &[(&str, &str)]) -> (StatusCode, String) {
        let body = serde_html_form::to_string(fields).unwrap();
        let request = self.client.post(url).header("sec-fetch-site", "same-origin");
        let answer =
            request.header("content-type", "application/x-www-form-urlencoded").body(body).send().await.unwrap();
        let next = answer.headers().get("location").map(|next| next.to_str().unwrap().to_owned());
        (answer.status(), next.unwrap_or_default())
    }

    async fn step(&mut self, origin: &str, form: &str) {
        let books = self.links.is_empty() || self.dice.random_bool(0.4);
        if books && self.links.len() < BOOKINGS_EACH {
            let (adult, baby) = (format!("Person {}", self.number), format!("Baby{}", self.links.len()));
            let email = format!("person{}@post.example", self.number);
            let fields = [
                ("adult_name", adult.as_str()),
                ("adult_email", &email),
                ("baby_name", &baby),
                ("baby_born", "2026-09-24"),
                ("wait", "yes"),
            ];
            let (status, next) = self.post(format!("{origin}{form}"), &fields).await;
            assert_eq!(status, StatusCode::SEE_OTHER, "a booking is taken, or waits");
            self.links.push(next.trim_end_matches("/booking").to_owned());
            return;
        }
        let link = &self.links[self.dice.random_range(0..self.links.len())];
        let what = ["/booking/take", "/leave", "/booking/again"][self.dice.random_range(0..3)];
        let (status, _) = self.post(format!("{origin}{link}{what}"), &[]).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{what}");
    }
}

/// Looks again and again, as long as anybody is at it, whether some week holds more than it may.
async fn watch(test: &TestApp, over: &AtomicBool) -> u32 {
    let mut looks = 0;
    while !over.load(SeqCst) {
        assert_eq!(test.number("SELECT count(*) FROM room WHERE places < 0").await, 0, "over capacity");
        looks += 1;
        tokio::task::yield_now().await;
    }
    looks
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixteen_people_at_the_real_server_never_get_more_than_there_is() {
    let served = Served::empty().await;
    let mut owner = people::owner(&served.test).await;
    course::plan(&served.test).await;
    let class = course::class_from(&mut owner, "2026-12-03", "").await;
    owner.open(&format!("{class}/edit")).await;
    owner.fill("Places for families", "5").tick("Show this class at its public page").press("Save the class").await;
    owner.open(&format!("{class}/booking")).await;
    owner.choose("How families get a place", "They book at once").press("Save").await;
    let form = format!("{}/book", class.replace("/classes/", "/b/"));

    let over = Arc::new(AtomicBool::new(false));
    let mut people = tokio::task::JoinSet::new();
    for number in 0..CLIENTS {
        let (origin, form) = (served.origin.clone(), form.clone());
        people.spawn(async move {
            let mut person = Person::new(number);
            for _ in 0..STEPS {
                person.step(&origin, &form).await;
            }
            person.links.len()
        });
    }
    let work = async {
        let made: usize = people.join_all().await.into_iter().sum();
        over.store(true, SeqCst);
        made
    };
    let (made, looks) = tokio::join!(work, watch(&served.test, &over));
    assert!(looks > 10, "only {looks} looks while they were at it");
    let test = &served.test;
    assert_eq!(test.number("SELECT count(*) FROM family").await, i64::try_from(made).unwrap(), "each is accounted for");
    let held = "SELECT count(*) FROM family WHERE state IN ('booked', 'offered')";
    let waiting = test.number("SELECT count(*) FROM family WHERE state = 'waiting'").await;
    assert!(test.number(held).await == 5 || waiting == 0, "a place is free while somebody waits");
    let mut db = test.app.db.read().await.unwrap();
    let faults = check::faults(&mut db, test.app.clock.now()).await.unwrap();
    assert!(faults.is_empty(), "{faults:?}");
}
