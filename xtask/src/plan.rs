//! What has to be installed on which system, as plain data: nothing here runs anything.
//!
//! Tested for every system; run for real only on Debian (see README, "What was tried where").

/// The system that needs something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct System {
    /// Which family.
    pub os: Os,
    /// Whether we are the administrator already.
    pub root: bool,
    /// Whether `sudo` is there to ask.
    pub sudo: bool,
}

/// Systems that we know how to prepare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Os {
    /// Debian, Ubuntu and what descends from them.
    Apt,
    /// Fedora and what descends from it.
    Dnf,
    /// macOS.
    Mac,
    /// Windows.
    Windows,
    /// Anything else, by its own name.
    Other(String),
}

impl Os {
    /// From the text of `/etc/os-release`.
    pub fn from_os_release(text: &str) -> Self {
        let field = |name: &str| {
            text.lines().find_map(|line| {
                let value = line.trim().strip_prefix(name)?.strip_prefix('=')?;
                Some(value.trim_matches(['"', '\'']).to_owned())
            })
        };
        let id = field("ID").unwrap_or_default();
        let like = field("ID_LIKE").unwrap_or_default();
        let mut names = std::iter::once(id.as_str()).chain(like.split_whitespace());
        names
            .find_map(|name| match name {
                "debian" | "ubuntu" => Some(Os::Apt),
                "fedora" | "rhel" | "centos" => Some(Os::Dnf),
                _ => None,
            })
            .unwrap_or_else(|| Os::Other(field("PRETTY_NAME").unwrap_or_else(|| "this Linux".to_owned())))
    }
}

/// What it is needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Building and opening the window.
    Run,
    /// And driving it in tests, on a machine without a screen.
    Test,
    /// And making packages of it.
    Package,
    /// And trying those packages in a bare root.
    CheckPackages,
    /// And copying the practice pages with the browsers that people use.
    Copies,
    /// And building it for Windows, and trying that under Wine.
    CrossWindows,
    /// And type-checking it for macOS.
    CrossMacos,
    /// And a compiler that can build the standard library of another system.
    CrossCompiler,
}

impl Purpose {
    /// Whether what is for `other` is needed for this too.
    fn includes(self, other: Purpose) -> bool {
        other == Purpose::Run
            || other == self
            || matches!((self, other), (Purpose::CheckPackages, Purpose::Package) | (Purpose::Copies, Purpose::Test))
    }
}

/// One thing that must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Need {
    /// The package's name, or another name that the probe of this system knows.
    name: &'static str,
    /// What it is for; said when it is installed.
    why: &'static str,
    purpose: Purpose,
}

const fn need(purpose: Purpose, name: &'static str, why: &'static str) -> Need {
    Need { name, why, purpose }
}

