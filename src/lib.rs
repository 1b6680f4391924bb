//! Warm Hands: a session planner for infant massage instructors.

pub mod curriculum;
