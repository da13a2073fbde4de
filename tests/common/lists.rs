//! Lists of devices and modules as portals show them, whole or in part, and the many ways of saying that there is more.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

#[derive(Debug, Clone)]
pub struct Row {
    pub name: String,
    pub kind: &'static str,
    pub version: String,
    pub status: &'static str,
}

pub fn row() -> impl Strategy<Value = Row> {
    (
        "[a-z]{2,8}-[0-9]{1,2}\\.[a-z]{3,9}\\.example",
        select(&["ESA", "SMA", "WSA", "FTD"][..]),
        (13u32..17, 0u32..6, 0u32..5, prop::option::of(10u32..999)),
        select(&["Registered", "Offline", "Enrolled", "Pending Registration", "● Registered"][..]),
    )
        .prop_map(|(name, kind, (a, b, c, build), status)| Row {
            name,
            kind,
            version: build.map_or(format!("{a}.{b}.{c}"), |n| format!("{a}.{b}.{c}-{n:03}")),
            status,
        })
}

pub const HEADS: [&str; 4] = ["Name", "Type", "Version", "Status"];

/// The order of the columns, and how the table comes.
pub fn table(rows: &[Row], order: [usize; 4], html: bool, heads: [&str; 4], around: &str, first: usize) -> String {
    let cells = |r: &Row| [r.name.clone(), r.kind.to_owned(), r.version.clone(), r.status.to_owned()];
    let lines: Vec<Vec<String>> = std::iter::once(heads.map(str::to_owned))
        .chain(rows.iter().map(cells))
        .enumerate()
        .map(|(n, cells)| {
            let number = if n == 0 { "#".to_owned() } else { (first + n - 1).to_string() };
            std::iter::once(number).chain(order.iter().map(|i| cells[*i].clone())).collect()
        })
        .collect();
    let head = "Security Services Exchange\nDevices for Northwind GmbH\n";
    if html {
        let rows: String = lines.iter().map(|l| format!("<tr><td>{}</td></tr>", l.join("</td><td>"))).collect();
        let around: String = around.lines().map(|l| format!("<div>{}</div>", l.replace('<', "&lt;"))).collect();
        let head: String = head.lines().map(|l| format!("<h1>{l}</h1>")).collect();
        return format!("<!DOCTYPE html><html><body>{head}<table>{rows}</table>{around}</body></html>");
    }
    let rows: String = lines.iter().map(|l| format!("{}\n", l.join("\t"))).collect();
    format!("{head}{rows}{around}\n")
}

pub fn orders() -> impl Strategy<Value = [usize; 4]> {
    select(&[[0, 1, 2, 3], [0, 3, 1, 2], [3, 0, 1, 2], [1, 0, 2, 3]][..])
}

/// How many ways [`more`] knows.
pub const WAYS: usize = 29;

/// Words around a list of `n` rows that say that there is more, or may be.
pub fn more(n: usize, k: usize, which: usize) -> String {
    let total = n + k;
    match which {
        0 => format!("Total Entries: {total}"),
        1 => format!("1 to {n} of {total}"),
        2 => format!("Showing 1 – {n} of {total} entries"),
        3 => format!("1-{n} of {total} items"),
        4 => format!("{total} devices"),
        5 => format!("Page 1 of {}", k + 1),
        6 => format!("< 1 / {} >", k + 1),
        7 => format!("Page Size: {n}\nTotal Entries: {total} < 1 / {} >", k + 1),
        8 => "1 2 3 … 9".to_owned(),
        9 => "Previous\n1\n2\nNext".to_owned(),
        10 => "Load more".to_owned(),
        11 => format!("and {k} more"),
        12 => "Show all".to_owned(),
        13 => format!("Items per page: {n}"),
        14 => "Next ›".to_owned(),
        15 => format!("Displaying 1 — {n} of {total} items."),
        16 => "Loading…".to_owned(),
        17 => "2 3 … 15".to_owned(),
        18 => "1\n…\n9".to_owned(),
        19 => format!("‹ {} ›", k + 1),
        20 => format!("{n} devices\n1\n2\n3"),
        21 => "Show more".to_owned(),
        22 => format!("Rows per page: {n}\n1–{n} of {total}"),
        23 => format!("Rows per page:\n{n}\n1 - {n} of {total}"),
        24 => "Go to page 2".to_owned(),
        25 => format!("Next {k}"),
        26 => format!("Page {} of {}", k + 1, k + 1),
        27 => "First\n2\nLast".to_owned(),
        _ => format!("{total} total"),
    }
}

