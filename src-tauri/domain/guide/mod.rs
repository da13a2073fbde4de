//! What each step tells the person. Pure: the same context always gives the same description.
//!
//! A description never decides whether a step is done; it says what to do, what to know before doing it, and what the
//! real page may look like. Message ids follow `step-<slug>-<part>`; `tests/words/messages.rs` walks every step, variant,
//! portal, region and look, and fails on an id without words or words without an id.

mod context;
mod handoff;
mod questions;

pub use context::{Context, Layout, Portal, PracticeAddresses, SignIn, TokenNeed, Way};
pub use handoff::upgrade as upgrade_handoff;
pub use prove::questions as prove_questions;
pub use questions::{QuestionContext, QuestionSpec, asked_at, assumed, questions};

use super::answers::{Choosable, DeploymentPath, QuestionId};
use super::instruction::{Action, Control, CopyValue, Handoff, NextAction, OpenTarget, Picture, PictureLook, Variant};
use super::message::{Message, Value};
use super::paste::PasteOutcome;
use super::product;
use super::reading::{PageKind, Reading};
use super::state::Probe;
use super::step::{StepId, StepState, each_step};
use super::steps::{self, Judgement, Situation};
use super::target::Location;

pub use super::product::modules::TIMEFRAME_DAYS;

/// The module name that the portal proposes.
pub const MODULE_NAME: &str = product::modules::ESA_MODULE.title;

/// Names of the SMA's module: in the older portals, and in XDR. Which name they propose is not known.
pub const SMA_MODULE_NAMES: [&str; 2] = [product::modules::SMA_MODULE_FORMER.title, product::modules::SMA_MODULE.title];

/// The build whose Cloud Service Settings texts are known word for word.
const CHECKED_ON: &str = "AsyncOS 13.0.0-392";

/// How many cautions a step shows.
pub const MOST_CAUTIONS: usize = 2;

/// A step in words.
#[derive(Debug, Clone)]
pub struct Description {
    /// Where it is done.
    pub at: Location,
    /// Verb and object.
    pub heading: Message,
    /// "When you finish, …".
    pub outcome: Message,
    /// One to five, for the chosen variant.
    pub actions: Vec<Action>,
    /// What to read before acting: at most two, those that the answers make true.
    pub cautions: Vec<Message>,
    /// What else is known of this step, for whoever wants to know.
    pub more: Vec<Message>,
    /// The redrawn picture.
    pub picture: Option<Picture>,
    /// "Does it look different?", without "None of these", which every step has.
    pub variants: Vec<Variant>,
    /// Why this step.
    pub why: Message,
    /// Which page to paste as proof, and where it is.
    pub wanted_page: Message,
    /// A handoff, where the person cannot go on alone.
    pub handoff: Option<Handoff>,
}

/// All that a step is, in its own file.
struct Step {
    /// What it tells the person.
    describe: fn(&Context<'_>) -> Description,
    /// What its evidence makes of it.
    judge: fn(&Situation) -> Judgement,
    /// The pages that can move it, the one it needs first at the front.
    pages: &'static [PageKind],
    /// What an API can tell of it, where one can tell anything.
    probe: Option<fn(&Situation) -> Option<Probe>>,
    /// The steps that have to be confirmed before looking ends.
    probes_until: &'static [StepId],
}

macro_rules! steps {
    ($($variant:ident $slug:literal $number:literal $module:ident;)*) => {
        $(mod $module;)*

        fn row(step: StepId) -> &'static Step {
            match step { $(StepId::$variant => &$module::STEP,)* }
        }
    };
}
each_step!(steps);

/// Describes a step for what is known so far.
pub fn describe(step: StepId, cx: &Context<'_>) -> Description {
    (row(step).describe)(cx)
}

/// What a step is called now.
pub fn judge(step: StepId, s: &Situation) -> Judgement {
    steps::judged(step, (row(step).judge)(s), s)
}

/// What came of a text pasted at a step.
pub fn paste_outcome(step: StepId, reading: &Reading) -> PasteOutcome {
    steps::paste_outcome(row(step).pages, reading)
}

