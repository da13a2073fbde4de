//! KeePassXC at a desk, with the integration of the Secret Service that its settings offer.

use std::io::Write;
use std::path::PathBuf;
use std::process::Stdio;

use crate::desk::{PASSWORD, Wallet};
use crate::page::until;
use crate::process::Process;
use crate::{Desk, Failure, Outcome, tools};

/// The title of its question for the database's password.
pub const UNLOCK: &str = "Unlock Database";
/// The title of its question whether a program may have an entry.
pub const ACCESS: &str = "Access Request";

/// As it comes, but that it does not ask a second time before it deletes an entry.
const SETTINGS: &str = "[General]\nConfigVersion=2\nSingleInstance=false\nUpdateCheckMessageShown=true\n\
                        [GUI]\nCheckForUpdates=false\n[FdoSecrets]\nEnabled=true\nConfirmDeleteItem=false\n";

/// A database whose entries are open to the Secret Service: a setting that is kept inside it.
const DATABASE: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<KeePassFile><Meta><DatabaseName>Passwords</DatabaseName><RecycleBinEnabled>False</RecycleBinEnabled>
<CustomData><Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{01010101-0101-0101-0101-010101010101}</Value></Item>
</CustomData></Meta><Root><Group><UUID>AQEBAQEBAQEBAQEBAQEBAQ==</UUID><Name>Root</Name></Group></Root></KeePassFile>"#;

impl Desk {
    fn database(&self) -> PathBuf {
        self.home().join("passwords.kdbx")
    }

    /// Starts it with a database as wanted.
    pub(crate) async fn start_keepassxc(&mut self, database: Wallet) -> Outcome {
        let settings = self.home().join("config/keepassxc");
        std::fs::create_dir_all(&settings)?;
        std::fs::write(settings.join("keepassxc.ini"), SETTINGS)?;
        if !self.database().exists() {
            let import = self.home().join("passwords.xml");
            std::fs::write(&import, DATABASE)?;
            // The longer it takes to open, the safer: here the shortest will do.
            let mut make = self.command(tools::program("keepassxc-cli")?);
            make.args(["import", "--set-password", "--decryption-time", "100"]).arg(import).arg(self.database());
            self.say_password(&mut make, 2)?;
        }
        self.start_keepassxc_again(database).await
    }

    /// Starts it in place of the one that runs.
    pub async fn start_keepassxc_again(&mut self, database: Wallet) -> Outcome {
        self.end_key_store().await?;
        let mut command = self.command(tools::program("keepassxc")?);
        if database == Wallet::Open {
            command.arg("--pw-stdin");
        }
        if database != Wallet::None {
            command.arg(self.database());
        }
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut running = Process::start(&mut command)?;
        if let Some(mut stdin) = running.child().stdin.take() {
            stdin.write_all(format!("{PASSWORD}\n").as_bytes())?;
        }
        let title = match database {
            Wallet::None => "KeePassXC",
            Wallet::Locked => "[Locked]",
            Wallet::Open => "Passwords - KeePassXC",
        };
        until("KeePassXC is on the bus and its window is up", async || {
            running.alive()?;
            let up = self.windows()?.iter().any(|window| window.contains(title));
            Ok(up && self.owned("org.freedesktop.secrets")?)
        })
        .await?;
        self.key_store = Some(running);
        Ok(())
    }

    /// Lets a program have the entry that it asks for: what the question offers first.
    pub async fn allow_in_keepassxc(&self) -> Outcome {
        self.answer(ACCESS, "").await
    }

    /// What stands in the database's file.
    pub fn in_the_database(&self) -> Outcome<String> {
        let mut export = self.command(tools::program("keepassxc-cli")?);
        export.args(["export", "--format", "csv"]).arg(self.database());
        self.say_password(&mut export, 1)
    }

    fn say_password(&self, command: &mut std::process::Command, times: usize) -> Outcome<String> {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        if let Some(mut stdin) = child.stdin.take() {
            stdin.write_all(format!("{PASSWORD}\n").repeat(times).as_bytes())?;
        }
        let said = child.wait_with_output()?;
        if said.status.success() {
            Ok(String::from_utf8_lossy(&said.stdout).into_owned())
        } else {
            Err(Failure::new(String::from_utf8_lossy(&said.stderr)))
        }
    }
}
