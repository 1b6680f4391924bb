//! Letters on their way: written, handed to the mail server, shown to the instructor.

pub mod delivery; // the worker
pub mod gather; // what a letter needs to know
pub mod mailer; // the mail server
pub mod pages;
pub mod reminding; // what comes due by the clock
pub mod write; // the words
