# The checks of the troubleshooting panel. `check-<check>-title`, `-looked-for`, `-why`; then, for each cause it can
# name, `-<cause>` (the headline), `-<cause>-why`, `-<cause>-fix-1` and so on; and what it says when it is well.

## What any check can say

check-unseen = Nothing seen so far answers this.
check-stale = What was seen on { $at } is too old to count.
check-crashed = This check stopped with an error. The other checks are not affected.
check-nonsense = This check gave an answer that cannot be right. The other checks are not affected.
check-token-accepted = The appliance accepted a token.
check-token-spent = The appliance has registered, so it needs no token any more.
check-strange-answer = An answer came, but Passarela does not understand it.
check-not-registered-yet = The appliance is not registered yet. So there is nothing to find here.
check-not-yet = Step { $number } does this.
check-registering = The appliance is still registering. So there is nothing to find here yet.

## Where something was seen

seen-page-cloud-service-settings = Cloud Service Settings
seen-page-uncommitted-changes = Uncommitted Changes
seen-page-sse-devices = Devices in SSE
seen-page-sse-cloud-services = Cloud Services in SSE
seen-page-ctr-devices = Devices in Threat Response
seen-page-ctr-modules = The list of modules
seen-page-ctr-available-modules = Available Modules
seen-page-ctr-add-module = The module’s form
seen-page-ctr-investigate = Investigate
seen-page-message-tracking = Message Tracking
seen-page-asyncos-cli = A command-line session
seen-page-unknown = Another page
seen-device-list = SSE’s device list
seen-module-list = The list of modules
seen-investigation = The answer to an investigation
seen-identity = The owner of the API client
seen-sign-in = The sign-in with the API client
seen-scopes = The API client’s scopes
seen-cloud-clock = The time in Cisco’s answers
seen-module-types = The types of module
seen-module-health = The health of the modules
seen-appliance-clock = The appliance’s clock
seen-appliance-login = The sign-in to the appliance
seen-tracking = Message tracking
seen-sent = The test message, sent by Passarela
seen-network = The hosts this computer can reach
seen-quota = The API requests your tenant has left
seen-answer = Your answer in Before you start
seen-token-record = What you said about the token
seen-token-dialog = SSE’s page with the token
seen-token-text = The shape of the token you stored
seen-query = The investigation text
seen-keychain = This computer’s key store
seen-session = What Passarela recorded in this set-up

## How it may look different, by what is known of other releases and of today's names

different-path-eligible = Cisco’s 2020 how-to sends CES and SMA-managed appliances through the SMA. Later Cisco guides cover CES itself.
different-appliance-version = The command line’s sign-in banner writes it in parts: AsyncOS 13.0.0, build 392. Together that is 13.0.0-392.
different-cloud-sign-in = In XDR, API clients are under [[Administration]] > [[API Clients]]. Before XDR it was [[Settings]] > [[API Clients]].
different-cloud-scopes = In XDR, API clients are under [[Administration]] > [[API Clients]]. Only administrators see them there.
different-cloud-account = SSE names the tenant in its heading, as in “Devices for Example”. Where other portals name it is not known.
different-region-agree = Other people’s tools show NAM where AsyncOS 13.0 says AMERICAS. The host in parentheses decides. AsyncOS 13.0 lists no Asia-Pacific server.
different-sse-ctr-enabled = Cisco’s 2020 how-to calls the switch [[Cisco Threat Response]]. Its name on newer pages is not known. If there is no [[Cloud Services]] tab, a missing role or another tenant is likely.
different-esa-enabled = From AsyncOS 14 on, other people’s tools show [[SecureX:]], [[Enable...]] and [[Edit Global Settings...]]. The menu may also be missing, for lack of rights or in a cluster.
different-esa-committed = The button at the top right reads [[Commit Changes]] while something is staged, otherwise [[No Changes Pending]]. Changes that others staged may wait too.
different-esa-asks-token = Newer releases may register through Smart Licensing and ask for no token. That is not confirmed.
different-token-shape = Smart Licensing has its own token, a longer one. The appliance does not ask for that one here.
different-token-cloud = In XDR, [[Administration]] > [[On-Premises Appliances]] leads to SSE. In 2020 it was [[Modules]] > [[Devices]] > [[Manage Devices]].
different-token-valid = Cisco’s how-to shows [[Add Devices and Generate Tokens]] as an icon on the [[Devices]] tab of SSE.
different-esa-registered = Later releases may write Cisco Cloud Service where 13.0 writes Cisco Threat Response. That is not confirmed.
different-sse-device = In XDR, devices are under [[Administration]] > [[On-Premises Appliances]]. SSE itself cuts long names short with “…”.
different-ctr-device-offered = In 2020, [[Modules]] > [[Devices]] reloads the list. In XDR, devices are under [[Administration]] > [[On-Premises Appliances]].
different-ctr-module = In XDR, modules are under [[Administration]] > [[Integrations]]. Cisco documents [[Secure Email and Web Manager]] there. Whether there is one for a stand-alone ESA is not known.
different-ctr-module-device = In XDR, modules are under [[Administration]] > [[Integrations]]. The 2020 list shows type, ID and IP address under each name.
different-ctr-health = In XDR, modules are under [[Administration]] > [[Integrations]].
different-query-syntax = Cisco’s own pages show curly quotation marks in places, and one that is not closed. Cisco’s XDR page does not list subjects.
different-query-window = In 2020 the field is called [[Request Timeframe (days)]]. Its name in XDR is not known.
different-ctr-data = Cisco’s XDR page does not list subjects among what can be asked. It is safer to ask with the Message-ID or the MID.

## What would tell

