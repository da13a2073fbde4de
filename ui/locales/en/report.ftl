# The report and the requests that go with it. All of it leaves the window as plain text: no label marks.

report-title = Set-up report for { $device }
report-title-unnamed = Set-up report
report-mark = PRACTICE. Nothing in this report is about a real appliance.
report-secret = [hidden]

## Headings

report-section-summary = Summary
report-section-set-up = The appliance
report-section-steps = Steps
report-section-checks = Checks
report-section-open = Open questions
report-section-not-understood = Answers that Passarela could not read
report-section-muted = Muted checks
report-section-notes = Notes
report-section-timeline = What happened
report-section-environment = Program and connections
report-section-hidden = What is hidden

## What stands below a heading

report-steps-remark = Each state names its source. “The administrator’s word” is not proof.
report-checks-none = No check was made.
report-open-remark = These are not problems. Not enough is known yet to tell.
report-open-none = There is no open question.
report-not-understood-remark = Each line gives the shape of an answer, without its values.
report-not-understood-none = Passarela could read every answer.
report-muted-none = No check is muted.
report-notes-none = There is no note in this report.
report-timeline-remark = All times are in UTC, oldest first.
report-timeline-none = Nothing has happened yet.
report-hidden-remark = The same value has the same name in the whole report. A report never has tokens or passwords.

## Summary

# The first line of a report: whether it works, and since when.
report-first-works = It works. This has been proven since { $since }.
report-first-said = The administrator says that it works, since { $since }. Nothing proves it.
report-first-worked = It worked on { $worked }. It may have changed since then.
report-first-broken-since = It worked on { $worked }. But { $step } has needed attention since { $since }.
report-first-broken = It does not work yet. { $step } has needed attention since { $since }.
report-first-cause-since = It worked on { $worked }, but no longer. Most likely cause: { $headline } It was seen first on { $seen }.
report-first-cause = It does not work yet. Most likely cause: { $headline } It was seen first on { $seen }.
report-first-open = It is not proven yet that it works. { $step } has been open since { $since }.
report-summary-steps = { $confirmed } of 8 steps are confirmed.
report-summary-marked = { $marked ->
    [one] One step is only the administrator’s word.
   *[other] { $marked } steps are only the administrator’s word.
}
report-summary-attention = { $count ->
    [one] One step needs attention.
   *[other] { $count } steps need attention.
}
report-summary-warning = A warning: { $headline }
report-summary-cause = Most likely cause: { $headline }
report-summary-open = { $count ->
    [one] One check cannot tell yet.
   *[other] { $count } checks cannot tell yet.
}
report-summary-calm = The checks found nothing wrong.
report-summary-unchecked = The checks were not run yet.

## Facts

report-fact-device = Appliance
report-fact-way = Management
report-fact-version = AsyncOS version
report-fact-region = Region of the tenant
report-fact-server = Server on the appliance
report-fact-begun = Set-up begun
report-fact-token = Registration token
report-fact-app = Passarela
report-fact-os = Operating system
report-fact-made = Report made
report-fact-api-client = API client
report-fact-appliance-api = Appliance API
report-fact-key-store = Key store
report-not-known = Not known
report-from-source = { $value } ({ $source })
report-way-direct = No SMA manages it
report-way-sma-managed = An SMA manages it
report-way-ces = Cloud Email Security (CES)
report-way-sma = It is an SMA
report-token = { $exact ->
    [yes] Made { $made } for { $region }, lasts until { $ends }
   *[no] Made { $made } for { $region }, lasts until about { $ends }
}
report-token-over = { $exact ->
    [yes] Made { $made } for { $region }, ran out { $ends }
   *[no] Made { $made } for { $region }, ran out about { $ends }
}
report-server-unknown-host = { $host }, in no region that Passarela knows
report-server-of-region = { $host } ({ $region })
report-client-connected = Connected: { $client }, { $region }
report-client-password-missing = Connected, but Passarela does not have its password: { $client }, { $region }
report-client-none = Not connected
report-appliance-connected = Connected: { $address }, as { $user }
report-appliance-stopped = Stopped after a refused password: { $address }, as { $user }
report-appliance-password-missing = Connected, but Passarela does not have its password: { $address }, as { $user }
report-key-store-ready = Works
report-key-store-locked = Locked
report-key-store-missing = None
report-key-store-denied = Locked; its unlock window was closed
report-key-store-refused = Did not give Passarela the entry
report-key-store-asking = Waits for its user to answer
report-key-store-no-collection = Present, without an open wallet
report-key-store-ambiguous = Holds an entry twice
report-key-store-empty = Gave an empty secret
report-key-store-absent = Shows no entry of Passarela
report-key-store-failed = Answers with an error
report-key-store-unknown = Not tried yet

