//! A start with a secret in the record, while the key store asks its user something and gets no answer.

use std::time::Duration;

use passarela_e2e::journey::connect_the_api;
use passarela_e2e::{App, Desk, Lab, Outcome};

use super::first_text;
use crate::measure::{Figure, of_rounds};

const ARGS: [&str; 1] = ["--practice"];
const ROUNDS: usize = 7;
const TARGET: f64 = 1.2;

/// A desk at which a password was stored, with its key store as it was left.
async fn prepared() -> Outcome<Desk> {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &ARGS).await?;
    app.page().find("heading", "Before you start").await?;
    let lab = Lab::read(app.page()).await?;
    connect_the_api(app.page(), &lab).await?;
    app.quit().await?;
    Ok(desk)
}

pub async fn hang_at_the_start() -> Outcome<Vec<Figure>> {
    let (mut asks, mut without, answers) = (prepared().await?, prepared().await?, prepared().await?);
    asks.become_asking().await?;
    without.end_key_store().await?;
    // Once for what is only fetched or made at the first time.
    let mut rounds = Vec::new();
    for round in 0..=ROUNDS {
        // Who begins changes, so that neither always follows the other.
        let mut order = [(0, &asks), (1, &without), (2, &answers)];
        order.rotate_left(round % 3);
        let mut took = [Duration::ZERO; 3];
        for (at, desk) in order {
            took[at] = first_text(desk, &ARGS).await?;
        }
        if round > 0 {
            rounds.push(took);
        }
    }
    let against = |other: usize| rounds.iter().map(|took| (took[0], took[other])).collect::<Vec<_>>();
    Ok(vec![
        of_rounds("keystore-hang-start", "the same without a key store", TARGET, &against(1)),
        of_rounds("keystore-hang-start-answering", "the same with a key store that answers", TARGET, &against(2)),
    ])
}
