//! Killed at any moment, a program with ten appliances starts again in a state that it was in: nothing that was shown as saved is
//! lost, and nothing is there twice. `PASSARELA_KILLS` says how often (`cargo xtask kill9`: 200 times).

use crate::common;

use std::io::Write as _;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use jiff::Timestamp;
use passarela::clock::Clock;
use passarela::domain::answers::QuestionId;
use passarela::domain::input::Input;
use passarela::domain::place::PlaceId;
use passarela::domain::region::Region;
use passarela::domain::view::{PlaceView, View};
use passarela::engine::{Engine, Options};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

/// Kills in an ordinary run of the tests.
const KILLS: u64 = 20;
const STEPS: usize = 40;

/// What the script does, by names.
#[derive(Debug, Clone)]
enum Act {
    Name(String),
    Add(Vec<String>),
    Open(String),
    Rename(String, String),
    Region(Region),
    Paste,
    Remove(String),
    PutBack(String),
}

/// What a person sees of it.
#[derive(Debug, Clone, Default, PartialEq)]
struct Seen {
    /// Names in their order, each with whether its steps are proven.
    rows: Vec<(String, bool)>,
    region: Option<Region>,
    /// Names of those that were removed, in no order.
    earlier: Vec<String>,
}

/// The script of a seed, and what is to be seen after each act.
fn script(seed: u64) -> (Vec<Act>, Vec<Seen>) {
    let mut chance = StdRng::seed_from_u64(seed);
    let first = vec![
        Act::Name("esa00".into()),
        Act::Add((1..10).map(|n| format!("esa0{n}")).collect()),
        Act::Region(Region::Europe),
    ];
    let mut seen = vec![Seen::default()];
    let (mut acts, mut open, mut next) = (Vec::new(), String::from("esa00"), 10);
    let mut planned = first.into_iter();
    // Where each that was removed stood. One that is put back stands there again, and which stands beside it decides which is
    // opened when it is removed once more.
    let mut stood = std::collections::HashMap::new();
    while acts.len() < STEPS {
        let now = seen.last().expect("begun").clone();
        let any = |chance: &mut StdRng| now.rows[chance.random_range(0..now.rows.len())].0.clone();
        let mut fresh = || {
            next += 1;
            format!("esa{next}")
        };
        let act = planned.next().unwrap_or_else(|| match chance.random_range(0..12) {
            0..=2 => Act::Open(any(&mut chance)),
            3 | 4 => Act::Rename(any(&mut chance), fresh()),
            5 => Act::Region([Region::Americas, Region::Europe, Region::Apjc][chance.random_range(0..3)]),
            6 | 7 => Act::Paste,
            8 => Act::Add(vec![fresh(), fresh()]),
            9 if !now.earlier.is_empty() => {
                Act::PutBack(now.earlier[chance.random_range(0..now.earlier.len())].clone())
            }
            _ if now.rows.len() > 3 => Act::Remove(any(&mut chance)),
            _ => Act::Paste,
        });
        let mut then = now.clone();
        match &act {
            Act::Name(name) => then.rows = vec![(name.clone(), false)],
            Act::Add(names) => then.rows.extend(names.iter().map(|name| (name.clone(), false))),
            Act::Open(name) => open.clone_from(name),
            Act::Rename(from, to) => {
                then.rows.iter_mut().filter(|row| row.0 == *from).for_each(|row| row.0.clone_from(to));
                if open == *from {
                    open.clone_from(to);
                }
            }
            Act::Region(region) => then.region = Some(*region),
            Act::Paste => then.rows.iter_mut().filter(|row| row.0 == open).for_each(|row| row.1 = true),
            Act::Remove(name) => {
                let at = then.rows.iter().position(|row| row.0 == *name).expect("there");
                if open == *name {
                    let beside = then.rows.get(at + 1).or_else(|| then.rows.get(at - 1)).expect("more than one");
                    open.clone_from(&beside.0);
                }
                stood.insert(name.clone(), at);
                then.earlier.push(then.rows.remove(at).0);
                then.earlier.sort();
            }
            // Whether its proof comes back with it is seen at the end of its way.
            Act::PutBack(name) => {
                then.earlier.retain(|other| other != name);
                let proven =
                    seen.iter().rev().find_map(|s| s.rows.iter().find(|row| row.0 == *name)).is_some_and(|row| row.1);
                then.rows.insert(stood[name].min(then.rows.len()), (name.clone(), proven));
            }
        }
        acts.push(act);
        seen.push(then);
    }
    (acts, seen)
}

async fn start(home: &Path) -> Engine {
    let clock = Clock::manual("2026-05-14T12:00:00Z".parse::<Timestamp>().expect("a time"));
    let options = Options { home: home.to_owned(), practice: false, clock, languages: Vec::new() };
    Engine::start(options).await.expect("starts")
}

async fn earlier(engine: &Engine) -> Vec<(String, String)> {
    let view = engine.send(Input::Open { place: PlaceId::SetUps }).await;
    let PlaceView::SetUps(set_ups) = &view.place else { panic!("not the set-ups") };
    set_ups.earlier.iter().map(|one| (one.device.clone().unwrap_or_default(), one.id.clone())).collect()
}