/// The page that proves a step, where there is one, and the steps that one copy of it can prove together once it shows the
/// last of them done: the first and the last number. None for a page that proves one step alone.
pub fn proven_by_one_copy(step: StepId) -> Option<(PageKind, u8, u8)> {
    step.number()?;
    let page = *row(step).pages.first()?;
    let moved = StepId::ALL.into_iter().filter(|other| row(*other).pages.contains(&page));
    let numbers: Vec<u8> = moved.filter_map(StepId::number).collect();
    let (first, last) = (*numbers.first()?, *numbers.last()?);
    (first < last).then_some((page, first, last))
}

/// Whether an API can tell anything of a step.
pub fn has_probe(step: StepId) -> bool {
    row(step).probe.is_some()
}

/// What a step would look at now, if anything.
pub fn next_probe(step: StepId, s: &Situation) -> Option<Probe> {
    let row = row(step);
    let open = row.probes_until.iter().any(|step| judge(*step, s).state != StepState::Confirmed);
    row.probe.filter(|_| open).and_then(|probe| probe(s))
}

/// From the direct way to the SMA's; what was entered is kept.
pub fn set_up_the_sma() -> NextAction {
    NextAction::Answer {
        question: QuestionId::DeploymentPath,
        value: DeploymentPath::Sma.id().to_owned(),
        label: Message::new("way-set-up-sma"),
    }
}

/// Gathers a step's description; every id it makes starts with the step's slug.
struct Draft<'a> {
    slug: &'static str,
    cx: &'a Context<'a>,
    out: Description,
}

impl<'a> Draft<'a> {
    fn new(step: StepId, at: Location, cx: &'a Context<'a>) -> Self {
        let say = |part: &str| cx.naming(Message::new(&format!("step-{}-{part}", step.slug())));
        let out = Description {
            at,
            heading: say("heading"),
            outcome: say("outcome"),
            actions: Vec::new(),
            cautions: Vec::new(),
            more: Vec::new(),
            picture: None,
            variants: Vec::new(),
            why: say("why"),
            wanted_page: say("wanted"),
            handoff: None,
        };
        Self { slug: step.slug(), cx, out }
    }

    fn say(&self, part: &str) -> Message {
        self.cx.naming(Message::new(&format!("step-{}-{part}", self.slug)))
    }

    /// The text of an action; `Action::from` makes a plain one of it.
    fn action(&self, name: &str) -> Message {
        self.say(&format!("action-{name}"))
    }

    fn then(&mut self, action: impl Into<Action>) -> &mut Self {
        self.out.actions.push(action.into());
        self
    }

    fn caution(&mut self, name: &str) -> &mut Self {
        let message = self.say(&format!("caution-{name}"));
        self.out.cautions.push(message);
        self
    }

    fn caution_with(&mut self, name: &str, arg: &str, value: impl Into<Value>) -> &mut Self {
        let message = self.say(&format!("caution-{name}")).with(arg, value);
        self.out.cautions.push(message);
        self
    }

    /// A caution where it is so.
    fn caution_if(&mut self, is_so: bool, name: &str) -> &mut Self {
        if is_so { self.caution(name) } else { self }
    }

    /// What need not be known before acting.
    fn more(&mut self, name: &str) -> &mut Self {
        let message = self.say(&format!("caution-{name}"));
        self.out.more.push(message);
        self
    }

    /// Offers variants in this order. Each has a button and a remark that says who says so and how sure that is.
    fn variants(&mut self, ids: &[&str]) -> &mut Self {
        for id in ids {
            let variant = Variant {
                id: (*id).to_owned(),
                label: self.say(&format!("variant-{id}")),
                chosen: self.cx.variant == Some(id),
                remark: Some(self.say(&format!("variant-{id}-remark"))),
                next_action: matches!(*id, "sma" | "ces").then(set_up_the_sma),
            };
            self.out.variants.push(variant);
        }
        self
    }

