//! A plan laid on a calendar: venue, dates, places.

pub mod day_list;
pub mod model;
pub mod pages;
pub mod price;
mod price_store;
pub mod schedule;
pub mod store;
pub mod terms; // how it is booked
