//! Threat Response: Settings > Devices, with Manage Devices and Reload Devices; XDR: On-Premises Appliances.
//!
//! XDR's page is known by name only (Administration > On-Premises Appliances, documented); that it shows the columns of
//! SSE's list is assumed.

use super::device_table;
use super::fact_builder::FactBuilder;
use super::phrase_search::Phrase;
use super::portal::{another_portal, who};
use super::sheet::Sheet;

/// How surely this is the page. A written description of it is recognised too: nothing is read from that but its kind.
pub(super) fn score(sheet: &Sheet<'_>) -> u32 {
    let says = |words: &'static str| sheet.mentions(&Phrase::new(words));
    let (manage, reload) = (says("manage devices"), says("reload devices"));
    let crumb = sheet.may_hold(&[const { Phrase::new("devices") }, const { Phrase::new("appliances") }])
        && sheet.all().any(|(_, s)| {
            s.own() && (s.lower.ends_with("settings > devices") || s.lower.ends_with("> on-premises appliances"))
        });
    let heading = sheet.has("devices");
    let place = crumb || heading || says("settings > devices") || says("settings/devices");
    if manage && reload && place {
        return 7;
    }
    // Without its buttons, which Firefox leaves out: by its place and its table.
    let xdr = sheet.has("on-premises appliances");
    let portal = sheet.all().take(12).any(|(_, s)| s.says("cisco xdr") || s.says("xdr"));
    if (crumb || xdr) && device_table::shape(sheet).is_some() {
        return if xdr { 12 } else { 7 };
    }
    // XDR's menu names the place on each of its pages: the form of a module that offers no device is not this list.
    if xdr && portal && device_table::says_none(sheet) && super::ctr_add_module::score(sheet) == 0 {
        return 12;
    }
    if heading && another_portal(sheet) && device_table::shape(sheet).is_some() {
        return 6;
    }
    if crumb && heading {
        return 5;
    }
    if manage && sheet.control("manage devices").is_some() && heading { 4 } else { 0 }
}

/// Reads the page.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut FactBuilder) {
    who(sheet, found);
    device_table::read(sheet, found);
}
