//! One dated meeting of a class: what is planned, what happened, who came.

pub mod history; // what earlier sessions mean for the next
pub mod model;
pub mod pages;
pub mod steps;
pub mod store;
pub mod teach_acts;
pub mod teach_drops;
pub mod teach_store;
