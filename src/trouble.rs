//! What can be wrong with the data file or its disk: told apart, because each wants something else of a person.

use std::fmt;

/// Why the data file could not be read or written, when it is not a fault of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The file does not hold what SQLite left in it: nothing may be written on top.
    Damaged,
    /// The disk has no room, or gives this program none.
    Full,
    /// The disk failed, or lets nothing be written.
    Disk,
    /// Others were busy with the file for too long.
    Busy,
}

impl Trouble {
    /// The trouble behind a failure of the database; nothing when the failure is of another kind.
    pub fn behind(error: &sqlx::Error) -> Option<Self> {
        match error {
            sqlx::Error::Database(inner) => Self::of_code(inner.code()?.parse().ok()?),
            sqlx::Error::PoolTimedOut => Some(Self::Busy),
            sqlx::Error::Configuration(inner) if inner.is::<Distrusted>() => Some(Self::Damaged),
            _ => None,
        }
    }

    /// By SQLite's result code; the low byte of an extended one is its kind.
    fn of_code(code: i32) -> Option<Self> {
        match code & 0xff {
            11 | 26 => Some(Self::Damaged),
            13 => Some(Self::Full),
            8 | 10 | 14 => Some(Self::Disk),
            5 | 6 => Some(Self::Busy),
            _ => None,
        }
    }
}

/// The file was found damaged, and writing to it is refused from then on.
#[derive(Clone, Copy, Debug)]
pub struct Distrusted;

impl fmt::Display for Distrusted {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the data file is damaged, and nothing is written to it")
    }
}

impl std::error::Error for Distrusted {}

impl From<Distrusted> for sqlx::Error {
    fn from(distrusted: Distrusted) -> Self {
        Self::Configuration(Box::new(distrusted))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_extended_code_is_of_the_kind_of_its_low_byte() {
        assert_eq!(Trouble::of_code(11), Some(Trouble::Damaged));
        assert_eq!(Trouble::of_code(779), Some(Trouble::Damaged), "SQLITE_CORRUPT_INDEX");
        assert_eq!(Trouble::of_code(13), Some(Trouble::Full));
        assert_eq!(Trouble::of_code(778), Some(Trouble::Disk), "SQLITE_IOERR_WRITE");
        assert_eq!(Trouble::of_code(2067), None, "SQLITE_CONSTRAINT_UNIQUE is nobody's trouble but ours");
    }

    #[test]
    fn a_refusal_to_write_is_known_again() {
        assert_eq!(Trouble::behind(&Distrusted.into()), Some(Trouble::Damaged));
        assert_eq!(Trouble::behind(&sqlx::Error::PoolTimedOut), Some(Trouble::Busy));
        assert_eq!(Trouble::behind(&sqlx::Error::RowNotFound), None);
    }
}
