//! What goes over the wire: a full check against a practice lab that holds every answer back, and the lab under load.

mod check_all;
mod earlier;
mod full_check;
mod lab_memory;

use crate::Wanted;
use crate::measure::Figure;

/// As these programs do, whatever fails is said, and its figure is left out.
type Failed = Box<dyn std::error::Error + Send + Sync>;

/// What is worth knowing beside the figures.
type Say<'a> = &'a mut dyn FnMut(&str);

/// One full check, cold, against the same at commit 50b7c34.
pub fn round_trips(_: &Wanted, say: Say) -> Vec<Figure> {
    made(say, |say| run(full_check::round_trips(say)))
}

/// The same against the same reads through Cisco's Python client.
pub fn against_python(_: &Wanted, say: Say) -> Vec<Figure> {
    made(say, |say| run(full_check::against_python(say)).map(|figure| vec![figure]))
}

/// A hundred appliances: all checks against those of one, the table against a step, the state of each.
pub fn check_all(_: &Wanted, say: Say) -> Vec<Figure> {
    made(say, |say| run(check_all::check_all(say)))
}

/// The lab's memory under load, against what it may grow by.
pub fn lab_memory(_: &Wanted, say: Say) -> Vec<Figure> {
    made(say, |say| run(lab_memory::grows(say)).map(|figure| vec![figure]))
}

fn made(say: Say, figures: impl FnOnce(Say) -> Result<Vec<Figure>, Failed>) -> Vec<Figure> {
    match figures(say) {
        Ok(figures) => figures,
        Err(error) => {
            say(&format!("Not measured: {error}"));
            Vec::new()
        }
    }
}

fn run<T>(measured: impl Future<Output = Result<T, Failed>>) -> Result<T, Failed> {
    tokio::runtime::Runtime::new()?.block_on(measured)
}

/// A figure that was measured once: it waits on purpose, so that nothing is gained by doing it often.
fn once(name: &str, against: &'static str, ratio: f64, target: f64) -> Figure {
    Figure { name: name.into(), ratio, median: ratio, spread: (ratio, ratio), target, against }
}
