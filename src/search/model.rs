//! What somebody looks for, as the index is asked for it. Pure.

use crate::ids::PracticeId;
use crate::library::search::Entry;
use crate::text::text;

text! {
    /// What was typed into the search field.
    Sought 200 "",
}

/// More words than this narrow nothing down.
const MOST_WORDS: usize = 8;
/// The fewest digits that make a telephone number.
const FEWEST_DIGITS: usize = 4;
/// So many digits at the end of a telephone number are the same with its country and without.
const SAME_EVERYWHERE: usize = 9;

/// The words of a search: one at least, each with a letter or a digit in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted(Vec<String>);

impl Wanted {
    /// What was typed, when there is anything to look for in it.
    pub fn of(sought: &Sought) -> Option<Self> {
        let sought = sought.as_ref();
        let words = || sought.split_whitespace().filter(|word| word.contains(char::is_alphanumeric));
        let words = match phone(sought) {
            Some(digits) => vec![digits],
            None => words().take(MOST_WORDS).map(plain).collect(),
        };
        (!words.is_empty()).then_some(Self(words))
    }

    /// Asks the index of a practice for rows that hold all of these very words.
    pub fn exactly(&self, practice: PracticeId) -> String {
        self.expression(practice, "")
    }

    /// Asks the index of a practice for rows that hold words which begin like these.
    pub fn beginning(&self, practice: PracticeId) -> String {
        self.expression(practice, "*")
    }

    /// In quotes nothing that is typed is a command of the index.
    fn expression(&self, practice: PracticeId, ending: &str) -> String {
        let words: Vec<String> = self.0.iter().map(|word| format!("\"{word}\"{ending}")).collect();
        format!("practice : \"\u{e000}{practice}\" AND - practice : ({})", words.join(" AND "))
    }
}

/// Things of the curriculum that were found, those first whose names hold a word that begins so.
pub fn by_name_first(mut found: Vec<Entry>, sought: &Sought) -> Vec<Entry> {
    let wanted: Vec<String> = sought.as_ref().split_whitespace().map(str::to_lowercase).collect();
    let named = |entry: &Entry| {
        let name = format!("{} {}", entry.name, entry.place).to_lowercase();
        let begins = |wanted: &String| name.split_whitespace().any(|word| word.starts_with(wanted.as_str()));
        wanted.iter().all(begins)
    };
    found.sort_by_key(|entry| !named(entry));
    found
}

/// The digits of a telephone number; of a long one only its end, since it may be kept with or without its country.
fn phone(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let sound = text.chars().all(|letter| letter.is_ascii_digit() || " +-/().".contains(letter));
    (sound && digits.len() >= FEWEST_DIGITS).then(|| digits[digits.len().saturating_sub(SAME_EVERYWHERE)..].to_owned())
}

/// A word as the index keeps it: letters that carry a stroke or are two in one are written plainly, and no quote is left
/// that could end it.
fn plain(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for letter in word.chars() {
        match letter {
            'ł' | 'Ł' => plain.push('l'),
            'ø' | 'Ø' => plain.push('o'),
            'đ' | 'Đ' => plain.push('d'),
            'ı' => plain.push('i'),
            'ß' | 'ẞ' => plain.push_str("ss"),
            'æ' | 'Æ' => plain.push_str("ae"),
            'œ' | 'Œ' => plain.push_str("oe"),
            '"' => plain.push(' '),
            letter => plain.push(letter),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::model::shipped_library;
    use crate::library::search::search;

    fn words(typed: &str) -> Option<Vec<String>> {
        Wanted::of(&typed.parse().unwrap()).map(|wanted| wanted.0)
    }

    #[test]
    fn words_are_what_holds_a_letter_or_a_digit() {
        assert_eq!(words(""), None);
        assert_eq!(words(" - \" * "), None);
        assert_eq!(words("  Mira   & Łukasz "), Some(vec!["Mira".to_owned(), "lukasz".to_owned()]));
        assert_eq!(words("a b c d e f g h i j").map(|words| words.len()), Some(8));
    }

    #[test]
    fn a_telephone_number_is_one_word_however_it_is_written() {
        assert_eq!(words("07700 900 123"), Some(vec!["700900123".to_owned()]));
        assert_eq!(words("+44 (0)7700-900.123"), Some(vec!["700900123".to_owned()]));
        assert_eq!(words("0123"), Some(vec!["0123".to_owned()]));
        assert_eq!(words("1 2"), Some(vec!["1".to_owned(), "2".to_owned()]), "too short for a number");
    }

    #[test]
    fn a_name_comes_before_a_mention() {
        let found = |typed: &str| {
            let found = search(shipped_library(), typed);
            by_name_first(found, &typed.parse().unwrap()).into_iter().map(|entry| entry.name).collect::<Vec<_>>()
        };
        assert_eq!(found("butterfly")[0], "Butterfly");
        assert_eq!(found("wheel")[..2], ["Water wheel A", "Water wheel B"]);
        assert_eq!(found("oil")[0], "Oil, and which one");
    }

    #[test]
    fn what_is_typed_is_never_a_command() {
        let asked = |typed: &str| Wanted::of(&typed.parse().unwrap()).unwrap().beginning(PracticeId::from(4));
        assert_eq!(asked("O\"Neil OR"), "practice : \"\u{e000}4\" AND - practice : (\"O Neil\"* AND \"OR\"*)");
    }
}
