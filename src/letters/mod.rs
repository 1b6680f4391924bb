//! What is to be told by letter: kinds and states, and the outbox that holds them until they are sent.

pub mod model;
pub mod store;
