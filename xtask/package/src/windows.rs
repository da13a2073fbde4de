//! The setup of Windows, by `makensis` out of our own script, and a portable folder as a `.zip`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::components::{self, Platform};
use crate::layout;
use crate::order::Order;
use crate::run::{Failure, Outcome, output, say};
use crate::{checksums, notices, sbom};

/// The system that it is for, as the compiler names it.
pub const TRIPLE: &str = "x86_64-pc-windows-gnu";

/// Finds the web view on the person's computer. From Microsoft, and allowed to be passed on with a program that uses it.
const LOADER: &str = "WebView2Loader.dll";

/// All of it into `into`, and a setup of an older version beside it, to be upgraded from.
pub fn make(order: &Order, into: &Path) -> Outcome {
    let work = tempfile::tempdir()?;
    let shipped = components::shipped(&order.root, Platform::Named(TRIPLE))?;
    let notices = notices::text(&order.root, &shipped)?;
    let sbom = sbom::text(order, &shipped)?;
    let stem = format!("passarela-{}-windows-x86_64", order.version);
    let tree = work.path().join(&stem);

    let program = tree.join("passarela.exe");
    layout::put(&program, &fs::read(&order.program)?)?;
    output(Command::new("x86_64-w64-mingw32-strip").arg(&program))?;
    layout::put(&tree.join(LOADER), &fs::read(loader(&order.program)?)?)?;
    // Windows opens what ends in .txt, and breaks its lines where a carriage return stands too.
    let text = |name: &str, text: &str| layout::put(&tree.join(name), text.replace('\n', "\r\n").as_bytes());
    text("LICENSE.txt", &fs::read_to_string(order.root.join("LICENSE"))?)?;
    text("THIRD-PARTY-NOTICES.txt", &notices.replace("\r\n", "\n"))?;
    layout::put(&tree.join("passarela.cdx.json"), sbom.as_bytes())?;
    layout::settle(order, work.path())?;

    for folder in [into, &older(into)] {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
    }
    fs::write(into.join(format!("{stem}.cdx.json")), &sbom)?;
    let mut zip = Command::new("zip");
    // Without the ids of whoever makes it, and in UTC: the same files make the same bytes.
    zip.current_dir(work.path()).env("TZ", "UTC").args(["--quiet", "--recurse-paths", "-X", "-9"]);
    output(zip.arg(into.join(format!("{stem}.zip"))).arg(&stem))?;
    setup(order, &order.version, &tree, into)?;
    setup(order, &order.older().version, &tree, &older(into))?;
    checksums(into)?;
    say(&format!("The setup of Windows is in {}.", into.display()));
    Ok(())
}

fn older(into: &Path) -> PathBuf {
    let name = into.file_name().unwrap_or_default().to_string_lossy();
    into.with_file_name(format!("{name}-older"))
}

fn setup(order: &Order, version: &str, tree: &Path, into: &Path) -> Outcome {
    let out = into.join(format!("Passarela_{version}_x64-setup.exe"));
    let define = |name: &str, value: &str| format!("-D{name}={value}");
    let mut nsis = Command::new("makensis");
    nsis.args(["-V2", "-WX", "-INPUTCHARSET", "UTF8"]).arg(define("VERSION", version));
    nsis.arg(define("FILES", &tree.to_string_lossy())).arg(define("OUT", &out.to_string_lossy()));
    nsis.arg(define("ROOT", &order.root.to_string_lossy())).arg(order.root.join("packaging/windows/setup.nsi"));
    output(nsis.env("SOURCE_DATE_EPOCH", order.moment.to_string())).map(drop)
}

/// Where the build of the program left it: beside the program, or among what build scripts left.
fn loader(program: &Path) -> Outcome<PathBuf> {
    let folder = program.parent().unwrap_or(Path::new("."));
    let beside = folder.join(LOADER);
    if beside.is_file() {
        return Ok(beside);
    }
    let scripts = fs::read_dir(folder.join("build"))?;
    let mut left = scripts.flatten().map(|entry| entry.path().join("out/x64").join(LOADER));
    left.find(|path| path.is_file()).ok_or_else(|| Failure::new(format!("The build left no {LOADER}.")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_older_setup_lies_beside() {
        assert_eq!(older(Path::new("/t/package")), Path::new("/t/package-older"));
    }
}
