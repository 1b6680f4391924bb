//! Stories told through the production router and the real binary, with the time and the dice in our hands.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod support;

mod architecture;
mod backups;
mod booking;
mod booking_languages;
mod booking_model;
mod booking_rush;
mod browser;
mod calendar_feed;
mod calendar_file;
mod catch_up;
mod check;
mod classes;
mod commands;
mod course_end;
mod crawl;
mod doctor;
mod drawings;
mod exchange;
mod families;
mod faults;
mod frame;
mod languages;
mod keeping;
mod letters;
mod letters_killed;
mod letters_reminders;
mod letters_words;
mod library;
mod looking_back;
mod migrations;
mod moves;
mod money;
mod needs;
mod needs_word;
mod pdf;
mod plans;
mod search;
mod session_order;
mod sessions;
mod sheets;
mod sheets_beside;
mod sheets_phone;
mod sheets_weight;
mod sign_in;
mod tables;
mod tables_damaged;
mod teach;
mod today;
mod valid;
mod visitor;
