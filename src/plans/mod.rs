//! Course plans: weeks in order, each with its new region, strokes, topic and running order.

pub mod copies;
pub mod figure;
pub mod model;
pub mod running_order;
