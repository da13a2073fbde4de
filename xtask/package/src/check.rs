//! `cargo xtask package --check`: makes the packages and does with them what a person would, in a bare root of Debian:
//! install, start from the menu, do a practice step, upgrade, remove. Says of each thing that it was seen.

mod bare;
mod lints;
mod rpm_root;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use bare::Bare;

use crate::layout::OPENS;
use crate::order::Order;
use crate::run::{Failure, Outcome, output, say, sha256};
use crate::{deb, make};

/// What the journeys in the root need beside the package.
const TOOLS: [&str; 10] = [
    "dbus",
    "desktop-file-utils",
    "gnome-keyring",
    "libglib2.0-bin",
    "libgtk-3-bin",
    "libsecret-tools",
    "openbox",
    "webkit2gtk-driver",
    "xdg-utils",
    "xvfb",
];
const PROGRAM: &str = "/usr/bin/passarela";
const HANDED_IN: &str = "/opt/check";
const LEFT: &str = "/root/left";

/// See the module.
pub fn check(order: &Order, folder: &Path, driver: &Path) -> Outcome {
    let start = Instant::now();
    let work = tempfile::tempdir()?;
    let journeys = journeys(order)?;

    make(order, folder)?;
    let again = work.path().join("again");
    make(order, &again)?;
    same(folder, &again)?;
    let older = work.path().join("older");
    make(&order.older(), &older)?;
    lints::lint(order, folder)?;
    rpm_root::check(order, folder, &older, work.path())?;
    in_a_bare_root(order, folder, &older, &journeys, driver)?;
    say(&format!("All of it was seen, in {} s.", start.elapsed().as_secs()));
    Ok(())
}

/// One thing was seen.
fn seen(what: &str) {
    say(&format!("  seen: {what}"));
}

fn same(one: &Path, other: &Path) -> Outcome {
    for file in std::fs::read_dir(one)? {
        let path = file?.path();
        let twin = other.join(path.file_name().unwrap_or_default());
        if sha256(&path)? != sha256(&twin)? {
            return Err(Failure::new(format!("{} is not the same when made again.", path.display())));
        }
    }
    seen("made twice, every package is the same to the byte");
    Ok(())
}

fn in_a_bare_root(order: &Order, new: &Path, older: &Path, journeys: &Path, driver: &Path) -> Outcome {
    let root = Bare::make(&order.root.join("target/package-root"))?;
    seen(&format!("a bare {} of {} packages, made by debootstrap", root.release, root.packages()?));
    let (old_deb, new_deb) = (deb::name(&order.older())?, deb::name(order)?);
    for (file, name) in [(older.join(&old_deb), old_deb.as_str()), (new.join(&new_deb), new_deb.as_str())] {
        root.hand_in(&file, &format!("{HANDED_IN}/{name}"))?;
    }
    root.hand_in(journeys, &format!("{HANDED_IN}/window"))?;
    root.hand_in(driver, &format!("{HANDED_IN}/tauri-driver"))?;

    root.apt(&["install", "--no-install-recommends", &format!("{HANDED_IN}/{old_deb}")])?;
    installed(&root, &order.older().version)?;
    root.apt(&[&["install", "--no-install-recommends"], &TOOLS[..]].concat())?;
    journey(&root, "leaves_a_practice_step_done", PROGRAM)?;
    seen("the older package: started, a practice step done by a pasted page, closed");
    let left = root.sums(LEFT)?;

    root.apt(&["install", "--no-install-recommends", &format!("{HANDED_IN}/{new_deb}")])?;
    installed(&root, &order.version)?;
    expect(root.sums(LEFT)? == left, "The upgrade changed the state folder.")?;
    seen("upgraded over the older package; the state is untouched");
    journey(&root, "opens_what_was_left", PROGRAM)?;
    seen("the newer package opens what the older one left, the step still confirmed");
    journey(&root, "starts_from_its_desktop_entry", PROGRAM)?;
    seen("started from its desktop entry, under a window manager, its window drawn");
    kinds_of_files(&root)?;
    portable(order, new, &root)?;
    removed(&root, &left)
}

/// The package is there in this version, whole, and every library that it is linked with too.
fn installed(root: &Bare, version: &str) -> Outcome {
    let there = root.output(&["dpkg-query", "--show", "--showformat=${Version} ${db:Status-Status}", "passarela"])?;
    expect(there == format!("{version} installed"), &format!("The package is not as it should be: {there}"))?;
    expect(root.output(&["dpkg", "--verify", "passarela"])?.trim().is_empty(), "Files of the package differ.")?;
    let libraries = root.output(&["ldd", PROGRAM])?;
    expect(!libraries.contains("not found"), &format!("A library is missing:\n{libraries}"))?;
    seen(&format!("installed {version} with apt; nothing is missing, every file is whole"));
    Ok(())
}

