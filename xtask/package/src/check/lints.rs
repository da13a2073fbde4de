//! What the public checkers say of the packages.

use std::path::Path;
use std::process::Command;

use super::{expect, seen};
use crate::deb;
use crate::layout::{ID, OPENS};
use crate::order::Order;
use crate::run::{Outcome, output};

/// What lintian says and we leave so: there is no mailbox yet. Questions go to the repository, as SECURITY.md says.
const LEFT_SO: [&str; 2] = ["bogus-mail-host", "bogus-mail-host-in-debian-changelog"];

/// All of them.
pub fn lint(order: &Order, folder: &Path) -> Outcome {
    let unpacked = tempfile::tempdir()?;
    let package = folder.join(deb::name(order)?);
    output(Command::new("dpkg-deb").arg("--extract").arg(&package).arg(unpacked.path()))?;
    let share = unpacked.path().join("usr/share");
    for entry in [format!("{ID}.desktop"), OPENS.to_owned()] {
        output(Command::new("desktop-file-validate").arg(share.join("applications").join(entry)))?;
    }
    let metadata = share.join(format!("metainfo/{ID}.metainfo.xml"));
    output(Command::new("appstreamcli").args(["validate", "--no-net"]).arg(metadata))?;
    let mut lintian = Command::new("lintian");
    lintian.args(["--fail-on", "error,warning", "--allow-root", "--suppress-tags", &LEFT_SO.join(",")]).arg(&package);
    output(&mut lintian)?;
    // Nothing runs on the person's computer but dpkg itself.
    let control = unpacked.path().join("DEBIAN");
    output(Command::new("dpkg-deb").arg("--control").arg(&package).arg(&control))?;
    let scripts = ["preinst", "postinst", "prerm", "postrm"].into_iter().find(|script| control.join(script).exists());
    expect(scripts.is_none(), "The .deb has a maintainer script.")?;
    seen("desktop-file-validate, appstreamcli and lintian find no fault; the .deb has no script of its own");
    Ok(())
}
