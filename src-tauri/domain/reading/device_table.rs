//! The device table of the portals, in the shapes that copying gives it: cells by tab or pipe, or one cell per line.

use super::device_rows::{Table, UNKNOWN};
use super::device_rows_narrow::{narrow, narrow_shape};
use super::device_rows_wide::{wide, wide_shape};
use super::emptiness::{Emptiness, emptiness};
use super::fact_builder::FactBuilder;
use super::facts::{Device, List};
use super::paging::Paging;
use super::portal::tenants;
use super::sheet::Sheet;

/// Whether the page has a device table, and if so whether it says how each device is, and what it is called. The rows are
/// not read for that: most pages are asked, and few of them are read as such.
pub(super) fn shape(sheet: &Sheet<'_>) -> Option<(bool, bool)> {
    wide_shape(sheet).or_else(|| narrow_shape(sheet))
}

/// Finds the device table, if the page has one.
fn find(sheet: &Sheet<'_>) -> Option<Table> {
    wide(sheet).or_else(|| narrow(sheet))
}

/// Notes the devices that the page lists, or that it says there are none, and whether that is all of them.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut FactBuilder) {
    if tenants(sheet) > 1 {
        // Two tenants' pages in one copy: which device is whose would be a guess.
        return;
    }
    let table = find(sheet).unwrap_or_default();
    let inside = table.from..table.to.max(table.from);
    let paging = Paging::of(sheet, |i| !inside.contains(&i));
    if let Some((total, line)) = paging.total {
        found.facts.devices_total = Some(total);
        found.at("devices_total", line);
    }
    if let Some(unread) = &table.unread {
        found.quote(table.unknown_head.as_deref().unwrap_or("row"), &unread.text, unread.line);
    }
    if table.rows.is_empty() {
        let said = table.empty.or_else(|| said_empty(sheet)).filter(|_| table.unread.is_none());
        let none = match (said, paging.total) {
            (said, Some((0, line))) if table.unread.is_none() => Some((said.map_or(Emptiness::All, |s| s.0), line)),
            (said, None) => said,
            _ => None,
        };
        if let Some((emptiness, line)) = none {
            found.facts.devices = Some(Vec::new());
            found.at("devices", line);
            if emptiness == Emptiness::Search || paging.filtered.is_some() || paging.more.is_some() {
                found.part_of(List::Devices, line);
            }
        }
        return;
    }
    let part = table
        .unread
        .as_ref()
        .map(|s| s.line)
        .or(table.gap)
        // A grid that says how many rows it has, its heading among them, draws only those that are in sight.
        .or_else(|| sheet.row_counts.iter().any(|n| *n > table.rows.len() + 1).then_some(table.line))
        .or_else(|| table.rows.iter().any(|r| r.name.is_none()).then_some(table.line))
        .or_else(|| {
            let shown = paging.filtered.or(paging.more).or(paging.total.map(|t| t.1)).unwrap_or(table.line);
            (!paging.whole(table.rows.len())).then_some(shown)
        });
    table.note(found);
    if let Some(line) = part {
        found.part_of(List::Devices, line);
    }
}

/// Words in place of a list, on a page without a table.
fn said_empty(sheet: &Sheet<'_>) -> Option<(Emptiness, usize)> {
    sheet
        .all()
        .filter(|(_, s)| s.own() && s.text.split(' ').count() <= 6)
        .find_map(|(_, s)| Some((emptiness(&s.lower, &["devices", "registered devices", "appliances"])?, s.line)))
}

/// Whether the page says, without a table, that there are none.
pub(super) fn says_none(sheet: &Sheet<'_>) -> bool {
    said_empty(sheet).is_some()
}

impl Table {
    /// Notes the devices.
    fn note(self, found: &mut FactBuilder) {
        let mut devices = Vec::new();
        let head = self.unknown_head.clone();
        for (i, r) in self.rows.iter().enumerate() {
            devices.push(Device {
                name: found.row("devices", i, "name", r.name.as_ref()),
                kind: found.row("devices", i, "type", r.kind.as_ref()),
                version: found.row("devices", i, "version", r.version.as_ref()),
                status: found.row("devices", i, "status", r.status.as_ref()),
                id: found.row("devices", i, "id", r.id.as_ref()),
            });
            for (label, said) in &r.doubted {
                let label = if *label == UNKNOWN { head.as_deref().unwrap_or(label) } else { label };
                found.quote(label, &said.text, said.line);
            }
        }
        found.facts.devices = Some(devices);
    }
}
