use super::bundles::{bundle, files};
use super::*;

#[test]
fn nothing() {
    assert!(bundle(Language::English, files(Language::English).map(str::to_owned)).1.is_empty());
}
