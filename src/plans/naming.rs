//! What a plan is called beside others. Pure.

use crate::text::Name;

/// A name that no plan of the practice has: the shipped one itself, "Copy of …", "Copy of … (2)".
pub fn free_name(name: &Name, copied: bool, taken: &[Name]) -> Name {
    let wanted =
        if copied && !name.as_ref().starts_with("Copy of ") { format!("Copy of {name}") } else { name.to_string() };
    let numbered = (2..).map(|number| fitting(&wanted, &format!(" ({number})")));
    let names = std::iter::once(fitting(&wanted, "")).chain(numbered).flatten();
    names.into_iter().find(|free| !taken.contains(free)).unwrap_or_else(|| name.clone())
}

/// A name with an ending, shortened where both would be too long.
fn fitting(name: &str, ending: &str) -> Option<Name> {
    let room = 120_usize.saturating_sub(ending.chars().count());
    let start: String = name.chars().take(room).collect();
    format!("{}{ending}", start.trim_end()).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_have_names_of_their_own() {
        let name = |text: &str| text.parse::<Name>().unwrap();
        let five = name("Five weeks");
        assert_eq!(free_name(&five, false, &[]), five);
        assert_eq!(free_name(&five, false, std::slice::from_ref(&five)), name("Five weeks (2)"));
        assert_eq!(free_name(&five, true, &[]), name("Copy of Five weeks"));
        let taken = [name("Copy of Five weeks"), name("Copy of Five weeks (2)")];
        assert_eq!(free_name(&five, true, &taken), name("Copy of Five weeks (3)"));
        assert_eq!(free_name(&taken[0], true, &taken), name("Copy of Five weeks (3)"));
        let long = name(&"x".repeat(120));
        assert_eq!(free_name(&long, false, std::slice::from_ref(&long)).as_ref().len(), 120);
    }
}
