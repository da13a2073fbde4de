//! A hundred appliances in one engine, against a practice lab that holds every answer back: how long all checks take beside those of
//! one, how long the table takes beside a step, and how the state grows.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use passarela::clock::Clock;
use passarela::domain::answers::QuestionId;
use passarela::domain::input::Input;
use passarela::domain::place::PlaceId;
use passarela::domain::secret::Secret;
use passarela::domain::step::StepId;
use passarela::domain::view::{ConnectionState, PlaceView, View};
use passarela::engine::connections::FarSide;
use passarela::engine::{Engine, Options as EngineOptions, Storage};
use passarela::lab::world::{Seed, StartingWorld, World};
use passarela::lab::{Lab, Options};
use serde_json::{Value, json};

use super::{Failed, Say, once};
use crate::measure::Figure;

const LATENCY: Duration = Duration::from_millis(50);
const MANY: usize = 100;
const ROUNDS: usize = 3;
/// All against one.
const CHECKS: f64 = 4.0;
/// The table against a step.
const TABLE: f64 = 2.0;
/// What each of a hundred takes on the disk against each of ten.
const GROWTH: f64 = 1.2;

fn name(n: usize) -> String {
    format!("esa{n:03}.lab.example")
}

/// A cloud in which every appliance is registered and has its module, made of the one of the practice world.
fn world(clock: &Clock) -> Result<World, Failed> {
    let mut world = serde_json::to_value(World::starting(StartingWorld::Registered, Seed::new([9; 32]), clock.now()))?;
    let mut made = false;
    widen(&mut world, &mut made);
    if !made {
        return Err("no cloud with a device and a module in the practice world".into());
    }
    Ok(serde_json::from_value(world)?)
}

fn widen(part: &mut Value, made: &mut bool) {
    let lists = ["devices", "modules"].map(|list| part[list].as_array().and_then(|all| all.first().cloned()));
    if let [Some(device), Some(module)] = lists {
        for n in 0..MANY {
            let id = |kind: usize| json!(format!("{kind:08}-0000-4000-8000-{n:012}"));
            let mut device = device.clone();
            (device["id"], device["name"], device["appliance"]) = (id(1), json!(name(n)), Value::Null);
            let mut module = module.clone();
            (module["id"], module["device"], module["name"]) = (id(2), id(1), json!(format!("Module {n}")));
            for (list, one) in [("devices", device), ("modules", module)] {
                part[list].as_array_mut().into_iter().for_each(|all| all.push(one.clone()));
            }
        }
        *made = true;
        return;
    }
    match part {
        Value::Object(all) => all.values_mut().for_each(|one| widen(one, made)),
        Value::Array(all) => all.iter_mut().for_each(|one| widen(one, made)),
        _ => {}
    }
}

struct Fleet {
    engine: Engine,
    lab: Lab,
    home: tempfile::TempDir,
}

impl Fleet {
    async fn new(many: usize) -> Result<Self, Failed> {
        let clock = Clock::system();
        let home = tempfile::tempdir()?;
        let folder = home.path().join("lab");
        let world = world(&clock)?;
        let options = Options { port: 0, faults: vec![], latency: LATENCY, clock: clock.clone(), world, folder };
        let lab = Lab::start(options).await?;
        let at = lab.addresses().clone();
        let api = at.regions.iter().map(|(region, one)| (*region, one.api.clone())).collect();
        let far = FarSide { api, authority: lab.ca_pem().to_owned() };
        let options = EngineOptions { home: home.path().join("state"), practice: false, clock, languages: Vec::new() };
        let engine = Engine::start_against(options, far).await?;
        let region = lab.shared().read(|world, _| world.home);
        for (question, value) in [(QuestionId::Name, name(0)), (QuestionId::Region, region.id().to_owned())] {
            engine.send(Input::Answer { question, value }).await;
        }
        engine.test_connection(at.client_id.clone(), Secret::new(at.client_password.clone()), region).await;
        until(&engine, |view| view.connection.state == ConnectionState::Tested).await?;
        engine.save_connection(Storage::ThisRun).await;
        if many > 1 {
            let names: Vec<String> = (1..many).map(name).collect();
            engine.send(Input::AddAppliances { text: names.join("\n") }).await;
        }
        Ok(Self { engine, lab, home })
    }

    /// All of them; of one, as its panel does it.
    async fn check(&self, many: usize) -> Result<Duration, Failed> {
        self.engine.send(Input::Open { place: PlaceId::Appliances }).await;
        let began = Instant::now();
        if many == 1 {
            self.engine.send(Input::Open { place: PlaceId::Troubleshoot }).await;
            self.engine.send(Input::CheckAll).await;
            until(&self.engine, |view| match &view.place {
                PlaceView::Troubleshoot(panel) => panel.running.is_none() && panel.checked_at.is_some(),
                _ => false,
            })
            .await?;
        } else {
            self.engine.send(Input::CheckSetUps { set_ups: Vec::new() }).await;
            until(&self.engine, |view| match &view.place {
                PlaceView::Appliances(table) => table.checking.is_none(),
                _ => false,
            })
            .await?;
        }
        Ok(began.elapsed())
    }

    async fn open(&self, input: Input) -> Duration {
        let began = Instant::now();
        self.engine.send(input).await;
        began.elapsed()
    }
}

async fn until(engine: &Engine, fits: impl Fn(&View) -> bool) -> Result<Arc<View>, Failed> {
    let mut views = engine.views();
    Ok(views.wait_for(|view| fits(view)).await?.clone())
}

fn size(folder: &Path) -> std::io::Result<u64> {
    let mut all = 0;
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        all += if entry.file_type()?.is_dir() { size(&entry.path())? } else { entry.metadata()?.len() };
    }
    Ok(all)
}

fn least(times: &[Duration]) -> f64 {
    times.iter().min().map_or(f64::NAN, Duration::as_secs_f64)
}

pub async fn check_all(say: Say<'_>) -> Result<Vec<Figure>, Failed> {
    let (one, ten, all) = (Fleet::new(1).await?, Fleet::new(10).await?, Fleet::new(MANY).await?);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        theirs.push(one.check(1).await?);
        ours.push(all.check(MANY).await?);
    }
    ten.check(10).await?;
    let (mut tables, mut steps) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS * 10 {
        steps.push(all.open(Input::Go { step: StepId::AddModule }).await);
        tables.push(all.open(Input::Open { place: PlaceId::Appliances }).await);
    }
    let per_one = |size: u64, many: usize| size as f64 / many as f64;
    let state = |fleet: &Fleet| size(&fleet.home.path().join("state"));
    let (small, large) = (state(&ten)?, state(&all)?);
    let asked = all.lab.shared().record().calls.len();
    say(&format!(
        "All checks of {MANY} appliances at {} ms an answer: {:.0} ms, of one {:.0} ms ({asked} requests of the {MANY} on \
         record). The table: {:.2} ms, a step {:.2} ms. State: {} KB of 10, {} KB of {MANY}.",
        LATENCY.as_millis(),
        least(&ours) * 1000.0,
        least(&theirs) * 1000.0,
        least(&tables) * 1000.0,
        least(&steps) * 1000.0,
        small / 1024,
        large / 1024,
    ));
    Ok(vec![
        once("check-all-100", "all checks of one", least(&ours) / least(&theirs), CHECKS),
        once("table-of-100", "opening a step", least(&tables) / least(&steps), TABLE),
        once("state-of-100", "each of ten", per_one(large, MANY) / per_one(small, 10), GROWTH),
    ])
}
