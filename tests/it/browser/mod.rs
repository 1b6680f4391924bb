//! The pages in a real browser, on a phone and on a desk.

mod crawl;
mod sheet;
mod story;
