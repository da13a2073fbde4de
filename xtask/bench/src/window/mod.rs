//! What takes place in the real window: on a private screen with a private key store, as in the end-to-end run. The program
//! is the one that `cargo xtask bench` builds and names in `PASSARELA_APP`. Linux only, as that run is.

mod key_store;

use std::time::Duration;

use passarela_e2e::{App, Desk, Outcome};

use crate::measure::Figure;

/// What is worth knowing beside the figures.
type Say<'a> = &'a mut dyn FnMut(&str);

/// The first text while a question of the key store stands unanswered, against a start without any key store, and against
/// one whose key store answers.
pub fn key_store(say: Say) -> Vec<Figure> {
    figures(say, key_store::hang_at_the_start)
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
