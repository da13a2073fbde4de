//! Against a real Postfix: a private instance on a loopback address of its own, with its own configuration and queue. The
//! system's mail is not touched, and no message leaves it.
//!
//! `cargo xtask test` unpacks Debian's package and names the folder in `PASSARELA_POSTFIX`. Postfix gives up the rights of
//! root for each of its parts, so only root can start it.

use std::io::Write;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use passarela::clients::Error;
use passarela::clients::http::Network;
use passarela::clients::mail::error::MailError;
use passarela::clients::mail::{Accepted, Encryption, Listener, TestMessage, send};
use tokio::net::TcpStream;

use super::{SENDER, message};

/// What there is in every Debian, and what Postfix wants to be different from each other and from root's.
const OWNER: &str = "games";
const GROUP: &str = "mail";

/// Listens to everybody; turns the client away; has something against the sender. The last two say so only when the
/// recipient is named, which is how Postfix is set from the start (`smtpd_delay_reject`).
const PORTS: [u16; 3] = [2525, 2526, 2527];

struct Postfix {
    master: Child,
    address: String,
    folder: tempfile::TempDir,
}

impl Postfix {
    /// Starts it, if it was brought.
    async fn start() -> Option<Self> {
        let package = PathBuf::from(std::env::var_os("PASSARELA_POSTFIX")?);
        let folder = tempfile::tempdir().expect("a folder");
        // An address that no other process here has: all of 127.0.0.0/8 is loopback.
        let [_, b, c, d] = std::process::id().to_be_bytes();
        let address = format!("127.{}.{c}.{d}", b + 1);
        write_configuration(folder.path(), &package, &address);
        make_queue(folder.path());
        let libraries = package.join("usr/lib/postfix");
        let master = Command::new(libraries.join("sbin/master"))
            .arg("-c")
            .arg(folder.path().join("config"))
            // In the foreground.
            .arg("-d")
            .env("LD_LIBRARY_PATH", &libraries)
            .stdin(Stdio::null())
            .spawn()
            .expect("Postfix starts");
        let mut started = Self { master, address, folder };
        started.listens().await;
        Some(started)
    }

