//! What each command of the command line does.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use rustix::fs::Mode;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::util::SubscriberInitExt;

use crate::clock::Clock;
use crate::config::{AccountCommand, Cli, Command, Config, LogStyle, Refusal};
use crate::dice::Dice;
use crate::practice::accounts;
use crate::records::{backup, check, doctor};
use crate::serve::{Server, say};
use crate::{db, demo};

/// Runs a command to its end. A refusal is one sentence on standard error and exit code 2.
pub fn run(cli: Cli) -> ExitCode {
    // What this program writes is for the account that it runs under, and for nobody else on the machine.
    rustix::process::umask(Mode::RWXG | Mode::RWXO);
    log(cli.config.log);
    let outcome = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Refusal(format!("The program cannot start: {error}.")))
        .and_then(|runtime| runtime.block_on(carry_out(cli.command.unwrap_or(Command::Serve), &cli.config)));
    outcome.unwrap_or_else(|Refusal(sentence)| refuse(&sentence))
}

async fn carry_out(command: Command, config: &Config) -> Result<ExitCode, Refusal> {
    match command {
        Command::Serve => Server::prepare(config).await?.run().await?,
        Command::Demo => demo(config).await?,
        Command::Backup { file } => backup::backup(&config.data, &file).await?,
        Command::Restore { file } => backup::restore(&config.data, &file).await?,
        Command::Check => return audit(config).await,
        Command::Doctor => return examine(config).await,
        Command::Account(command) => account(command, config).await?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Names each fault of the data in a line; exit code 1 when there is one.
async fn audit(config: &Config) -> Result<ExitCode, Refusal> {
    let faults = check::check(&config.data, Clock::System.now()).await?;
    if faults.is_empty() {
        print(&["The data is sound.".to_owned()])?;
        return Ok(ExitCode::SUCCESS);
    }
    print(&faults)?;
    Ok(ExitCode::FAILURE)
}

/// Says what is wrong with the set-up, a sentence a line; exit code 1 when something is.
async fn examine(config: &Config) -> Result<ExitCode, Refusal> {
    let findings = doctor::examine(config, Clock::System.now()).await;
    print(&findings.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    Ok(if doctor::is_well(&findings) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Makes an owner or gives a new password, and tells it this once.
async fn account(command: AccountCommand, config: &Config) -> Result<(), Refusal> {
    let dice = Dice::from_system()?;
    let (email, password) = match command {
        AccountCommand::Owner { email, name } => {
            let made = accounts::make_owner(&config.data, &email, &name, &dice, Clock::System.now()).await?;
            (email, made)
        }
        AccountCommand::Password { email } => {
            let renewed = accounts::renew_password(&config.data, &email, &dice).await?;
            (email, renewed)
        }
    };
    print(&[format!("email {email}"), format!("password {password}")])
}

/// Fills a new data folder with the example, tells how to look at it, and serves it.
async fn demo(config: &Config) -> Result<(), Refusal> {
    if db::holds_data(&config.data) {
        return Err(Refusal(format!("{} holds data already; the example wants a new folder.", config.data.display())));
    }
    let server = Server::prepare(config).await?;
    let doors = demo::fill(&server.app).await?;
    let origin = &server.app.origin;
    let lines = [
        format!("sign-in {origin}/"),
        format!("email {}", doors.email),
        format!("password {}", doors.password),
        format!("sheet {origin}{}", doors.sheet),
        format!("book {origin}{}", doors.book),
    ];
    print(&lines)?;
    server.run().await
}

fn print(lines: &[String]) -> Result<(), Refusal> {
    let failed = |error: std::io::Error| Refusal(format!("Standard output cannot be written: {error}."));
    lines.iter().try_for_each(|line| say(line)).map_err(failed)
}

/// Help and version go to standard output; a wrong flag is one sentence on standard error and exit code 2.
pub fn explain(error: &clap::Error) -> ExitCode {
    if error.use_stderr() {
        let text = error.to_string();
        let line = text.lines().next().unwrap_or_default();
        let sentence = line.strip_prefix("error: ").unwrap_or(line).trim_end_matches('.');
        return refuse(&format!("{sentence}; warmhands --help tells what there is."));
    }
    // Nobody is left to tell when standard output is closed.
    _ = error.print();
    ExitCode::SUCCESS
}

fn refuse(sentence: &str) -> ExitCode {
    _ = writeln!(std::io::stderr(), "{sentence}");
    ExitCode::from(2)
}

fn log(style: LogStyle) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"));
    let lines = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    // Only the first logger of a process counts; tests may start several servers in one.
    _ = match style {
        LogStyle::Human => lines.compact().finish().try_init(),
        LogStyle::Json => lines.json().finish().try_init(),
    };
}
