//! `account`: who may sign in, settled on the command line by whoever owns the machine.

use std::path::Path;

use crate::calendar::{Moment, Zone};
use crate::config::Refusal;
use crate::db::{self, Db};
use crate::dice::Dice;
use crate::practice::model::Role;
use crate::practice::store;
use crate::text::{Email, Name};

/// Makes an owner of the only practice, or of a new one named after her when there is none; gives her password.
pub async fn make_owner(folder: &Path, email: &str, name: &str, dice: &Dice, now: Moment) -> Result<String, Refusal> {
    let email: Email = email.parse().map_err(|problem: &str| Refusal(problem.to_owned()))?;
    let name: Name = name.parse().map_err(|problem: std::borrow::Cow<str>| Refusal(problem.into_owned()))?;
    let password = dice.short_word();
    let hash = password_auth::generate_hash(&password);
    let data = Db::visit(folder).await?;
    let added = add_owner(&data, (&name, &email), &hash, now).await;
    data.close().await;
    added.map(|()| password)
}

async fn add_owner(data: &Db, (name, email): (&Name, &Email), hash: &str, now: Moment) -> Result<(), Refusal> {
    let mut tx = data.write().await?;
    let practice = match store::only(&mut tx).await? {
        Some(practice) => practice,
        None if store::exists(&mut tx).await? => return Err(Refusal("There are several practices here.".to_owned())),
        None => {
            let zone: Zone = "Europe/London".parse().map_err(|problem: &str| Refusal(problem.to_owned()))?;
            store::make(&mut tx, name, &zone, now).await?
        }
    };
    let added = store::add_instructor(&mut tx, practice, (name, email, Role::Owner), hash, now).await?;
    if added.is_none() {
        return Err(Refusal(format!("{email} has an account already; `account password` gives it a new password.")));
    }
    Ok(tx.commit().await?)
}

/// Gives the account with this e-mail address a new password, and ends its sign-ins.
pub async fn renew_password(folder: &Path, email: &str, dice: &Dice) -> Result<String, Refusal> {
    if !db::holds_data(folder) {
        return Err(Refusal(format!("There is no data in {}.", folder.display())));
    }
    let password = dice.short_word();
    let hash = password_auth::generate_hash(&password);
    let data = Db::visit(folder).await?;
    let set = set_password(&data, email, &hash).await;
    data.close().await;
    set.map(|()| password)
}

async fn set_password(data: &Db, email: &str, hash: &str) -> Result<(), Refusal> {
    let mut tx = data.write().await?;
    let account = store::account(&mut tx, email.trim()).await?;
    let account = account.ok_or_else(|| Refusal(format!("There is no account with the address {email}.")))?;
    store::set_password(&mut tx, account.practice_id, account.id, hash, None).await?;
    Ok(tx.commit().await?)
}
