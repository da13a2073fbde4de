//! What a screen reader gets of the window: the tree of things with their roles and names, and what is announced. Read where
//! Orca reads it, on the accessibility bus (AT-SPI).
//!
//! Seen with WebKitGTK 2.50.6: an element that is put into a live region raises `ChildrenChanged` there; a text that changes in
//! one raises nothing, so nobody hears it; `Announcement` is never raised. On a
//! page whose tree nobody asked for, a new element raises nothing that can be relied on, so ask once before listening.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use futures_util::{StreamExt as _, future};
use zbus::zvariant::{OwnedObjectPath, Structure, Value};
use zbus::{Connection, MatchRule, Message, MessageStream, connection, message};

use crate::page::until;
use crate::{Desk, Failure, Outcome, Page, tools};

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const EVENTS: [&str; 3] = ["Object:ChildrenChanged:", "Object:TextChanged:", "Object:Announcement:"];
/// More events than any page raises at once.
const AT_ONCE: usize = 10_000;

/// Roles by the numbers of `AtspiRole`: WebKit gives the number, and no name.
const ROLES: [(u32, &str); 55] = [
    (0, "invalid"),
    (2, "alert"),
    (7, "check box"),
    (10, "column header"),
    (11, "combo box"),
    (14, "desktop frame"),
    (16, "dialog"),
    (20, "filler"),
    (23, "frame"),
    (27, "image"),
    (28, "internal frame"),
    (29, "label"),
    (31, "list"),
    (32, "list item"),
    (33, "menu"),
    (35, "menu item"),
    (39, "panel"),
    (40, "password text"),
    (43, "push button"),
    (44, "radio button"),
    (47, "row header"),
    (49, "scroll pane"),
    (50, "separator"),
    (52, "spin button"),
    (54, "status bar"),
    (55, "table"),
    (56, "table cell"),
    (57, "table column header"),
    (58, "table row header"),
    (61, "text"),
    (62, "toggle button"),
    (67, "unknown"),
    (71, "header"),
    (72, "footer"),
    (73, "paragraph"),
    (75, "application"),
    (79, "entry"),
    (81, "caption"),
    (83, "heading"),
    (85, "section"),
    (87, "form"),
    (88, "link"),
    (90, "table row"),
    (95, "document web"),
    (98, "list box"),
    (99, "grouping"),
    (101, "notification"),
    (109, "article"),
    (110, "landmark"),
    (115, "timer"),
    (116, "static"),
    (121, "description list"),
    (122, "description term"),
    (123, "description value"),
    (127, "mark"),
];

/// Numbers of `AtspiStateType`.
const EXPANDABLE: u32 = 9;
const EXPANDED: u32 = 10;
const FOCUSABLE: u32 = 11;
const FOCUSED: u32 = 12;

/// A name on the bus and a path there.
type Reference = (String, OwnedObjectPath);

/// One thing in the window, as a screen reader has it.
#[derive(Debug, Clone)]
pub struct Thing {
    /// `heading`, `push button`, `landmark`, …
    pub role: String,
    /// What it is called.
    pub name: String,
    /// What is read after its name.
    pub description: String,
    /// `level`, `xml-roles`, `current`, `tag`, …
    pub attributes: HashMap<String, String>,
    /// Bits by the numbers of `AtspiStateType`.
    states: u64,
    /// What is in it.
    pub inside: Vec<Thing>,
}

impl Thing {
    fn is(&self, state: u32) -> bool {
        self.states >> state & 1 == 1
    }

    /// Whether the keyboard can reach it.
    pub fn focusable(&self) -> bool {
        self.is(FOCUSABLE)
    }

    /// Whether the keyboard is on it.
    pub fn focused(&self) -> bool {
        self.is(FOCUSED)
    }

    /// Whether it is open, for what can be opened.
    pub fn expanded(&self) -> Option<bool> {
        self.is(EXPANDABLE).then(|| self.is(EXPANDED))
    }

    /// One of its attributes.
    pub fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// Itself and everything in it, in reading order. What a frame shows is a page of its own.
    pub fn all(&self) -> Vec<&Thing> {
        let mut all = vec![self];
        all.extend(self.inside.iter().filter(|thing| thing.role != "scroll pane").flat_map(Thing::all));
        all
    }

    /// Everything in it of this role.
    pub fn of(&self, role: &str) -> Vec<&Thing> {
        self.all().into_iter().filter(|thing| thing.role == role).collect()
    }

    /// The one heading of level 1.
    pub fn first_heading(&self) -> Outcome<Thing> {
        let found = self.of("heading").into_iter().find(|one| one.attribute("level") == "1").cloned();
        found.ok_or_else(|| Failure::new("the page has no first heading"))
    }

