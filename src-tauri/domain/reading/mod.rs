//! The page reader: what a page of the appliance or of a portal says, and nothing it does not say.
//!
//! One pure function serves every way in: pasted text, a copy in both flavours, a saved page. It never panics, costs the
//! same per character however the input is made, and notes for each fact the line it came from. A page's kind is decided
//! first; then only the facts that this kind of page can state are looked for, so that a subject line in Message Tracking
//! can say "Threat Response: Enabled" as often as it likes.

mod asyncos_cli;
mod attrs;
mod capture;
mod clipboard;
mod cloud_service_settings;
mod copied_text;
mod cost;
mod ctr_add_module;
mod ctr_available_modules;
mod ctr_devices;
mod ctr_investigate;
mod ctr_modules;
mod device_columns;
mod device_rows;
mod device_rows_narrow;
mod device_rows_wide;
mod device_table;
mod elements;
mod emptiness;
mod fact_builder;
mod facts;
mod host_name;
mod message_tracking;
mod mime;
mod page_address;
mod paging;
mod pdf;
mod phrase_search;
mod portal;
mod printed;
mod prose;
mod references;
mod settings_form;
mod settings_rows;
mod sheet;
mod source;
mod sse_cloud_services;
mod sse_devices;
mod stated;
mod statuses;
mod style_rules;
mod style_visibility;
mod tags_in_text;
mod text_marks;
mod token_dialog;
mod tokens;
mod uncommitted_changes;
mod unrecognized;
mod visible;
mod web_archive;
mod writer;

pub use clipboard::read_clipboard;
pub use facts::*;
pub use printed::Printed;
pub use references::named_reference;

use crate::domain::region::Region;
use crate::domain::version::Version;

use capture::Capture;
use cost::Cost;
use fact_builder::{FactBuilder, believable};
use sheet::Sheet;
use source::Source;

/// Bytes: more than any page saved with its pictures inside. What is longer is not read, and reads as too large.
pub const LARGEST: usize = 16 << 20;

/// Reads a file or a page as bytes, whatever their encoding.
pub fn read(bytes: &[u8]) -> Reading {
    read_counted(bytes).0
}

/// Reads text that is decoded already, as it is pasted.
pub fn read_text(text: &str) -> Reading {
    let cost = Cost::default();
    if text.len() > LARGEST {
        return unknown(Some("too-large"));
    }
    of_source(&Source::of_text(text.to_owned(), &cost), &cost)
}

/// [`read`], and how many steps it took.
#[doc(hidden)]
pub fn read_counted(bytes: &[u8]) -> (Reading, u64) {
    let cost = Cost::default();
    if bytes.len() > LARGEST {
        return (unknown(Some("too-large")), cost.total());
    }
    if let Some(what) = other_file(bytes) {
        return (unknown(Some(what)), cost.total());
    }
    let packed = match bytes {
        _ if bytes.starts_with(pdf::SIGN) => Some((pdf::unwrap(bytes, &cost), "pdf")),
        _ if bytes.starts_with(web_archive::SIGN) => Some((web_archive::unwrap(bytes, &cost), "web-archive")),
        _ => None,
    };
    let source = match packed {
        Some((Some(source), _)) => source,
        Some((None, what)) => return (unknown(Some(what)), cost.total()),
        None => mime::unwrap(bytes, &cost).unwrap_or_else(|| Source::of_bytes(bytes, &cost)),
    };
    let reading = of_source(&source, &cost);
    (at_address(reading, page_address::own(bytes)), cost.total())
}

/// Files that have no text that can be read here.
fn other_file(bytes: &[u8]) -> Option<&'static str> {
    const SIGNS: [(&[u8], &str); 10] = [
        (b"\x89PNG", "picture"),
        (b"\xff\xd8\xff", "picture"),
        (b"GIF8", "picture"),
        (b"BM\x00", "picture"),
        (b"II*\x00", "picture"),
        (b"MM\x00*", "picture"),
        (b"PK\x03\x04", "archive"),
        (b"\x1f\x8b", "archive"),
        (b"{\\rtf", "document"),
        // Word before 2007, and Outlook's saved messages.
        (b"\xd0\xcf\x11\xe0", "document"),
    ];
    let found = SIGNS.iter().find(|(sign, _)| bytes.starts_with(sign)).map(|(_, what)| *what);
    if found == Some("archive") && packed_document(bytes) {
        return Some("document");
    }
    let inside = |from: usize, sign: &[u8]| bytes.get(from..).is_some_and(|b| b.starts_with(sign));
    // WebP; and HEIC, AVIF and their kin, which begin with a box of that name.
    let picture = bytes.starts_with(b"RIFF") && inside(8, b"WEBP")
        || inside(4, b"ftyp") && [b"heic", b"heix", b"mif1", b"msf1", b"avif"].iter().any(|brand| inside(8, *brand));
    found.or(picture.then_some("picture"))
}

