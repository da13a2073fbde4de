//! What the desktop tells a person who is elsewhere.

use crate::domain::message::Message;
use crate::domain::step::StepId;

/// One notification. It goes to the desktop and not into the window, so the page has no type for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// What it is about.
    pub kind: AlertKind,
    /// What is so.
    pub title: Message,
    /// The step that has more, and that a press on it opens.
    pub step: StepId,
    /// The set-up that it is of. The engine knows which that is where nothing stands here: the one on the screen.
    pub set_up: Option<String>,
    /// Its appliance, where the title does not say which.
    pub device: Option<String>,
}

/// What a notification can be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AlertKind {
    /// The appliance is registered.
    Registered,
    /// The appliance refused, or something that was confirmed shows the opposite.
    NeedsAttention,
    /// The token is about to run out, or did.
    Token,
    /// What was confirmed is too old to count.
    Stale,
}
