//! Where each file of the program belongs below `/usr`. Every package has the same tree.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::order::Order;
use crate::run::{Outcome, output};

/// The name that desktop entry, icons and metadata share.
pub const ID: &str = "app.passarela.Passarela";
/// The entry for "Open with". Longer than the other one: GNOME Software takes a package's shortest for the program itself.
pub const OPENS: &str = "zz-app.passarela.Passarela-open.desktop";

const ICONS: [(&str, &str); 5] = [
    ("32x32", "32x32.png"),
    ("64x64", "64x64.png"),
    ("128x128", "128x128.png"),
    ("256x256", "256x256.png"),
    ("512x512", "icon.png"),
];

/// What is written for the package and stands nowhere in the sources.
pub struct Papers {
    /// Licences of others, with their texts.
    pub notices: String,
    /// The list of components, CycloneDX.
    pub sbom: String,
}

/// How texts under `share/doc` and the manual lie there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Texts {
    /// With gzip, as Debian and Fedora want it.
    Packed,
    /// To be read at once.
    Plain,
}

/// Lays the tree out below `usr`.
pub fn lay_out(order: &Order, papers: &Papers, texts: Texts, usr: &Path) -> Outcome {
    let program = usr.join("bin/passarela");
    put(&program, &fs::read(&order.program)?)?;
    // A release is built without symbols; of another build nobody wants hundreds of megabytes of them.
    output(Command::new("strip").arg(&program))?;
    mode(&program, 0o755)?;

    let share = usr.join("share");
    for entry in [format!("{ID}.desktop"), OPENS.to_owned()] {
        put(&share.join("applications").join(&entry), order.template(&entry)?.as_bytes())?;
    }
    let metadata = order.template(&format!("{ID}.metainfo.xml"))?;
    put(&share.join(format!("metainfo/{ID}.metainfo.xml")), metadata.as_bytes())?;
    let kinds = order.template(&format!("{ID}.mime.xml"))?;
    put(&share.join(format!("mime/packages/{ID}.xml")), kinds.as_bytes())?;
    let icons = share.join("icons/hicolor");
    for (size, file) in ICONS {
        put(&icons.join(format!("{size}/apps/{ID}.png")), &fs::read(order.root.join("icons").join(file))?)?;
    }
    put(&icons.join(format!("scalable/apps/{ID}.svg")), &fs::read(order.root.join("icons/passarela.svg"))?)?;

    let text = |path: &Path, content: &str| -> Outcome {
        put(path, content.as_bytes())?;
        match texts {
            // Without name and date, so that the same text makes the same bytes.
            Texts::Packed => output(Command::new("gzip").args(["-9", "-n"]).arg(path)).map(drop),
            Texts::Plain => Ok(()),
        }
    };
    text(&share.join("man/man1/passarela.1"), &order.template("passarela.1")?)?;
    let doc = share.join("doc/passarela");
    text(&doc.join("CHANGELOG.md"), &fs::read_to_string(order.root.join("CHANGELOG.md"))?)?;
    text(&doc.join("THIRD-PARTY-NOTICES.txt"), &papers.notices)?;
    text(&doc.join("passarela.cdx.json"), &papers.sbom)
}

/// A file with its folders, for all to read.
pub fn put(path: &Path, content: &[u8]) -> Outcome {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, content)?;
    mode(path, 0o644)
}

/// On Windows nothing is laid out; there only the notices are written.
fn mode(path: &Path, mode: u32) -> Outcome {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(mode))?;
    }
    let _ = (path, mode);
    Ok(())
}

/// Gives folders the usual mode and everything the order's moment.
pub fn settle(order: &Order, tree: &Path) -> Outcome {
    output(Command::new("find").arg(tree).args(["-type", "d", "-exec", "chmod", "755", "{}", "+"]))?;
    let moment = format!("@{}", order.moment);
    output(Command::new("find").arg(tree).args(["-exec", "touch", "--no-dereference", "--date", &moment, "{}", "+"]))?;
    Ok(())
}