## Labels

report-label-number = No.
report-label-step = Step
report-label-state = State
report-label-since = Since
report-label-headline = Result
report-label-source = Source
report-label-time = Time
report-label-check = Check
report-label-verdict = Verdict
report-label-looked-for = Looks for
report-label-expected = Expected
report-label-found = Found
report-label-seen = Seen in
report-label-blocked-by = Blocked by
report-label-would-tell = What would answer it
report-label-why = Why
report-label-what = What
report-label-reason = Reason
report-label-until = Until
report-label-kind = Kind
report-label-count = How many
report-label-shown = In this report
report-table-steps = The steps and how each is known
report-table-checks = All checks
report-table-open = Checks that cannot tell yet
report-table-muted = Checks that were muted, and why
report-table-timeline = Events in order
report-table-hidden = Values that were replaced
report-how = { $source }, { $at }
report-seen = { $what }. { $source }, { $at }
report-seen-line = { $what }. { $source }, line { $line }, { $at }

## Words of a check

report-verdict-pass = OK
report-verdict-warn = Worth knowing
report-verdict-fail = Needs attention
report-verdict-cannot-tell = Cannot tell
report-verdict-blocked = Blocked
report-verdict-not-applicable = Does not apply
report-verdict-not-yet = Not yet
report-open-not-checked = Not checked: { $why }
report-open-cannot-tell = Cannot tell: { $why }
report-note-different = It looks different, and none of the known ways fits
report-note-private = Private note

## What happened

report-by-administrator = The administrator
report-by-word = The administrator’s word
report-by-passarela = Passarela
report-marked = Marked by hand: { $step }
report-seen-well = { $what }: read
report-seen-not-understood = { $what }: an answer came, but Passarela could not read it
report-seen-failed = { $what }: { $failure }
report-seen-something = A page that Passarela does not know
report-times = { $what } ({ $times } times, last at { $until })

## Kinds of hidden values

report-hidden-host = Names of hosts and devices
report-hidden-address = Addresses of hosts
report-hidden-email = Mail addresses
report-hidden-person = Persons and tenants
report-hidden-id = IDs and module names
report-hidden-subject = Subjects of messages
report-hidden-secret = Tokens, passwords and other credentials
report-is-hidden = Replaced
report-is-shown = Shown as it is
report-is-removed = Removed

## The page

report-heading = Make a report
report-outcome = The file will be exactly this. It stays on this computer until you send it.
report-format = Format
report-language = Language of the report
report-format-html = HTML
report-format-markdown = Markdown
report-format-json = JSON
report-format-html-hint = One file to read or print
report-format-markdown-hint = Plain text, for a ticket
report-format-json-hint = For programs
report-save = Save the report
report-copy = Copy the report
report-copy-failed = This computer did not allow the copy. Save the report and open the file instead.
report-preview = Preview
report-preview-title = The report, as it will be saved
report-saved = Report saved at { $at }:
report-saved-key = List of names saved at { $at }:
report-saved-spoken = The report is saved. { $path }
report-saved-key-spoken = The list of names is saved. { $path }
report-changed = The report has changed since then. Save it again to have the change in the file.
report-show-failed = No file manager opened. The path above shows where the file is.
report-hides = What is hidden
report-hides-list = Hidden: { $list }.
report-hides-nothing = Nothing is hidden.
report-never = Tokens and passwords can never be included.
report-hide-these = Hide in this report
report-found = { $count ->
    [0] none
   *[other] { $count }
}
report-no-switch = You cannot include these. With one of them, whoever reads the report could sign in.
report-notes = Include my private notes
report-notes-hint = Passarela hides names and addresses in them in the same way.
report-key-heading = The list of names
report-key-what = The report says device-1 or host-2 instead of a name. The list says which is which.
report-key-keep = Keep it. Whoever has both can read every name.
report-key-save = Save the list of names
report-requests = Requests for other people
report-requests-what = For a ticket or a mail. They name your appliance, so that your colleagues can find it.
report-make = Make a report…
report-copy-check = Copy this check
report-copy-details = Copy details

