//! A page as a visitor reads it.

use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use scraper::{ElementRef, Html, Node, Selector};

use super::form::{self, Form};

/// One answer of the program.
#[derive(Clone, Debug)]
pub struct Page {
    /// Path and query that the address line shows.
    pub path: String,
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// A link, with the words that a visitor reads or hears.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub text: String,
    pub href: String,
    /// What stands over it: headings and labels of the parts of the page that hold it.
    pub places: Vec<String>,
}

impl Page {
    /// The page's markup.
    pub fn html(&self) -> Html {
        Html::parse_document(&String::from_utf8_lossy(&self.body))
    }

    pub fn is_html(&self) -> bool {
        self.header("content-type").starts_with("text/html")
    }

    /// A header of the answer; empty without it.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The words of the page's main part.
    pub fn text(&self) -> String {
        let html = self.html();
        all(&html, "main, body").last().copied().map(words).unwrap_or_default()
    }

    /// What has just been done, as the page says it.
    pub fn notice(&self) -> Option<String> {
        self.html().select(&css(".notice[role=status]")).next().map(words)
    }

    /// What is wrong with the fields of its forms.
    pub fn problems(&self) -> Vec<String> {
        self.html().select(&css(".problem")).map(words).collect()
    }

    /// Its links, from top to bottom.
    pub fn links(&self) -> Vec<Link> {
        let html = self.html();
        let link = |a: ElementRef| Link {
            text: spoken(a),
            href: a.attr("href").unwrap_or_default().to_owned(),
            places: places(a),
        };
        all(&html, "a[href]").into_iter().map(link).collect()
    }

    /// Its forms, from top to bottom, as they stand when the page comes.
    pub fn forms(&self) -> Vec<Form> {
        form::read(&self.html())
    }
}

/// A selector of ours.
pub fn css(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

/// The elements that a selector finds, from top to bottom.
pub fn all<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    html.select(&css(selector)).collect()
}

/// The words inside an element, with single spaces; what stands in its fields is not among them.
pub fn words(element: ElementRef) -> String {
    let mut text = String::new();
    gather(element, &mut text);
    tidy(&text)
}

/// How a link, button or field is called: its `aria-label`, or its words.
pub fn spoken(element: ElementRef) -> String {
    element.attr("aria-label").map_or_else(|| words(element), tidy)
}

/// The same words with single spaces.
pub fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn gather(element: ElementRef, text: &mut String) {
    const INLINE: [&str; 14] =
        ["a", "abbr", "b", "code", "em", "i", "mark", "q", "small", "span", "strong", "sub", "sup", "time"];
    for child in element.children() {
        if let Node::Text(words) = child.value() {
            text.push_str(words);
        }
        let unread =
            |child: &ElementRef| ["script", "style", "template", "select", "textarea"].contains(&child.value().name());
        if let Some(child) = ElementRef::wrap(child).filter(|child| !unread(child)) {
            let apart = if INLINE.contains(&child.value().name()) { "" } else { " " };
            text.push_str(apart);
            gather(child, text);
            text.push_str(apart);
        }
    }
}

/// What stands over an element: the name of each part of the page round it, the nearest first.
pub fn places(element: ElementRef) -> Vec<String> {
    parts_round(element).filter_map(name_of_part).collect()
}

fn parts_round(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    const PARTS: [&str; 11] =
        ["section", "article", "aside", "li", "tr", "table", "fieldset", "form", "details", "figure", "nav"];
    element.ancestors().filter_map(ElementRef::wrap).filter(|part| PARTS.contains(&part.value().name()))
}

/// The label of a part, or the first heading in it that stands in no smaller part.
fn name_of_part(part: ElementRef) -> Option<String> {
    let headings = css("h1, h2, h3, h4, h5, h6, legend, summary, caption, th, figcaption");
    let heading = || part.select(&headings).find(|heading| parts_round(*heading).next() == Some(part)).map(words);
    part.attr("aria-label").map(tidy).or_else(heading)
}

/// Whether one of these places is the one that is meant: called so, or so and more ("Week 3" for "Week 3 · Tummy").
pub fn stands_in(places: &[String], meant: &str) -> bool {
    let more = |rest: &str| !rest.starts_with(char::is_alphanumeric);
    places.iter().any(|place| place.strip_prefix(meant).is_some_and(more))
}

/// An address with every number and token in it left open.
pub fn shape(path: &str) -> String {
    let open = |part: &str| part.bytes().any(|letter| letter.is_ascii_digit());
    let of_language = |before: Option<&str>| matches!(before, Some("languages" | "texts"));
    let parts: Vec<&str> = path.split('/').collect();
    let shaped = |(place, part): (usize, &&str)| {
        let before = place.checked_sub(1).and_then(|place| parts.get(place)).copied();
        if open(part) || of_language(before) { "_".to_owned() } else { (*part).to_owned() }
    };
    parts.iter().enumerate().map(shaped).collect::<Vec<_>>().join("/")
}
