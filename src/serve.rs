//! `serve`: answers requests until it is told to stop, then finishes those that run.

use std::future::IntoFuture;
use std::io::Write;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

use crate::app::App;
use crate::clock::Clock;
use crate::config::{Config, Refusal};
use crate::db::Db;
use crate::dice::Dice;
use crate::post::delivery;
use crate::post::mailer::{Mailer, PATIENCE};
use crate::practice;
use crate::records::scheduled;
use crate::rounds;
use crate::routes::router;

/// A server that has its address but does not answer yet.
#[derive(Debug)]
pub struct Server {
    /// The program that it serves.
    pub app: App,
    listener: TcpListener,
    address: SocketAddr,
}

impl Server {
    /// Takes the address, then opens the data file.
    pub async fn prepare(config: &Config) -> Result<Self, Refusal> {
        let busy = |error: std::io::Error| Refusal(format!("Cannot listen on {}: {}.", config.listen, error.kind()));
        let listener = TcpListener::bind(config.listen).await.map_err(busy)?;
        let address = listener.local_addr().map_err(busy)?;
        let db = Db::open(&config.data).await?;
        let dice = Dice::from_system()?;
        let origin = config.public_url.clone().unwrap_or_else(|| format!("http://{address}"));
        let mut app = App::new(db, Clock::System, dice, &origin).with_mailer(mailer(config)?);
        if let Some(folder) = &config.fonts {
            app = app.set_in(folder);
        }
        if let Some(folder) = &config.backups {
            scheduled::prepare(folder)?;
            app = app.backed_up_in(folder);
        }
        Ok(Self { app, listener, address })
    }

    /// Serves until Ctrl-C or SIGTERM.
    pub async fn run(self) -> Result<(), Refusal> {
        let failed = |error: std::io::Error| Refusal(format!("The server stopped: {error}."));
        if !practice::store::exists(&mut *self.app.db.read().await?).await? {
            say(&format!("set up at {}/setup with the code {}", self.app.origin, self.app.setup_code))
                .map_err(failed)?;
        }
        // Before anybody can know that we are here, so that no signal finds us deaf.
        let stop = told_to_stop().map_err(failed)?;
        say(&format!("listening on http://{}", self.address)).map_err(failed)?;
        let (no_more, ends) = watch::channel(false);
        let post = tokio::spawn(delivery::deliver_until(self.app.clone(), ends.clone()));
        let rounds = tokio::spawn(rounds::make_until(self.app.clone(), ends));
        let service = router(self.app.clone()).into_make_service_with_connect_info::<SocketAddr>();
        axum::serve(self.listener, service).with_graceful_shutdown(stop).into_future().await.map_err(failed)?;
        // A round that is under way and the letter that is being handed over come to their end first: what is cut off may
        // hold the data file open for a moment after us.
        _ = no_more.send(true);
        _ = tokio::time::timeout(LAST_LETTER, async { tokio::join!(post, rounds) }).await;
        self.app.db.close().await;
        Ok(())
    }
}

/// How long the end waits for a round, or for a letter that is being handed over.
const LAST_LETTER: Duration = Duration::from_secs(60);

fn mailer(config: &Config) -> Result<Option<Mailer>, Refusal> {
    let Some((server, from)) = config.smtp.as_ref().zip(config.mail_from.as_ref()) else { return Ok(None) };
    let refused = |why| Refusal(format!("Letters cannot be sent with these settings: {why}."));
    Mailer::new(server, &from.to_string(), PATIENCE).map(Some).map_err(refused)
}

/// Prints a line to standard output at once, for scripts that wait for it.
pub fn say(line: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()
}

/// Hears Ctrl-C and SIGTERM from now on; the future ends with the first of them.
fn told_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! { _ = interrupt.recv() => {}, _ = terminate.recv() => {} }
    })
}