## What is hidden, counted

report-count-host = { $count ->
    [one] one host name
   *[other] { $count } host names
}
report-count-address = { $count ->
    [one] one address
   *[other] { $count } addresses
}
report-count-email = { $count ->
    [one] one mail address
   *[other] { $count } mail addresses
}
report-count-person = { $count ->
    [one] one person or tenant
   *[other] { $count } persons or tenants
}
report-count-id = { $count ->
    [one] one ID
   *[other] { $count } IDs
}
report-count-subject = { $count ->
    [one] one subject
   *[other] { $count } subjects
}
report-count-secret = { $count ->
    [one] one token or password
   *[other] { $count } tokens or passwords
}

## A file that could not be saved

report-not-saved-full = The disk is full.
report-not-saved-full-next = Nothing was written, and nothing is lost. Make room and save again. You can also copy the report.
report-not-saved-closed = Passarela may not write to this folder.
report-not-saved-closed-next = Nothing is lost. Allow writing to { $folder } and save again. You can also copy the report.
report-not-saved-no-folder = There is no folder to save into.
report-not-saved-no-folder-next = Passarela looked for Downloads and for your home folder. Create one of them and save again. You can also copy the report.
report-not-saved-failed = The file was not written.
report-not-saved-failed-next = Nothing is lost. Save again: { $folder } may be out of reach for a moment. You can also copy the report.

## Requests for somebody else

report-handoff-device = the Email Security Appliance
report-handoff-firewall-title = Request for the firewall team: outbound HTTPS
report-handoff-firewall-what = What: allow TCP port 443, outbound from the management interface of { $device }, to these hosts:
report-handoff-firewall-why = Why: the appliance keeps a connection to Cisco’s cloud. Without it, it cannot register with Cisco Threat Response.
report-handoff-firewall-host = - { $host } for { $region }. Cisco documents this host.
report-handoff-firewall-host-europe = - { $host } for { $region }. Cisco’s guide names it for users in the European Union only.
report-handoff-firewall-host-seen = - { $host } for { $region }. It is known from other people’s tools. Cisco’s guides at hand do not name it.
report-handoff-firewall-choose = Only one of these regions is needed. Which one is not known yet.
report-handoff-firewall-enrolment = - { $host }, for the device certificate. This one is not confirmed. Ask Cisco before you open it.
report-handoff-firewall-other = - Not { $host }: that is Cisco Secure Access, another product whose name is shortened to SSE as well.
report-handoff-firewall-other-americas = - Not { $host }: that is Cisco Secure Access, another product. Ours has a hyphen: { $server }.
report-handoff-firewall-licence = - { $host }, for Smart Licensing. Cisco requires it from AsyncOS 15.5.1 on.
report-handoff-firewall-direction = Cisco’s guides say in and out. The appliance dials out, so an inbound rule is most likely not needed.
report-handoff-firewall-inspection = Leave these hosts out of TLS inspection. The appliance shows a device certificate, so inspection most likely breaks it.
report-handoff-firewall-who = Who: the team that runs the firewall and the proxy between { $device } and the internet.
report-handoff-firewall-known = It is done when Cloud Service Settings on { $device } no longer says that the cloud service is busy. A test from another computer proves nothing about the appliance.
report-handoff-sse-title = Request for the SSE administrator: switch on Threat Response
report-handoff-sse-what = What: in Security Services Exchange (SSE), open Cloud Services and switch on Cisco Threat Response.
report-handoff-sse-why = Why: while it is off, { $device } is not offered when its module is added in Threat Response.
report-handoff-sse-where = Where: { $address }, region { $region }. The account must belong to the same tenant as the Threat Response account.
report-handoff-sse-where-seen = Where: { $address }, region { $region }. Cisco’s how-to does not name this address: check that it opens. Use the same tenant.
report-handoff-sse-where-open = Where: the SSE portal of our region. The region is not known yet; the address of the Threat Response portal shows it.
report-handoff-sse-token = Then: open Devices, select Add Devices and Generate Tokens, 1 device, at least 4 hours. Send the token as you would send a password.
report-handoff-sse-token-region = A token of another region is refused. Tell me when you made it.
report-handoff-sse-who = Who: an administrator of SSE in our tenant.
report-handoff-sse-known = It is done when Cloud Services shows Cisco Threat Response as on, and Devices lists { $device } as Registered.
