//! Beside which of its blocks the flags of a session stand. Pure.

use crate::curriculum::model::{BlockKind, Cover, Key, Library, Stroke};
use crate::needs::flags::{Flag, Touch};
use crate::sessions::steps::TimedBlock;

/// Whether a flag touches something of this block.
pub fn stands_at(library: &Library, flag: &Flag, block: &TimedBlock) -> bool {
    let strokes = strokes(library, block);
    flag.touches.iter().any(|touch| match touch {
        Touch::Before => block.kind == BlockKind::Permission,
        Touch::Oil => block.kind == BlockKind::Permission || talks_of_oil(library, block),
        touch => strokes.iter().any(|stroke| is_touched(stroke, *touch)),
    })
}

/// Whether a flag touches this very step, a stroke or a part of several: it then stands there rather than at the head of
/// the block.
pub fn stands_at_step(library: &Library, flag: &Flag, step: &Key) -> bool {
    let of_part = library.part(step).into_iter().flat_map(|part| &part.strokes);
    let mut strokes = of_part.chain([step]).filter_map(|key| library.stroke(key));
    strokes.any(|stroke| flag.touches.iter().any(|touch| is_touched(stroke, *touch)))
}

fn is_touched(stroke: &Stroke, touch: Touch) -> bool {
    match touch {
        Touch::Section(section) => stroke.section == section,
        Touch::Caution(caution) => stroke.cautions.contains(&caution),
        Touch::Before | Touch::Oil => false,
    }
}

/// The strokes that hands may do in a block.
fn strokes<'l>(library: &'l Library, block: &TimedBlock) -> Vec<&'l Stroke> {
    let keys = || block.steps.iter().filter_map(|step| step.key.as_ref());
    let named = |key: &Key| library.stroke(key);
    match block.kind {
        BlockKind::Review => block.region.iter().flat_map(|region| library.strokes_of(region)).collect(),
        BlockKind::ClosingPart => {
            let parts = keys().filter_map(|key| library.part(key));
            parts.flat_map(|part| &part.strokes).chain(keys()).filter_map(named).collect()
        }
        kind if kind.hands_on() => keys().filter_map(named).collect(),
        _ => Vec::new(),
    }
}

fn talks_of_oil(library: &Library, block: &TimedBlock) -> bool {
    let topics = block.steps.iter().filter_map(|step| library.topic(step.key.as_ref()?));
    block.kind == BlockKind::Topic && topics.into_iter().any(|topic| topic.covers.contains(&Cover::Oils))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::TimeOfDay;
    use crate::curriculum::model::{Area, Caution, Region, Section, shipped_library};
    use crate::ids::FamilyId;
    use crate::sessions::steps::Step;

    fn block(kind: BlockKind, region: Option<&str>, keys: &[&str]) -> TimedBlock {
        let step = |key: &&str| Step {
            key: Some(key.parse().unwrap()),
            name: (*key).to_owned(),
            how: String::new(),
            optional: false,
        };
        TimedBlock {
            starts: TimeOfDay::of(10, 30).unwrap(),
            kind,
            region: region.map(|region| region.parse::<Region>().unwrap()),
            title: String::new(),
            minutes: 5,
            steps: keys.iter().map(step).collect(),
            reasons: Vec::new(),
            core: true,
            pinned: false,
            note: None,
        }
    }

    fn at(touches: &[Touch], block: &TimedBlock) -> bool {
        let whom = "Leo".to_owned();
        let touches = touches.to_vec();
        let flag = Flag { family: FamilyId::from(1), whom, touches, words: String::new(), doll: false };
        stands_at(shipped_library(), &flag, block)
    }

    #[test]
    fn a_flag_stands_at_the_step_that_it_touches_and_nowhere_else() {
        let asking = block(BlockKind::Permission, None, &[]);
        let oils = block(BlockKind::Topic, None, &["oils"]);
        let crying = block(BlockKind::Topic, None, &["crying"]);
        let legs = block(BlockKind::Review, Some("legs+feet"), &[]);
        let tummy = block(BlockKind::NewStrokes, None, &["tummy/water-wheel-a"]);
        let colic = block(BlockKind::ClosingPart, None, &["colic-routine"]);
        let arms = block(BlockKind::Review, Some("chest+arms"), &[]);
        let movements = block(BlockKind::ClosingPart, None, &["gentle-movements"]);
        let all = [&asking, &oils, &crying, &legs, &tummy, &colic, &arms, &movements];
        let standing = |touches: &[Touch]| all.map(|block| u8::from(at(touches, block)));
        assert_eq!(standing(&[Touch::Before]), [1, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!(standing(&[Touch::Oil]), [1, 1, 0, 0, 0, 0, 0, 0]);
        assert_eq!(standing(&[Touch::Section(Section::Of(Area::Tummy))]), [0, 0, 0, 0, 1, 1, 0, 0]);
        // The butterfly of the chest crosses the tummy.
        assert_eq!(standing(&[Touch::Caution(Caution::Navel)]), [0, 0, 0, 0, 1, 1, 1, 1]);
        assert_eq!(standing(&[Touch::Caution(Caution::Hips)]), [0, 0, 0, 1, 0, 1, 0, 1]);
        assert_eq!(standing(&[Touch::Before, Touch::Caution(Caution::Thigh)]), [1, 0, 0, 1, 0, 0, 0, 0]);
    }
}