tell-page-cloud-service-settings = Paste [[Network]] > [[Cloud Service Settings]] of the appliance.
tell-page-uncommitted-changes = Paste the appliance’s [[Uncommitted Changes]] page.
tell-page-sse-devices = Paste the [[Devices]] page of SSE.
tell-page-sse-cloud-services = Paste the [[Cloud Services]] page of SSE.
tell-page-ctr-modules = Paste the [[Modules]] page of Threat Response, or [[Integrations]] of XDR.
tell-page-ctr-add-module = Paste the form [[Add New Module]] with its [[Registered Device]] list open.
tell-page-ctr-investigate = Paste the result of [[Investigate]].
tell-page-asyncos-cli = Paste what the appliance’s command line shows after you sign in.
tell-page-message-tracking = Paste the appliance’s [[Message Tracking]] results.
tell-api-client = Connect an API client of your tenant.
tell-appliance-api = Connect the appliance’s API.
tell-token-record = In Step 5, enter when and where the token was made.
tell-token-text = Store the token in Step 5, so that Passarela can check its shape.
tell-answer-version = Enter the AsyncOS version in Before you start.
tell-answer-way = In Before you start, answer who manages the appliance.
tell-answer-region = Choose the region in Before you start.
tell-answer-name = Enter the appliance’s host name in Step 7.
tell-key-store = Store a token or a password here. Passarela then tries the key store.
tell-check-all = Run all checks.

## this.online

check-this-online-title = Network of this computer
check-this-online-looked-for = An answer from any host that this set-up needs.
check-this-online-why = Without a network, Passarela sees only what you paste.
check-this-online-pass = This computer has a network connection.
check-this-online-no-network = This computer reaches none of the hosts.
check-this-online-no-network-why = It has no way to the network, so no API can be asked.
check-this-online-no-network-fix-1 = Connect this computer to a network, and to the VPN if you use one.
check-this-online-no-network-fix-2 = Then run all checks. Until then, you can go on by pasting pages.

## this.clock

check-this-clock-title = Clock of this computer
check-this-clock-looked-for = The time in Cisco’s answers, compared with the time here.
check-this-clock-why = With a wrong clock, good certificates and sign-ins look bad. The token’s countdown is wrong too.
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
check-this-clock-off = This computer’s clock is wrong.
check-this-clock-off-why = Certificates, sign-ins and the token’s countdown depend on it.
check-this-clock-off-fix-1 = Turn on automatic time in the settings of this computer.
check-this-clock-off-fix-2 = Check the time zone too. Then run all checks.

## this.keychain

check-this-keychain-title = Key store of this computer
check-this-keychain-looked-for = A key store that can keep a secret and give it back.
check-this-keychain-why = Passarela keeps passwords and the token there and nowhere else.
check-this-keychain-pass = The key store works.
check-this-keychain-locked = The key store of this computer is locked.
check-this-keychain-locked-why = Until you unlock it, Passarela keeps passwords and the token only until you close the window.
check-this-keychain-locked-fix-1 = Unlock the key store. Signing in to this computer usually does that.
check-this-keychain-locked-fix-2 = Then select “Try the key store again” in the notice at the top.
check-this-keychain-missing = This computer has no key store.
check-this-keychain-missing-why = Passarela keeps passwords and the token only until you close the window. Then you enter them again.
check-this-keychain-missing-fix-1 = On Linux, install and start a Secret Service, such as GNOME Keyring or KWallet.
check-this-keychain-missing-fix-2 = Or go on without a key store. Nothing else depends on it.
check-this-keychain-no-collection = The key store of this computer has no open wallet.
check-this-keychain-no-collection-why = There is nothing to unlock, and no place to keep a password or the token.
check-this-keychain-no-collection-fix-1 = In your password manager (Passwords and Keys, KWallet, KeePassXC), open your wallet or create one.
check-this-keychain-no-collection-fix-2 = Then select “Try the key store again” in the notice at the top.
check-this-keychain-no-secret = The key store answers, and gives no secret that Passarela can use.
check-this-keychain-no-secret-why = Its question may have been closed, or its entry removed, emptied or doubled.
check-this-keychain-no-secret-fix-1 = Unlock the key store. Then select “Try the key store again” in the notice at the top.
check-this-keychain-no-secret-fix-2 = If that does not help, enter the password or the token again.

## path.eligible

check-path-eligible-title = Way to connect
check-path-eligible-looked-for = Whether this appliance can be connected directly.
check-path-eligible-why = Cisco’s how-to connects cloud appliances, and appliances that an SMA manages, through the SMA.
check-path-eligible-expected = An appliance that no SMA manages, or the SMA itself
check-path-eligible-found-sma-managed = An appliance that an SMA manages
check-path-eligible-found-ces = A cloud appliance (CES)
check-path-eligible-pass = You said that no SMA manages this appliance.
check-path-eligible-pass-sma = You are setting up the SMA, as Cisco’s how-to asks.
check-path-eligible-sma-managed = Cisco’s how-to connects this appliance through the SMA.
check-path-eligible-sma-managed-why = You said that an SMA manages it. The direct way is for appliances that no SMA manages.
check-path-eligible-sma-managed-fix-1 = In Before you start, choose “Set up the SMA that manages it”. It needs version 12.5 or later.
check-path-eligible-sma-managed-fix-2 = If no SMA manages this appliance, change that answer there.
check-path-eligible-ces = Cisco’s how-to connects cloud appliances through the SMA.
check-path-eligible-ces-why = You said that this is a cloud appliance. Later guides exist for those, so Cisco may know another way.
check-path-eligible-ces-fix-1 = In Before you start, choose “Set up the SMA that manages it”.
check-path-eligible-ces-fix-2 = Or ask Cisco support which way is yours.

