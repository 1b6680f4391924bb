//! What can be taught: regions, strokes, topics and songs. The shipped library stands in `library/` as data files.

pub mod model;
pub mod pages;
