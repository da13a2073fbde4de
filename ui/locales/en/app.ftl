### The window itself: bars, states, buttons, the connection, waiting, the token's clock, the paste box.
### In any sentence [[Label]] is a label of Cisco's screens, `code` is fixed text, **word** is strong.

## The window

opening = Opening your work…
start-failed = Passarela could not open your work.
start-failed-then = Close the window and start Passarela again. What was saved stays saved.
command-failed = That did not work.
command-failed-then = What you typed is still here. Try again; if it stays so, restart Passarela.
skip-to-step = Skip to the step
bar-label = Your set-up
bar-no-device = No appliance named yet
bar-notices = { $count ->
    [one] 1 notice
   *[other] { $count } notices
}
beside = Beside the browser
beside-back = Full window
bar-no-region = Region not known yet
actions-label = Back and continue
back = Back
continue = Continue
close = Close
saved-at = Saved { $at }

## The list of steps

navigation-heading = Setup
navigation-count = { $confirmed } of 8 confirmed
navigation-count-marked = { $confirmed } of 8 confirmed, { $marked } on your word
navigation-entry-numbered = { $number }, { $step }, { $state }
navigation-entry-plain = { $step }, { $state }
navigation-here = Step { $number } of 8 – { $step }
navigation-connection = API connection, { $state }
navigation-troubleshoot = Troubleshoot
navigation-troubleshoot-problems = { $count ->
    [one] Troubleshoot, 1 problem
   *[other] Troubleshoot, { $count } problems
}
navigation-activity = Activity
navigation-before = Before you start
navigation-open-settings = Open Cloud Service Settings
navigation-edit-settings = Edit settings
navigation-enable-server = Enable, choose the server
navigation-commit = Submit and commit
navigation-generate-token = Generate a token
navigation-register = Paste and register
navigation-device-listed = Check the device in SSE
navigation-add-module = Add the module
navigation-prove = Prove it works

## States, places, sources, regions

state-to-do = To do
state-in-progress = In progress
state-waiting = Waiting
state-confirmed = Confirmed
state-marked-by-you = Marked by you
state-needs-attention = Needs attention
state-cannot-tell = Cannot tell

place-esa = On the ESA
place-sma = On the SMA
place-sse = In your browser (SSE)
place-threat-response = In Threat Response
place-xdr = In Cisco XDR
place-this-computer = On this computer
place-both = On the ESA and in Threat Response

source-cloud-api = Seen by API
source-appliance-api = Seen on the appliance by API
source-page = Read from the page
source-pasted = From what you pasted
source-file = From the page you opened
source-inferred = Worked out from other proof
source-user = You told us
source-this-computer = Seen on this computer

region-americas = Americas
region-europe = Europe
region-apjc = Asia Pacific, Japan, China

age-now = just now
age-seconds = { $seconds } seconds ago
age-minutes = { $minutes } min ago
age-hours = { $hours } h ago
age-days = { $days ->
    [one] 1 day ago
   *[other] { $days } days ago
}

## A step

step-of = Step { $number } of 8
practise-first = Practise first
practise-hint = A lab on this computer, made for trying. Nothing real is touched.
questions-heading = Answer these
do-heading = Do this
offers-heading = Passarela can do it
know-heading = Good to know
picture-heading = What you will see
picture-as-text = Read as text
picture-redrawn = Redrawn. Your screen may differ.
different-heading = Does it look different?
different-none = None of these
different-note = What do you see instead?
different-note-hint = This note goes into the report.
why-heading = Why this step
notes-heading = Notes
notes-label = For you only. Saved on this computer.
question-example = For example
question-optional = optional
prove-done = The connection works. Your work is saved, so you can close Passarela.
chain-heading = The way of the test message
chain-holds = What usually holds it:

## A plan

plan-nothing-yet = Nothing has been done yet. These are the exact values.
plan-follows = What follows
plan-way-back = The way back
plan-not-now = Not now
plan-running = Under way since { $since }.

## The proof

