//! A mail server on this machine that takes letters, or behaves as badly as a test wants.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use warmhands::post::mailer::Mailer;

/// The way to a mail server, for stories in which nothing is delivered.
pub fn idle() -> Mailer {
    Mailer::new(&"smtp://127.0.0.1:9".parse().unwrap(), "post@planner.test", Duration::from_secs(1)).unwrap()
}

/// How the server meets one connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// Takes what is sent.
    Kind,
    /// Refuses the recipient for good.
    Refuses,
    /// Asks to come back later.
    Busy,
    /// Says nothing from this step on, and keeps the line open.
    Stalls(Step),
    /// Hangs up at this step.
    HangsUp(Step),
}

/// A step of the conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The greeting.
    Greeting,
    /// The sender.
    From,
    /// A recipient.
    To,
    /// The wish to send the letter.
    Data,
    /// Half of the letter has come.
    Half,
    /// The letter has come; the server does not have it yet.
    Whole,
    /// The server has it and has not said so.
    Taken,
}

/// A letter that was taken.
#[derive(Clone, Debug)]
pub struct Taken {
    /// To whom, from the envelope.
    pub to: Vec<String>,
    /// The letter as it came.
    pub raw: Vec<u8>,
}

/// The server. It stops when it is dropped.
pub struct PostOffice {
    port: u16,
    state: Arc<State>,
    task: JoinHandle<()>,
    step: watch::Receiver<Option<Step>>,
}

struct State {
    taken: Mutex<Vec<Taken>>,
    /// How the next connections are met; kindly when there is nothing left.
    moods: Mutex<VecDeque<Mood>>,
    step: watch::Sender<Option<Step>>,
    count: watch::Sender<usize>,
}

impl PostOffice {
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (sender, step) = watch::channel(None);
        let state = Arc::new(State {
            taken: Mutex::default(),
            moods: Mutex::default(),
            step: sender,
            count: watch::channel(0).0,
        });
        let shared = state.clone();
        let task = tokio::spawn(async move {
            while let Ok((line, _)) = listener.accept().await {
                let shared = shared.clone();
                let mood = shared.moods.lock().unwrap().pop_front().unwrap_or(Mood::Kind);
                tokio::spawn(async move { _ = talk(line, mood, &shared).await });
            }
        });
        Self { port, state, task, step }
    }

    /// What the program is given to find it.
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// Meets the next connections so, in this order.
    pub fn meets(&self, moods: &[Mood]) {
        self.state.moods.lock().unwrap().extend(moods);
    }

    /// The letters that it has.
    pub fn taken(&self) -> Vec<Taken> {
        self.state.taken.lock().unwrap().clone()
    }

    /// Waits until it has so many letters.
    pub async fn has(&mut self, letters: usize) {
        let mut count = self.state.count.subscribe();
        in_time(count.wait_for(|count| *count >= letters)).await.unwrap();
    }

    /// Waits until a connection has come to a step at which the server stalls or hangs up.
    pub async fn reaches(&mut self, step: Step) {
        in_time(self.step.wait_for(|at| *at == Some(step))).await.unwrap();
    }
}

/// Fails when the program keeps the server waiting.
async fn in_time<T>(awaited: impl Future<Output = T>) -> T {
    timeout(Duration::from_secs(60), awaited).await.expect("the program never came so far")
}

impl Drop for PostOffice {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// One conversation, step by step as RFC 5321 has it.
async fn talk(line: TcpStream, mood: Mood, state: &State) -> std::io::Result<()> {
    let (read, mut write) = line.into_split();
    let mut read = BufReader::new(read);
    let mut to = Vec::new();
    if at(Step::Greeting, mood, state).await {
        return Ok(());
    }
    write.write_all(b"220 post.test ready\r\n").await?;
    let mut heard = String::new();
    loop {
        heard.clear();
        if read.read_line(&mut heard).await? == 0 {
            return Ok(());
        }
        let word = heard.split([' ', ':', '\r']).next().unwrap_or_default().to_uppercase();
        let (step, answer) = match &*word {
            "EHLO" | "HELO" => (None, "250-post.test\r\n250 8BITMIME\r\n"),
            "MAIL" => (Some(Step::From), "250 ok\r\n"),
            "RCPT" => {
                to.push(heard.split(['<', '>']).nth(1).unwrap_or_default().to_owned());
                let answer = match mood {
                    Mood::Refuses => "550 no such person\r\n",
                    Mood::Busy => "451 later, please\r\n",
                    _ => "250 ok\r\n",
                };
                (Some(Step::To), answer)
            }
            "DATA" => (Some(Step::Data), "354 go on\r\n"),
            "QUIT" => (None, "221 bye\r\n"),
            _ => (None, "250 ok\r\n"),
        };
        if let Some(step) = step
            && at(step, mood, state).await
        {
            return Ok(());
        }
        write.write_all(answer.as_bytes()).await?;
        if word == "DATA" {
            let Some(raw) = letter(&mut read, mood, state).await? else { return Ok(()) };
            if at(Step::Whole, mood, state).await {
                return Ok(());
            }
            state.taken.lock().unwrap().push(Taken { to: std::mem::take(&mut to), raw });
            state.count.send_modify(|count| *count += 1);
            if at(Step::Taken, mood, state).await {
                return Ok(());
            }
            write.write_all(b"250 taken\r\n").await?;
        }
    }
}

/// Reads the letter up to the dot that stands alone.
async fn letter(
    read: &mut BufReader<tokio::net::tcp::OwnedReadHalf>,
    mood: Mood,
    state: &State,
) -> std::io::Result<Option<Vec<u8>>> {
    let (mut raw, mut lines) = (Vec::new(), 0);
    loop {
        let mut line = Vec::new();
        if read.read_until(b'\n', &mut line).await? == 0 {
            return Ok(None);
        }
        if line == b".\r\n" {
            return Ok(Some(raw));
        }
        lines += 1;
        if lines == 5 && at(Step::Half, mood, state).await {
            return Ok(None);
        }
        let dotted = line.starts_with(b"..");
        raw.extend_from_slice(&line[usize::from(dotted)..]);
    }
}

/// Whether the conversation ends here; a server that stalls never comes back.
async fn at(step: Step, mood: Mood, state: &State) -> bool {
    if mood == Mood::Stalls(step) || mood == Mood::HangsUp(step) {
        state.step.send_replace(Some(step));
    }
    if mood == Mood::Stalls(step) {
        std::future::pending::<()>().await;
    }
    mood == Mood::HangsUp(step)
}
