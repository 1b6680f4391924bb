//! The growing baby: which areas of the body are new, known, or still to come.

use crate::curriculum::model::{Area, Library, Region};
use crate::plans::model::Plan;

/// What the drawing of the baby shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// What somebody hears who does not see it.
    pub label: String,
    /// Every area that is drawn, once.
    pub areas: Vec<DrawnArea>,
}

/// How one area is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DrawnArea {
    /// Which area.
    pub area: Area,
    /// "new", "known" or "later".
    pub state: &'static str,
}

impl Figure {
    /// The baby with these regions new and those known; all others are still to come.
    pub fn of<'r>(library: &Library, new: &[Region], known: impl IntoIterator<Item = &'r Region>) -> Self {
        let known: Vec<&Region> = known.into_iter().collect();
        let shows = |region: &Region, area| region.areas().iter().any(|part| library.drawn(*part) == Some(area));
        let state = |area| match () {
            () if new.iter().any(|region| shows(region, area)) => "new",
            () if known.iter().any(|region| shows(region, area)) => "known",
            () => "later",
        };
        let areas = Area::DRAWN.map(|area| DrawnArea { area, state: state(area) });
        let texts = &library.texts;
        let told = |wanted: &str| {
            let drawn: Vec<Area> = areas.iter().filter(|drawn| drawn.state == wanted).map(|drawn| drawn.area).collect();
            Region::of(&drawn).map(|region| library.region_in_words(&region)).unwrap_or_default()
        };
        let label = match (told("new"), told("known")) {
            (new, known) if new.is_empty() && known.is_empty() => texts.say("figure").to_string(),
            (new, known) if known.is_empty() => texts.say("figure.new").with("new", new).to_string(),
            (new, known) if new.is_empty() => texts.say("figure.known").with("known", known).to_string(),
            (new, known) => texts.say("figure.both").with("new", new).with("known", known).to_string(),
        };
        Self { label, areas: areas.to_vec() }
    }

    /// The baby in a week of a plan.
    pub fn of_week(library: &Library, plan: &Plan, number: u32) -> Self {
        let new = plan.week(number).map(|week| week.regions.as_slice()).unwrap_or_default();
        Self::of(library, new, plan.taught_before(number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::model::{shipped_library, shipped_regions};

    #[test]
    fn the_baby_grows() {
        let [legs, tummy, ..] = &shipped_regions()[..] else { panic!("five regions") };
        let figure = Figure::of(shipped_library(), std::slice::from_ref(tummy), [legs]);
        assert_eq!(figure.label, "A baby, new this week: tummy; taught before: legs and feet");
        assert_eq!(figure.areas.iter().filter(|area| area.state == "later").count(), 4);
    }
}
