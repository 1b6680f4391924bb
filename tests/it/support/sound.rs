//! What is wrong with a page for somebody who uses it, found on every page that a visitor opens.

use std::collections::HashSet;

use scraper::{ElementRef, Html};

use super::form::label;
use super::page::{all, css, spoken};

/// One line for each fault of a page.
pub fn faults(html: &Html) -> Vec<String> {
    [ids(html), controls(html), ways(html), content_policy(html)].concat()
}

/// Each id once; whatever points at an id finds it.
fn ids(html: &Html) -> Vec<String> {
    let ids: Vec<&str> = all(html, "[id]").into_iter().filter_map(|element| element.attr("id")).collect();
    let known: HashSet<&str> = ids.iter().copied().collect();
    let mut faults = Vec::new();
    for id in &known {
        if id.is_empty() || ids.iter().filter(|other| other == &id).count() > 1 {
            faults.push(format!("the id {id:?} is used twice or empty"));
        }
    }
    for attribute in ["for", "form", "list", "aria-labelledby", "aria-describedby", "aria-controls"] {
        for element in all(html, &format!("[{attribute}]")) {
            let dead = |id: &&str| !known.contains(id);
            faults.extend(
                element
                    .attr(attribute)
                    .into_iter()
                    .flat_map(str::split_whitespace)
                    .filter(dead)
                    .map(|id| format!("{attribute} points at {id:?}, which is not there")),
            );
        }
    }
    faults
}

/// Each input has a label, each button a name, each picture its words.
fn controls(html: &Html) -> Vec<String> {
    let fields = all(html, "input, select, textarea")
        .into_iter()
        .filter(|input| !["hidden", "submit", "button", "reset"].contains(&input.attr("type").unwrap_or_default()))
        .filter(|input| label(html, *input).is_none())
        .map(|input| format!("no label: {}", input.html()));
    let nameless =
        |element: &ElementRef| spoken(*element).is_empty() && element.select(&css("svg title")).next().is_none();
    let buttons =
        all(html, "button, a").into_iter().filter(nameless).map(|button| format!("no name: {}", button.html()));
    let pictures =
        all(html, "img:not([alt])").into_iter().map(|picture| format!("a picture without words: {}", picture.html()));
    fields.chain(buttons).chain(pictures).collect()
}

/// Each link and each form leads somewhere, and so does what the page loads.
fn ways(html: &Html) -> Vec<String> {
    let nowhere = |way: &str| match way.strip_prefix('#') {
        Some(id) => all(html, &format!("[id='{id}']")).is_empty(),
        None => way.is_empty() || way.starts_with("javascript:"),
    };
    let links = all(html, "a").into_iter().filter(|a| nowhere(a.attr("href").unwrap_or_default()));
    let forms = all(html, "form").into_iter().filter(|form| form.attr("action").is_none_or(nowhere));
    let assets = all(html, "link[href=''], script[src=''], img[src='']").into_iter();
    links.chain(forms).chain(assets).map(|way| format!("a way to nowhere: {}", opening(way))).collect()
}

/// Nothing that the Content-Security-Policy would stop.
fn content_policy(html: &Html) -> Vec<String> {
    let attributes = all(html, "*").into_iter().filter_map(|element| {
        let (name, _) = element.value().attrs().find(|(name, _)| *name == "style" || name.starts_with("on"))?;
        Some(format!("the attribute {name} in {}", opening(element)))
    });
    let inline =
        all(html, "style, script:not([src])").into_iter().map(|element| format!("inline: {}", opening(element)));
    attributes.chain(inline).collect()
}

fn opening(element: ElementRef) -> String {
    let html = element.html();
    html.split_inclusive('>').next().unwrap_or_default().to_owned()
}
