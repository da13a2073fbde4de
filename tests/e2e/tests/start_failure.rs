//! When the window cannot open, a person who never sees a terminal is told why.

use passarela_e2e::{App, Desk, Outcome};

#[tokio::test]
async fn a_state_folder_that_cannot_be_opened_is_told_in_a_box() -> Outcome {
    let desk = Desk::open().await?;
    // No folder can be made below a file, whoever one is.
    let file = desk.home().join("a file");
    std::fs::write(&file, "")?;
    let told = App::fails_to_open(&desk, &file.join("state"), &[]).await?;
    assert_eq!(told.title, "Passarela could not open");
    assert!(told.stderr.contains("a file/state: Not a directory"), "{}", told.stderr);
    assert_eq!(told.code, Some(1));
    Ok(())
}
