//! Clusters in a list of appliances: who is of which, what each step says of the mode, and what is said before one joins.

use crate::common;

use common::{Walk, sse_devices};
use passarela::domain::answers::QuestionId;
use passarela::domain::input::Input;
use passarela::domain::place::PlaceId;
use passarela::domain::step::{StepId, StepState};
use passarela::domain::view::{ApplianceRow, ClusterView, PlaceView, Question, View};
use passarela::i18n::Words;

use super::setups::{add, answer, open, rows, start};

/// A cluster's name, and what is said beside it.
type Said = Option<(Option<String>, String)>;

/// Each row's.
fn clusters(rows: &[ApplianceRow]) -> Vec<Said> {
    let words = Words::english();
    let said = |cluster: &ClusterView| (cluster.name.clone(), words.say(&cluster.note));
    rows.iter().map(|row| row.cluster.as_ref().map(said)).collect()
}

fn of(name: &str, note: &str) -> Said {
    Some((Some(name.to_owned()), note.to_owned()))
}

const MODE: &str = "Change to machine mode first";

#[tokio::test]
async fn members_are_those_of_one_name_whoever_is_open_and_after_a_restart() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path()).await;
    add(&engine, "name,cluster\nesa01,mail-berlin\nesa02,mail-berlin\nesa03,\nesa04,").await;
    let all = rows(&engine).await;
    assert_eq!(clusters(&all), [of("mail-berlin", MODE), of("mail-berlin", MODE), None, None]);

    // By hand, too: with the open one among them, and with one that nobody opened.
    let ids = |which: &[usize]| which.iter().map(|n| all[*n].id.clone()).collect::<Vec<_>>();
    open(&engine, "esa03").await;
    engine.send(Input::SetCluster { set_ups: ids(&[2, 3]), name: " mail-osaka ".into() }).await;
    open(&engine, "esa02").await;
    answer(&engine, QuestionId::Cluster, "yes-machine-mode").await;
    // Of the mode somebody said more than that it is one of a cluster.
    engine.send(Input::SetCluster { set_ups: ids(&[1]), name: "mail-osaka".into() }).await;
    let expected =
        [of("mail-berlin", MODE), of("mail-osaka", "In machine mode"), of("mail-osaka", MODE), of("mail-osaka", MODE)];
    assert_eq!(clusters(&rows(&engine).await), expected);
    drop(engine);
    let engine = start(home.path()).await;
    assert_eq!(clusters(&rows(&engine).await), expected);

    engine.send(Input::SetCluster { set_ups: ids(&[0, 1]), name: "  ".into() }).await;
    let left = clusters(&rows(&engine).await);
    assert_eq!((&left[..2], &left[2..]), (&[None, None][..], &expected[2..]));
    // One that was removed takes its cluster along, and brings it back.
    let view = engine.send(Input::RemoveSetUp { set_up: all[3].id.clone() }).await;
    let notice = view.notices.iter().find(|notice| notice.id.starts_with("removed")).expect("told");
    engine.send((*notice.next_actions[0].input).clone()).await;
    assert_eq!(clusters(&rows(&engine).await)[3], expected[3]);
}

#[tokio::test]
async fn a_list_of_an_older_program_has_no_clusters_and_one_appliance_is_asked_for_no_name() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path()).await;
    answer(&engine, QuestionId::Name, "esa01").await;
    let names = |view: &View| match &view.place {
        PlaceView::Answers { questions } => questions.iter().any(|q: &Question| q.id == QuestionId::ClusterName),
        other => panic!("not the answers: {other:?}"),
    };
    let answers = || engine.send(Input::Open { place: PlaceId::Answers });
    assert!(!names(&*answers().await));
    answer(&engine, QuestionId::Cluster, "yes").await;
    assert!(names(&*answers().await));
    add(&engine, "esa02").await;
    drop(engine);
    let list = std::fs::read_to_string(home.path().join("appliances.json")).expect("a list");
    assert!(!list.contains("cluster"), "what nobody said is not saved: {list}");
    let engine = start(home.path()).await;
    assert_eq!(clusters(&rows(&engine).await).len(), 2);
}

/// What the cautions of a step say of clusters.
fn cautions(walk: &mut Walk, step: StepId) -> Vec<String> {
    let words = Words::english();
    let all = walk.step(step).cautions.into_iter().map(|caution| words.say(&caution));
    all.filter(|said| said.contains("cluster")).collect()
}

#[test]
fn each_step_where_the_mode_matters_names_the_mode_and_the_machine() {
    for said in ["yes", "yes-machine-mode"] {
        let mut walk = Walk::prepared();
        walk.answer("name", "esa07.corp.example");
        walk.answer("cluster", said);
        for step in [StepId::OpenSettings, StepId::Commit, StepId::Register] {
            let said = cautions(&mut walk, step);
            let [one] = &said[..] else { panic!("{step:?}: {said:?}") };
            assert!(one.contains("machine mode") && one.contains("esa07.corp.example"), "{step:?}: {one}");
        }
    }
    let mut walk = Walk::prepared();
    for step in StepId::ALL {
        assert_eq!(cautions(&mut walk, step), [""; 0], "{step:?}");
    }
}

#[test]
fn before_it_joins_it_is_deregistered_and_that_is_no_trouble_until_then() {
    let mut walk = Walk::prepared();
    walk.answer("cluster", "joins");
    let line = |walk: &mut Walk| {
        let view = walk.person(Input::Open { place: PlaceId::Answers });
        let PlaceView::Answers { questions } = &view.place else { panic!("not the answers") };
        let line = questions.iter().find(|q| q.id == QuestionId::Cluster).expect("asked").clone();
        let said = Words::english().say(line.verdict.as_ref().expect("said something"));
        (line.state, said)
    };
    let (state, said) = line(&mut walk);
    assert_eq!(state, StepState::MarkedByYou);
    assert!(said.contains("If it registers before it joins the cluster"), "{said}");
    let caution = cautions(&mut walk, StepId::Register);
    assert!(caution.len() == 1 && caution[0].contains("deregister it by hand"), "{caution:?}");

    walk.answer("name", "esa07.corp.example");
    walk.paste(&sse_devices("esa07.corp.example", "Registered"));
    let (state, said) = line(&mut walk);
    assert_eq!(state, StepState::MarkedByYou, "a plan is no trouble");
    assert!(said.contains("It is registered. Deregister it by hand"), "{said}");
}
