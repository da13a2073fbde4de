# The checks of the troubleshooting panel. `check-<check>-title`, `-looked-for`, `-why`; then, for each cause it can
# name, `-<cause>` (the headline), `-<cause>-why`, `-<cause>-fix-1` and so on; and what it says when it is well.

## What any check can say

check-unseen = Nothing we have seen tells this yet.
check-stale = What we saw on { $at } is too old to count.
check-crashed = This check stopped before it could tell. The others are not affected.
check-nonsense = This check gave an answer that we do not trust. The others are not affected.
check-token-accepted = The appliance accepted a token.
check-token-spent = The appliance accepted a token, so nothing more hangs on it.

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
tell-page-asyncos-cli = Paste what the appliance’s command line shows after you sign in.
tell-page-message-tracking = Paste the appliance’s [[Message Tracking]] results.
tell-api-client = Connect an API client of your tenant.
tell-appliance-api = Connect the appliance’s API.
tell-token-record = Say when and where the token was made, at step 5.
tell-token-text = Store the token at step 5, so that its shape can be looked at.
tell-answer-version = Enter the AsyncOS version in Before you start.
tell-answer-way = Say in Before you start how the appliance is managed.
tell-answer-region = Choose the region in Before you start.
tell-answer-name = Enter the appliance’s name in Before you start.
tell-key-store = Store a token or a password here. The key store is tried then.
tell-check-all = Run all checks.

## this.online

check-this-online-title = Network of this computer
check-this-online-looked-for = An answer from any host that this set-up needs.
check-this-online-why = Without a network we see only what you paste.
check-this-online-pass = This computer has a network connection.
check-this-online-no-network = None of the hosts can be reached from this computer.
check-this-online-no-network-why = It has no way out, so nothing can be looked at through an API.
check-this-online-no-network-fix-1 = Connect this computer to a network, and to the VPN if you use one.
check-this-online-no-network-fix-2 = Then run all checks. Until then, pasting pages works as before.

## this.clock

check-this-clock-title = Clock of this computer
check-this-clock-looked-for = The time in Cisco’s answers, beside the time here.
check-this-clock-why = A clock that is off makes good certificates and sign-ins look bad. The token’s countdown is off too.
check-this-clock-expected = At most 2 minutes apart
check-this-clock-found-behind = { $minutes ->
    [one] One minute behind Cisco’s cloud
   *[other] { $minutes } minutes behind Cisco’s cloud
}
check-this-clock-found-ahead = { $minutes ->
    [one] One minute ahead of Cisco’s cloud
   *[other] { $minutes } minutes ahead of Cisco’s cloud
}
check-this-clock-pass = This computer’s clock agrees with Cisco’s cloud.
check-this-clock-off = This computer’s clock is off.
check-this-clock-off-why = Certificates and sign-ins are judged by it, and so is the life of the token.
check-this-clock-off-fix-1 = Turn on automatic time in the settings of this computer.
check-this-clock-off-fix-2 = Look at the time zone too. Then run all checks.

## this.keychain

check-this-keychain-title = Key store of this computer
check-this-keychain-looked-for = A key store that takes and gives back a secret.
check-this-keychain-why = Passwords and the token are kept there and nowhere else.
check-this-keychain-pass = The key store works.
check-this-keychain-locked = The key store of this computer is locked.
check-this-keychain-locked-why = Until it is unlocked, passwords and the token are kept for this run only.
check-this-keychain-locked-fix-1 = Unlock the key store. Signing in to this computer usually does that.
check-this-keychain-locked-fix-2 = Then try the key store again, in the notice about it.
check-this-keychain-missing = This computer has no key store.
check-this-keychain-missing-why = Passwords and the token are kept for this run only. After a restart you enter them again.
check-this-keychain-missing-fix-1 = On Linux, install and start a Secret Service, such as GNOME Keyring or KWallet.
check-this-keychain-missing-fix-2 = Or go on without one. Nothing else depends on it.

## path.eligible

