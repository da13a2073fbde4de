//! A browser for the practice pages: what an administrator would have open beside the wizard. No scripts.

use std::collections::BTreeMap;
use std::io;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Keeps cookies by path and follows redirects.
pub struct Browser {
    authority: String,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    /// For the pages under `http://authority/`.
    pub fn new(authority: &str) -> Self {
        Self { authority: authority.to_owned(), cookies: BTreeMap::new() }
    }

    /// Opens a page.
    pub async fn get(&mut self, address: &str) -> io::Result<String> {
        self.ask("GET", address, String::new()).await
    }

    /// Sends a form.
    pub async fn post(&mut self, address: &str, fields: &[(&str, &str)]) -> io::Result<String> {
        let body: Vec<String> = fields.iter().map(|(n, v)| format!("{}={}", encoded(n), encoded(v))).collect();
        self.ask("POST", address, body.join("&")).await
    }

    async fn ask(&mut self, method: &str, address: &str, body: String) -> io::Result<String> {
        let (mut method, mut body) = (method, body);
        let mut path = path_of(address).to_owned();
        for _ in 0..5 {
            let (head, html) = self.send(method, &path, &body).await?;
            let to = head.lines().find_map(|l| {
                let (name, value) = l.split_once(':')?;
                name.eq_ignore_ascii_case("location").then(|| value.trim().to_owned())
            });
            match to {
                Some(to) => (method, body, path) = ("GET", String::new(), path_of(&to).to_owned()),
                None if head.split(' ').nth(1) == Some("200") => return Ok(html),
                None => return Err(io::Error::other(format!("{path}: {}", head.lines().next().unwrap_or_default()))),
            }
        }
        Err(io::Error::other(format!("{path}: redirects without end")))
    }

    async fn send(&mut self, method: &str, path: &str, body: &str) -> io::Result<(String, String)> {
        let authority = &self.authority;
        let mut request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {authority}\r\norigin: http://{authority}\r\nconnection: close\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n",
            body.len()
        );
        if let Some((_, cookie)) = self.cookies.iter().find(|(scope, _)| path.starts_with(scope.as_str())) {
            request.push_str(&format!("cookie: {cookie}\r\n"));
        }
        let mut stream = TcpStream::connect(&self.authority).await?;
        stream.write_all(format!("{request}\r\n{body}").as_bytes()).await?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await?;
        let answer = String::from_utf8_lossy(&answer);
        let (head, html) = answer.split_once("\r\n\r\n").ok_or(io::ErrorKind::InvalidData)?;
        let cookies = head.lines().filter_map(|l| l.strip_prefix("set-cookie: "));
        for (pair, rest) in cookies.filter_map(|c| c.split_once(';')) {
            let scope = rest.split(';').find_map(|a| a.trim().strip_prefix("Path=")).unwrap_or("/");
            self.cookies.insert(scope.to_owned(), pair.to_owned());
        }
        Ok((head.to_owned(), html.to_owned()))
    }
}

/// The path of an address, with its query.
fn path_of(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.find('/').map_or("/", |at| &rest[at..])
}

/// As forms and queries carry it.
pub fn encoded(text: &str) -> String {
    let each = |b: u8| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") };
    text.bytes().map(each).collect()
}
