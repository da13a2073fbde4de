### The window itself: bars, states, buttons, the connection, waiting, the token's clock, the paste box.
### In any sentence [[Label]] is a label of Cisco's screens, `code` is fixed text, **word** is strong.

## The window

opening = Opening your work…
start-failed = Passarela could not open your work.
start-failed-then = Close the window and start Passarela again. What was saved stays saved.
command-failed = That did not work.
command-failed-then = What you typed is still here. Try again. If it fails again, restart Passarela.
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

navigation-heading = Steps
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
navigation-troubleshoot-warnings = { $count ->
    [one] Troubleshoot, 1 warning
   *[other] Troubleshoot, { $count } warnings
}
navigation-activity = Activity

## States, places, sources, regions

state-to-do = To do
state-in-progress = In progress
state-waiting = Waiting
state-confirmed = Confirmed
state-marked-by-you = Marked by you
state-needs-attention = Needs attention
state-cannot-tell = Cannot tell

location-esa = On the { ESA() }
location-sma = On the SMA
location-sse = In your browser (SSE)
location-threat-response = In { PORTAL() }
location-xdr = In Cisco XDR
location-this-computer = On this computer
location-both = On the { ESA() } and in { PORTAL() }

source-cloud-api = Seen through Cisco’s API
source-appliance-api = Seen through the appliance’s API
source-page = Read from the copied page
source-copied = Read from the copied page
source-pasted = Read from the pasted text
source-file = Read from the saved page
source-inferred = Concluded from other proof
source-user = You said so
source-this-computer = Seen on this computer

region-americas = Americas
region-europe = Europe
region-apjc = Asia-Pacific, Japan and China

age-now = just now
age-seconds = { $seconds } seconds ago
age-minutes = { $minutes } min ago
age-hours = { $hours } h ago
age-days = { $days ->
    [one] 1 day ago
   *[other] { $days } days ago
}

## A step

step-of = Step { $number } of 8
practise-first = Practise first
questions-heading = What is known
questions-asked = { $count ->
    [one] One question is left for now
   *[other] { $count } questions are left for now
}
questions-at-step = Asked here
questions-all = All answers
question-change = Change
question-change-of = Change: { $question }
question-known-practice = Filled in by the practice lab
question-known-you = You said so
question-known-assumed = Assumed, not confirmed
question-known-line = line { $line }

## Every answer on one page

answers-heading = All answers
answers-intro = Each answer stands at the step that asks it. Change any of them here.
answers-of-step = Asked at: { $step }

## The first page

welcome-heading = Connect your email appliance to Cisco XDR
welcome-what = Passarela leads you through the eight steps of Cisco’s how-to, and checks each one by the pages you show it.
welcome-time = Plan about half an hour. Cisco does not say how long it takes, and you wait for its cloud in between.
welcome-need = You need an administrator’s account on the Secure Email Gateway (ESA) and one in Cisco XDR or Threat Response.
welcome-live = The steps change a live appliance: a commit applies everything that is staged there, not only this change.
welcome-set-up = Set up my appliance
welcome-practise-hint = Practice is a lab on this computer. It changes nothing on your appliance.
welcome-own = Independent of Cisco. What you show stays on this computer.
picture-welcome = A footbridge from one bank to the other.

## About, and set-ups

