//! The curriculum as an instructor sees it: what ships, and what she adds.

pub mod own_form; // what the form of something of hers means
pub mod exchange; // a curriculum as a file
pub mod search;
pub mod uses; // what holds something of hers
pub mod pages;