proof-heading = Proof
proof-ready = Continue when ready.
moving-next = Next: { $step }
moving-in = in { $seconds } s
moving-step = { $number }, { $step }
moving-stay = Stay
proof-expected = Expected
proof-found = Found
proof-line = line { $line }
check-now = Check now
checking = Checking…
checking-slow = Still no answer after 10 seconds. The rest keeps working.
unproven-text = We could not confirm this step. You can go on; it will read **Marked by you**.
unproven-go-on = Go on without proof
unproven-paste = Paste the page
mark = I did this, but cannot prove it
marked-at = Marked by you at { $at }.
unmark = Take it back

## The paste box

paste-heading = Prove it with the page
paste-label = Paste the page text here. It stays on this computer.
paste-read = Read this text
paste-open-file = Open saved pages…
paste-longer = The box shows the beginning. All { $count } characters were read.
paste-clear = Empty the box

## Waiting

waiting-attempt = Check { $attempt } of { $of }
waiting-next = next in { $in }
waiting-paused = paused
waiting-since = Waiting since { $since }. Cisco gives no time for this.
waiting-late = Still not there after 10 minutes. That is longer than usual. Check the region and the token’s time, or keep waiting.
waiting-pause = Pause
waiting-resume = Resume

## The token's clock

token-chip = Token: { $left }
token-minutes = about { $minutes } min left
token-hours = about { $hours } h { $minutes } min left
token-days = about { $days ->
    [one] 1 day
   *[other] { $days } days
} { $hours } h left
token-last-minute = less than a minute left
token-over = ran out at { $at }
token-ends = Ends about { $at }.
token-life = How long it lives
token-region = Made in the portal of
token-about = The clock starts when you press. It is an estimate.
token-have = I have a token
token-keep = Keep the token here too
token-keep-button = Keep the token
token-field = Registration token
token-field-hint = Passarela does not need it. Kept here, it is one press away in the next step.
token-kept-stored = The token is in this computer’s key store.
token-kept-this-run = The token is held until you close Passarela.
token-forget = Forget this token
token-copy = Copy the token
token-copy-hint = It stays out of clipboard history and leaves the clipboard after 60 seconds.
token-copied = Copied. It leaves the clipboard in 60 seconds.
token-copy-failed = This system did not let us copy. Copy the token from the portal.
token-not-held = The token is not kept here. Copy it from the portal.
life-1h = 1 hour
life-2h = 2 hours
life-4h = 4 hours
life-6h = 6 hours
life-8h = 8 hours
life-12h = 12 hours
life-1d = 1 day
life-2d = 2 days
life-3d = 3 days
life-4d = 4 days
life-5d = 5 days

keep-legend = Where to keep it
keep-stored = In this computer’s key store
keep-this-run = Until Passarela closes
keep-this-run-only = It is held until Passarela closes and is written nowhere.

## Copying

copy = Copy
copied = Copied
copy-failed-short = Not copied
copy-label = { $word }: { $label }
copy-title = Copy { $label }
copied-spoken = Copied: { $label }.
copy-failed = This system did not let us copy. Select the text and copy it yourself.
address-of = address for { $page }

## The investigation helper

query-heading = Investigation text
query-kind = Look for
query-value = Value
query-example = For example
query-text = investigation text
query-correct = Have a text already? Paste it to check it.
query-position = At character { $from }:
query-fixed = Use this instead
query-fine = This text is fine as it is.
handoff-text = the request
handoff-copy = Copy the request

## The API connection

connect-caption = API connection
connect-heading = Connect to Threat Response
connect-outcome = With a connection, Passarela sees the device, the module and the test message by itself. Without one, you paste.
connection-off = Not set up
connection-testing = Testing…
connection-tested = Works, not saved yet
connection-connected = Connected
connection-refused = Refused
connection-no-answer = No answer
connect-client-id = Client ID
connect-client-id-hint = Starts with `client-`.
connect-password = Client password
connect-password-hint = Shown once, when the API client is made.
connect-password-held = The password is kept. Leave this empty to use it again.
connect-region = Region
connect-region-hint = The region of your Threat Response account. It decides the whole set-up.
connect-test = Test the connection
connect-slow = Still no answer after 10 seconds. You can go on meanwhile.
connect-save = Save the connection
connect-keep-legend = Where to keep the password
connect-forget = Remove the connection
connect-missing-scopes = These scopes are missing:
connect-answered = Last answer
connect-details = Details for support
connect-how = How to make an API client
connect-how-1 = Sign in to Threat Response as an administrator. Open [[Settings]] > [[API Clients]], in XDR [[Administration]] > [[API Clients]].
connect-how-2 = Select [[Generate API Client]]. Choose these scopes: `Integration`, `SSE`, `Profile`, `Inspect` and `Enrich`.
connect-how-3 = Copy the client ID and the password here. The portal shows the password once.
connect-close = Back to { $step }

