//! How long it takes to compose a full session: week 10 of a course of ten weeks, 90 minutes, twelve families of whom
//! half have missed something. `cargo bench` shows a table, then the time and what it is next to reading the same plan
//! from its JSON; it fails when composing takes a millisecond or more.
#![expect(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

use std::collections::BTreeSet;
use std::error::Error;
use std::hint::black_box;
use std::io::Write;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use divan::Bencher;
use warmhands::calendar::{Day, TimeOfDay};
use warmhands::curriculum::model::{Key, shipped_library};
use warmhands::plans::check::Budget;
use warmhands::plans::compose::brief::Brief;
use warmhands::plans::compose::compose;
use warmhands::plans::model::{Plan, Week};
use warmhands::plans::shipped::shipped;
use warmhands::sessions::history::History;
use warmhands::sessions::model::taught_of;
use warmhands::sessions::steps::prepare;
use warmhands::sessions::store::Taught;

/// What composing may take at most.
const LIMIT: Duration = Duration::from_millis(1);

const WEEKS: u32 = 10;
const MINUTES: u32 = 90;
const FAMILIES: u32 = 12;

static COURSE: LazyLock<Course> = LazyLock::new(Course::nearly_over);

/// A course before its last session.
struct Course {
    plan: Plan,
    json: String,
    last: Week,
    history: History,
}

impl Course {
    fn nearly_over() -> Self {
        let plan = ten_weeks();
        let json = serde_json::to_string(&plan).unwrap();
        let taught: Vec<Taught> = plan.numbered().take(WEEKS as usize - 1).map(taught).collect();
        // Every other family has missed one of the weeks that brought a region.
        let absences: BTreeSet<u32> = (1..=FAMILIES).step_by(2).map(|family| family % 5 + 1).collect();
        let history = History::of(&plan, &taught, &[], &absences);
        let last = plan.week(WEEKS).unwrap().clone();
        Self { plan, json, last, history }
    }

    fn brief(&self) -> Brief<'_> {
        Brief {
            library: shipped_library(),
            plan: &self.plan,
            week: WEEKS,
            planned: &self.last,
            minutes: MINUTES,
            budget: Budget::default(),
            youngest_weeks: Some(17),
            taught: &self.history.taught,
            left_out: &self.history.left_out,
            missed: &self.history.missed,
            pinned: &[],
            arranged: &[],
        }
    }
}

/// Our six weeks, and four that repeat them.
fn ten_weeks() -> Plan {
    let six = shipped().iter().map(|start| &start.plan).max_by_key(|plan| plan.length());
    let mut plan = six.unwrap().clone();
    let last = plan.weeks.last().unwrap().clone();
    let looking_back = Week { regions: Vec::new(), strokes: Vec::new(), ..last };
    plan.weeks.resize(WEEKS as usize, looking_back);
    plan.weeks.iter_mut().for_each(|week| week.minutes = MINUTES);
    plan
}

/// A week as it was taught: without every fifth of its strokes.
fn taught((number, week): (u32, &Week)) -> Taught {
    let left_out: Vec<Key> = week.strokes.iter().skip(4).step_by(5).cloned().collect();
    let day = Day::of(2026, 9, 17).unwrap().plus_weeks(i32::try_from(number).unwrap());
    Taught { week: number, day, taught: taught_of(shipped_library(), week, &left_out) }
}

/// The running order alone.
#[divan::bench]
fn composed(bencher: Bencher) {
    let brief = COURSE.brief();
    bencher.bench_local(|| compose(black_box(&brief)));
}

/// The session as its page shows it: composed, with times and the names of its steps.
#[divan::bench]
fn prepared(bencher: Bencher) {
    let (brief, starts) = (COURSE.brief(), TimeOfDay::of(10, 30).unwrap());
    bencher.bench_local(|| prepare(black_box(&brief), None, starts));
}

/// What to hold them against: the same plan read from its JSON.
#[divan::bench]
fn plan_read(bencher: Bencher) {
    bencher.bench_local(|| serde_json::from_str::<Plan>(black_box(&COURSE.json)));
}

/// How long one turn takes, the median of many rounds.
fn typical<T>(turn: impl Fn() -> T) -> Duration {
    const TURNS: u32 = 50;
    let round = || {
        let start = Instant::now();
        (0..TURNS).for_each(|_| drop(black_box(turn())));
        start.elapsed() / TURNS
    };
    let mut rounds: Vec<Duration> = (0..101).map(|_| round()).collect();
    rounds.sort_unstable();
    rounds[rounds.len() / 2]
}

fn main() -> Result<(), Box<dyn Error>> {
    let brief = COURSE.brief();
    let order = compose(&brief).map_err(|short| short.to_string())?;
    let whole = COURSE.plan.weeks.len() == 10 && order.blocks.iter().map(|block| block.minutes).sum::<u32>() == MINUTES;
    if !whole || COURSE.history.left_out.is_empty() || COURSE.history.missed.len() < 3 {
        return Err("This is not the full session that is to be measured.".into());
    }
    divan::main();
    let composing = typical(|| compose(&brief));
    let reading = typical(|| serde_json::from_str::<Plan>(&COURSE.json));
    let ratio = composing.as_secs_f64() / reading.as_secs_f64();
    let told = format!("composing takes {composing:.1?}: {ratio:.2} times as long as reading the plan ({reading:.1?})");
    writeln!(std::io::stdout(), "{told}")?;
    if composing < LIMIT { Ok(()) } else { Err(format!("That is more than {LIMIT:?}.").into()) }
}
