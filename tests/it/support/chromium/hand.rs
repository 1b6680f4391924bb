//! What a hand does on a page: follow, fill, choose, press.

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

    /// Types into the field with this label.
    pub async fn fill(&mut self, label: &str, value: &str) {
        let field = self.find("field", label).await;
        field.clear().await.unwrap();
        field.send_keys(value).await.unwrap();
        let there: String = self.ask("return arguments[0].value", &[field.to_json().unwrap()]).await;
        assert_eq!(there, value, "typed into {label:?}");
    }

    /// Chooses from the list with this label by the words of an option.
    pub async fn choose(&mut self, label: &str, option: &str) {
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
    pub async fn tap(&mut self, label: &str) {
        self.find("choice", label).await.click().await.unwrap();
    }

    /// Whether the tick box or radio button with this label is on.
    pub async fn is_on(&mut self, label: &str) -> bool {
        let label = self.find("choice", label).await;
        self.ask("return arguments[0].control.checked", &[label.to_json().unwrap()]).await
    }

    /// Clicks what leads to another page, and waits until that page is there.
    async fn go_by(&mut self, way: WebElement) {
        self.ask::<Value>("document.leaving = true", &[]).await;
        way.click().await.unwrap();
        self.wait_until("return !document.leaving && document.readyState === 'complete'").await;
        self.place = None;
    }

    /// The one thing of a kind that is called so.
    async fn find(&mut self, kind: &str, words: &str) -> WebElement {
        let given = vec![json!(kind), json!(words), json!(self.place)];
        let found = self.driver.execute(FIND, given).await.unwrap();
        let (mut elements, names): (Vec<Value>, Vec<String>) = found.convert().unwrap();
        let (path, place) = (self.path().await, &self.place);
        assert_eq!(elements.len(), 1, "each {kind} {words:?} on {path} in {place:?}, where these are: {names:#?}");
        WebElement::from_json(elements.remove(0), self.driver.handle().clone()).unwrap()
    }
}
