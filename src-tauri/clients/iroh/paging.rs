//! Whether a list is all there is. Services say in many words that there is more: SCIM's `totalResults`, Spring's
//! `last`, cursors, links, headers. A list that says anything of the kind which we cannot read as "this is all" counts
//! as the beginning of a longer one: from that nothing is ever concluded to be missing.
//!
//! The words are those of public specifications (RFC 7644, RFC 8288, Spring Data, OData, JSON:API, HAL, GraphQL relay);
//! which of them, if any, Cisco's device route uses is not known.

use serde_json::Value;

use crate::clients::http::Answer;

type Object = serde_json::Map<String, Value>;

/// What was said about the length of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct LengthHints {
    /// There is more, before or behind, or something that may say so.
    more: bool,
    /// This is all.
    all: bool,
    /// The list comes in pages. Alone, that leaves open whether this is the last.
    paged: bool,
    /// Fewer rows came than a page holds: the list ended here, if it began here.
    short: bool,
    /// Page 1, which is the second one for those who count from 0.
    perhaps_second: bool,
}

impl LengthHints {
    const NOTHING: Self = Self { more: false, all: false, paged: false, short: false, perhaps_second: false };
    const MORE: Self = Self { more: true, ..Self::NOTHING };
    const ALL: Self = Self { all: true, ..Self::NOTHING };
    const PAGED: Self = Self { paged: true, ..Self::NOTHING };

    fn and(self, other: Self) -> Self {
        Self {
            more: self.more || other.more,
            all: self.all || other.all,
            paged: self.paged || other.paged,
            short: self.short || other.short,
            perhaps_second: self.perhaps_second || other.perhaps_second,
        }
    }

    const fn more_if(more: bool) -> Self {
        if more { Self::MORE } else { Self::ALL }
    }

    const fn whole(self) -> bool {
        !self.more && (self.all || !self.paged || (self.short && !self.perhaps_second))
    }
}

/// Whether `rows` rows are the whole list, by what stands around them.
///
/// `holders` are the objects around the list, outermost first; `within` names, for each, the key that led inwards.
pub(super) fn is_whole(rows: usize, holders: &[(&Object, &str)]) -> bool {
    let mut said = LengthHints::NOTHING;
    for (holder, within) in holders {
        for (key, value) in holder.iter().filter(|(key, _)| key.as_str() != *within) {
            said = said.and(by_key(key, value, rows, 3));
        }
    }
    said.whole()
}

/// The same by the answer's headers and status: `Link`, `X-Total-…`, `Content-Range`, 206.
pub(super) fn headers_allow(answer: &Answer, rows: usize) -> bool {
    if answer.status == 206 {
        return false;
    }
    let links = answer.header_texts("link").any(|link| links_on(&link.to_lowercase()));
    let said = answer.headers_text().map(|(name, text)| by_header(name, text, rows));
    !links && said.fold(LengthHints::NOTHING, LengthHints::and).whole()
}

/// Header names have no spelling that everybody keeps to, and most of them are about something else.
fn by_header(name: &str, text: &str, rows: usize) -> LengthHints {
    let (name, text) = (name.to_lowercase(), text.trim());
    if name == "content-range" {
        // `items 0-9/40`: of how many, or `*`.
        let total = text.rsplit_once('/').and_then(|(_, total)| total.trim().parse::<usize>().ok());
        return LengthHints::more_if(total != Some(rows));
    }
    let name = name.strip_prefix("x-").unwrap_or(&name);
    let speaks = |part: &str| {
        let words = ["total", "count", "page", "pages", "next", "prev", "previous", "cursor", "more", "continuation"];
        words.contains(&part) || part.starts_with("pagina") || part.starts_with("total")
    };
    let exact = ["limit", "offset", "per-page", "page-size"].contains(&name);
    // The quota's headers count requests, not rows.
    if name.contains("ratelimit") || name.contains("rate-limit") || !(exact || name.split(['-', '_']).any(speaks)) {
        return LengthHints::NOTHING;
    }
    let value = match text.parse::<u64>() {
        Ok(number) => Value::from(number),
        // Some services put a small JSON object into `X-Pagination`.
        Err(_) => serde_json::from_str(text).unwrap_or_else(|_| Value::from(text)),
    };
    by_key(name, &value, rows, 2)
}

