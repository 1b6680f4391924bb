//! How a class is booked: by whom, for whom, and what happens when it is full. Pure.

use std::fmt;
use std::str::FromStr;

use crate::db::stored_as_text;
use crate::languages::Texts;
use crate::text::text;

text! {
    /// What families read on the booking page beside what, when and where.
    About 2000 "",
}

/// Declares a choice of a class with the word that is stored for each of its values.
macro_rules! choice {
    ($($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $value:ident $word:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$value_doc])* $value),+ }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(match self { $(Self::$value => $word),+ })
            }
        }

        impl FromStr for $name {
            type Err = &'static str;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text { $($word => Ok(Self::$value),)+ _ => Err("Please choose one of these.") }
            }
        }

        stored_as_text!($name);
    )+};
}

choice! {
    /// Who gives a place.
    Booking {
        /// The instructor alone writes families down.
        ByHand "by hand",
        /// A family asks on the booking page, and she answers.
        Asked "asked",
        /// A family books on the booking page, and has its place.
        AtOnce "at once",
    }

    /// Who is offered a place that becomes free.
    WaitingList {
        /// The family that has waited longest, of those that fit.
        InOrder "in order",
        /// Whom the instructor chooses.
        ByHand "by hand",
    }

    /// What a place is for.
    PlaceFor {
        /// A family, with however many babies.
        Family "family",
        /// Each baby: twins take two.
        Baby "baby",
    }
}

/// Ages for which a class is meant, in whole weeks on its first day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AgeRange {
    /// The youngest.
    pub from: Option<u32>,
    /// The oldest.
    pub to: Option<u32>,
}

impl AgeRange {
    /// "from 6 to 26 weeks", "from 6 weeks", "up to 26 weeks"; nothing where every age fits.
    pub fn say(self, t: &Texts) -> String {
        match (self.from, self.to) {
            (Some(from), Some(to)) => t.say("class-ages.between").count("from", from).count("to", to).to_string(),
            (Some(from), None) => t.say("class-ages.from").count("from", from).to_string(),
            (None, Some(to)) => t.say("class-ages.up-to").count("to", to).to_string(),
            (None, None) => String::new(),
        }
    }

    /// Whether a baby of this age, in weeks, fits.
    pub fn holds(self, weeks: i32) -> bool {
        let bound = |weeks: u32| i32::try_from(weeks).unwrap_or(i32::MAX);
        self.from.is_none_or(|from| weeks >= bound(from)) && self.to.is_none_or(|to| weeks <= bound(to))
    }
}

/// How a class is booked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Who gives a place.
    pub booking: Booking,
    /// Who is offered a place that becomes free.
    pub waiting_list: WaitingList,
    /// For how many hours an offered place is kept.
    pub offer_hours: u32,
    /// What a place is for.
    pub place_for: PlaceFor,
    /// Places that only the instructor gives.
    pub kept_back: u32,
    /// For which ages it is meant.
    pub ages: AgeRange,
    /// For how many weeks a family stays in a rolling class; nothing where all begin and end together.
    pub stay_weeks: Option<u32>,
    /// What families read beside what, when and where.
    pub about: About,
}

impl Terms {
    /// How many places a family with so many babies takes.
    pub fn places(&self, babies: usize) -> u32 {
        match self.place_for {
            PlaceFor::Family => 1,
            PlaceFor::Baby => u32::try_from(babies).unwrap_or(u32::MAX).max(1),
        }
    }

    /// The last week of a family that begins in `from`, in a course of `weeks`.
    pub fn until(&self, from: u32, weeks: u32) -> u32 {
        self.stay_weeks.map_or(weeks, |stay| (from + stay).saturating_sub(1).min(weeks))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_read_back_as_they_are_stored() {
        for booking in [Booking::ByHand, Booking::Asked, Booking::AtOnce] {
            assert_eq!(booking.to_string().parse(), Ok(booking));
        }
        assert!("soon".parse::<Booking>().is_err());
    }

    #[test]
    fn an_age_range_holds_its_ends() {
        let range = AgeRange { from: Some(6), to: Some(26) };
        assert_eq!([5, 6, 26, 27].map(|weeks| range.holds(weeks)), [false, true, true, false]);
        assert!(AgeRange::default().holds(-3) && AgeRange { from: Some(0), to: None }.holds(0));
        assert!(!AgeRange { from: Some(0), to: None }.holds(-1), "not born yet");
        assert_eq!(range.say(&Texts::default()), "from 6 to 26 weeks");
        assert_eq!(AgeRange { from: None, to: Some(1) }.say(&Texts::default()), "up to 1 week");
    }
}
