//! `shots FOLDER [pages|middle|places|exercise [STOP]]`: a picture of every page of the real window and of the stops in the middle of
//! the work and beside it, in every appearance and language, with a contact sheet for each language; and a line for everything
//! that is wrong with one: geometry, axe-core's rules, what is out of sight, what is not translated, what it does not stand.
//! Started by `cargo xtask shots`, once more in high contrast.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use passarela_e2e::exercise::exercise;
use passarela_e2e::middle::{key_stores, middle};
use passarela_e2e::places::places;
use passarela_e2e::strain::Strain;
use passarela_e2e::tour::{Appearance, tour};
use passarela_e2e::{App, Desk, Outcome, axe, geometry, untranslated};

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
    let (only, wanted) = (std::env::args().nth(2), std::env::args().nth(3).unwrap_or_default());
    match shots(&folder, only.as_deref(), wanted).await {
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
    /// What the name of a stop has in it that is looked at.
    wanted: String,
    /// The contact sheet of each language, and then of each strain.
    sheets: [String; LANGUAGES.len() + Strain::ALL.len()],
}

async fn shots(folder: &Path, only: Option<&str>, wanted: String) -> Outcome<Gallery> {
    let mut gallery = Gallery { folder: folder.to_owned(), pictures: 0, flaws: 0, wanted, sheets: Default::default() };
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
    if only.is_none_or(|only| only == "places") {
        places(&mut visit).await?;
    }
    if only.is_none_or(|only| only == "exercise") {
        exercise(&mut visit).await?;
    }
    std::fs::create_dir_all(folder)?;
    let names = LANGUAGES.into_iter().chain(Strain::ALL.map(Strain::name));
    for (name, sheet) in names.zip(&gallery.sheets) {
        let page = format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Passarela: {name}</title><style>\
             body {{ font: 14px system-ui; }} main {{ display: flex; flex-wrap: wrap; gap: 12px; }} \
             figure {{ margin: 0; width: 300px; }} img {{ width: 100%; border: 1px solid #999; }}</style>\
             <h1>{name}</h1><main>{sheet}</main></html>\n"
        );
        std::fs::write(folder.join(format!("{name}.html")), page)?;
    }
    Ok(gallery)
}

impl Gallery {
    async fn stops(&mut self, app: &App, name: &str) -> Outcome {
        if !name.contains(&self.wanted) {
            return Ok(());
        }
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
        if !name.contains(&self.wanted) {
            return Ok(());
        }
        let page = app.page();
        // Of each language before English, what can be read.
        let mut others: Vec<(String, Vec<String>)> = Vec::new();
        for (at, language) in LANGUAGES.iter().enumerate() {
            page.speak(language).await?;
            // A language is longer than another.
            page.scroll_to(part).await?;
            let file = format!("{language}/{name}.png");
            self.picture(app, at, language, name).await?;
            let mut found: Vec<String> = geometry::flaws(page).await?.iter().map(ToString::to_string).collect();
            let texts = untranslated::texts(page).await?;
            if *language == "en" {
                let same =
                    |other: &[String]| untranslated::same(&texts, other).into_iter().cloned().collect::<Vec<_>>();
                for (other, said) in &others {
                    found.extend(same(said).iter().map(|text| format!("in {other} as well: {text}")));
                }
            } else {
                others.push(((*language).to_owned(), texts));
            }
            if part == 0 {
                found.extend(axe::violations(page).await?);
                found.extend(geometry::out_of_sight(page).await?);
                let usual = (appearance.width, appearance.zoom) == (Appearance::USUAL.width, Appearance::USUAL.zoom);
                if *language == "en" && (usual || appearance == Appearance::BESIDE) {
                    for (at, strain) in Strain::ALL.into_iter().enumerate() {
                        let look = async || self.picture(app, LANGUAGES.len() + at, strain.name(), name).await;
                        found.extend(strain.flaws(page, look).await?);
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

    /// Keeps a picture in the folder of a sheet, and on the sheet.
    async fn picture(&mut self, app: &App, sheet: usize, folder: &str, name: &str) -> Outcome {
        let file = format!("{folder}/{name}.png");
        std::fs::create_dir_all(self.folder.join(folder))?;
        std::fs::write(self.folder.join(&file), app.picture().await?)?;
        self.pictures += 1;
        write!(
            self.sheets[sheet],
            "<figure><a href=\"{file}\"><img loading=\"lazy\" src=\"{file}\" alt=\"\"></a><figcaption>{name}</figcaption></figure>"
        )?;
        Ok(())
    }
}

fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}