about-heading = About Passarela
about-version = Version
about-licence = Licence
about-kept = Where it keeps things
about-kept-hint = Answers, what pages said and your notes are files that only your user can read. Passwords are in this computer’s key store.
about-leaves = What leaves this computer
about-leaves-text = Only what you ask for: checks through an API you connected, a test message you agreed to, pages you open.
about-third-party = Libraries of others and their licences
about-third-party-none = This copy was built from its sources. The packages bring this text along.
about-own = An independent project, not a product of Cisco.
about-welcome = Show the welcome page again
show-in-folder = Show in folder
show-in-folder-failed = No file manager opened. The path above shows where the folder is.
forget-yes = Remove it
forget-no = Keep it
open-failed = No browser opened. Copy this address and open it in your browser.
set-ups-heading = Set-ups
set-ups-this = This set-up
set-ups-begun = Begun { $at }
set-ups-new = Begin a new set-up
set-ups-new-hint = This one is set aside with everything in it. You can bring it back.
set-ups-secrets-stay = Its passwords stay in this computer’s key store until you bring the set-up back or remove it. Its registration token is removed.
set-ups-move = To another computer
set-ups-move-hint = The file holds this set-up with its names, and never a password or a token. Opening one changes no other set-up.
set-ups-save = Save this set-up as a file
set-ups-open-file = Open a set-up from a file…
set-ups-saved = Saved { $at }:
set-ups-saved-spoken = The set-up is saved. { $path }
colleague-open = Open a colleague’s report…
colleague-heading = A colleague’s report
colleague-made = Made: { $at }.
colleague-practice = It is from practice.
colleague-read-only = You can read it; nothing in it changes your own set-up.
colleague-back = Back to my set-up
colleague-frame = The report
set-ups-earlier = Earlier set-ups
set-ups-none = None was set aside yet.
set-ups-no-name = An appliance without a name
set-ups-set-aside = Set aside { $at }
set-ups-with-secrets = Its passwords are in the key store.
set-ups-bring-back = Bring back
set-ups-bring-back-of = Bring back: { $name }
set-ups-bring-back-hint = The set-up that is open now is then set aside.
set-ups-discard = Remove for good
set-ups-discard-of = Remove for good: { $name }
set-ups-discard-lost = Its answers, pages, notes and passwords are lost. You cannot undo this.
do-heading = Do this
offers-heading = Passarela can do this for you
know-heading = Good to know
picture-heading = What you will see
picture-as-text = Read as text
picture-redrawn = Redrawn. Your screen may differ.
different-heading = Does your page look different?
different-none = None of these
different-note = What do you see instead?
different-note-hint = This note goes into the report.
why-heading = Why this step
notes-heading = Notes
notes-label = Only for you. Saved on this computer.
question-example = For example
question-optional = optional
prove-done = The connection works. Your work is saved, so you can close Passarela.
prove-another = Set up another appliance
prove-leave-practice = Leave practice and set up your appliance
chain-heading = Follow the test message
chain-holds = If it does not arrive, these are the usual reasons:

## A plan

plan-nothing-yet = Nothing has been done yet. These are the exact values.
plan-follows = What happens then
plan-way-back = How to undo it
plan-not-now = Not now
plan-running = Running since { $since }.

## The proof

proof-heading = Proof
proof-ready = Continue when ready.
proof-behind = Details
moving-next = Next: { $step }
moving-in = in { $seconds } s
moving-step = { $number }, { $step }
moving-stay = Stay
proof-expected = Expected
proof-found = Found
proof-line = line { $line }
check-now = Check now
checking = Checking…
checking-slow = No answer yet after 10 seconds. You can go on meanwhile.
unproven-text = Nothing confirms this step yet. You can go on; it will read **Marked by you**.
unproven-go-on = Go on without proof
refuted-show-fix = Show me the fix
refuted-go-on = Go on anyway
unproven-paste = Paste the page
mark = I did this, but cannot prove it
marked-at = Marked by you: { $at }.
unmark = Undo this

## The paste box

copied-may-i = Shall Passarela read what you copy?
copied-may-i-then = When you come back here, it keeps a page that it knows and drops everything else. Nothing leaves this computer.
copied-always = Read it without asking
copied-ask = Ask me each time
copied-never = Never read it
copied-page = You copied { $page }.
copied-page-at = You copied { $page }, { $ago }.
copied-use = Use it
copied-drop = Not this one
copied-token = You copied a token. It goes to the key store, never to this page.
copied-token-start = Keep it and start its countdown
copying-legend = What you copy in the browser
paste-heading = Prove it with the page
paste-label = Paste the page text here. It stays on this computer.
paste-here = Paste the page here
paste-read = Read this text
paste-open-file = Open saved pages…
paste-longer = The box shows only the beginning. All { $count } characters were read.
paste-discard = Discard this page
paste-discard-hint = What it said no longer counts. You can take that back in Activity.
paste-discarded = The page no longer counts. You can take that back in Activity.
paste-clear = Empty the box

## Waiting

