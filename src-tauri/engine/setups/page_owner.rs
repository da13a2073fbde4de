//! Whose a page is that was handed over: it names an appliance, which may be another set-up's than the open one.

use super::{State, told};
use crate::domain::input::Input;
use crate::domain::message::Message;
use crate::domain::setups::Whose;
use crate::domain::transition::{Event, ReadPage};
use crate::domain::view::{Notice, NoticeAction, Tone};

impl State {
    /// Takes a page to the set-up that it names. `at` is the one in which it was handed over, if that is not open any more.
    pub(in crate::engine) async fn take_page(&mut self, at: Option<&str>, page: ReadPage) {
        let open = self.set_ups.list.open.clone();
        let here = at.unwrap_or(&open);
        let host = page.reading.facts.host_name.as_deref();
        let several = self.set_ups.list.is_some() && !self.workspace.practice;
        let whose = match host.filter(|_| several) {
            Some(host) => self.set_ups.list.whose(host, here),
            None => Whose::Here,
        };
        let host = host.unwrap_or_default().to_owned();
        match whose {
            Whose::Here if at.is_none() => {
                self.workspace.save_later();
                self.apply(Event::PageRead(Box::new(page))).await;
            }
            Whose::Here => self.apply_to(here, Event::PageRead(Box::new(page))).await,
            Whose::Of(id) => {
                self.take_to(&id, page).await;
                let message = Message::new("notice-page-taken").with("name", host);
                let input = Box::new(Input::OpenSetUp { set_up: id });
                let next_actions = vec![NoticeAction { label: Message::new("notice-page-taken-open"), input }];
                self.tell(Notice { message, next_actions, ..told("page-taken", Tone::Info) });
            }
            Whose::Several => {
                let message = Message::new("notice-page-of-several").with("name", host);
                let details = Some(Message::new("notice-page-of-several-then"));
                self.tell(Notice { message, details, ..told("page-of-several", Tone::Unknown) });
            }
        }
    }

    /// It is told at the step that is open there.
    async fn take_to(&mut self, id: &str, page: ReadPage) {
        if self.set_ups.list.open == id {
            let page = ReadPage { step: self.workspace.session.step, ..page };
            self.apply(Event::PageRead(Box::new(page))).await;
        } else if self.load_other(id).await
            && let Some(step) = self.set_ups.others.get(id).map(|other| other.workspace.session.step)
        {
            self.apply_to(id, Event::PageRead(Box::new(ReadPage { step, ..page }))).await;
        }
    }
}
