//! Somebody with a browser: reads pages, follows links, fills the forms that are really there.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode};

use super::app::Door;
use super::form::{Button, Field, Form, Kind};
use super::page::{Link, Page, stands_in, tidy};
use super::sound;

/// One browser on one device. Its helpers panic, and say what is there, when the page does not hold what they need.
#[derive(Clone)]
pub struct Visitor {
    /// The page that is open.
    pub page: Page,
    /// The cookies that the browser keeps.
    pub cookies: BTreeMap<String, String>,
    /// The languages that the browser likes, as it says it; nothing when it says none.
    pub wishes: Option<&'static str>,
    door: Arc<Door>,
    origin: String,
    address: SocketAddr,
    forms: Vec<Form>,
    place: Option<String>,
}

/// What stands between the parts of a form; no field ever holds it.
const BOUNDARY: &str = "-----------a-line-that-no-field-holds";

/// Fields as a form with files sends them.
fn in_parts(pairs: &[(String, Vec<u8>)]) -> Vec<u8> {
    let part = |(name, value): &(String, Vec<u8>)| {
        let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
        [head.as_bytes(), value, b"\r\n"].concat()
    };
    [pairs.iter().flat_map(part).collect(), format!("--{BOUNDARY}--\r\n").into_bytes()].concat()
}

/// What a form with files sends: its content type, and its body.
fn parts_of(pairs: Vec<(String, String)>, file: Option<&[u8]>) -> (String, Vec<u8>) {
    let bytes = |(name, value): (String, String)| match file {
        Some(file) if name == "file" => (name, file.to_owned()),
        _ => (name, value.into_bytes()),
    };
    (format!("multipart/form-data; boundary={BOUNDARY}"), in_parts(&pairs.into_iter().map(bytes).collect::<Vec<_>>()))
}

impl Visitor {
    pub fn new(door: Arc<Door>, origin: String, address: SocketAddr) -> Self {
        let page = Page { path: "/".to_owned(), status: StatusCode::OK, headers: HeaderMap::new(), body: Bytes::new() };
        Self { page, cookies: BTreeMap::new(), wishes: None, door, origin, address, forms: Vec::new(), place: None }
    }

    /// Opens an address of the program, and goes on as long as it answers 303.
    pub async fn open(&mut self, path: &str) -> &Page {
        self.walk(Method::GET, path, &[], String::new()).await
    }

