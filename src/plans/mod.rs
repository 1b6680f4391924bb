//! Course plans: weeks in order, each with its new region, strokes, topic and running order.

pub mod change;
pub mod check;
pub mod edit;
pub mod figure;
pub mod mend;
pub mod model;
pub mod running_order;
pub mod shipped;
pub mod store;
mod words;

#[cfg(test)]
mod samples;
