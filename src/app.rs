//! What a request may reach.

use std::path::Path;
use std::sync::Arc;

use crate::clock::Clock;
use crate::db::Db;
use crate::dice::Dice;
use crate::pdf::fonts::Fonts;
use crate::post::mailer::Mailer;
use crate::practice::attempts::Attempts;
use crate::web::assets::Assets;

/// The running program, handed whole to every handler. Clones share everything.
#[derive(Clone, Debug)]
pub struct App {
    /// The data file.
    pub db: Db,
    /// What time it is.
    pub clock: Clock,
    /// Where secrets come from.
    pub dice: Dice,
    /// The address that families and instructors reach the program by, without a slash at its end.
    pub origin: Arc<str>,
    /// The one-time code that guards the set-up page while there is no practice.
    pub setup_code: Arc<str>,
    /// Style sheets, scripts and pictures by their hashed names.
    pub assets: &'static Assets,
    /// How often somebody tried to sign in lately.
    pub attempts: Arc<Attempts>,
    /// The mail server that takes our letters; without one, the instructor gives them.
    pub mailer: Option<Mailer>,
    /// What PDF files are set in.
    pub fonts: Arc<Fonts>,
    /// Where a copy of the data is put each day; nowhere when nobody said so.
    pub backups: Option<Arc<Path>>,
}

impl App {
    /// The program over a data file, reached by `origin` ("https://example.org").
    pub fn new(db: Db, clock: Clock, dice: Dice, origin: &str) -> Self {
        let setup_code = dice.short_word().into();
        let attempts = Arc::new(Attempts::new(clock.clone()));
        let origin = origin.trim_end_matches('/').into();
        let fonts = Arc::new(Fonts::below(None));
        Self {
            db,
            clock,
            dice,
            origin,
            setup_code,
            assets: Assets::embedded(),
            attempts,
            mailer: None,
            fonts,
            backups: None,
        }
    }

    /// The same, with a mail server.
    pub fn with_mailer(self, mailer: Option<Mailer>) -> Self {
        Self { mailer, ..self }
    }

    /// The program with the fonts below this folder.
    pub fn set_in(self, fonts: &Path) -> Self {
        Self { fonts: Arc::new(Fonts::below(Some(fonts))), ..self }
    }

    /// The program that puts a copy of its data into this folder each day.
    pub fn backed_up_in(self, folder: &Path) -> Self {
        Self { backups: Some(folder.into()), ..self }
    }

    /// Whether the program is reached by HTTPS, so that cookies can insist on it.
    pub fn https(&self) -> bool {
        self.origin.starts_with("https://")
    }
}
