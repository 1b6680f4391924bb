//! Random schedules of bookings, returns, offers, deadlines, moves and guests, against a plain model of them.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use sqlx::SqliteConnection;
use warmhands::calendar::{Day, Moment};
use warmhands::classes::model::{Class, Details};
use warmhands::classes::store as classes;
use warmhands::classes::terms::{PlaceFor, Terms, WaitingList};
use warmhands::families::booking::{Consents, State, offer_end};
use warmhands::families::model::{Adult, Baby, Entry, LAST_WEEK, WeeksEarly};
use warmhands::families::store::places::By;
use warmhands::families::store::{self, guests, line, places};
use warmhands::ids::{ClassId, FamilyId, InstructorId, PracticeId, SessionId};
use warmhands::languages::Reads;
use warmhands::plans::{copies, shipped::shipped, store as plans};

use crate::support::app::{BEGINNING, TestApp};
use crate::support::people;

/// Something that somebody does.
#[derive(Clone, Copy, Debug)]
enum Deed {
    /// A family with so many babies books a class by itself, or else waits.
    Book { class: usize, babies: usize },
    /// The instructor writes one down.
    WriteDown { class: usize, babies: usize },
    /// A family goes.
    Leave(usize),
    /// A family takes its offer.
    Accept(usize),
    /// The instructor offers a place by hand.
    Offer(usize),
    /// A family that went waits again.
    WaitAgain(usize),
    /// A family goes to the other class for the rest.
    Move(usize),
    /// A family visits a session of the other class, or takes the visit back.
    Visit { family: usize, week: u32 },
    /// Two families change places.
    Swap(usize, usize),
    /// Hours pass, and the rounds are made.
    Pass(i64),
}

fn deed() -> impl Strategy<Value = Deed> {
    let any = 0_usize..40;
    prop_oneof![
        4 => (0_usize..2, 1_usize..3).prop_map(|(class, babies)| Deed::Book { class, babies }),
        1 => (0_usize..2, 1_usize..3).prop_map(|(class, babies)| Deed::WriteDown { class, babies }),
        3 => any.clone().prop_map(Deed::Leave),
        3 => any.clone().prop_map(Deed::Accept),
        1 => any.clone().prop_map(Deed::Offer),
        1 => any.clone().prop_map(Deed::WaitAgain),
        2 => any.clone().prop_map(Deed::Move),
        2 => (any.clone(), 1_u32..6).prop_map(|(family, week)| Deed::Visit { family, week }),
        1 => (any.clone(), any).prop_map(|(one, other)| Deed::Swap(one, other)),
        3 => (1_i64..60).prop_map(Deed::Pass),
    ]
}

/// How a class of the model is booked.
#[derive(Clone, Copy, Debug)]
struct Rules {
    capacity: u32,
    kept_back: u32,
    for_babies: bool,
    in_order: bool,
}

fn rules() -> impl Strategy<Value = Rules> {
    (1_u32..5, 0_u32..2, any::<bool>(), any::<bool>()).prop_map(|(capacity, kept_back, for_babies, in_order)| Rules {
        capacity,
        kept_back,
        for_babies,
        in_order,
    })
}

/// A family as the model remembers it.
#[derive(Clone, Debug)]
struct Known {
    id: FamilyId,
    class: usize,
    babies: u32,
    state: State,
    offered_until: Option<Moment>,
    /// Counts up with each time that a family begins to wait.
    since: usize,
}

/// What should be true: plain lists, looked through from the beginning each time. All families begin in week 1, since
/// neither course has begun.
struct Model {
    rules: [Rules; 2],
    families: Vec<Known>,
    visits: BTreeSet<(usize, u32, FamilyId)>,
    turn: usize,
    now: Moment,
}

const WEEKS: u32 = 5;
const HOURS: u32 = 48;

impl Model {
    fn size(&self, family: &Known, class: usize) -> i64 {
        if self.rules[class].for_babies { i64::from(family.babies) } else { 1 }
    }

    fn taken(&self, class: usize, week: u32) -> i64 {
        let at_home = self.families.iter().filter(|known| known.class == class && known.state.holds_places());
        let guests = self.visits.iter().filter(|(there, when, _)| (*there, *when) == (class, week));
        // What a guest takes is counted by its own class.
        let guest =
            |id: FamilyId| self.families.iter().find(|known| known.id == id).map(|known| self.size(known, known.class));
        at_home.map(|known| self.size(known, class)).sum::<i64>()
            + guests.filter_map(|(_, _, id)| guest(*id)).sum::<i64>()
    }

    fn free(&self, class: usize, online: bool) -> i64 {
        let rules = self.rules[class];
        let whole = i64::from(rules.capacity) - if online { i64::from(rules.kept_back) } else { 0 };
        (1..=WEEKS).map(|week| whole - self.taken(class, week)).min().unwrap()
    }