/// `<https://…>; rel="next"`, in any of its spellings. `rel` may hold several words.
fn links_on(link: &str) -> bool {
    link.split("rel").skip(1).any(|after| {
        let value = after.trim_start().strip_prefix('=').unwrap_or_default().trim_start();
        let value = match value.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next().unwrap_or_default(),
            None => value.split([';', ',', ' ']).next().unwrap_or_default(),
        };
        // A way back means that this is not the beginning.
        value.split_ascii_whitespace().any(|rel| ["next", "prev", "previous"].contains(&rel))
    })
}

/// What one key beside a list says of the list's length.
fn by_key(key: &str, value: &Value, rows: usize, depth: u8) -> LengthHints {
    let word: String = key.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    let word = word.as_str();
    // Nothing, an empty text, list or object: whatever it is about, it points to nothing.
    let empty = match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    };
    let names = |all: &[&str]| all.contains(&word);
    let on = names(&[
        "next",
        "nextpage",
        "nextlink",
        "nexturl",
        "nexturi",
        "nexthref",
        "nexttoken",
        "nextpagetoken",
        "nextcursor",
        "nextmarker",
        "nextoffset",
        "nextstart",
        "nextkey",
        "nextid",
        "cursor",
        "cursors",
        "continuation",
        "continuationtoken",
        "scrollid",
        "odatanextlink",
        "after",
        "marker",
        "bookmark",
        "pagetoken",
        "paginationtoken",
        "resumptiontoken",
        "lastevaluatedkey",
    ]);
    if on {
        return match value {
            Value::Object(inner) if !empty && names(&["cursor", "cursors"]) => inside(inner, rows, depth),
            // `{"href": null}` leads nowhere.
            Value::Object(inner) => LengthHints::more_if(!inner.values().all(Value::is_null)),
            Value::Bool(more) => LengthHints::more_if(*more),
            _ => LengthHints::more_if(!empty),
        };
    }
    if names(&["prev", "previous", "prevpage", "previouspage", "prevlink", "previouslink", "odataprevlink", "before"]) {
        return if empty || *value == Value::Bool(false) { LengthHints::NOTHING } else { LengthHints::MORE };
    }
    let failed = *value == Value::Bool(false) && names(&["success", "ok"]);
    if empty || (HARMLESS.contains(&word) && !failed) {
        return LengthHints::NOTHING;
    }
    match value {
        Value::Bool(flag) => flagged(word, *flag),
        Value::Number(number) => match number.as_u64().and_then(|n| usize::try_from(n).ok()) {
            Some(number) => counted(word, number, rows),
            None => LengthHints::MORE,
        },
        // Numbers as texts.
        Value::String(text) => match (text.trim().parse::<usize>(), text.trim()) {
            (Ok(number), _) => counted(word, number, rows),
            (_, "true") => flagged(word, true),
            (_, "false") => flagged(word, false),
            (_, text) if names(&["first", "last"]) && (text.contains('/') || text.contains('?')) => {
                LengthHints::NOTHING
            }
            // A text of which nothing is known may be a token for what follows.
            _ => LengthHints::MORE,
        },
        // Links to the ends of a list say that it has ends.
        Value::Object(_) if names(&["first", "last"]) => LengthHints::NOTHING,
        Value::Object(inner) if depth > 0 => inside(inner, rows, depth),
        Value::Array(items) if depth > 0 => {
            items.iter().fold(LengthHints::NOTHING, |said, item| said.and(linked(item)))
        }
        _ => LengthHints::MORE,
    }
}

fn inside(inner: &Object, rows: usize, depth: u8) -> LengthHints {
    let depth = depth.saturating_sub(1);
    inner.iter().fold(LengthHints::NOTHING, |said, (key, value)| said.and(by_key(key, value, rows, depth)))
}

/// An entry of a list beside the rows: a link with its `rel`, or something of which nothing is known.
fn linked(item: &Value) -> LengthHints {
    match item.get("rel").and_then(Value::as_str) {
        Some(rel) if !["next", "prev", "previous"].contains(&rel.to_lowercase().as_str()) => LengthHints::NOTHING,
        _ => LengthHints::MORE,
    }
}

/// Words that say nothing of the length, in the spelling that is left when all but letters and digits is gone.
const HARMLESS: [&str; 42] = [
    "self",
    "href",
    "schemas",
    "schema",
    "context",
    "odatacontext",
    "odataetag",
    "etag",
    "id",
    "requestid",
    "traceid",
    "transactionid",
    "correlationid",
    "xrequestid",
    "timestamp",
    "time",
    "date",
    "took",
    "tookms",
    "duration",
    "version",
    "apiversion",
    "jsonapi",
    "code",
    "status",
    "statuscode",
    "message",
    "msg",
    "type",
    "kind",
    "object",
    "success",
    "ok",
    "name",
    "title",
    "description",
    "sort",
    "sortby",
    "sortorder",
    "orderby",
    "tenant",
    "tenantid",
];