const APT: &[Need] = &[
    need(Purpose::Run, "build-essential", "the linker"),
    need(Purpose::Run, "pkg-config", "finds the libraries below"),
    need(Purpose::Run, "libwebkit2gtk-4.1-dev", "the web view"),
    need(Purpose::Run, "xdg-utils", "opens portal pages in your browser"),
    need(Purpose::Test, "webkit2gtk-driver", "drives the window and a browser"),
    need(Purpose::Test, "xvfb", "a screen where there is none"),
    need(Purpose::Test, "openbox", "window manager of that screen"),
    need(Purpose::Test, "dbus", "a private session bus"),
    need(Purpose::Test, "at-spi2-core", "the bus that screen readers listen on"),
    need(Purpose::Test, "python3-gi", "another program, to drag a file from"),
    need(Purpose::Test, "gnome-keyring", "a private key store"),
    need(Purpose::Test, "libsecret-tools", "looks into that key store"),
    need(Purpose::Test, "libkf5wallet-bin", "another key store, KWallet"),
    need(Purpose::Test, "libqca-qt5-2-plugins", "without it KWallet opens no encrypted session"),
    need(Purpose::Test, "keepassxc", "a third key store"),
    need(Purpose::Test, "libnsl2", "what a real mail server is linked with"),
    need(Purpose::Test, "libsasl2-2", "the same"),
    need(Purpose::Test, "python3", "runs two public Python clients against the practice lab"),
    need(Purpose::Test, "chromium", "a browser that people use, to copy pages in"),
    need(Purpose::Test, "chromium-driver", "drives it"),
    need(Purpose::Test, "firefox-esr", "another browser that people use"),
    need(Purpose::Test, "python3-venv", "keeps those clients apart from the system's packages, and brings pip"),
    need(Purpose::Copies, "poppler-utils", "takes the text out of a print"),
    need(Purpose::Package, "rpm", "makes the .rpm"),
    need(Purpose::CrossWindows, "gcc-mingw-w64-x86-64-win32", "the linker of Windows programs"),
    need(Purpose::CrossWindows, "wine64", "runs them"),
    need(Purpose::CrossWindows, "wine", "runs them"),
    need(Purpose::CrossWindows, "nsis", "makes the setup"),
    need(Purpose::CrossWindows, "zip", "makes the portable folder"),
    need(Purpose::CrossWindows, "xvfb", "a screen where there is none"),
    need(Purpose::CrossMacos, "python3", "brings a compiler of C for macOS"),
    need(Purpose::CrossMacos, "python3-venv", "keeps it apart from the system's packages"),
    need(Purpose::CrossCompiler, "rustc-web", "a compiler that comes with its own sources"),
    need(Purpose::CrossCompiler, "cargo-web", "the cargo of that compiler"),
    need(Purpose::CrossCompiler, "rust-web-src", "the standard library, to build for another system"),
    need(Purpose::CheckPackages, "debootstrap", "makes a bare root"),
    need(Purpose::CheckPackages, "desktop-file-utils", "checks the desktop entries"),
    need(Purpose::CheckPackages, "appstream", "checks the metadata"),
    need(Purpose::CheckPackages, "lintian", "checks the .deb"),
    need(Purpose::CheckPackages, "rpm2cpio", "unpacks the .rpm"),
    need(Purpose::CheckPackages, "cpio", "unpacks the .rpm"),
];

const DNF: &[Need] = &[
    need(Purpose::Run, "gcc", "the linker"),
    need(Purpose::Run, "pkgconf-pkg-config", "finds the libraries below"),
    need(Purpose::Run, "webkit2gtk4.1-devel", "the web view"),
    need(Purpose::Run, "dbus-devel", "the window's link to the session bus"),
    need(Purpose::Run, "xdg-utils", "opens portal pages in your browser"),
    // By path: the package that holds the driver changed its name between releases.
    need(Purpose::Test, "/usr/bin/WebKitWebDriver", "drives the window and a browser"),
    need(Purpose::Test, "xorg-x11-server-Xvfb", "a screen where there is none"),
    need(Purpose::Test, "openbox", "window manager of that screen"),
    need(Purpose::Test, "dbus-daemon", "a private session bus"),
    need(Purpose::Test, "dbus-tools", "asks that bus"),
    need(Purpose::Test, "at-spi2-core", "the bus that screen readers listen on"),
    need(Purpose::Test, "python3-gobject", "another program, to drag a file from"),
    need(Purpose::Test, "gnome-keyring", "a private key store"),
    need(Purpose::Test, "libsecret", "looks into that key store"),
    need(Purpose::Test, "/usr/bin/kwalletd5", "another key store, KWallet"),
    need(Purpose::Test, "qca-qt5-ossl", "without it KWallet opens no encrypted session"),
    need(Purpose::Test, "keepassxc", "a third key store"),
    need(Purpose::Test, "chromium", "a browser that people use, to copy pages in"),
    need(Purpose::Test, "chromedriver", "drives it"),
    need(Purpose::Test, "firefox", "another browser that people use"),
    // With venv and pip in it.
    need(Purpose::Test, "python3", "runs two public Python clients against the practice lab"),
    need(Purpose::Copies, "poppler-utils", "takes the text out of a print"),
];