## The appliance's own API

appliance-heading = The appliance’s own API (optional)
appliance-outcome = With it, Passarela reads the appliance’s clock and message tracking by itself. It changes nothing there.
appliance-advice = Before you connect it
appliance-advice-user = Use a read-only user made for Passarela alone. A user for one purpose can be removed without harm.
appliance-advice-on = Turn on [[AsyncOS API (Monitoring)]] for the interface. Open [[Network]] > [[IP Interfaces]], then submit and commit.
appliance-advice-two-factor = Users who sign in with two factors cannot be used. Nobody would be there to answer.
appliance-address = Address of the API
appliance-address-hint = Name or address, with the port set for HTTPS on the interface.
appliance-user = User name
appliance-password = Password of this user
appliance-password-hint = Written nowhere until you save it.
appliance-password-stopped = The appliance refused the kept password. Enter it again; the old one is no longer used.
appliance-test = Test the appliance’s API
appliance-again = Test it again
appliance-save = Save this access
appliance-replace = Replace
appliance-forget = Forget this access
appliance-pinned = Certificate that you accepted

compare-state = Waiting for your comparison
compare-heading = Compare the certificate
compare-text = This computer does not trust the appliance’s certificate. That is usual for one that the appliance made itself.
compare-changed-heading = The certificate has changed
compare-changed-text = It is not the one that you accepted. Somebody renewed it, or somebody stands in between. Nothing more is sent.
compare-fingerprint = Fingerprint (SHA-256)
compare-before = Accepted before
compare-names = Names
compare-from = Valid from
compare-to = Valid to
compare-unknown = Not stated
compare-where = Where to find the same fingerprint
compare-where-web = The appliance usually shows this certificate on its web interface too.
compare-where-browser = Open that in a browser, from a network that you trust. Show the certificate and its SHA-256 fingerprint.
compare-where-all = Compare all of it, not only its ends. Who looks after the appliance can also read it to you.
compare-no-password = The password was not sent to this certificate.
compare-match = They match
compare-differ = They differ
compare-differ-hint = If they differ, stop: somebody may stand between you and the appliance.
compare-stopped = You stopped, and the access is forgotten.
compare-stopped-why = Somebody may stand between you and the appliance. The password was not sent to the certificate that differs.
compare-stopped-next = Ask who runs your network and your appliance what answers at this address. Connect again once that is clear.


## The troubleshooting panel

