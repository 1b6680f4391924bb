//! Warm Hands: a session planner for infant massage instructors.
//!
//! Read the modules in this order:

pub mod config; // the command line
pub mod commands; // what each command does
pub mod demo; // an invented practice to look at
pub mod serve; // the server, from its first line to a clean end
pub mod routes; // every address
pub mod rounds; // what is done without anybody asking
pub mod app; // what a request may reach
pub mod web; // plumbing that knows no feature

pub mod today; // what is next, what waits
pub mod search; // finding a family, a class or a stroke by a word
pub mod classes; // a plan laid on a calendar
pub mod library; // the curriculum as an instructor sees it, adds to it and shares it
pub mod curriculum; // what can be taught: regions, strokes, topics, songs
pub mod looking_back; // what a class or a year was like
pub mod tables; // in from a spreadsheet, out to one, on paper
pub mod post; // letters on their way
pub mod sheets; // what a family sees
pub mod calendars; // sessions in calendar programs, and the feed of an instructor
pub mod sessions; // one dated meeting: what is planned, what happened
pub mod keeping; // how long what is known is kept, and what goes
pub mod money; // what families owe and have paid
pub mod families; // people in a class
pub mod needs; // what the class needs to know, and what follows from it
pub mod plans; // course plans: weeks in order, and what a plan lacks
pub mod letters; // what is to be told by letter, until it is sent
pub mod practice; // who signs in, for which practice
pub mod records; // copies of the data, and its audit

pub mod amount; // money, in whole pence
pub mod calendar; // days, times, moments, zones
pub mod clock; // what time it is, from outside
pub mod db; // the data file
pub mod trouble; // what can be wrong with it
pub mod evenness; // whether the clock can be believed
pub mod dice; // randomness, from outside
pub mod ids; // ids are types
pub mod languages; // the languages that families read
pub mod paper; // how large something can be printed
pub mod pdf; // PDF files, from what printed pages say
pub mod text; // short texts, checked at the edge
pub mod words; // numbers and lists in sentences
