//! What follows from what was seen.

use super::Finding;
use super::look::{Copies, Data, Seen};
use crate::calendar::Moment;
use crate::db;

/// A disk with less free than this is nearly full.
const LITTLE: u64 = 100 * 1024 * 1024;

/// No machine that runs this program lives before this moment (July 2026).
const NOT_BEFORE: i64 = 1_782_864_000;

/// What a clock may lag behind the last write before it is called wrong.
const LAG: i64 = 10 * 60;

/// One sentence for each thing that matters.
pub fn judge(seen: &Seen) -> Vec<Finding> {
    let mut findings = Vec::new();
    match &seen.data {
        Some(data) => of_data(seen, data, &mut findings),
        None => findings.push(Finding::note(format!(
            "There is no folder {} yet; the first start makes it.",
            seen.folder.display()
        ))),
    }
    findings.push(of_address(seen));
    findings.push(of_fonts(seen.fonts));
    findings.push(of_clock(seen.now, seen.data.as_ref().and_then(|data| data.written)));
    findings.extend(of_backups(seen));
    findings
}

fn of_data(seen: &Seen, data: &Data, findings: &mut Vec<Finding>) {
    let folder = seen.folder.display();
    findings.push(match &data.unwritable {
        Some(why) => Finding::fault(format!("The data folder {folder} cannot be written by this account: {why}.")),
        None if data.read_only => Finding::fault(format!("The data file in {folder} is read-only.")),
        None => Finding::fine(format!("The data folder {folder} can be written.")),
    });
    findings.push(if data.open_to_others {
        Finding::fault(format!("Other accounts of this machine can read the data: chmod 700 {folder} keeps them out."))
    } else {
        Finding::fine("Other accounts of this machine cannot read the data.")
    });
    findings.push(of_room(data.free, data.size, "data"));
    findings.push(if data.served {
        Finding::fine("A server is at work on this data.")
    } else {
        Finding::note("No server is at work on this data.")
    });
    findings.push(of_version(data));
}

fn of_room(free: Option<u64>, size: Option<u64>, what: &str) -> Finding {
    // The log can grow as large as the file, and a copy needs as much again.
    let wanted = LITTLE.max(size.unwrap_or(0).saturating_mul(2));
    let megabytes = |bytes: u64| bytes / (1024 * 1024);
    match free {
        Some(free) if free < wanted => Finding::fault(format!(
            "The disk of the {what} is nearly full: {} MB are free, {} MB should be.",
            megabytes(free),
            megabytes(wanted)
        )),
        Some(free) => Finding::fine(format!("The disk of the {what} has {} MB free.", megabytes(free))),
        None => Finding::note(format!("It cannot be told how much room the disk of the {what} has.")),
    }
}

fn of_version(data: &Data) -> Finding {
    let newest = db::newest();
    match (&data.version, &data.damage) {
        (_, Some(_)) => Finding::fault(
            "The data file is damaged. Stop the server, keep the file, and restore the latest backup into an empty folder.",
        ),
        (None, _) => Finding::note("There is no data yet; the first start makes it."),
        (Some(Err(why)), _) => Finding::fault(why.clone()),
        (Some(Ok(found)), _) if *found > newest => Finding::fault(format!(
            "The data was written by a newer version (step {found}; this program knows {newest}): install that one."
        )),
        (Some(Ok(found)), _) if *found < newest => {
            Finding::note("The data was written by an older version; the next start brings it up to date.")
        }
        (Some(Ok(_)), _) => Finding::fine("The data file is whole and up to date (warmhands check looks deeper)."),
    }
}

fn of_address(seen: &Seen) -> Finding {
    let near = seen.listen.ip().is_loopback();
    match &seen.public_url {
        Some(url) if url.starts_with("https://") => Finding::fine(format!("Families reach it by {url}.")),
        Some(url) => Finding::fault(format!(
            "Families reach it by {url}, without HTTPS: whoever is on the way can read passwords and answers."
        )),
        None if near => Finding::note(
            "No public address is set, so links to sheets open on this machine only; --public-url gives one.",
        ),
        None => Finding::fault(format!(
            "It listens to the network at {} without HTTPS; put a web server before it, and set --public-url.",
            seen.listen
        )),
    }
}

fn of_fonts(have: (bool, bool)) -> Finding {
    const HOW: &str = "apt-get install fonts-urw-base35 fonts-noto-core brings them";
    match have {
        (true, true) => Finding::fine("There are fonts for PDF files."),
        (true, false) => Finding::note(format!("There are no fonts with Arabic letters, so no PDF in Arabic; {HOW}.")),
        (false, _) => Finding::fault(format!("There are no fonts, so no PDF files are offered; {HOW}.")),
    }
}

fn of_clock(now: Moment, written: Option<Moment>) -> Finding {
    let behind = written.is_some_and(|written| now.seconds() < written.seconds() - LAG);
    if behind || now.seconds() < NOT_BEFORE {
        return Finding::fault(format!(
            "The clock of this machine is wrong: it says {now}. timedatectl set-ntp true mends it."
        ));
    }
    Finding::fine(format!("The clock says {now}."))
}

fn of_backups(seen: &Seen) -> Vec<Finding> {
    let Some((folder, copies)) = &seen.backups else {
        return vec![Finding::note("No backups are made by themselves; --backups FOLDER has one made each day.")];
    };
    let size = seen.data.as_ref().and_then(|data| data.size);
    let served = seen.data.as_ref().is_some_and(|data| data.served);
    if let Some(why) = &copies.unusable {
        return vec![Finding::fault(format!("The folder for backups {} cannot be used: {why}.", folder.display()))];
    }
    let mut findings = vec![of_newest(copies, served), of_room(copies.free, size, "backups")];
    if copies.same_disk {
        findings.push(Finding::note("Backups are on the disk of the data; when it breaks, both are gone."));
    }
    findings
}

fn of_newest(copies: &Copies, served: bool) -> Finding {
    match copies.newest {
        None if served => Finding::fault("There is no backup yet; the log of the server says why."),
        None => Finding::note("There is no backup yet; the server makes the first when it starts."),
        Some(days @ ..=-2) => Finding::fault(format!("The newest backup is {} days ahead of the clock.", -days)),
        Some(days @ ..=2) => {
            Finding::fine(format!("The newest of {} backups is {} days old.", copies.count, days.max(0)))
        }
        Some(days) => Finding::fault(format!("The newest backup is {days} days old; the log of the server says why.")),
    }
}
