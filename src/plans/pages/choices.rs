//! Groups of checkboxes: what can be ticked, what is, and what was stored meanwhile.

use std::fmt;

/// One checkbox.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What the instructor reads.
    pub label: String,
    /// A quiet word beside it: "core, 2 min".
    pub aside: String,
    /// Whether it is ticked.
    pub ticked: bool,
}

/// Checkboxes under one heading.
#[derive(Clone, Debug)]
pub struct Group {
    /// The heading.
    pub legend: String,
    /// The name of the form's field.
    pub name: &'static str,
    /// The checkboxes.
    pub choices: Vec<Choice>,
    /// What is stored now, on a stale edit, when it differs from what is ticked.
    pub meanwhile: Option<String>,
}

impl Choice {
    /// A checkbox that is not ticked yet.
    pub fn of(value: impl fmt::Display, label: impl Into<String>, aside: impl Into<String>) -> Self {
        Self { value: value.to_string(), label: label.into(), aside: aside.into(), ticked: false }
    }
}

impl Group {
    /// A group with what is ticked, compared with what is stored now where the edit was stale.
    pub fn of(
        (legend, name): (impl Into<String>, &'static str),
        choices: impl IntoIterator<Item = Choice>,
        ticked: &[String],
        stored: Option<&[String]>,
    ) -> Self {
        let mut choices: Vec<Choice> = choices.into_iter().collect();
        for choice in &mut choices {
            choice.ticked = ticked.contains(&choice.value);
        }
        let meanwhile = stored.and_then(|stored| {
            let differs = choices.iter().any(|choice| stored.contains(&choice.value) != choice.ticked);
            let kept = choices.iter().filter(|choice| stored.contains(&choice.value));
            let names: Vec<&str> = kept.map(|choice| choice.label.as_str()).collect();
            differs.then(|| names.join(", "))
        });
        Self { legend: legend.into(), name, choices, meanwhile }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_tells_what_was_stored_meanwhile() {
        let choices = || ["a", "b", "c"].map(|value| Choice::of(value, value.to_uppercase(), ""));
        let of = |stored: &[&str]| {
            let stored: Vec<String> = stored.iter().map(|value| (*value).to_owned()).collect();
            Group::of(("Letters", "letter"), choices(), &["a".to_owned()], Some(&stored)).meanwhile
        };
        assert_eq!(of(&["a", "z"]), None);
        assert_eq!(of(&["a", "c"]), Some("A, C".to_owned()));
        assert_eq!(of(&[]), Some(String::new()));
    }
}