waiting-attempt = Check { $attempt } of { $of }
waiting-next = next in { $in }
waiting-paused = paused
waiting-since = Waiting since { $since }. Cisco does not say how long it takes.
notify-ask = Tell you on this desktop when something happens, while you work elsewhere?
notify-yes = Yes, tell me
notify-no = No
notify-on = The desktop tells you. You can change that in the menu.
notify-off = Nothing is shown outside this window. You can change that in the menu.
notify-switch = Notifications on this desktop
notify-hint = Registered, refused, token about to run out, proof too old. Never while you look at this window.
waiting-late = Nothing has come after 10 minutes. Passarela calls that late. Check the region and the token’s time, or keep waiting.
waiting-pause = Pause
waiting-resume = Resume

## The token's clock

token-chip = Token: { $left }
token-minutes = { $exact ->
    [yes] { $minutes } min left
   *[no] about { $minutes } min left
}
token-hours = { $exact ->
    [yes] { $hours } h { $minutes } min left
   *[no] about { $hours } h { $minutes } min left
}
token-days = { $exact ->
    [yes] { $days ->
        [one] 1 day
       *[other] { $days } days
    } { $hours } h left
   *[no] about { $days ->
        [one] 1 day
       *[other] { $days } days
    } { $hours } h left
}
token-last-minute = less than a minute left
token-over = ran out at { $at }
token-over-short = ran out
token-ends = { $exact ->
    [yes] Runs out { $at }, as the page says.
   *[no] Runs out about { $at }.
}
token-life = How long the token lasts
token-region = Region of the portal that made it
token-appliances = For how many appliances
token-appliances-shared = The countdown then runs for the other appliances that need a token, too.
token-about = The countdown starts when you press the button. It is an estimate.
token-have = I have a token
token-keep = Keep the token in Passarela too
token-keep-button = Keep the token
token-field = Registration token
token-field-hint = Passarela does not need it. If you keep it here, Step 6 can copy it for you.
token-kept-stored = The token is in this computer’s key store.
token-kept-this-run = Passarela keeps the token until you close the window.
token-forget = Forget this token
token-forget-lost = The token and its countdown leave Passarela. You cannot undo this. In Security Services Exchange nothing changes.
token-forget-lost-countdown = The countdown is lost: another one would start from now. In Security Services Exchange nothing changes.
token-copy = Copy the token
token-copy-hint = It stays out of the clipboard history and leaves the clipboard after 60 seconds.
token-copied = Copied. It leaves the clipboard in 60 seconds.
token-copy-failed = This computer did not allow the copy. Copy the token from the portal.
token-copy-waits = The key store has not handed the token over yet. Press again, or copy it from the portal.
token-not-held = Passarela does not have the token. Copy it from the portal.
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
keep-this-run = Until you close Passarela
keep-this-run-only = Passarela keeps it until you close the window. It is not written to any file.

## Copying

copy = Copy
copied = Copied
copy-failed-short = Not copied
copy-label = { $word }: { $label }
copy-title = Copy { $label }
copied-spoken = Copied: { $label }.
copy-failed = This computer did not allow the copy. Select the text and copy it yourself.
address-of = address for { $page }

## The investigation helper

query-heading = Investigation text
query-kind = Look for
query-value = Value
query-example = For example
query-text = investigation text
query-correct = Do you have a text already? Paste it to check it.
query-position = At character { $from }:
query-fixed = Use this instead
query-fine = This text is correct.
handoff-text = the request
handoff-copy = Copy the request

## The API connection

