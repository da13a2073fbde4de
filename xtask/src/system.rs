//! Looks at this computer: which system, what is installed, whether there is a screen.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::plan::{Os, System};

/// This computer.
pub fn here() -> System {
    let os = match std::env::consts::OS {
        "macos" => Os::Mac,
        "windows" => Os::Windows,
        "linux" => Os::from_os_release(&std::fs::read_to_string("/etc/os-release").unwrap_or_default()),
        other => Os::Other(other.to_owned()),
    };
    let root = quiet(Command::new("id").arg("-u")).is_some_and(|out| out.trim() == "0");
    System { os, root, sudo: program("sudo").is_some() }
}

/// Whether a need of the plan is there.
pub fn present(os: &Os, name: &str) -> bool {
    match (os, name) {
        (Os::Apt, package) => {
            quiet(Command::new("dpkg-query").args(["--show", "--showformat=${db:Status-Status}", package]))
                .is_some_and(|status| status.trim() == "installed")
        }
        (Os::Dnf, package) => quiet(Command::new("rpm").args(["--query", "--whatprovides", package])).is_some(),
        (_, "python") => program("python3").or_else(|| program("python")).is_some(),
        (_, "xcode-select") => quiet(Command::new("xcode-select").arg("--print-path")).is_some(),
        (_, "msvc-build-tools") => visual_cpp(),
        (_, "webview2") => webview2(),
        _ => false,
    }
}

/// Build tools of Visual Studio with a C++ compiler, as Visual Studio's own locator sees them. Rust's GNU toolchain
/// brings its own linker.
fn visual_cpp() -> bool {
    if cfg!(all(windows, target_env = "gnu")) {
        return true;
    }
    let folder = std::env::var_os("ProgramFiles(x86)").unwrap_or_else(|| r"C:\Program Files (x86)".into());
    let locator = Path::new(&folder).join(r"Microsoft Visual Studio\Installer\vswhere.exe");
    let component = "Microsoft.VisualStudio.Component.VC.Tools.x86.x64";
    quiet(Command::new(locator).args(["-products", "*", "-requires", component, "-property", "installationPath"]))
        .is_some_and(|path| !path.trim().is_empty())
}

/// The runtime's own registry entry, for the machine or for this person.
fn webview2() -> bool {
    const CLIENT: &str = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    [r"HKLM\SOFTWARE\WOW6432Node\", r"HKLM\SOFTWARE\", r"HKCU\Software\"]
        .iter()
        .any(|hive| quiet(Command::new("reg").args(["query", &format!("{hive}{CLIENT}"), "/v", "pv"])).is_some())
}

/// Whether a window can open here.
pub fn has_display() -> bool {
    display(std::env::consts::OS, |name| std::env::var(name).ok())
}

fn display(os: &str, env: impl Fn(&str) -> Option<String>) -> bool {
    os != "linux" || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env(name).is_some_and(|value| !value.is_empty()))
}

/// A program on the `PATH`.
pub fn program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd", ".bat"] } else { &[""] };
    std::env::split_paths(&path)
        .flat_map(|folder| endings.iter().map(move |ending| folder.join(format!("{name}{ending}"))))
        .find(|file| file.is_file())
}

/// What a program prints when it ends well.
fn quiet(command: &mut Command) -> Option<String> {
    let out = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    out.status.success().then(|| String::from_utf8_lossy(&out.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn linux_needs_a_display_that_is_named() {
        assert!(!display("linux", |_| None));
        assert!(!display("linux", |_| Some(String::new())));
        assert!(display("linux", |name| (name == "DISPLAY").then(|| ":0".into())));
        assert!(display("linux", |name| (name == "WAYLAND_DISPLAY").then(|| "wayland-0".into())));
    }

    #[test]
    fn macos_and_windows_always_have_one() {
        assert!(display("macos", |_| None) && display("windows", |_| None));
    }

    #[test]
    fn a_missing_program_is_not_found() {
        assert_eq!(program("a-program-that-nobody-has"), None);
    }
}