panel-heading = Troubleshoot
panel-heading-device = Troubleshoot { $device }
panel-checked = Checked { $at } ({ $age })
panel-running = Checking { $done } of { $of }
panel-slow = Still no answer after 10 seconds from:
panel-check-all = Check all
panel-checks = Checks
panel-show = Which checks to show
panel-show-open = Problems and open questions ({ $count })
panel-show-all = Everything ({ $count })
panel-nothing-open = No problem and no open question is shown here.
panel-only-muted = The problems we saw are muted. They stand below.
panel-not-checked-hint = Checking looks at what can be reached. It changes nothing.
panel-calm-age = { $passed ->
    [one] We checked one thing { $age }. It explains no problem.
   *[other] We checked { $passed } things { $age }. None explains a problem.
}
panel-still = Still not working? Tell us what you see
find-label = Find a check…
find-count = { $count ->
    [one] 1 check found
   *[other] { $count } checks found
}
find-none = Nothing for “{ $text }”.
find-meant = Did you mean { $word }?
find-clear = Clear
cause-heading = Most likely cause
cause-show-fix = Show me the fix
cause-show-check = Show me
cause-explains = This also explains:
cause-waiting = { $count ->
    [one] 1 more check waits for this.
   *[other] { $count } more checks wait for this.
}
cause-why = Why we think so
symptoms-heading = What are you seeing?
symptom-show = Show me
symptom-is-cause = The most likely cause above explains this.
symptom-other = Other…
symptom-search = Search the checks
judged-pass = OK
judged-warn = Worth knowing
judged-fail = Needs attention
judged-cannot-tell = Cannot tell
judged-blocked = Blocked
judged-waits-for = Waits for “{ $title }”
judged-not-checked = Not checked
judged-not-applicable = Not applicable
judged-checking = Checking
check-show-cause = Show “{ $title }”
check-looked-for = What we looked for
check-found = What we found
check-how = How we looked
check-why = Why it matters
check-fix = The fix
check-go-connect = Go to the API connection
check-would-tell = What would tell
check-would-tell-any = Any of these would tell
check-different = It looks different here
muted-word = Muted
muted-until = Muted until { $until }. Your reason: { $reason }
mute-heading = Mute this check
mute-hint = It no longer counts as a problem. It keeps its verdict, and stands under Muted at the end.
mute-reason = Reason
mute-needs-reason = Enter a reason first. It tells later why nobody looked.
mute-for = For
mute-days = { $days } days
mute-button = Mute
unmute = Unmute
unmute-check = Unmute { $title }
muted-count = Muted ({ $count })
mute-again = Mute this check again
mute-ended = The mute ended on { $until }. Your reason was: { $reason }
mute-ended-word = Mute ended
mute-ended-noted = Noted
fixing-label = What you came to put right
fixing-healed = This is put right.
fixing-not-yet = Not seen as put right yet.
fixing-not-seen = Nothing we saw tells this yet. Show it here.
fixing-back = Back to the check

## The activity log

activity-heading = Activity
activity-outcome = What you and Passarela did in this set-up, newest first.
activity-wrote = written
activity-empty = Nothing has been done yet.

## The menu and the keys

menu = Menu
menu-theme = Colours
theme-system = System
theme-light = Light
theme-dark = Dark
menu-zoom = Size
menu-move-on = Open the next step by itself
menu-on-top = Stay on top beside the browser
menu-on-top-hint = Some desktops, Wayland among them, do not allow it.
zoom-in = Larger
zoom-out = Smaller
zoom-reset = Reset the size
zoom-reset-short = Reset
zoom-percent = { $percent } %
keys-heading = Keys
key-regions = Next or previous part of the window
key-step = Go to step 1 to 8
key-continue = Continue
key-back = Back
key-check = Check now
key-check-all = Run all checks
key-troubleshoot = Troubleshoot
key-report = Make a report
key-paste = Read the copied page, outside a text field
key-stay = Stay at the confirmed step
key-pause = Pause or resume the checks
key-zoom = Larger, smaller, usual size
key-help = Show these keys

## Practice

practice-word = PRACTICE
practice-enter = Start practice
practice-leave = Leave practice
lab-heading = Practice lab
lab-pages = Pages
lab-credentials = Sign in with
lab-worlds = Start over from
lab-worlds-2020 = As in the how-to of 2020
lab-reset = Start over

## Spoken only

spoken-verdict = This step: { $state }. { $headline }
spoken-confirmed = This step: { $state }. { $headline } { proof-ready }
spoken-moving = This step: { $state }. { $headline } Next opens: { $step }. Escape stays here.
spoken-connection = API connection: { $state }.
spoken-waiting-start = Waiting. Passarela checks by itself; you can pause it.
spoken-waiting-stop = Passarela no longer checks by itself.
spoken-plan = A plan: { $title }. Nothing has been done yet.
spoken-plan-running = Under way: { $title }.
spoken-appliance = The appliance’s API: { $state }.
spoken-compare = The appliance shows a certificate that this computer does not trust. Compare its fingerprint.
spoken-changed = The appliance shows another certificate than the one you accepted. Compare its fingerprint.
spoken-checking = { $of ->
    [one] Checking one thing.
   *[other] Checking { $of } things.
}
spoken-checked = All checks have ended.
spoken-cause = Most likely cause: { $headline }
spoken-muted = Muted: { $title }. It no longer counts as a problem.
spoken-unmuted = Unmuted: { $title }.
spoken-mute-ended = The mute ended: { $title }.
spoken-not-healed = The problem is there again.
