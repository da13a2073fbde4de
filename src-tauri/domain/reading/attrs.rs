//! The attributes of a tag that the reader asks for. The lexer drops all others: one tag can have a hundred thousand.

/// The attributes that decide what is visible and what a control says.
#[derive(Debug, Default, Clone)]
pub(super) struct Attrs<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub class: &'a str,
    pub style: Option<&'a str>,
    pub kind: &'a str,
    pub role: &'a str,
    pub value: Option<&'a str>,
    pub aria_checked: Option<&'a str>,
    pub aria_hidden: &'a str,
    pub label: Option<&'a str>,
    pub hidden: bool,
    pub checked: bool,
    pub selected: bool,
    pub open: bool,
    pub multiple: bool,
    pub editable: bool,
    /// Whether one of these is there at all; most tags have none, and a page has many tags.
    pub any: bool,
}

impl<'a> Attrs<'a> {
    /// A link that a style sheet draws as a button.
    pub(super) fn drawn_as_button(&self) -> bool {
        let says = |c: &str| {
            let c = c.to_ascii_lowercase();
            c.split(['-', '_']).any(|w| matches!(w, "button" | "btn"))
        };
        self.role.eq_ignore_ascii_case("button") || self.class.split_ascii_whitespace().any(says)
    }

    /// The first of two attributes of one name counts, as in a browser.
    pub(super) fn set(&mut self, name: &str, value: &'a str) {
        fn first<'a>(slot: &mut Option<&'a str>, value: &'a str) {
            if slot.is_none() {
                *slot = Some(value);
            }
        }
        fn word<'a>(slot: &mut &'a str, value: &'a str) {
            if slot.is_empty() {
                *slot = value;
            }
        }
        if name.len() > 16 {
            return;
        }
        match name.to_ascii_lowercase().as_str() {
            "id" => word(&mut self.id, value),
            "name" => word(&mut self.name, value),
            "class" => word(&mut self.class, value),
            "style" => first(&mut self.style, value),
            "type" => word(&mut self.kind, value),
            "role" => word(&mut self.role, value),
            "value" => first(&mut self.value, value),
            "aria-checked" => first(&mut self.aria_checked, value),
            "aria-hidden" => word(&mut self.aria_hidden, value),
            "aria-label" => first(&mut self.label, value),
            "hidden" => self.hidden = true,
            "checked" => self.checked = true,
            "selected" => self.selected = true,
            "open" => self.open = true,
            "multiple" => self.multiple = true,
            "contenteditable" => self.editable = !value.eq_ignore_ascii_case("false"),
            _ => return,
        }
        self.any = true;
    }
}
