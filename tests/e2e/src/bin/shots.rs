//! `shots FOLDER [pages|middle|places|exercise [STOP]]`: a picture of every page of the real window and of the stops in the middle of
//! the work and beside it, in every appearance and language, with a contact sheet for each language; and a line for everything
//! that is wrong with one: geometry, axe-core's rules, what is out of sight, what is not translated, what it does not stand.
//! Started by `cargo xtask shots`, once more in high contrast.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use passarela_e2e::exercise::exercise;
use passarela_e2e::middle::{key_stores, middle};
use passarela_e2e::places::places;
use passarela_e2e::strain::Strain;
use passarela_e2e::tour::{Appearance, tour};
use passarela_e2e::{App, Desk, Failure, Outcome, axe, geometry, untranslated};

/// English last: the stops are found by English words.
const LANGUAGES: [&str; 3] = ["pt-BR", "es", "en"];

/// What of a page is seen in the first screenfuls tells enough.
const PARTS: u32 = 2;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        say("Name a folder: cargo xtask shots FOLDER");
        return ExitCode::from(2);
    };
    let (only, wanted) = (std::env::args().nth(2), std::env::args().nth(3).unwrap_or_default());
    let start = Instant::now();
    match shots(&folder, only.as_deref(), &wanted) {
        Ok((pictures, flaws)) => {
            let took = start.elapsed().as_secs().div_ceil(60);
            say(&format!("{pictures} pictures, {flaws} flaws, {took} min. Open {}/en.html.", folder.display()));
            if flaws == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(failure) => {
            say(&format!("{failure:?}"));
            ExitCode::FAILURE
        }
    }
}

/// What can be asked for alone.
#[derive(Clone, Copy)]
enum Part {
    Pages,
    Middle,
    Places,
    Exercise,
}

impl Part {
    /// In the order of the contact sheets.
    const ALL: [(Part, &str); 4] =
        [(Part::Pages, "pages"), (Part::Middle, "middle"), (Part::Places, "places"), (Part::Exercise, "exercise")];

    /// Goes through it on a screen of its own.
    async fn look(self, gallery: &mut Gallery) -> Outcome {
        if let Part::Pages = self {
            return gallery.pages().await;
        }
        let mut visit = async |name: &str, app: &App| gallery.stops(app, &name.replace(' ', "-")).await;
        match self {
            Part::Pages => Ok(()),
            Part::Middle => middle(&mut visit).await,
            Part::Places => places(&mut visit).await,
            Part::Exercise => {
                exercise(&mut visit).await?;
                key_stores(&mut visit).await
            }
        }
    }
}

/// Number of pictures and of flaws. Two screens at a time: the middle of the work takes as long as all else together.
fn shots(folder: &Path, only: Option<&str>, wanted: &str) -> Outcome<(usize, usize)> {
    let wants = |name: &str| only.is_none_or(|only| only == name);
    let (long, short): (Vec<Job>, Vec<Job>) = Part::ALL
        .into_iter()
        .filter(|(_, name)| wants(name))
        .map(|(part, _)| (part, Gallery::new(folder, wanted)))
        .partition(|(part, _)| matches!(part, Part::Middle));
    let (long, short) = std::thread::scope(|threads| {
        let beside = threads.spawn(|| work(long));
        let here = work(short);
        (beside.join(), here)
    });
    let long = long.map_err(|_| Failure::new("the middle of the work could not be looked at"))?;
    let (mut done, mut failed) = (Vec::new(), None);
    for (gallery, ended) in long.into_iter().chain(short) {
        done.push(gallery);
        failed = failed.or(ended.err());
    }
    std::fs::create_dir_all(folder)?;
    let names = LANGUAGES.into_iter().chain(Strain::ALL.map(Strain::name));
    for (at, name) in names.enumerate() {
        let sheet: String = done.iter().map(|gallery| gallery.sheets[at].as_str()).collect();
        let page = format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Passarela: {name}</title><style>\
             body {{ font: 14px system-ui; }} main {{ display: flex; flex-wrap: wrap; gap: 12px; }} \
             figure {{ margin: 0; width: 300px; }} img {{ width: 100%; border: 1px solid #999; }}</style>\
             <h1>{name}</h1><main>{sheet}</main></html>\n"
        );
        std::fs::write(folder.join(format!("{name}.html")), page)?;
    }
    match failed {
        Some(failure) => Err(failure),
        None => Ok(done.iter().fold((0, 0), |(pictures, flaws), one| (pictures + one.pictures, flaws + one.flaws))),
    }
}

type Job = (Part, Gallery);

/// One part after the other, whatever becomes of one: what was seen of it is kept, and how it ended.
fn work(jobs: Vec<Job>) -> Vec<(Gallery, Outcome)> {
    let go = |(part, mut gallery): Job| {
        let ended = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
            Ok(runtime) => runtime.block_on(part.look(&mut gallery)),
            Err(error) => Err(error.into()),
        };
        if let Err(failure) = &ended {
            say(&format!("It goes on without the rest of this part: {failure:?}"));
        }
        (gallery, ended)
    };
    jobs.into_iter().map(go).collect()
}

struct Gallery {
    folder: PathBuf,
    pictures: usize,
    flaws: usize,
    /// One appearance shows all that high contrast changes: colours and edges, no sizes.
    contrast: bool,
    /// What the name of a stop has in it that is looked at.
    wanted: String,
    /// The contact sheet of each language, and then of each strain.
    sheets: [String; LANGUAGES.len() + Strain::ALL.len()],
}

impl Gallery {
    fn new(folder: &Path, wanted: &str) -> Self {
        Self {
            folder: folder.to_owned(),
            pictures: 0,
            flaws: 0,
            contrast: std::env::var_os("PASSARELA_HIGH_CONTRAST").is_some(),
            wanted: wanted.to_owned(),
            sheets: Default::default(),
        }
    }

    /// The tour puts each appearance on; the languages follow at each of its stops.
    async fn pages(&mut self) -> Outcome {
        let desk = Desk::open().await?;
        let app = App::start(&desk, &["--practice"]).await?;
        let (appearances, parts) =
            if self.contrast { (&[Appearance::CONTRAST][..], 1) } else { (&Appearance::ALL[..], PARTS) };
        tour(&app, appearances, async |stop, _| {
            if stop.part < parts { self.stop(&app, &stop.slug(), stop.part, stop.appearance).await } else { Ok(()) }
        })
        .await?;
        app.quit().await
    }

    async fn stops(&mut self, app: &App, name: &str) -> Outcome {
        if !name.contains(&self.wanted) {
            return Ok(());
        }
        let (appearances, parts) =
            if self.contrast { (&[Appearance::CONTRAST][..], 1) } else { (&Appearance::FEW[..], PARTS) };
        for &appearance in appearances {
            appearance.put_on(app).await?;
            for part in 0..parts {
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
            // The judges of texts read all of a page at once, seen or scrolled away; further down there is only more to look at.
            if part > 0 && *language != "en" {
                continue;
            }
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
                if *language == "en" && !self.contrast && (usual || appearance == Appearance::BESIDE) {
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
        app.put_pointer_aside()?;
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
