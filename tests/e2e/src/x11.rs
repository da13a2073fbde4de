//! The little that a journey needs of the screen: which windows there are, closing one as a title bar does, so that the
//! program ends in order, what a person would paste, and keys.

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    AtomEnum, BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ClientMessageEvent, ConfigureWindowAux, ConnectionExt,
    CreateWindowAux, EventMask, ImageFormat, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MOTION_NOTIFY_EVENT, StackMode,
    Window, WindowClass,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;
use x11rb::{CURRENT_TIME, NONE};

use crate::page::until;
use crate::{Failure, Outcome};

/// Whether a window manager runs.
pub fn has_window_manager(screen: &str) -> Outcome<bool> {
    let (connection, root) = connect(screen)?;
    Ok(!property(&connection, root, "_NET_SUPPORTING_WM_CHECK")?.is_empty())
}

/// A window as the window manager lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    id: Window,
    /// What its title bar says.
    pub title: String,
    /// The process that opened it.
    pub pid: u32,
}

/// All windows.
pub fn windows(screen: &str) -> Outcome<Vec<Listed>> {
    let (connection, root) = connect(screen)?;
    let mut listed = Vec::new();
    for id in numbers(&property(&connection, root, "_NET_CLIENT_LIST")?) {
        // A window can go between being listed and being asked.
        let (Ok(title), Ok(pid)) =
            (property(&connection, id, "_NET_WM_NAME"), property(&connection, id, "_NET_WM_PID"))
        else {
            continue;
        };
        let pid = numbers(&pid).first().copied().unwrap_or_default();
        listed.push(Listed { id, title: String::from_utf8_lossy(&title).into_owned(), pid });
    }
    Ok(listed)
}

/// The title of the window that has the keyboard.
pub fn focused(screen: &str) -> Outcome<Option<String>> {
    let (connection, root) = connect(screen)?;
    let Some(id) = numbers(&property(&connection, root, "_NET_ACTIVE_WINDOW")?).first().copied().filter(|id| *id != 0)
    else {
        return Ok(None);
    };
    Ok(Some(String::from_utf8_lossy(&property(&connection, id, "_NET_WM_NAME")?).into_owned()))
}

/// Brings a window to the front and gives it the keyboard, as a press on a task bar does.
pub fn activate(screen: &str, window: &Listed) -> Outcome {
    let (connection, root) = connect(screen)?;
    let activate = atom(&connection, "_NET_ACTIVE_WINDOW")?;
    let event = ClientMessageEvent::new(32, window.id, activate, [2, CURRENT_TIME, 0, 0, 0]);
    let mask = EventMask::SUBSTRUCTURE_REDIRECT | EventMask::SUBSTRUCTURE_NOTIFY;
    connection.send_event(false, root, mask, event)?.check()?;
    Ok(())
}

/// Whether a window has the keyboard.
pub fn is_active(screen: &str, window: &Listed) -> Outcome<bool> {
    let (connection, root) = connect(screen)?;
    Ok(numbers(&property(&connection, root, "_NET_ACTIVE_WINDOW")?).first() == Some(&window.id))
}

/// The token by which a window says that somebody asked for it; empty where it has none.
pub fn startup_id(screen: &str, window: &Listed) -> Outcome<String> {
    let (connection, _) = connect(screen)?;
    Ok(String::from_utf8_lossy(&property(&connection, window.id, "_NET_STARTUP_ID")?).into_owned())
}

/// Asks a window to close, as a press on its title bar does.
pub fn close(screen: &str, window: &Listed) -> Outcome {
    let (connection, root) = connect(screen)?;
    let close = atom(&connection, "_NET_CLOSE_WINDOW")?;
    // Source 2: a person, by way of a pager.
    let event = ClientMessageEvent::new(32, window.id, close, [0, 2, 0, 0, 0]);
    let mask = EventMask::SUBSTRUCTURE_REDIRECT | EventMask::SUBSTRUCTURE_NOTIFY;
    connection.send_event(false, root, mask, event)?.check()?;
    Ok(())
}

/// Makes the inside of a window so large.
pub fn resize(screen: &str, window: &Listed, width: u32, height: u32) -> Outcome {
    let (connection, _) = connect(screen)?;
    let size = ConfigureWindowAux::new().width(width).height(height);
    connection.configure_window(window.id, &size)?.check()?;
    Ok(())
}

