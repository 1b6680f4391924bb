//! Finding a family, a class or something of the curriculum by a word, from any page.

pub mod model; // what was typed, as the index is asked for it
pub mod store;
pub mod pages;