fn flagged(word: &str, flag: bool) -> LengthHints {
    match word {
        "hasmore" | "hasnext" | "hasnextpage" | "more" | "morepages" | "moreavailable" | "moreresults"
        | "hasmoreitems" | "hasmoreresults" | "ismore" | "truncated" | "istruncated" | "incomplete"
        | "incompleteresults" | "partial" | "ispartial" => LengthHints::more_if(flag),
        "last" | "lastpage" | "islast" | "islastpage" | "complete" | "iscomplete" | "completed" | "final" | "done"
        | "exhausted" | "end" | "endofresults" | "endoflist" | "all" => LengthHints::more_if(!flag),
        "first" | "isfirst" | "firstpage" | "isfirstpage" if !flag => LengthHints::MORE,
        "hasprevious" | "hasprev" | "haspreviouspage" | "hasprevpage" if flag => LengthHints::MORE,
        "first" | "isfirst" | "firstpage" | "isfirstpage" | "hasprevious" | "hasprev" | "haspreviouspage"
        | "hasprevpage" => LengthHints::NOTHING,
        "paged" | "unpaged" if flag == (word == "paged") => LengthHints::PAGED,
        "paged" | "unpaged" | "empty" | "sorted" | "unsorted" => LengthHints::NOTHING,
        // A switch of which nothing is known, on or off, may be about this.
        _ => LengthHints::MORE,
    }
}

fn counted(word: &str, number: usize, rows: usize) -> LengthHints {
    match word {
        "totalpages" | "pages" | "pagecount" | "numpages" | "numberofpages" | "totalpagecount" | "pagestotal"
        | "lastpage" | "last" => LengthHints::more_if(number > 1),
        "remaining" | "remainingcount" | "left" | "remainingitems" | "remainingitemcount" => {
            LengthHints::more_if(number > 0)
        }
        // SCIM counts from 1, most others from 0.
        "startindex" | "currentpage" | "pagenumber" | "page" | "pageno" | "pageindex" | "pagenum" | "number"
        | "from" => match number {
            0 => LengthHints::PAGED,
            1 => LengthHints { perhaps_second: true, ..LengthHints::PAGED },
            _ => LengthHints::MORE,
        },
        "offset" | "skip" | "start" | "startat" | "startingindex" => {
            if number > 0 {
                LengthHints::MORE
            } else {
                LengthHints::PAGED
            }
        }
        "limit" | "itemsperpage" | "perpage" | "pagesize" | "pagelimit" | "maxresults" | "top" | "resultsperpage"
        | "maxitems" => LengthHints { short: number > rows, ..LengthHints::PAGED },
        // Of a page or of the whole list: Spring means the page.
        "size" => LengthHints::PAGED,
        // How many are on this page. Another number than what came is a reason to doubt.
        "numberofelements" | "length" | "returned" | "pageitems" | "itemcount" | "currentitemcount" | "to" => {
            if number == rows { LengthHints::NOTHING } else { LengthHints::MORE }
        }
        _ if word.contains("total") || COUNTS.contains(&word) => LengthHints::more_if(number != rows),
        _ => LengthHints::MORE,
    }
}

