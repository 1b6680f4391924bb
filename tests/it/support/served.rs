//! The production router behind a real socket, for visitors with a real browser.

use std::io;
use std::net::SocketAddr;

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use warmhands::app::App;
use warmhands::demo::{self, Doors};
use warmhands::routes::router;

use super::app::TestApp;

/// A program that answers on the loopback address until it is dropped.
pub struct Served {
    /// What stands behind the socket.
    pub test: TestApp,
    /// Where it is, without a slash at its end.
    pub origin: String,
    serving: Option<Serving>,
}

/// What stops the server, and its end.
type Serving = (oneshot::Sender<()>, JoinHandle<io::Result<()>>);

fn serve(app: &App, listener: TcpListener) -> Serving {
    let service = router(app.clone()).into_make_service_with_connect_info::<SocketAddr>();
    let (stop, told_to_stop) = oneshot::channel::<()>();
    let serving = axum::serve(listener, service).with_graceful_shutdown(async { _ = told_to_stop.await });
    (stop, tokio::spawn(serving.into_future()))
}

impl Served {
    /// The program with nobody in it yet.
    pub async fn empty() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let test = TestApp::at(&origin).await;
        let serving = Some(serve(&test.app, listener));
        Self { test, origin, serving }
    }

    /// Closes the socket and every connection: for browsers the network is away.
    pub async fn go_away(&mut self) {
        let (stop, end) = self.serving.take().unwrap();
        stop.send(()).unwrap();
        end.await.unwrap().unwrap();
    }

    /// Answers again where it answered before.
    pub async fn come_back(&mut self) {
        let address = self.origin.strip_prefix("http://").unwrap();
        self.serving = Some(serve(&self.test.app, TcpListener::bind(address).await.unwrap()));
    }

    /// The program with the example practice in it.
    pub async fn demo() -> (Self, Doors) {
        let served = Self::empty().await;
        let doors = demo::fill(&served.test.app).await.map_err(|refusal| refusal.0).unwrap();
        (served, doors)
    }
}
