//! PDF files: what a printed page says, set in the fonts of this machine. Knows no feature.

pub mod book;
pub mod embed;
pub mod fonts;
pub mod markup;
pub mod outline;
pub mod picture;
pub mod typeset;