/// How large the inside of a window is.
pub fn size(screen: &str, window: &Listed) -> Outcome<(u32, u32)> {
    let (connection, _) = connect(screen)?;
    let size = connection.get_geometry(window.id)?.reply()?;
    Ok((size.width.into(), size.height.into()))
}

/// Where the middle of the inside of a window is on the screen.
pub fn middle(screen: &str, window: &Listed) -> Outcome<(i16, i16)> {
    let (connection, root) = connect(screen)?;
    let size = connection.get_geometry(window.id)?.reply()?;
    let at = connection.translate_coordinates(window.id, root, 0, 0)?.reply()?;
    let half = |length: u16| i16::try_from(length / 2).unwrap_or(0);
    Ok((at.dst_x + half(size.width), at.dst_y + half(size.height)))
}

/// Moves the pointer there, as a hand moves the mouse.
pub fn point(screen: &str, (x, y): (i16, i16)) -> Outcome {
    let (connection, root) = connect(screen)?;
    connection.xtest_fake_input(MOTION_NOTIFY_EVENT, 0, CURRENT_TIME, root, x, y, 0)?.check()?;
    Ok(())
}

/// Holds the mouse's main button down, or lets it go.
pub fn hold(screen: &str, down: bool) -> Outcome {
    let (connection, root) = connect(screen)?;
    let what = if down { BUTTON_PRESS_EVENT } else { BUTTON_RELEASE_EVENT };
    connection.xtest_fake_input(what, 1, CURRENT_TIME, root, 0, 0, 0)?.check()?;
    Ok(())
}

/// Pixels as the screen gives them, 24 bits deep, four bytes each: blue, green, red and one of padding.
#[derive(PartialEq, Eq)]
pub struct Picture {
    width: u32,
    height: u32,
    pixels: Vec<u8>,
}

/// What is on the screen where the window is, brought to the front.
pub fn picture(screen: &str, window: &Listed) -> Outcome<Picture> {
    let (connection, _) = connect(screen)?;
    connection.configure_window(window.id, &ConfigureWindowAux::new().stack_mode(StackMode::ABOVE))?.check()?;
    let size = connection.get_geometry(window.id)?.reply()?;
    let image =
        connection.get_image(ImageFormat::Z_PIXMAP, window.id, 0, 0, size.width, size.height, u32::MAX)?.reply()?;
    Ok(Picture { width: size.width.into(), height: size.height.into(), pixels: image.data })
}

impl Picture {
    /// How many colours are in it.
    pub fn colours(&self) -> usize {
        let colours: std::collections::HashSet<&[u8]> = self.pixels.chunks_exact(4).map(|four| &four[..3]).collect();
        colours.len()
    }

