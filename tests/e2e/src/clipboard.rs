//! Another program with a window of its own that puts something on the clipboard: a password manager, a mail, whatever.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ConnectionExt as _, CreateWindowAux, EventMask, PropMode, SELECTION_NOTIFY_EVENT,
    SelectionNotifyEvent, SelectionRequestEvent, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;
use x11rb::{CURRENT_TIME, NONE};

use crate::page::until;
use crate::x11::{self, Listed};
use crate::{Desk, Outcome};

const TITLE: &str = "Somebody else";

/// What lies there: each flavour's name and its bytes.
type Flavours = Vec<(String, Vec<u8>)>;

/// See the module. Its window has the keyboard from the moment it opens.
pub struct Other {
    screen: String,
    connection: Arc<RustConnection>,
    window: Window,
    holds: Arc<Mutex<Flavours>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Other {
    /// Opens it.
    pub async fn open(desk: &Desk) -> Outcome<Self> {
        let (connection, number) = x11rb::connect(Some(desk.screen()))?;
        let root = connection.setup().roots[number].root;
        let window = connection.generate_id()?;
        let class = WindowClass::INPUT_OUTPUT;
        let events = CreateWindowAux::new().event_mask(EventMask::PROPERTY_CHANGE);
        connection.create_window(0, window, root, 0, 0, 320, 120, 0, class, 0, &events)?.check()?;
        let (name, kind) = (atom(&connection, "_NET_WM_NAME")?, atom(&connection, "UTF8_STRING")?);
        connection.change_property8(PropMode::REPLACE, window, name, kind, TITLE.as_bytes())?.check()?;
        connection.map_window(window)?.check()?;
        let other = Self {
            screen: desk.screen().to_owned(),
            connection: Arc::new(connection),
            window,
            holds: Arc::default(),
            asked: Arc::default(),
        };
        let (connection, holds, asked) = (other.connection.clone(), other.holds.clone(), other.asked.clone());
        std::thread::spawn(move || {
            while let Ok(event) = connection.wait_for_event() {
                let Event::SelectionRequest(request) = event else { continue };
                if answer(&connection, &request, &holds, &asked).is_err() {
                    return;
                }
            }
        });
        other.come_to_front().await?;
        Ok(other)
    }

    /// Goes over to it, by the task bar.
    pub async fn come_to_front(&self) -> Outcome {
        let ours = |window: &Listed| window.title == TITLE;
        until("the other window has the keyboard", async || {
            let Some(window) = x11::windows(&self.screen)?.into_iter().find(ours) else { return Ok(false) };
            x11::activate(&self.screen, &window)?;
            x11::is_active(&self.screen, &window)
        })
        .await
    }

    /// Copies there: each flavour with its bytes.
    pub fn copies(&self, flavours: &[(&str, &str)]) -> Outcome {
        let held = flavours.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
        *self.holds.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = held;
        self.asked.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clear();
        let selection = atom(&self.connection, "CLIPBOARD")?;
        self.connection.set_selection_owner(self.window, selection, CURRENT_TIME)?.check()?;
        Ok(())
    }

    /// Which flavours anybody asked for since, in order.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }

    /// Waits until somebody asked for a flavour, and for a moment more: whoever reads on does so at once.
    pub async fn is_asked_for(&self, flavour: &str) -> Outcome {
        until(&format!("somebody asks for {flavour}"), async || Ok(self.asked().iter().any(|name| name == flavour)))
            .await?;
        let mut before = usize::MAX;
        until("nobody asks any more", async || {
            let same = std::mem::replace(&mut before, self.asked().len()) == before;
            tokio::time::sleep(Duration::from_millis(200)).await;
            Ok(same)
        })
        .await
    }
}

fn answer(
    connection: &RustConnection,
    request: &SelectionRequestEvent,
    holds: &Mutex<Flavours>,
    asked: &Mutex<Vec<String>>,
) -> Outcome {
    let name = String::from_utf8_lossy(&connection.get_atom_name(request.target)?.reply()?.name).into_owned();
    let held = holds.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
    asked.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(name.clone());
    let (place, to) = (request.property, request.requestor);
    let mut given = place;
    if name == "TARGETS" {
        let names: Outcome<Vec<Atom>> = held.iter().map(|(name, _)| atom(connection, name)).collect();
        connection.change_property32(PropMode::REPLACE, to, place, AtomEnum::ATOM, &names?)?.check()?;
    } else if let Some((_, bytes)) = held.iter().find(|(flavour, _)| *flavour == name) {
        connection.change_property8(PropMode::REPLACE, to, place, request.target, bytes)?.check()?;
    } else {
        given = NONE;
    }
    let told = SelectionNotifyEvent {
        response_type: SELECTION_NOTIFY_EVENT,
        sequence: 0,
        time: request.time,
        requestor: to,
        selection: request.selection,
        target: request.target,
        property: given,
    };
    connection.send_event(false, to, EventMask::NO_EVENT, told)?.check()?;
    Ok(())
}

fn atom(connection: &RustConnection, name: &str) -> Outcome<Atom> {
    Ok(connection.intern_atom(false, name.as_bytes())?.reply()?.atom)
}
