//! Appliances out of a text: one name per line, or a table as spreadsheets save it. What is wrong with a line is said of that
//! line, and the rest is taken.

use crate::domain::device_names;

/// The most set-ups of one list: five times what SSE makes tokens for at once.
pub const MOST: usize = 500;
/// The longest name that DNS knows.
const LONGEST: usize = 253;

/// An appliance to add.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct New {
    /// Its name.
    pub name: String,
    /// Its version, where the table has one.
    pub version: Option<String>,
    /// The cluster that it is one of, where the table has one.
    pub cluster: Option<String>,
}

/// A line that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotTaken {
    /// Which, from 1.
    pub line: u32,
    /// What stands there, or its beginning.
    pub text: String,
    /// Why.
    pub why: LineTrouble,
}

/// What is wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineTrouble {
    /// It has no name.
    NoName,
    /// What stands there is no host name.
    NotAName,
    /// A page cut the name: only its beginning is there.
    Cut,
    /// The same name stands further up.
    Twice,
    /// It is in the list already.
    InTheList,
    /// The list is full.
    TooMany,
}

/// Reads the text. `there` are the names of the list.
pub fn read_list(text: &str, there: &[&str]) -> (Vec<New>, Vec<NotTaken>) {
    let lines = text.trim_start_matches('\u{feff}').lines().enumerate();
    let rows: Vec<(usize, Vec<String>)> = lines
        .filter(|(_, line)| !line.trim().is_empty() && !line.trim_start().starts_with('#'))
        .map(|(n, line)| (n + 1, cells(line)))
        .collect();
    let head = rows.first().and_then(|(_, cells)| Columns::named(cells));
    let columns = head.unwrap_or_default();
    let (mut taken, mut not): (Vec<New>, Vec<NotTaken>) = (Vec::new(), Vec::new());
    for (line, cells) in rows.iter().skip(usize::from(head.is_some())) {
        let cell = |at: usize| cells.get(at).map(String::as_str).filter(|text| !text.is_empty());
        let name = cell(columns.name).unwrap_or_default();
        let why = trouble(name).or_else(|| {
            let same = |other: &str| other.trim_end_matches('.').eq_ignore_ascii_case(name.trim_end_matches('.'));
            if taken.iter().any(|new| same(&new.name)) {
                Some(LineTrouble::Twice)
            } else if there.iter().any(|known| same(known)) {
                Some(LineTrouble::InTheList)
            } else {
                (there.len() + taken.len() >= MOST).then_some(LineTrouble::TooMany)
            }
        });
        match why {
            None => taken.push(New {
                name: name.to_owned(),
                version: columns.version.and_then(cell).map(short),
                cluster: columns.cluster.and_then(cell).map(short),
            }),
            Some(why) => {
                let stands = if name.is_empty() { cells.join(" ") } else { name.to_owned() };
                let line = u32::try_from(*line).unwrap_or(u32::MAX);
                not.push(NotTaken { line, text: stands.trim().chars().take(80).collect(), why });
            }
        }
    }
    (taken, not)
}

/// What somebody wrote of an appliance, as far as anybody reads it.
fn short(text: &str) -> String {
    text.chars().take(100).collect()
}

fn trouble(name: &str) -> Option<LineTrouble> {
    if name.is_empty() {
        return Some(LineTrouble::NoName);
    }
    if device_names::is_cut(name) {
        return Some(LineTrouble::Cut);
    }
    let label = |label: &str| {
        let fits = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
        !label.is_empty() && label.len() <= 63 && label.chars().all(fits) && !label.starts_with('-')
    };
    let whole = name.strip_suffix('.').unwrap_or(name);
    (name.len() > LONGEST || !whole.split('.').all(label)).then_some(LineTrouble::NotAName)
}

/// Where in a row what stands.
#[derive(Debug, Clone, Copy, Default)]
struct Columns {
    name: usize,
    version: Option<usize>,
    cluster: Option<usize>,
}

