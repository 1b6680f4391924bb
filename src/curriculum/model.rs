//! The words of the curriculum and the library that ships with the program. Pure: nothing here knows a plan or a class.

mod arrow;
mod baby;
mod block;
mod care;
mod drawing;
mod key;
mod library;
mod own;
mod region;
mod section;
mod spoken;
mod stroke;
mod talk;

pub use arrow::{Arrow, Point};
pub use baby::{Advice, Cue, Says, State, Step, Strength};
pub use block::{BlockKind, OwnBlock};
pub use care::{Oils, Safety};
pub use drawing::{Drawing, Hand, Picture, View};
pub use key::{Key, KeyError, OwnKey};
pub use library::{Library, shipped_in, shipped_library};
pub use own::{Own, OwnRegion};
pub use region::{Area, Region, UnknownArea, shipped_regions};
pub use section::Section;
pub use stroke::{Caution, Part, Stroke};
pub use talk::{Cover, Song, Topic};

#[cfg(test)]
mod tests;