    async fn listens(&mut self) {
        let until = tokio::time::Instant::now() + Duration::from_secs(60);
        while TcpStream::connect((self.address.as_str(), PORTS[2])).await.is_err() {
            let ended = self.master.try_wait().expect("its state");
            assert!(ended.is_none() && tokio::time::Instant::now() < until, "{ended:?}\n{}", self.log());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    async fn send(&self, port: u16, to: &str) -> Result<Accepted, Error> {
        let listener = Listener { host: self.address.clone(), port, encryption: Encryption::WhenOffered };
        send(&listener, &TestMessage { to: to.into(), ..message() }, &Network::default()).await
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }
}

impl Drop for Postfix {
    fn drop(&mut self) {
        // Its master ends its parts, and has to be told so; killed, it would leave them.
        let _ = Command::new("kill").arg(self.master.id().to_string()).status();
        let _ = self.master.wait();
    }
}

fn write_configuration(folder: &Path, package: &Path, address: &str) {
    let config = folder.join("config");
    std::fs::create_dir(&config).expect("a folder");
    let (folder, package) = (folder.display(), package.display());
    let main = format!(
        "compatibility_level = 3.6\n\
         queue_directory = {folder}/queue\n\
         data_directory = {folder}/data\n\
         daemon_directory = {package}/usr/lib/postfix/sbin\n\
         command_directory = {package}/usr/sbin\n\
         shlib_directory = {package}/usr/lib/postfix\n\
         maillog_file = {folder}/log\n\
         maillog_file_prefixes = {folder}\n\
         mail_owner = {OWNER}\n\
         setgid_group = {GROUP}\n\
         import_environment = MAIL_CONFIG LD_LIBRARY_PATH\n\
         myhostname = mail.practice.lab.example\n\
         mydestination = practice.lab.example\n\
         inet_interfaces = loopback-only\n\
         inet_protocols = ipv4\n\
         local_recipient_maps = inline:{{ {{ sam@practice.lab.example = here }} }}\n\
         local_transport = discard:\n\
         default_transport = discard:\n\
         alias_maps =\n\
         smtpd_peername_lookup = no\n\
         smtpd_tls_security_level = none\n\
         smtpd_client_connection_count_limit = 0\n\
         smtpd_client_connection_rate_limit = 0\n"
    );
    let [open, client, sender] = PORTS;
    let master = format!(
        "{address}:{open} inet n - n - - smtpd\n\
         {address}:{client} inet n - n - - smtpd\n  -o smtpd_client_restrictions=reject\n\
         {address}:{sender} inet n - n - - smtpd\n  \
         -o {{ smtpd_sender_restrictions = check_sender_access inline:{{ {{ {SENDER} = REJECT }} }} }}\n\
         postlog unix-dgram n - n - 1 postlogd\n\
         rewrite unix - - n - - trivial-rewrite\n\
         cleanup unix n - n - 0 cleanup\n\
         qmgr unix n - n 300 1 qmgr\n\
         bounce unix - - n - 0 bounce\n\
         defer unix - - n - 0 bounce\n\
         trace unix - - n - 0 bounce\n\
         discard unix - - n - - discard\n"
    );
    std::fs::write(config.join("main.cf"), main).expect("written");
    std::fs::write(config.join("master.cf"), master).expect("written");
}

fn make_queue(folder: &Path) {
    let id = |database: &str, name: &str| {
        let text = std::fs::read_to_string(database).expect("the system's users and groups");
        let line = text.lines().find(|line| line.split(':').next() == Some(name)).expect(name);
        line.split(':').nth(2).and_then(|id| id.parse::<u32>().ok()).expect("a number")
    };
    let (owner, group) = (id("/etc/passwd", OWNER), id("/etc/group", GROUP));
    let allow = |path: &Path, mode| std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode));
    allow(folder, 0o755).expect("its parts may walk in");
    let make = |name: &str, mode, group| {
        let path = folder.join(name);
        std::fs::create_dir_all(&path).expect("a folder");
        allow(&path, mode).expect("its mode");
        chown(&path, Some(owner), group).expect("its owner");
    };
    make("data", 0o700, None);
    std::fs::create_dir(folder.join("queue")).expect("a folder");
    std::fs::create_dir(folder.join("queue/pid")).expect("a folder");
    for name in ["active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "private", "saved"] {
        make(&format!("queue/{name}"), 0o700, None);
    }
    make("queue/trace", 0o700, None);
    make("queue/maildrop", 0o730, Some(group));
    make("queue/public", 0o710, Some(group));
}

#[tokio::test]
#[ignore = "needs Postfix and root: `cargo xtask test` brings the one, and runs it where it has the other"]
async fn postfix_is_understood_and_blames_whom_it_means() {
    let Some(postfix) = Postfix::start().await else {
        let _ = writeln!(std::io::stderr(), "Postfix was not brought, so nothing was tried against it.");
        return;
    };
    let [open, client, sender] = PORTS;
    let (sam, nobody) = ("sam@practice.lab.example", "nobody@practice.lab.example");

    let accepted = postfix.send(open, sam).await.expect("taken");
    assert!(accepted.answer_code == 250 && !accepted.tls, "{accepted:?}");
    assert!(accepted.queue_words.is_some_and(|words| words.contains("queued as")), "the number it gave is quoted");

    let error = |result: Result<Accepted, Error>| match result.expect_err("refused") {
        Error::Mail(error) => error,
        other => panic!("{other:?}\n{}", postfix.log()),
    };
    // In each case it answers to the recipient's address, and only in the first it means that.
    let unknown = error(postfix.send(open, nobody).await);
    assert!(matches!(&unknown, MailError::RecipientRefused { refusal } if refusal.code == 550), "{unknown:?}");
    let turned_away = error(postfix.send(client, sam).await);
    assert!(matches!(&turned_away, MailError::TurnedAway { refusal } if refusal.code == 554), "{turned_away:?}");
    let refused = error(postfix.send(sender, sam).await);
    assert!(matches!(&refused, MailError::SenderRefused { refusal } if refusal.code == 554), "{refused:?}");
}