## appliance.version

check-appliance-version-title = AsyncOS version
check-appliance-version-looked-for = The version, compared with the lowest that Cisco names.
check-appliance-version-why = An older appliance cannot connect to { PORTAL() }.
check-appliance-version-expected = 13.0.0-314 or later
check-appliance-version-expected-sma = 12.5 or later
check-appliance-version-found = { $version }
check-appliance-version-pass = { $version } can be connected.
check-appliance-version-build = { $version } may be enough. The build number decides.
check-appliance-version-unread = Passarela cannot read the version you entered.
check-appliance-version-too-old = The { ESA() }’s version is too old to connect.
check-appliance-version-too-old-why = Cisco names 13.0.0-314 as the lowest version for the direct way.
check-appliance-version-too-old-fix-1 = Upgrade the appliance, in a change window of its own.
check-appliance-version-too-old-fix-2 = Then enter the new version in Before you start, or paste a page that shows it.
check-appliance-version-too-old-sma = The SMA’s version is too old to connect.
check-appliance-version-too-old-sma-why = Cisco names 12.5 as the lowest version of an SMA.
check-appliance-version-too-old-sma-fix-1 = Upgrade the SMA, in a change window of its own.
check-appliance-version-too-old-sma-fix-2 = Then enter the SMA’s new version in Before you start.

## appliance.security_release

# That an upgrade restarts the appliance is remembered, and confirmed by no document at hand.
check-appliance-security-release-title = Security fixes of the AsyncOS release
check-appliance-security-release-looked-for = The version, compared with the fixed builds of Cisco’s security advisories.
check-appliance-security-release-why = A person who controls the appliance can read its mail, whatever it is connected to.
check-appliance-security-release-expected = { $builds } or later, as known on { $date }
check-appliance-security-release-found = { $version }
check-appliance-security-release-pass = { $version } is not older than the builds that Cisco named on { $date }.
check-appliance-security-release-pass-why = What was published after { $date } is not known here, so this is no promise.
check-appliance-security-release-build = { $version } may be older than a fixed build. The build number decides. Known on { $date }.
check-appliance-security-release-doubted = The build { $build } has more than three digits. Public notices print a footnote’s digit as part of it, so Passarela does not trust it.
check-appliance-security-release-disputed = Public lists disagree on { $version }. Known on { $date }.
check-appliance-security-release-advisory = Cisco’s advisory decides: `{ $address }`
check-appliance-security-release-branch = No fixed build of this branch is known here. Known on { $date }, for { $version }.
check-appliance-security-release-older = { $version } is older than the builds that fix { $cve }. Known on { $date }.
check-appliance-security-release-older-why = Cisco’s advisory { $advisory }, known on { $date }: `{ $address }`
check-appliance-security-release-older-exploited = Attackers already use such a vulnerability.
check-appliance-security-release-older-others = { $count ->
    [one] The fixed builds close one more vulnerability.
   *[other] The fixed builds close { $count } more vulnerabilities.
}
check-appliance-security-release-older-licence = From 15.5.1 on Smart Licensing is mandatory. Switching it on cannot be undone.
check-appliance-security-release-older-fix-1 = Read the advisory: `{ $address }`
check-appliance-security-release-older-fix-2 = Upgrade to { $builds } or later, in a change window of its own. The appliance restarts, and mail waits until it is back.
check-appliance-security-release-older-fix-3 = Until then, keep the spam quarantine and the management ports off the internet.
check-appliance-security-release-older-fix-4 = Then enter the new version in Before you start, or paste a page that shows it.

## appliance.certificate_bundle

check-appliance-certificate-bundle-title = Certificates of the AsyncOS release
check-appliance-certificate-bundle-looked-for = The version, compared with those that Cisco’s field notice FN72113 lists.
check-appliance-certificate-bundle-why = A release that does not trust the cloud’s certificates cannot register.
check-appliance-certificate-bundle-expected = A release that the field notice does not list
check-appliance-certificate-bundle-found = { $version }, which it lists
check-appliance-certificate-bundle-pass = { $version } is not among the releases of the field notice.
check-appliance-certificate-bundle-pass-registered = The appliance is registered, so it trusts the cloud.
check-appliance-certificate-bundle-sma = Field notice FN72113, as far as known here, is about the ESA.
check-appliance-certificate-bundle-unclear = { $version } may lack the certificates of field notice FN72113.
check-appliance-certificate-bundle-unclear-why = Cisco says that 13.7 has them, and says nothing about this release. You will see when you register.
check-appliance-certificate-bundle-listed = This release may not trust Cisco’s cloud.
check-appliance-certificate-bundle-listed-why = Field notice FN72113 lists it. The notice does not name Threat Response; that it matters here is a conclusion. You will see when you register.
check-appliance-certificate-bundle-listed-fix-1 = Try to register first. If that works, the notice does not concern you.
check-appliance-certificate-bundle-listed-fix-2 = If the page stays busy or registration fails, read field notice FN72113.
check-appliance-certificate-bundle-listed-fix-3 = Cisco says that 13.7 has the new certificates. Plan an upgrade if you need it.

## appliance.clock

