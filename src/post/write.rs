//! What a letter says, in each language that its family reads. Pure.

use crate::calendar::{Day, Moment};
use crate::classes::model::{Class, Meeting};
use crate::classes::store::Shown;
use crate::families::booking::State;
use crate::families::model::Family;
use crate::languages::{Language, Texts};
use crate::letters::model::{Content, Kind, OwnWords, Part};

/// All that a letter to a family may tell of.
#[derive(Clone, Debug)]
pub struct Facts {
    /// To whom.
    pub family: Family,
    /// Of which class.
    pub class: Class,
    /// Its sessions.
    pub meetings: Vec<Meeting>,
    /// The session that the letter is about.
    pub session: Option<Meeting>,
    /// Whether the register of that session says that the family was not there.
    pub was_absent: bool,
    /// Whose letter it is.
    pub from: Shown,
    /// The texts of the languages that the family reads: one or two.
    pub texts: Vec<Texts>,
    /// The instructor's own words in this kind of letter.
    pub words: Option<OwnWords>,
    /// The address that families reach the program by.
    pub origin: String,
    /// Its dates as a calendar file.
    pub calendar: String,
    /// The day on which what it told ends, of a letter that says so.
    pub erased_on: Option<Day>,
}

/// Why a letter would not be true any more, in a sentence for the instructor.
pub fn untrue(kind: Kind, reason: &str, facts: &Facts, now: Moment) -> Option<&'static str> {
    const ELSEWHERE: &str = "The booking has changed meanwhile.";
    let state = facts.family.state;
    let stands = match kind {
        Kind::Received => state == State::Asked,
        Kind::Waiting => state == State::Waiting,
        Kind::Offer => state == State::Offered,
        Kind::PassedOn => state == State::Ended,
        Kind::Booked | Kind::Moved | Kind::Cancelled | Kind::Feedback | Kind::ByHand => state == State::Booked,
        _ => true,
    };
    if !stands {
        return Some(ELSEWHERE);
    }
    let session = facts.session.as_ref();
    match kind {
        Kind::Reminder => match session {
            Some(session) if !reason.ends_with(&format!(" on {}", session.day)) => {
                Some("The session has another day now.")
            }
            Some(session) if session.start(&facts.class.zone) <= now => Some("The session has begun."),
            Some(_) => None,
            None => Some("The session is gone."),
        },
        Kind::Sheet | Kind::End | Kind::Missed if session.is_none_or(|session| session.taught_at.is_none()) => {
            Some("The session is open again.")
        }
        Kind::Sheet if facts.was_absent => Some("The family was not there, and is told so instead."),
        Kind::Missed if !facts.was_absent => Some("The family was there after all."),
        Kind::Erasure if facts.erased_on.is_none() => Some("Nothing is left to be erased."),
        _ => None,
    }
}

/// The whole letter.
pub fn letter(kind: Kind, reason: &str, facts: &Facts, now: Moment) -> Content {
    let about = About { kind, reason, facts, now };
    let parts = facts.texts.iter().map(|t| Part { language: t.language(), paragraphs: about.paragraphs(t) });
    let subject = facts.texts.first().map(|t| about.subject(t)).unwrap_or_default();
    let dates = (kind.has_dates() && !facts.calendar.is_empty()).then(|| facts.calendar.clone());
    let unsubscribe = kind.is_wanted_only().then(|| facts.address("/letters"));
    Content { subject, parts: parts.collect(), calendar: dates, unsubscribe }
}

/// A letter to the instructor: in English, with one address.
pub fn to_instructor(subject: String, mut paragraphs: Vec<String>, address: String) -> Content {
    paragraphs.push(address);
    let part = Part { language: Language::English, paragraphs };
    Content { subject, parts: vec![part], calendar: None, unsubscribe: None }
}

impl Facts {
    fn address(&self, rest: &str) -> String {
        format!("{}/s/{}{rest}", self.origin, self.family.sheet_token)
    }

    /// The first session that is to come for the family.
    fn next(&self, today: Day) -> Option<&Meeting> {
        let mut own = self.meetings.iter().filter(|meeting| meeting.is_to_come(today));
        own.find(|meeting| self.family.comes_in(meeting.week))
    }
}

/// A letter in the making.
struct About<'f> {
    kind: Kind,
    reason: &'f str,
    facts: &'f Facts,
    now: Moment,
}

