//! `/plans/{id}/weeks/{n}`: what one week holds.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::choices::{Choice, Group};
use super::edits::{made, outdated};
use super::plan::{Draft, Loaded, load, refused};
use super::week_form::WeekForm;
use crate::app::App;
use crate::curriculum::model::{BlockKind, Key, Library, OwnBlock, Part, Region, Section, Stroke};
use crate::ids::{ClassId, PlanId};
use crate::plans::check::{Budget, Finding, Yardstick, check};
use crate::plans::edit::Edit;
use crate::plans::figure::Figure;
use crate::plans::model::{Plan, Week};
use crate::plans::store;
use crate::practice::model::Actor;
use crate::text::Name;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::Posted;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

#[derive(Template)]
#[template(path = "plans/week.html")]
struct WeekPage {
    chrome: Chrome,
    id: PlanId,
    number: u32,
    plan: Plan,
    class: Option<(ClassId, Name)>,
    library: Arc<Library>,
    week: Week,
    budget: Budget,
    findings: Vec<Finding>,
    form: WeekForm,
    /// The form as it would be now, when what was sent was made on an old copy.
    stored: Option<WeekForm>,
    kinds: &'static [BlockKind],
    /// Whether the class has been taught this week, so that it stays as it is.
    is_taught: bool,
    problem: Option<String>,
}

impl WeekPage {
    fn of(chrome: Chrome, loaded: Loaded, number: u32) -> Result<Self, Fault> {
        let plan = loaded.stored.plan.0;
        let week = plan.week(number).ok_or(Fault::NotFound)?.clone();
        let mut findings = check(&plan, Yardstick { library: &loaded.library, budget: loaded.budget });
        findings.retain(|finding| finding.week == Some(number) && finding.aside.is_none());
        Ok(Self {
            chrome,
            id: loaded.stored.id,
            number,
            class: loaded.class,
            budget: loaded.budget,
            findings,
            form: WeekForm::holding(&plan, number, &week, loaded.stored.revision),
            stored: None,
            library: loaded.library,
            kinds: &BlockKind::ALL,
            is_taught: loaded.settled.is_taught(number),
            problem: None,
            week,
            plan,
        })
    }

    /// With what was sent, which could not be kept.
    fn with_form(mut self, form: WeekForm) -> Self {
        let kept = std::mem::replace(&mut self.form, form.padded());
        if self.form.revision != kept.revision {
            self.form.revision = kept.revision;
            self.form.minutes.compare(&self.week.minutes);
            self.stored = Some(kept);
        }
        self
    }

    fn figure(&self) -> Figure {
        Figure::of_week(&self.library, &self.plan, self.number)
    }

    /// How many strokes are new, those that only closing parts bring apart: "6 + 2 in closing parts, of 12".
    fn new_strokes(&self) -> String {
        let new = self.plan.new_strokes(&self.library, self.number);
        let ticked = new.iter().filter(|key| self.week.strokes.contains(key)).count();
        match new.len() - ticked {
            0 => format!("{ticked} of {}", self.budget.strokes),
            more => format!("{ticked} + {more} in closing parts, of {}", self.budget.strokes),
        }
    }

    fn group(
        &self,
        legend: impl Into<String>,
        name: &'static str,
        choices: impl IntoIterator<Item = Choice>,
        ticked: impl Fn(&WeekForm) -> &Vec<String>,
    ) -> Group {
        let stored = self.stored.as_ref().map(|stored| ticked(stored).as_slice());
        Group::of((legend, name), choices, ticked(&self.form), stored)
    }

    /// Whether something can be chosen: all but what was archived, and that too where it is ticked.
    fn shows(&self, key: &Key, ticked: impl Fn(&WeekForm) -> &Vec<String>) -> bool {
        self.library.offers(key) || ticked(&self.form).iter().any(|ticked| ticked == key.as_ref())
    }

    /// The blocks of her own that can be put in.
    fn own_blocks(&self) -> Vec<&OwnBlock> {
        self.library.own_blocks.iter().filter(|block| self.library.offers(&block.key)).collect()
    }

    fn regions(&self) -> Group {
        let choice = |region: &Region| {
            let elsewhere: Vec<String> =
                self.plan.weeks_of(region).iter().filter(|week| **week != self.number).map(u32::to_string).collect();
            let aside =
                if elsewhere.is_empty() { String::new() } else { format!("new in week {}", elsewhere.join(", ")) };
            Choice::of(region, self.library.region_name(region), aside)
        };
        self.group("New this week", "region", self.plan.regions.iter().map(choice), |form| &form.region)
    }

