//! Makes the packages out of a built program, and tries those of Linux. Started by `cargo xtask package` and `cargo xtask
//! cross windows`, which build the program first and hand everything over that this has to know.

mod check;
mod components;
mod deb;
mod layout;
mod notices;
mod order;
mod portable;
mod rpm;
mod run;
mod sbom;
mod windows;

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use order::Order;
use run::{Failure, Outcome, say};

fn main() -> ExitCode {
    match begin() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            say(&failure.to_string());
            ExitCode::FAILURE
        }
    }
}

fn begin() -> Outcome {
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
    if let [what, root, platform, file] = args.as_slice()
        && what == "notices"
    {
        let platform = match platform.to_str() {
            Some("windows") => components::Platform::Named(windows::TRIPLE),
            _ => components::Platform::Here,
        };
        let root = &std::path::absolute(root)?;
        let text = notices::text(root, &components::shipped(root, platform)?)?;
        if let Some(folder) = Path::new(file).parent() {
            std::fs::create_dir_all(folder)?;
        }
        return Ok(std::fs::write(file, text)?);
    }
    let [what, how, root, program, folder, rest @ ..] = args.as_slice() else {
        return Err(Failure::new("Run `cargo xtask package`, which says what to package."));
    };
    let folder = Path::new(folder);
    let order = Order::of(Path::new(root), program.into(), how == "thorough")?;
    match what.to_str() {
        Some("make") => {
            make(&order, folder)?;
            say(&format!("The packages are in {}.", folder.display()));
            Ok(())
        }
        Some("check") => {
            let driver = rest.first().ok_or_else(|| Failure::new("The check needs the driver of the window."))?;
            check::check(&order, folder, Path::new(driver))
        }
        Some("windows") => windows::make(&order, folder),
        _ => Err(Failure::new("This knows `make`, `check` and `windows`. Run `cargo xtask package`.")),
    }
}

/// Every package, the list of components and the checksums, in a folder that holds nothing else.
fn make(order: &Order, into: &Path) -> Outcome {
    if into.exists() {
        std::fs::remove_dir_all(into)?;
    }
    std::fs::create_dir_all(into)?;
    let work = tempfile::tempdir()?;
    let shipped = components::shipped(&order.root, components::Platform::Here)?;
    let papers = layout::Papers { notices: notices::text(&order.root, &shipped)?, sbom: sbom::text(order, &shipped)? };
    std::fs::write(into.join(order.named("cdx.json")), &papers.sbom)?;
    std::fs::write(into.join("THIRD-PARTY-NOTICES.txt"), &papers.notices)?;
    deb::make(order, &papers, work.path(), into)?;
    rpm::make(order, &papers, work.path(), into)?;
    portable::make(order, &papers, work.path(), into)?;
    checksums(into)
}

/// `SHA256SUMS`, as `sha256sum --check` reads it.
fn checksums(folder: &Path) -> Outcome {
    let mut lines = Vec::new();
    for file in std::fs::read_dir(folder)? {
        let path = file?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        lines.push((name, run::sha256(&path)?));
    }
    lines.sort();
    let text: String = lines.into_iter().map(|(name, sum)| format!("{sum}  {name}\n")).collect();
    Ok(std::fs::write(folder.join("SHA256SUMS"), text)?)
}
