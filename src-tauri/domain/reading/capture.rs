//! How a copy of a page was made, as far as the copy itself tells, and what that way carries.
//!
//! Each way loses something else: one keeps the entries that are chosen on the screen, another those the page was loaded
//! with, a third keeps hidden text like any other. Seen with Chromium 156, Firefox ESR 153.8, WebKitGTK 2.50.6,
//! Epiphany 43.1 and poppler 22.12 (2026-11-29).

use memchr::memmem;

/// How a copy of a page was made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Capture {
    /// Text, most likely copied in a browser or from a terminal. Which browser it was, text does not tell.
    #[default]
    Text,
    /// Firefox's "Text Files": hidden text is in it like any other, lines are broken at 72 columns.
    FirefoxText,
    /// Text taken out of a print: a hyphen at a wrap is lost.
    PdfText,
    /// The same with the layout kept: cells wrap inside their columns.
    PdfLayout,
    /// The HTML that a browser puts on the clipboard beside the text.
    ClipboardHtml,
    /// Chromium's "single file".
    ChromiumMhtml,
    /// Epiphany's and other WebKit browsers' single file.
    WebKitMhtml,
    /// Safari's web archive.
    SafariArchive,
    /// Chromium's "complete" page.
    ChromiumComplete,
    /// Firefox's "complete" page. Its style sheets are other files, so what they hide is in it.
    FirefoxComplete,
    /// A mail.
    Mail,
    /// HTML that does not say how it was saved.
    Html,
}

impl Capture {
    /// Whether lists, fields and boxes hold what was on the screen, not what the page was loaded with.
    ///
    /// HTML that does not say how it was made is believed: it may be the page's source, which is what was loaded just now.
    pub(super) fn controls_on_screen(self) -> bool {
        match self {
            Self::FirefoxComplete | Self::Html | Self::Text => true,
            Self::ClipboardHtml
            | Self::ChromiumMhtml
            | Self::WebKitMhtml
            // Assumed: the same engine writes both.
            | Self::SafariArchive
            // Assumed: Chromium saves both kinds of page from the same walk over the document.
            | Self::ChromiumComplete
            | Self::FirefoxText
            | Self::PdfText
            | Self::PdfLayout
            | Self::Mail => false,
        }
    }

    /// Whether text that the page hides can stand in the copy like any other.
    pub(super) fn keeps_hidden_text(self) -> bool {
        matches!(self, Self::FirefoxText | Self::FirefoxComplete)
    }

    /// Whether a word may have lost a hyphen or a blank where its line was wrapped.
    pub(super) fn mends_wraps(self) -> bool {
        matches!(self, Self::PdfText | Self::PdfLayout)
    }

    /// Whether long values go on in a further line that nothing marks.
    pub(super) fn breaks_values(self) -> bool {
        self.mends_wraps() || self == Self::FirefoxText
    }

    /// How the HTML in `text` was saved, by the marks that browsers leave at its beginning.
    pub(super) fn of_html(text: &str) -> Self {
        let head = text.as_bytes().get(..text.len().min(2048)).unwrap_or_default();
        let has = |mark: &[u8]| memmem::find(head, mark).is_some();
        let starts = |mark: &str| text.trim_start().get(..mark.len()).is_some_and(|t| t.eq_ignore_ascii_case(mark));
        if has(b"<!--StartFragment-->")
            || starts("<meta charset='utf-8'>")
            || starts("<meta http-equiv=\"content-type\"")
        {
            Self::ClipboardHtml
        } else if has(b"<!-- saved from url=") {
            Self::ChromiumComplete
        } else if has(b"<head>\n<meta http-equiv=\"content-type\" content=\"text/html; charset=UTF-8\">")
            || has(b"<head>\r\n<meta http-equiv=\"content-type\" content=\"text/html; charset=UTF-8\">")
        {
            // Firefox writes exactly this line first, in lower case.
            Self::FirefoxComplete
        } else {
            Self::Html
        }
    }

    /// How the text was made.
    pub(super) fn of_text(text: &str) -> Self {
        if memchr::memchr(b'\x0c', text.as_bytes()).is_some() {
            let wide = text.lines().filter(|l| l.trim().contains("   ")).take(2).count();
            return if wide == 2 && !text.contains('\t') { Self::PdfLayout } else { Self::PdfText };
        }
        if addresses(text) >= 2 && text.lines().all(|l| l.chars().count() <= WIDEST || !l.trim().contains(' ')) {
            return Self::FirefoxText;
        }
        Self::Text
    }
}

/// Firefox breaks lines at 72 columns; a word that does not fit stands over it.
const WIDEST: usize = 78;

/// Links as Firefox writes them into text: `Commit <https://…>`. No more than two are counted.
fn addresses(text: &str) -> usize {
    const BEGINNINGS: [&[u8]; 7] = [b"#", b"http:", b"https:", b"/", b"file:", b"mailto:", b"javascript:"];
    memmem::find_iter(text.as_bytes(), b" <")
        .filter(|at| BEGINNINGS.iter().any(|b| text.as_bytes()[at + 2..].starts_with(b)))
        .take(2)
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_are_told_apart_by_their_marks() {
        for (text, wanted) in [
            (
                "<!DOCTYPE html>\n<html><head>\n<meta http-equiv=\"content-type\" content=\"text/html; charset=UTF-8\">",
                Capture::FirefoxComplete,
            ),
            ("<!DOCTYPE html>\n<!-- saved from url=(0014)about:internet -->\n<html>", Capture::ChromiumComplete),
            ("<meta charset='utf-8'><table>", Capture::ClipboardHtml),
            ("<html><body>\n<!--StartFragment--><b>x</b>", Capture::ClipboardHtml),
            ("<!DOCTYPE html><html><head><meta charset=\"utf-8\">", Capture::Html),
        ] {
            assert_eq!(Capture::of_html(text), wanted, "{text}");
        }
        for (text, wanted) in [
            ("Monitor <#>\tNetwork <#>\n", Capture::FirefoxText),
            ("Ana <ana@corp.example>\nMonitor <#>\n", Capture::Text),
            ("Name\n\nType\n\x0c", Capture::PdfText),
            ("#    Name      Type\n1    esa1      ESA\n\x0c", Capture::PdfLayout),
            ("Name\tType\n", Capture::Text),
        ] {
            assert_eq!(Capture::of_text(text), wanted, "{text}");
        }
    }
}
