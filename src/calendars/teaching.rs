//! What an instructor reads in her own calendar. It may be seen by many: flags are counted, and no family stands in it.
//! Pure.

use crate::calendar::Day;
use crate::calendars::file::{self, Entry};
use crate::calendars::model::{Appointment, Gone, Reader, Said};
use crate::words::counted;

/// A session as its instructor has it.
#[derive(Clone, Debug)]
pub struct Teaching {
    /// When and where it is.
    pub appointment: Appointment,
    /// Whether it was marked as taught.
    pub is_taught: bool,
    /// How many families it expects, and how many flags stand at it; nothing of a session that is not to come.
    pub counts: Option<(usize, usize)>,
}

impl Teaching {
    /// Whether it is still to be held on `today`.
    pub fn is_to_come(&self, today: Day) -> bool {
        !self.appointment.is_cancelled && !self.is_taught && self.appointment.day >= today
    }

    fn entry(&self, origin: &str) -> Entry {
        let Appointment { session, class_id, class, week, weeks, .. } = &self.appointment;
        let (summary, address) = match session {
            Some(_) => {
                (format!("{class}, week {week} of {weeks}"), format!("{origin}/classes/{class_id}/weeks/{week}"))
            }
            None => (format!("Cancelled: {class}"), format!("{origin}/classes/{class_id}")),
        };
        let description = match self.counts {
            Some((families, flags)) => {
                format!("{}, {}\n{address}", counted(families, "family", "families"), counted(flags, "flag", "flags"))
            }
            None => address.clone(),
        };
        self.appointment.entry(Reader::Instructor, Said { summary, description, address })
    }
}

fn entry_of(gone: &Gone, origin: &str) -> Entry {
    let summary = "Cancelled: the class was removed".to_owned();
    let address = format!("{origin}/classes");
    gone.entry(Said { summary, description: address.clone(), address })
}

/// The calendar file of these sessions, under a name. `origin` is where her pages are.
pub fn file(name: &str, teaching: &[Teaching], gone: &[Gone], origin: &str) -> String {
    let held = teaching.iter().map(|one| one.entry(origin));
    let entries: Vec<Entry> = held.chain(gone.iter().map(|one| entry_of(one, origin))).collect();
    file::file(name, &entries)
}