impl About<'_> {
    /// One message of a language's file, with all that it may name.
    fn say(&self, t: &Texts, id: &str) -> String {
        let Facts { family, class, from, session, .. } = self.facts;
        let today = self.now.day_in(&class.zone);
        let meeting = session.as_ref().or_else(|| self.facts.next(today));
        let day = match self.kind {
            Kind::Cancelled => self.reason.parse().ok(),
            Kind::Erasure => self.facts.erased_on,
            _ => meeting.map(|meeting| meeting.day),
        };
        let until = family.offered_until.map(|until| {
            let (day, time) = (until.day_in(&class.zone), until.time_in(&class.zone));
            format!("{}, {}", t.day(&day), t.time(&time))
        });
        t.say(id)
            .with("class", &class.name)
            .with("practice", &from.practice_name)
            .with("instructor", &from.instructor)
            .with("venue", &class.venue)
            .with("babies", family.baby_names_in(t))
            .with("until", until.unwrap_or_default())
            .with("day", day.map(|day| t.day(&day)).unwrap_or_default())
            .with("time", meeting.map(|meeting| t.time(&meeting.starts)).unwrap_or_default())
            .count("week", meeting.map_or(0, |meeting| meeting.week))
            .to_string()
    }

    fn subject(&self, t: &Texts) -> String {
        match self.kind {
            Kind::ByHand => self.reason.lines().next().unwrap_or_default().to_owned(),
            kind => self.say(t, &format!("letter-{kind}-subject")),
        }
    }

    fn paragraphs(&self, t: &Texts) -> Vec<String> {
        let mut all = vec![self.greeting(t)];
        if self.kind != Kind::ByHand {
            all.extend(paragraphs(&self.say(t, &format!("letter-{}-text", self.kind))));
        }
        all.extend(self.dates(t));
        all.extend(self.facts.words.iter().flat_map(|words| paragraphs(words.as_ref())));
        let (label, rest) = self.link();
        all.extend([self.say(t, label), self.facts.address(rest), self.say(t, "letter-private")]);
        if self.kind.is_wanted_only() {
            all.extend([self.say(t, "letter-no-more"), self.facts.address("/letters")]);
        }
        all.push(self.say(t, "letter-regards"));
        all
    }

    fn greeting(&self, t: &Texts) -> String {
        let first = |name: &str| name.split_whitespace().next().unwrap_or_default().to_owned();
        let adults = self.facts.family.adults.iter().filter_map(|adult| adult.name.as_ref());
        let names: Vec<String> = adults.map(|name| first(name.as_ref())).collect();
        match names.is_empty() {
            true => self.say(t, "letter-greeting-all"),
            false => t.say("letter-greeting").with("names", t.list(&names)).to_string(),
        }
    }

    /// When the family is expected next, where the letter tells of it.
    fn dates(&self, t: &Texts) -> Vec<String> {
        let today = self.now.day_in(&self.facts.class.zone);
        let Some(next) = self.facts.next(today) else { return Vec::new() };
        let id = match self.kind {
            Kind::Booked => "letter-first-session",
            Kind::Moved | Kind::Cancelled | Kind::Reminder => "letter-next-session",
            _ => return Vec::new(),
        };
        let meeting = if self.kind == Kind::Reminder { self.facts.session.as_ref().unwrap_or(next) } else { next };
        let sentence = t
            .say(id)
            .with("day", t.day(&meeting.day))
            .with("time", t.time(&meeting.starts))
            .with("venue", &self.facts.class.venue)
            .to_string();
        let all = self.kind.has_dates().then(|| [self.say(t, "letter-your-dates"), self.facts.address("/calendar")]);
        [sentence].into_iter().chain(all.into_iter().flatten()).collect()
    }

    /// Where the family goes from here.
    fn link(&self) -> (&'static str, &'static str) {
        match self.kind {
            Kind::Received | Kind::Booked | Kind::Waiting | Kind::Offer | Kind::PassedOn => {
                ("letter-your-page", "/booking")
            }
            Kind::End => ("letter-your-certificate", "/certificate"),
            Kind::Feedback => ("letter-your-questions", "/feedback"),
            Kind::Erasure => ("letter-your-page", "/data"),
            _ => ("letter-your-sheets", ""),
        }
    }
}

fn paragraphs(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n");
    text.split("\n\n").map(|paragraph| paragraph.trim().to_owned()).filter(|paragraph| !paragraph.is_empty()).collect()
}
