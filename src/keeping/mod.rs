//! How long what is known is kept, and why; what a family may take with it; what was erased.

pub mod copy_store;
pub mod model;
pub mod pages;
pub mod store;
