//! A saved page, dragged from another program into the real window.

use passarela_e2e::wizard::{go, is};
use passarela_e2e::{App, Desk, Outcome, drag};

const SETTINGS: &str = "Cloud Service Settings\n\nCloud Services\nThreat Response:\tDisabled\nEdit Settings\n";

#[tokio::test]
async fn a_file_dragged_from_a_gtk_program_is_read_wherever_it_is_dropped() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    go(window, "1, Open Cloud Service Settings").await?;
    let file = desk.downloads().join("Cloud Service Settings – esa03.txt");
    std::fs::write(&file, SETTINGS)?;
    drag::drop_into(&app, &desk, &file).await?;
    is(window, "1, Open Cloud Service Settings", "confirmed").await?;
    window.sees("Read from the saved page").await?;
    window.until("nothing is held any more", "return !document.querySelector('.box.over');").await?;
    app.quit().await
}
