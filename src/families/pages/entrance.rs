//! Who comes through the public page of a class, and what stands behind that door.

use sqlx::SqliteConnection;

use crate::app::App;
use crate::classes::model::{Class, Meeting};
use crate::classes::price::Price;
use crate::classes::store::Shown;
use crate::classes::terms::{Booking, Terms, WaitingList};
use crate::families::store::invitations::{self, Invitation};
use crate::families::store::line;
use crate::ids::ClassId;
use crate::languages::Texts;
use crate::web::fault::Fault;

/// How somebody comes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Way<'w> {
    /// Through the page that everybody may read.
    Open(ClassId),
    /// With the secret word of an invitation.
    Invited(ClassId, &'w str),
}

/// A class as those see it who may want a place.
pub(super) struct Entrance {
    pub class: Class,
    pub terms: Terms,
    pub meetings: Vec<Meeting>,
    pub shown: Shown,
    /// What it costs, where the instructor has said so.
    pub price: Option<Price>,
    pub invitation: Option<Invitation>,
    /// The next week to come; nothing when the class has ended.
    pub next_week: Option<u32>,
    /// How many places a family may take by itself in all its weeks, if it begins when there are most.
    pub open: i64,
    /// How many families wait in line.
    pub waiting: usize,
}

impl Entrance {
    /// What stands behind a door; nothing where there is none.
    pub async fn find(app: &App, db: &mut SqliteConnection, way: Way<'_>) -> Result<Self, Fault> {
        let now = app.clock.now();
        let (id, invitation) = match way {
            Way::Open(id) => (id, None),
            Way::Invited(id, token) => {
                let (_, class, invitation) = invitations::invited(db, token, now).await?.ok_or(Fault::NotFound)?;
                (Some(class).filter(|class| *class == id).ok_or(Fault::NotFound)?, Some(invitation))
            }
        };
        let shown = crate::classes::store::shown(db, id, invitation.is_some()).await?.ok_or(Fault::NotFound)?;
        let class = crate::classes::store::class(db, shown.practice, id).await?.ok_or(Fault::NotFound)?;
        let terms = crate::classes::store::terms(db, shown.practice, id).await?.ok_or(Fault::NotFound)?;
        let meetings = crate::classes::store::meetings(db, shown.practice, id).await?;
        let price = crate::classes::store::price(db, shown.practice, id).await?;
        let (next_week, weeks) = line::coming_week(db, shown.practice, id, now.day_in(&class.zone)).await?;
        let from = next_week.unwrap_or(1);
        let waiting = line::waiting(db, shown.practice, id, &terms, (from, weeks)).await?.len();
        let places = line::open(db, shown.practice, id).await?;
        let fullest =
            |first: u32| places.range(first..=terms.until(first, weeks).max(first)).map(|(_, open)| *open).min();
        let open = beginnings(&terms, next_week, weeks).filter_map(fullest).max().unwrap_or(0);
        Ok(Self { class, terms, meetings, shown, price, invitation, next_week, open, waiting })
    }

    /// Whether its last session has passed.
    pub fn is_over(&self) -> bool {
        self.next_week.is_none()
    }

    /// Whether a place can be asked for on the page.
    pub fn can_book(&self) -> bool {
        !self.is_over() && (self.invitation.is_some() || self.terms.booking != Booking::ByHand)
    }

    /// Whether all that is left is to wait in line. Where the instructor chooses, nobody passes those who wait.
    pub fn only_waits(&self) -> bool {
        let behind = self.terms.waiting_list == WaitingList::ByHand && self.waiting > 0;
        self.invitation.is_none() && (self.open < 1 || behind)
    }

    /// Whether the instructor says yes or no to each that asks on the page.
    pub fn asks(&self) -> bool {
        self.invitation.is_none() && self.terms.booking == Booking::Asked
    }

    /// The sessions with which a family can begin.
    pub fn beginnings(&self) -> Vec<&Meeting> {
        let weeks = u32::try_from(self.meetings.len()).unwrap_or(u32::MAX);
        let first: Vec<u32> = beginnings(&self.terms, self.next_week, weeks).collect();
        self.meetings.iter().filter(|meeting| first.contains(&meeting.week) && meeting.taught_at.is_none()).collect()
    }

    /// Whether there is room, in words.
    pub fn room(&self, t: &Texts) -> String {
        let places = self.open.min(i64::from(self.class.places_left()));
        match places {
            _ if self.is_over() => t.say("class-room.over"),
            ..=0 if self.waiting == 0 => t.say("class-room.full"),
            ..=0 => t.say("class-room.waiting").count("families", self.waiting),
            places => t.say("class-room").count("places", places),
        }
        .to_string()
    }

    /// Whether the course has begun without them.
    pub fn has_begun(&self) -> bool {
        self.next_week.is_some_and(|week| week > 1)
    }

    /// The address of the page with the form.
    pub fn form_address(&self) -> String {
        match &self.invitation {
            Some(invitation) => format!("/b/{}/invited/{}", self.class.id, invitation.token),
            None => format!("/b/{}/book", self.class.id),
        }
    }
}

/// The weeks in which a family can begin: of a rolling class all from which it can stay its weeks; of any other the next
/// one.
fn beginnings(terms: &Terms, next_week: Option<u32>, weeks: u32) -> impl Iterator<Item = u32> {
    let last = move |next: u32| terms.stay_weeks.map_or(next, |stay| (weeks + 1).saturating_sub(stay).max(next));
    next_week.into_iter().flat_map(move |next| next..=last(next))
}
