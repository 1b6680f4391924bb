//! What a family sees: the week's sheet, by a link, without a sign-in.

pub mod appointments;
mod beside;
pub mod certificate;
mod cues;
mod ending;
mod kept;
pub mod feedback;
pub mod model;
mod opening;
pub mod pages;
mod paper;
mod pdf;
mod reading;
pub mod store;
