//! What a printed sheet says, part by part, from its markup.

use crate::pdf::fonts::Look;
use crate::pdf::markup::{Element, Node};
use crate::pdf::typeset::Span;

/// Beside a space, the little more room that a heading in a line has after it.
const ROOM: &str = "\u{a0}";

/// A sheet as it is printed.
#[derive(Debug)]
pub(super) struct Says {
    pub figure: Option<Element>,
    /// Whom it is for.
    pub names: Vec<Span>,
    pub title: Vec<Span>,
    /// When and where, and whether it is new for this family.
    pub about: Vec<Vec<Span>>,
    /// The address of the picture to scan, and what it says below.
    pub scan: Option<(String, Vec<Span>)>,
    /// How it begins, in three columns.
    pub first: Vec<(Vec<Span>, Vec<Vec<Span>>)>,
    pub sections: Vec<Section>,
}

#[derive(Debug)]
pub(super) struct Section {
    pub blocks: Vec<Block>,
    pub is_framed: bool,
}

#[derive(Debug)]
pub(super) enum Block {
    Heading(Vec<Span>),
    Text(Vec<Span>),
    /// A stroke: its number where it has one, and its drawing.
    Stroke(Option<usize>, Vec<Span>, Option<Element>),
}

/// Whether the style sheets of paper (`print.css`, `print-sheet.css`) leave this element of an article to the screen.
pub(super) fn is_for_screens(article: &Element, element: &Element) -> bool {
    let hidden =
        [("brief", "notice-line"), ("untold", "topics"), ("lean", "patch"), ("lean", "once"), ("undrawn", "drawing")];
    let in_verse = article.is("brief") && element.name == "span" && element.attribute("class").is_none();
    element.is("screen-only")
        || in_verse
        || hidden.iter().any(|(extent, class)| article.is(extent) && element.is(class))
}

impl Says {
    /// Reads an article that holds nothing for screens any more.
    pub fn of(article: &Element) -> Self {
        let find = |class: &str| article.find(&|element| element.is(class));
        let head = find("sheet-head");
        let in_head = |holds: &dyn Fn(&Element) -> bool| head.and_then(|head| head.find(&|element| holds(element)));
        let scan = in_head(&|element| element.is("scan"));
        let picture = scan.and_then(|scan| scan.find(&|element| element.name == "img")?.attribute("src"));
        let about = head.into_iter().flat_map(Element::elements);
        let about = about.filter(|element| element.name == "p" && !element.is("scan"));
        let title = in_head(&|element| element.name == "h1" || element.is("title") && element.name == "h2");
        let steps = find("steps").into_iter().flat_map(Element::elements);
        let sections = article.elements().filter(|element| element.name == "section" && !element.is("first"));
        Self {
            figure: in_head(&|element| element.name == "svg").cloned(),
            names: in_head(&|element| element.is("for"))
                .map(|names| spans(names, Look::BoldItalic))
                .unwrap_or_default(),
            title: title.map(titled).unwrap_or_default(),
            about: about.map(|line| spans(line, Look::Regular)).collect(),
            scan: picture.zip(scan).map(|(picture, scan)| (picture.to_owned(), spans(scan, Look::Regular))),
            first: steps.map(begun).collect(),
            sections: sections.map(|section| Section::of(section, article.is("brief"))).collect(),
        }
    }
}

fn titled(title: &Element) -> Vec<Span> {
    let mut says = Vec::new();
    for child in &title.children {
        add(&mut says, child, Look::Bold);
        if matches!(child, Node::Element(count) if count.is("count")) {
            says.push(Span { text: ":".to_owned(), look: Look::Bold });
        }
    }
    tidy(says)
}

/// A step of how it begins: its heading, and what stands below.
fn begun(step: &Element) -> (Vec<Span>, Vec<Vec<Span>>) {
    let (headings, rest): (Vec<_>, Vec<_>) = step.elements().partition(|element| element.name == "h3");
    let heading = headings.first().map(|heading| spans(heading, Look::Bold)).unwrap_or_default();
    let mut blocks = Vec::new();
    for element in rest {
        Section::add(&mut blocks, element);
    }
    let texts = blocks.into_iter().map(|block| match block {
        Block::Heading(says) | Block::Text(says) | Block::Stroke(_, says, _) => says,
    });
    (heading, texts.collect())
}

