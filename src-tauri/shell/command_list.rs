// Every command of the window, once. The build script declares them (an undeclared command would be open to every
// window), the shell hands them to Tauri, and `tests/architecture.rs` holds the page and the capability to them.
// No `//!` here: the file is also included by the build script.

macro_rules! command_list {
    ($then:ident) => {
        $then! {
            view,
            send,
            read_file,
            pasted,
            findable,
            open_target,
            keep_token,
            copy_token,
            copy_text,
            test_connection,
            save_connection,
            test_appliance,
            save_appliance,
            save_report,
            save_report_key,
            save_activity,
            save_set_up,
            copy_report,
            copy_check,
            copy_handoff,
            reveal_report,
            show_window,
            put_beside,
            reveal_state,
            close_window
        }
    };
}
