//! What a hand does on a page: follow, fill, choose, press.

use std::slice;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::Browser;

const FIND: &str = include_str!("find.js");

impl Browser {
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

    /// Follows a link by its words.
    pub async fn follow(&mut self, words: &str) {
        let link = self.find("link", words).await;
        self.go_by(link).await;
    }

    /// Presses a button by its words, and waits for the next page.
    pub async fn press(&mut self, words: &str) {
        let button = self.find("button", words).await;
        self.go_by(button).await;
    }

    /// Presses a button that does its work on this page.
    pub async fn touch(&self, words: &str) {
        self.find("button", words).await.click().await.unwrap();
    }

    /// Presses a key where the keyboard is.
    pub async fn key(&self, key: impl Into<TypingData>) {
        self.driver.active_element().await.unwrap().send_keys(key).await.unwrap();
    }

    /// Goes on with the Tab key until the keyboard is on what is called so.
    pub async fn tab_to(&self, words: &str) {
        const HERE: &str = "
            const here = document.activeElement;
            return (here.labels?.[0] ?? here).innerText.replace(/\\s+/g, ' ').trim()";
        let mut passed = Vec::new();
        while passed.len() < 120 {
            self.key(Key::Tab).await;
            let here: String = self.ask(HERE, &[]).await;
            if here.starts_with(words) {
                return;
            }
            passed.push(here.chars().take(30).collect::<String>());
        }
        panic!("no key leads to {words:?}: {passed:#?}");
    }

    /// Types into the field with this label.
    pub async fn fill(&self, label: &str, value: &str) {
        let field = self.find("field", label).await;
        let this = field.to_json().unwrap();
        let kind: String = self.ask("return arguments[0].type", slice::from_ref(&this)).await;
        if ["date", "time"].contains(&&*kind) {
            // How a browser lets people pick a day differs with their language, and is not ours.
            self.ask::<()>("arguments[0].value = arguments[1]", &[this.clone(), json!(value)]).await;
        } else {
            field.clear().await.unwrap();
            field.send_keys(value).await.unwrap();
        }
        let there: String = self.ask("return arguments[0].value", &[this]).await;
        assert_eq!(there, value, "typed into {label:?}");
    }

    /// Chooses from the list with this label by the words of an option.
    pub async fn choose(&self, label: &str, option: &str) {
        let list = self.find("field", label).await;
        let options = list.find_all(By::Tag("option")).await.unwrap();
        for one in options {
            if one.text().await.unwrap() == option {
                return one.click().await.unwrap();
            }
        }
        panic!("no option {option:?} in {label:?}");
    }

    /// Taps on the tick box or radio button with this label.
    pub async fn tap(&self, label: &str) {
        let choice = self.find("choice", label).await;
        // A thumb brings what it means to the middle first, away from bars that stay at an edge.
        self.ask::<()>("arguments[0].scrollIntoView({ block: 'center' })", &[choice.to_json().unwrap()]).await;
        choice.click().await.unwrap();
    }

    /// Whether the tick box or radio button with this label is on.
    pub async fn is_on(&self, label: &str) -> bool {
        let label = self.find("choice", label).await;
        self.ask("return arguments[0].control.checked", &[label.to_json().unwrap()]).await
    }

    /// Whether the page shows a button with these words.
    pub async fn has_button(&self, words: &str) -> bool {
        !self.all("button", words).await.0.is_empty()
    }

    /// Clicks what leads to another page, and waits until that page is there.
    async fn go_by(&mut self, way: WebElement) {
        self.ask::<()>("document.leaving = true", &[]).await;
        way.click().await.unwrap();
        self.wait_until("return !document.leaving && document.readyState === 'complete'").await;
        self.place = None;
    }

    /// The one thing of a kind that is called so.
    async fn find(&self, kind: &str, words: &str) -> WebElement {
        let (mut found, names) = self.all(kind, words).await;
        let (path, place) = (self.path().await, &self.place);
        assert_eq!(found.len(), 1, "each {kind} {words:?} on {path} in {place:?}, where these are: {names:#?}");
        WebElement::from_json(found.remove(0), self.driver.handle().clone()).unwrap()
    }

    /// Everything of a kind that is called so, and how all of that kind are called.
    async fn all(&self, kind: &str, words: &str) -> (Vec<Value>, Vec<String>) {
        self.ask(FIND, &[json!(kind), json!(words), json!(self.place)]).await
    }
}