/// Whether a ZIP file is a document of an office program: its first entries are called so.
fn packed_document(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(4096)];
    let names: [&[u8]; 4] = [b"[Content_Types].xml", b"word/", b"xl/", b"mimetypeapplication/vnd.oasis.opendocument"];
    names.iter().any(|name| memchr::memmem::find(head, name).is_some())
}

fn unknown(looks_like: Option<&str>) -> Reading {
    Reading {
        page: PageKind::Unknown,
        looks_like: looks_like.map(str::to_owned),
        facts: Facts::default(),
        lines: Default::default(),
    }
}

type Score = fn(&Sheet<'_>) -> u32;
type Read = fn(&Sheet<'_>, &mut FactBuilder);

/// Every kind of page. At equal scores the earlier one counts.
const PAGES: [(PageKind, Score, Read); 11] = [
    (PageKind::MessageTracking, message_tracking::score, message_tracking::read),
    (PageKind::UncommittedChanges, uncommitted_changes::score, uncommitted_changes::read),
    (PageKind::AsyncosCli, asyncos_cli::score, asyncos_cli::read),
    (PageKind::CloudServiceSettings, cloud_service_settings::score, cloud_service_settings::read),
    (PageKind::CtrAddModule, ctr_add_module::score, ctr_add_module::read),
    (PageKind::CtrAvailableModules, ctr_available_modules::score, ctr_available_modules::read),
    (PageKind::CtrModules, ctr_modules::score, ctr_modules::read),
    (PageKind::SseDevices, sse_devices::score, sse_devices::read),
    (PageKind::SseCloudServices, sse_cloud_services::score, sse_cloud_services::read),
    (PageKind::CtrDevices, ctr_devices::score, ctr_devices::read),
    (PageKind::CtrInvestigate, ctr_investigate::score, ctr_investigate::read),
];

fn of_source(source: &Source, cost: &Cost) -> Reading {
    let html = source.html.unwrap_or(false) || markup(&source.text, cost);
    if !html && let Some(source) = laid_out(source, cost) {
        return of_sheet(&visible::sheet(&source, html, cost));
    }
    let mut reading = of_sheet(&visible::sheet(source, html, cost));
    if html && is_a_portals(&reading) {
        cost.add(source.text.len());
        reading.facts.portal_region = page_address::linked(&source.text);
    }
    reading
}

/// Whether a page is one of a portal, of a kind that a step needs or of none.
fn is_a_portals(reading: &Reading) -> bool {
    use PageKind::*;
    let by_kind = match reading.page {
        SseDevices | SseCloudServices | CtrDevices | CtrModules | CtrAvailableModules | CtrAddModule
        | CtrInvestigate => true,
        CloudServiceSettings | UncommittedChanges | MessageTracking | AsyncosCli | Unknown => false,
    };
    by_kind || reading.facts.portal.is_some()
}

/// With the region of the portal that is at this address. What a page's own address says counts before its links.
fn at_address(mut reading: Reading, address: Option<&str>) -> Reading {
    if let Some(address) = address.filter(|_| is_a_portals(&reading)) {
        reading.facts.portal_region = Region::by_portal(address);
    }
    reading
}

/// The source with the rows of its tables put together again, where the copy broke them.
fn laid_out(source: &Source, cost: &Cost) -> Option<Source> {
    let capture = source.capture.unwrap_or_else(|| Capture::of_text(&source.text));
    let (text, starts) = copied_text::laid_out(&source.text, capture, cost)?;
    // Lines are counted as in the input; a page inside a wrapping has been given its own already.
    let starts = starts.into_iter().map(|(at, line)| (at, source.line_of_line(line))).collect();
    Some(Source { text, starts, html: Some(false), capture: Some(capture), parts: Vec::new() })
}

fn of_sheet(sheet: &Sheet<'_>) -> Reading {
    if unrecognized::document(sheet) || unrecognized::other_language(sheet) {
        return unknown(unrecognized::looks_like(sheet));
    }
    let mut best: Option<(u32, PageKind, Read)> = None;
    for (kind, score, read) in PAGES {
        let score = score(sheet);
        if score > best.map_or(0, |b| b.0) {
            best = Some((score, kind, read));
        }
    }
    let Some((_, page, read)) = best else { return somewhere(sheet) };
    let mut found = FactBuilder::default();
    found.facts.practice_lab = portal::of_the_practice_lab(sheet);
    read(sheet, &mut found);
    if page == PageKind::AsyncosCli {
        host_name::at_prompts(sheet, &mut found);
    }
    Reading { page, looks_like: None, facts: found.facts, lines: found.lines }
}

/// A page that no step needs. A machine's own says still whose it is, and a portal's which portal it is.
fn somewhere(sheet: &Sheet<'_>) -> Reading {
    let looks_like = unrecognized::looks_like(sheet);
    let mut found = FactBuilder::default();
    match looks_like {
        Some("appliance-page") => machine(sheet, &mut found),
        // Only the appliance's own greets with its release.
        Some("sign-in-page") if sheet.all().any(|(_, s)| s.own() && asyncos_cli::banner_of(s).is_some()) => {
            machine(sheet, &mut found);
        }
        Some("xdr-page" | "threat-response-page") => portal::who(sheet, &mut found),
        Some("sse-portal-page") => {
            portal::who_in_sse(sheet, &mut found);
            token_dialog::read(sheet, &mut found);
        }
        _ => {}
    }
    Reading { facts: found.facts, lines: found.lines, ..unknown(looks_like) }
}

/// Whether text is the source of a page rather than copied words with a tag here and there.
fn markup(text: &str, cost: &Cost) -> bool {
    const FIRST: [&str; 30] = [
        "article", "base", "body", "center", "dd", "div", "dl", "dt", "fieldset", "font", "form", "h1", "h2", "h3",
        "h4", "head", "header", "html", "li", "link", "main", "meta", "nav", "ol", "p", "section", "span", "style",
        "table", "ul",
    ];
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let lower: String = start.chars().take(64).collect::<String>().to_ascii_lowercase();
    if let Some(rest) = lower.strip_prefix('<') {
        if rest.starts_with("!doctype") || rest.starts_with("?xml") || rest.starts_with("!--") {
            return true;
        }
        let name: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
        if FIRST.binary_search(&name.as_str()).is_ok()
            || matches!(
                name.as_str(),
                "tr" | "td" | "th" | "tbody" | "thead" | "script" | "title" | "template" | "details" | "dialog"
            )
        {
            return true;
        }
    }
    // Something may stand before it: a clipboard header, a greeting.
    cost.add(text.len());
    let mut tags = 0;
    for (i, _) in text.match_indices('<') {
        let rest = &text.as_bytes()[i + 1..];
        cost.add(12);
        let is = |name: &[u8]| rest.get(..name.len()).is_some_and(|r| r.eq_ignore_ascii_case(name));
        if is(b"html>") || is(b"html ") || is(b"body>") || is(b"body ") || is(b"!doctype html") {
            return true;
        }
        tags += usize::from(
            ["/div>", "/td>", "/tr>", "/table>", "/p>", "/li>", "/h1>", "/h2>", "/h3>"]
                .iter()
                .any(|t| is(t.as_bytes())),
        );
    }
    tags >= 3
}

/// What an appliance's page says of the appliance itself: its version and its host name.
fn machine(sheet: &Sheet<'_>, found: &mut FactBuilder) {
    version_row(sheet, found);
    host_name::on_page(sheet, found);
}

/// The appliance's own version, where its page states it.
fn version_row(sheet: &Sheet<'_>, found: &mut FactBuilder) {
    for (i, s) in sheet.all() {
        let row = match s.lower.as_bytes().first() {
            Some(b'v' | b'a' | b's') => ["version", "asyncos version", "software version"]
                .iter()
                .find_map(|l| sheet.value(i, l))
                .filter(|v| v.segment.own()),
            _ => None,
        };
        let read = asyncos_cli::banner_of(s).filter(|_| s.own()).map(|v| (v, s.line)).or_else(|| {
            let v = row?;
            Version::parse(v.text).ok().map(|_| (v.text.to_owned(), v.segment.line))
        });
        if let Some((version, line)) = read {
            note_version(&version, line, found);
            return;
        }
    }
}

/// Notes a version, or quotes it where its build cannot be one.
fn note_version(text: &str, line: usize, found: &mut FactBuilder) {
    if !believable(text) {
        return found.quote("Version", text, line);
    }
    if let Ok(version) = Version::parse(text) {
        found.facts.version = Some(version.to_string());
        found.at("version", line);
    }
}
