//! Whatever SSE answers when it is asked for its devices: what Step 7 then says. The answer's shape is not public, so
//! only an understood list says anything, and only the status `Registered` confirms.
#![allow(clippy::unwrap_used)]

mod common;
#[path = "wire/server.rs"]
#[allow(dead_code, reason = "the wire tests use the rest")]
mod server;

use common::{Walk, step_of};
use passarela::domain::key_store::Kept;
use passarela::domain::region::Region;
use passarela::domain::session::{Effect, Event};
use passarela::domain::source::Source;
use passarela::domain::state::{ConnectionRecord, Look};
use passarela::domain::step::{StepId, StepState};
use passarela::domain::target::Target;
use passarela::domain::view::StepView;
use passarela::engine::looks;
use passarela::lab::api::DeviceShape;
use passarela::lab::faults::Fault;
use passarela::lab::world::StartingWorld;
use server::Server;

/// Step 7 after one look at this server.
async fn after_a_look(server: &Server) -> StepView {
    let mut walk = Walk::prepared();
    walk.answer("name", "practice-esa-1.lab.example");
    walk.event(Event::ConnectionKept(ConnectionRecord {
        client_id: "client-1".into(),
        region: Region::Americas,
        kept: Kept::ThisRun,
    }));
    walk.go(StepId::DeviceListed);
    walk.person(passarela::domain::input::Input::CheckNow);
    let (look, generation) = walk
        .effects
        .iter()
        .find_map(|effect| match effect {
            Effect::Look(look, generation) => Some((look.clone(), *generation)),
            _ => None,
        })
        .unwrap();
    assert_eq!(look, Look::Devices);
    let result = looks::in_the_cloud(&server.cloud(), &look).await;
    step_of(&walk.event(Event::Looked { generation, result, look }))
}

fn opens_the_portal(step: &StepView) -> bool {
    step.actions.iter().any(|action| action.open.as_ref().is_some_and(|open| open.target == Target::Sse))
}

#[tokio::test]
async fn five_shapes_confirm_and_anything_else_cannot_tell() {
    for shape in DeviceShape::ALL {
        let step = after_a_look(&Server::with_shape(StartingWorld::Registered, shape).await).await;
        let expected = if shape == DeviceShape::Strange { StepState::CannotTell } else { StepState::Confirmed };
        assert_eq!(step.proof.state, expected, "{shape:?}");
        assert_eq!(step.proof.source, Some(Source::CloudApi), "{shape:?}");
        assert!(opens_the_portal(&step), "{shape:?}");
    }
    for shape in DeviceShape::CLOSED {
        let step = after_a_look(&Server::with_shape(StartingWorld::Registered, shape).await).await;
        assert_eq!(step.proof.state, StepState::CannotTell, "{shape:?}");
        assert!(opens_the_portal(&step), "{shape:?}");
    }
}

#[tokio::test]
async fn an_understood_list_without_the_device_is_to_do_with_its_count() {
    let server = Server::with_shape(StartingWorld::Fresh, DeviceShape::Items).await;
    let step = after_a_look(&server).await;
    assert_eq!((step.proof.state, step.proof.headline.id.as_str()), (StepState::ToDo, "verdict-device-absent"));
    assert_eq!(step.proof.headline.args["count"], 0_usize.into());
}

#[tokio::test]
async fn a_device_that_is_gone_is_not_called_registered() {
    let server = Server::with_shape(StartingWorld::Registered, DeviceShape::Data).await;
    server.stage(Fault::DeviceMissing, true).await;
    let step = after_a_look(&server).await;
    assert_ne!(step.proof.state, StepState::Confirmed);
}
