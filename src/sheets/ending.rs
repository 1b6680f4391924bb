//! When a course ends for a family. Pure.

use crate::calendar::Day;
use crate::classes::model::Meeting;
use crate::families::booking::State;
use crate::families::model::Family;

/// The last session that a family comes to, by its day.
fn last<'m>(family: &Family, meetings: &'m [Meeting]) -> Option<&'m Meeting> {
    meetings.iter().filter(|meeting| family.comes_in(meeting.week)).max_by_key(|meeting| meeting.day)
}

/// Whether a family that kept its place was there to the end: the last of its sessions was taught.
pub fn is_through(family: &Family, meetings: &[Meeting]) -> bool {
    family.state == State::Booked && last(family, meetings).is_some_and(|meeting| meeting.taught_at.is_some())
}

/// Whether nothing is to come any more for a family: its last session is over, or it left.
pub fn is_over(family: &Family, meetings: &[Meeting], today: Day) -> bool {
    let held = |meeting: &Meeting| !meeting.is_to_come(today);
    !family.state.is_open() || (family.state == State::Booked && last(family, meetings).is_none_or(held))
}
