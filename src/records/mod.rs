//! What keeps data safe beyond a request: copies, and an audit.

pub mod backup;
pub mod check;
