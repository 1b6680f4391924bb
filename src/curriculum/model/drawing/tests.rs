//! Every stroke is drawn, and every arrow runs as its stroke is taught. Published drawings get directions wrong, so each
//! rule here is shown to fail when an arrow is turned round.

use crate::curriculum::model::{Area, Picture, Point, Section, Stroke, shipped_library};

/// How near to the navel or the spine nothing may come.
const SPARED: f64 = 5.0;

fn pictures() -> Vec<(&'static Stroke, Picture)> {
    let strokes = &shipped_library().strokes;
    strokes.iter().map(|stroke| (stroke, stroke.picture().unwrap_or_else(|| panic!("{}", stroke.key)).clone())).collect()
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
        assert!(picture.view.name != "back" || spots.iter().all(|spot| !is_on_spine(&picture, *spot)), "{}", stroke.key);
    }
}

/// What the arrows of each stroke say. Left and right are the baby's.
const DIRECTIONS: &[(&str, &[&str])] = &[];
