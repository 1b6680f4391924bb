//! The pages in a real browser, on a phone and on a desk. `WARMHANDS_SCREENSHOTS=1 cargo test browser` keeps a picture
//! of each in `target/screenshots`.

mod beside;
mod booking;
mod crawl;
mod floor;
mod floor_both;
mod floor_view;
mod languages;
mod lighthouse;
mod looking_back;
mod paper;
mod pdf;
mod phone;
mod search;
mod sheet;
mod story;
