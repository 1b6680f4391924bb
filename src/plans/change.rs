//! The steps that edits and mends are made of. Each works on a plan in place and keeps what every plan keeps.

pub mod regions;
pub mod topics;
pub mod weeks;

use std::fmt;

/// Why a change cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// There is no week of this number.
    NoSuchWeek,
    /// The plan does not know this region.
    NoSuchRegion,
    /// The check finds no such thing.
    NoSuchFinding,
    /// No single change settles the finding.
    NoMend,
    /// The plan is as long as a plan can be.
    TooManyWeeks,
    /// A plan has at least one week.
    LastWeek,
    /// The week is the first or the last already.
    NoNeighbour,
    /// The region has a single area.
    OneArea,
    /// The body stands in every plan; only a region of her own can come and go.
    OfTheBody,
    /// The region is in the plan already.
    RegionIsThere,
    /// A region cannot be joined with itself.
    SameRegion,
    /// A session takes 15 to 240 minutes.
    SessionLength,
    /// A block takes at most 120 minutes.
    BlockLength,
    /// The plan is as it was made.
    NothingToUndo,
    /// Every week of a class has its date.
    Dated,
    /// A class has been taught this week.
    Taught(u32),
}

impl fmt::Display for Hindrance {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Taught(week) => return write!(out, "Week {week} has been taught; what was taught stays."),
            Self::NoSuchWeek => "There is no such week in this plan.",
            Self::NoSuchRegion => "There is no such region in this plan.",
            Self::NoSuchFinding => "The plan check does not find this any more.",
            Self::NoMend => "No single change settles this. Please change the week itself.",
            Self::TooManyWeeks => "A plan has at most 20 weeks.",
            Self::LastWeek => "This is the only week. A plan has at least one.",
            Self::NoNeighbour => "There is no week on that side to change places with.",
            Self::OneArea => "This region is a single part of the body already.",
            Self::OfTheBody => {
                "Every plan shares out the whole body. A region that it should not teach can stay in no week."
            }
            Self::RegionIsThere => "This region is in the plan already.",
            Self::SameRegion => "Please choose two different regions to join.",
            Self::SessionLength => "A session takes 15 to 240 minutes.",
            Self::BlockLength => "A block takes at most 120 minutes.",
            Self::NothingToUndo => "Nothing was changed in this plan yet.",
            Self::Dated => "The weeks of a class have dates, so none can be added or removed here.",
        })
    }
}
