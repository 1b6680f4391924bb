//! `/practice`: what the practice has settled, this instructor's password and devices.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use crate::app::App;
use crate::calendar::Zone;
use crate::curriculum::model::shipped_library;
use crate::ids::DeviceId;
use crate::practice::model::{Actor, Device, HelpLine, OilStatement, Password, Settings};
use crate::practice::{sign_in, store};
use crate::text::Name;
use crate::web::address::Address;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Posted, Typed, Within};
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

#[derive(Template)]
#[template(path = "practice/settings.html")]
struct SettingsPage {
    chrome: Chrome,
    form: SettingsForm,
    password: PasswordForm,
    zones: Vec<String>,
    devices: Vec<Device>,
    actor: Actor,
    default_oil: &'static str,
    default_help: &'static [String],
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct SettingsForm {
    name: Typed<Name>,
    zone: Typed<Zone>,
    oil_statement: Typed<OilStatement>,
    help_line: Typed<HelpLine>,
    stroke_budget: Typed<Within<1, 60>>,
    minute_budget: Typed<Within<5, 180>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PasswordForm {
    old: Typed<String>,
    new: Typed<Password>,
}

impl SettingsForm {
    fn holding(settings: Settings) -> Self {
        Self {
            name: Typed::holding(settings.name),
            zone: Typed::holding(settings.zone),
            oil_statement: Typed::holding(settings.oil_statement),
            help_line: Typed::holding(settings.help_line),
            stroke_budget: Typed::holding(Within(settings.stroke_budget)),
            minute_budget: Typed::holding(Within(settings.minute_budget)),
        }
    }

    fn meaning(&self) -> Option<Settings> {
        Some(Settings {
            name: self.name.get()?,
            zone: self.zone.get()?,
            oil_statement: self.oil_statement.get()?,
            help_line: self.help_line.get()?,
            stroke_budget: self.stroke_budget.get()?.0,
            minute_budget: self.minute_budget.get()?.0,
        })
    }
}

impl PasswordForm {
    fn blank() -> Self {
        Self { old: Typed::blank(), new: Typed::blank() }
    }
}

/// The page with these forms, and all else as it is stored.
async fn settings_page(
    app: &App,
    actor: Actor,
    chrome: Chrome,
    form: Option<SettingsForm>,
    password: Option<PasswordForm>,
) -> Result<SettingsPage, Fault> {
    let mut db = app.db.read().await?;
    let stored = store::settings(&mut db, actor.practice).await?;
    let devices = store::devices(&mut db, actor.practice, actor.instructor, sign_in::expiry(app)).await?;
    Ok(SettingsPage {
        chrome,
        form: form.unwrap_or_else(|| SettingsForm::holding(stored)),
        password: password.unwrap_or_else(PasswordForm::blank),
        zones: Zone::names(),
        devices,
        actor,
        default_oil: &shipped_library().oils.statement,
        default_help: &shipped_library().safety.help,
    })
}

pub async fn show(State(app): State<App>, actor: Actor, chrome: Chrome) -> Result<Response, Fault> {
    page(&settings_page(&app, actor, chrome, None, None).await?)
}

pub async fn save(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Posted(form): Posted<SettingsForm>,
) -> Result<Response, Fault> {
    let Some(settings) = form.meaning() else {
        let page = settings_page(&app, actor, chrome, Some(form), None).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let mut db = app.db.write().await?;
    store::save_settings(&mut db, actor.practice, &settings).await?;
    db.commit().await?;
    Ok(go_with("/practice", Notice::SettingsSaved))
}

pub async fn change_password(
    State(app): State<App>,
    Address(address): Address,
    actor: Actor,
    chrome: Chrome,
    Posted(mut form): Posted<PasswordForm>,
) -> Result<Response, Fault> {
    app.attempts.count(&format!("password of {}", actor.instructor), address).map_err(Fault::Busy)?;
    let stored = store::password_hash(&mut *app.db.read().await?, actor.practice, actor.instructor).await?;
    if !sign_in::password_fits(form.old.text.clone(), stored).await? {
        form.old.refuse("That is not your password of today.");
    }
    let new = match form.new.get() {
        Some(new) if form.old.problem.is_none() => new,
        _ => {
            let page = settings_page(&app, actor, chrome, None, Some(form)).await?;
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let hash = sign_in::hash_password(new.as_bytes().to_vec()).await?;
    let mut db = app.db.write().await?;
    store::set_password(&mut db, actor.practice, actor.instructor, &hash, Some(actor.device)).await?;
    db.commit().await?;
    Ok(go_with("/practice", Notice::PasswordChanged))
}

pub async fn end_device(State(app): State<App>, actor: Actor, Path(id): Path<i64>) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let ended = store::end_device(&mut db, actor.practice, actor.instructor, DeviceId::from(id)).await?;
    db.commit().await?;
    if ended { Ok(go_with("/practice", Notice::DeviceEnded)) } else { Err(Fault::NotFound) }
}
