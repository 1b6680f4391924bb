//! The page that an instructor opens with her coffee: what is next, what waits, the week ahead.

pub mod model; // how long until then, what of the money is late
pub mod store;
pub mod pages;