/// A list that at least one sign shows to be a part: words, numbers of rows, rows that were scrolled out of sight, a column
/// whose head is not known, a grid that counts more rows than it draws.
pub fn part() -> impl Strategy<Value = String> {
    let signs = (
        prop::option::of(0usize..WAYS),
        prop::option::of(2usize..500),
        prop::option::of(1usize..40),
        any::<bool>(),
        prop::option::of(select(&["Appliance", "Host", "Machine", "Gerät", "Device / Host", "Column 2"][..])),
    );
    (vec(row(), 1..6), orders(), any::<bool>(), 1usize..90, any::<bool>(), signs)
        .prop_map(|(rows, order, html, k, above, (words, first, gap, drawn, head))| {
            let (gap, drawn) = (gap.filter(|_| rows.len() > 1), drawn && html);
            let shown = words.is_some() || first.is_some() || gap.is_some() || drawn || head.is_some();
            shown.then(|| with_signs(&rows, order, html, k, above, (words, first, gap, drawn, head)))
        })
        .prop_filter_map("no sign", |page| page)
}

type Signs = (Option<usize>, Option<usize>, Option<usize>, bool, Option<&'static str>);

fn with_signs(rows: &[Row], order: [usize; 4], html: bool, k: usize, above: bool, signs: Signs) -> String {
    let (words, first, gap, drawn, head) = signs;
    let n = rows.len();
    let said = words.map(|which| more(n, k, which)).unwrap_or_default();
    let first = first.unwrap_or(1);
    let heads = [head.unwrap_or("Name"), "Type", "Version", "Status"];
    let mut page = table(rows, order, html, heads, if above { "" } else { &said }, first);
    if above && !said.is_empty() {
        let (mark, before) = if html { ("<table>", lines_of(&said)) } else { ("#\t", format!("{said}\n")) };
        page = page.replacen(mark, &format!("{before}{mark}"), 1);
    }
    if drawn {
        page = page.replacen("<table>", &format!("<table role=grid aria-rowcount={}>", n + 1 + k), 1);
    }
    if let Some(gap) = gap {
        let (old, new) = (first + n - 1, first + n - 1 + gap);
        let number = |n: usize| if html { format!("<tr><td>{n}</td>") } else { format!("\n{n}\t") };
        page = page.replacen(&number(old), &number(new), 1);
    }
    page
}

fn lines_of(text: &str) -> String {
    text.lines().map(|l| format!("<div>{}</div>", l.replace('<', "&lt;"))).collect()
}

/// Threat Response's Modules with `n` modules of one kind, and `said` of the list.
pub fn modules(n: usize, said: &str, kind: &str, html: bool) -> String {
    let said = said.replace("devices", "modules");
    if html {
        let cards: String = (0..n).map(|i| format!("<section><h3>mail-{i}</h3><div>{kind}</div><div>Registered Device: mail-{i}.example</div><a class=button>Edit</a></section>")).collect();
        let said = lines_of(&said);
        return format!(
            "<!DOCTYPE html><p>Settings &gt; Modules</p><h1>Modules</h1><h2>Your Configurations</h2>{cards}{said}"
        );
    }
    let cards: String =
        (0..n).map(|i| format!("mail-{i}\n{kind}\nRegistered Device: mail-{i}.example\nEdit\n")).collect();
    format!("Settings > Modules\nModules\nYour Configurations\n{cards}{said}\n")
}