    fn line(&self, class: usize) -> Vec<usize> {
        let waits =
            |place: &usize| self.families[*place].class == class && self.families[*place].state == State::Waiting;
        let mut line: Vec<usize> = (0..self.families.len()).filter(waits).collect();
        line.sort_by_key(|place| self.families[*place].since);
        line
    }

    fn offer(&mut self, place: usize) {
        let zone = "Europe/London".parse().unwrap();
        let until = offer_end(self.now, HOURS, &zone);
        (self.families[place].state, self.families[place].offered_until) = (State::Offered, Some(until));
    }

    fn turn(&mut self, class: usize) {
        for known in self.families.iter_mut().filter(|known| known.class == class) {
            if known.offered_until.is_some_and(|until| until <= self.now) {
                (known.state, known.offered_until) = (State::Ended, None);
            }
        }
        if self.rules[class].in_order {
            for place in self.line(class) {
                if self.free(class, true) >= self.size(&self.families[place], class) {
                    self.offer(place);
                }
            }
        }
    }
}

/// The two classes in the data, and the model beside them.
struct Trial<'d> {
    db: &'d mut SqliteConnection,
    practice: PracticeId,
    classes: [Class; 2],
    sessions: [Vec<SessionId>; 2],
    model: Model,
}

fn entry(number: usize, babies: usize) -> Entry {
    let baby = |place: usize| Baby {
        name: format!("Baby{place}").parse().unwrap(),
        born: "2026-09-24".parse().unwrap(),
        weeks_early: WeeksEarly(0),
    };
    let email = Some(format!("family{number}@post.example").parse().unwrap());
    Entry {
        adults: vec![Adult { email, ..Adult::default() }],
        babies: (0..babies).map(baby).collect(),
        from_week: 1,
        until_week: None,
        note: "".parse().unwrap(),
        reads: Reads::default(),
    }
}

