//! Reads the command line and starts what it names.

use std::process::ExitCode;

use clap::Parser;
use warmhands::commands;
use warmhands::config::Cli;

fn main() -> ExitCode {
    match Cli::try_parse() {
        Ok(cli) => commands::run(cli),
        Err(error) => commands::explain(&error),
    }
}