    /// The names of the steps as the list has them, and which of them are the current one.
    pub fn steps(&self) -> (Vec<String>, Vec<String>) {
        let lists = self.parts("navigation").into_iter().flat_map(|one| one.of("list")).collect::<Vec<_>>();
        let all = lists.first().map(|list| list.of("push button")).unwrap_or_default();
        let current = all.iter().filter(|one| one.attribute("current") == "step");
        (all.iter().map(|one| one.name.clone()).collect(), current.map(|one| one.name.clone()).collect())
    }

    /// The parts of the page with this role of ARIA: `main`, `navigation`, `search`.
    pub fn parts(&self, role: &str) -> Vec<&Thing> {
        self.all().into_iter().filter(|thing| thing.attribute("xml-roles") == role).collect()
    }
}

/// Something that a screen reader says without being asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// `polite` or `assertive`.
    pub how: String,
    /// The words.
    pub text: String,
}

/// Somebody who listens on the accessibility bus of a desk.
pub struct Reader {
    bus: Connection,
    heard: Arc<Mutex<Vec<Said>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Reader {
    /// Listens from now on. The desk is one [`Desk::with_accessibility`].
    pub async fn at(desk: &Desk) -> Outcome<Self> {
        let session = connection::Builder::address(desk.bus())?.build().await?;
        let bus_name = Some("org.a11y.Bus");
        let address = session.call_method(bus_name, "/org/a11y/bus", bus_name, "GetAddress", &()).await?;
        let bus = connection::Builder::address(address.body().deserialize::<String>()?.as_str())?.build().await?;
        for event in EVENTS {
            let registry = Some("org.a11y.atspi.Registry");
            let path = "/org/a11y/atspi/registry";
            bus.call_method(registry, path, registry, "RegisterEvent", &(event, Vec::<String>::new(), "")).await?;
        }
        let rule =
            MatchRule::builder().msg_type(message::Type::Signal).interface("org.a11y.atspi.Event.Object")?.build();
        let mut events = MessageStream::for_match_rule(rule, &bus, Some(AT_ONCE)).await?;
        let heard = Arc::new(Mutex::new(Vec::new()));
        let (listening, notes) = (bus.clone(), heard.clone());
        let task = tokio::spawn(async move {
            while let Some(Ok(event)) = events.next().await {
                // What is gone before it can be asked was for nobody's ears.
                if let Ok(Some(said)) = said(&listening, &event).await
                    && let Ok(mut notes) = notes.lock()
                {
                    notes.push(said);
                }
            }
        });
        Ok(Self { bus, heard, task })
    }

    /// All that was said up to now, in order, and forgets it.
    pub fn heard(&self) -> Vec<Said> {
        self.heard.lock().map(|mut heard| std::mem::take(&mut *heard)).unwrap_or_default()
    }

    /// Waits until something with these words is said.
    pub async fn hears(&self, words: &str) -> Outcome {
        let all = || self.heard.lock().map(|heard| heard.clone()).unwrap_or_default();
        let is_said = async || Ok(all().iter().any(|said| said.text.contains(words)));
        let waited = until(&format!("somebody hears {words:?}"), is_said).await;
        waited.map_err(|failure| failure.during(&format!("heard: {:?}", all())))
    }

    /// The page in the window, once it has this heading.
    pub async fn page(&self, heading: &str) -> Outcome<Thing> {
        let mut page = None;
        let mut seen = String::new();
        let waited = until(&format!("a screen reader finds the heading {heading:?}"), async || {
            let found = self.document().await?;
            let headings = found.of("heading");
            seen = format!("{:?}", headings.iter().map(|one| one.name.as_str()).collect::<Vec<_>>());
            if headings.iter().any(|one| one.name == heading && one.attribute("level") == "1") {
                page = Some(found);
            }
            Ok(page.is_some())
        })
        .await;
        waited.map_err(|failure| failure.during(&seen))?;
        page.ok_or_else(|| Failure::new("the page is gone"))
    }

    /// The first heading of what is open, once the focus is on it.
    pub async fn arrived(&self, window: &Page) -> Outcome<Thing> {
        let mut heading = None;
        until("the focus is on the heading", async || {
            let name: String = window.run("return kit.name(document.querySelector('h1'));", vec![]).await?;
            heading = Some(self.page(&name).await?.first_heading()?).filter(Thing::focused);
            Ok(heading.is_some())
        })
        .await?;
        heading.ok_or_else(|| Failure::new("the heading is gone"))
    }

    /// The web page, wherever it hangs in the tree of the desktop.
    async fn document(&self) -> Outcome<Thing> {
        let mut places: Vec<Reference> =
            vec![("org.a11y.atspi.Registry".into(), "/org/a11y/atspi/accessible/root".try_into()?)];
        let ours = tools::app()?.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut roles = Vec::new();
        while let Some(place) = places.pop() {
            let role = role(&self.bus, &place).await?;
            roles.push(role.clone());
            // Other programs, a browser among them, have pages too.
            if role == "application" && property(&self.bus, &place, "Name").await? != ours {
                continue;
            }
            if role == "document web" {
                return thing(&self.bus, place).await;
            }
            places.extend(children(&self.bus, &place).await?);
        }
        Err(Failure::new(format!("no web page is on the accessibility bus, but {roles:?}")))
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn ask(bus: &Connection, (name, path): &Reference, what: &str) -> zbus::Result<Message> {
    bus.call_method(Some(name.as_str()), path, Some(ACCESSIBLE), what, &()).await
}

async fn role(bus: &Connection, at: &Reference) -> Outcome<String> {
    let number: u32 = ask(bus, at, "GetRole").await?.body().deserialize()?;
    let name = ROLES.iter().find(|(known, _)| *known == number);
    Ok(name.map_or_else(|| format!("role {number}"), |(_, name)| (*name).to_owned()))
}

/// What is in one thing. The socket of GTK in which the page hangs says that it has one child, lists none, and has it ready by
/// its index.
async fn children(bus: &Connection, at: &Reference) -> Outcome<Vec<Reference>> {
    let listed: Vec<Reference> = ask(bus, at, "GetChildren").await?.body().deserialize()?;
    if !listed.is_empty() || property(bus, at, "ChildCount").await? == "0" {
        return Ok(listed);
    }
    let (name, path) = at;
    let only = bus.call_method(Some(name.as_str()), path, Some(ACCESSIBLE), "GetChildAtIndex", &(0,)).await?;
    Ok(vec![only.body().deserialize()?])
}

/// A property of one thing.
async fn property(bus: &Connection, (name, path): &Reference, what: &str) -> Outcome<String> {
    let asked = Some("org.freedesktop.DBus.Properties");
    let answer = bus.call_method(Some(name.as_str()), path, asked, "Get", &(ACCESSIBLE, what)).await?;
    match answer.body().deserialize::<Value<'_>>()? {
        Value::Str(text) => Ok(text.to_string()),
        Value::I32(number) => Ok(number.to_string()),
        _ => Ok(String::new()),
    }
}

async fn thing(bus: &Connection, at: Reference) -> Outcome<Thing> {
    let (role, name, description, attributes, states, children) = future::try_join(
        future::try_join3(role(bus, &at), property(bus, &at, "Name"), property(bus, &at, "Description")),
        future::try_join3(
            async {
                Ok::<HashMap<String, String>, Failure>(ask(bus, &at, "GetAttributes").await?.body().deserialize()?)
            },
            async { Ok::<Vec<u32>, Failure>(ask(bus, &at, "GetState").await?.body().deserialize()?) },
            children(bus, &at),
        ),
    )
    .await
    .map(|((role, name, description), (attributes, states, children))| {
        (role, name, description, attributes, states, children)
    })?;
    let inside = future::try_join_all(children.into_iter().map(|child| Box::pin(thing(bus, child)))).await?;
    let states = states.iter().rev().fold(0, |all, half| all << 32 | u64::from(*half));
    Ok(Thing { role, name, description, attributes, states, inside })
}

/// What an event makes a screen reader say by itself.
async fn said(bus: &Connection, event: &Message) -> Outcome<Option<Said>> {
    let header = event.header();
    let (Some(sender), Some(path), Some(member)) = (header.sender(), header.path(), header.member()) else {
        return Ok(None);
    };
    let source: Reference = (sender.to_string(), path.to_owned().into());
    let body = event.body();
    let body: Structure<'_> = body.deserialize()?;
    let [Value::Str(kind), _, _, Value::Value(about), ..] = body.fields() else { return Ok(None) };
    match (member.as_str(), kind.as_str(), &**about) {
        ("Announcement", _, Value::Str(text)) => Ok(Some(Said { how: "announcement".into(), text: text.to_string() })),
        ("TextChanged", "insert" | "insert:system", Value::Str(text)) => {
            Ok(live(bus, &source).await?.map(|how| Said { how, text: text.to_string() }))
        }
        ("ChildrenChanged", "add" | "add:system", Value::Structure(child)) => {
            let [Value::Str(name), Value::ObjectPath(path)] = child.fields() else { return Ok(None) };
            let child: Reference = (name.to_string(), path.to_owned().into());
            let Some(how) = live(bus, &child).await? else { return Ok(None) };
            let asked = Some("org.a11y.atspi.Text");
            let text = bus.call_method(Some(child.0.as_str()), &child.1, asked, "GetText", &(0, -1)).await?;
            Ok(Some(Said { how, text: text.body().deserialize()? }))
        }
        _ => Ok(None),
    }
}

/// How a region that something lies in is announced, where it is.
async fn live(bus: &Connection, at: &Reference) -> Outcome<Option<String>> {
    let attributes: HashMap<String, String> = ask(bus, at, "GetAttributes").await?.body().deserialize()?;
    Ok(attributes.get("container-live").filter(|how| *how == "polite" || *how == "assertive").cloned())
}
