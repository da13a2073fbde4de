/* Awaits a message box of another program, prints its title and its text as UTF-8, and closes it.
   Ends with 1 where none comes within two minutes. Only for tests under Wine. */
#include <stdio.h>
#include <windows.h>

static void print(const wchar_t *text)
{
    char bytes[8192];
    if (WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, sizeof bytes, NULL, NULL) > 1)
        puts(bytes);
}

static BOOL CALLBACK part(HWND window, LPARAM unused)
{
    wchar_t text[2048] = L"";
    (void)unused;
    /* What belongs to another program is asked for by message; GetWindowText reads only what is our own. */
    SendMessageW(window, WM_GETTEXT, 2048, (LPARAM)text);
    print(text);
    return TRUE;
}

int wmain(void)
{
    wchar_t title[256] = L"";
    HWND box = NULL;
    int tries;
    for (tries = 0; tries < 1200 && !box; tries++) {
        box = FindWindowW(L"#32770", NULL);
        if (box && !IsWindowVisible(box))
            box = NULL;
        if (!box)
            Sleep(100);
    }
    if (!box)
        return 1;
    GetWindowTextW(box, title, 256);
    print(title);
    EnumChildWindows(box, part, 0);
    PostMessageW(box, WM_COMMAND, IDOK, 0);
    return 0;
}
