//! Where a page was, by what a browser writes beside it: its address, or its links to its own portal.
//!
//! A portal's page does not say in words which region it is of; its address does. Chromium notes the address in what it saves, the
//! clipboard of Windows notes it before the HTML (documented: CF_HTML, `SourceURL`), and every browser writes links whole into a
//! copy (seen with Chromium 156 and Firefox ESR 153.8, 2026-11-29).

use memchr::memmem;

use crate::domain::region::Region;

/// What stands before a page's own address.
const MARKS: [&[u8]; 3] = [b"<!-- saved from url=(", b"Snapshot-Content-Location:", b"SourceURL:"];
/// It is at the very beginning.
const HEAD: usize = 4096;
/// Attributes with an address.
const LINKS: [&[u8]; 3] = [b" href=\"", b" src=\"", b" action=\""];
/// More links are not looked at.
const MOST: usize = 2000;

/// The address of the page, where the copy begins with it.
pub(super) fn own(copy: &[u8]) -> Option<&str> {
    let head = &copy[..copy.len().min(HEAD)];
    let (mark, at) = MARKS.iter().find_map(|mark| Some((mark, memmem::find(head, mark)? + mark.len())))?;
    let line = head[at..].split(|b| b.is_ascii_control()).next()?;
    let line = std::str::from_utf8(line).ok()?;
    // `(0042)https://… -->`
    let address = if mark.starts_with(b"<") { line.split_once(')')?.1 } else { line };
    address.split_whitespace().next()
}

/// The region of the portal that the links of a page lead to, where all that lead to one lead to the same.
pub(super) fn linked(html: &str) -> Option<Region> {
    let html = html.as_bytes();
    let mut all = LINKS.iter().flat_map(|link| memmem::find_iter(html, *link).take(MOST).map(|at| at + link.len()));
    let mut first = None;
    let agree = all.by_ref().all(|at| {
        let value = html[at..].split(|b| *b == b'"').next().and_then(|value| std::str::from_utf8(value).ok());
        match value.filter(|value| value.starts_with("https://")).and_then(Region::by_portal) {
            None => true,
            Some(region) => *first.get_or_insert(region) == region,
        }
    });
    first.filter(|_| agree)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_stands_at_the_beginning_of_what_was_saved() {
        let own = |copy: &str| own(copy.as_bytes()).and_then(Region::by_portal);
        assert_eq!(
            own("<!DOCTYPE html>\n<!-- saved from url=(0038)https://admin.eu.sse.itd.cisco.com/devices -->\n<html>"),
            Some(Region::Europe)
        );
        assert_eq!(
            own(
                "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://xdr.apjc.security.cisco.com/x\r\nSubject: x"
            ),
            Some(Region::Apjc)
        );
        assert_eq!(
            own("Version:1.0\r\nSourceURL:https://visibility.amp.cisco.com/\r\n<html><!--StartFragment-->x"),
            Some(Region::Americas)
        );
        for none in [
            "",
            "<html>",
            "<!-- saved from url=(0014)about:internet -->",
            "SourceURL:https://evil.example/admin.eu.sse.itd.cisco.com",
        ] {
            assert_eq!(own(none), None, "{none}");
        }
    }

    #[test]
    fn links_tell_where_they_agree() {
        const EU: &str = "<a href=\"https://admin.eu.sse.itd.cisco.com/devices\">Devices</a>";
        assert_eq!(linked(EU), Some(Region::Europe));
        assert_eq!(
            linked(&format!("{EU}<a class=x href=\"https://www.cisco.com/\">Help</a>{EU}")),
            Some(Region::Europe)
        );
        assert_eq!(linked(&format!("{EU}<a href=\"https://admin.sse.itd.cisco.com/\">Americas</a>")), None);
        assert_eq!(linked("https://admin.eu.sse.itd.cisco.com/ in words"), None);
        assert_eq!(linked("<a href=\"http://127.0.0.1/admin.eu.sse.itd.cisco.com\">x</a>"), None);
    }
}