check-appliance-clock-title = Clock of the appliance
check-appliance-clock-looked-for = The appliance’s time, compared with the time of this computer.
check-appliance-clock-why = The appliance and the cloud check each other’s certificates by the clock.
check-appliance-clock-expected = At most 5 minutes apart
check-appliance-clock-found-ahead = { $minutes } minutes ahead of this computer
check-appliance-clock-found-behind = { $minutes } minutes behind this computer
check-appliance-clock-pass = The appliance’s clock agrees with this computer’s.
check-appliance-clock-not-understood = Passarela could not read the time in the appliance’s answer.
check-appliance-clock-off = The appliance’s clock is wrong.
check-appliance-clock-off-why = The cloud may refuse the appliance’s certificate, and the appliance may refuse the cloud’s.
check-appliance-clock-off-fix-1 = Check that this computer’s own clock is right.
check-appliance-clock-off-fix-2 = On the appliance, set the time by NTP, then submit and commit.
check-appliance-clock-off-fix-3 = Then run all checks.

## esa.enabled

check-esa-enabled-title = Threat Response on the appliance
check-esa-enabled-looked-for = The row [[Threat Response]] on [[Cloud Service Settings]].
check-esa-enabled-why = While it is off, the appliance asks for no token and connects to nothing.
check-esa-enabled-expected = Threat Response: Enabled
check-esa-enabled-found-disabled = Threat Response: Disabled
check-esa-enabled-found-service-off = The Cisco Cloud Service is off
check-esa-enabled-concluded = The page says this about the Cisco Cloud Service. Passarela concludes that Threat Response is off too.
check-esa-enabled-pass = The appliance shows Threat Response as enabled.
check-esa-enabled-pass-registration = The appliance shows a registration status, so Threat Response is on.
check-esa-enabled-changed-since = It was off. A change came after that.
check-esa-enabled-disabled = Threat Response is disabled on the { ESA() }.
check-esa-enabled-disabled-why = The page says so. Either nothing was submitted yet, or the change was abandoned.
check-esa-enabled-disabled-fix-1 = On the appliance, open [[Network]] > [[Cloud Service Settings]] > [[Edit Settings]].
check-esa-enabled-disabled-fix-2 = Tick [[Enable]], choose the server of your tenant’s region, and select [[Submit]].
check-esa-enabled-disabled-fix-3 = Commit the change. Then copy the page and paste it in Step 4.

## esa.committed

check-esa-committed-title = Commit on the appliance
check-esa-committed-looked-for = A change that was submitted but not committed.
check-esa-committed-why = The appliance asks for a registration token only after the commit.
check-esa-committed-expected = Changes committed
check-esa-committed-found-pending = A change that waits for its commit
check-esa-committed-pass = On the appliance, no change waits for its commit.
check-esa-committed-pass-listed = SSE lists the appliance as Registered since then. So the change is committed.
check-esa-committed-pass-listed-why = This is a conclusion: an appliance registers only after the commit.
check-esa-committed-pass-registration = The appliance shows a registration status, so the change is committed.
check-esa-committed-pending = The change is not committed on the { ESA() }.
check-esa-committed-pending-why = The page offers [[Commit Changes]]. So a change is staged but does nothing yet.
check-esa-committed-pending-fix-1 = On the appliance, open [[Uncommitted Changes]] and read what is staged.
check-esa-committed-pending-fix-2 = Select [[Commit Changes]]. It applies everything that is staged, not only this change.
check-esa-committed-pending-fix-3 = Reload [[Cloud Service Settings]].
check-esa-committed-pending-fix-4 = Copy the page and paste it in Step 4.
check-esa-committed-unclear = The page does not show whether the change is committed.

## esa.asks_token

check-esa-asks-token-title = Token field on the appliance
check-esa-asks-token-looked-for = The field [[Registration Token]] on [[Cloud Service Settings]].
check-esa-asks-token-why = Without this field, you cannot paste the token.
check-esa-asks-token-expected = A field for the registration token
check-esa-asks-token-found-none = Enabled and committed, but no such field
check-esa-asks-token-pass = The appliance asks for a registration token.
check-esa-asks-token-pass-refused = The appliance asked for a token and got one.
check-esa-asks-token-busy = The cloud service is busy. After that, the appliance asks for a token.
check-esa-asks-token-registering = The appliance has a token and is registering.
check-esa-asks-token-registered = The appliance is registered and asks for no token.
check-esa-asks-token-no-field = The page you showed has no field for a token.
check-esa-asks-token-none = The { ESA() } does not ask for a registration token.
check-esa-asks-token-none-why = The change is committed, so the field should be there. It can take a while to appear.
check-esa-asks-token-none-fix-1 = Reload [[Cloud Service Settings]] on the appliance after a few minutes.
check-esa-asks-token-none-fix-2 = Copy the whole page and paste it in Step 4.
check-esa-asks-token-none-fix-3 = If the field does not appear, ask Cisco support.

## token.shape

check-token-shape-title = Shape of the token
check-token-shape-looked-for = 32 letters and digits.
check-token-shape-why = The appliance refuses a token of which a part is missing.
check-token-shape-expected = 32 letters and digits
check-token-shape-found-length = { $length ->
    [one] One letter or digit
   *[other] { $length } letters and digits
}
check-token-shape-found-characters = Other characters too
check-token-shape-pass = The token has the usual shape.
check-token-shape-length = The token does not have the usual length.
check-token-shape-length-why = A part may be missing, or it is another token. The length is known from other people’s tools, not from Cisco.
check-token-shape-length-fix-1 = In SSE, copy the token again with [[Copy to Clipboard]], or make a new one.
check-token-shape-length-fix-2 = Store it here again in Step 5. Then paste all of it on the appliance.
check-token-shape-characters = The token has characters that tokens do not have.
check-token-shape-characters-why = It may be another token, such as the one for Smart Licensing. The shape is known from other people’s tools, not from Cisco.
check-token-shape-characters-fix-1 = In SSE, copy the registration token itself, or make a new one.
check-token-shape-characters-fix-2 = Store it here in Step 5. Then paste all of it on the appliance.

