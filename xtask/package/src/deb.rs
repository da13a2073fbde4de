//! The `.deb`, by `dpkg-deb` out of our own control file. It has no maintainer script: icons, kinds of files and the menu
//! are looked after by triggers of the packages that own those caches.

use std::path::Path;
use std::process::Command;

use crate::layout::{self, Papers, Texts};
use crate::order::Order;
use crate::run::{Failure, Outcome, output};

/// `passarela_1.2.3_amd64.deb`.
pub fn name(order: &Order) -> Outcome<String> {
    Ok(format!("passarela_{}_{}.deb", order.version, architecture()?))
}

fn architecture() -> Outcome<String> {
    Ok(output(Command::new("dpkg").arg("--print-architecture"))?.trim().to_owned())
}

/// Makes it.
pub fn make(order: &Order, papers: &Papers, work: &Path, into: &Path) -> Outcome {
    let tree = work.join("deb");
    layout::lay_out(order, papers, Texts::Packed, &tree.join("usr"))?;
    let doc = tree.join("usr/share/doc/passarela");
    layout::put(&doc.join("copyright"), order.template("copyright")?.as_bytes())?;
    let changelog = doc.join("changelog");
    layout::put(&changelog, dated_changelog(order)?.as_bytes())?;
    output(Command::new("gzip").args(["-9", "-n"]).arg(&changelog))?;

    let depends = depends(&tree.join("usr/bin/passarela"), work)?;
    let size = output(Command::new("du").args(["--summarize", "--apparent-size", "--block-size=1024"]).arg(&tree))?;
    let size = size.split_whitespace().next().unwrap_or_default();
    let control = order
        .template("control")?
        .replace("@ARCHITECTURE@", &architecture()?)
        .replace("@DEPENDS@", &depends)
        .replace("@SIZE@", size);
    layout::put(&tree.join("DEBIAN/control"), control.as_bytes())?;
    layout::put(&tree.join("DEBIAN/md5sums"), sums(&tree)?.as_bytes())?;
    layout::settle(order, &tree)?;
    let mut pack = Command::new("dpkg-deb");
    let effort: &[&str] = if order.thorough { &["-Zxz"] } else { &["-Zgzip", "-z1"] };
    pack.arg("--root-owner-group").args(effort).arg("--build").arg(&tree).arg(into.join(name(order)?));
    pack.env("SOURCE_DATE_EPOCH", order.moment.to_string());
    output(&mut pack).map(drop)
}

/// The changelog's date as Debian writes dates, which is not the day of the other files.
fn dated_changelog(order: &Order) -> Outcome<String> {
    let date = jiff::fmt::rfc2822::to_string(&order.time()?).map_err(|error| Failure::new(error.to_string()))?;
    let template = std::fs::read_to_string(order.root.join("packaging/linux/changelog"))?;
    Ok(template.replace("@VERSION@", &order.version).replace("@DATE@", &date))
}

/// The packages of the libraries that the program is linked with, each in the version that has what it uses.
fn depends(program: &Path, work: &Path) -> Outcome<String> {
    // The tool wants to stand beside the control file of a source package.
    let beside = work.join("shlibdeps");
    layout::put(&beside.join("debian/control"), b"Source: passarela\n\nPackage: passarela\nArchitecture: any\n")?;
    let printed = output(Command::new("dpkg-shlibdeps").current_dir(&beside).arg("-O").arg(program))?;
    let found = printed.lines().find_map(|line| line.strip_prefix("shlibs:Depends="));
    found.map(str::to_owned).ok_or_else(|| Failure::new("dpkg-shlibdeps named no library."))
}

/// What `dpkg --verify` compares with.
fn sums(tree: &Path) -> Outcome<String> {
    let mut find = Command::new("find");
    find.current_dir(tree).args(["usr", "-type", "f", "-exec", "md5sum", "{}", "+"]);
    let printed = output(&mut find)?;
    let mut lines: Vec<&str> = printed.lines().collect();
    lines.sort_by_key(|line| line.split_whitespace().nth(1));
    Ok(lines.into_iter().map(|line| format!("{line}\n")).collect())
}