    fn strokes_of<'a>(&self, legend: impl Into<String>, strokes: impl Iterator<Item = &'a Stroke>) -> Group {
        let choices = strokes.filter(|stroke| self.shows(&stroke.key, |form| &form.stroke)).map(|stroke| {
            let weight = if stroke.core { "core" } else { "optional" };
            Choice::of(&stroke.key, &stroke.name, format!("{weight}, {} min", stroke.minutes))
        });
        self.group(legend, "stroke", choices, |form| &form.stroke)
    }

    fn strokes(&self, near: bool) -> Vec<Group> {
        let is_near = |group: &Group| group.choices.iter().any(|choice| choice.ticked);
        let regions = self.plan.regions.iter().map(|region| {
            let group = self.strokes_of(self.library.region_name(region), self.library.strokes_of(region));
            (self.form.region.contains(&region.to_string()) || is_near(&group), group)
        });
        let shelves = Section::BESIDE.map(|section| {
            let strokes = self.library.strokes.iter().filter(move |stroke| stroke.section == section);
            let group = self.strokes_of(self.library.section_name(section), strokes);
            (is_near(&group), group)
        });
        regions.chain(shelves).filter(|(is_near, _)| *is_near == near).map(|(_, group)| group).collect()
    }

    /// The strokes of what is new this week, and whatever else is ticked.
    fn near_strokes(&self) -> Vec<Group> {
        self.strokes(true)
    }

    /// All other strokes.
    fn far_strokes(&self) -> Vec<Group> {
        self.strokes(false)
    }

    fn parts(&self) -> Group {
        let choice = |part: &Part| Choice::of(&part.key, &part.name, format!("{} min", part.minutes));
        self.group("Closing parts", "part", self.library.parts.iter().map(choice), |form| &form.part)
    }

    fn topics(&self) -> Group {
        let elsewhere =
            |key: &Key| self.plan.numbered().find(|(number, week)| *number != self.number && week.topics.contains(key));
        let choices =
            self.library.topics.iter().filter(|topic| self.shows(&topic.key, |form| &form.topic)).map(|topic| {
                let aside = match elsewhere(&topic.key) {
                    Some((week, _)) => format!("{} min, also in week {week}", topic.minutes),
                    None => format!("{} min", topic.minutes),
                };
                Choice::of(&topic.key, &topic.name, aside)
            });
        self.group("What we talk about", "topic", choices, |form| &form.topic)
    }

    fn songs(&self) -> Group {
        let choices = self.library.songs.iter().filter(|song| self.shows(&song.key, |form| &form.song)).map(|song| {
            Choice::of(
                &song.key,
                &song.name,
                song.section.map_or("welcome".to_owned(), |section| self.library.section_name(section).to_lowercase()),
            )
        });
        self.group("Songs and rhymes", "song", choices, |form| &form.song)
    }

    /// The regions taught before that this week can repeat.
    fn review(&self) -> Group {
        let earlier =
            self.plan.taught_before(self.number).into_iter().filter(|region| !self.week.regions.contains(region));
        let choices = earlier.map(|region| Choice::of(region, self.library.region_name(region), ""));
        self.group("Review", "review", choices, |form| &form.review)
    }

    /// The running order as it is stored now, when it differs from what was sent.
    fn order_meanwhile(&self) -> Option<String> {
        let stored = self.stored.as_ref()?.order_in_words(&self.library);
        (stored != self.form.order_in_words(&self.library)).then_some(stored)
    }

    /// Minutes that what is stored usually takes: strokes, closing parts, topics.
    fn usual(&self) -> [(&'static str, u32); 3] {
        let library = &self.library;
        let sum = |minutes: &mut dyn Iterator<Item = u32>| minutes.sum();
        [
            ("new strokes", sum(&mut self.week.strokes.iter().filter_map(|key| Some(library.stroke(key)?.minutes)))),
            ("closing parts", sum(&mut self.week.parts.iter().filter_map(|key| Some(library.part(key)?.minutes)))),
            ("topics", sum(&mut self.week.topics.iter().filter_map(|key| Some(library.topic(key)?.minutes)))),
        ]
    }
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((id, number)): Path<(i64, u32)>,
) -> Result<Response, Fault> {
    let loaded = load(&mut *app.db.read().await?, actor.practice, PlanId::from(id)).await?;
    page(&WeekPage::of(chrome, loaded, number)?)
}

pub async fn save(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((id, number)): Path<(i64, u32)>,
    Posted(mut form): Posted<WeekForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let loaded = load(&mut db, actor.practice, PlanId::from(id)).await?;
    let stale = loaded.stored.revision != form.revision;
    if stale && loaded.stored.plan.week(number).is_none() {
        // The week was removed while the form was open: there is nothing left to compare with.
        let words = outdated(&format!("change week {number}"));
        return refused(StatusCode::CONFLICT, chrome, loaded, words, Draft::default());
    }
    let content = form.read(&loaded.library, &loaded.stored.plan, number).filter(|_| !stale);
    let Some(content) = content else {
        let status = if stale { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
        return page_with(status, &WeekPage::of(chrome, loaded, number)?.with_form(form));
    };
    match made(&Edit::ReplaceWeek(number, Box::new(content)), &loaded) {
        Ok(plan) => {
            let id = loaded.stored.id;
            store::save(&mut db, actor.practice, id, (&plan, form.revision), app.clock.now()).await?;
            db.commit().await?;
            Ok(go_with(&format!("/plans/{id}"), Notice::WeekSaved))
        }
        Err(why) => {
            let page =
                WeekPage { problem: Some(why.to_string()), ..WeekPage::of(chrome, loaded, number)?.with_form(form) };
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}
