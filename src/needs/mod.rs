//! What the class needs to know: questions and answers, her rules, and the flags that follow from both.

pub mod model; // a question, an answer, when it ends
pub mod asking; // questions as a form shows them, and what comes back
pub mod rules; // the instructor's own rules
pub mod words; // how things are with a family for one session
pub mod flags; // what of all this touches a session
mod oil; // whether an oil names what somebody is allergic to
pub mod store; // questions and answers
pub mod rule_store;
pub mod word_store;
pub mod known_store; // all of it for one session
pub mod pages;