impl Columns {
    /// By the words of the first row, if they are names of columns.
    fn named(cells: &[String]) -> Option<Self> {
        let find = |words: &[&str]| {
            let is = |cell: &String| words.contains(&cell.to_lowercase().as_str());
            cells.iter().position(is)
        };
        let name = find(&[
            "name",
            "host",
            "hostname",
            "host name",
            "host_name",
            "device",
            "device name",
            "appliance",
            "fqdn",
        ])?;
        let version = find(&["version", "asyncos", "asyncos version"]);
        Some(Self { name, version, cluster: find(&["cluster", "cluster name", "cluster_name"]) })
    }
}

/// A row of a table: cells between commas, semicolons or tabs, in quotation marks where they hold one.
fn cells(line: &str) -> Vec<String> {
    // Whichever stands outside quotation marks first separates all.
    let mut quoted = false;
    let between = line.chars().find(|c| {
        quoted ^= *c == '"';
        !quoted && matches!(c, ',' | ';' | '\t')
    });
    let Some(between) = between else { return vec![unquoted(line)] };
    let mut quoted = false;
    line.split(|c| {
        quoted ^= c == '"';
        !quoted && c == between
    })
    .map(unquoted)
    .collect()
}

fn unquoted(cell: &str) -> String {
    let cell = cell.trim();
    let inside = cell.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inside.map_or_else(|| cell.to_owned(), |inside| inside.replace("\"\"", "\"").trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(taken: &[New]) -> Vec<&str> {
        taken.iter().map(|new| new.name.as_str()).collect()
    }

    #[test]
    fn a_name_on_each_line() {
        let (taken, not) = read_list("\u{feff}esa01.corp.example\r\n\n# the others\n  esa02  \nESA03\n", &[]);
        assert_eq!(names(&taken), ["esa01.corp.example", "esa02", "ESA03"]);
        assert_eq!(not, []);
    }

    #[test]
    fn a_table_of_a_spreadsheet() {
        for text in [
            "Version,Host Name\n15.5.5-014,esa01\n,\"esa02\"",
            "Version;Host Name\n15.5.5-014;esa01\n;esa02",
            "Version\tHost Name\n15.5.5-014\tesa01\n\tesa02",
        ] {
            let (taken, not) = read_list(text, &[]);
            assert_eq!(names(&taken), ["esa01", "esa02"], "{text}");
            assert_eq!(taken[0].version.as_deref(), Some("15.5.5-014"));
            assert_eq!((taken[1].version.as_deref(), not.len()), (None, 0));
        }
        let (taken, _) = read_list("esa01,Berlin\nesa02,\"Paris, north\"", &[]);
        assert_eq!(names(&taken), ["esa01", "esa02"], "without a head the first column is the name");
    }

    #[test]
    fn a_table_says_of_which_cluster_an_appliance_is() {
        let (taken, _) = read_list("name,cluster\nesa01,mail-berlin\nesa02,\nesa03", &[]);
        let clusters: Vec<Option<&str>> = taken.iter().map(|new| new.cluster.as_deref()).collect();
        assert_eq!(clusters, [Some("mail-berlin"), None, None]);
    }

    #[test]
    fn what_is_wrong_with_a_line_is_said_of_it_and_the_rest_is_taken() {
        let text = "esa01\nthe second one\nESA01.\nesa02.corp.ex…\n;x\nesa09\nesa03\n-esa\na..b";
        let (taken, not) = read_list(text, &["esa09"]);
        assert_eq!(names(&taken), ["esa01", "esa03"]);
        let said: Vec<(u32, LineTrouble)> = not.iter().map(|one| (one.line, one.why)).collect();
        use LineTrouble::*;
        assert_eq!(
            said,
            [(2, NotAName), (3, Twice), (4, Cut), (5, NoName), (6, InTheList), (8, NotAName), (9, NotAName)]
        );
        assert_eq!(not[0].text, "the second one");
    }

    #[test]
    fn a_list_has_an_end() {
        let text: String = (0..MOST + 2).map(|n| format!("esa{n}\n")).collect();
        let (taken, not) = read_list(&text, &["here"]);
        assert_eq!(taken.len(), MOST - 1);
        assert!(not.len() == 3 && not.iter().all(|one| one.why == LineTrouble::TooMany));
    }
}
