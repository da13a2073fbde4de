# The troubleshooting panel, plans and the activity log: the sentences that Rust chooses.

panel-not-checked = Not checked yet.
panel-calm = { $passed ->
    [one] We checked one thing. It explains no problem.
   *[other] We checked { $passed } things. None explains a problem.
}
panel-calm-muted = { $muted ->
    [one] The one problem we saw is muted. It is still there.
   *[other] All { $muted } problems we saw are muted. They are still there.
}
panel-calm-unknown = { $unknown ->
    [one] Nothing we saw is wrong. One check cannot tell yet.
   *[other] Nothing we saw is wrong. { $unknown } checks cannot tell yet.
}

symptom-no-token-field = The ESA does not ask for the registration token
symptom-token-refused = Registration failed: “invalid or expired” token
symptom-not-offered = The ESA does not appear in the Registered Device list
symptom-no-data = The investigation shows no ESA data
symptom-unknown = We have not seen enough to name the cause. Open the check and show us what it asks for.
symptom-unexplained = None of the checks that could explain this found anything wrong.

look-network = what this computer reaches
look-sign-in = the sign-in to Threat Response
look-devices = the device list of SSE
look-modules = the modules of Threat Response
look-health = the health of the modules
look-test-message = the search for the test message
look-appliance = the appliance’s API
look-tracking = message tracking

## What the wizard can do, and its plans

offer-create-module = Create the module for me…
offer-create-module-hint = Shows first exactly what would be created. Nothing happens before you agree.
offer-delete-module = Remove the module again…
offer-delete-module-hint = Removes the module that Passarela created. Shows first what would go.
offer-send-message = Send the test message for me…
offer-send-plain = Send it without encryption…
offer-send-plain-hint = Shows a plan of its own first. Others on the way could read the message, and it holds nothing secret.
offer-send-message-hint = Shows first what would be sent, from where to where. One message, once.

plan-value = { $value }
plan-line-module-type = Kind of module
plan-line-module-name = Module name
plan-line-module-id = Module id
plan-line-device = Registered device
plan-line-device-id = Device id
plan-line-timeframe = Request timeframe (days)
plan-line-listener = Mail listener
plan-line-from = From
plan-line-to = To
plan-line-subject = Subject
plan-line-encryption = Encryption
plan-encryption-offered = TLS, if the listener offers it
plan-encryption-none = None. The message holds nothing secret.

plan-create-module-title = Create a module in Threat Response
plan-create-module-follows = Everybody in your organisation can then search this appliance’s message tracking.
plan-create-module-scope = If the API client may not do this, nothing changes and the manual way stays open.
plan-create-module-way-back = You can remove the module here afterwards.
plan-create-module-agree = Create the module
plan-delete-module-title = Remove the module from Threat Response
plan-delete-module-follows = Investigations no longer ask this appliance. The appliance stays registered.
plan-delete-module-way-back = You can create the module again afterwards. It gets a new id.
plan-delete-module-agree = Remove the module
plan-send-message-title = Send one test message
plan-send-message-follows = The appliance treats it like any other message, with all its filters and policies.
plan-send-message-plain = Nothing is encrypted. Whoever is between this computer and the listener can read the message and its addresses.
plan-send-message-own = Use only addresses of your own.
plan-send-message-way-back = A sent message cannot be taken back. Delete it from the mailbox afterwards.
plan-send-message-agree = Send the message

## Activity

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
activity-send-message-done = { $host } took the test message to { $to }.
activity-send-message-failed = The test message to { $to } through { $host } did not go out: { $why }

appliance-api-good = The appliance took the log-in of { $user }.
appliance-api-stopped = The appliance refused this password once, so it is not used again.
appliance-api-stopped-next = More tries could lock the account. Enter the password anew, or unlock the user on the appliance.

test-message-body = This message tests the way from the appliance to Threat Response. It can be deleted.

lab-smtp = Mail listener
lab-asyncos-api = Appliance API