connect-caption = API connection
connect-heading = Connect to { PORTAL() }
connect-outcome = With a connection, Passarela checks the device, the module and the test message by itself. Without one, you paste the pages.
connection-off = Not set up
connection-testing = Testing…
connection-tested = Works, not saved yet
connection-connected = Connected
connection-refused = Refused
connection-no-answer = No answer
connect-client-id = Client ID
connect-client-id-hint = Starts with `client-`.
connect-password = Client password
connect-needs-client-id = Enter the client ID first.
connect-needs-password = Enter the password first.
connect-needs-region = Choose the region first. An API client works in one region only.
appliance-needs-address = Enter the address first.
appliance-needs-user = Enter the user name first.
connect-password-hint = The portal shows it once, when you create the API client.
connect-password-held = The password is kept. Leave this field empty to use it again.
connect-region = Region
connect-region-hint = The region of your { PORTAL() } tenant. The whole set-up follows it.
connect-test = Test the connection
connect-slow = No answer yet after 10 seconds. You can go on meanwhile.
connect-save = Save the connection
connect-keep-legend = Where to keep the password
connect-forget = Remove the connection
connect-forget-lost = The client’s ID and password leave Passarela. You cannot undo this. In the portal nothing changes.
connect-missing-scopes = These scopes are missing:
connect-answered = Last answer
connect-details = Details for support
connect-how = How to create an API client
connect-how-1 = Sign in to Threat Response as an administrator. Open [[Settings]] > [[API Clients]], in XDR [[Administration]] > [[API Clients]].
connect-how-2 = Select [[Generate API Client]]. Choose these scopes: `Integration`, `SSE`, `Profile`, `Inspect` and `Enrich`.
connect-how-3 = Copy the client ID and the password into the fields here. The portal shows the password only once.
connect-close = Back to { $step }

## The appliance's own API

appliance-heading = The appliance’s own API (optional)
appliance-outcome = With it, Passarela reads the appliance’s clock and message tracking by itself. It changes nothing on the appliance.
appliance-advice = Before you connect
appliance-advice-user = Create a read-only user for Passarela alone. You can remove it later without harm.
appliance-advice-on = Enable [[AsyncOS API (Monitoring)]] on the interface. Open [[Network]] > [[IP Interfaces]], then submit and commit.
appliance-advice-two-factor = Do not use a user with two-factor authentication. Passarela cannot enter the second factor.
appliance-address = Address of the appliance’s API
appliance-address-hint = Name or IP address, with the HTTPS port of the AsyncOS API.
appliance-user = User name
appliance-password = Password of this user
appliance-password-hint = Passarela writes it nowhere until you save it.
appliance-password-stopped = The appliance refused the kept password. Enter it again; Passarela no longer uses the old one.
appliance-test = Test the appliance’s API
appliance-again = Test it again
appliance-save = Save this access
appliance-replace = Replace
appliance-forget = Forget this access
appliance-forget-lost = The address, the user, the password and the compared fingerprint leave Passarela. You cannot undo this. On the appliance nothing changes.
appliance-pinned = Certificate you accepted

compare-state = Waiting for your comparison
compare-heading = Compare the certificate
compare-text = This computer does not trust the appliance’s certificate. That is usual if the appliance made the certificate itself.
compare-changed-heading = The certificate has changed
compare-changed-text = It is not the one you accepted. It was renewed, or another machine answers in its place. Passarela sends nothing more.
compare-fingerprint = Fingerprint (SHA-256)
compare-before = Accepted earlier
compare-names = Names
compare-from = Valid from
compare-to = Valid to
compare-unknown = Not stated
compare-where = Where to find the fingerprint to compare
compare-where-web = The appliance usually shows this certificate on its web interface too.
compare-where-browser = Open that page in a browser, on a network you trust. Show the certificate and its SHA-256 fingerprint.
compare-where-all = Compare every character, not only the first and the last ones. The person who runs the appliance can also read it to you.
compare-no-password = The password was not sent to this certificate.
compare-match = They are the same
compare-differ = They differ
compare-differ-hint = If they differ, stop. Another machine may stand between you and the appliance.
compare-stopped = You stopped. Passarela forgot this access.
compare-stopped-why = Another machine may stand between you and the appliance. The password was not sent to the certificate that differs.
compare-stopped-next = Ask the people who run your network and your appliance which machine answers at this address. Connect again once you know.


## The troubleshooting panel

