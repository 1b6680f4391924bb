//! Topics move between weeks.

use crate::curriculum::model::Key;
use crate::plans::model::Plan;

/// A topic moves from one week to another.
pub fn move_topic(plan: &mut Plan, topic: &Key, from: u32, to: u32) {
    if let Some(week) = plan.week_mut(from) {
        week.topics.retain(|other| other != topic);
    }
    if let Some(week) = plan.week_mut(to)
        && !week.topics.contains(topic)
    {
        week.topics.push(topic.clone());
    }
}