const MACOS: &[Need] = &[
    need(Purpose::Run, "xcode-select", "the linker and the web view's headers"),
    need(Purpose::Test, "python", "runs two public Python clients against the practice lab"),
];

const WINDOWS: &[Need] = &[
    need(Purpose::Run, "msvc-build-tools", "the linker"),
    need(Purpose::Run, "webview2", "the web view"),
    need(Purpose::Test, "python", "runs two public Python clients against the practice lab"),
];

/// A command to run, first word the program.
pub type Words = Vec<String>;

/// What to do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// What is missing, and what for.
    pub missing: Vec<(&'static str, &'static str)>,
    /// Commands that we run, in order.
    pub commands: Vec<Words>,
    /// What only the person can do. Where there is any, we stop after saying it.
    pub advice: Vec<String>,
    /// What cannot be done here, though the rest can.
    pub limits: Vec<String>,
}

impl Plan {
    /// Whether nothing is to be done.
    pub fn is_empty(&self) -> bool {
        self.commands.is_empty() && self.advice.is_empty()
    }
}

/// The plan for `system`; `present` answers whether a named need is there.
pub fn plan(system: &System, purpose: Purpose, present: impl Fn(&str) -> bool) -> Plan {
    let needs = match &system.os {
        Os::Apt => APT,
        Os::Dnf => DNF,
        Os::Mac => MACOS,
        Os::Windows => WINDOWS,
        Os::Other(_) => &[],
    };
    let mut plan = Plan {
        missing: needs
            .iter()
            .filter(|need| purpose.includes(need.purpose) && !present(need.name))
            .map(|need| (need.name, need.why))
            .collect(),
        ..Plan::default()
    };
    let names: Vec<&str> = plan.missing.iter().map(|(name, _)| *name).collect();
    match &system.os {
        Os::Apt | Os::Dnf if names.is_empty() => {}
        Os::Apt => {
            let install = ["apt-get", "install", "--yes", "--no-install-recommends"];
            let update = words(&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "update"]);
            let install = [&["env", "DEBIAN_FRONTEND=noninteractive"], &install[..], &names[..]].concat();
            as_administrator(&mut plan, system, vec![update, words(&install)]);
        }
        Os::Dnf => {
            let install = [&["dnf", "install", "--assumeyes", "--setopt=install_weak_deps=False"], &names[..]].concat();
            as_administrator(&mut plan, system, vec![words(&install)]);
        }
        Os::Mac => {
            if names.contains(&"xcode-select") {
                plan.advice
                    .push("Run `xcode-select --install`, wait until it is done, then run this command again.".into());
            }
            if names.contains(&"python") {
                plan.advice.push("Install Python 3.10 or later from python.org, then run this command again.".into());
            }
        }
        Os::Windows => {
            if names.contains(&"msvc-build-tools") {
                plan.advice.push(
                    "Run `winget install Microsoft.VisualStudio.2022.BuildTools --override \"--passive --wait --add \
                     Microsoft.VisualStudio.Workload.VCTools --includeRecommended\"`, then run this command again."
                        .into(),
                );
            }
            if names.contains(&"webview2") {
                plan.advice
                    .push("Run `winget install Microsoft.EdgeWebView2Runtime`, then run this command again.".into());
            }
            if names.contains(&"python") {
                plan.advice.push("Run `winget install Python.Python.3.12`, then run this command again.".into());
            }
        }
        Os::Other(name) => plan.limits.push(format!(
            "We do not know how to install packages on {name}. If the build stops, install WebKitGTK 4.1 with its \
             headers, pkg-config and a C compiler with your package manager, then run this command again."
        )),
    }
    if purpose == Purpose::Test && matches!(system.os, Os::Mac | Os::Windows) {
        plan.limits.push(
            "The end-to-end run needs Linux: it drives WebKitGTK on a private screen. It is left out here.".into(),
        );
    }
    plan
}

