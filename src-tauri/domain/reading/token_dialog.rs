//! Security Services Exchange: what is shown when a token was made. Only until when it lasts is read; the token is not.
//!
//! The how-to shows this dialog as a picture, and no document at hand has its words. So the labels are assumed, and one counts
//! only with a whole date, a time and a zone behind it, written as SSE writes the times of its device rows (documented: how-to,
//! 2020). A page that states two different ends states none.

use jiff::Timestamp;

use super::fact_builder::{Agreed, FactBuilder};
use super::phrase_search::Phrase;
use super::sheet::Sheet;

const LABELS: [&str; 5] = ["expires", "expires on", "expires at", "expiration", "valid until"];

/// Notes when the tokens on the page end.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut FactBuilder) {
    // Documented (how-to, 2020): what the dialog is called.
    if !sheet.mentions(&Phrase::new("generate tokens")) {
        return;
    }
    let mut ends = Agreed::default();
    for (i, _) in sheet.all() {
        let value = LABELS.iter().find_map(|label| sheet.value(i, label));
        if let Some(value) = value
            && let Some(at) = moment(value.text)
        {
            ends.say(at, value.segment.line);
        }
    }
    if let Some((at, line)) = ends.get() {
        found.facts.token_expires = Some(at);
        found.at("token_expires", line);
    }
}

/// `2026-05-14 13:44:30 UTC`, or with an offset in place of the zone's name. Without either it is nobody's moment.
fn moment(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    let utc = [" UTC", " GMT"].iter().find_map(|zone| text.strip_suffix(zone));
    let text = utc.map_or_else(|| text.to_owned(), |bare| format!("{bare}Z"));
    text.replacen(' ', "T", 1).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::super::read_text;
    use super::*;

    const END: &str = "2026-05-14T13:44:30Z";

    #[test]
    fn only_a_whole_moment_counts() {
        let at = |text| moment(text).map(|at| at.to_string());
        for same in
            ["2026-05-14 13:44:30 UTC", "2026-05-14 13:44:30 GMT", "2026-05-14T13:44:30Z", "2026-05-14T15:44:30+02:00"]
        {
            assert_eq!(at(same).as_deref(), Some(END), "{same}");
        }
        for none in ["2026-05-14 13:44:30", "13:44:30 UTC", "2026-05-14 UTC", "in 1 hour", "", "1 hour(s)"] {
            assert_eq!(at(none), None, "{none}");
        }
    }

    #[test]
    fn the_dialog_says_until_when_and_nothing_else_does() {
        let page = |rows: &str| {
            format!(
                "Security Services Exchange\tDevices\tAudit Log\tAna Souza\nAdd Devices and Generate Tokens\n{rows}\n"
            )
        };
        let ends = |text: &str| read_text(text).facts.token_expires.map(|at| at.to_string());
        let row = "Expires: 2026-05-14 13:44:30 UTC\nCopy to Clipboard";
        assert_eq!(ends(&page(row)).as_deref(), Some(END));
        assert_eq!(ends(&page(&format!("{row}\n{row}"))).as_deref(), Some(END), "tokens that were made together");
        assert_eq!(ends(&page(&format!("{row}\nExpires: 2026-05-14 14:00:00 UTC"))), None, "two ends are none");
        assert_eq!(ends(&page("Expires: 2026-05-14 13:44")), None, "whose clock?");
        assert_eq!(ends(&format!("Security Services Exchange\tDevices\tAudit Log\tAna Souza\n{row}\n")), None);
        assert_eq!(ends(&format!("Add Devices and Generate Tokens\n{row}\n")), None, "of no portal that is known");
    }
}
