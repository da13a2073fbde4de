//! macOS, type-checked: every target of the program, its tests included. Nothing is linked and nothing runs; that takes Apple's
//! own tools and a Mac. Build scripts that compile C get zig as the compiler, which brings the headers of macOS's C library;
//! the Objective-C of dependencies is left out.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use super::compiler::Compiler;
use crate::cargo::{target, wait};
use crate::plan::Purpose;
use crate::progress::{Failure, Phases, say};
use crate::{install, python, ui};

const TRIPLE: &str = "aarch64-apple-darwin";

/// The version that was tried, from the package registry of Python.
const ZIG: &str = "ziglang==0.15.2";

/// What Apple's clang is told and zig does not know, or knows better: the system, its version, where its headers are.
/// Objective-C needs Cocoa's headers, which come with Apple's tools alone: an empty file stands in for it, as only what is
/// linked would ever ask for more.
const CLANG: &str = r#"#!/bin/sh
skip=
for word do
    shift
    if [ -n "$skip" ]; then skip=; continue; fi
    case $word in
        -arch | -isysroot | -target) skip=1 ;;
        *.m) set -- "$@" -x c /dev/null ;;
        --target=* | -mmacosx-version-min=* | -isysroot*) ;;
        *) set -- "$@" "$word" ;;
    esac
done
exec "@PYTHON@" -m ziglang cc -target aarch64-macos "$@"
"#;

const AR: &str = "#!/bin/sh\nexec \"@PYTHON@\" -m ziglang ar \"$@\"\n";

const AGAIN: &str = "Correct what the lines above name, then run this command again.";

/// Type-checks.
pub fn macos(debian: bool) -> Result<ExitCode, Failure> {
    let mut phases = Phases::new(4);
    phases.next("System packages");
    install::packages(Purpose::CrossMacos)?;
    let compiler = Compiler::find(TRIPLE, "cross-macos", debian)?;
    phases.next("A compiler of C");
    let tools = c_compiler()?;
    phases.next("The pages of the window");
    ui::build()?;
    phases.next("Every target of the program and of the commands, type-checked");
    let mut check = compiler.cargo("check");
    check.args(["--package", "passarela", "--package", "xtask", "--all-targets"]);
    check.env("CC_aarch64_apple_darwin", tools.join("cc")).env("AR_aarch64_apple_darwin", tools.join("ar"));
    // Else build scripts look for Apple's tools to ask them where the headers are.
    check.env("SDKROOT", &tools).env("ZIG_GLOBAL_CACHE_DIR", tools.join("cache"));
    wait(&mut check, "Type-checking for macOS", AGAIN)?;
    say(&format!(
        "Every target is right for macOS by its types; nothing was linked, nothing ran. It took {}.",
        phases.elapsed()
    ));
    Ok(ExitCode::SUCCESS)
}

/// Zig in a virtual environment of its own, and two programs that are called like Apple's.
fn c_compiler() -> Result<PathBuf, Failure> {
    let folder = target().join("tools").join("zig");
    let python = python::inside(&folder, cfg!(windows));
    let mut version = Command::new(&python);
    version.args(["-m", "ziglang", "version"]);
    if !version.output().is_ok_and(|out| out.status.success()) {
        let mut make = Command::new(python::system_python()?);
        wait(make.args(["-m", "venv", "--clear"]).arg(&folder), "Making a virtual environment", AGAIN)?;
        let mut fill = Command::new(&python);
        fill.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", ZIG]);
        wait(
            &mut fill,
            "Installing zig",
            "Check that the package registry of Python can be reached, then run this command again.",
        )?;
    }
    for (name, text) in [("cc", CLANG), ("ar", AR)] {
        script(&folder.join(name), &text.replace("@PYTHON@", &python.to_string_lossy()))
            .map_err(|error| Failure::new(format!("{name} could not be written: {error}."), AGAIN))?;
    }
    Ok(folder)
}

/// Written anew only where it is another, or everything that was compiled with it would be too.
fn script(path: &Path, text: &str) -> std::io::Result<()> {
    if std::fs::read_to_string(path).is_ok_and(|there| there == text) {
        return Ok(());
    }
    std::fs::write(path, text)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755))?;
    }
    Ok(())
}
