//! `/practice/rules`: the instructor's own rules, from which flags follow.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use crate::app::App;
use crate::needs::pages::rules_form::RulesForm;
use crate::needs::rule_store;
use crate::needs::rules::RuleKind;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::Posted;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};
use crate::words::capitalised;

#[derive(Template)]
#[template(path = "needs/rules.html")]
struct RulesPage {
    chrome: Chrome,
    form: RulesForm,
    stale: bool,
}

impl RulesPage {
    /// "Hours", "Weeks", "Minutes".
    fn amount_label(&self, kind: &RuleKind) -> String {
        capitalised(kind.unit())
    }
}

pub async fn show(State(app): State<App>, actor: Actor, chrome: Chrome) -> Result<Response, Fault> {
    let rules = rule_store::rules(&mut *app.db.read().await?, actor.practice).await?;
    page(&RulesPage { chrome, form: RulesForm::holding(&rules), stale: false })
}

pub async fn save(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Posted(mut form): Posted<RulesForm>,
) -> Result<Response, Fault> {
    form.pad();
    let mut db = app.db.write().await?;
    let stored = RulesForm::holding(&rule_store::rules(&mut db, actor.practice).await?);
    if form.shown != stored.shown {
        form.compare(&stored);
        return page_with(StatusCode::CONFLICT, &RulesPage { chrome, form, stale: true });
    }
    let Some(rules) = form.read() else {
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &RulesPage { chrome, form, stale: false });
    };
    let today = app.clock.now().day_in(&actor.zone);
    rule_store::save_rules(&mut db, actor.practice, &rules, today).await?;
    db.commit().await?;
    Ok(go_with("/practice/rules", Notice::RulesSaved))
}
