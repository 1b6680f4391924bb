//! People in a class: adults, babies, and the link to their sheet.

pub mod age;
pub mod booking; // places, offers, the waiting list
pub mod circle; // who shares with whom, and until when
pub mod erasing; // what stays when a family goes: a receipt that names no one
pub mod model;
pub mod pages;
pub mod store;
