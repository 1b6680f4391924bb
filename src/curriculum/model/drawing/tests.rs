//! Every stroke is drawn, and every arrow runs as its stroke is taught. Published drawings get directions wrong, so each
//! rule here is shown to fail when an arrow is turned round.

use crate::curriculum::model::{Area, Picture, Point, Section, Stroke, shipped_library};

/// How near to the navel or the spine nothing may come.
const SPARED: f64 = 5.0;

fn pictures() -> Vec<(&'static Stroke, Picture)> {
    let strokes = &shipped_library().strokes;
    strokes
        .iter()
        .map(|stroke| (stroke, stroke.picture().unwrap_or_else(|| panic!("{}", stroke.key)).clone()))
        .collect()
}

/// Points along an arrow, close together.
fn along(points: &[Point]) -> Vec<Point> {
    let between = |one: Point, next: Point| {
        (0..=20).map(move |step| Point(one.0 + (next.0 - one.0) * step / 20, one.1 + (next.1 - one.1) * step / 20))
    };
    points.windows(2).flat_map(|pair| between(pair[0], pair[1])).collect()
}

/// What is wrong with the arrows of a stroke.
fn faults(stroke: &Stroke, picture: &Picture) -> Vec<String> {
    let mut faults = Vec::new();
    let (_, expected) = DIRECTIONS.iter().find(|(key, _)| *key == stroke.key.as_ref()).unwrap_or(&("", &[]));
    if picture.told() != *expected {
        faults.push(format!("{}: {:?}, not {expected:?}", stroke.key, picture.told()));
    }
    for arrow in &picture.drawing.arrows {
        let mut fault = |why: &str| faults.push(format!("{}: {why}: {:?}", stroke.key, arrow.through));
        let place = |name: &str| picture.view.places.get(name).copied();
        if stroke.section == Section::Of(Area::Tummy) && arrow.is_clockwise() == Some(false) {
            fault("against the clock");
        }
        if stroke.section == Section::Of(Area::Tummy)
            && arrow.through.iter().any(|point| is_above_ribs(picture, *point))
        {
            fault("on the ribs");
        }
        if let Some(trunk) = place("hip").or(place("shoulder")) {
            let away: Vec<f64> = arrow.through.iter().map(|point| point.from(trunk)).collect();
            if stroke.name.starts_with("Indian") && !away.is_sorted() {
                fault("an Indian stroke runs outwards");
            }
            if stroke.name.starts_with("Swedish") && !away.iter().rev().is_sorted() {
                fault("a Swedish stroke runs back");
            }
        }
        let points = along(&arrow.through);
        let is_torso = picture.view.name == "torso";
        if is_torso && points.iter().any(|point| point.from(place("navel").unwrap()) < SPARED) {
            fault("on the navel");
        }
        if picture.view.name == "back" && points.iter().any(|point| is_on_spine(picture, *point)) {
            fault("on the spine");
        }
    }
    faults
}

fn is_above_ribs(picture: &Picture, point: Point) -> bool {
    picture.view.places.get("left ribs").is_some_and(|ribs| point.1 < ribs.1 - 3)
}

fn is_on_spine(picture: &Picture, point: Point) -> bool {
    let [top, end] = ["top of the spine", "end of the spine"].map(|place| picture.view.places[place]);
    (top.1..=end.1).contains(&point.1) && f64::from((point.0 - top.0).abs()) < SPARED
}

#[test]
fn every_stroke_has_a_drawing_that_shows_what_hands_do() {
    for (stroke, picture) in pictures() {
        let drawing = &picture.drawing;
        assert!(!drawing.hands.is_empty() || !drawing.arrows.is_empty(), "{}", stroke.key);
        assert!(drawing.arrows.iter().all(|arrow| arrow.through.len() >= 2), "{}", stroke.key);
        let points = drawing.arrows.iter().flat_map(|arrow| &arrow.through).chain(&drawing.spots);
        for point in points.chain(picture.view.places.values()) {
            assert!((0..=120).contains(&point.0) && (0..=120).contains(&point.1), "{}: {point:?}", stroke.key);
        }
    }
}

#[test]
fn the_file_draws_what_ships_and_nothing_else() {
    let file = include_str!("../../library/drawings.toml");
    let named = file.lines().filter_map(|line| line.strip_prefix("stroke = \"")?.strip_suffix('"'));
    let strokes = shipped_library().strokes.iter().map(|stroke| stroke.key.as_ref());
    assert_eq!(named.collect::<Vec<_>>(), strokes.collect::<Vec<_>>());
}