impl Section {
    fn of(section: &Element, is_brief: bool) -> Self {
        let mut blocks = Vec::new();
        let mut elements = section.elements().peekable();
        if section.is("next") {
            blocks.push(Block::Text(joined(section.elements().filter(|element| !element.is("paper-only")), "")));
            elements = section.elements().peekable();
        }
        while let Some(element) = elements.next() {
            if section.is("next") && !element.is("paper-only") {
                continue;
            }
            if is_brief && element.is("verse") {
                let mut verses = vec![element];
                while let Some(verse) = elements.next_if(|next| next.is("verse")) {
                    verses.push(verse);
                }
                blocks.push(Block::Text(joined(verses.into_iter(), "•")));
            } else {
                Self::add(&mut blocks, element);
            }
        }
        Self { blocks, is_framed: section.is("care") }
    }

    fn add(blocks: &mut Vec<Block>, element: &Element) {
        let text = |says| Block::Text(says);
        match element.name.as_str() {
            "h2" => blocks.push(Block::Heading(spans(element, Look::Bold))),
            "p" if element.is("verse") => blocks.push(text(joined_lines(element))),
            "p" if element.is("as-written") => blocks.extend(written(element).into_iter().map(text)),
            "ol" | "ul" if element.is("stroke-list") => {
                let is_numbered = element.name == "ol";
                let strokes = element.elements().enumerate();
                blocks.extend(strokes.map(|(place, stroke)| Block::stroke(is_numbered.then_some(place + 1), stroke)));
            }
            "ol" if element.is("flow") => blocks.push(text(joined(element.elements(), "›\u{a0}"))),
            "ol" | "ul" => blocks.extend(element.elements().map(|item| text(spans(item, Look::Regular)))),
            "div" if element.elements().any(|inner| inner.is("as-written")) => {
                blocks.push(text(joined(element.elements(), "")));
            }
            _ => blocks.push(text(spans(element, Look::Regular))),
        }
        blocks.retain(|block| !matches!(block, Block::Text(says) if says.is_empty()));
    }
}

impl Block {
    fn stroke(number: Option<usize>, stroke: &Element) -> Self {
        let drawing = stroke.elements().find(|element| element.name == "svg").cloned();
        Self::Stroke(number, joined(stroke.elements().filter(|element| element.name != "svg"), ""), drawing)
    }
}

/// Texts in a line, with a sign before all but the first.
fn joined<'e>(elements: impl Iterator<Item = &'e Element>, sign: &str) -> Vec<Span> {
    let mut says: Vec<Span> = Vec::new();
    for element in elements {
        let inner = spans(element, Look::Regular);
        if inner.is_empty() {
            continue;
        }
        if !says.is_empty() {
            let space = if sign.ends_with('\u{a0}') || sign.is_empty() { "" } else { " " };
            says.push(Span { text: format!(" {sign}{space}"), look: Look::Regular });
        }
        says.extend(inner);
        if is_heading(element) {
            says.push(Span { text: ROOM.to_owned(), look: Look::Regular });
        }
    }
    tidy(says)
}

/// A song: its name, and its lines after each other.
fn joined_lines(verse: &Element) -> Vec<Span> {
    let (lines, name): (Vec<_>, Vec<_>) = verse.elements().partition(|element| element.name == "span");
    let mut says = joined(name.into_iter(), "");
    says.push(Span { text: format!("{ROOM} "), look: Look::Regular });
    says.extend(joined(lines.into_iter(), "/"));
    tidy(says)
}

/// A text of the instructor's own, with her line breaks.
fn written(text: &Element) -> Vec<Vec<Span>> {
    let whole: String = text
        .children
        .iter()
        .filter_map(|child| match child {
            Node::Text(text) => Some(text.as_str()),
            Node::Element(_) => None,
        })
        .collect();
    whole.lines().map(|line| tidy(vec![Span { text: line.to_owned(), look: Look::Regular }])).collect()
}

/// What an element says, in a look that what is in it may change.
pub(super) fn spans(element: &Element, look: Look) -> Vec<Span> {
    let mut says = Vec::new();
    add_inner(&mut says, element, look);
    tidy(says)
}