impl Trial<'_> {
    fn class(&self, class: usize) -> ClassId {
        self.classes[class].id
    }

    async fn turn(&mut self, class: usize) {
        line::turn(self.db, self.practice, &self.classes[class], self.model.now).await.unwrap();
        self.model.turn(class);
    }

    fn pick(&self, place: usize) -> Option<usize> {
        (!self.model.families.is_empty()).then(|| place % self.model.families.len())
    }

    async fn book(&mut self, class: usize, babies: usize, by_hand: bool) {
        self.turn(class).await;
        let number = self.model.families.len();
        let (now, token) = (self.model.now, format!("a-token-that-is-long-enough-{number:04}"));
        let entry = entry(number, babies);
        let by = if by_hand { By::Instructor } else { By::Family(State::Booked) };
        let placed = (by, &entry, Consents::default());
        let mut known = Known {
            id: FamilyId::from(0),
            class,
            babies: u32::try_from(babies).unwrap(),
            state: State::Booked,
            offered_until: None,
            since: 0,
        };
        let fits = self.model.free(class, !by_hand) >= self.model.size(&known, class);
        let id = places::add(self.db, self.practice, self.class(class), placed, &token, now).await.unwrap();
        assert_eq!(id.is_some(), fits, "a place for {babies} babies");
        known.id = match id {
            Some(id) => id,
            None if by_hand => return,
            None => {
                (known.state, known.since) = (State::Waiting, self.next());
                let waits = (By::Family(State::Waiting), &entry, Consents::default());
                places::add(self.db, self.practice, self.class(class), waits, &token, now).await.unwrap().unwrap()
            }
        };
        self.model.families.push(known);
        self.turn(class).await;
    }

    fn next(&mut self) -> usize {
        self.model.turn += 1;
        self.model.turn
    }

    async fn carry_out(&mut self, deed: Deed) {
        // No two things happen in the same second.
        self.model.now = self.model.now.plus_seconds(1);
        let (practice, now) = (self.practice, self.model.now);
        match deed {
            Deed::Book { class, babies } => self.book(class, babies, false).await,
            Deed::WriteDown { class, babies } => self.book(class, babies, true).await,
            Deed::Pass(hours) => {
                self.model.now = now.plus_seconds(hours * 3600);
                // Two classes, in whatever order they come.
                self.turn(0).await;
                self.turn(1).await;
            }
            Deed::Leave(place) => {
                let Some(place) = self.pick(place).filter(|place| self.model.families[*place].state.is_open()) else {
                    return;
                };
                let known = self.model.families[place].clone();
                places::leave(self.db, practice, known.id, (State::GivenBack, 0), now).await.unwrap();
                let known = &mut self.model.families[place];
                (known.state, known.offered_until) = (State::GivenBack, None);
                let (id, class) = (known.id, known.class);
                self.model.visits.retain(|(_, _, guest)| *guest != id);
                self.turn(class).await;
                self.turn(1 - class).await;
            }
            Deed::Accept(place) => {
                let Some(place) = self.pick(place) else { return };
                let class = self.model.families[place].class;
                self.turn(class).await;
                if self.model.families[place].state == State::Offered {
                    assert!(places::book(self.db, practice, self.model.families[place].id, now).await.unwrap());
                    let known = &mut self.model.families[place];
                    (known.state, known.offered_until) = (State::Booked, None);
                }
            }
            Deed::Offer(place) => {
                let Some(place) = self.pick(place) else { return };
                let known = self.model.families[place].clone();
                let fits = known.state == State::Waiting
                    && self.model.free(known.class, false) >= self.model.size(&known, known.class);
                let places = u32::try_from(self.model.size(&known, known.class)).unwrap();
                let waiting =
                    warmhands::families::booking::Waiting { family: known.id, places, from_week: 1, until_week: WEEKS };
                let until = offer_end(now, HOURS, &"Europe/London".parse().unwrap());
                let offered = line::offer(self.db, practice, waiting, until, now).await.unwrap();
                assert_eq!(offered, fits, "an offer to {known:?}");
                if fits {
                    self.model.offer(place);
                }
            }
            Deed::WaitAgain(place) => {
                let Some(place) = self.pick(place) else { return };
                let known = self.model.families[place].clone();
                let waits = line::wait_again(self.db, practice, known.id, (1, WEEKS), now).await.unwrap();
                assert_eq!(waits, !known.state.is_open());
                if waits {
                    (self.model.families[place].state, self.model.families[place].since) =
                        (State::Waiting, self.next());
                    self.turn(known.class).await;
                }
            }
            Deed::Move(place) => {
                let Some(place) = self.pick(place) else { return };
                let known = self.model.families[place].clone();
                let (from, to) = (known.class, 1 - known.class);
                // It is no guest any more where it goes.
                let before = self.model.visits.clone();
                self.model.visits.retain(|(there, _, guest)| (*there, *guest) != (to, known.id));
                let fits = known.state == State::Booked && self.model.free(to, false) >= self.model.size(&known, to);
                let place_there = (self.class(to), 1, LAST_WEEK);
                let moved = guests::move_to(self.db, practice, (known.id, 0), place_there, now).await.unwrap();
                assert_eq!(moved, fits, "a move of {known:?}");
                if moved {
                    self.model.families[place].class = to;
                    self.turn(from).await;
                    self.turn(to).await;
                } else {
                    self.model.visits = before;
                }
            }
            Deed::Visit { family, week } => {
                let Some(place) = self.pick(family) else { return };
                let known = self.model.families[place].clone();
                let there = 1 - known.class;
                let session = self.sessions[there][week as usize - 1];
                if self.model.visits.remove(&(there, week, known.id)) {
                    assert!(guests::uninvite(self.db, practice, (session, known.id)).await.unwrap());
                    self.turn(there).await;
                    return;
                }
                let room = i64::from(self.model.rules[there].capacity) - self.model.taken(there, week);
                let fits = known.state == State::Booked && room >= self.model.size(&known, known.class);
                if known.state == State::Booked {
                    let came = guests::invite(self.db, practice, (session, known.id), None, now).await.unwrap();
                    assert_eq!(came, fits, "a visit of {known:?} in week {week}");
                }
                if fits {
                    self.model.visits.insert((there, week, known.id));
                }
            }
            Deed::Swap(one, other) => self.swap(one, other).await,
        }
    }

    async fn swap(&mut self, one: usize, other: usize) {
        let (Some(one), Some(other)) = (self.pick(one), self.pick(other)) else { return };
        let pair = [self.model.families[one].clone(), self.model.families[other].clone()];
        if pair[0].class == pair[1].class || pair.iter().any(|known| known.state != State::Booked) {
            return;
        }
        let to = |known: &Known| (known.id, 0, (self.class(1 - known.class), 1, LAST_WEEK));
        let both = [to(&pair[0]), to(&pair[1])];
        let swapped = guests::swap(self.db, self.practice, both, self.model.now).await.unwrap();
        let before = (self.model.families.clone(), self.model.visits.clone());
        for (place, known) in [one, other].into_iter().zip(&pair) {
            let there = 1 - known.class;
            self.model.visits.retain(|(class, _, guest)| (*class, *guest) != (there, known.id));
            self.model.families[place].class = there;
        }
        let fits = self.model.free(0, false) >= 0 && self.model.free(1, false) >= 0;
        assert_eq!(swapped, fits, "a swap of {pair:?}");
        if fits {
            self.turn(0).await;
            self.turn(1).await;
        } else {
            (self.model.families, self.model.visits) = before;
        }
    }

    /// What the data say, beside the model; and what must hold whatever the model says.
    async fn compare(&mut self, deed: Deed) {
        for class in 0..2 {
            let stored = store::of_class(self.db, self.practice, self.class(class)).await.unwrap();
            let stored: BTreeMap<_, _> =
                stored.iter().map(|family| (family.id, (family.state, family.offered_until))).collect();
            let known = self.model.families.iter().filter(|known| known.class == class);
            let known: BTreeMap<_, _> = known.map(|known| (known.id, (known.state, known.offered_until))).collect();
            assert_eq!(stored, known, "class {class} after {deed:?}");
            let room = places::room(self.db, self.practice, self.class(class)).await.unwrap();
            assert!(room.values().all(|places| *places >= 0), "over capacity after {deed:?}: {room:?}");
            let free: BTreeMap<u32, i64> = (1..=WEEKS)
                .map(|week| (week, i64::from(self.model.rules[class].capacity) - self.model.taken(class, week)))
                .collect();
            assert_eq!(room, free, "room in class {class} after {deed:?}");
        }
    }
}

