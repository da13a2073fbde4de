//! The `.rpm`, by `rpmbuild` out of our own spec. It has no scriptlet, for the reason that the `.deb` has none.

use std::path::Path;
use std::process::Command;

use crate::layout::{self, Papers, Texts};
use crate::order::Order;
use crate::run::{Failure, Outcome, output};

/// `passarela-1.2.3-1.x86_64.rpm`.
pub fn name(order: &Order) -> String {
    format!("passarela-{}-1.{}.rpm", order.version, std::env::consts::ARCH)
}

/// Makes it.
pub fn make(order: &Order, papers: &Papers, work: &Path, into: &Path) -> Outcome {
    let tree = work.join("rpm-tree");
    layout::lay_out(order, papers, Texts::Packed, &tree.join("usr"))?;
    let licence = tree.join("usr/share/licenses/passarela/LICENSE");
    layout::put(&licence, &std::fs::read(order.root.join("LICENSE"))?)?;
    layout::settle(order, &tree)?;

    let spec =
        order.template("passarela.spec")?.replace("@TREE@", &tree.to_string_lossy()).replace("@FILES@", &files(&tree)?);
    let file = work.join("passarela.spec");
    layout::put(&file, spec.as_bytes())?;
    let top = work.join("rpmbuild");
    let mut build = Command::new("rpmbuild");
    build.args(["-bb", "--quiet", "--define", &format!("_topdir {}", top.display())]).arg(&file);
    build.env("SOURCE_DATE_EPOCH", order.moment.to_string());
    output(&mut build)?;
    let made = top.join("RPMS").join(std::env::consts::ARCH).join(name(order));
    if !made.is_file() {
        return Err(Failure::new(format!("rpmbuild left no {}.", made.display())));
    }
    Ok(std::fs::copy(made, into.join(name(order))).map(drop)?)
}

/// Our files, and of folders only those that are ours alone: one that is shared with other packages is not taken away with
/// ours.
fn files(tree: &Path) -> Outcome<String> {
    let printed = output(Command::new("find").current_dir(tree).args([".", "-type", "f"]))?;
    let mut lines: Vec<String> = printed
        .lines()
        .filter_map(|line| line.strip_prefix('.'))
        .map(|path| {
            let kind = match path {
                _ if path.starts_with("/usr/share/doc/") => "%doc ",
                _ if path.starts_with("/usr/share/licenses/") => "%license ",
                _ => "",
            };
            let mode = if path.starts_with("/usr/bin/") { "755" } else { "644" };
            format!("%attr({mode},root,root) {kind}{path}")
        })
        .collect();
    for folder in ["/usr/share/doc/passarela", "/usr/share/licenses/passarela"] {
        lines.push(format!("%dir %attr(755,root,root) {folder}"));
    }
    lines.sort();
    Ok(lines.join("\n"))
}
