//! KWallet at a desk, as Plasma has it: its daemon is the session's Secret Service too.

use std::process::Stdio;

use crate::desk::Wallet;
use crate::page::until;
use crate::process::Process;
use crate::{Desk, Failure, Outcome, tools};

/// The title of its question for a password.
pub const QUESTION: &str = "KDE Wallet Service";

/// What the log-in hands to KWallet in place of the password: PBKDF2 with HMAC-SHA-512 of a desk's password, 50,000 rounds, over
/// 56 times the letter `s`, in hexadecimal.
const HASH: &str =
    "ba706c0164d01fec247695bede73351f9b0739fafcea70801374384d21d25efaa039f4b9bfc85c06c9d5616418e0eb0f75829f793c137319";
const SALT: [u8; 56] = [b's'; 56];

impl Desk {
    /// Starts it with a wallet as wanted.
    pub(crate) async fn start_kwallet(&mut self, wallet: Wallet) -> Outcome {
        if wallet != Wallet::None {
            let folder = self.home().join("data/kwalletd");
            std::fs::create_dir_all(&folder)?;
            std::fs::write(folder.join("kdewallet.salt"), SALT)?;
            self.start_kwalletd().await?;
            // As the log-in does, which makes the wallet at the first time.
            self.log_in_to_kwallet()?;
            self.end_key_store().await?;
        }
        self.start_kwalletd().await?;
        if wallet == Wallet::Open { self.log_in_to_kwallet() } else { Ok(()) }
    }

    /// Starts it in place of the key store that runs, if any does.
    pub async fn start_kwallet_again(&mut self, wallet: Wallet) -> Outcome {
        self.end_key_store().await?;
        self.start_kwallet(wallet).await
    }

    async fn start_kwalletd(&mut self) -> Outcome {
        let mut command = self.command(tools::program("kwalletd5")?);
        let mut daemon = Process::start(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()))?;
        until("KWallet is on the bus", async || {
            daemon.alive()?;
            Ok(self.owned("org.kde.kwalletd5")? && self.owned("org.freedesktop.secrets")?)
        })
        .await?;
        self.key_store = Some(daemon);
        Ok(())
    }

    fn log_in_to_kwallet(&self) -> Outcome {
        let bytes: Vec<String> = (0..HASH.len()).step_by(2).map(|at| format!("0x{}", &HASH[at..at + 2])).collect();
        let mut open = self.command(tools::program("dbus-send")?);
        open.args(["--session", "--print-reply", "--dest=org.kde.kwalletd5", "/modules/kwalletd5"]);
        open.args(["org.kde.KWallet.pamOpen", "string:kdewallet"]);
        open.arg(format!("array:byte:{}", bytes.join(","))).arg("int32:0");
        let said = open.output()?;
        if said.status.success() { Ok(()) } else { Err(Failure::new(String::from_utf8_lossy(&said.stderr))) }
    }
}
