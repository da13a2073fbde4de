//! From the start of the process to the first text. Both windows tell it alike: the kernel knows when a process was started,
//! and the web view the moment at which it first painted text (`first-contentful-paint`). Nobody looks at pixels.

use std::path::Path;
use std::time::Duration;

use passarela_e2e::{App, Desk, Outcome};

use super::{BARE, WAYS, bare, ours};
use crate::Wanted;
use crate::measure::{Figure, of_rounds};

const ROUNDS: usize = 9;

pub async fn first_texts(wanted: &Wanted) -> Outcome<Vec<Figure>> {
    let (ours, bare) = (ours()?, bare()?);
    let mut figures = Vec::new();
    for ((way, args), target) in WAYS.into_iter().zip([1.4, 1.5]) {
        let name = format!("start-{way}");
        if !wanted.figure(&name) {
            continue;
        }
        // A desk each, so that neither finds what the other keeps.
        let (our_desk, bare_desk) = (Desk::open().await?, Desk::open().await?);
        let mut rounds = Vec::new();
        // Once for what is only fetched or made at the first time.
        for round in 0..=ROUNDS {
            // Who begins changes, so that neither always follows the other.
            let both = if round % 2 == 0 {
                let a = took(&our_desk, &ours, args).await?;
                (a, took(&bare_desk, &bare, &[]).await?)
            } else {
                let b = took(&bare_desk, &bare, &[]).await?;
                (took(&our_desk, &ours, args).await?, b)
            };
            if round > 0 {
                rounds.push(both);
            }
        }
        figures.push(of_rounds(name, BARE, target, &rounds));
    }
    Ok(figures)
}

async fn took(desk: &Desk, program: &Path, args: &[&str]) -> Outcome<Duration> {
    let app = App::start_other(desk, program, args).await?;
    let took = app.first_text().await?;
    app.quit().await?;
    Ok(took)
}