async fn table(engine: &Engine) -> std::sync::Arc<View> {
    engine.send(Input::Open { place: PlaceId::Appliances }).await
}

async fn seen(engine: &Engine) -> Seen {
    let view = table(engine).await;
    let PlaceView::Appliances(table) = &view.place else { panic!("not the table") };
    let named = table.rows.iter().filter_map(|row| Some((row.name.clone()?, row.confirmed > 0)));
    let mut gone: Vec<String> = earlier(engine).await.into_iter().map(|(name, _)| name).collect();
    gone.sort();
    let mut rows: Vec<(String, bool)> = named.collect();
    // The order is no question of a kill.
    rows.sort();
    Seen { rows, region: view.region, earlier: gone }
}

async fn perform(engine: &Engine, act: &Act) {
    let id_of = async |name: &str| {
        let view = engine.view().await;
        let found = view.listed.iter().find(|one| one.name.as_deref() == Some(name));
        found.unwrap_or_else(|| panic!("no {name} in {:?}", view.listed)).id.clone()
    };
    let input = match act {
        Act::Name(name) => Input::Answer { question: QuestionId::Name, value: name.clone() },
        Act::Add(names) => Input::AddAppliances { text: names.join("\n") },
        Act::Open(name) => Input::OpenSetUp { set_up: id_of(name).await },
        Act::Rename(from, to) => Input::RenameSetUp { set_up: id_of(from).await, name: to.clone() },
        Act::Region(region) => Input::Answer { question: QuestionId::Region, value: region.id().into() },
        Act::Paste => Input::Paste { text: common::IN_PROGRESS.into(), html: None },
        Act::Remove(name) => Input::RemoveSetUp { set_up: id_of(name).await },
        Act::PutBack(name) => {
            let gone = earlier(engine).await.into_iter().find(|(other, _)| other == name);
            Input::PutBack { set_up: gone.expect("kept").1 }
        }
    };
    engine.send(input).await;
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime")
}

/// The program that is killed. It does nothing unless it is told where.
#[test]
#[ignore = "started by the test below"]
fn child() {
    let Ok(home) = std::env::var("PASSARELA_KILL_HOME") else { return };
    let seed = std::env::var("PASSARELA_KILL_SEED").expect("a seed").parse().expect("a number");
    runtime().block_on(async {
        let engine = start(Path::new(&home)).await;
        for (n, act) in script(seed).0.iter().enumerate() {
            perform(&engine, act).await;
            let _ = writeln!(std::io::stdout(), "\nafter {}", n + 1);
        }
    });
}

fn begin(home: &Path, seed: u64) -> Child {
    Command::new(std::env::current_exe().expect("this test"))
        .args(["--exact", "kill9::child", "--ignored", "--nocapture", "--test-threads", "1"])
        .env("PASSARELA_KILL_HOME", home)
        .env("PASSARELA_KILL_SEED", seed.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a child")
}

/// What was told to be done when the program was killed, at a moment by chance after that many acts.
fn kill_after(acts: usize, pause: Duration, home: &Path, seed: u64) -> usize {
    let mut child = begin(home, seed);
    let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    let told = |line: &str| line.strip_prefix("after ").and_then(|n| n.parse::<usize>().ok());
    let mut done = 0;
    while done < acts {
        let line = lines.next().expect("the child goes on").expect("reads");
        done = told(&line).unwrap_or(done);
    }
    // Any moment will do: no answer depends on how long this is.
    let until = std::time::Instant::now() + pause;
    while std::time::Instant::now() < until {
        std::hint::spin_loop();
    }
    child.kill().expect("killed");
    child.wait().expect("gone");
    // What it had told by then counts, read or not.
    lines.map_while(Result::ok).filter_map(|line| told(&line)).fold(done, usize::max)
}

fn in_order(mut seen: Seen) -> Seen {
    seen.rows.sort();
    seen
}

#[test]
#[ignore = "takes ten seconds; `cargo xtask test` runs it"]
fn whenever_it_is_killed_it_starts_in_a_state_that_it_was_in() {
    let kills = std::env::var("PASSARELA_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(KILLS);
    let mut chance = StdRng::seed_from_u64(kills);
    for seed in 0..kills {
        let home = tempfile::tempdir().expect("a folder");
        let acts = chance.random_range(0..STEPS);
        let pause = Duration::from_micros(chance.random_range(0..8_000));
        let done = kill_after(acts, pause, home.path(), seed);
        let (script, states) = script(seed);
        let found = runtime().block_on(async { seen(&start(home.path()).await).await });
        let states: Vec<Seen> = states.into_iter().map(in_order).collect();
        // Nothing that it told is lost; of what it was at, all or nothing is there.
        assert!(
            states[done..].iter().take(2).any(|state| *state == found),
            "seed {seed}, killed after {done} ({:?}):\n{found:?}\nis neither\n{:?}\nnor\n{:?}",
            script.get(done),
            states[done],
            states.get(done + 1),
        );
    }
}
