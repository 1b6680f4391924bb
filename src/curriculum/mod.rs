//! What can be taught: regions, strokes, topics, songs and blocks. The shipped library stands in `library/` as data files;
//! what an instructor adds stands beside it in the data.

pub mod drawing_store;
pub mod model;
pub mod store;