/// "Open with" offers us for saved pages, and a browser stays what opens them.
fn kinds_of_files(root: &Bare) -> Outcome {
    let entry =
        "[Desktop Entry]\nType=Application\nName=A browser\nExec=true %U\nMimeType=text/html;application/pdf;\n";
    root.write("/usr/share/applications/web-browser.desktop", entry)?;
    root.output(&["update-desktop-database"])?;
    for kind in ["text/html", "application/pdf"] {
        let opens = root.output(&["xdg-mime", "query", "default", kind])?;
        expect(opens.trim() == "web-browser.desktop", &format!("{kind} is opened by {opens} by default."))?;
        let offered = root.output(&["gio", "mime", kind])?;
        expect(offered.contains(OPENS), &format!("{kind} is not offered to us:\n{offered}"))?;
    }
    root.write("/root/Page.webarchive", "bplist00")?;
    root.write("/root/Page.mhtml", "From: saved\n")?;
    for (file, kind) in
        [("Page.webarchive", "application/x-webarchive+plist"), ("Page.mhtml", "application/x-mimearchive")]
    {
        let found = root.output(&["gio", "info", "--attributes=standard::content-type", &format!("/root/{file}")])?;
        expect(found.contains(kind), &format!("{file} is taken for something else:\n{found}"))?;
    }
    seen("\"Open with\" offers saved pages of every kind; a browser stays the default");
    Ok(())
}

fn portable(order: &Order, new: &Path, root: &Bare) -> Outcome {
    let name = order.named("tar.gz");
    root.hand_in(&new.join(&name), &format!("{HANDED_IN}/{name}"))?;
    root.output(&["tar", "--extract", "--gzip", "--directory", "/opt", "--file", &format!("{HANDED_IN}/{name}")])?;
    journey(root, "opens_what_was_left", &format!("/opt/{}/bin/passarela", order.stem()))?;
    seen("the portable folder, unpacked elsewhere: started, the state of before opened");
    Ok(())
}

fn removed(root: &Bare, left: &str) -> Outcome {
    let files: Vec<String> = root.output(&["dpkg", "--listfiles", "passarela"])?.lines().map(str::to_owned).collect();
    let ours: Vec<&String> = files.iter().filter(|file| file.to_lowercase().contains("passarela")).collect();
    expect(ours.len() > 10, "The package lists hardly any file.")?;
    let before = root.path(LEFT);
    expect(before.is_dir(), "There is no state to look after.")?;
    root.apt(&["purge", "passarela"])?;
    let still: Vec<&&String> = ours.iter().filter(|file| root.path(file).symlink_metadata().is_ok()).collect();
    expect(still.is_empty(), &format!("These are still there: {still:?}"))?;
    let cache = root.output(&["cat", "/usr/share/applications/mimeinfo.cache"])?;
    expect(!cache.contains("passarela"), "The menu still knows the program.")?;
    expect(root.sums(LEFT)? == left, "Removing the package changed the state folder.")?;
    seen("removed: no file and no entry is left; the person's state is untouched");
    Ok(())
}

/// One journey of `tests/e2e/tests/installed.rs`, in the root.
fn journey(root: &Bare, name: &str, program: &str) -> Outcome {
    let set = [
        format!("PASSARELA_APP={program}"),
        format!("PASSARELA_TAURI_DRIVER={HANDED_IN}/tauri-driver"),
        format!("PASSARELA_LEFT={LEFT}"),
        "HOME=/root".to_owned(),
    ];
    let mut words = vec!["env"];
    words.extend(set.iter().map(String::as_str));
    let binary = format!("{HANDED_IN}/window");
    let test = format!("installed::{name}");
    words.extend([binary.as_str(), "--ignored", "--exact", &test, "--nocapture"]);
    let printed = root.output(&words)?;
    expect(printed.contains("1 passed"), &format!("{name} did not run:\n{printed}"))
}

/// Builds the journeys and says where they are.
fn journeys(order: &Order) -> Outcome<PathBuf> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(&order.root).args(["test", "--no-run", "--package", "passarela-e2e", "--test", "window"]);
    let printed = output(cargo.arg("--message-format=json"))?;
    let told = printed.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let found = told.filter(|one| one["target"]["name"] == "window").find_map(|one| {
        let file = one["executable"].as_str()?;
        Some(PathBuf::from(file))
    });
    found.ok_or_else(|| Failure::new("cargo does not say where it left the journeys."))
}

fn expect(so: bool, otherwise: &str) -> Outcome {
    if so { Ok(()) } else { Err(Failure::new(otherwise)) }
}