## token.cloud

check-token-cloud-title = Region of the token
check-token-cloud-looked-for = The portal that made the token, compared with the appliance’s server.
check-token-cloud-why = A token works only in the region whose portal made it.
check-token-cloud-pass = Token and appliance are in the same region: { $region }.
check-token-cloud-host-unknown = Passarela does not know the appliance’s server, { $host }.
check-token-cloud-other-cloud = The token is from another region.
check-token-cloud-other-cloud-why = The appliance refuses it with the same sentence as a token that ran out.
check-token-cloud-other-cloud-fix-1 = Open SSE of the appliance’s region and make a new token there.
check-token-cloud-other-cloud-fix-2 = In Step 5, select “I have a token” and its region.
check-token-cloud-other-cloud-fix-3 = Paste the new token on the appliance and select [[Register]].

## token.valid

check-token-valid-title = Time left of the token
check-token-valid-looked-for = When the token runs out, by what you entered.
check-token-valid-why = The appliance refuses a token that ran out.
check-token-valid-expected = A token that has time left
check-token-valid-found = { $exact ->
    [yes] Ran out at { $ended }
   *[no] Ran out at about { $ended }
}
check-token-valid-pass = { $exact ->
    [yes] The token lasts until { $ends }.
   *[no] The token lasts until about { $ends }.
}
check-token-valid-refused-before = The token ran out at { $ended }. The appliance refused it before that.
check-token-valid-expired = The token ran out at { $ended }.
check-token-valid-expired-why = { $exact ->
    [yes] The page that showed it says so. Everything else is kept.
   *[no] By what you entered, it lasted until about then. Everything else is kept.
}
check-token-valid-expired-fix-1 = Make a new token in SSE. Choose one that lasts longer.
check-token-valid-expired-fix-2 = In Step 5, select “I have a token”.
check-token-valid-expired-fix-3 = Paste the new token on the appliance and select [[Register]].

## esa.registered

check-esa-registered-title = Registration of the appliance
check-esa-registered-looked-for = What the appliance says about its registration.
check-esa-registered-why = SSE and { PORTAL() } show an appliance only after it has registered.
check-esa-registered-pass = The appliance says that it is registered.
check-esa-registered-pass-listed = SSE lists the appliance as Registered.
check-esa-registered-waiting = The appliance has been registering since { $since }.
check-esa-registered-busy = The cloud service has been busy since { $since }.
check-esa-registered-no-time-known = Cisco does not say how long this takes. Reload the page and paste it again.
check-esa-registered-late = That is more than 10 minutes. Check that the appliance can reach its server on port 443.
check-esa-registered-token-wanted = The appliance is not registered yet. It asks for a token.
check-esa-registered-newer-token = The last token was refused. You have not tried the newer one yet.
check-esa-registered-refused = The { ESA() } refused the token.
check-esa-registered-refused-why = The appliance has one sentence for four causes. The token ran out, is from another region, was used before, or was mistyped.
check-esa-registered-refused-recorded = Its time was not up, and the regions match. That leaves two causes: it was used before, or it was mistyped.
check-esa-registered-refused-unrecorded = Nothing is recorded about that token. Enter the next one in Step 5, and this check can say more.
check-esa-registered-refused-fix-1 = Make a new token in SSE of the appliance’s region, for this appliance alone.
check-esa-registered-refused-fix-2 = In Step 5, select “I have a token”. Store it too, so that Passarela can check its shape.
check-esa-registered-refused-fix-3 = Paste all of the new token on the appliance and select [[Register]].

## network.reach

check-network-reach-title = Hosts this computer can reach
check-network-reach-looked-for = A secure connection to each host that this set-up needs.
check-network-reach-why = It helps to tell a problem of this computer from a problem of Cisco’s cloud.
check-network-reach-pass = This computer reaches { $reached } of { $all } hosts.
check-network-reach-reached = Reached: { $hosts }
check-network-reach-missed = Not reached: { $host }. { $why }
check-network-reach-no-proof = This proves nothing about the appliance. The appliance has its own way to the network.

## cloud.sign_in

check-cloud-sign-in-title = Sign-in of the API client
check-cloud-sign-in-looked-for = Whether { PORTAL() } accepts the API client’s ID and password.
check-cloud-sign-in-why = Without it, Passarela sees only what you paste.
check-cloud-sign-in-pass = { PORTAL() } in { $region } accepts the API client.
check-cloud-sign-in-quota-low = Your tenant has { $left } of { $limit } API requests left in this hour. Its other programs use the same quota.
check-cloud-sign-in-unknown-client = { PORTAL() } in { $region } does not know this API client.
check-cloud-sign-in-unknown-client-why = The client ID is mistyped, or the client was deleted or created in another region.
check-cloud-sign-in-unknown-client-fix-1 = In the portal of { $region }, check whether [[API Clients]] lists it.
check-cloud-sign-in-unknown-client-fix-2 = If it does, enter the client ID again. If not, choose the region where it was created.
check-cloud-sign-in-unknown-client-fix-3 = If it was deleted, create a new API client and enter that one.
check-cloud-sign-in-wrong-password = The API client’s password is wrong.
check-cloud-sign-in-wrong-password-why = { PORTAL() } knows the client ID but refuses the password.
check-cloud-sign-in-wrong-password-fix-1 = Enter the whole password again.
check-cloud-sign-in-wrong-password-fix-2 = Cisco shows it only once. If it is lost, create a new API client.
check-cloud-sign-in-account-disabled = The account behind the API client is switched off.
check-cloud-sign-in-account-disabled-why = An API client can do no more than the person who created it.
check-cloud-sign-in-account-disabled-fix-1 = Ask an administrator of your tenant to switch the account on.
check-cloud-sign-in-account-disabled-fix-2 = Or connect another person’s API client.
check-cloud-sign-in-refused = { PORTAL() } refuses the API client’s sign-in.
check-cloud-sign-in-refused-why = It gives the reason { $error }.
check-cloud-sign-in-refused-fix-1 = Look at the client under [[API Clients]] in the portal.
check-cloud-sign-in-refused-fix-2 = If it looks right there, create a new API client and enter it.
check-cloud-sign-in-token-refused = { PORTAL() } accepted the sign-in but refuses the requests after it.
check-cloud-sign-in-token-refused-why = The client may have been deleted or changed a moment ago.
check-cloud-sign-in-token-refused-fix-1 = Look at the client under [[API Clients]] in the portal.
check-cloud-sign-in-token-refused-fix-2 = Enter it again, or enter a new one.