#[test]
fn every_arrow_runs_as_its_stroke_is_taught() {
    let faults: Vec<String> = pictures().iter().flat_map(|(stroke, picture)| faults(stroke, picture)).collect();
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(DIRECTIONS.iter().all(|(key, _)| shipped_library().stroke(&key.parse().unwrap()).is_some()));
}

#[test]
fn an_arrow_that_is_turned_round_is_found() {
    let mut turned = 0;
    for (stroke, picture) in pictures() {
        for (place, arrow) in picture.drawing.arrows.iter().enumerate().filter(|(_, arrow)| !arrow.both) {
            let mut wrong = picture.clone();
            wrong.drawing.arrows[place].through.reverse();
            assert!(!faults(stroke, &wrong).is_empty(), "{}: {:?} could be turned round", stroke.key, arrow.through);
            turned += 1;
        }
    }
    assert!(turned > 40, "{turned}");
}

/// The rules that need no table find a turned arrow too: nobody can mend both the drawing and its line below by mistake.
#[test]
fn milking_and_circling_are_found_by_rule_alone() {
    let by_rule = |stroke: &Stroke, picture: &Picture| {
        faults(stroke, picture).iter().any(|fault| fault.contains("runs") || fault.contains("against the clock"))
    };
    let mut found = Vec::new();
    for (stroke, picture) in pictures() {
        let mut wrong = picture.clone();
        wrong.drawing.arrows.iter_mut().for_each(|arrow| arrow.through.reverse());
        if by_rule(stroke, &wrong) {
            found.push(stroke.key.as_ref());
        }
    }
    let expected = [
        "legs/indian-milking",
        "legs/swedish-milking",
        "tummy/sun-and-moon",
        "tummy/i-love-you",
        "arms/indian-milking",
        "arms/swedish-milking",
    ];
    assert_eq!(found, expected);
}

#[test]
fn i_love_you_is_three_strokes_that_all_end_at_the_left_groin() {
    let (_, picture) = pictures().into_iter().find(|(stroke, _)| stroke.name == "I love you").unwrap();
    let steps: Vec<Option<u8>> = picture.drawing.arrows.iter().map(|arrow| arrow.step).collect();
    assert_eq!(steps, [Some(1), Some(2), Some(3)]);
    assert!(picture.told().iter().all(|told| told.contains("to the left groin")), "{:?}", picture.told());
    let places = &picture.view.places;
    assert!(places["left groin"].0 > places["right groin"].0, "the parent faces the baby");
}

#[test]
fn fingers_that_press_spare_navel_and_spine() {
    for (stroke, picture) in pictures() {
        let spots = &picture.drawing.spots;
        let navel = picture.view.places.get("navel");
        assert!(spots.iter().all(|spot| navel.is_none_or(|navel| spot.from(*navel) >= SPARED)), "{}", stroke.key);
        assert!(
            picture.view.name != "back" || spots.iter().all(|spot| !is_on_spine(&picture, *spot)),
            "{}",
            stroke.key
        );
    }
}

