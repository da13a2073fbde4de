//! A person who does anything at all, for as long as one likes: any step, page, answer, check and fault in any order, on a
//! clock that goes forward and now and then back, with the window closed and opened in between. Nothing may panic, nothing
//! may be said that the rules forbid, nothing may be lost, and the memory has to stay flat.
//!
//! `cargo xtask test` takes a few steps; `cargo xtask soak` takes ten thousand.

#[path = "../../examples/rehearsal/browser.rs"]
mod browser;
#[path = "../common/mod.rs"]
mod common;
mod memory;
#[allow(dead_code, reason = "each test file uses its own part")]
#[path = "../engine/practice/person.rs"]
mod person;
mod rules;
mod steps;

use std::collections::VecDeque;
use std::io::Write as _;
use std::str::FromStr;

use rand::SeedableRng;
use rand::rngs::StdRng;

use person::Person;
use rules::Before;
use steps::Step;

/// A number from the environment, or what it is without.
fn number<T: FromStr>(name: &str, without: T) -> T {
    let Ok(text) = std::env::var(name) else { return without };
    text.parse().unwrap_or_else(|_| panic!("{name} is no number: {text}"))
}

/// For whoever waits.
fn tell(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes half a minute; `cargo xtask test` runs it"]
async fn whatever_a_person_does_the_rules_hold() {
    let (steps, seed) = (number("PASSARELA_SOAK_STEPS", 120_usize), number("PASSARELA_SOAK_SEED", 7_u64));
    let told = number("PASSARELA_SOAK_TELL", 0_usize);
    let mut random = StdRng::seed_from_u64(seed);
    let home = tempfile::tempdir().expect("a folder");
    let mut person = Person::with_all_well(home.path()).await;
    let mut done: VecDeque<String> = VecDeque::new();
    let mut memory = memory::Course::new(steps);
    let mut counts = steps::Counts::default();
    for at in 0..steps {
        let step = Step::draw(&mut random);
        counts.note(&step);
        done.push_back(format!("{at}: {step:?}"));
        if done.len() > 12 {
            done.pop_front();
        }
        let before = Before::of(&*person.engine.view().await);
        person = step.take(person, home.path()).await;
        let view = person.engine.view().await;
        let broken = rules::broken(&step, &before, &view);
        let last = Vec::from(done.clone()).join("\n");
        assert!(broken.is_empty(), "seed {seed}: {}\nThe last steps:\n{last}", broken.join("\n"));
        if at % 50 == 49 {
            rules::no_secret_in_files(&person, home.path()).await;
            memory.look(at);
        }
        if told > 0 && at % told == told - 1 {
            tell(&format!("{} steps; {}", at + 1, memory.told()));
        }
    }
    tell(&format!("seed {seed}: {steps} steps ({}); {}", counts.told(), memory.told()));
    memory.is_flat();
}
