# The troubleshooting panel, what the wizard can do and its plans: the sentences that Rust chooses.

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

## Found by a search of the window

find-theme-light = Light colours
find-theme-dark = Dark colours
find-theme-system = Colours of the system

## The appliance's API

appliance-api-good = The appliance accepted the sign-in of { $user }.
appliance-api-stopped = The appliance refused this password, so Passarela no longer uses it.
appliance-api-stopped-next = More tries could lock the account. Enter the password again, or unlock the user on the appliance.

## The test message

test-message-body = This message tests the connection from the appliance to Threat Response. You can delete it.
