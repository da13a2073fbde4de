//! The mail listener, the way a mail program uses it.

use passarela::lab::world::StartingWorld;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::{Running, lab};

/// Sends lines and collects everything the listener says until it closes the connection.
async fn smtp(run: &Running, lines: &[&str]) -> String {
    let mut stream = TcpStream::connect(run.lab.addresses().smtp.as_str()).await.unwrap();
    // All at once: a client may pipeline.
    stream.write_all((lines.join("\r\n") + "\r\n").as_bytes()).await.unwrap();
    let mut said = String::new();
    stream.read_to_string(&mut said).await.unwrap();
    said
}

fn codes(said: &str) -> Vec<&str> {
    said.lines().filter(|l| l.as_bytes().get(3) == Some(&b' ')).map(|l| &l[..3]).collect()
}

#[tokio::test]
async fn a_message_with_an_attachment_arrives_as_it_was_sent() {
    let run = lab(StartingWorld::Registered).await;
    let said = smtp(
        &run,
        &[
            "EHLO client.example",
            "MAIL FROM:<a@outside.example> SIZE=500 BODY=8BITMIME",
            "RCPT TO:<b@lab.example>",
            "RCPT TO:<c@lab.example>",
            "DATA",
            "Subject: =?utf-8?B?UsOpdW5pb24=?=",
            "Message-ID: <1@outside.example>",
            "Content-Type: multipart/mixed; boundary=x",
            "",
            "--x",
            "",
            "..dots at the start",
            "--x",
            "Content-Type: application/octet-stream",
            "Content-Disposition: attachment; filename=\"invoice.pdf\"",
            "Content-Transfer-Encoding: base64",
            "",
            "YWJj",
            "--x--",
            ".",
            "QUIT",
        ],
    )
    .await;
    assert_eq!(codes(&said), ["220", "250", "250", "250", "250", "354", "250", "221"], "{said}");
    let message = run.lab.snapshot().appliance().messages[0].clone();
    assert_eq!((message.mid, message.subject.as_str()), (8, "Réunion"));
    assert_eq!((message.sender.as_str(), message.recipients.len()), ("a@outside.example", 2));
    assert_eq!(message.message_id, "1@outside.example");
    assert_eq!(message.attachment_names, ["invoice.pdf"]);
    // SHA-256 of "abc", from FIPS 180-4.
    let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(message.attachment_hashes, [abc]);
    assert_eq!(message.source_ip, "127.0.0.1");
}

#[tokio::test]
async fn a_conversation_out_of_order_is_answered_and_goes_on() {
    let run = lab(StartingWorld::Registered).await;
    let huge = format!("MAIL FROM:<a@b.example> SIZE={}", passarela::lab::smtp::MAX_MESSAGE + 1);
    let long = "x".repeat(20_000);
    let said = smtp(
        &run,
        &[
            "MAIL FROM:<a@b.example>",
            "HELO c.example",
            "DATA",
            "RCPT TO:<b@c.example>",
            huge.as_str(),
            "MAIL FROM:a@b.example",
            "NONSENSE",
            long.as_str(),
            "MAIL FROM:<>",
            "MAIL FROM:<a@b.example>",
            "RSET",
            "DATA",
            "noop",
            "quit",
        ],
    )
    .await;
    let expected =
        ["220", "503", "250", "503", "503", "552", "501", "500", "500", "250", "503", "250", "503", "250", "221"];
    assert_eq!(codes(&said), expected, "{said}");
    assert!(run.lab.snapshot().appliance().messages.is_empty());
}

#[tokio::test]
async fn a_bare_line_feed_does_not_end_a_message() {
    let run = lab(StartingWorld::Registered).await;
    let body = "Subject: one\r\n\r\ntext\n.\nMAIL FROM:<x@y.example>\n.\r\nmore\r\n.";
    let said =
        smtp(&run, &["HELO c.example", "MAIL FROM:<a@b.example>", "RCPT TO:<b@c.example>", "DATA", body, "QUIT"]).await;
    assert_eq!(codes(&said), ["220", "250", "250", "250", "354", "250", "221"], "{said}");
    assert_eq!(run.lab.snapshot().appliance().messages.len(), 1);
}