    /// Offers the appliance look that is not the one shown, or keeps showing the one that was chosen.
    fn layout_variant(&mut self) -> &mut Self {
        let (chosen, usual) = (self.cx.chosen_layout(), self.cx.layout);
        for layout in Layout::ALL {
            if chosen.map_or(layout != usual, |chosen| layout == chosen) {
                self.shared_variant(layout.variant());
            }
        }
        self
    }

    /// Offers the portals that are not the one shown.
    fn portal_variants(&mut self) -> &mut Self {
        let usual = self.cx.usual_portal();
        for (id, portal) in [("portal-xdr", Portal::Xdr), ("portal-older", Portal::Older)] {
            if usual != Some(portal) || self.cx.variant == Some(id) {
                self.shared_variant(id);
            }
        }
        self
    }

    /// A variant whose words are the same on each step.
    fn shared_variant(&mut self, id: &str) -> &mut Self {
        self.out.variants.push(Variant {
            id: id.to_owned(),
            label: Message::new(&format!("step-variant-{id}")),
            chosen: self.cx.variant == Some(id),
            remark: Some(Message::new(&format!("step-variant-{id}-remark"))),
            next_action: None,
        });
        self
    }

    fn picture(&mut self, id: &str, look: impl Into<PictureLook>, checked: bool) -> &mut Self {
        let look = look.into();
        // "Checked" stands only where the words on the screen are known: for the layout and the machine they were seen on.
        let stamp = match look {
            PictureLook::V13 if checked && self.cx.way != Way::Sma => {
                Message::new("step-picture-checked").with("on", CHECKED_ON)
            }
            // Third-party automation of the page, versions unknown; no document at hand confirms it.
            PictureLook::V14 => Message::new("step-picture-look-14"),
            // Cisco documents the menus of XDR; what its pages look like is assumed. SSE's own pages are those of the how-to.
            PictureLook::Xdr | PictureLook::XdrSma if !id.starts_with("sse-") => Message::new("step-picture-look-xdr"),
            PictureLook::V13 | PictureLook::Older | PictureLook::OlderSma | PictureLook::Xdr | PictureLook::XdrSma => {
                Message::new("step-picture-unchecked")
            }
        };
        let text = Message::new(&format!("picture-{id}-text")).with("look", look.id());
        self.out.picture = Some(Picture { id: id.to_owned(), layout: look, text, stamp });
        self
    }

    /// What to know where an SMA is involved. Said once, at the first step on the machine.
    fn sma_note(&mut self) -> &mut Self {
        match self.cx.way {
            Way::Direct => {}
            Way::Managed => self.out.cautions.push(Message::new("step-note-managed")),
            Way::Sma => self.out.cautions.push(Message::new("step-note-sma")),
        }
        self
    }

    /// Whether it has to mind the modes of a cluster. Clusters are of ESAs; what they mean for an SMA is not known.
    fn in_cluster(&self) -> bool {
        self.cx.cluster && self.cx.way != Way::Sma
    }

    /// Which mode to work in, and on which machine, where it is one of a cluster.
    fn cluster_caution(&mut self) -> &mut Self {
        if self.in_cluster() { self.caution_with("cluster", "device", self.cx.device_value()) } else { self }
    }

    /// What is more than somebody reads before acting goes to the rest.
    fn done(mut self) -> Description {
        if self.out.cautions.len() > MOST_CAUTIONS {
            let rest = self.out.cautions.split_off(MOST_CAUTIONS);
            self.out.more.splice(0..0, rest);
        }
        self.out
    }
}

impl From<Message> for Action {
    fn from(text: Message) -> Self {
        Action { text, open: None, copy: None, control: None }
    }
}

impl Action {
    /// With an Open button, where the address is known.
    #[must_use]
    pub(super) fn opening(mut self, target: Option<OpenTarget>) -> Self {
        self.open = target;
        self
    }

    /// With a Copy button.
    #[must_use]
    fn copying(mut self, label: &str, value: impl Into<String>) -> Self {
        self.copy = Some(CopyValue { label: Message::new(&format!("step-copy-{label}")), value: value.into() });
        self
    }

    /// With a control of the wizard's own instead of a number.
    #[must_use]
    fn control(mut self, control: Control) -> Self {
        self.control = Some(control);
        self
    }
}