panel-heading = Troubleshoot
panel-heading-device = Troubleshoot { $device }
panel-checked = Checked { $at } ({ $age })
panel-running = Checking { $done } of { $of }
panel-slow = No answer yet after 10 seconds from:
panel-check-all = Check all
panel-checks = Checks
panel-show = Which checks to show
panel-show-open = Problems and open questions ({ $count })
panel-show-all = Everything ({ $count })
panel-nothing-open = No problem and no open question to show.
panel-only-muted = All known problems are muted. They are listed below.
panel-not-checked-hint = A check only looks. It changes nothing.
panel-calm-age = { $passed ->
    [one] One thing was checked { $age }. It shows no problem.
   *[other] { $passed } things were checked { $age }. None shows a problem.
}
panel-still = Still not working? Choose what you see
find-label = Find a check…
find-count = { $count ->
    [one] 1 check found
   *[other] { $count } checks found
}
find-none = Nothing found for “{ $text }”.
find-meant = Did you mean { $word }?
find-open = Find…
find-heading = Find
find-field = A step, a check, what you see, an action
find-results = { $count ->
    [one] { $count } found.
   *[other] { $count } found.
}
find-hint = Arrows choose, Enter opens, Esc closes.
find-kind-step = Step
find-kind-appliance = Appliance
find-kind-action = Action
find-kind-place = Page
find-kind-symptom = What you see
find-kind-check = Check
find-clear = Clear
cause-heading = Most likely cause
cause-heading-warning = A warning
cause-behind = This may be behind it:
cause-show-fix = Show me the fix
cause-show-check = Open the check
cause-explains = This may also explain:
cause-waiting = { $count ->
    [one] 1 more check waits for this.
   *[other] { $count } more checks wait for this.
}
cause-why = Why this is likely
symptoms-heading = What are you seeing?
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
judged-not-applicable = Does not apply
judged-not-yet = Not yet
judged-checking = Checking
check-show-cause = Show “{ $title }”
check-looked-for = What this check looks for
check-found = What it found
check-how = How it was seen
check-why = Why it matters
check-fix = The fix
check-go-connect = Go to the API connection
check-would-tell = What would answer this
check-would-tell-any = Any one of these would answer this
check-different = My page looks different
muted-word = Muted
muted-until = Muted until { $until }. Your reason: { $reason }
mute-heading = Mute this check
mute-hint = A muted check no longer counts as a problem. Its result stays, listed under Muted at the end.
mute-reason = Reason
mute-needs-reason = Enter a reason first. It tells others later why nobody looked.
mute-for = For
mute-days = { $days } days
mute-button = Mute
unmute = Unmute
unmute-check = Unmute { $title }
muted-count = Muted ({ $count })
mute-again = Mute this check again
mute-ended = The mute ended on { $until }. Your reason was: { $reason }
mute-ended-word = Mute ended
mute-ended-noted = OK
fixing-label = The problem you are solving
fixing-healed = This problem is solved.
fixing-not-yet = This does not look solved yet.
fixing-not-seen = Passarela has not seen yet whether this is solved. Paste the page here.
fixing-back = Back to the check

## The activity log

activity-heading = Activity
activity-outcome = What you and Passarela did in this set-up, newest first.
activity-filter = Show
activity-kind-all = Everything
activity-kind-page = Pages
activity-kind-step = Steps
activity-kind-token = Token
activity-kind-answer = Region
activity-kind-access = Access
activity-kind-check = Checks
activity-kind-change = Changes
activity-kind-practice = Practice
activity-none-of-kind = Nothing of this kind has happened yet.
activity-count = { $count ->
    [one] { $count } entry.
   *[other] { $count } entries.
}
activity-undo = Take back
activity-save-csv = Save as a table (CSV)
activity-save-json = Save for programs (JSON)
activity-save-hint = Both hold every entry with its names, and never a password or a token.
activity-saved = Saved at { $at }:
activity-saved-outdated = More has happened since then.
activity-saved-spoken = The activity is saved. { $path }
activity-wrote = a change outside this computer

## The menu and the keys

menu = Menu
menu-theme = Colours
theme-system = System
theme-light = Light
theme-dark = Dark
menu-language = Language
menu-portal-name = Name of the portal
menu-appliance-name = Name of the appliance
menu-name-automatic = As your portal ({ $name })
menu-zoom = Size
menu-move-on = Open the next step by itself
menu-on-top = Stay on top beside the browser
menu-on-top-hint = Some desktops, Wayland among them, do not allow it.
zoom-in = Larger
zoom-out = Smaller
zoom-reset = Reset the size
zoom-reset-short = Reset
zoom-percent = { $percent }%
keys-heading = Keyboard
key-regions = Next or previous part of the window
key-step = Go to a step, 1 to 8
key-continue = Continue
key-back = Back
key-check = Check now
key-check-all = Run all checks
key-troubleshoot = Troubleshoot
key-report = Make a report
key-find = Find steps, checks and actions
key-undo = Take back the last thing you did in Passarela
key-menu = Open or close the menu
key-keys = Show these keys
key-paste = Read the copied page, outside a text field
key-stay = Stay at the confirmed step
key-pause = Pause or resume the checks
key-zoom = Larger, smaller, usual size
key-leave-guide = Leave the user guide
key-help = Open the user guide at this page

