//! What stories need: the program in a test tube, visitors who read and fill its pages, and invented people.

pub mod app;
pub mod calendars;
pub mod chromium;
pub mod cli;
pub mod course;
pub mod form;
pub mod messages;
pub mod page;
pub mod pdf;
pub mod people;
pub mod post_office;
pub mod samples;
pub mod served;
pub mod sound;
pub mod visitor;
