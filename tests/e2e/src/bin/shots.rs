//! `shots FOLDER [pages|middle|exercise]`: a picture of every page of the real window and of the stops in the middle of the
//! work, in every appearance and language, with a contact sheet for each language; and a line for everything that is wrong
//! with one: geometry, axe-core's rules, what it does not stand. Started by `cargo xtask shots`, once more in high contrast.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use passarela_e2e::exercise::exercise;
use passarela_e2e::middle::{key_stores, middle};
use passarela_e2e::strain::Strain;
use passarela_e2e::tour::{Appearance, tour};
use passarela_e2e::{App, Desk, Outcome, axe, geometry};

/// English last: the stops are found by English words.
const LANGUAGES: [&str; 3] = ["pt-BR", "es", "en"];

/// What of a page is seen in the first screenfuls tells enough.
const PARTS: u32 = 2;

#[tokio::main]
async fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        say("Name a folder: cargo xtask shots FOLDER");
        return ExitCode::from(2);
    };
    let only = std::env::args().nth(2);
    match shots(&folder, only.as_deref()).await {
        Ok(gallery) => {
            say(&format!("{} pictures, {} flaws. Open {}/en.html.", gallery.pictures, gallery.flaws, folder.display()));
            if gallery.flaws == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(failure) => {
            say(&format!("{failure:?}"));
            ExitCode::FAILURE
        }
    }
}

struct Gallery {
    folder: PathBuf,
    pictures: usize,
    flaws: usize,
    /// The contact sheet of each language.
    sheets: [String; LANGUAGES.len()],
}

async fn shots(folder: &Path, only: Option<&str>) -> Outcome<Gallery> {
    let mut gallery = Gallery { folder: folder.to_owned(), pictures: 0, flaws: 0, sheets: Default::default() };
    if only.is_none_or(|only| only == "pages") {
        let desk = Desk::open().await?;
        let app = App::start(&desk, &["--practice"]).await?;
        // The tour puts each appearance on; the languages follow at each of its stops.
        let appearances = if desk.high_contrast() { &Appearance::ALL[1..2] } else { &Appearance::ALL[..] };
        tour(&app, appearances, async |stop, _| {
            if stop.part < PARTS { gallery.stop(&app, &stop.slug(), stop.part, stop.appearance).await } else { Ok(()) }
        })
        .await?;
        app.quit().await?;
    }
    let mut visit = async |name: &str, app: &App| gallery.stops(app, &name.replace(' ', "-")).await;
    if only.is_none_or(|only| only == "middle") {
        middle(&mut visit).await?;
        key_stores(&mut visit).await?;
    }
    if only.is_none_or(|only| only == "exercise") {
        exercise(&mut visit).await?;
    }
    for (language, sheet) in LANGUAGES.iter().zip(&gallery.sheets) {
        let page = format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Passarela: {language}</title><style>\
             body {{ font: 14px system-ui; }} main {{ display: flex; flex-wrap: wrap; gap: 12px; }} \
             figure {{ margin: 0; width: 300px; }} img {{ width: 100%; border: 1px solid #999; }}</style>\
             <h1>{language}</h1><main>{sheet}</main></html>\n"
        );
        std::fs::write(folder.join(format!("{language}.html")), page)?;
    }
    Ok(gallery)
}

impl Gallery {
    async fn stops(&mut self, app: &App, name: &str) -> Outcome {
        for appearance in Appearance::FEW {
            appearance.put_on(app).await?;
            for part in 0..PARTS {
                if !app.page().scroll_to(part).await? {
                    break;
                }
                self.stop(app, &format!("{name}-{appearance}-{}", part + 1), part, appearance).await?;
            }
        }
        Appearance::USUAL.put_on(app).await
    }

    /// What is open now, in every language.
    async fn stop(&mut self, app: &App, name: &str, part: u32, appearance: Appearance) -> Outcome {
        let page = app.page();
        for (at, language) in LANGUAGES.iter().enumerate() {
            page.speak(language).await?;
            // A language is longer than another.
            page.scroll_to(part).await?;
            let file = format!("{language}/{name}.png");
            std::fs::create_dir_all(self.folder.join(language))?;
            std::fs::write(self.folder.join(&file), app.picture().await?)?;
            self.pictures += 1;
            write!(
                self.sheets[at],
                "<figure><a href=\"{file}\"><img loading=\"lazy\" src=\"{file}\" alt=\"\"></a><figcaption>{name}</figcaption></figure>"
            )?;
            let mut found: Vec<String> = geometry::flaws(page).await?.iter().map(ToString::to_string).collect();
            if part == 0 {
                found.extend(axe::violations(page).await?);
                let usual = (appearance.width, appearance.zoom) == (Appearance::USUAL.width, Appearance::USUAL.zoom);
                if *language == "en" && (usual || appearance == Appearance::BESIDE) {
                    for strain in Strain::ALL {
                        found.extend(strain.flaws(page).await?);
                    }
                }
            }
            self.flaws += found.len();
            for flaw in found {
                say(&format!("{file}: {flaw}"));
            }
        }
        Ok(())
    }
}

fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}
