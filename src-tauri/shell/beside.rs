//! The narrow shape beside the browser, and the way back.

use std::sync::Mutex;

use tauri::{Manager, PhysicalPosition, PhysicalSize, WebviewWindow};

/// How wide the window is beside the browser, in logical pixels.
const WIDTH: f64 = 400.0;
/// A window up to this wide counts as beside the browser, however it came to be so.
const NARROW: f64 = 520.0;
/// What it goes back to where nobody knows what it was.
const USUAL: (f64, f64) = (1120.0, 760.0);

/// Where the window was before it went beside the browser.
#[derive(Default)]
pub struct Former(Mutex<Option<Bounds>>);

/// Position, size of the inside, and whether it filled the screen.
type Bounds = (PhysicalPosition<i32>, PhysicalSize<u32>, bool);

/// Puts the window at the right edge of its screen, narrow and as high as there is room, or back to where it was.
///
/// A desktop may have another say: Wayland lets no program choose its place.
pub fn put(window: &WebviewWindow, on: bool, on_top: bool) -> Result<(), tauri::Error> {
    if on {
        beside(window)?
    } else {
        back(window)?
    }
    window.set_always_on_top(on && on_top)
}

/// Above other windows, as long as it is beside the browser.
pub fn keep_on_top(window: &WebviewWindow, wanted: bool) {
    let wanted = wanted && is_narrow(window).unwrap_or(false);
    if window.is_always_on_top().is_ok_and(|is| is != wanted) {
        let _ = window.set_always_on_top(wanted);
    }
}

fn is_narrow(window: &WebviewWindow) -> Result<bool, tauri::Error> {
    Ok(window.inner_size()?.to_logical::<f64>(window.scale_factor()?).width < NARROW)
}

fn beside(window: &WebviewWindow) -> Result<(), tauri::Error> {
    let maximized = window.is_maximized()?;
    if maximized {
        window.unmaximize()?;
    }
    remember(window, Some((window.outer_position()?, window.inner_size()?, maximized)));
    let width = (WIDTH * window.scale_factor()?).round() as u32;
    let Some(monitor) = window.current_monitor()? else {
        return window.set_size(PhysicalSize::new(width, window.inner_size()?.height));
    };
    let area = monitor.work_area();
    // What the frame takes is no room for the page.
    let (inner, outer) = (window.inner_size()?, window.outer_size()?);
    let frame = (outer.width.saturating_sub(inner.width), outer.height.saturating_sub(inner.height));
    window.set_size(PhysicalSize::new(width, area.size.height.saturating_sub(frame.1)))?;
    let right = area.position.x + area.size.width.saturating_sub(width + frame.0) as i32;
    window.set_position(PhysicalPosition::new(right, area.position.y))
}

fn back(window: &WebviewWindow) -> Result<(), tauri::Error> {
    let Some((position, size, maximized)) = remember(window, None) else {
        window.set_size(tauri::LogicalSize::new(USUAL.0, USUAL.1))?;
        return window.center();
    };
    window.set_size(size)?;
    window.set_position(position)?;
    if maximized { window.maximize() } else { Ok(()) }
}

/// Remembers a place, and answers with the one that was remembered.
fn remember(window: &WebviewWindow, now: Option<Bounds>) -> Option<Bounds> {
    let former = window.state::<Former>();
    let mut kept = former.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    std::mem::replace(&mut *kept, now)
}
