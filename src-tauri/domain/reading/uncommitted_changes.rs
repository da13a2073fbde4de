//! Appliance: Uncommitted Changes, where staged changes wait for Commit.

use super::fact_builder::FactBuilder;
use super::facts::Changes;
use super::machine;
use super::sheet::{Kind, Sheet};
use super::statuses::{committed, statuses};
use super::unrecognized::mail;

/// The label of its field.
const COMMENT: [&str; 4] = ["comment", "comments", "comment (optional)", "comments (optional)"];

/// How surely this is the page.
pub(super) fn score(sheet: &Sheet<'_>) -> u32 {
    if heading(sheet).is_none() {
        return 0;
    }
    let buttons = ["commit changes", "abandon changes", "no changes pending"]
        .iter()
        .filter(|c| sheet.control(c).is_some())
        .count();
    let comment = sheet.all().any(|(i, _)| COMMENT.iter().any(|l| sheet.labelled(i, l)));
    let titled = sheet.segments.iter().any(|s| s.kind == Kind::Heading && s.says("uncommitted changes"));
    // Without buttons, which Firefox leaves out: the appliance's own frame around the words.
    let menus = ["monitor", "mail policies", "security services", "network", "system administration"];
    let frame = menus.iter().filter(|m| sheet.has(m)).count() >= 3;
    // In a mail the name of the page is its subject, and a button is quoted.
    if mail(sheet) && !comment && !frame {
        return 0;
    }
    match buttons + usize::from(comment) + usize::from(titled) + usize::from(frame) {
        0 => 0,
        n => 8 + u32::try_from(n).unwrap_or(0),
    }
}

fn heading(sheet: &Sheet<'_>) -> Option<usize> {
    sheet.find("uncommitted changes").map(|i| sheet.segments[i].line)
}

/// Reads the page.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut FactBuilder) {
    let said = committed(statuses(sheet));
    let button = sheet.control("commit changes").or_else(|| sheet.control("abandon changes")).map(|s| s.line);
    // With nothing pending the page is left over from a commit or from Abandon, and only the banner tells which.
    // A link of that name on another page is no heading: only with the page's own field does it tell.
    let field = sheet.all().any(|(i, _)| COMMENT.iter().any(|l| sheet.labelled(i, l)));
    let titled = sheet.segments.iter().any(|s| s.kind == Kind::Heading && s.says("uncommitted changes"));
    let waiting = if sheet.control("no changes pending").is_some() {
        button
    } else {
        button.or_else(|| heading(sheet).filter(|_| field || titled))
    };
    if let Some((changes, line)) = waiting.map(|line| (Changes::Pending, line)).or(said) {
        found.facts.changes = Some(changes);
        found.at("changes", line);
    }
    machine(sheet, found);
}
