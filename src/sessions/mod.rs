//! One dated meeting of a class: what is planned, what happened, who came.

pub mod model; // a session, its marks, what was taught of it
pub mod history; // what earlier sessions mean for the next
pub mod catch_up; // what a family missed, and where it can learn it
pub mod catch_store;
pub mod steps; // a session as it is to be taught
pub mod paper; // how it is printed
pub mod kit; // what to pack
pub mod flagging; // where flags stand in it
pub mod store;
pub mod register; // who came
pub mod kept; // a running order as the instructor left it
pub mod kept_store;
pub mod teach_acts; // what is done on the floor, one act after the other
pub mod teach_drops; // what to drop first after a baby break
pub mod teach_store;
pub mod pages;
