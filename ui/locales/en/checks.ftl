# The checks of the troubleshooting panel. `check-<check>-title`, `-looked-for`, `-why`; then, for each cause it can
# name, `-<cause>` (the headline), `-<cause>-why`, `-<cause>-fix-1` and so on; and what it says when it is well.

## What any check can say

check-unseen = Nothing we have seen tells this yet.
check-stale = What we saw on { $at } is too old to count.
check-crashed = This check stopped before it could tell. The others are not affected.
check-nonsense = This check gave an answer that we do not trust. The others are not affected.

## Where something was seen

seen-page-cloud-service-settings = Cloud Service Settings
seen-page-uncommitted-changes = Uncommitted Changes
seen-page-sse-devices = Devices in SSE
seen-page-sse-cloud-services = Cloud Services in SSE
seen-page-ctr-devices = Devices in Threat Response
seen-page-ctr-modules = Modules in Threat Response
seen-page-ctr-available-modules = Available Modules
seen-page-ctr-add-module = The module’s form
seen-page-ctr-investigate = Investigate
seen-page-message-tracking = Message Tracking
seen-page-asyncos-cli = A command-line session
seen-device-list = The SSE device list
seen-module-list = The list of modules
seen-investigation = The answer to an investigation
seen-identity = The owner of the API client
seen-sign-in = Signing in with the API client
seen-scopes = The API client’s scopes
seen-cloud-clock = The time in Cisco’s answers
seen-module-types = The kinds of module
seen-module-health = The health of the modules
seen-appliance-clock = The appliance’s clock
seen-appliance-login = The log-in to the appliance
seen-tracking = Message tracking
seen-sent = The test message, sent from here
seen-network = What this computer reaches
seen-answer = Your answer in Before you start
seen-token-record = What you told us about the token
seen-token-text = The shape of the token you stored
seen-query = The text to search for
seen-keychain = This computer’s key store
seen-session = What this set-up recorded

## What would tell

tell-page-cloud-service-settings = Paste [[Network]] > [[Cloud Service Settings]] of the appliance.
tell-page-uncommitted-changes = Paste the appliance’s [[Uncommitted Changes]] page.
tell-page-sse-devices = Paste the [[Devices]] page of SSE.
tell-page-sse-cloud-services = Paste the [[Cloud Services]] page of SSE.
tell-page-ctr-modules = Paste the [[Modules]] page of Threat Response.
tell-page-ctr-add-module = Paste the form [[Add New Module]] with its [[Registered Device]] list open.
tell-page-ctr-investigate = Paste the answer of [[Investigate]].
tell-page-message-tracking = Paste the appliance’s [[Message Tracking]] results.
tell-api-client = Connect an API client of your tenant.
tell-appliance-api = Connect the appliance’s API.
tell-token-record = Say when and where the token was made, at step 5.
tell-token-text = Store the token at step 5, so that its shape can be looked at.
tell-answer-version = Enter the AsyncOS version in Before you start.
tell-answer-way = Say in Before you start how the appliance is managed.
tell-answer-region = Choose the region in Before you start.
tell-answer-name = Enter the appliance’s name in Before you start.
tell-check-all = Run all checks.

## esa.committed

check-esa-committed-title = Changes committed on the appliance
check-esa-committed-looked-for = A change that was submitted and not committed.
check-esa-committed-why = The appliance asks for a registration token only once the change is in force.
check-esa-committed-expected = Changes committed
check-esa-committed-found-pending = A pending change
check-esa-committed-pass = The appliance shows no change that waits for a commit.
check-esa-committed-pass-registration = The appliance speaks of its registration, so the change is in force.
check-esa-committed-pending = The change is not committed on the ESA.
check-esa-committed-pending-why = Until it is committed, the appliance asks for no registration token.
check-esa-committed-pending-fix-1 = On the appliance, open [[Uncommitted Changes]] and read what is staged.
check-esa-committed-pending-fix-2 = Select [[Commit Changes]]. It applies everything that is staged, not only this change.
check-esa-committed-pending-fix-3 = Reload [[Cloud Service Settings]].
check-esa-committed-pending-fix-4 = Copy the page and paste it at step 4.