check-path-eligible-title = The way to connect
check-path-eligible-looked-for = Whether this appliance can be connected directly.
check-path-eligible-why = Cisco’s how-to connects cloud appliances, and those that an SMA manages, through the SMA.
check-path-eligible-expected = An ESA that no SMA manages, or the SMA itself
check-path-eligible-found-sma-managed = An ESA that an SMA manages
check-path-eligible-found-ces = A cloud appliance (CES)
check-path-eligible-pass = You said that no SMA manages this appliance.
check-path-eligible-pass-sma = You connect the SMA, as Cisco’s how-to asks for.
check-path-eligible-sma-managed = Cisco’s how-to connects this appliance through the SMA.
check-path-eligible-sma-managed-why = You said that an SMA manages it. The direct way is for appliances that no SMA manages.
check-path-eligible-sma-managed-fix-1 = In Before you start, choose to connect the SMA. It needs version 12.5 or later.
check-path-eligible-sma-managed-fix-2 = If no SMA manages this appliance, change that answer there.
check-path-eligible-ces = Cisco’s how-to connects cloud appliances through the SMA.
check-path-eligible-ces-why = You said that this is a cloud appliance. Later guides exist for those, so Cisco may know another way.
check-path-eligible-ces-fix-1 = In Before you start, choose to connect the SMA of your cloud appliances.
check-path-eligible-ces-fix-2 = Or ask Cisco support which way is yours.

## appliance.version

check-appliance-version-title = AsyncOS version
check-appliance-version-looked-for = The version, against the lowest that Cisco names.
check-appliance-version-why = Below it the appliance has nothing to connect with.
check-appliance-version-expected = 13.0.0-314 or later
check-appliance-version-expected-sma = 12.5 or later
check-appliance-version-found = { $version }
check-appliance-version-pass = { $version } can be connected.
check-appliance-version-build = { $version } may be enough. The build number decides.
check-appliance-version-unread = The version you entered is not one we can read.
check-appliance-version-too-old = The ESA’s version is too old to connect.
check-appliance-version-too-old-why = Cisco names 13.0.0-314 as the lowest version for the direct way.
check-appliance-version-too-old-fix-1 = Upgrade the appliance, in a change window of its own.
check-appliance-version-too-old-fix-2 = Then enter the new version in Before you start, or paste a page that shows it.
check-appliance-version-too-old-sma = The SMA’s version is too old to connect.
check-appliance-version-too-old-sma-why = Cisco names 12.5 as the lowest version of an SMA.
check-appliance-version-too-old-sma-fix-1 = Upgrade the SMA, in a change window of its own.
check-appliance-version-too-old-sma-fix-2 = Then enter the SMA’s new version in Before you start.

## appliance.certificate_bundle

check-appliance-certificate-bundle-title = Certificates of the AsyncOS release
check-appliance-certificate-bundle-looked-for = The version, among those of Cisco’s field notice FN72113.
check-appliance-certificate-bundle-why = A release that does not trust the cloud’s certificates cannot register.
check-appliance-certificate-bundle-expected = A release that the field notice does not list
check-appliance-certificate-bundle-found = { $version }, which it lists
check-appliance-certificate-bundle-pass = { $version } is not among the releases of the field notice.
check-appliance-certificate-bundle-pass-registered = The appliance is registered, so it trusts the cloud.
check-appliance-certificate-bundle-sma = What we know of this field notice is about the ESA.
check-appliance-certificate-bundle-unclear = { $version } may lack the certificates of field notice FN72113.
check-appliance-certificate-bundle-unclear-why = Cisco says that 13.7 has them, and is silent about this release. A registration would show it.
check-appliance-certificate-bundle-listed = This release may not trust Cisco’s cloud.
check-appliance-certificate-bundle-listed-why = Field notice FN72113 lists it. The notice does not name Threat Response, so we infer that it matters here. A registration would show it.
check-appliance-certificate-bundle-listed-fix-1 = Try to register first. If that works, this does not concern you.
check-appliance-certificate-bundle-listed-fix-2 = If the page stays busy or registration fails, read field notice FN72113.
check-appliance-certificate-bundle-listed-fix-3 = Cisco says that 13.7 has the new certificates. Plan an upgrade if you need it.

## appliance.clock

