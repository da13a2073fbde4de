# The troubleshooting panel, plans and the activity log: the sentences that Rust chooses.

panel-not-checked = Not checked yet.
panel-calm = { $passed ->
    [one] One thing was checked. It shows no problem.
   *[other] { $passed } things were checked. None shows a problem.
}
panel-calm-before = { $before ->
    [one] No problem was seen, but one check rests on a page from before the lab changed. Show that page again.
   *[other] No problem was seen, but { $before } checks rest on pages from before the lab changed. Show those pages again.
}
panel-asks-region = Which region is your tenant in? Without it, Passarela cannot try the cloud’s servers.
panel-calm-muted = { $muted ->
    [one] The one known problem is muted. It is still there.
   *[other] All { $muted } known problems are muted. They are still there.
}
panel-calm-unknown = { $unknown ->
    [one] No problem was seen. One check cannot tell yet.
   *[other] No problem was seen. { $unknown } checks cannot tell yet.
}
check-of-before = This was read before the practice lab changed. Show the page again.

symptom-no-token-field = The { ESA() } does not ask for the registration token
symptom-token-refused = Registration fails with “invalid or expired” token
symptom-not-offered = The { ESA() } is not in the Registered Device list
symptom-no-data = The investigation shows no data from the { ESA() }
symptom-unknown = Not enough is known to name the cause. Open the check and show the page it asks for.
symptom-unexplained = The checks that could explain this found nothing wrong.

look-network = what this computer reaches
look-sign-in = the sign-in to { PORTAL() }
look-devices = the device list of SSE
look-modules = the modules of { PORTAL() }
look-health = the health of the modules
look-test-message = the search for the test message
look-appliance = the appliance’s API
look-tracking = message tracking

## What the wizard can do, and its plans

offer-create-module = Create the module for me…
offer-create-module-hint = First you see exactly what it would create. Nothing happens before you agree.
offer-delete-module = Remove this module…
offer-delete-module-hint = Removes the module that Passarela created. First you see what would be removed.
offer-send-message = Send the test message for me…
offer-send-plain = Send it without encryption…
offer-send-plain-hint = It shows a plan first. Others on the way could read the message, which holds nothing secret.
offer-send-message-hint = First you see what it would send, from where and to whom. It sends one message, once.

plan-value = { $value }
plan-line-module-type = Module type
plan-line-module-name = Module name
plan-line-module-id = Module ID
plan-line-device = Registered device
plan-line-device-id = Device ID
plan-line-timeframe = Request timeframe (days)
plan-line-listener = Mail listener
plan-line-from = From
plan-line-to = To
plan-line-subject = Subject
plan-line-encryption = Encryption
plan-encryption-offered = TLS, if the listener offers it
plan-encryption-none = None. The message holds nothing secret.

plan-create-module-title = Create a module in { PORTAL() }
plan-create-module-follows = Everybody in your tenant can then search this appliance’s message tracking.
plan-create-module-scope = If the API client may not do this, nothing changes. You can still add the module in the portal.
plan-create-module-way-back = You can remove the module again in Step 8.
plan-create-module-agree = Create the module
plan-delete-module-title = Remove the module from { PORTAL() }
plan-delete-module-follows = Investigations no longer ask this appliance. The appliance stays registered.
plan-delete-module-way-back = You can create the module again in Step 8. It then gets a new ID.
plan-delete-module-agree = Remove the module
plan-send-message-title = Send one test message
plan-send-message-follows = The appliance treats it like any other message, with all its filters and policies.
plan-send-message-plain = Nothing is encrypted. Anybody between this computer and the listener can read the message and its addresses.
plan-send-message-own = Use only your own addresses.
plan-send-message-way-back = A sent message cannot be taken back. You can delete it from the mailbox afterwards.
plan-send-message-agree = Send the message

## Activity

find-theme-light = Light colours
find-theme-dark = Dark colours
find-theme-system = Colours of the system
alert-registered = The appliance is registered. { $step } is confirmed.
alert-refused = The appliance was not registered. Look at what it says.
alert-broke = { $step } was confirmed. Now something shows the opposite.
alert-stale = The proof of { $step } is too old to count. Check it again.
alert-stale-several = The proof of { $count } steps is too old to count. Check them again.
alert-open = Open Passarela
activity-begun = The set-up began.
activity-step = { $step }: { $state }. Before: { $before }.
activity-step-numbered = Step { $number } ({ $heading })
activity-unmarked = { $step }: you no longer say that you did this.
activity-token-recorded = You said that you have a token. Region: { $region }. It lasts { $life }.
activity-token-shown = A page showed a token. Region: { $region }. It lasts until { $ends }.
activity-token-ran-out = The token ran out at { $ended }.
activity-token-forgotten = You removed the token from Passarela.
activity-connected = You saved the API connection to { $region }.
activity-disconnected = You removed the API connection.
activity-appliance-connected = You saved the access to the appliance’s API.
activity-appliance-disconnected = You removed the access to the appliance’s API.
activity-certificate-accepted = You compared the appliance’s certificate and accepted it.
activity-checked-all = You ran all checks.
activity-fault-staged = Practice, broken: { $fault }
activity-something-staged = Practice: something was broken by chance.
activity-fault-gone = Practice, no longer broken: { $fault }
activity-create-module-planned = You looked at a plan to create the module { $name } for { $device }.
activity-create-module-dropped = You closed that plan. The module { $name } was not created.
activity-delete-module-planned = You looked at a plan to remove the module { $name }.
activity-delete-module-dropped = You closed that plan. The module { $name } was not removed.
activity-send-message-planned = You looked at a plan to send one test message to { $to } through { $host }.
activity-send-message-dropped = You closed that plan. No test message was sent to { $to } through { $host }.
activity-region-changed = You changed the region from { $before } to { $after }.
activity-region-none = none
activity-page-discarded = You discarded the page shown at { $step }.
activity-undid-mark = You took back your mark at { $step }.
activity-undid-unmark = { $step } is marked by you again.
activity-undid-mute = You took back the mute of “{ $check }”.
activity-undid-unmute = “{ $check }” is muted again.
activity-undid-page = The page you discarded at { $step } counts again.
activity-undid-region = You took back the change of region.
undo-mark = Take back your mark at { $step }
undo-unmark = Mark { $step } again
undo-mute = Take back the mute of “{ $check }”
undo-unmute = Mute “{ $check }” again
undo-page = Let the discarded page at { $step } count again
undo-region = Take back the change of region
activity-muted = You muted “{ $check }” until { $until }.
activity-mute-ended = The mute of “{ $check }” ended.
activity-unmuted = You unmuted “{ $check }”.
activity-create-module-agreed = You agreed to create the module { $name } for { $device }.
activity-create-module-done = The module { $name } was created for { $device }.
activity-create-module-failed = The module { $name } for { $device } was not created: { $why }
activity-delete-module-agreed = You agreed to remove the module { $name }.
activity-delete-module-done = The module { $name } was removed.
activity-delete-module-failed = The module { $name } was not removed: { $why }
activity-send-message-agreed = You agreed to send one test message to { $to } through { $host }.
activity-send-message-done = { $host } accepted the test message to { $to }.
activity-send-message-failed = The test message to { $to } through { $host } was not sent: { $why }

appliance-api-good = The appliance accepted the sign-in of { $user }.
appliance-api-stopped = The appliance refused this password, so Passarela no longer uses it.
appliance-api-stopped-next = More tries could lock the account. Enter the password again, or unlock the user on the appliance.

test-message-body = This message tests the connection from the appliance to Threat Response. You can delete it.

lab-smtp = Mail listener
lab-asyncos-api = Appliance API
