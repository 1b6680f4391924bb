//! Forms as a browser holds them: what can be filled, what will be sent.

use std::collections::HashMap;

use scraper::{ElementRef, Html};

use super::page::{all, css, places, spoken, tidy, words};

/// One form of a page.
#[derive(Clone, Debug)]
pub struct Form {
    /// Where it is sent; empty for the page itself.
    pub action: String,
    /// Sent by POST; otherwise its fields become the query of a GET.
    pub post: bool,
    /// Sent in parts, so that files can be among them.
    pub in_parts: bool,
    pub fields: Vec<Field>,
    pub buttons: Vec<Button>,
}

/// What a form sends under one name, or one of several boxes with the same name.
#[derive(Clone, Debug)]
pub struct Field {
    pub name: String,
    /// The words of its label.
    pub label: String,
    /// The words over its group of radio buttons or boxes.
    pub places: Vec<String>,
    pub kind: Kind,
    pub value: String,
    pub disabled: bool,
}

/// How a field is filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Typed text, a date, a number, what is in a file: anything with a value.
    Text,
    /// Sent as it is.
    Hidden,
    /// A tick box; whether it is ticked.
    Box(bool),
    /// One of several buttons with the same name; whether it is the chosen one.
    Radio(bool),
    /// A list to choose from: what is shown, and what is sent for it.
    Select(Vec<(String, String)>),
}

/// What sends a form.
#[derive(Clone, Debug)]
pub struct Button {
    pub text: String,
    pub places: Vec<String>,
    /// What it adds to the form.
    pub pair: Option<(String, String)>,
    /// Where it sends the form instead of the form's own address.
    pub action: Option<String>,
    pub disabled: bool,
}

impl Form {
    /// Everything that a browser sends when this button is pressed, in the order of the page.
    pub fn pairs(&self, button: &Button) -> Vec<(String, String)> {
        let sent = |field: &&Field| {
            let on = !matches!(field.kind, Kind::Box(false) | Kind::Radio(false));
            on && !field.disabled && !field.name.is_empty()
        };
        // Line ends travel as CR LF.
        let pair = |field: &Field| (field.name.clone(), field.value.replace('\n', "\r\n"));
        self.fields.iter().filter(sent).map(pair).chain(button.pair.clone()).collect()
    }
}

/// All forms of a page, with the controls that belong to them wherever they stand.
pub fn read(html: &Html) -> Vec<Form> {
    let elements = all(html, "form");
    let mut forms: Vec<Form> = elements.iter().map(|form| empty(*form)).collect();
    let by_id: HashMap<&str, usize> =
        elements.iter().enumerate().filter_map(|(place, form)| Some((form.attr("id")?, place))).collect();
    for control in all(html, "input, select, textarea, button") {
        let owner = match control.attr("form") {
            Some(id) => by_id.get(id).copied(),
            None => elements.iter().position(|form| control.ancestors().any(|round| round.id() == form.id())),
        };
        let Some(form) = owner.map(|place| &mut forms[place]) else { continue };
        match (control.value().name(), control.attr("type").unwrap_or_default()) {
            (_, "button" | "reset") => {}
            ("button", _) | ("input", "submit") => form.buttons.push(button(control)),
            _ => form.fields.push(field(html, control)),
        }
    }
    forms
}

fn empty(form: ElementRef) -> Form {
    let post = form.attr("method").is_some_and(|method| method.eq_ignore_ascii_case("post"));
    let action = form.attr("action").unwrap_or_default().to_owned();
    let in_parts = form.attr("enctype") == Some("multipart/form-data");
    Form { action, post, in_parts, fields: Vec::new(), buttons: Vec::new() }
}

fn button(control: ElementRef) -> Button {
    let value = control.attr("value").unwrap_or_default();
    let text = if control.value().name() == "input" { tidy(value) } else { spoken(control) };
    Button {
        text,
        places: places(control),
        pair: control.attr("name").map(|name| (name.to_owned(), value.to_owned())),
        action: control.attr("formaction").map(str::to_owned),
        disabled: disabled(control),
    }
}

fn field(html: &Html, control: ElementRef) -> Field {
    let ticked = control.attr("checked").is_some();
    let (kind, value) = match (control.value().name(), control.attr("type").unwrap_or_default()) {
        ("select", _) => list(control),
        ("textarea", _) => (Kind::Text, control.text().collect()),
        (_, "hidden") => (Kind::Hidden, control.attr("value").unwrap_or_default().to_owned()),
        (_, "checkbox") => (Kind::Box(ticked), control.attr("value").unwrap_or("on").to_owned()),
        (_, "radio") => (Kind::Radio(ticked), control.attr("value").unwrap_or("on").to_owned()),
        (_, "file") => (Kind::Text, String::new()),
        (_, "image") => panic!("the visitor cannot fill {}", control.html()),
        _ => (Kind::Text, control.attr("value").unwrap_or_default().to_owned()),
    };
    Field {
        name: control.attr("name").unwrap_or_default().to_owned(),
        label: label(html, control).unwrap_or_default(),
        places: places(control),
        kind,
        value,
        disabled: disabled(control),
    }
}

/// A list's options, and the value of the one that a browser shows first.
fn list(control: ElementRef) -> (Kind, String) {
    assert!(control.attr("multiple").is_none(), "the visitor cannot fill {}", control.html());
    let options: Vec<ElementRef> = control.select(&css("option")).collect();
    let value = |option: &ElementRef| option.attr("value").map_or_else(|| words(*option), str::to_owned);
    let shown = options.iter().find(|option| option.attr("selected").is_some()).or(options.first());
    let shown = shown.map(value).unwrap_or_default();
    (Kind::Select(options.iter().map(|option| (words(*option), value(option))).collect()), shown)
}

/// The words by which a person knows a control: those of its label without the aside ("optional").
pub fn label(html: &Html, control: ElementRef) -> Option<String> {
    let by_id = |id: &str| html.select(&css(&format!("[id='{id}']"))).next();
    let without_aside = |label: ElementRef| {
        let aside: String = label.select(&css(".aside")).map(words).collect();
        tidy(&words(label).replacen(&aside, "", 1))
    };
    let round = || control.ancestors().filter_map(ElementRef::wrap).find(|round| round.value().name() == "label");
    let pointed = || html.select(&css(&format!("label[for='{}']", control.attr("id")?))).next();
    let heard = control.attr("aria-label").map(tidy).or_else(|| {
        let ids = control.attr("aria-labelledby")?.split_whitespace();
        Some(tidy(&ids.filter_map(by_id).map(words).collect::<Vec<_>>().join(" ")))
    });
    heard.or_else(|| pointed().or_else(round).map(without_aside)).filter(|label| !label.is_empty())
}

fn disabled(control: ElementRef) -> bool {
    let fieldset = |round: ElementRef| round.value().name() == "fieldset" && round.attr("disabled").is_some();
    control.attr("disabled").is_some() || control.ancestors().filter_map(ElementRef::wrap).any(fieldset)
}
