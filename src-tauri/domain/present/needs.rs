//! What would tell: the words, and the place that takes it.

use super::About;
use crate::domain::answers::QuestionId;
use crate::domain::finding::Finding;
use crate::domain::guide;
use crate::domain::input::Input;
use crate::domain::message::Message;
use crate::domain::need::Need;
use crate::domain::reading::PageKind;
use crate::domain::step::StepId;
use crate::domain::steps::Situation;
use crate::domain::view::{NoticeAction, TellView};

/// In words.
pub fn need_words(need: Need) -> Message {
    match need {
        Need::Page(kind) => Message::new(&format!("tell-page-{}", kind.slug())),
        Need::ApiClient => Message::new("tell-api-client"),
        Need::ApplianceApi => Message::new("tell-appliance-api"),
        Need::TokenRecord => Message::new("tell-token-record"),
        Need::TokenText => Message::new("tell-token-text"),
        Need::KeyStore => Message::new("tell-key-store"),
        Need::Answer(question) => Message::new(&format!("tell-answer-{question}")),
        Need::CheckAll => Message::new("tell-check-all"),
    }
}

/// What would tell, gathered by the place that takes it: what is missing is never left without a way there.
pub(super) fn would_tell(f: &Finding, about: &About) -> Vec<TellView> {
    let mut all: Vec<TellView> = Vec::new();
    for need in &f.would_tell {
        let text = need_words(*need);
        let (input, label) = match place_of(about, *need) {
            Tell::At(step) => (Input::Fix { check: f.check, step: Some(step) }, way_to(step)),
            Tell::Connect => (Input::Fix { check: f.check, step: None }, Message::new("way-connection")),
            Tell::CheckAll => (Input::CheckAll, Message::new("way-check-all")),
        };
        match all.iter_mut().find(|tell| *tell.go.input == input) {
            Some(tell) => tell.texts.push(text),
            None => {
                let go = NoticeAction { label, input: Box::new(input) };
                all.push(TellView { texts: vec![text], go });
            }
        }
    }
    all
}

/// What Check all could not try, as nobody has said which region it is: the question, and the way to where it is asked.
pub(super) fn asks_region(s: &Situation) -> Option<TellView> {
    let due = s.session.panel.checked_at.is_some() && s.tenant_region().is_none();
    let step = guide::asked_at(QuestionId::Region);
    due.then(|| TellView {
        texts: vec![Message::new("panel-asks-region")],
        go: NoticeAction { label: way_to(step), input: Box::new(Input::Go { step }) },
    })
}

/// Where something can be shown or said.
enum Tell {
    At(StepId),
    Connect,
    CheckAll,
}

fn place_of(about: &About, need: Need) -> Tell {
    use PageKind::*;
    match need {
        Need::CheckAll => Tell::CheckAll,
        Need::ApiClient | Need::ApplianceApi => Tell::Connect,
        Need::TokenRecord | Need::TokenText | Need::KeyStore | Need::Page(SseCloudServices) => {
            Tell::At(StepId::GenerateToken)
        }
        Need::Page(CloudServiceSettings | UncommittedChanges) => Tell::At(about.settings_at),
        Need::Page(SseDevices) => Tell::At(StepId::DeviceListed),
        Need::Page(CtrModules | CtrAddModule) => Tell::At(StepId::AddModule),
        Need::Page(CtrInvestigate | MessageTracking) => Tell::At(StepId::Prove),
        Need::Answer(question) => Tell::At(guide::asked_at(question)),
        // The first page reads these, the command line's banner too.
        Need::Page(AsyncosCli | CtrDevices | CtrAvailableModules | Unknown) => Tell::At(StepId::Before),
    }
}

/// The button that walks to a step.
pub(super) fn way_to(step: StepId) -> Message {
    Message::new(&format!("way-step-{}", step.slug()))
}
