//! Short texts that people type, checked once at the edge.

/// Declares a text with its greatest length in characters and what to say when it is left empty: nothing when it may
/// be. Surrounding white space is dropped.
macro_rules! text {
    ($($(#[$doc:meta])* $name:ident $most:literal $empty:literal),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl std::str::FromStr for $name {
            type Err = std::borrow::Cow<'static, str>;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let text = text.trim();
                let unwanted = |letter: char| letter.is_control() && letter != '\n' && letter != '\t';
                match text.chars().count() {
                    0 if !str::is_empty($empty) => Err($empty.into()),
                    length if length > $most => {
                        Err(format!("That is too long by {}; {} characters fit.", length - $most, $most).into())
                    }
                    _ if text.contains(unwanted) => Err("Please leave out control characters.".into()),
                    _ => Ok(Self(text.to_owned())),
                }
            }
        }

        impl TryFrom<String> for $name {
            type Error = std::borrow::Cow<'static, str>;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        $crate::db::stored_as_text!($name);
    )+};
}
pub(crate) use text;

text! {
    /// What somebody or something is called.
    Name 120 "Please write a name.",
    /// A note that may stay empty.
    Note 2000 "",
}

/// An e-mail address: something, an @, and a domain. Whether letters arrive only a letter can tell.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Email(String);

impl std::str::FromStr for Email {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const HOW: &str = "Please give an e-mail address, like name@example.org.";
        let text = text.trim();
        let (user, domain) = text.rsplit_once('@').ok_or(HOW)?;
        let odd = |letter: char| letter.is_whitespace() || letter.is_control() || "<>,;:\"()".contains(letter);
        let sound = !user.is_empty() && domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.');
        if sound && !text.contains(odd) && text.len() <= 254 { Ok(Self(text.to_owned())) } else { Err(HOW) }
    }
}

impl std::fmt::Display for Email {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

crate::db::stored_as_text!(Email);
