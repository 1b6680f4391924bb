//! Practices, instructors, their roles and passwords.

use std::fmt;
use std::str::FromStr;

use crate::calendar::{Moment, Zone};
use crate::db::stored_as_text;
use crate::ids::{DeviceId, InstructorId, PracticeId};
use crate::text::{Name, text};

/// How long a sign-in lasts after it was last used, in seconds: 30 days.
pub const SIGN_IN_SECONDS: i64 = 30 * 24 * 60 * 60;

/// What an instructor may do in a practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Answers for the practice and its records.
    Owner,
    /// Teaches classes of her own.
    Instructor,
    /// Stands in for another instructor.
    Cover,
}

impl fmt::Display for Role {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Owner => "owner",
            Self::Instructor => "instructor",
            Self::Cover => "cover",
        })
    }
}

impl FromStr for Role {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "owner" => Ok(Self::Owner),
            "instructor" => Ok(Self::Instructor),
            "cover" => Ok(Self::Cover),
            _ => Err("not a role"),
        }
    }
}

stored_as_text!(Role);

/// Who makes a request: a signed-in instructor on one of her devices.
#[derive(Clone, Debug)]
pub struct Actor {
    /// The practice whose data she may see, and no other.
    pub practice: PracticeId,
    /// The person.
    pub instructor: InstructorId,
    /// The device that she signed in on.
    pub device: DeviceId,
    /// When that device was last seen, to the hour.
    pub seen_at: Moment,
    /// What she may do.
    pub role: Role,
    /// Her name.
    pub name: Name,
    /// The time zone of the practice.
    pub zone: Zone,
}

text! {
    /// What the instructor tells families about oil, in her own words; empty for the neutral default.
    OilStatement 2000 "",
    /// Where families of this practice turn for help; empty for the neutral default.
    HelpLine 500 "",
}

/// A new password: 10 to 200 characters, with no rule on which.
#[derive(Clone)]
pub struct Password(String);

impl Password {
    /// The password's bytes, to be hashed.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Password")
    }
}

impl FromStr for Password {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.chars().count() {
            0..10 => Err("Please choose at least 10 characters; four plain words do well."),
            10..=200 => Ok(Self(text.to_owned())),
            _ => Err("Please choose at most 200 characters."),
        }
    }
}

/// What a practice has settled for all its classes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// What the practice is called.
    pub name: Name,
    /// The time zone of new classes.
    pub zone: Zone,
    /// What families read about oil.
    pub oil_statement: OilStatement,
    /// Where families turn for help.
    pub help_line: HelpLine,
    /// How many new strokes a session should hold at most.
    pub stroke_budget: u32,
    /// How many minutes of a session should be hands-on at most.
    pub minute_budget: u32,
}

/// A device on which an instructor is signed in.
#[derive(Clone, Debug)]
pub struct Device {
    /// Which device.
    pub id: DeviceId,
    /// What it calls itself, in short ("Firefox on Android").
    pub name: String,
    /// When it signed in.
    pub made_at: Moment,
    /// When it was last seen, to the hour.
    pub seen_at: Moment,
}

/// A short name for the device behind a `User-Agent` header.
pub fn device_name(agent: &str) -> String {
    let known =
        |names: &[(&str, &'static str)]| names.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name);
    let browser = known(&[("Edg", "Edge"), ("Firefox", "Firefox"), ("Chrom", "Chrome"), ("Safari", "Safari")]);
    let system = known(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ]);
    match (browser, system) {
        (Some(browser), Some(system)) => format!("{browser} on {system}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => "Unknown device".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_have_short_names() {
        let agent = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36";
        assert_eq!(device_name(agent), "Chrome on Android");
        assert_eq!(device_name("curl/8"), "Unknown device");
    }

    #[test]
    fn passwords_have_a_least_length() {
        assert!("nine char".parse::<Password>().is_err());
        assert!("ten chars!".parse::<Password>().is_ok());
        assert_eq!(format!("{:?}", "ten chars!".parse::<Password>().unwrap()), "Password");
    }
}
