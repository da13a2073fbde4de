//! A browser for the practice pages: real sockets, forms and cookies, no scripts.

#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::collections::BTreeMap;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What the lab answered.
#[derive(Debug)]
pub struct Page {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub html: String,
    /// Roughly what a person would copy.
    pub text: String,
}

/// Keeps cookies by path and follows redirects, as browsers do; sends any header a test wants.
pub struct Browser {
    pub authority: String,
    pub cookies: BTreeMap<String, String>,
}

impl Browser {
    /// Opens a page.
    pub async fn get(&mut self, path: &str) -> Page {
        let page = self.send("GET", path, "", &[]).await;
        self.follow(page).await
    }

    /// Sends a form.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.send("POST", path, &form(fields), &[]).await;
        self.follow(page).await
    }

    async fn follow(&mut self, mut page: Page) -> Page {
        for _ in 0..5 {
            let Some(to) = page.headers.get("location").cloned() else { return page };
            page = self.send("GET", &to, "", &[]).await;
        }
        panic!("redirects without end");
    }

    /// One request, with headers added, changed or (empty) left out.
    pub async fn send(&mut self, method: &str, path: &str, body: &str, extra: &[(&str, &str)]) -> Page {
        let mut headers: BTreeMap<&str, String> = BTreeMap::from([
            ("host", self.authority.clone()),
            ("origin", format!("http://{}", self.authority)),
            ("content-type", "application/x-www-form-urlencoded".to_owned()),
            ("content-length", body.len().to_string()),
            ("connection", "close".to_owned()),
        ]);
        if let Some((_, cookie)) = self.cookies.iter().find(|(scope, _)| path.starts_with(scope.as_str())) {
            headers.insert("cookie", cookie.clone());
        }
        for (name, value) in extra {
            if value.is_empty() {
                headers.remove(name)
            } else {
                headers.insert(name, (*value).to_owned())
            };
        }
        let mut request = format!("{method} {path} HTTP/1.1\r\n");
        for (name, value) in &headers {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        let mut stream = TcpStream::connect(&self.authority).await.unwrap();
        stream.write_all(format!("{request}\r\n{body}").as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        let answer = String::from_utf8(answer).unwrap();
        let (head, html) = answer.split_once("\r\n\r\n").unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers: BTreeMap<String, String> =
            lines.filter_map(|l| l.split_once(": ")).map(|(n, v)| (n.to_ascii_lowercase(), v.to_owned())).collect();
        if let Some(set) = headers.get("set-cookie") {
            let (pair, rest) = set.split_once(';').unwrap();
            let scope = rest.split(';').find_map(|a| a.trim().strip_prefix("Path=")).unwrap();
            self.cookies.insert(scope.to_owned(), pair.to_owned());
        }
        Page { status, headers, text: text_of(html), html: html.to_owned() }
    }
}

/// What a person copies of a page: blocks end their lines.
pub fn copied(page: &Page) -> String {
    let mut html = page.html.replace("<br>", "<br>\n");
    for block in ["p", "div", "li", "tr", "h1", "h2", "h3", "a", "button", "span", "summary", "strong", "option"] {
        html = html.replace(&format!("</{block}>"), &format!("</{block}>\n"));
    }
    text_of(&html)
}

/// Fields as a form sends them.
pub fn form(fields: &[(&str, &str)]) -> String {
    let encode = |t: &str| -> String {
        t.bytes()
            .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
            .collect()
    };
    fields.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect::<Vec<_>>().join("&")
}

/// Text without tags, style and script; a tab after each cell.
fn text_of(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        let (name, after) = tag.split_once('>').unwrap_or((tag, ""));
        rest = after;
        for raw in ["style", "script"] {
            if name == raw {
                rest = after.split_once(&format!("</{raw}>")).map_or("", |(_, rest)| rest);
            }
        }
        let words = name.split([' ', '"']).collect::<Vec<_>>();
        if matches!(name, "/td" | "/th") || ["cell", "columnheader"].iter().any(|role| words.contains(role)) {
            text.push('\t');
        }
    }
    text.push_str(rest);
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

/// The first piece of `html` between two markers.
pub fn between<'a>(html: &'a str, before: &str, after: &str) -> &'a str {
    html.split_once(before).unwrap_or_else(|| panic!("no {before}")).1.split_once(after).unwrap().0
}