## The user guide

guide-heading = User guide
guide-label = [[{ $label }]]
guide-chapters = Chapters
guide-search = Search the guide
guide-found = { $count ->
    [0] No part has these words.
    [one] One part found.
   *[other] { $count } parts found.
}
guide-leave = Back to where you were
guide-of-step = This step in the user guide
guide-broken = The guide could not be read. Restart Passarela.

## Practice

practice-word = PRACTICE
practice-enter = Start practice
practice-leave = Leave practice
lab-heading = Practice lab
lab-pages = Pages
lab-credentials = Sign in with
lab-credentials-apart = For API access and mail
lab-worlds = Start over from
lab-worlds-2020 = As in the how-to of 2020
lab-reset = Start over
lab-reset-lost = This removes the answers, pages, notes and passwords of this practice. You can undo it.
lab-reset-undo = Undo the last start over

## Spoken only

spoken-verdict = This step: { $state }. { $headline }
spoken-confirmed = This step: { $state }. { $headline } { proof-ready }
spoken-moving = This step: { $state }. { $headline } The next step opens: { $step }. Press Escape to stay.
spoken-connection = API connection: { $state }.
spoken-waiting-start = Waiting. Passarela checks by itself; you can pause it.
spoken-waiting-stop = Passarela no longer checks by itself.
spoken-plan = A plan: { $title }. Nothing has been done yet.
spoken-plan-running = Running: { $title }.
spoken-appliance = The appliance’s API: { $state }.
spoken-compare = The appliance shows a certificate that this computer does not trust. Compare its fingerprint.
spoken-changed = The appliance shows another certificate than the one you accepted. Compare its fingerprint.
spoken-checking = { $of ->
    [one] Checking one thing.
   *[other] Checking { $of } things.
}
spoken-checked = All checks have finished.
spoken-cause = Most likely cause: { $headline }
spoken-muted = Muted: { $title }. It no longer counts as a problem.
spoken-unmuted = Unmuted: { $title }.
spoken-mute-ended = The mute ended: { $title }.
spoken-not-healed = The problem is back.

## Several appliances

appliances-heading = Appliances
appliances-intro = Each appliance has its own steps. Region, portal and API connection are the same for all.
appliances-count = { $count ->
    [one] { $count } appliance
   *[other] { $count } appliances
}
appliances-add = Add appliances
appliances-names = Names of appliances
appliances-names-hint = One name on each line, or a CSV table with a column of names.
appliances-add-these = Add these
appliances-open-file = Open a list
appliances-added = { $count ->
    [0] No appliance was added.
    [one] { $count } appliance was added.
   *[other] { $count } appliances were added.
}
appliances-not-taken = { $count ->
    [one] { $count } line was not taken
   *[other] { $count } lines were not taken
}
appliances-line = Line { $line }: { $text }
appliances-filter = Filter by name
appliances-filter-none = No name has this in it.
appliances-sort = Sort by
appliances-name = Appliance
appliances-region = Region
appliances-confirmed = Confirmed
appliances-weakest = Weakest proof
appliances-token = Token
appliances-checked = Last check
appliances-next = Next
appliances-of-eight = { $confirmed } of 8
appliances-none = –
appliances-not-checked = Not checked
appliances-nothing-left = Nothing is left to do
appliances-select = Select { $name }
appliances-select-all = Select all
appliances-check-all = Check all
appliances-check-selected = { $count ->
    [one] Check { $count } selected
   *[other] Check { $count } selected
}
appliances-stop = Stop
appliances-progress = { $done } of { $of } checked
appliances-checking = Checking…
appliances-waits = To be checked
appliances-open = open now
appliances-rename = Rename
appliances-rename-of = Rename { $name }
appliances-new-name = New name
appliances-save-name = Save
appliances-keep-name = Cancel
appliances-remove = Remove
appliances-remove-of = Remove { $name }
