//! Notifications of the desktop. A press on one brings the window to the front, at the step that has more.

use tauri::AppHandle;

use super::window;
use crate::domain::view::Alert;
use crate::engine::Engine;
use crate::i18n::Words;

/// Tells the desktop of every alert for as long as the program runs.
pub fn follow(app: AppHandle, engine: Engine) {
    let mut alerts = engine.alerts();
    tauri::async_runtime::spawn(async move {
        loop {
            match alerts.recv().await {
                Ok(alert) => {
                    let (app, engine) = (app.clone(), engine.clone());
                    // A desktop answers when somebody presses, which may be never.
                    tauri::async_runtime::spawn(async move { tell(&app, &engine, alert).await });
                }
                Err(tokio::sync::broadcast::error::RecvError::Lagged(_)) => {}
                Err(tokio::sync::broadcast::error::RecvError::Closed) => return,
            }
        }
    });
}

async fn tell(app: &AppHandle, engine: &Engine, alert: Alert) {
    let view = engine.views().borrow().clone();
    let words = Words::of(view.languages.window);
    let title = words.say_plainly(&alert.title);
    let body = alert.device.clone().unwrap_or_default();
    let open = words.say(&crate::domain::message::Message::new("alert-open"));
    match desktop::show(&title, &body, &open).await {
        Ok(Some(press)) => {
            engine.follow(alert).await;
            window::bring_to_front(app, press.token);
        }
        Ok(None) => {}
        Err(error) => tracing::info!(%error, "the desktop takes no notification"),
    }
}

/// Somebody pressed a notification.
#[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "no other system answers here"))]
struct Press {
    /// By which the window may take the focus, where the desktop gives one.
    token: Option<String>,
}

#[cfg(target_os = "linux")]
mod desktop {
    use std::collections::HashMap;

    use zbus::export::ordered_stream::OrderedStreamExt;
    use zbus::zvariant::Value;

    use super::Press;

    /// Shows one, and waits until it is pressed or gone (`None`).
    pub async fn show(title: &str, body: &str, open: &str) -> zbus::Result<Option<Press>> {
        let bus = zbus::Connection::session().await?;
        let service = zbus::Proxy::new(
            &bus,
            "org.freedesktop.Notifications",
            "/org/freedesktop/Notifications",
            "org.freedesktop.Notifications",
        )
        .await?;
        // Before it is shown: a quick press must not be missed. One stream, so that order tells which came first.
        let mut signals = service.receive_all_signals().await?;
        let hints = HashMap::from([("desktop-entry", Value::from("app.passarela.Passarela"))]);
        let actions = ["default", open];
        let asked = ("Passarela", 0u32, "app.passarela.Passarela", title, escape(body), &actions[..], hints, -1i32);
        let id: u32 = service.call("Notify", &asked).await?;
        let mut token = None;
        while let Some(signal) = signals.next().await {
            match signal.header().member().map(|member| member.as_str()) {
                // Before the press itself (documented: Desktop Notifications Specification 1.2). On Wayland the window stays
                // where it is without it.
                Some("ActivationToken") => {
                    let (of, given): (u32, String) = signal.body().deserialize()?;
                    if of == id {
                        token = Some(given);
                    }
                }
                Some("ActionInvoked") => {
                    let (of, _): (u32, String) = signal.body().deserialize()?;
                    if of == id {
                        return Ok(Some(Press { token }));
                    }
                }
                Some("NotificationClosed") => {
                    let (of, _): (u32, u32) = signal.body().deserialize()?;
                    if of == id {
                        return Ok(None);
                    }
                }
                _ => {}
            }
        }
        Ok(None)
    }

    /// Many desktops read marks in a body. A name holds none.
    fn escape(text: &str) -> String {
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
    }
}

#[cfg(not(target_os = "linux"))]
mod desktop {
    use super::Press;

    /// Shows one. A press on it is the system's affair: it brings the program to the front where the system does so.
    pub async fn show(title: &str, body: &str, _open: &str) -> Result<Option<Press>, notify_rust::error::Error> {
        notify_rust::Notification::new().appname("Passarela").summary(title).body(body).show().map(|_| None)
    }
}