/// Numbers that are of all rows where they differ from what came.
const COUNTS: [&str; 11] = [
    "count",
    "odatacount",
    "resultcount",
    "resultscount",
    "recordcount",
    "devicecount",
    "devicescount",
    "hits",
    "numfound",
    "available",
    "matches",
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn whole(answer: &Value) -> bool {
        let holder = answer.as_object().expect("an object");
        let rows = holder["data"].as_array().expect("rows").len();
        is_whole(rows, &[(holder, "data")])
    }

    #[test]
    fn what_says_that_this_is_all_does() {
        for answer in [
            json!({"data": [1, 2]}),
            json!({"data": [1, 2], "total": 2}),
            json!({"data": [1, 2], "totalResults": 2, "startIndex": 1, "itemsPerPage": 2, "schemas": ["urn:x"]}),
            json!({"data": [1, 2], "pageable": {"offset": 0, "pageNumber": 0, "pageSize": 20, "paged": true,
                   "sort": {"sorted": false}}, "totalPages": 1, "totalElements": 2, "size": 20, "number": 0,
                   "numberOfElements": 2, "empty": false}),
            json!({"data": [1, 2], "next": null, "cursor": ""}),
            json!({"data": [1, 2], "meta": {"pagination": {"page": 1, "pages": 1, "total": "2"}}}),
            json!({"data": [1, 2], "limit": 100, "offset": 0}),
            json!({"data": [1, 2], "_links": {"self": {"href": "x"}}, "links": [{"rel": "self", "href": "y"}]}),
            json!({"data": [1, 2], "first": true, "last": true, "size": 20, "number": 0}),
            json!({"data": [1, 2], "current_page": 1, "from": 1, "to": 2, "per_page": 15, "last_page": 1, "total": 2}),
            json!({"data": [1, 2], "hasMore": false, "page": 1}),
            json!({"data": [1, 2], "pageInfo": {"hasNextPage": false, "hasPreviousPage": false}}),
            json!({"data": [1, 2], "status": "ok", "traceId": "ctx-1", "warnings": []}),
        ] {
            assert!(whole(&answer), "{answer}");
        }
    }

    #[test]
    fn what_says_that_there_is_more_or_leaves_it_open_is_not_all() {
        for answer in [
            json!({"data": [1], "totalResults": 40, "startIndex": 1, "itemsPerPage": 1}),
            json!({"data": [1], "totalElements": 40, "totalPages": 40}),
            json!({"data": [1], "totalPages": 2}),
            json!({"data": [1], "page": {"size": 1, "totalElements": 2, "totalPages": 2, "number": 0}}),
            json!({"data": [1], "page": 1}),
            json!({"data": [1], "page": 2, "total": 1}),
            json!({"data": [1], "limit": 1, "offset": 0}),
            json!({"data": [1], "offset": 20}),
            json!({"data": [1], "nextPageToken": "abc"}),
            json!({"data": [1], "@odata.nextLink": "https://x"}),
            json!({"data": [1], "_links": {"next": {"href": "x"}}}),
            json!({"data": [1], "links": [{"rel": "next", "href": "y"}]}),
            json!({"data": [1], "pageInfo": {"hasNextPage": true, "endCursor": "x"}}),
            json!({"data": [1], "paging": {"cursors": {"after": "x"}}}),
            json!({"data": [1], "IsTruncated": "true"}),
            json!({"data": [1], "complete": false}),
            json!({"data": [1], "remaining": 3}),
            json!({"data": [1], "total": 1, "next": "/more"}),
            json!({"data": [1], "anything": "unheard-of"}),
            json!({"data": [1], "fetched": 1}),
            json!({"data": [1], "last": false, "first": true}),
            json!({"data": [1], "size": 40}),
            json!({"data": [1], "page": 1, "limit": 20}),
            json!({"data": [1], "success": false}),
            json!({"data": [1], "errors": [{"code": "timeout"}]}),
        ] {
            assert!(!whole(&answer), "{answer}");
        }
    }

    #[test]
    fn headers_count_rows_or_are_about_something_else() {
        for (name, text) in [
            ("X-Total-Count", "40"),
            ("x-total", "2"),
            ("Total-Pages", "3"),
            ("X-Next-Page", "2"),
            ("X-Has-More", "true"),
            ("Content-Range", "items 0-0/40"),
            ("Content-Range", "items 0-0/*"),
            ("X-Pagination", r#"{"page":1,"totalPages":4}"#),
        ] {
            assert!(!by_header(name, text, 1).whole(), "{name}: {text}");
        }
        for (name, text) in [
            ("X-Total-Count", "1"),
            ("X-Next-Page", ""),
            ("X-Has-More", "false"),
            ("Content-Range", "items 0-0/1"),
            ("X-Ratelimit-Org-Limit", "8000"),
            ("X-RateLimit-Org-Remaining", "3"),
            ("X-Account-Id", "17"),
            ("Content-Length", "9"),
            ("Retry-After", "5"),
        ] {
            assert!(by_header(name, text, 1).whole(), "{name}: {text}");
        }
    }

    #[test]
    fn links_that_lead_on_are_found_in_every_spelling() {
        for link in [
            "<https://h/x?page=2>; rel=\"next\", <https://h/x?page=9>; rel=\"last\"",
            "<x>; rel=next",
            "<x>;rel = \"last next\"",
            "<x>; title=\"a\"; rel=\"prev\"",
        ] {
            assert!(links_on(link), "{link}");
        }
        for link in ["<x>; rel=\"self\"", "<https://h/rel/next>; rel=\"describedby\"", ""] {
            assert!(!links_on(link), "{link}");
        }
    }
}
