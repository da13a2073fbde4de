//! The pages of the window: their packages and their build.

use crate::cargo::{npm, root, target, wait};
use crate::progress::{Failure, say};
use crate::stamp::Stamp;

const AGAIN: &str = "Read the lines above. If the registry could not be reached, run this command again.";

/// `npm ci`, where the lock file changed or nothing is there.
pub fn packages() -> Result<(), Failure> {
    let ui = root().join("ui");
    let stamp = Stamp::of(target().join("stamps/npm"), &[ui.join("package-lock.json"), ui.join("package.json")], &[])
        .map_err(|error| unreadable(&error))?;
    if stamp.holds() && ui.join("node_modules").is_dir() {
        say("The packages are those of package-lock.json.");
        return Ok(());
    }
    wait(npm().arg("ci"), "Fetching the packages of the pages", AGAIN)?;
    stamp.set().map_err(|error| unreadable(&error))
}

/// `npm run build`, where a source changed.
pub fn build() -> Result<(), Failure> {
    let ui = root().join("ui");
    let sources = [ui.clone(), root().join("docs/guide")];
    let stamp = Stamp::of(target().join("stamps/ui"), &sources, &["node_modules", "dist"])
        .map_err(|error| unreadable(&error))?;
    if stamp.holds() && ui.join("dist/index.html").is_file() {
        say("The pages are up to date.");
        return Ok(());
    }
    packages()?;
    wait(
        npm().args(["run", "build"]),
        "Building the pages",
        "Correct what the lines above name, then run this command again.",
    )?;
    stamp.set().map_err(|error| unreadable(&error))
}

fn unreadable(error: &std::io::Error) -> Failure {
    Failure::new(
        format!("A file under ui/ or target/ could not be read or written: {error}."),
        "Check that you own the files of this folder, then run this command again.",
    )
}
