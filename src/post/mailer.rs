//! The mail server that takes our letters, by SMTP.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use askama::Template;
use lettre::address::AddressError;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::Error;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use crate::calendar::Moment;
use crate::ids::LetterId;
use crate::letters::model::{Content, Part};
use crate::letters::store::Tried;

/// How long the mail server may take to take a letter.
pub const PATIENCE: Duration = Duration::from_secs(45);

/// Where a mail server is, and what we may say to it: "smtps://name:word@mail.example",
/// "smtp://name:word@mail.example:587?tls=required", or without TLS on this machine alone.
#[derive(Clone)]
pub struct SmtpUrl(String);

impl FromStr for SmtpUrl {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const HOW: &str = "give it like smtps://name:password@mail.example.org or smtp://…?tls=required";
        AsyncSmtpTransport::<Tokio1Executor>::from_url(text).map_err(|_| HOW)?;
        let host = text.rsplit_once('@').map_or(text.trim_start_matches("smtp://"), |(_, host)| host);
        let here = ["localhost", "127.0.0.1", "[::1]"].iter().any(|name| {
            host.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/', '?']))
        });
        let closed = text.starts_with("smtps://") || text.ends_with("?tls=required");
        if closed || here {
            Ok(Self(text.to_owned()))
        } else {
            Err("letters leave this machine by TLS only; add ?tls=required")
        }
    }
}

impl fmt::Debug for SmtpUrl {
    /// There is a password in it.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("SmtpUrl(…)")
    }
}

/// Hands letters to a mail server.
#[derive(Clone)]
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Address,
    patience: Duration,
}

impl fmt::Debug for Mailer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Mailer(from {})", self.from)
    }
}

/// A letter with its envelope.
#[derive(Clone, Debug)]
pub struct Envelope {
    /// Which letter.
    pub letter: LetterId,
    /// When it was posted: with its number, its name for good.
    pub made_at: Moment,
    /// When it is sent.
    pub now: Moment,
    /// Who writes: "Marta Quill, Quill Baby Massage".
    pub from: String,
    /// Where answers go.
    pub reply_to: String,
    /// To whom.
    pub to: Vec<String>,
    /// What it says.
    pub content: Content,
}

#[derive(Template)]
#[template(path = "post/letter.html")]
struct LetterPage<'l> {
    subject: &'l str,
    parts: &'l [Part],
}

impl Mailer {
    /// A way to a mail server that may take so long for each, for letters that come from this address.
    pub fn new(server: &SmtpUrl, from: &str, patience: Duration) -> Result<Self, String> {
        let from = from.parse().map_err(|error: AddressError| error.to_string())?;
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(&server.0).map_err(|error| error.to_string())?;
        Ok(Self { transport: transport.timeout(Some(patience)).build(), from, patience })
    }

    /// Hands over a letter, or says why that came to nothing: a sentence that names nobody.
    pub async fn send(&self, envelope: &Envelope) -> Result<(), (Tried, &'static str)> {
        let message = self.message(envelope).map_err(|_| (Tried::Refused, "An address in it is not valid."))?;
        // The transport counts the time of the first contact alone; a server may fall silent at any step.
        match tokio::time::timeout(self.patience, self.transport.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(said(&error)),
            Err(_) => Err((Tried::NotNow, TOO_LONG)),
        }
    }

    /// The letter as it goes over the wire.
    fn message(&self, envelope: &Envelope) -> Result<Message, Box<dyn std::error::Error>> {
        let Envelope { letter, made_at, now, from, reply_to, to, content } = envelope;
        let id = format!("<letter-{letter}.{}@{}>", made_at.seconds(), self.from.domain());
        let seconds = u64::try_from(now.seconds())?;
        let mut message = Message::builder()
            .message_id(Some(id))
            .date(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
            .from(Mailbox::new(Some(from.clone()), self.from.clone()))
            .reply_to(reply_to.parse()?)
            .subject(content.subject.clone());
        for address in to {
            message = message.to(Mailbox::new(None, address.parse()?));
        }
        if let Some(address) = &content.unsubscribe {
            message = message
                .raw_header(header("List-Unsubscribe", format!("<{address}>"))?)
                .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned())?);
        }
        let html = LetterPage { subject: &content.subject, parts: &content.parts }.render()?;
        let body = MultiPart::alternative_plain_html(content.text(), html);
        let body = match &content.calendar {
            Some(file) => MultiPart::mixed().multipart(body).singlepart(dates(file)?),
            None => body,
        };
        Ok(message.multipart(body)?)
    }
}

fn header(name: &'static str, value: String) -> Result<HeaderValue, Box<dyn std::error::Error>> {
    Ok(HeaderValue::new(HeaderName::new_from_ascii(name.to_owned())?, value))
}

fn dates(file: &str) -> Result<SinglePart, Box<dyn std::error::Error>> {
    let kind = ContentType::parse("text/calendar; charset=utf-8; method=PUBLISH")?;
    Ok(Attachment::new("baby-massage.ics".to_owned()).body(file.to_owned(), kind))
}

const TOO_LONG: &str = "The mail server did not answer in time.";

/// What went wrong, without the server's own words: they may repeat an address.
fn said(error: &Error) -> (Tried, &'static str) {
    match error {
        error if error.is_permanent() => (Tried::Refused, "The mail server refused it."),
        error if error.is_transient() => (Tried::NotNow, "The mail server asks to try later."),
        error if error.is_timeout() => (Tried::NotNow, TOO_LONG),
        error if error.is_tls() => (Tried::NotNow, "The mail server could not be trusted."),
        error if error.is_client() => (Tried::Refused, "An address in it is not valid."),
        _ => (Tried::NotNow, "The mail server could not be reached."),
    }
}