    /// As a file.
    pub fn png(&self) -> Outcome<Vec<u8>> {
        let mut png = Vec::new();
        let mut encoder = png::Encoder::new(&mut png, self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_compression(png::Compression::Fast);
        let mut writer = encoder.write_header()?;
        let mut rgb = Vec::with_capacity(self.pixels.len() / 4 * 3);
        for four in self.pixels.chunks_exact(4) {
            rgb.extend_from_slice(&[four[2], four[1], four[0]]);
        }
        writer.write_image_data(&rgb)?;
        writer.finish()?;
        Ok(png)
    }
}

/// What somebody who pastes now would get.
pub async fn clipboard(screen: &str) -> Outcome<String> {
    let text = offered(screen, "UTF8_STRING").await?;
    let text = text.ok_or_else(|| Failure::new("the clipboard holds no text"))?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// One flavour of what is on the clipboard; `None` where there is no such flavour, or nothing at all.
pub async fn offered(screen: &str, flavour: &str) -> Outcome<Option<Vec<u8>>> {
    let (connection, root) = connect(screen)?;
    let window = connection.generate_id()?;
    let class = WindowClass::INPUT_ONLY;
    connection.create_window(0, window, root, 0, 0, 1, 1, 0, class, 0, &CreateWindowAux::new())?.check()?;
    let [selection, target, place, pieces] =
        ["CLIPBOARD", flavour, "PASSARELA_PASTED", "INCR"].map(|name| atom(&connection, name));
    let place = place?;
    connection.convert_selection(window, selection?, target?, place, CURRENT_TIME)?.check()?;
    let mut answered = None;
    until("the owner of the clipboard answers", async || {
        while let Some(event) = connection.poll_for_event()? {
            if let Event::SelectionNotify(answer) = event {
                answered = Some(answer.property == place);
            }
        }
        Ok(answered.is_some())
    })
    .await?;
    if answered != Some(true) {
        return Ok(None);
    }
    let answer = connection.get_property(true, window, place, AtomEnum::ANY, 0, u32::MAX / 4)?.reply()?;
    if answer.type_ == pieces? {
        return Err(Failure::new("what is on the clipboard comes in pieces, which nobody here puts together"));
    }
    Ok(Some(answer.value))
}

/// Leaves nothing on the clipboard.
pub fn empty_clipboard(screen: &str) -> Outcome {
    let (connection, _) = connect(screen)?;
    let selection = atom(&connection, "CLIPBOARD")?;
    connection.set_selection_owner(NONE, selection, CURRENT_TIME)?.check()?;
    Ok(())
}

/// A key of the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// The left one.
    Control,
    /// The left one.
    Alt,
    /// The left one.
    Shift,
    /// The large one.
    Return,
    /// To the next thing.
    Tab,
    /// Out of what is open.
    Escape,
    /// The arrow to the right.
    Right,
    /// Anything with a character of ASCII on it, without Shift.
    Letter(char),
}

impl Key {
    /// Its number in X11's list of key symbols.
    fn symbol(self) -> u32 {
        match self {
            Key::Control => 0xffe3,
            Key::Alt => 0xffe9,
            Key::Shift => 0xffe1,
            Key::Return => 0xff0d,
            Key::Tab => 0xff09,
            Key::Escape => 0xff1b,
            Key::Right => 0xff53,
            Key::Letter(letter) => letter.into(),
        }
    }
}

/// Presses keys together, as hands do: down one after the other, then up again. The server cannot tell it from a keyboard.
pub fn press(screen: &str, keys: &[Key]) -> Outcome {
    let (connection, root) = connect(screen)?;
    let setup = connection.setup();
    let (first, last) = (setup.min_keycode, setup.max_keycode);
    let map = connection.get_keyboard_mapping(first, last - first + 1)?.reply()?;
    let per_key = usize::from(map.keysyms_per_keycode);
    let code = |key: &Key| {
        let at = map.keysyms.chunks(per_key).position(|symbols| symbols.first() == Some(&key.symbol()));
        let code = at.and_then(|at| u8::try_from(at).ok()).and_then(|at| at.checked_add(first));
        code.ok_or_else(|| Failure::new(format!("the keyboard has no {key:?}")))
    };
    let codes = keys.iter().map(code).collect::<Outcome<Vec<u8>>>()?;
    let down = codes.iter().map(|code| (KEY_PRESS_EVENT, *code));
    let up = codes.iter().rev().map(|code| (KEY_RELEASE_EVENT, *code));
    for (what, code) in down.chain(up) {
        connection.xtest_fake_input(what, code, CURRENT_TIME, root, 0, 0, 0)?.check()?;
    }
    Ok(())
}

/// Types what needs no Shift, one key after the other.
pub fn type_text(screen: &str, text: &str) -> Outcome {
    text.chars().try_for_each(|letter| press(screen, &[Key::Letter(letter)]))
}

fn connect(screen: &str) -> Outcome<(RustConnection, Window)> {
    let (connection, number) = x11rb::connect(Some(screen))?;
    let root = connection.setup().roots[number].root;
    Ok((connection, root))
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).map(|four| u32::from_ne_bytes([four[0], four[1], four[2], four[3]])).collect()
}

fn property(connection: &RustConnection, window: Window, name: &str) -> Outcome<Vec<u8>> {
    let name = atom(connection, name)?;
    Ok(connection.get_property(false, window, name, AtomEnum::ANY, 0, 1 << 16)?.reply()?.value)
}

fn atom(connection: &RustConnection, name: &str) -> Outcome<u32> {
    Ok(connection.intern_atom(false, name.as_bytes())?.reply()?.atom)
}
