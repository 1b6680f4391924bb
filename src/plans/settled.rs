//! What is settled about a plan, so that no edit may change it: a class has dates, and weeks that were taught.

use crate::plans::change::Hindrance;
use crate::plans::model::Plan;

/// What holds for the copy of a class; nothing of it for a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settled {
    /// Whether every week has a date, so that none can come or go.
    pub dated: bool,
    /// The numbers of the weeks that were taught.
    pub taught: Vec<u32>,
}

impl Settled {
    /// Whether a plan leaves what is settled as it was before, or why it does not.
    pub fn keeps(&self, before: &Plan, after: &Plan) -> Result<(), Hindrance> {
        // What a week holds names the regions, so that joining or splitting them changes it too.
        if let Some(week) = self.taught.iter().find(|week| before.week(**week) != after.week(**week)) {
            return Err(Hindrance::Taught(*week));
        }
        if self.dated && before.length() != after.length() {
            return Err(Hindrance::Dated);
        }
        Ok(())
    }

    /// Whether this week was taught.
    pub fn is_taught(&self, number: u32) -> bool {
        self.taught.contains(&number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plans::edit::Edit;
    use crate::plans::samples::usual;
    use crate::plans::shipped::shipped;

    fn after(edit: &Edit) -> Plan {
        edit.apply(&shipped()[0].plan, usual()).unwrap()
    }

    #[test]
    fn taught_weeks_stay_as_they_were() {
        let plan = &shipped()[0].plan;
        let settled = Settled { dated: true, taught: vec![1] };
        let region = |text: &str| text.parse().unwrap();
        for edit in [
            Edit::MoveLater(1),
            Edit::MoveEarlier(2),
            Edit::RemoveWeek(1),
            Edit::AddWeek { after: 0 },
            Edit::Split(region("legs+feet")),
            Edit::Join { region: region("legs+feet"), with: region("face") },
            Edit::MoveRegion { region: region("legs+feet"), to: 3 },
            Edit::MoveRegion { region: region("back"), to: 1 },
        ] {
            assert_eq!(settled.keeps(plan, &after(&edit)), Err(Hindrance::Taught(1)), "{edit:?}");
            assert_eq!(Settled::default().keeps(plan, &after(&edit)), Ok(()), "{edit:?}");
        }
        for edit in [Edit::AddWeek { after: 1 }, Edit::RemoveWeek(5)] {
            assert_eq!(settled.keeps(plan, &after(&edit)), Err(Hindrance::Dated), "{edit:?}");
        }
        let to_come = [Edit::MoveLater(2), Edit::Join { region: region("face"), with: region("back") }];
        assert!(to_come.iter().all(|edit| settled.keeps(plan, &after(edit)).is_ok()));
    }
}