fn as_administrator(plan: &mut Plan, system: &System, commands: Vec<Words>) {
    if system.root {
        plan.commands = commands;
    } else if system.sudo {
        plan.commands = commands.into_iter().map(|command| [words(&["sudo"]), command].concat()).collect();
    } else {
        let lines: Vec<String> = commands.iter().map(|command| command.join(" ")).collect();
        plan.advice.push(format!("As root, run `{}`, then run this command again.", lines.join(" && ")));
    }
}

fn words(of: &[&str]) -> Words {
    of.iter().map(|word| (*word).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const BARE: fn(&str) -> bool = |_| false;
    const FULL: fn(&str) -> bool = |_| true;

    fn system(os: Os, root: bool, sudo: bool) -> System {
        System { os, root, sudo }
    }

    fn line(words: &[String]) -> String {
        words.join(" ")
    }

    #[test]
    fn a_bare_debian_as_root_updates_first_and_never_asks() {
        let plan = plan(&system(Os::Apt, true, false), Purpose::Test, BARE);
        assert_eq!(line(&plan.commands[0]), "env DEBIAN_FRONTEND=noninteractive apt-get update");
        assert_eq!(
            line(&plan.commands[1]),
            "env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends build-essential \
             pkg-config libwebkit2gtk-4.1-dev xdg-utils webkit2gtk-driver xvfb openbox dbus at-spi2-core python3-gi \
             gnome-keyring libsecret-tools libkf5wallet-bin libqca-qt5-2-plugins keepassxc libnsl2 libsasl2-2 python3 \
             chromium chromium-driver firefox-esr python3-venv"
        );
        assert_eq!(plan.commands.len(), 2);
        assert!(plan.advice.is_empty() && plan.limits.is_empty());
    }

    #[test]
    fn running_needs_no_test_tools() {
        let plan = plan(&system(Os::Apt, true, false), Purpose::Run, BARE);
        let install = line(&plan.commands[1]);
        assert!(install.contains("libwebkit2gtk-4.1-dev"));
        for tool in ["xvfb", "webkit2gtk-driver", "gnome-keyring", "openbox", "python3"] {
            assert!(!install.contains(tool), "{tool} is for tests only");
        }
    }

    #[test]
    fn packages_need_their_own_tools_and_none_of_the_tests() {
        let make = plan(&system(Os::Apt, true, false), Purpose::Package, BARE);
        assert!(line(&make.commands[1]).ends_with("libwebkit2gtk-4.1-dev xdg-utils rpm"), "{make:?}");
        let check = line(&plan(&system(Os::Apt, true, false), Purpose::CheckPackages, BARE).commands[1]);
        assert!(check.contains(" rpm debootstrap ") && !check.contains("xvfb"), "the bare root has its own: {check}");
    }

    #[test]
    fn other_systems_need_their_own_tools() {
        let line = |purpose| line(&plan(&system(Os::Apt, true, false), purpose, BARE).commands[1]);
        let windows = line(Purpose::CrossWindows);
        assert!(windows.ends_with("gcc-mingw-w64-x86-64-win32 wine64 wine nsis zip xvfb"), "{windows}");
        assert!(line(Purpose::CrossMacos).ends_with("python3 python3-venv"));
        assert!(line(Purpose::CrossCompiler).ends_with("rustc-web cargo-web rust-web-src"));
    }

    #[test]
    fn only_what_is_missing_is_installed() {
        let plan = plan(&system(Os::Apt, true, false), Purpose::Test, |name| name != "openbox");
        assert!(line(&plan.commands[1]).ends_with("--no-install-recommends openbox"));
        assert_eq!(plan.missing, [("openbox", "window manager of that screen")]);
    }

    #[test]
    fn where_nothing_is_missing_nothing_is_done() {
        for os in [Os::Apt, Os::Dnf, Os::Mac, Os::Windows] {
            for purpose in [Purpose::Run, Purpose::Test] {
                let plan = plan(&system(os.clone(), false, false), purpose, FULL);
                assert!(plan.is_empty(), "{os:?} {purpose:?}: {plan:?}");
            }
        }
    }

    #[test]
    fn somebody_else_than_root_goes_through_sudo() {
        for os in [Os::Apt, Os::Dnf] {
            let plan = plan(&system(os, false, true), Purpose::Run, BARE);
            assert!(!plan.commands.is_empty());
            assert!(plan.commands.iter().all(|command| command[0] == "sudo"), "{plan:?}");
        }
    }

    #[test]
    fn without_root_and_sudo_the_exact_command_is_said() {
        let plan = plan(&system(Os::Dnf, false, false), Purpose::Run, |name| name != "gcc");
        assert!(plan.commands.is_empty());
        assert_eq!(
            plan.advice,
            [
                "As root, run `dnf install --assumeyes --setopt=install_weak_deps=False gcc`, then run this command again."
            ]
        );
    }

    #[test]
    fn fedora_names() {
        let plan = plan(&system(Os::Dnf, true, false), Purpose::Test, BARE);
        assert_eq!(
            line(&plan.commands[0]),
            "dnf install --assumeyes --setopt=install_weak_deps=False gcc pkgconf-pkg-config webkit2gtk4.1-devel \
             dbus-devel xdg-utils /usr/bin/WebKitWebDriver xorg-x11-server-Xvfb openbox dbus-daemon \
             dbus-tools at-spi2-core python3-gobject gnome-keyring libsecret /usr/bin/kwalletd5 qca-qt5-ossl \
             keepassxc chromium chromedriver firefox python3"
        );
    }

    #[test]
    fn macos_and_windows_are_told_what_to_do_and_nothing_is_run() {
        let mac = plan(&system(Os::Mac, false, true), Purpose::Run, BARE);
        assert!(mac.commands.is_empty() && mac.advice[0].contains("xcode-select --install"));
        let windows = plan(&system(Os::Windows, false, false), Purpose::Run, BARE);
        assert!(windows.commands.is_empty());
        assert!(windows.advice[0].contains("BuildTools") && windows.advice[1].contains("EdgeWebView2Runtime"));
        let tests = plan(&system(Os::Windows, false, false), Purpose::Test, FULL);
        assert!(tests.limits[0].contains("needs Linux"));
        for os in [Os::Mac, Os::Windows] {
            let without = plan(&system(os, false, false), Purpose::Test, |name| name != "python");
            assert!(without.advice.len() == 1 && without.advice[0].contains("Python"), "{without:?}");
        }
    }

    #[test]
    fn an_unknown_linux_may_try() {
        let plan = plan(&system(Os::Other("Gentoo".into()), true, false), Purpose::Test, BARE);
        assert!(plan.is_empty());
        assert!(plan.limits[0].contains("Gentoo") && plan.limits[0].contains("WebKitGTK 4.1"));
    }

    #[test]
    fn os_release_is_read() {
        for (text, os) in [
            ("PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian\n", Os::Apt),
            ("ID=ubuntu\nID_LIKE=debian\n", Os::Apt),
            ("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", Os::Apt),
            ("ID=fedora\nVERSION_ID=42\n", Os::Dnf),
            ("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n", Os::Dnf),
            ("ID=arch\nPRETTY_NAME=\"Arch Linux\"\n", Os::Other("Arch Linux".into())),
            ("VARIANT_ID=debian\n", Os::Other("this Linux".into())),
            ("", Os::Other("this Linux".into())),
        ] {
            assert_eq!(Os::from_os_release(text), os, "{text}");
        }
    }
}
