//! The portable `.tar.gz`: a folder to unpack anywhere.

use std::path::Path;
use std::process::Command;

use crate::layout::{self, Papers, Texts};
use crate::order::Order;
use crate::run::{Outcome, output};

/// Makes it.
pub fn make(order: &Order, papers: &Papers, work: &Path, into: &Path) -> Outcome {
    let above = work.join("portable");
    let tree = above.join(order.stem());
    layout::lay_out(order, papers, Texts::Plain, &tree)?;
    layout::put(&tree.join("README.txt"), order.template("README.portable.txt")?.as_bytes())?;
    layout::put(&tree.join("share/doc/passarela/LICENSE"), &std::fs::read(order.root.join("LICENSE"))?)?;
    layout::settle(order, &above)?;
    let unpacked = work.join(order.named("tar"));
    let mut tar = Command::new("tar");
    tar.current_dir(&above).args(["--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--format=gnu"]);
    tar.arg("--file").arg(&unpacked).arg("--create").arg(order.stem());
    output(&mut tar)?;
    let effort = if order.thorough { "-9" } else { "-1" };
    output(Command::new("gzip").args([effort, "-n"]).arg(&unpacked))?;
    let packed = work.join(order.named("tar.gz"));
    Ok(std::fs::copy(packed, into.join(order.named("tar.gz"))).map(drop)?)
}
