//! What an instructor adds to the library of her practice.

use serde::{Deserialize, Serialize};

use super::{Area, Key, OwnBlock, OwnKey, Song, Stroke, Topic};

/// A region of her own: a part of the body under a name of her own, such as hands or head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnRegion {
    pub key: OwnKey,
    pub name: String,
    /// Where the figure shows it; nowhere if nothing fits.
    pub drawn: Option<Area>,
    /// Where it comes from, in her words.
    pub source: String,
}

/// One thing of her own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Own {
    Region(OwnRegion),
    Stroke(Stroke),
    Topic(Topic),
    Song(Song),
    Block(OwnBlock),
}

impl Own {
    /// The key by which plans name it.
    pub fn key(&self) -> Key {
        match self {
            Self::Region(region) => region.key.into(),
            Self::Stroke(stroke) => stroke.key.clone(),
            Self::Topic(topic) => topic.key.clone(),
            Self::Song(song) => song.key.clone(),
            Self::Block(block) => block.key.clone(),
        }
    }

    /// What it is called.
    pub fn name(&self) -> &str {
        match self {
            Self::Region(region) => &region.name,
            Self::Stroke(stroke) => &stroke.name,
            Self::Topic(topic) => &topic.name,
            Self::Song(song) => &song.name,
            Self::Block(block) => &block.name,
        }
    }
}
