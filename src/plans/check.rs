//! The plan check: reads a plan as one reads a text over for slips. It advises and never stands in the way.

mod course;
mod week;

#[cfg(test)]
mod tests;

use crate::curriculum::model::Library;
use crate::plans::mend::Mend;
use crate::plans::model::{Plan, Reason};

/// How much that is new one session should hold at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// New strokes.
    pub strokes: u32,
    /// Minutes with hands on babies.
    pub minutes: u32,
}

impl Default for Budget {
    fn default() -> Self {
        Self { strokes: 12, minutes: 25 }
    }
}

/// What a plan is held against.
#[derive(Clone, Copy, Debug)]
pub struct Yardstick<'a> {
    /// What can be taught in the practice.
    pub library: &'a Library,
    /// How much of it at once.
    pub budget: Budget,
}

/// Something in a plan that is worth another look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    key: String,
    /// The week that it is about; `None` when it is about the whole course.
    pub week: Option<u32>,
    /// What was found, in a few words.
    pub title: String,
    /// Why it matters.
    pub reason: String,
    /// Changes that would settle it, the best first.
    pub mends: Vec<Mend>,
    /// Why the instructor keeps it as it is, when she has set it aside.
    pub aside: Option<Reason>,
}

impl Finding {
    /// Tells findings of a plan apart, and stays the same while the plan keeps the matter: "legs-not-first",
    /// "week-4/two-new-regions".
    pub fn key(&self) -> &str {
        &self.key
    }

    fn of_course(key: impl Into<String>, title: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { key: key.into(), week: None, title: title.into(), reason: reason.into(), mends: Vec::new(), aside: None }
    }

    fn of_week(number: u32, key: &str, title: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { week: Some(number), ..Self::of_course(format!("{}{key}", week_prefix(number)), title, reason) }
    }

    /// The best change that would settle it, when a single one can.
    pub fn mend(&self) -> Option<&Mend> {
        self.mends.first()
    }

    fn mended_by(self, mends: impl IntoIterator<Item = Mend>) -> Self {
        Self { mends: mends.into_iter().collect(), ..self }
    }

    /// Keeps the mends after which less is found than now, those first after which the least is.
    fn keep_helpful_mends(&mut self, plan: &Plan, yardstick: Yardstick, now: usize) {
        let mut helpful: Vec<(usize, Mend)> = std::mem::take(&mut self.mends)
            .into_iter()
            .map(|mend| (found(&mend.apply(yardstick.library, plan), yardstick).len(), mend))
            .filter(|(after, _)| *after < now)
            .collect();
        helpful.sort_by_key(|(after, _)| *after);
        self.mends = helpful.into_iter().map(|(_, mend)| mend).collect();
    }
}

/// How the key of every finding about this week begins.
pub fn week_prefix(number: u32) -> String {
    format!("week-{number}/")
}

/// Everything worth another look, first what concerns the course, then week by week. What the instructor has set aside
/// is among it, with her reason. A mend that would raise as much as it settles is not offered.
pub fn check(plan: &Plan, yardstick: Yardstick) -> Vec<Finding> {
    let mut findings = found(plan, yardstick);
    let now = findings.len();
    for finding in &mut findings {
        finding.keep_helpful_mends(plan, yardstick, now);
        let aside = plan.aside.iter().find(|aside| aside.finding == finding.key);
        finding.aside = aside.map(|aside| aside.reason.clone());
    }
    findings
}

/// The finding of this key, when there is one.
pub fn find(plan: &Plan, yardstick: Yardstick, key: &str) -> Option<Finding> {
    let findings = found(plan, yardstick);
    let now = findings.len();
    let mut finding = findings.into_iter().find(|finding| finding.key == key)?;
    finding.keep_helpful_mends(plan, yardstick, now);
    Some(finding)
}

/// Everything that is found, with every mend that there might be.
fn found(plan: &Plan, yardstick: Yardstick) -> Vec<Finding> {
    let mut findings = course::findings(plan, yardstick.library);
    for (number, week) in plan.numbered() {
        findings.extend(week::findings(plan, number, week, yardstick));
    }
    findings
}
