//! A GTK program that a file is dragged from, with the mouse: the same drag that a file manager offers.

use std::path::Path;
use std::process::Stdio;

use crate::page::until;
use crate::process::Process;
use crate::x11::{self, Listed};
use crate::{App, Desk, Failure, Outcome};

const PROGRAM: &str = include_str!("drag_source.py");
/// The system's own: the bindings of GTK belong to it.
const PYTHON: &str = "/usr/bin/python3";

/// Drags a file from the other program into the middle of the window and lets it go there.
pub async fn drop_into(app: &App, desk: &Desk, file: &Path) -> Outcome {
    let screen = desk.screen();
    let mut command = desk.command(PYTHON);
    command.args(["-c", PROGRAM]).arg(file).stdin(Stdio::null());
    let mut program = Process::start(&mut command)?;
    let pid = program.child().id();
    let source = || -> Result<Option<Listed>, Failure> {
        Ok(x11::windows(screen)?.into_iter().find(|window: &Listed| window.pid == pid))
    };
    until("the other program has its window on the screen", async || {
        program.alive()?;
        Ok(source()?.is_some())
    })
    .await?;

    // A hand moves until it sees that the file is held over the window, and by the shape of the pointer that it is taken
    // there; only then it lets go. Let go between the two, and GTK calls the drag off without a word.
    let says = |what: &str| Ok::<_, Failure>(source()?.is_some_and(|window| window.title.ends_with(what)));
    let held = async || {
        let over = app.page().run::<bool>("return !!document.querySelector('.box.over');", vec![]).await?;
        Ok(over && says(": taken")?)
    };
    let mut step = 0;
    let (mut start, mut end) = ((0, 0), (0, 0));
    until("the window shows that a file is held over it", async || {
        if step == 0 {
            x11::hold(screen, false)?;
            // A window manager puts a window elsewhere after it was listed: where it is now counts.
            let (Some(from), Some(to)) = (source()?, app.window()?) else {
                return Err(Failure::new("a window is gone"));
            };
            (start, end) = (x11::middle(screen, &from)?, x11::middle(screen, &to)?);
            x11::point(screen, start)?;
            x11::hold(screen, true)?;
        }
        // Once there, it trembles.
        let way = f32::from(step.min(20_u8)) / 20.0;
        let between = |a: i16, b: i16| a + (f32::from(b - a) * way) as i16 + i16::from(step % 2);
        x11::point(screen, (between(start.0, end.0), between(start.1, end.1)))?;
        // Nothing was picked up before the program had drawn itself: then once more from the beginning.
        step = if step == 100 { 0 } else { step + 1 };
        held().await
    })
    .await?;
    x11::hold(screen, false)?;
    // The other program is ended with this function: ended before it saw the button go up, it drops nothing.
    until("the other program has ended its drag", async || says(": over")).await
}
