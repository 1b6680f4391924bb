//! The curriculum as an instructor sees it: what ships, and what she adds.

pub mod pages;
