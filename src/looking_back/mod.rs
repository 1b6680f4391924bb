//! What a class or a year was like: figures from what was registered, a record of teaching, a trainee's portfolio.

pub mod model; // what all of it is made from
pub mod figure; // a sentence, a table, bars
pub mod attendance; // who came
pub mod ages; // how old the babies were
pub mod regions; // what was taught against what was planned
pub mod minutes; // how long it took against what was planned
pub mod waiting; // who got a place from the waiting list
pub mod takings; // money
pub mod record; // what was taught, for insurer and training body
pub mod portfolio; // practice families of a trainee
pub mod store;
pub mod people_store; // the statements of the portfolio
pub mod pages;

#[cfg(test)]
mod samples;
