//! The command line: what to do, and with which settings.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::post::mailer::SmtpUrl;
use crate::text::Email;

/// Why a command was not carried out, in one plain sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal(pub String);

/// A session planner for infant massage instructors.
#[derive(Debug, Parser)]
#[command(name = "warmhands", version)]
pub struct Cli {
    /// What to do; serve when left out.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Settings shared by all commands.
    #[command(flatten)]
    pub config: Config,
}

/// Settings, from the command line or from the environment.
#[derive(Clone, Debug, Args)]
pub struct Config {
    /// Address to listen on; port 0 takes any free port.
    #[arg(long, global = true, env = "WARMHANDS_LISTEN", default_value = "127.0.0.1:3000")]
    pub listen: SocketAddr,
    /// Folder that holds the data file.
    #[arg(long, global = true, env = "WARMHANDS_DATA", default_value = "./data")]
    pub data: PathBuf,
    /// Address that families reach the program by, when it stands behind a web server (https://example.org).
    #[arg(long, global = true, env = "WARMHANDS_PUBLIC_URL", value_parser = public_url)]
    pub public_url: Option<String>,
    /// The mail server that takes letters: smtps://name:password@mail.example.org, or smtp://…?tls=required.
    #[arg(long, global = true, env = "WARMHANDS_SMTP", hide_env_values = true, requires = "mail_from")]
    pub smtp: Option<SmtpUrl>,
    /// The e-mail address that letters come from; answers go to the instructor of the class.
    #[arg(long, global = true, env = "WARMHANDS_MAIL_FROM")]
    pub mail_from: Option<Email>,
    /// Folder with the fonts that PDF files are set in, instead of /usr/share/fonts.
    #[arg(long, global = true, env = "WARMHANDS_FONTS")]
    pub fonts: Option<PathBuf>,
    /// Folder that gets a copy of the data each day; old copies age out of it.
    #[arg(long, global = true, env = "WARMHANDS_BACKUPS")]
    pub backups: Option<PathBuf>,
    /// How to write the log.
    #[arg(long, global = true, env = "WARMHANDS_LOG", default_value = "human")]
    pub log: LogStyle,
}

/// Scheme and host, with a port or without; nothing behind them.
fn public_url(text: &str) -> Result<String, &'static str> {
    let url = text.trim_end_matches('/');
    let host = url.strip_prefix("https://").or(url.strip_prefix("http://")).unwrap_or_default();
    let plain = !host.is_empty() && host.chars().all(|sign| sign.is_ascii_alphanumeric() || "-.:[]".contains(sign));
    if plain { Ok(url.to_owned()) } else { Err("give it like https://example.org") }
}

/// How log lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogStyle {
    /// Lines to read on a terminal.
    Human,
    /// One JSON object a line.
    Json,
}

/// The commands of the contract.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Serve the planner (what happens when no command is given).
    Serve,
    /// Fill a new data folder with an example practice, then serve it.
    Demo,
    /// Write a consistent copy of the data to FILE, while the server runs if it does.
    Backup {
        /// The file to write; it must not exist yet.
        file: PathBuf,
    },
    /// Put the copy in FILE into an empty data folder.
    Restore {
        /// A file that backup wrote.
        file: PathBuf,
    },
    /// Audit the data; exit code 0 when it is sound, 1 when it is not.
    Check,
    /// Say what is wrong with this set-up: folder, disk, address, fonts, clock, backups; exit code 1 when something is.
    Doctor,
    /// Make an owner or give a new password.
    #[command(subcommand)]
    Account(AccountCommand),
}

/// What can be done to accounts from the command line.
#[derive(Clone, Debug, Subcommand)]
pub enum AccountCommand {
    /// Make an owner, of a new practice when there is none; prints the password.
    Owner {
        /// The e-mail address to sign in with.
        email: String,
        /// The owner's name.
        #[arg(long, default_value = "Owner")]
        name: String,
    },
    /// Give an account a new password and end its sign-ins; prints the password.
    Password {
        /// The e-mail address of the account.
        email: String,
    },
}
