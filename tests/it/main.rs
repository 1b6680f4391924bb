//! Stories told through the production router and the real binary, with the time and the dice in our hands.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, its helpers too")]

mod support;

mod architecture;
mod browser;
mod classes;
mod crawl;
mod families;
mod frame;
mod migrations;
mod sessions;
mod sheets;
mod sign_in;
mod visitor;