    /// Sends fields to an address that need not be in any form, as a form of our own pages would.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> &Page {
        let body = serde_html_form::to_string(fields).unwrap();
        self.walk(Method::POST, path, &[("content-type", "application/x-www-form-urlencoded")], body).await
    }

    /// One request with these headers beside the cookies; follows no redirect, opens no page.
    pub async fn send(&mut self, method: Method, path: &str, headers: &[(&str, &str)], body: impl Into<Body>) -> Page {
        let request = self.request(method, path, headers, body.into());
        let (parts, body) = self.door.send(request, self.address).await;
        self.keep_cookies(&parts.headers);
        Page { path: path.to_owned(), status: parts.status, headers: parts.headers, body }
    }

    fn request(&self, method: Method, path: &str, headers: &[(&str, &str)], body: Body) -> Request<Body> {
        let cookies: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let host = self.origin.split_once("://").unwrap().1;
        let mut request = Request::builder().method(method).uri(path).header("host", host);
        if !cookies.is_empty() {
            request = request.header("cookie", cookies.join("; "));
        }
        if let Some(wishes) = self.wishes {
            request = request.header("accept-language", wishes);
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.body(body).unwrap()
    }

    async fn walk(&mut self, method: Method, path: &str, headers: &[(&str, &str)], body: impl Into<Body>) -> &Page {
        let from_here = [headers, &[("sec-fetch-site", "same-origin")]].concat();
        let mut page = self.send(method, path, &from_here, body).await;
        for _ in 0..5 {
            if page.status != StatusCode::SEE_OTHER {
                break;
            }
            let next = page.header("location").to_owned();
            assert!(next.starts_with('/') && !next.starts_with("//"), "{path} leads away to {next:?}");
            page = self.send(Method::GET, &next, &[("sec-fetch-site", "same-origin")], String::new()).await;
        }
        assert_ne!(page.status, StatusCode::SEE_OTHER, "{path} leads round in a circle");
        if page.is_html() {
            let faults = sound::faults(&page.html());
            assert!(faults.is_empty(), "{}: {faults:#?}", page.path);
        }
        self.forms = if page.is_html() { page.forms() } else { Vec::new() };
        self.place = None;
        self.page = page;
        &self.page
    }

    /// Keeps what the browser would keep.
    pub fn keep_cookies(&mut self, headers: &HeaderMap) {
        for line in headers.get_all("set-cookie") {
            let line = line.to_str().unwrap();
            let (pair, rules) = line.split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            assert!(!name.starts_with("__Host-") || (rules.contains("Secure") && rules.contains("Path=/;")), "{line}");
            if rules.contains("Max-Age=0;") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }

    /// From here to the next page, looks only into the parts of this page that are called so (a heading, a legend,
    /// the name in a row).
    pub fn within(&mut self, place: &str) -> &mut Self {
        self.place = Some(place.to_owned());
        self
    }

    /// Looks at the whole page again.
    pub fn anywhere(&mut self) -> &mut Self {
        self.place = None;
        self
    }

    /// Follows a link by its words; the next page must be there.
    pub async fn follow(&mut self, text: &str) -> &Page {
        let links = self.page.links();
        let meant = |link: &&Link| link.text == text && self.looks_at(&link.places);
        let mut ways: Vec<&str> = links.iter().filter(meant).map(|link| &*link.href).collect();
        ways.dedup();
        let [way] = ways[..] else { panic!("{} links {text:?} on {}: {links:#?}", ways.len(), self.page.path) };
        let way = self.resolve(way);
        self.open(&way).await;
        assert!(self.page.status.is_success(), "{text:?} leads to {way}: {}", self.page.status);
        &self.page
    }

    /// Types into the field with this label.
    pub fn fill(&mut self, label: &str, value: &str) -> &mut Self {
        let field = self.field(label, |field| field.kind == Kind::Text);
        field.value = value.to_owned();
        self
    }

    /// Ticks the box with this label.
    pub fn tick(&mut self, label: &str) -> &mut Self {
        self.field(label, |field| matches!(field.kind, Kind::Box(_))).kind = Kind::Box(true);
        self
    }

    /// Takes the tick out of the box with this label.
    pub fn untick(&mut self, label: &str) -> &mut Self {
        self.field(label, |field| matches!(field.kind, Kind::Box(_))).kind = Kind::Box(false);
        self
    }

    /// Chooses from a list by the words of its option, or, among radio buttons under a common heading, one by its label.
    pub fn choose(&mut self, label: &str, option: &str) -> &mut Self {
        let place = self.place.clone();
        let grouped = |field: &Field| {
            let here = place.as_deref().is_none_or(|place| stands_in(&field.places, place));
            matches!(field.kind, Kind::Radio(_)) && here && stands_in(&field.places, label)
        };
        if self.forms.iter().flat_map(|form| &form.fields).any(grouped) {
            let Field { name, value, .. } = self.field(option, grouped).clone();
            let group = self.forms.iter_mut().flat_map(|form| &mut form.fields);
            for field in group.filter(|field| grouped(field) && field.name == name) {
                field.kind = Kind::Radio(field.value == value);
            }
        } else {
            let field = self.field(label, |field| matches!(field.kind, Kind::Select(_)));
            let Kind::Select(options) = &field.kind else { unreachable!("a list was looked for") };
            let value = options.iter().find(|(shown, _)| shown == option).map(|(_, value)| value.clone());
            field.value = value.unwrap_or_else(|| panic!("no option {option:?} in {label:?}: {options:?}"));
        }
        self
    }

    /// What stands in the field with this label.
    pub fn value(&mut self, label: &str) -> String {
        self.field(label, |field| field.kind != Kind::Hidden).value.clone()
    }

    /// Presses a button by its words: sends its form with everything that a browser would send.
    pub async fn press(&mut self, text: &str) -> &Page {
        let (form, way, pairs) = self.pressed(text);
        match (form.post, form.in_parts) {
            (true, true) => self.send_parts(&way, pairs, None).await,
            (true, false) => {
                let body = serde_html_form::to_string(pairs).unwrap();
                self.walk(Method::POST, &way, &[("content-type", "application/x-www-form-urlencoded")], body).await
            }
            (false, _) => {
                let path = way.split('?').next().unwrap_or_default();
                let query = serde_html_form::to_string(pairs).unwrap();
                self.open(&format!("{path}?{query}")).await
            }
        }
    }

    /// Presses a button of a form whose file field holds these bytes.
    pub async fn press_with_file(&mut self, text: &str, file: &[u8]) -> &Page {
        let (_, way, pairs) = self.pressed(text);
        self.send_parts(&way, pairs, Some(file)).await
    }

    async fn send_parts(&mut self, way: &str, pairs: Vec<(String, String)>, file: Option<&[u8]>) -> &Page {
        let (kind, body) = parts_of(pairs, file);
        self.walk(Method::POST, way, &[("content-type", &kind)], body).await
    }

    /// Presses a button, and closes the browser at the first words of the answer.
    pub async fn press_and_leave(&mut self, text: &str) -> Bytes {
        let (_, way, pairs) = self.pressed(text);
        let (kind, body) = parts_of(pairs, None);
        let headers = [("content-type", &*kind), ("sec-fetch-site", "same-origin")];
        let request = self.request(Method::POST, &way, &headers, body.into());
        self.door.first_words(request, self.address).await
    }

    /// What a button sends: the form, whereto, and its fields.
    fn pressed(&self, text: &str) -> (Form, String, Vec<(String, String)>) {
        let buttons = self.forms.iter().flat_map(|form| form.buttons.iter().map(move |button| (form, button)));
        let meant = |(_, button): &(&Form, &Button)| button.text == text && self.looks_at(&button.places);
        let found: Vec<(&Form, &Button)> = buttons.clone().filter(meant).collect();
        let [(form, button)] = found[..] else {
            let there: Vec<_> = buttons.map(|(_, button)| (&button.text, &button.places)).collect();
            panic!("{} buttons {text:?} on {}: {there:#?}", found.len(), self.page.path)
        };
        assert!(!button.disabled, "{text:?} cannot be pressed");
        let way = self.resolve(button.action.as_deref().unwrap_or(&form.action));
        (form.clone(), way, form.pairs(button))
    }

    fn looks_at(&self, places: &[String]) -> bool {
        self.place.as_deref().is_none_or(|place| stands_in(places, place))
    }

    fn field(&mut self, label: &str, kind: impl Fn(&Field) -> bool) -> &mut Field {
        let label = tidy(label);
        let place = self.place.clone();
        let looks_at = |field: &Field| place.as_deref().is_none_or(|place| stands_in(&field.places, place));
        let meant = |field: &Field| field.label == label && kind(field) && looks_at(field);
        let fields = || self.forms.iter().flat_map(|form| &form.fields);
        let there = fields().filter(|field| meant(field)).count();
        let all: Vec<_> = fields().map(|field| (&field.label, &field.places)).collect();
        assert_eq!(there, 1, "fields {label:?} on {}: {all:#?}", self.page.path);
        let field = self.forms.iter_mut().flat_map(|form| &mut form.fields).find(|field| meant(field)).unwrap();
        assert!(!field.disabled, "{label:?} cannot be changed");
        field
    }

    /// Where a link or form of this page leads.
    fn resolve(&self, way: &str) -> String {
        let here = self.page.path.split('?').next().unwrap_or_default();
        let way = way.strip_prefix(&self.origin).unwrap_or(way);
        let way = way.split('#').next().unwrap_or_default();
        assert!(!way.contains("://"), "{way} leads away");
        match way.chars().next() {
            None => self.page.path.clone(),
            Some('/') => way.to_owned(),
            Some('?') => format!("{here}{way}"),
            Some(_) => format!("{}/{way}", here.rsplit_once('/').map_or("", |(folder, _)| folder)),
        }
    }
}
