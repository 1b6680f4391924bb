//! Course plans: weeks in order, each with its new region, strokes, topic and running order.

pub mod model;
pub mod running_order;
pub mod figure;
pub mod summary;
pub mod naming; // what a plan is called beside others
pub mod glance; // a whole course on one sheet
pub mod check; // what a plan lacks
pub mod mend; // what settles a finding
pub mod edit; // what an instructor can change
pub mod change; // the steps of mends and edits
pub mod settled; // what no edit may change
pub mod compose; // a week's running order, composed
pub mod shipped;
pub mod store;
pub mod copies;
pub mod pages;

#[cfg(test)]
mod samples;
