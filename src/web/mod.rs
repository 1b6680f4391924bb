//! Plumbing that knows no feature.

pub mod address;
pub mod assets;
pub mod chrome;
pub mod cookies;
pub mod etag;
pub mod fault;
pub mod form;
pub mod layers;
pub mod notice;
pub mod page;
pub mod parts;
pub mod qr;
