//! What families owe and have paid: accounts line by line, receipts, a list of what is owed. No card data ever comes here.

pub mod account;
pub mod model;
pub mod pages;
pub mod store;
