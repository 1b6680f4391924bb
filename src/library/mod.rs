//! The curriculum as an instructor sees it: what ships, and what she adds.

pub mod search;
pub mod store;
pub mod uses; // what holds something of hers
pub mod pages;
