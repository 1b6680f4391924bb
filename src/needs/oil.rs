//! Whether an oil names what somebody is allergic to. It only finds words; that it finds none means nothing.

/// What people mean who write "nuts", and what oils are pressed from that do not end in "nut".
const NUTS: [&str; 8] = ["almond", "cashew", "pecan", "pistachio", "macadamia", "argan", "arachis", "praline"];
/// What people mean who write "seeds", and what does not end in "seed".
const SEEDS: [&str; 7] = ["sunflower", "safflower", "sesame", "poppy", "pumpkin", "flax", "canola"];
/// Words that say nothing of what is in an oil.
const EMPTY: [&str; 16] = [
    "oil", "and", "the", "any", "for", "from", "not", "with", "allergy", "allergic", "allergie", "cold", "pressed",
    "pure", "made", "sweet",
];

/// The word of the oil that the allergy names, if there is one.
pub(super) fn named(allergy: &str, oil: &str) -> Option<String> {
    let (allergies, made_from) = (tokens(allergy), tokens(oil));
    made_from.into_iter().find(|part| allergies.iter().any(|allergy| means(allergy, part)))
}

fn means(allergy: &str, part: &str) -> bool {
    let kind = |word: &str, members: &[&str]| allergy == word && (part.ends_with(word) || members.contains(&part));
    allergy == part || kind("nut", &NUTS) || kind("seed", &SEEDS) || stem(part, allergy) || stem(allergy, part)
}

/// "sunflowerseed" for "sunflower", "Erdnussöl" for "Erdnuss".
fn stem(long: &str, short: &str) -> bool {
    short.chars().count() >= 5 && long.starts_with(short)
}

fn tokens(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphabetic()).map(str::to_lowercase);
    let single = words.map(|word| word.strip_suffix('s').map_or(word.clone(), str::to_owned));
    single.filter(|word| word.chars().count() >= 3 && !EMPTY.contains(&word.as_str())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_oil_names_what_it_is_made_from() {
        for (allergy, oil, expected) in [
            ("Nuts", "Sweet almond oil", Some("almond")),
            ("Nut allergy in the family", "Hazelnut oil", Some("hazelnut")),
            ("Peanut", "Sunflower oil, from sunflower seed", None),
            ("sunflower", "Sunflower oil, from sunflower seed", Some("sunflower")),
            ("Seeds, above all sesame", "Grapeseed oil", Some("grapeseed")),
            ("almonds", "Almond", Some("almond")),
            ("milk, egg", "Cold-pressed coconut oil", None),
            ("latex and oils", "Any oil", None),
            ("Erdnuss", "Erdnussöl", Some("erdnussöl")),
        ] {
            assert_eq!(named(allergy, oil).as_deref(), expected, "{allergy} with {oil}");
        }
    }
}
