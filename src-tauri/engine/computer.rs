//! This computer, as a report knows it: what runs on it, and the names that must not stand in one.

use std::sync::OnceLock;

use crate::report::Facts;

/// The program and the computer. Found out once: none of it changes while the program runs.
pub fn facts() -> &'static Facts {
    static FACTS: OnceLock<Facts> = OnceLock::new();
    FACTS.get_or_init(|| Facts {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        os: os(),
        os_user: first(&["USER", "LOGNAME", "USERNAME"]),
        home: first(&["HOME", "USERPROFILE"]),
        computer: computer(),
    })
}

fn first(variables: &[&str]) -> Option<String> {
    variables.iter().find_map(|name| std::env::var(name).ok().filter(|value| !value.trim().is_empty()))
}

#[cfg(target_os = "linux")]
fn os() -> String {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let name = release.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="));
    name.map_or_else(|| "Linux".to_owned(), |name| format!("Linux, {}", name.trim_matches('"')))
}

#[cfg(target_os = "macos")]
fn os() -> String {
    match said("/usr/bin/sw_vers", &["-productVersion"]) {
        Some(version) => format!("macOS {version}"),
        None => "macOS".to_owned(),
    }
}

#[cfg(windows)]
fn os() -> String {
    let version = windows_version::OsVersion::current();
    windows_name(version.major, version.minor, version.build, windows_version::is_server())
}

/// Windows 11 calls itself 10.0 still and begins with build 22000; a server has builds of its own (documented: Microsoft,
/// "Windows 11 release information" and "Operating System Version").
#[cfg(any(windows, test))]
fn windows_name(major: u32, minor: u32, build: u32, server: bool) -> String {
    let name = match (major, minor) {
        _ if server => "Windows Server".to_owned(),
        (10, 0) if build >= 22_000 => "Windows 11".to_owned(),
        (10, 0) => "Windows 10".to_owned(),
        _ => format!("Windows {major}.{minor}"),
    };
    format!("{name}, build {build}")
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn os() -> String {
    std::env::consts::OS.to_owned()
}

#[cfg(target_os = "linux")]
fn computer() -> Option<String> {
    let name = std::fs::read_to_string("/proc/sys/kernel/hostname").ok()?;
    Some(name.trim().to_owned()).filter(|name| !name.is_empty())
}

#[cfg(target_os = "macos")]
fn computer() -> Option<String> {
    said("/bin/hostname", &[])
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn computer() -> Option<String> {
    first(&["COMPUTERNAME", "HOSTNAME"])
}

#[cfg(target_os = "macos")]
fn said(program: &str, arguments: &[&str]) -> Option<String> {
    let output = std::process::Command::new(program).args(arguments).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    Some(text).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_11_is_told_from_10_by_its_build() {
        assert_eq!(windows_name(10, 0, 19_045, false), "Windows 10, build 19045");
        assert_eq!(windows_name(10, 0, 22_631, false), "Windows 11, build 22631");
        assert_eq!(windows_name(10, 0, 20_348, true), "Windows Server, build 20348");
        assert_eq!(windows_name(6, 3, 9_600, false), "Windows 6.3, build 9600");
    }
}
