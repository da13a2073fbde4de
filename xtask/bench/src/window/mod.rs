//! What takes place in the real window: on a private screen with a private key store, as in the end-to-end run. The program
//! is the one that `cargo xtask bench` builds and names in `PASSARELA_APP`; what it is compared with is the bare window in
//! `PASSARELA_BARE`. Linux only, as that run is.

mod countdown;
mod key_store;
mod memory;
mod processes;
mod start;

use std::path::PathBuf;
use std::time::Duration;

use passarela_e2e::{App, Desk, Failure, Outcome};

use crate::Wanted;
use crate::measure::Figure;

/// What is worth knowing beside the figures.
type Say<'a> = &'a mut dyn FnMut(&str);

/// How the program is started: the end of a figure's name, its arguments.
const WAYS: [(&str, &[&str]); 2] = [("live", &[]), ("practice", &["--practice"])];

/// From the start of the process to the first text in the window, against the bare window's.
pub fn start(wanted: &Wanted, say: Say) -> Vec<Figure> {
    figures(say, || start::first_texts(wanted))
}

/// The memory of all processes, against the bare window's.
pub fn memory(wanted: &Wanted, say: Say) -> Vec<Figure> {
    figures(say, || memory::after_five_seconds(wanted))
}

/// How large the program is, against the bare window's.
pub fn binary(_: &Wanted, say: Say) -> Vec<Figure> {
    figures(say, async || {
        let bytes = |program: PathBuf| Ok::<_, Failure>(std::fs::metadata(program)?.len() as f64);
        let ratio = bytes(ours()?)? / bytes(bare()?)?;
        Ok(vec![Figure {
            name: "binary".into(),
            ratio,
            median: ratio,
            spread: (ratio, ratio),
            target: 2.5,
            against: BARE,
        }])
    })
}

/// The processor's time while a token counts down, against the bare window's.
pub fn countdown(_: &Wanted, say: Say) -> Vec<Figure> {
    figures(say, countdown::a_minute)
}

/// The first text while a question of the key store stands unanswered, against a start without any key store, and against
/// one whose key store answers.
pub fn key_store(_: &Wanted, say: Say) -> Vec<Figure> {
    figures(say, key_store::hang_at_the_start)
}

/// What most of these are compared with.
const BARE: &str = "a bare window";

fn named(variable: &str) -> Outcome<PathBuf> {
    let program = std::env::var_os(variable).map(PathBuf::from).filter(|program| program.is_file());
    program.ok_or_else(|| Failure::new(format!("{variable} names no program; run `cargo xtask bench`")))
}

fn ours() -> Outcome<PathBuf> {
    named(crate::paste::APP)
}

fn bare() -> Outcome<PathBuf> {
    named("PASSARELA_BARE")
}

/// Whatever fails is said, and its figures are left out.
fn figures<F: Future<Output = Outcome<Vec<Figure>>>>(say: Say, measured: impl FnOnce() -> F) -> Vec<Figure> {
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            say(&format!("Not measured: {error}"));
            return Vec::new();
        }
    };
    runtime.block_on(measured()).unwrap_or_else(|failure| {
        say(&format!("Not measured: {failure:?}"));
        Vec::new()
    })
}

/// How long it takes from the start of the program to its first text on the screen.
async fn first_text(desk: &Desk, args: &[&str]) -> Outcome<Duration> {
    let app = App::start(desk, args).await?;
    let took = app.first_text().await?;
    app.quit().await?;
    Ok(took)
}
