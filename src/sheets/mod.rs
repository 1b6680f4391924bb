//! What a family sees: the week's sheet, by a link, without a sign-in.

mod beside;
mod cues;
pub mod model;
mod opening;
pub mod pages;
mod paper;
mod reading;
