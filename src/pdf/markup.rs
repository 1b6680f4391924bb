//! What our own printed pages say, read from their markup: so that paper and file cannot differ.

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

/// An element of a page.
#[derive(Clone, Debug, Default)]
pub struct Element {
    /// Its name.
    pub name: String,
    attributes: Vec<(String, String)>,
    /// What stands in it, in order.
    pub children: Vec<Node>,
}

/// What stands in an element.
#[derive(Clone, Debug)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text.
    Text(String),
}

/// Elements that hold nothing and are not closed.
const VOID: [&str; 5] = ["br", "hr", "img", "input", "link"];

impl Element {
    /// Reads the elements called `name` of a page that we wrote, which do not lie in each other.
    pub fn all_of(page: &str, name: &str) -> Vec<Self> {
        let (open, close) = (format!("<{name}"), format!("</{name}>"));
        let pieces = page.split(&open).skip(1).filter_map(|rest| rest.split_once(&close));
        pieces.filter_map(|(inner, _)| Self::read(&format!("{open}{inner}{close}"))).collect()
    }

    fn read(markup: &str) -> Option<Self> {
        let mut reader = Reader::from_str(markup);
        reader.config_mut().check_end_names = false;
        let mut open = vec![Self::default()];
        loop {
            match reader.read_event().ok()? {
                Event::Start(tag) if !VOID.contains(&tag.name().as_ref()) => open.push(Self::begun(&tag)),
                Event::Start(tag) | Event::Empty(tag) => {
                    open.last_mut()?.children.push(Node::Element(Self::begun(&tag)))
                }
                Event::End(_) => {
                    let closed = open.pop()?;
                    open.last_mut()?.children.push(Node::Element(closed));
                }
                Event::Text(text) => open.last_mut()?.add(&text),
                Event::GeneralRef(reference) => {
                    let letter = reference.resolve_char_ref().ok()?.map(String::from);
                    let entity = || resolve_predefined_entity(&reference).map(str::to_owned);
                    open.last_mut()?.add(&letter.or_else(entity)?);
                }
                Event::Eof => break,
                _ => {}
            }
        }
        open.pop()?.children.into_iter().find_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    fn begun(tag: &BytesStart<'_>) -> Self {
        let mut found = tag.html_attributes();
        let attributes = found.with_checks(false).filter_map(|found| {
            let found = found.ok()?;
            let value = found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned();
            Some((found.key.as_ref().to_owned(), value))
        });
        let attributes = attributes.collect();
        Self { name: tag.name().as_ref().to_owned(), attributes, children: Vec::new() }
    }

    fn add(&mut self, text: &str) {
        match self.children.last_mut() {
            Some(Node::Text(before)) => before.push_str(text),
            _ => self.children.push(Node::Text(text.to_owned())),
        }
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// Whether it is of this class.
    pub fn is(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|classes| classes.split_whitespace().any(|found| found == class))
    }

    /// The elements right in it.
    pub fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element in it, at any depth, for which this holds.
    pub fn find(&self, holds: &impl Fn(&Self) -> bool) -> Option<&Self> {
        self.elements().find_map(|element| if holds(element) { Some(element) } else { element.find(holds) })
    }

    /// Takes away each element in it, at any depth, for which this holds.
    pub fn strip(&mut self, holds: &impl Fn(&Self) -> bool) {
        self.children.retain(|child| !matches!(child, Node::Element(element) if holds(element)));
        for child in &mut self.children {
            if let Node::Element(element) = child {
                element.strip(holds);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><meta charset=\"utf-8\"><p hidden>no</p><article class=\"a b\" lang=en>\
         <p>1 &#60; 2 &amp; 3<br>and</p><img src=\"x\" alt=\"\"> <b class=\"out\">gone</b></article><article>two</article>";

    #[test]
    fn articles_are_read_as_a_browser_would() {
        let mut articles = Element::all_of(PAGE, "article");
        assert_eq!(articles.len(), 2);
        let first = &mut articles[0];
        assert!(first.is("a") && first.is("b") && !first.is("c"));
        assert_eq!(first.attribute("lang"), Some("en"));
        let names = |element: &Element| element.elements().map(|inner| inner.name.clone()).collect::<Vec<_>>();
        assert_eq!(names(first), ["p", "img", "b"]);
        let Some(Node::Text(text)) = first.elements().next().unwrap().children.first() else { panic!() };
        assert_eq!(text, "1 < 2 & 3");
        first.strip(&|element| element.is("out"));
        assert_eq!(names(first), ["p", "img"]);
    }
}
