//! Every statement on the outbox.

mod post;
mod round;
mod show;

pub use post::{Post, post, post_morning, post_reminders, post_sheets, post_to_class};
pub use round::{
    ToList, ToRemind, Tried, claim, due, end_old, failed, forget, hold, reclaim, sent, to_list, to_remind, withdraw,
    write,
};
pub use show::{
    Choices, Listed, Stopped, Stuck, Wanted, choices, class_off, counts, letter, list, set_booking_only, set_choice,
    set_class_off, set_state, stop_class, stop_family, stopped, stuck,
};