## cloud.scopes

check-cloud-scopes-title = Scopes of the API client
check-cloud-scopes-looked-for = The five scopes that the steps need.
check-cloud-scopes-why = If one is missing, you confirm that step by pasting pages.
check-cloud-scopes-expected = { $boxes }
check-cloud-scopes-found = { $boxes }
check-cloud-scopes-found-none = None of them
check-cloud-scopes-pass = The API client has every scope that the steps need.
check-cloud-scopes-reads-only = The client can only read [[Integration]]. That is enough to check; add the module in the portal.
check-cloud-scopes-unsaid = The sign-in did not say which scopes the client has.
check-cloud-scopes-missing = { $count ->
    [one] The API client lacks a scope: { $boxes }.
   *[other] The API client lacks scopes: { $boxes }.
}
check-cloud-scopes-missing-why = Passarela cannot check some steps through the API. You can still confirm them by pasting pages.
check-cloud-scopes-missing-fix-1 = In the portal, under [[API Clients]], create a new API client.
check-cloud-scopes-missing-fix-2 = Tick [[Profile]], [[Integration]], [[SSE]], [[Inspect:Read]] and [[Enrich:Read]]. Missing now: { $boxes }.
check-cloud-scopes-missing-fix-3 = Enter the new client. If the portal does not offer a box, ask an administrator of your tenant.

## cloud.account

check-cloud-account-title = One tenant on both sides
check-cloud-account-looked-for = The tenant on the portal’s pages, compared with the API client’s tenant.
check-cloud-account-why = One tenant cannot see the devices and modules of another.
check-cloud-account-expected = { $tenant }, by the API client
check-cloud-account-found = { $tenant }, on the portal’s page
check-cloud-account-pass = The portal’s pages and the API client belong to { $tenant }.
check-cloud-account-other-tenant = Your portal pages and your API client belong to different tenants.
check-cloud-account-other-tenant-why = The page says { $page }, but the API client belongs to { $client }. Each shows what the other lacks.
check-cloud-account-other-tenant-fix-1 = Sign out of the portal. Sign in again with the account of { $client }.
check-cloud-account-other-tenant-fix-2 = Register the appliance there. If it is registered in { $page }, deregister it first.
check-cloud-account-other-tenant-fix-3 = Or, if { $page } is the right tenant, connect an API client that was created there.

## region.agree

check-region-agree-title = One region on both sides
check-region-agree-looked-for = The server on the appliance, compared with your tenant’s region.
check-region-agree-why = Each region refuses the tokens of the others, and neither side says why.
check-region-agree-expected = { $server }, for your tenant’s region
check-region-agree-found = { $server }, on the appliance
check-region-agree-found-host = { $host }, on the appliance
check-region-agree-by-client = { $region }, by the API client
check-region-agree-by-address = { $region }, by the portal’s address
check-region-agree-by-answer = { $region }, as you chose
check-region-agree-pass = Appliance and tenant are both in { $region }.
check-region-agree-host-unknown = The appliance uses { $host }. Passarela does not know this server.
check-region-agree-appliance = The regions do not match.
check-region-agree-appliance-why = The appliance is set to { $appliance }, but your tenant is in { $tenant }. Your tenant’s region decides.
check-region-agree-appliance-fix-1 = On the appliance, open [[Cloud Service Settings]]. If it shows [[Deregister]], select that first.
check-region-agree-appliance-fix-2 = Select [[Edit Settings]] and choose { $server }.
check-region-agree-appliance-fix-3 = Submit, then commit. A commit applies everything that is staged.
check-region-agree-appliance-fix-4 = Make a new token in the portal of { $tenant }. An older token does not work there.
check-region-agree-tenant = Two sources name different regions for your tenant.
check-region-agree-tenant-why = One says { $first }, another says { $second }. A tenant has only one region.
check-region-agree-tenant-fix-1 = Paste the address of the portal you use. Its host shows the region.
check-region-agree-tenant-fix-2 = If the API client was created elsewhere, connect one of that region.

## sse.ctr_enabled

