//! Fields, boxes, buttons and lists of a page: what state they show.

use super::super::attrs::Attrs;
use super::super::sheet::{Choices, Kind, collapse};
use super::Page;

/// A list to choose from that is being read.
pub(super) struct Select {
    pub(super) at: usize,
    pub(super) ident: String,
    pub(super) options: Vec<(String, usize)>,
    pub(super) chosen: Option<usize>,
    /// In an option: its text so far.
    pub(super) inside: Option<(String, usize)>,
    pub(super) multiple: bool,
    pub(super) shown: bool,
}

impl Page<'_, '_, '_> {
    pub(super) fn input(&mut self, attrs: &Attrs<'_>, at: usize, visible: bool) {
        let value = || collapse(attrs.value.unwrap_or_default());
        match attrs.kind.to_ascii_lowercase().as_str() {
            "hidden" | "file" | "color" | "range" => {}
            "checkbox" => self.writer.control(Kind::Check(Some(attrs.checked)), String::new(), ident(attrs), at),
            "radio" => self.writer.control(Kind::Radio(Some(attrs.checked)), String::new(), ident(attrs), at),
            _ if !visible => {}
            "submit" | "button" | "image" | "reset" => {
                let words = [attrs.value, attrs.label, Some(attrs.alt)];
                let text = words.into_iter().flatten().map(collapse).find(|w| !w.is_empty()).unwrap_or_default();
                self.writer.control(Kind::Button, text, ident(attrs), at);
            }
            "password" => self.writer.control(Kind::Password, String::new(), ident(attrs), at),
            _ => self.writer.control(Kind::Field, value(), ident(attrs), at),
        }
    }

    pub(super) fn close_option(&mut self) {
        if let Some(select) = &mut self.select
            && let Some((text, at)) = select.inside.take()
        {
            select.options.push((collapse(&text), at));
        }
    }

    pub(super) fn close_select(&mut self) {
        self.close_option();
        let Some(select) = self.select.take() else { return };
        if !select.shown {
            return;
        }
        // A drop-down shows its first entry when none is marked; a longer list shows none.
        let chosen = select.chosen.or((!select.multiple && !select.options.is_empty()).then_some(0));
        let marked = select.chosen.is_some();
        let text = chosen.and_then(|c| select.options.get(c)).map(|o| o.0.clone()).unwrap_or_default();
        let options = select.options.into_iter().map(|(t, at)| (t, self.writer.line_of(at))).collect();
        self.writer.control(Kind::Select(Box::new(Choices { options, chosen, marked })), text, select.ident, select.at);
    }
}

/// What names a control: its id, its name and its label for screen readers.
pub(super) fn ident(attrs: &Attrs<'_>) -> String {
    let label = attrs.label.unwrap_or_default();
    let part = |s: &str| s.chars().take(80).collect::<String>();
    format!("{} {} {}", part(attrs.id), part(attrs.name), part(label)).to_ascii_lowercase()
}
