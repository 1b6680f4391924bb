//! Sessions in calendar programs: the format, and what an instructor's own calendar follows.

pub mod file; // the format
pub mod model; // a session as it stands in a calendar
pub mod teaching; // what an instructor reads of it
pub mod store;
pub mod pages;