check-sse-ctr-enabled-title = Threat Response in SSE
check-sse-ctr-enabled-looked-for = [[Cisco Threat Response]] on the [[Cloud Services]] page of SSE.
check-sse-ctr-enabled-why = While it is off, { PORTAL() } gets none of SSE’s devices.
check-sse-ctr-enabled-expected = Cisco Threat Response in SSE: on
check-sse-ctr-enabled-found-off = Cisco Threat Response in SSE: off
check-sse-ctr-enabled-found-inferred = Registered in SSE, but not offered in { PORTAL() }
check-sse-ctr-enabled-pass = Threat Response is switched on in SSE.
check-sse-ctr-enabled-pass-inferred = { PORTAL() } offers the device, so the switch is on.
check-sse-ctr-enabled-off = Threat Response is switched off in SSE.
check-sse-ctr-enabled-off-why = The appliance can be registered, and { PORTAL() } still does not offer it.
check-sse-ctr-enabled-off-fix-1 = In SSE, open [[Cloud Services]].
check-sse-ctr-enabled-off-fix-2 = Switch [[Cisco Threat Response]] on.
check-sse-ctr-enabled-off-fix-3 = Copy the page and paste it in Step 5.
check-sse-ctr-enabled-inferred = Threat Response is probably switched off in SSE.
check-sse-ctr-enabled-inferred-why = This is a conclusion. SSE lists { $name } as Registered, but the Registered Device list does not offer it.
check-sse-ctr-enabled-inferred-fix-1 = In SSE, open [[Cloud Services]] and switch [[Cisco Threat Response]] on.
check-sse-ctr-enabled-inferred-fix-2 = If it is on already, paste that page. Then select [[Reload Devices]] in Threat Response.

## sse.device

check-sse-device-title = Device in SSE
check-sse-device-looked-for = The appliance’s name in the list, with the status Registered.
check-sse-device-why = { PORTAL() } asks only devices that SSE lists as Registered.
check-sse-device-pass = SSE lists { $name } as Registered.
check-sse-device-other-tenant = This list is from another tenant.
check-sse-device-several = { $count ->
    [one] The device in the list matches only a part of the name.
   *[other] Of the { $count } devices, more than one matches the name.
}
check-sse-device-partial = { $count ->
    [one] One device was read, and the list may go on.
   *[other] { $count } devices were read, and the list may go on.
}
check-sse-device-partial-next = On SSE’s page, search for { $name } or show more rows. Then copy it again.
check-sse-device-no-status = SSE lists { $name } without a status.
check-sse-device-other-kind = The row named { $name } is another type of appliance.
check-sse-device-listed-before = SSE listed { $name } before the appliance said the opposite.
check-sse-device-older = This list is older than the registration. Look again.
check-sse-device-near = The list has { $names }, which is almost the name you entered. Compare the two.
check-sse-device-absent = { $count ->
    [0] SSE’s device list is empty.
    [one] SSE lists one device. It is not { $name }.
   *[other] SSE lists { $count } devices. None is named { $name }.
}
check-sse-device-absent-why = Without its row, { PORTAL() } cannot ask the appliance.
check-sse-device-absent-fix-1 = In SSE, check whether { $name } is there under another name, or in another tenant.
check-sse-device-absent-fix-2 = If the row was deleted, deregister the appliance and make a new token.
check-sse-device-absent-fix-3 = Register the appliance with the new token. Then check again.
check-sse-device-status = SSE lists { $name }, but not as Registered.
check-sse-device-status-why = Its status is “{ $status }”. Cisco does not document what that means.
check-sse-device-status-next = In SSE, open [[Devices]], reload the page, and check again.

## ctr.device_offered

check-ctr-device-offered-title = Device in the module’s list
check-ctr-device-offered-looked-for = The appliance in the [[Registered Device]] list of the module’s form.
check-ctr-device-offered-why = A module can ask only a device that this list offers.
check-ctr-device-offered-expected = { $name } in the list
check-ctr-device-offered-found = { $count ->
    [0] An empty list
    [one] One other device
   *[other] { $count } other devices
}
check-ctr-device-offered-pass = { PORTAL() } offers { $name }.
check-ctr-device-offered-chosen = A module asks the appliance already, so the list offered it.
check-ctr-device-offered-several = { $count ->
    [one] The device in the list matches only a part of the name.
   *[other] Of the { $count } devices, more than one matches the name.
}
check-ctr-device-offered-partial = The copy shows which device is chosen, not what the list offers.
check-ctr-device-offered-partial-next = Choose { $name } in the list. Then copy the page again.
check-ctr-device-offered-absent = The Registered Device list does not offer { $name }.
check-ctr-device-offered-absent-why = { $count ->
    [0] The list is empty.
    [one] The list has one other device.
   *[other] The list has { $count } other devices.
}
check-ctr-device-offered-absent-fix-1 = In Threat Response, open [[Devices]] and select [[Reload Devices]].
check-ctr-device-offered-absent-fix-2 = In SSE, open [[Cloud Services]] and check that [[Cisco Threat Response]] is on.
check-ctr-device-offered-absent-fix-3 = Check that both portals show the same tenant and region.
check-ctr-device-offered-absent-fix-4 = Open the form again, copy it and paste it in Step 8.

## ctr.module

check-ctr-module-title = Module in { PORTAL() }
check-ctr-module-looked-for = A module of the appliance’s type.
check-ctr-module-why = { PORTAL() } asks the appliance only through this module.
check-ctr-module-expected = A module for the appliance
check-ctr-module-found = { $count ->
    [0] No modules
    [one] One module, of another type
   *[other] { $count } modules, of other types
}
check-ctr-module-pass = { PORTAL() } has the module { $name }.
check-ctr-module-absent = { PORTAL() } has no module for the appliance.
check-ctr-module-absent-why = { $count ->
    [0] The list of modules is empty.
    [one] The list has one module. It is of another type.
   *[other] The list has { $count } modules. All are of other types.
}
check-ctr-module-absent-fix-1 = { $xdr ->
    [no] In Threat Response, open [[Modules]] and select [[Add New Module]].
   *[yes] In XDR, open [[Administration]] > [[Integrations]] and add the one for the appliance.
}
check-ctr-module-absent-fix-2 = Choose the appliance’s module type. Under [[Registered Device]], choose the appliance. Then save.