/// What the arrows of each stroke say. Left and right are the baby's.
const DIRECTIONS: &[(&str, &[&str])] = &[
    ("anywhere/touch-relaxation", &["to and fro at the lower thigh"]),
    ("legs/indian-milking", &["from the hip to the ankle"]),
    (
        "legs/hug-and-glide",
        &[
            "round the upper thigh, clockwise",
            "round the lower thigh, anticlockwise",
            "from the upper thigh to the ankle",
        ],
    ),
    ("feet/thumb-over-thumb", &["from the heel to the big toe"]),
    ("feet/toe-rolls", &["from the big toe to the little toe"]),
    ("feet/under-toes", &["from the inner edge to the outer edge", "from the inner edge to the outer edge"]),
    ("feet/top-of-foot", &["from the toes to the ankle"]),
    ("feet/ankle-circles", &["round the ankle bone, clockwise"]),
    ("legs/swedish-milking", &["from the ankle to the hip"]),
    ("legs/rolling", &["to and fro at the calf", "from the knee to the ankle"]),
    ("legs/bottom-relaxer", &["round the bottom, clockwise"]),
    ("tummy/water-wheel-a", &["from the right ribs to the right groin", "from the left ribs to the left groin"]),
    ("tummy/water-wheel-b", &["from the ribs to the tummy"]),
    ("tummy/thumbs-to-sides", &["from the navel to the right side", "from the navel to the left side"]),
    ("tummy/sun-and-moon", &["round the navel, clockwise", "from the right side to the left side, clockwise"]),
    (
        "tummy/i-love-you",
        &[
            "from the left ribs to the left groin",
            "from the right ribs to the left groin, clockwise",
            "from the right groin to the left groin, clockwise",
        ],
    ),
    ("tummy/walking", &["from the right side to the left side"]),
    ("colic/knees-to-tummy", &["from the knee to the tummy"]),
    (
        "chest/open-book",
        &[
            "from the middle of the chest to the end of the breastbone, anticlockwise",
            "from the middle of the chest to the end of the breastbone, clockwise",
        ],
    ),
    (
        "chest/butterfly",
        &[
            "to and fro between the right groin and the left shoulder",
            "to and fro between the left groin and the right shoulder",
        ],
    ),
    ("arms/pit-stop", &["to and fro at the left armpit"]),
    ("arms/indian-milking", &["from the shoulder to the wrist"]),
    (
        "arms/hug-and-glide",
        &[
            "round the top of the arm, clockwise",
            "round the upper arm, anticlockwise",
            "from the top of the arm to the wrist",
        ],
    ),
    ("arms/palm-and-fingers", &["from the wrist to the knuckles", "to and fro at the fingertips"]),
    (
        "arms/top-of-hand",
        &["to and fro between the knuckles and the wrist", "to and fro between the knuckles and the wrist"],
    ),
    (
        "arms/wrist-circles",
        &["round the thumb side of the wrist, clockwise", "round the little finger side of the wrist, anticlockwise"],
    ),
    ("arms/swedish-milking", &["from the wrist to the shoulder"]),
    ("arms/rolling", &["to and fro at the forearm", "from the upper arm to the wrist"]),
    (
        "face/open-forehead",
        &["from the middle of the forehead to the right temple", "from the middle of the forehead to the left temple"],
    ),
    (
        "face/brows",
        &["from the bridge of the nose to the right temple", "from the bridge of the nose to the left temple"],
    ),
    (
        "face/nose-to-cheeks",
        &["from the bridge of the nose to the right cheek", "from the bridge of the nose to the left cheek"],
    ),
    ("face/under-cheekbones", &["from the nose to the right ear", "from the nose to the left ear"]),
    (
        "face/smile",
        &[
            "from the upper lip to the right corner of the mouth",
            "from the upper lip to the left corner of the mouth",
            "from the lower lip to the right corner of the mouth",
            "from the lower lip to the left corner of the mouth",
        ],
    ),
    ("face/jaw-circles", &["round the left jaw, clockwise", "round the right jaw, anticlockwise"]),
    (
        "face/ears-neck-chin",
        &["from the right ear to the chin, anticlockwise", "from the left ear to the chin, clockwise"],
    ),
    (
        "back/back-and-forth",
        &["to and fro at the left side", "to and fro at the right side", "from the left side to the left buttock"],
    ),
    ("back/swoop-to-bottom", &["from the neck to the right buttock"]),
    ("back/swoop-to-feet", &["from the neck to the right foot"]),
    ("back/small-circles", &["from the left side to the left buttock", "from the right side to the right buttock"]),
    (
        "back/combing",
        &[
            "from the left side to the left buttock",
            "from the left buttock to the left foot",
            "from the right buttock to the right foot",
            "from the right side to the right buttock",
        ],
    ),
    ("anywhere/integration", &["from the right shoulder to the right foot", "from the left shoulder to the left foot"]),
    (
        "movements/cross-arms",
        &[
            "to and fro between the right hand and the left shoulder",
            "to and fro between the left hand and the right shoulder",
        ],
    ),
    (
        "movements/arm-to-foot",
        &["to and fro between the left hand and the navel", "to and fro between the right foot and the navel"],
    ),
    (
        "movements/cross-legs",
        &["to and fro between the right foot and the left foot", "to and fro between the left foot and the right foot"],
    ),
    ("movements/legs-up-and-down", &["from the right foot to the right knee", "from the left knee to the left foot"]),
    ("movements/bend-and-stretch", &["to and fro between the knee and the foot"]),
];
