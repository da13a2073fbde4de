### Notices in the window (notice-…), and what the desktop tells a person who is elsewhere (alert-…).

notice-dismiss = Close this message

## The token and this computer’s clock

notice-token-15 = { $exact ->
    [yes] The token lasts until { $at }. That is less than 15 minutes.
   *[no] The token lasts until about { $at }. That is less than 15 minutes.
}
notice-token-5 = { $exact ->
    [yes] The token lasts until { $at }. That is less than 5 minutes.
   *[no] The token lasts until about { $at }. That is less than 5 minutes.
}
notice-token-1 = { $exact ->
    [yes] The token runs out in less than a minute, at { $at }.
   *[no] The token runs out in less than a minute, at about { $at }.
}
notice-token-soon-next = Paste it on the { $machine } and register, or make one that lasts longer.
notice-token-expired = The token ran out at { $at }.
notice-token-expired-next = Make a new one. Everything else is kept.
notice-token-elsewhere = { $count ->
    [1] The token of { $name } runs out at { $at }.
   *[other] The token of { $count } other appliances runs out at { $at }.
}
notice-token-elsewhere-expired = { $count ->
    [1] The token of { $name } ran out at { $at }.
   *[other] The token of { $count } other appliances ran out at { $at }.
}
notice-clock-behind = This computer’s clock is { $minutes } min behind Cisco’s cloud.
notice-clock-ahead = This computer’s clock is { $minutes } min ahead of Cisco’s cloud.
notice-clock-set-back = This computer’s clock was set back since you got the token.
notice-clock-next = The token’s countdown may be wrong by as much. Set the clock right, then make a new token.

## The key store

notice-keychain-locked = This computer’s key store is locked.
notice-keychain-missing = This computer has no key store that Passarela can use.
notice-keychain-denied = This computer’s key store is locked. The window that unlocks it was closed, or could not open.
notice-keychain-refused = The key store did not give Passarela the entry. Its window was closed, or access was denied there. Try again.
notice-keychain-asking = This computer’s key store waits for your answer. Its window may be behind this one.
notice-keychain-no-collection = The key store has no open wallet. Open or create one in your password manager, then try again.
notice-keychain-ambiguous = The key store holds an entry of Passarela twice. Enter it again, and Passarela keeps one.
notice-keychain-empty = The key store gave back an empty secret. Enter it again.
notice-keychain-absent = The key store shows no entry of Passarela. Unlock it and try again, or enter the password again.
notice-keychain-failed = This computer’s key store answers with an error. Start it again, then try again.
notice-keychain-this-run = Passarela keeps your secrets until you close it. Pasted pages still prove the steps.
notice-keychain-waits = You can go on by pasting pages. Checks through an API wait.
notice-keychain-retry = Try the key store again

## Saved work

notice-damaged-file = Passarela could not read your saved work.
notice-newer-file = A newer version of Passarela saved this work.
notice-file-kept = The old file is kept as { $file }. Passarela started a new one.
notice-folder = Passarela could not open the folder for saved work. Check that the disk is not full.
notice-not-saved-full = The disk is full, so Passarela saves nothing.
notice-not-saved-full-next = Make room and go on: your next action saves everything. Until then, keep this window open.
notice-not-saved-closed = Passarela may not write to { $folder }, so it saves nothing.
notice-not-saved-closed-next = Allow writing there and go on: your next action saves everything. Until then, keep this window open.
notice-not-saved-failed = Passarela could not write to { $folder }, so it saves nothing.
notice-not-saved-failed-next = The folder may be out of reach for a moment. Your next action tries again. Until then, keep this window open.

## Files of a Passarela

notice-report-damaged = This report cannot be read.
notice-report-damaged-then = It is damaged or cut off. Ask for the file again, in the JSON format.
notice-report-newer = A newer Passarela made this report.
notice-report-newer-then = Update Passarela to open it, or ask for the report as HTML.
notice-set-up-damaged = This set-up cannot be read.
notice-set-up-damaged-then = The file is damaged or cut off. Save it again on the other computer.
notice-set-up-newer = A newer Passarela saved this set-up.
notice-set-up-newer-then = Update Passarela on this computer, then open the file again.
notice-set-up-not-kept = The set-up was not taken in.
notice-set-up-not-kept-then = This computer did not let Passarela write it. Nothing here has changed.
notice-file-activity = This file is a log of activity.
notice-file-activity-then = Passarela cannot open it as a set-up. Programs and editors can read it.
notice-file-in-practice = A set-up is opened outside practice.
notice-file-in-practice-then = Leave practice, then open the file again.
notice-set-up-taken = { $named ->
    [yes] The set-up of { $name } is here now.
   *[no] The set-up is here now.
}
notice-set-up-taken-then = Passwords and the token stayed behind: enter them again where they are needed.

## Beginning anew

notice-set-aside = The set-up could not be set aside, so nothing was changed.
notice-discard = The earlier set-up could not be removed.
notice-discard-locked = The key store is locked, so the earlier set-up was not removed.
notice-started-over = Practice has started over.
notice-started-over-lost = The earlier practice is kept until you start over again, without its passwords.
notice-started-over-undo = Undo it

## Several appliances

notice-damaged-list = Passarela could not read the list of appliances.
notice-damaged-list-then = The file is kept. The set-ups were found again; their order is lost.
notice-list-not-saved = The list of appliances could not be saved, so nothing was changed.
notice-removed = { $named ->
    [yes] { $name } was removed from the list.
   *[no] The appliance was removed from the list.
}
notice-removed-kept = Its set-up is kept under Set-ups, with everything in it but its token.
notice-removed-undo = Put it back
notice-page-taken = That page is of { $name }, so it was used there.
notice-page-taken-open = Open that appliance
notice-page-of-several = That page says { $name }, which could be several appliances of the list.
notice-page-of-several-then = The page was not used. Open the right appliance and show it there.

## Practice

notice-practice-changed = The practice lab has changed.
notice-practice-changed-next = Earlier results may no longer be true. Check all, and show the pages again that may differ.
notice-practice-solved = You solved everything that was broken.
notice-practice-solved-next = Look back on what broke, what Troubleshoot said, and what would have prevented it.

## Told by the desktop

alert-registered = The appliance is registered. { $step } is confirmed.
alert-refused = The appliance was not registered. Look at what it says.
alert-broke = { $step } was confirmed. Now something shows the opposite.
alert-stale = The proof of { $step } is too old to count. Check it again.
alert-stale-several = The proof of { $count } steps is too old to count. Check them again.
alert-open = Open Passarela