## ctr.module_device

check-ctr-module-device-title = Device of the module
check-ctr-module-device-looked-for = The device that the module asks, compared with this appliance.
check-ctr-module-device-why = A module that asks another appliance finds other mail, or none.
check-ctr-module-device-expected = { $device } ({ $id })
check-ctr-module-device-found = Another device ({ $id })
check-ctr-module-device-pass = The module { $name } asks this appliance.
check-ctr-module-device-pass-form = There is one module, { $name }. It was added with this appliance.
check-ctr-module-device-no-module = There is no module yet that could ask a device.
check-ctr-module-device-id-unknown = The appliance’s device ID is not known yet.
check-ctr-module-device-unshown = This list does not show which device a module asks.
check-ctr-module-device-other = The module { $name } asks another appliance.
check-ctr-module-device-other-why = Its device is not { $device }.
check-ctr-module-device-other-fix-1 = { $xdr ->
    [no] In Threat Response, open [[Modules]] and edit { $name }.
   *[yes] In XDR, open [[Administration]] > [[Integrations]] and edit { $name }.
}
check-ctr-module-device-other-fix-2 = Under [[Registered Device]], choose { $device }. Or add a second module for it.

## ctr.health

check-ctr-health-title = Health of the module
check-ctr-health-looked-for = What { PORTAL() } says about the module itself.
check-ctr-health-why = A module with an error gives no answers.
check-ctr-health-expected = Health: ok
check-ctr-health-found = Health: error
check-ctr-health-pass = { PORTAL() } says that the module works.
check-ctr-health-unsaid = { PORTAL() } calls the module’s health { $status }.
check-ctr-health-said = It says “{ $said }”.
check-ctr-health-error = { PORTAL() } says that the module has an error.
check-ctr-health-error-why = In this state, it cannot ask the appliance.
check-ctr-health-error-fix-1 = { $xdr ->
    [no] In Threat Response, open [[Modules]] and edit the module.
   *[yes] In XDR, open [[Administration]] > [[Integrations]] and edit the module.
}
check-ctr-health-error-fix-2 = Check [[Registered Device]] and [[Request Timeframe (days)]], then save it again.
check-ctr-health-error-fix-3 = If the error stays, remove the module and add it again.

## query.syntax

check-query-syntax-title = Investigation text
check-query-syntax-looked-for = A type that { PORTAL() } knows, with its value in quotation marks.
check-query-syntax-why = If { PORTAL() } cannot read the text, it finds nothing. That looks like missing data.
check-query-syntax-expected = For example email_subject:"test"
check-query-syntax-found = { $text }
check-query-syntax-pass = { PORTAL() } can read your text.
check-query-syntax-pass-corrected = With corrected quotation marks, your text is right. Copy the corrected text.
check-query-syntax-pass-own = The text that Passarela writes is right.
check-query-syntax-malformed = { PORTAL() } does not understand the investigation text.
check-query-syntax-malformed-why = It then finds nothing, even if the data is there.
check-query-syntax-malformed-fix-1 = In Prove it works, choose a type and enter the value. Passarela writes the text.
check-query-syntax-malformed-fix-2 = Copy that text into [[Investigate]].

## query.window

check-query-window-title = Age of the message
check-query-window-looked-for = When the message was received, compared with the module’s request timeframe.
check-query-window-why = The module does not look further back than its timeframe, and does not say so.
check-query-window-expected = { $days ->
    [one] Received within the last day
   *[other] Received within the last { $days } days
}
check-query-window-found = Received on { $time }
check-query-window-pass = { $days ->
    [one] The message is not older than the timeframe of one day.
   *[other] The message is not older than the timeframe of { $days } days.
}
check-query-window-no-module = There is no module yet, so there is no timeframe.
check-query-window-time-unread = Passarela cannot read the time of the message: { $time }.
check-query-window-edge = The message is about as old as the timeframe.
check-query-window-older = The message is too old for the module’s timeframe.
check-query-window-older-why = { $days ->
    [one] The module looks back one day.
   *[other] The module looks back { $days } days.
}
check-query-window-older-fix-1 = Send a new test message and investigate that one.
check-query-window-older-fix-2 = Or edit the module and raise [[Request Timeframe (days)]].

## ctr.data

check-ctr-data-title = Data in { PORTAL() }
check-ctr-data-looked-for = A sighting of the test message from this appliance’s module.
check-ctr-data-why = It proves that the whole connection works.
check-ctr-data-expected = A sighting of the test message
check-ctr-data-found = No sighting
check-ctr-data-pass = The module { $module } saw the test message.
check-ctr-data-earlier = The newest investigation found nothing. An earlier one did.
check-ctr-data-module-error = The module could not answer the investigation.
check-ctr-data-said = It says “{ $said }”.
check-ctr-data-unnamed = The result does not name its modules. So it does not show what this appliance’s module saw.
check-ctr-data-module-unknown = The investigation found nothing, and this appliance’s module is not known yet.
check-ctr-data-not-tracked = The investigation found nothing, and message tracking has not shown the message.
check-ctr-data-nothing = The investigation was right but found nothing.
check-ctr-data-nothing-why = Message tracking has the message, but the module does not find it. Tracking may lag behind.
check-ctr-data-nothing-fix-1 = Wait a few minutes and investigate again. A new message may not be indexed yet.
check-ctr-data-nothing-fix-2 = On the appliance, check that message tracking is on and shows the message.
check-ctr-data-nothing-fix-3 = In { PORTAL() }, investigate the Message-ID or the MID instead of the subject.
