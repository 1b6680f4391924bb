//! What keeps data safe beyond a request: copies, and an audit.

pub mod ageing;
pub mod backup;
pub mod check;
pub mod doctor;
pub mod scheduled;
