//! The `.rpm`: its scripts, what it asks for, that it holds what the `.deb` holds; installed, upgraded and removed by
//! `rpm` itself in an empty root. Its program is the same file, so starting it once is enough.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use super::{expect, seen};
use crate::order::Order;
use crate::run::{Failure, Outcome, output, sha256};
use crate::{deb, rpm};

/// See the module.
pub fn check(order: &Order, new: &Path, older: &Path, work: &Path) -> Outcome {
    let package = new.join(rpm::name(order));
    let older = older.join(rpm::name(&order.older()));
    let query = |what: &str| output(Command::new("rpm").args(["--query", "--package", what]).arg(&package));
    for scripts in ["--scripts", "--triggers", "--filetriggers"] {
        let said = query(scripts)?;
        expect(said.trim().is_empty(), &format!("The .rpm runs something ({scripts}):\n{said}"))?;
    }
    let asks = query("--requires")?;
    for library in ["libwebkit2gtk-4.1.so.0", "libgtk-3.so.0", "libc.so.6"] {
        expect(asks.contains(library), &format!("The .rpm does not ask for {library}:\n{asks}"))?;
    }
    seen("the .rpm has no script of its own and asks for its libraries by their names");

    let (from_rpm, from_deb) = (work.join("from-rpm"), work.join("from-deb"));
    std::fs::create_dir_all(&from_rpm)?;
    let unpack = "rpm2cpio \"$1\" | cpio --extract --make-directories --quiet --no-absolute-filenames";
    output(Command::new("sh").current_dir(&from_rpm).args(["-ec", unpack, "sh"]).arg(&package))?;
    let deb = new.join(deb::name(order)?);
    output(Command::new("dpkg-deb").arg("--extract").arg(deb).arg(&from_deb))?;
    let (rpm_files, deb_files) = (files(&from_rpm)?, files(&from_deb)?);
    let differs = deb_files.iter().find(|(path, sum)| {
        // Debian wants these two; the .rpm has its licence file instead.
        let papers = path.ends_with("/copyright") || path.ends_with("/changelog.gz");
        !papers && rpm_files.get(*path) != Some(*sum)
    });
    expect(differs.is_none(), &format!("The .rpm does not hold this file of the .deb: {differs:?}"))?;
    seen("unpacked, the .rpm holds the files of the .deb, each the same");

    let root = work.join("rpm-root");
    std::fs::create_dir_all(&root)?;
    let run = |words: &[&str], file: Option<&Path>| {
        let mut command = Command::new("rpm");
        command.arg("--root").arg(&root).args(words).args(file);
        output(&mut command)
    };
    // Without the libraries, which an empty root does not have.
    run(&["--install", "--nodeps"], Some(&older))?;
    run(&["--upgrade", "--nodeps"], Some(&package))?;
    let version = run(&["--query", "--queryformat", "%{VERSION}", "passarela"], None)?;
    expect(version == order.version, &format!("After the upgrade the version is {version}."))?;
    expect(run(&["--verify", "--nodeps", "passarela"], None)?.trim().is_empty(), "Files of the .rpm differ.")?;
    run(&["--erase", "--nodeps", "passarela"], None)?;
    let left = files(&root.join("usr"))?;
    expect(left.is_empty(), &format!("Removing the .rpm leaves {left:?}."))?;
    seen("rpm itself: installed, upgraded over the older one, verified, removed without a trace");
    Ok(())
}

fn files(folder: &Path) -> Outcome<BTreeMap<String, String>> {
    let printed = output(Command::new("find").arg(folder).args(["-type", "f"]))?;
    let mut all = BTreeMap::new();
    for path in printed.lines() {
        let name = Path::new(path).strip_prefix(folder).map_err(|error| Failure::new(error.to_string()))?;
        all.insert(name.to_string_lossy().into_owned(), sha256(Path::new(path))?);
    }
    Ok(all)
}