async fn lay_out(
    db: &mut SqliteConnection,
    practice: PracticeId,
    rules: Rules,
    now: Moment,
) -> (Class, Vec<SessionId>) {
    let plan = plans::add(db, practice, &shipped()[0].plan, now).await.unwrap();
    let copy = copies::take(db, practice, plan, now).await.unwrap().unwrap();
    let details = Details {
        name: "A class".parse().unwrap(),
        venue: "Elm Hall".parse().unwrap(),
        capacity: rules.capacity,
        is_public: true,
    };
    let instructor: i64 = sqlx::query_scalar("SELECT min(id) FROM instructor").fetch_one(&mut *db).await.unwrap();
    let zone = "Europe/London".parse().unwrap();
    let by = (practice, InstructorId::from(instructor));
    let id = classes::add(db, by, copy, &details, &zone, now).await.unwrap();
    let first = Day::of(2028, 1, 6).unwrap();
    for week in 1..=WEEKS {
        let day = first.plus_weeks(i32::try_from(week).unwrap());
        classes::add_meeting(db, practice, id, week, (day, "10:30".parse().unwrap())).await.unwrap();
    }
    let terms = classes::terms(db, practice, id).await.unwrap().unwrap();
    let place_for = if rules.for_babies { PlaceFor::Baby } else { PlaceFor::Family };
    let waiting_list = if rules.in_order { WaitingList::InOrder } else { WaitingList::ByHand };
    let terms = Terms { place_for, waiting_list, kept_back: rules.kept_back, ..terms };
    assert!(classes::set_terms(db, practice, id, 1, &terms).await.unwrap());
    let sessions = classes::meetings(db, practice, id).await.unwrap();
    let class = classes::class(db, practice, id).await.unwrap().unwrap();
    (class, sessions.into_iter().map(|meeting| meeting.id).collect())
}

/// Plays one schedule over two new classes, and leaves no trace of it.
async fn play(app: &TestApp, rules: [Rules; 2], deeds: Vec<Deed>) {
    let mut db = app.app.db.write().await.unwrap();
    let now: Moment = BEGINNING.parse().unwrap();
    let practice = PracticeId::from(app.number("SELECT min(id) FROM practice").await);
    let (first, at_first) = lay_out(&mut db, practice, rules[0], now).await;
    let (second, at_second) = lay_out(&mut db, practice, rules[1], now).await;
    let model = Model { rules, families: Vec::new(), visits: BTreeSet::new(), turn: 0, now };
    let (classes, sessions) = ([first, second], [at_first, at_second]);
    let mut trial = Trial { db: &mut db, practice, classes, sessions, model };
    for deed in deeds {
        trial.carry_out(deed).await;
        trial.compare(deed).await;
    }
    db.rollback().await.unwrap();
}

#[test]
fn five_hundred_schedules_go_as_the_model_says() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let app = runtime.block_on(async {
        let app = TestApp::new().await;
        people::owner(&app).await;
        app
    });
    let config = ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() };
    let schedule = ([rules(), rules()], prop::collection::vec(deed(), 1..40));
    proptest::test_runner::TestRunner::new(config)
        .run(&schedule, |(rules, deeds)| {
            let played = std::panic::AssertUnwindSafe(|| runtime.block_on(play(&app, rules, deeds)));
            std::panic::catch_unwind(played).map_err(|_| TestCaseError::fail("the data and the model differ"))
        })
        .unwrap();
}
