//! Pages saved as one file (`.mhtml`, `.mht`) and saved mails: finds the page in the wrapping.
//!
//! Written here rather than taken from a mail library for one reason: a soft line break of quoted-printable ends a line
//! of the file but not of the page, and facts name the line of the *file*.

use super::capture::Capture;
use super::cost::Cost;
use super::source::{Part, Source, guess};

/// A message with more nested containers than this is no saved page.
const BOUNDARIES: usize = 8;
/// More frames and style sheets than this are not kept: each frame of a page is looked for among them.
const PARTS: usize = 200;

#[derive(Default)]
struct Headers {
    kind: String,
    charset: Option<String>,
    encoding: String,
    boundary: Option<Vec<u8>>,
    versioned: bool,
    saved_by: Option<Capture>,
    id: String,
    location: String,
    count: usize,
}

impl Headers {
    /// A single-file page says who saved it; one that does not is taken for a browser's if its content belongs together.
    fn capture(&self) -> Capture {
        let related = self.kind == "multipart/related";
        self.saved_by.unwrap_or(if related { Capture::WebKitMhtml } else { Capture::Mail })
    }
}

struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    number: usize,
}

impl<'a> Iterator for Lines<'a> {
    /// The line without its break, and its 1-based number.
    type Item = (&'a [u8], usize);

    fn next(&mut self) -> Option<Self::Item> {
        if self.at >= self.bytes.len() {
            return None;
        }
        let rest = &self.bytes[self.at..];
        let end = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        self.at += end + 1;
        self.number += 1;
        let line = &rest[..end];
        Some((line.strip_suffix(b"\r").unwrap_or(line), self.number))
    }
}

/// The page inside `bytes`, if they are a message with a text part; otherwise `None`.
pub(super) fn unwrap(bytes: &[u8], cost: &Cost) -> Option<Source> {
    // A header line comes first: `Name: value`. Cheap to refuse everything else.
    let first = bytes.get(..80).unwrap_or(bytes).split(|b| *b == b'\n').next()?;
    let colon = first.iter().position(|b| *b == b':')?;
    if colon == 0 || !first[..colon].iter().all(|b| b.is_ascii_alphanumeric() || *b == b'-') {
        return None;
    }
    cost.add(bytes.len());
    let mut lines = Lines { bytes, at: 0, number: 0 };
    let head = headers(&mut lines)?;
    if head.count < 2 || !head.versioned || head.kind.is_empty() {
        return None;
    }
    let capture = head.capture();
    let mut best: Option<Source> = None;
    let mut parts: Vec<Part> = Vec::new();
    let mut boundaries: Vec<Vec<u8>> = head.boundary.clone().into_iter().collect();
    if boundaries.is_empty() {
        let page = part(&head, &mut lines, &boundaries, cost).filter(|s| s.html.is_some());
        return page.map(|page| Source { capture: Some(capture), ..page });
    }
    // One pass: every line is either a delimiter, a header or content of the current part.
    while let Some((line, _)) = lines.next() {
        if !delimits(line, &boundaries) {
            continue;
        }
        while let Some(head) = headers(&mut lines) {
            if let Some(b) = &head.boundary {
                if boundaries.len() < BOUNDARIES {
                    boundaries.push(b.clone());
                }
                break;
            }
            // `part` stops behind the delimiter that ends it, so the next headers follow at once.
            let Some(found) = part(&head, &mut lines, &boundaries, cost) else { continue };
            let first = best.as_ref().is_none_or(|b| b.html < found.html);
            if found.html.is_some() && first {
                best = Some(found);
            } else if capture != Capture::Mail && found.html != Some(false) && parts.len() < PARTS {
                // The first page is the one that was saved; others are frames in it. Style sheets stand behind the page
                // they hide things of.
                let Source { text, starts, html, .. } = found;
                parts.push(Part { html: html.is_some(), id: head.id, location: head.location, text, starts });
            }
        }
    }
    best.map(|page| Source { parts, capture: Some(capture), ..page })
}

fn delimits(line: &[u8], boundaries: &[Vec<u8>]) -> bool {
    line.strip_prefix(b"--").is_some_and(|rest| boundaries.iter().any(|b| rest.starts_with(b)))
}

/// Headers up to the blank line; `None` at the end of the input or where there are none.
fn headers(lines: &mut Lines<'_>) -> Option<Headers> {
    let mut head = Headers::default();
    let mut name = String::new();
    let mut any = false;
    for (line, number) in lines.by_ref() {
        any = true;
        if line.is_empty() {
            break;
        }
        if number > 1 && head.count > 200 {
            return None;
        }
        let text = String::from_utf8_lossy(&line[..line.len().min(2000)]).into_owned();
        if text.starts_with([' ', '\t']) {
            note(&mut head, &name, text.trim());
        } else if let Some((n, value)) = text.split_once(':') {
            name = n.trim().to_ascii_lowercase();
            head.count += 1;
            note(&mut head, &name, value.trim());
        } else {
            return None;
        }
    }
    any.then_some(head)
}

fn note(head: &mut Headers, name: &str, value: &str) {
    match name {
        // "<Saved by Blink>" (seen), "<Saved by WebKit>" (WebKit's source).
        "from" if value.eq_ignore_ascii_case("<saved by blink>") => head.saved_by = Some(Capture::ChromiumMhtml),
        "from" if value.eq_ignore_ascii_case("<saved by webkit>") => head.saved_by = Some(Capture::WebKitMhtml),
        "mime-version" => head.versioned = true,
        "content-id" => head.id = value.trim_matches(['<', '>']).to_owned(),
        // Long addresses are folded.
        "content-location" => head.location.push_str(value),
        "content-transfer-encoding" => head.encoding = value.to_ascii_lowercase(),
        "content-type" => {
            for (i, piece) in value.split(';').enumerate() {
                let piece = piece.trim();
                if let Some((key, v)) = piece.split_once('=') {
                    let v = v.trim().trim_matches('"');
                    match key.trim().to_ascii_lowercase().as_str() {
                        "boundary" if !v.is_empty() => head.boundary = Some(v.as_bytes().to_vec()),
                        "charset" => head.charset = Some(v.to_owned()),
                        _ => {}
                    }
                } else if i == 0 && head.kind.is_empty() {
                    head.kind = piece.to_ascii_lowercase();
                }
            }
        }
        _ => {}
    }
}

/// Reads one part up to the next delimiter; its text if it is text. `html` is unset for a style sheet.
fn part(head: &Headers, lines: &mut Lines<'_>, boundaries: &[Vec<u8>], cost: &Cost) -> Option<Source> {
    let html = match head.kind.as_str() {
        "text/html" | "application/xhtml+xml" => true,
        "text/plain" | "" | "text/css" => false,
        _ => {
            lines.by_ref().take_while(|(line, _)| !delimits(line, boundaries)).for_each(drop);
            return None;
        }
    };
    // Decoded content piece by piece, each with the input line it came from.
    let mut content: Vec<u8> = Vec::new();
    let mut cuts: Vec<(usize, usize)> = Vec::new();
    let mut base64: (u32, u32) = (0, 0);
    for (line, number) in lines.by_ref() {
        if delimits(line, boundaries) {
            break;
        }
        cuts.push((content.len(), number));
        match head.encoding.as_str() {
            "quoted-printable" => quoted_printable(line, &mut content),
            "base64" => base64_line(line, &mut base64, &mut content),
            _ => {
                content.extend_from_slice(line);
                content.push(b'\n');
            }
        }
    }
    cost.add(content.len());
    let encoding = guess(&content, head.charset.as_deref(), cost);
    let mut decoder = encoding.new_decoder();
    let mut text = String::with_capacity(content.len());
    let mut starts = Vec::with_capacity(cuts.len());
    for (i, (from, number)) in cuts.iter().enumerate() {
        let to = cuts.get(i + 1).map_or(content.len(), |c| c.0);
        starts.push((text.len(), *number));
        let last = i + 1 == cuts.len();
        let mut piece = &content[*from..to];
        loop {
            text.reserve(decoder.max_utf8_buffer_length(piece.len()).unwrap_or(piece.len() * 3 + 16));
            let (result, read, _) = decoder.decode_to_string(piece, &mut text, last);
            piece = &piece[read..];
            if result == encoding_rs::CoderResult::InputEmpty {
                break;
            }
        }
    }
    if head.kind == "text/css" {
        return Some(Source { text, ..Source::default() });
    }
    let html =
        html || memchr::memmem::find(&content[..content.len().min(1024)].to_ascii_lowercase(), b"<html").is_some();
    Some(Source { text, starts, html: Some(html), capture: None, parts: Vec::new() })
}

fn quoted_printable(line: &[u8], out: &mut Vec<u8>) {
    let line = line.trim_ascii_end();
    let (line, soft) = match line.strip_suffix(b"=") {
        Some(rest) => (rest, true),
        None => (line, false),
    };
    let hex = |b: Option<&u8>| b.and_then(|b| char::from(*b).to_digit(16)).and_then(|d| u8::try_from(d).ok());
    let mut i = 0;
    while i < line.len() {
        if line[i] == b'='
            && let (Some(a), Some(b)) = (hex(line.get(i + 1)), hex(line.get(i + 2)))
        {
            out.push(a * 16 + b);
            i += 3;
        } else {
            out.push(line[i]);
            i += 1;
        }
    }
    if !soft {
        out.push(b'\n');
    }
}

/// `state` carries the bits that one line leaves for the next: (bits, how many).
fn base64_line(line: &[u8], state: &mut (u32, u32), out: &mut Vec<u8>) {
    for b in line {
        let six = match b {
            b'A'..=b'Z' => b - b'A',
            b'a'..=b'z' => b - b'a' + 26,
            b'0'..=b'9' => b - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => continue,
        };
        state.0 = (state.0 << 6) | u32::from(six);
        state.1 += 6;
        if state.1 >= 8 {
            state.1 -= 8;
            out.push(((state.0 >> state.1) & 0xff) as u8);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAVED: &str = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://esa.example/\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----MultipartBoundary--abc\"\r\n\r\n\r\n------MultipartBoundary--abc\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Threat R=\r\nesponse:=C2=A0En=\r\nabled</p>\r\n------MultipartBoundary--abc\r\nContent-Type: text/css\r\n\r\n.x{}\r\n------MultipartBoundary--abc--\r\n";

    #[test]
    fn the_page_of_a_single_file_save_keeps_the_lines_of_the_file() {
        let s = unwrap(SAVED.as_bytes(), &Cost::default()).expect("a page");
        assert_eq!(s.text.trim_end(), "<p>Threat Response:\u{a0}Enabled</p>");
        assert_eq!(s.html, Some(true));
        assert_eq!(s.starts[0], (0, 14));
        assert_eq!(s.starts[1], (11, 15));
    }

    #[test]
    fn a_page_is_not_a_message() {
        assert!(unwrap(b"Threat Response:\tEnabled\n\nx", &Cost::default()).is_none());
        assert!(unwrap(b"Subject: Threat Response\nFrom: a@b.example\n\nhello", &Cost::default()).is_none());
    }
}
