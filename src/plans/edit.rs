//! Every change that an instructor can make to a plan: from a plan to the changed plan, or to a sentence why not.

#[cfg(test)]
mod tests;

use crate::curriculum::model::{Library, Region};
use crate::plans::change::{Hindrance, regions, weeks};
use crate::plans::check::{Yardstick, find};
use crate::plans::model::{Plan, Reason, SetAside, Week};
use crate::text::Name;

/// One change to a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// The plan is called otherwise.
    Rename(Name),
    /// A new week after this one; 0 puts it first.
    AddWeek { after: u32 },
    /// A week goes, with all that it holds.
    RemoveWeek(u32),
    /// A week changes places with the one before.
    MoveEarlier(u32),
    /// A week changes places with the one after.
    MoveLater(u32),
    /// A week holds what this one holds.
    ReplaceWeek(u32, Box<Week>),
    /// A region comes new in this week and in no other.
    MoveRegion { region: Region, to: u32 },
    /// Two regions are taught as one.
    Join { region: Region, with: Region },
    /// A region is taught in its single areas.
    Split(Region),
    /// A region of her own becomes one of the plan, taught in no week yet.
    AddRegion(Region),
    /// A region of her own leaves the plan, with its strokes.
    RemoveRegion(Region),
    /// The mend of a finding.
    Mend { finding: String },
    /// A finding is set aside.
    SetAside { finding: String, reason: Reason },
    /// A finding that was set aside is looked at again.
    TakeUp { finding: String },
}

impl Edit {
    /// The plan with this change made. The yardstick tells which findings there are to be mended or set aside.
    pub fn apply(&self, plan: &Plan, yardstick: Yardstick) -> Result<Plan, Hindrance> {
        let mut changed = plan.clone();
        let library = yardstick.library;
        match self {
            Self::Rename(name) => changed.name = name.clone(),
            Self::AddWeek { after } => weeks::add(&mut changed, *after)?,
            Self::RemoveWeek(number) => weeks::remove(&mut changed, *number)?,
            Self::MoveEarlier(number) => weeks::swap(&mut changed, number.saturating_sub(1), *number)?,
            Self::MoveLater(number) => weeks::swap(&mut changed, *number, number.saturating_add(1))?,
            Self::ReplaceWeek(number, week) => weeks::replace(library, &mut changed, *number, week)?,
            Self::MoveRegion { region, to } => {
                known(plan, region)?;
                plan.week(*to).ok_or(Hindrance::NoSuchWeek)?;
                regions::move_region(library, &mut changed, region, *to);
            }
            Self::Join { region, with } => {
                regions::join(library, &mut changed, known(plan, region)?, known(plan, with)?)?
            }
            Self::Split(region) => regions::split(&mut changed, known(plan, region)?)?,
            Self::AddRegion(region) => regions::add(&mut changed, region)?,
            Self::RemoveRegion(region) => regions::remove(library, &mut changed, known(plan, region)?)?,
            Self::Mend { finding } => {
                let found = find(plan, yardstick, finding).ok_or(Hindrance::NoSuchFinding)?;
                return Ok(found.mend().ok_or(Hindrance::NoMend)?.apply(library, plan));
            }
            Self::SetAside { finding, reason } => {
                find(plan, yardstick, finding).ok_or(Hindrance::NoSuchFinding)?;
                changed.aside.retain(|aside| aside.finding != *finding);
                changed.aside.push(SetAside { finding: finding.clone(), reason: reason.clone() });
            }
            Self::TakeUp { finding } => changed.aside.retain(|aside| aside.finding != *finding),
        }
        Ok(changed)
    }

    /// What the change is, for the sentence that says that it was not made: "move week 2 later".
    pub fn words(&self, library: &Library) -> String {
        match self {
            Self::Rename(name) => format!("call the plan \u{201c}{name}\u{201d}"),
            Self::AddWeek { after: 0 } => "add a week at the beginning".to_owned(),
            Self::AddWeek { after } => format!("add a week after week {after}"),
            Self::RemoveWeek(number) => format!("remove week {number}"),
            Self::MoveEarlier(number) => format!("move week {number} earlier"),
            Self::MoveLater(number) => format!("move week {number} later"),
            Self::ReplaceWeek(number, _) => format!("change week {number}"),
            Self::MoveRegion { region, to } => format!("teach {} in week {to}", library.region_in_words(region)),
            Self::Join { region, with } => {
                format!("join {} with {}", library.region_in_words(region), library.region_in_words(with))
            }
            Self::Split(region) => format!("split {}", library.region_in_words(region)),
            Self::AddRegion(region) => format!("add {}", library.region_in_words(region)),
            Self::RemoveRegion(region) => format!("take {} out of the plan", library.region_in_words(region)),
            Self::Mend { .. } => "mend a finding".to_owned(),
            Self::SetAside { .. } => "set a finding aside".to_owned(),
            Self::TakeUp { .. } => "look at a finding again".to_owned(),
        }
    }
}

fn known<'r>(plan: &Plan, region: &'r Region) -> Result<&'r Region, Hindrance> {
    if plan.regions.contains(region) { Ok(region) } else { Err(Hindrance::NoSuchRegion) }
}