fn add(says: &mut Vec<Span>, node: &Node, look: Look) {
    match node {
        Node::Text(text) => says.push(Span { text: text.clone(), look }),
        Node::Element(element) => add_inner(says, element, look),
    }
}

fn add_inner(says: &mut Vec<Span>, element: &Element, look: Look) {
    let look = match element.name.as_str() {
        "strong" | "h2" | "h3" if look == Look::Regular => Look::Bold,
        _ if element.is("notice-line") => Look::Italic,
        _ => look,
    };
    for child in &element.children {
        add(says, child, look);
    }
    if is_heading(element) {
        says.push(Span { text: ROOM.to_owned(), look: Look::Regular });
    }
}

fn is_heading(element: &Element) -> bool {
    ["h2", "h3"].contains(&element.name.as_str())
}

/// One space for each gap, none at either end.
fn tidy(says: Vec<Span>) -> Vec<Span> {
    let mut tidy: Vec<Span> = Vec::new();
    let mut gap = true;
    for Span { text, look } in says {
        let mut kept = String::new();
        for letter in text.chars() {
            let is_space = letter.is_whitespace() && letter != '\u{a0}';
            if !is_space {
                kept.push(letter);
            } else if !gap {
                kept.push(' ');
            }
            gap = is_space;
        }
        if !kept.is_empty() {
            tidy.push(Span { text: kept, look });
        }
    }
    while let Some(last) = tidy.last_mut() {
        last.text.truncate(last.text.trim_end().len());
        if !last.text.is_empty() {
            break;
        }
        tidy.pop();
    }
    tidy
}

#[cfg(test)]
mod tests {
    use super::*;

    fn article(inner: &str, classes: &str) -> Says {
        let page = format!("<article class=\"reading {classes}\">{inner}</article>");
        let mut article = Element::all_of(&page, "article").remove(0);
        let whole = article.clone();
        article.strip(&|element| is_for_screens(&whole, element));
        Says::of(&article)
    }

    fn plain(says: &[Span]) -> String {
        says.iter().map(|span| span.text.replace(ROOM, "")).collect()
    }

    fn texts(says: &Says) -> Vec<String> {
        let blocks = says.sections.iter().flat_map(|section| &section.blocks);
        blocks
            .map(|block| match block {
                Block::Heading(says) | Block::Text(says) | Block::Stroke(_, says, _) => plain(says),
            })
            .collect()
    }

    const VERSES: &str = "<section><h2>To sing</h2> <p class=\"verse\"><strong>Round</strong> <span>one</span> <span>two</span> </p>\
        <p class=\"verse\"><strong>Up</strong> <span>three</span></p></section>";

    #[test]
    fn what_paper_leaves_out_is_left_out() {
        assert_eq!(texts(&article(VERSES, "")), ["To sing", "Round one / two", "Up three"]);
        assert_eq!(texts(&article(VERSES, "brief")), ["To sing", "Round • Up"]);
        let screens = article("<section><p>here</p><p class=\"screen-only\">there</p></section>", "");
        assert_eq!(texts(&screens), ["here"]);
    }

    #[test]
    fn a_part_that_nobody_told_of_is_said_all_the_same() {
        let says =
            article("<section class=\"novel\"><div>a <em>b</em>\n  c</div><ul><li>d</li><li>e</li></ul></section>", "");
        assert_eq!(texts(&says), ["a b c", "d", "e"]);
    }

    #[test]
    fn the_head_of_a_sheet_is_found() {
        let head = "<header class=\"sheet-head\"><div><p class=\"for\">For Leo</p><h1><span class=\"count\">Week 2</span> Tummy</h1></div>\
            <p class=\"lede\"><time>Monday</time>, Elm Hall</p><p class=\"scan paper-only\"><img src=\"/q.svg\" alt=\"\"> The whole sheet</p></header>";
        let says = article(head, "");
        assert_eq!(
            [plain(&says.names), plain(&says.title), plain(&says.about[0])],
            ["For Leo", "Week 2: Tummy", "Monday, Elm Hall"]
        );
        let (picture, words) = says.scan.unwrap();
        assert_eq!((picture.as_str(), plain(&words).as_str()), ("/q.svg", "The whole sheet"));
    }
}