check-appliance-clock-title = Clock of the appliance
check-appliance-clock-looked-for = The appliance’s time, beside the time of this computer.
check-appliance-clock-why = Appliance and cloud trust each other by certificates, and those live by the clock.
check-appliance-clock-expected = At most 5 minutes apart
check-appliance-clock-found-ahead = { $minutes } minutes ahead of this computer
check-appliance-clock-found-behind = { $minutes } minutes behind this computer
check-appliance-clock-pass = The appliance’s clock agrees with this computer’s.
check-appliance-clock-not-understood = We could not read the time in the appliance’s answer.
check-appliance-clock-off = The appliance’s clock is off.
check-appliance-clock-off-why = The cloud may then refuse its certificate, or the appliance the cloud’s.
check-appliance-clock-off-fix-1 = See that this computer’s own clock is right.
check-appliance-clock-off-fix-2 = On the appliance, set the time by NTP, then submit and commit.
check-appliance-clock-off-fix-3 = Then run all checks.

## esa.enabled

check-esa-enabled-title = Threat Response switched on at the appliance
check-esa-enabled-looked-for = The row [[Threat Response]] of [[Cloud Service Settings]].
check-esa-enabled-why = While it is off, the appliance asks for no token and connects to nothing.
check-esa-enabled-expected = Threat Response: Enabled
check-esa-enabled-found-disabled = Threat Response: Disabled
check-esa-enabled-pass = The appliance shows Threat Response as enabled.
check-esa-enabled-pass-registration = The appliance speaks of its registration, so Threat Response is on.
check-esa-enabled-changed-since = It was off, and a change came after that.
check-esa-enabled-disabled = Threat Response is disabled on the ESA.
check-esa-enabled-disabled-why = While it is off, the appliance asks for no token and connects to nothing.
check-esa-enabled-disabled-fix-1 = On the appliance, open [[Network]] > [[Cloud Service Settings]] > [[Edit Settings]].
check-esa-enabled-disabled-fix-2 = Tick [[Enable]], choose the server of your tenant’s region, and select [[Submit]].
check-esa-enabled-disabled-fix-3 = Commit the change. Then copy the page and paste it at step 4.

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
check-esa-committed-unclear = The page does not show whether the change is committed.

## esa.asks_token

check-esa-asks-token-title = The appliance asks for a token
check-esa-asks-token-looked-for = The field [[Registration Token]] in [[Cloud Service Settings]].
check-esa-asks-token-why = Without the field there is nowhere to paste the token.
check-esa-asks-token-expected = A field for the registration token
check-esa-asks-token-found-none = Enabled and committed, and no such field
check-esa-asks-token-pass = The appliance asks for a registration token.
check-esa-asks-token-pass-refused = The appliance asked for a token and was given one.
check-esa-asks-token-busy = The cloud service is busy. The appliance asks for a token after that.
check-esa-asks-token-registering = The appliance has a token and is registering.
check-esa-asks-token-registered = The appliance is registered and asks for no token.
check-esa-asks-token-no-field = The page you showed has no field for a token.
check-esa-asks-token-none = The ESA does not ask for a registration token.
check-esa-asks-token-none-why = The change is committed, so the field should be there. It can take a while to appear.
check-esa-asks-token-none-fix-1 = Reload [[Cloud Service Settings]] on the appliance after a few minutes.
check-esa-asks-token-none-fix-2 = Copy the whole page and paste it at step 4.
check-esa-asks-token-none-fix-3 = If the field stays away, ask Cisco support.

## token.shape

check-token-shape-title = Shape of the token
check-token-shape-looked-for = 32 letters and digits.
check-token-shape-why = The appliance refuses a token that was copied in part.
check-token-shape-expected = 32 letters and digits
check-token-shape-found-length = { $length ->
    [one] One letter or digit
   *[other] { $length } letters and digits
}
check-token-shape-found-characters = Other characters among them
check-token-shape-pass = The token has the usual shape.
check-token-shape-length = The token does not have the usual length.
check-token-shape-length-why = It may be copied in part, or be another token. We know the length from others’ programs, not from Cisco.
check-token-shape-length-fix-1 = In SSE, copy the token again with [[Copy to Clipboard]], or make a new one.
check-token-shape-length-fix-2 = At step 5, store it here again. Then paste it whole on the appliance.
check-token-shape-characters = The token holds characters that tokens do not have.
check-token-shape-characters-why = It may be another token, such as that of Smart Licensing. We know the shape from others’ programs, not from Cisco.
check-token-shape-characters-fix-1 = In SSE, copy the registration token itself, or make a new one.
check-token-shape-characters-fix-2 = At step 5, store it here. Then paste it whole on the appliance.

