//! Who signs in, for which practice, with which settings.

pub mod accounts;
pub mod attempts;
pub mod language_store;
pub mod model;
pub mod pages;
pub mod sign_in;
pub mod store;
