//! The plan check: reads a plan as one reads a text over for slips. It advises and never stands in the way.

mod course;
mod week;

#[cfg(test)]
mod tests;

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
    /// What would settle it, when one change can.
    pub mend: Option<Mend>,
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
        Self { key: key.into(), week: None, title: title.into(), reason: reason.into(), mend: None, aside: None }
    }

    fn of_week(number: u32, key: &str, title: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { week: Some(number), ..Self::of_course(format!("{}{key}", week_prefix(number)), title, reason) }
    }

    fn mended_by(self, mend: impl Into<Option<Mend>>) -> Self {
        Self { mend: mend.into(), ..self }
    }
}

/// How the key of every finding about this week begins.
pub fn week_prefix(number: u32) -> String {
    format!("week-{number}/")
}

/// Everything worth another look, first what concerns the course, then week by week. What the instructor has set aside
/// is among it, with her reason.
pub fn check(plan: &Plan, budget: Budget) -> Vec<Finding> {
    let mut findings = course::findings(plan);
    for (number, week) in plan.numbered() {
        findings.extend(week::findings(plan, number, week, budget));
    }
    for finding in &mut findings {
        let aside = plan.aside.iter().find(|aside| aside.finding == finding.key);
        finding.aside = aside.map(|aside| aside.reason.clone());
    }
    findings
}
