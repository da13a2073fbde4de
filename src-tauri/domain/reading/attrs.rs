//! The attributes of a tag that the reader asks for. All others are dropped: one tag can have a hundred thousand.

/// One of them. The number is its bit among those a tag has had already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
#[expect(clippy::enum_variant_names, reason = "an attribute that is called name")]
pub(super) enum Name {
    Id,
    Name,
    Class,
    Style,
    Type,
    Role,
    Value,
    AriaChecked,
    AriaHidden,
    AriaLabel,
    Hidden,
    Checked,
    Selected,
    Open,
    Multiple,
    Size,
    Editable,
    Alt,
    Src,
    Href,
    Rel,
    Media,
    Shadow,
    RowCount,
    Title,
    Disabled,
    Popover,
}

impl Name {
    /// By the attribute's name in lower case.
    pub(super) fn of(name: &[u8]) -> Option<Self> {
        Some(match name {
            b"id" => Self::Id,
            b"name" => Self::Name,
            b"class" => Self::Class,
            b"style" => Self::Style,
            b"type" => Self::Type,
            b"role" => Self::Role,
            b"value" => Self::Value,
            b"aria-checked" => Self::AriaChecked,
            b"aria-hidden" => Self::AriaHidden,
            b"aria-label" => Self::AriaLabel,
            b"aria-rowcount" => Self::RowCount,
            b"title" => Self::Title,
            b"disabled" => Self::Disabled,
            b"popover" => Self::Popover,
            b"hidden" => Self::Hidden,
            b"checked" => Self::Checked,
            b"selected" => Self::Selected,
            b"open" => Self::Open,
            b"multiple" => Self::Multiple,
            b"size" => Self::Size,
            b"contenteditable" => Self::Editable,
            b"alt" => Self::Alt,
            b"src" => Self::Src,
            b"href" => Self::Href,
            b"rel" => Self::Rel,
            b"media" => Self::Media,
            // What is declared, and what Chromium writes when it saves.
            b"shadowrootmode" | b"shadowmode" => Self::Shadow,
            _ => return None,
        })
    }

    pub(super) fn bit(self) -> u32 {
        1 << self as u8
    }
}

/// An attribute's value: from..to of the values of a page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Attribute {
    pub(super) name: Name,
    pub(super) from: u32,
    pub(super) to: u32,
}

/// The attributes that decide what is visible and what a control says.
#[derive(Debug, Default, Clone, Copy)]
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
    pub title: &'a str,
    pub alt: &'a str,
    pub src: &'a str,
    pub href: &'a str,
    pub rel: &'a str,
    pub media: &'a str,
    pub hidden: bool,
    /// Shown only after a script opened it, which no saved page tells.
    pub popover: bool,
    pub disabled: bool,
    pub checked: bool,
    pub selected: bool,
    pub open: bool,
    pub editable: bool,
    /// A list that shows several entries at once, so that none need be chosen.
    pub multiple: bool,
    /// A template that is a tree of its own, shown in place.
    pub shadow: bool,
    /// How many rows a grid has, drawn or not; `-1` where it does not know.
    pub row_count: &'a str,
}

impl<'a> Attrs<'a> {
    /// Those of one tag; each name stands in `list` once.
    pub(super) fn new(list: &[Attribute], values: &'a str) -> Self {
        let mut attrs = Self::default();
        for a in list {
            let value = values.get(a.from as usize..a.to as usize).unwrap_or_default();
            match a.name {
                Name::Id => attrs.id = value,
                Name::Name => attrs.name = value,
                Name::Class => attrs.class = value,
                Name::Style => attrs.style = Some(value),
                Name::Type => attrs.kind = value,
                Name::Role => attrs.role = value,
                Name::Value => attrs.value = Some(value),
                Name::AriaChecked => attrs.aria_checked = Some(value),
                Name::AriaHidden => attrs.aria_hidden = value,
                Name::AriaLabel => attrs.label = Some(value),
                Name::Title => attrs.title = value,
                Name::Disabled => attrs.disabled = true,
                Name::Alt => attrs.alt = value,
                Name::Src => attrs.src = value,
                Name::Href => attrs.href = value,
                Name::Rel => attrs.rel = value,
                Name::Media => attrs.media = value,
                Name::Hidden => attrs.hidden = true,
                Name::Popover => attrs.popover = true,
                Name::Checked => attrs.checked = true,
                Name::Selected => attrs.selected = true,
                Name::Open => attrs.open = true,
                Name::Multiple => attrs.multiple = true,
                Name::Size => attrs.multiple |= value.trim().parse::<u32>().is_ok_and(|n| n > 1),
                Name::Editable => attrs.editable = !value.eq_ignore_ascii_case("false"),
                Name::Shadow => attrs.shadow = true,
                Name::RowCount => attrs.row_count = value,
            }
        }
        attrs
    }

    /// A link that a style sheet draws as a button.
    pub(super) fn drawn_as_button(&self) -> bool {
        let says = |c: &str| c.split(['-', '_']).any(|w| ["button", "btn"].iter().any(|b| w.eq_ignore_ascii_case(b)));
        self.role.eq_ignore_ascii_case("button") || self.class.split_ascii_whitespace().any(says)
    }

    /// What a button or link without words of its own is called, where that says more than the page shows: that a change
    /// waits, that a list goes on. Other names are hints on an icon, beside labels that they would run into. One that is
    /// switched off says nothing.
    pub(super) fn called(&self) -> Option<&'a str> {
        let tells = |name: &str| {
            let lower = name.trim().to_ascii_lowercase();
            name.len() <= 40
                && ["commit changes", "next", "last page", "load more", "show more"]
                    .iter()
                    .any(|w| lower.starts_with(w))
        };
        [self.label.unwrap_or_default(), self.title].into_iter().find(|name| tells(name)).filter(|_| !self.disabled)
    }

    /// Part of a list of which only the rows in sight are drawn: scripts that do this name their elements after it.
    pub(super) fn virtual_list(&self) -> bool {
        !self.class.is_empty() && ["virtual", "Virtual"].iter().any(|w| self.class.contains(w))
    }

    /// A link to a style sheet.
    pub(super) fn style_sheet(&self) -> bool {
        self.rel.split_ascii_whitespace().any(|r| r.eq_ignore_ascii_case("stylesheet"))
    }
}

/// Whether a style sheet of these media surely holds on the screen. Conditions on the window's size are not known.
pub(super) fn on_screen(media: &str) -> bool {
    let media = media.trim();
    media.is_empty() || media.eq_ignore_ascii_case("all") || media.eq_ignore_ascii_case("screen")
}