## token.cloud

check-token-cloud-title = Cloud of the token
check-token-cloud-looked-for = The portal that made the token, beside the appliance’s server.
check-token-cloud-why = A token works only in the cloud whose portal made it.
check-token-cloud-pass = Token and appliance belong to the same cloud: { $region }.
check-token-cloud-host-unknown = The appliance’s server, { $host }, is none that we know.
check-token-cloud-other-cloud = The token comes from the other cloud.
check-token-cloud-other-cloud-why = The appliance refuses it with the same sentence as a token that ran out.
check-token-cloud-other-cloud-fix-1 = Open SSE of the appliance’s region and make a new token there.
check-token-cloud-other-cloud-fix-2 = At step 5, tell us that you have one, and its region.
check-token-cloud-other-cloud-fix-3 = Paste the new token on the appliance and select [[Register]].

## token.valid

check-token-valid-title = Life of the token
check-token-valid-looked-for = When the token runs out, by what you told us.
check-token-valid-why = The appliance refuses a token that ran out.
check-token-valid-expected = A token within its life
check-token-valid-found = Ran out at about { $ended }
check-token-valid-pass = The token is good until about { $ends }.
check-token-valid-refused-before = It ran out at { $ended }. The appliance refused it before that.
check-token-valid-expired = The token ran out at { $ended }.
check-token-valid-expired-why = That is when about its life ended, by what you told us. Everything else is kept.
check-token-valid-expired-fix-1 = Make a new token in SSE. A longer life leaves you more time.
check-token-valid-expired-fix-2 = At step 5, tell us that you have one.
check-token-valid-expired-fix-3 = Paste the new token on the appliance and select [[Register]].

## esa.registered

check-esa-registered-title = Registration of the appliance
check-esa-registered-looked-for = What the appliance says of its registration.
check-esa-registered-why = Only a registered appliance shows up in SSE and Threat Response.
check-esa-registered-pass = The appliance says that it is registered.
check-esa-registered-pass-listed = SSE lists the appliance as registered.
check-esa-registered-waiting = Waiting for the appliance to register, since { $since }.
check-esa-registered-busy = Waiting for the cloud service, busy since { $since }.
check-esa-registered-no-time-known = Cisco does not say how long this takes. Reload the page and paste it again.
check-esa-registered-late = That is over 10 minutes. See that the appliance may reach its server on port 443.
check-esa-registered-token-wanted = It is not registered yet. The appliance waits for a token.
check-esa-registered-newer-token = The last token was refused. The newer one is not tried yet.
check-esa-registered-refused = The ESA refused the token.
check-esa-registered-refused-why = It has one sentence for four causes. The token ran out, comes from the other cloud, was used before, or was mistyped.
check-esa-registered-refused-recorded = By our record its shape, cloud and life were right. So it was used before or mistyped, or there is a cause we do not know.
check-esa-registered-refused-unrecorded = Nothing is recorded of that token. Tell us about the next one at step 5, and we can say more.
check-esa-registered-refused-fix-1 = Make a new token in SSE of the appliance’s region, for this appliance alone.
check-esa-registered-refused-fix-2 = Tell us at step 5 that you have one, and store it to have its shape looked at.
check-esa-registered-refused-fix-3 = Paste the new token whole on the appliance and select [[Register]].

## network.reach

check-network-reach-title = What this computer reaches
check-network-reach-looked-for = A secure connection to each host that this set-up needs.
check-network-reach-why = It helps to tell a problem of this computer from one of Cisco’s cloud.
check-network-reach-pass = This computer reaches { $reached } of { $all } hosts.
check-network-reach-reached = Reached: { $hosts }
check-network-reach-missed = Not reached: { $host }. { $why }
check-network-reach-no-proof = This proves nothing about the appliance. It goes out by a way of its own.
