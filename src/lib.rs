//! Warm Hands: a session planner for infant massage instructors.
