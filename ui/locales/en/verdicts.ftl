# What the proof card, the questions' verdicts and the window's title say. Order in each: what is so, why it matters, what to do.
# The first sentence is true by itself.

## Shared

verdict-nothing-yet = Nothing has been shown yet.
verdict-marked = You said that you did this.
verdict-was-confirmed = This was confirmed on { $at }. It may have changed since.
verdict-check-again = Show the page again, or check again.
verdict-paste-instead = You can paste the page instead.
verdict-answer-not-understood = An answer came, but Passarela could not read it.

## Before you start

verdict-before-todo = Nothing is known yet. Show any page of your appliance.
verdict-before-open =
    { $count ->
        [one] One question is open.
       *[other] { $count } questions are open.
    }
verdict-before-enough = This is enough to begin. Passarela asks the rest at the step that needs it.
verdict-before-filled = The practice lab filled this in. You can begin.
verdict-before-begun = You went on with this. Passarela asks at its step what is still open.
verdict-before-attention = One answer needs attention.
verdict-before-unknown = One answer cannot be checked yet.
verdict-before-said =
    { $count ->
        [one] Everything is answered. One answer is only your word.
       *[other] Everything is answered. { $count } answers are only your word.
    }
verdict-before-confirmed = Everything is confirmed.
before-name-read = A page you showed says so.
before-name-differs = The page you showed is from { $read }. You are setting up { $said }. Which one is right?
before-name-several = You showed pages from { $first } and from { $second }. Which one are you setting up?
before-name-listed = SSE lists an appliance of this name.
before-name-other-kind = SSE lists this name with the type { $kind }. Check which machine has this host name.
before-way-sma = Cisco’s 2020 how-to connects this appliance through the SMA only. The direct way is for appliances that no SMA manages. Set up the SMA instead.
before-way-ces = Cisco’s 2020 how-to connects cloud appliances through the SMA only. Later guides exist for them. Ask Cisco which way is yours, or set up the SMA.
before-way-taken = You are setting up the SMA. Cisco’s 2020 how-to names this way for managed appliances and for CES.
before-version-not-counted = { $version } is not what counts here. On the SMA way, the SMA’s version counts: 12.5 or later.
before-version-unread = This does not look like an AsyncOS version. Write it like 16.0.4-302.
before-version-old = { $version } is below the minimum, 13.0.0-314. Upgrade the appliance before you connect it.
before-version-old-sma = { $version } is below the minimum for an SMA, 12.5. Upgrade it before you connect it.
before-version-build = The minimum is 13.0.0-314. Add the build number, as in 13.0.0-392.
before-version-ok = { $version } can be connected.
before-version-older = { $version } is older than the builds that fix { $cve }: { $builds }. Known on { $date }. Plan the upgrade. { $then }
before-version-exploited = { $version } is older than the builds that fix { $cve }: { $builds }. Attackers use it already. Known on { $date }. Upgrade before anything else. { $then }
before-version-doubted = The build { $build } has more than three digits, so Passarela does not trust it. A footnote’s digit may have become part of it. { $then }
before-version-certificates = { $version } can be connected. Cisco’s field notice FN72113 lists it: its certificates may not trust the cloud. You will see when you register.
before-version-certificates-unclear = { $version } can be connected. Releases before 13.7 may lack the certificates of field notice FN72113. Cisco does not say which.
before-version-smart-licensing = { $version } can be connected. From 15.5.1 on, Smart Licensing is mandatory. Allow { $host } on port 443.
before-version-enrolment = { $version } can be connected. From 15.0 on, Cisco support advises `ecupdate` on the appliance’s command line first.
before-portal-read = You showed a page of this portal.
before-portal-none = Without a portal, you cannot make a token. Step 5 has a request for your SSE administrator.
before-region-address-unknown = This is not the address of a Cisco portal that Passarela knows. Choose the region below.
before-region-differ = One source says { $first }, another says { $second }. A tenant has only one region.
before-region-api = { $region }, by your API client.
before-region-address = { $region }, by the portal’s address.
before-region-page = The page you showed is from the portal of { $region }.
before-region-said = The portal’s address would confirm it.
before-account-no = You need a { PORTAL() } account in the tenant’s region. Ask a { PORTAL() } administrator for one.
before-account-read = You showed a page that only people with an account can see.
before-account-api = Your API client belongs to { $org }.
before-sse-read = You showed a page of SSE.
before-sse-no = You need access to Security Services Exchange to make a token. Ask its administrator, or hand over Step 5.
before-rights-no = You need administrator rights on the appliance and in the portal. A colleague who has them can do these steps with you.
before-cluster-machine-mode = Good. In machine mode, only the appliance you are signed in to registers.
before-cluster = In a cluster, only the appliance you are signed in to registers. Switch to machine mode first.
before-cluster-joins = If it registers before it joins the cluster, deregister it by hand first.
before-cluster-joins-registered = It is registered. Deregister it by hand before it joins the cluster.
before-registered = The appliance is registered already. If its server is not in your tenant’s region, deregister it first. If it is, go on with Step 7.
before-registered-here = The appliance is registered already, with the server of your tenant’s region. Go on with Step 7.
before-registered-unknown = Open Cloud Service Settings. A `Deregister` button there means that it is registered.
before-registered-not = The page you showed is from an appliance that is not registered.

## Steps 1–4

verdict-open-settings-confirmed = You have opened Cloud Service Settings.
verdict-open-settings-todo = Open the page, copy all of its text, and paste it into the box.
verdict-edit-settings-form = The edit form is open.
verdict-edit-settings-pending = A change waits for its commit, so you have used the form.
verdict-edit-settings-enabled = Threat Response is enabled, so somebody has used the form.
verdict-edit-settings-todo = Paste the page with the Enable box, or go on to the next page.
verdict-enable-server-todo = Paste the form, or the page after Submit.
verdict-enable-server-confirmed = Threat Response is enabled, with your tenant’s region.
verdict-enable-server-disabled = Threat Response is still disabled on this page.
verdict-enable-server-no-server = The page shows no server. Copy the whole page.
verdict-enable-server-tenant-unknown = The page shows the server. Your tenant’s region is not known yet.
verdict-enable-server-host-unknown = Passarela does not know this server.
verdict-clouds-without-xdr = SSE has clouds in India and Australia too. Cisco XDR has no region there.
verdict-enable-server-box-unseen = The server is right. A copied form does not show whether the box is ticked.
verdict-enable-server-box-unseen-next = The page after Submit will show it. Go on when the box is ticked.
verdict-regions-differ = The regions do not match.
verdict-regions-differ-why = The { $machine } is set to { $appliance }, but your tenant is in { $tenant }. Each cloud refuses the tokens of the other.
verdict-regions-differ-change = Your tenant’s region decides. Choose its server on the { $machine }, then submit and commit.
verdict-regions-differ-deregister = Your tenant’s region decides. Deregister the { $machine } first, then change the server, commit, and make a new token there.
verdict-commit-todo = Paste the page after the commit.
verdict-commit-pending = The change is not committed on the { $machine }.
verdict-commit-pending-why = Until it is committed, the { $machine } does not ask for a token.
verdict-commit-pending-next = Select [[Commit Changes]] and look at Uncommitted Changes first. The commit applies everything that is staged, not only this change.
verdict-commit-banner = The { $machine } says that your changes are committed.
verdict-commit-listed = SSE lists the { $machine } as Registered, so the change is probably committed.
verdict-commit-listed-why = An appliance registers only after the commit. The page with the waiting change is older.
verdict-commit-listed-next = Copy the page as it is now, and paste it again to confirm.
verdict-commit-status = The { $machine } shows a registration status. It does that only after a commit.
verdict-commit-unclear = The page says Enabled, but not whether the change is committed.
verdict-commit-unclear-next = Reload Cloud Service Settings. Copy the whole page with the buttons at the top, and paste it.
verdict-commit-server-first = Correct the server before you commit. It is { $appliance }, but your tenant is in { $tenant }. Step 3 shows how.
verdict-commit-form-since = The form shows another server than the page before it. Nothing shows that this change is committed.
verdict-commit-disabled = The { $machine } says that Threat Response is disabled.
verdict-commit-disabled-next = Either nothing was submitted yet, or the changes were abandoned.
verdict-commit-page-needed = This page alone does not show whether Threat Response is on.

## Steps 5 and 6

verdict-token-todo = There is no token yet.
verdict-token-wanted = The { $machine } is ready and asks for a token.
verdict-token-new-one = The { $machine } refused the last token. Make a new one.
verdict-token-accepted = The { $machine } accepted a token.
verdict-token-not-needed = The { $machine } is registered. It needs no token any more.
verdict-token-not-needed-listed = SSE lists the { $machine } as Registered. It needs no token any more.
verdict-token-new-row = SSE shows a new device row: { $name }.
verdict-token-running = { $exact ->
    [yes] You have a token. It lasts until { $ends }.
   *[no] You have a token. It lasts until about { $ends }.
}
verdict-token-enough = That is enough time to paste it and register.
verdict-token-short = Little time is left. If the token runs out, make a new one.
verdict-token-pace = Your own registrations took up to { $minutes } min so far, from the token to the answer of the { $machine }.
verdict-token-pace-several = For { $appliances } appliances that makes about { $minutes } min.
verdict-token-pace-enough = The time left is enough.
verdict-token-pace-short = The time left may not be enough. Make a token that lasts longer.
verdict-token-expired = The token ran out at { $ended }.
verdict-token-expired-next = Make a new one. Everything else is kept.
verdict-token-other-cloud = The token is from another region.
verdict-token-other-cloud-next = The { $machine } refuses it. Make a new one in the portal of the { $machine }’s region.
verdict-ctr-off-in-sse = Threat Response is switched off in SSE.
verdict-ctr-off-in-sse-next = In SSE, open [[Cloud Services]] and switch [[Cisco Threat Response]] on. Otherwise Step 8 does not offer the { $machine }.
verdict-esa-busy = The { $machine } waits for Cisco’s cloud service.
verdict-esa-busy-next = This is not an error. Cisco does not say how long it takes. Reload the page after a while and paste it again.
verdict-register-todo = Paste the page after Register.
verdict-register-wanted = The { $machine } asks for a token.
verdict-register-again = The last token was refused. Paste the new one on the { $machine }.
verdict-register-requested = The { $machine } sent its request to register.
verdict-register-in-progress = The { $machine } says that its registration is in progress.
verdict-register-registered = The { $machine } says that it is registered.
verdict-register-listed = SSE lists the { $machine } as Registered.
verdict-register-next = Step 7 shows when SSE lists it.
verdict-register-failed = The { $machine } refused the token.
verdict-register-failed-four = Its one sentence has four possible causes. The token ran out, is from another region, was used before, or was mistyped.
verdict-register-failed-next = Make a new token in the portal of the { $machine }’s region, and paste all of it.
verdict-register-failed-two = The token had time left, and the regions match. Two causes are left: it was used before, or it was mistyped.
token-doubt-length = A registration token has 32 characters. This one has { $length }.
token-doubt-characters = A registration token has only letters and digits. This one has other characters too.

## Steps 7 and 8

verdict-device-todo = Paste the text of SSE’s Devices page.
verdict-device-registered = SSE lists { $name } as Registered.
verdict-device-absent =
    { $count ->
        [0] SSE’s device list is empty. { $name } is not in it.
        [one] SSE’s list has one device. It is not { $name }.
       *[other] SSE’s list has { $count } devices. None is named { $name }.
    }
verdict-device-absent-next = A new device can take a while to appear. If it does not, compare the region and the tenant’s name at the top of the page.
verdict-device-list-older = This list was read before the { $machine } registered.
verdict-device-listed-before = SSE listed the { $machine } as Registered. Since then the { $machine } said that it is not.
verdict-device-listed-before-next = Register it in Step 6. Then show the list again.
verdict-device-other-status = SSE lists { $name } with the status “{ $status }”.
verdict-device-other-status-next = Only Registered is known to be good. Look again later, or ask Cisco what this status means.
verdict-device-other-kind = SSE lists { $name } as { $kind }, not as { $machine }.
verdict-device-other-kind-next = It may be another machine. Compare the host name in Before you start with the one of your { $machine }.
expected-device-kind = Type { $machine }
found-device-kind = Type { $kind }
verdict-device-no-status = SSE lists { $name }, but its status could not be read.
verdict-device-several =
    Of { $count } devices, more than one can be yours.
verdict-device-several-next = Enter the appliance’s full host name in Before you start.
verdict-device-name-needed =
    { $count ->
        [one] The list has one device.
       *[other] The list has { $count } devices.
    } Your appliance’s host name is not known yet.
verdict-device-other-tenant = This list is from another tenant.
verdict-device-other-tenant-next = The appliance is registered in another tenant. Deregister it there, and make a new token in yours.
verdict-device-list-partial =
    { $count ->
        [one] One device was read. It is not yours, and the list may go on.
       *[other] { $count } devices were read. Yours is not among them, and the list may go on.
    }
verdict-device-list-partial-next = On the page, search for the appliance’s name or show more rows. Then copy it again.
verdict-module-todo = Add the module, then paste the text of the list of modules.
verdict-module-bound = The module { $name } asks this appliance.
verdict-module-list-partial =
    { $count ->
        [one] One module was read. It is not for an email appliance, and the list may go on.
       *[other] { $count } modules were read. None is for an email appliance, and the list may go on.
    }
verdict-module-list-partial-next = Open the module itself, select [[Edit]], and copy that page.
verdict-module-offered-partial = The copy shows which device is chosen under [[Registered Device]], not what the list offers.
verdict-module-offered-partial-next = Choose your appliance there, and copy the page again. Or save the page and open the file here.
verdict-module-listed = The module { $name } is listed, and its form has your device.
verdict-module-listed-why = The list of modules does not show which device a module asks. The form you pasted does.
verdict-module-none = There is no module yet.
verdict-module-absent =
    { $count ->
        [one] { PORTAL() } has one module. It is not for an email appliance.
       *[other] { PORTAL() } has { $count } modules. None is for an email appliance.
    }
verdict-module-other-device = The module { $name } asks another device.
verdict-module-other-device-next = Edit the module and choose your appliance as [[Registered Device]], or add another module.
verdict-module-device-unseen = There is a module of this type. The page does not say which device it asks.
verdict-module-device-unseen-next = Paste the module’s form as well, with your device chosen. [[Edit]] opens the form again.
verdict-module-id-needed = The device’s ID is not known yet, so the two cannot be compared. Show SSE’s Devices page first.
verdict-module-offered = The list offers { $name }.
verdict-module-offered-next = Choose it and save. Then paste the text of the list of modules.
verdict-module-not-offered =
    The list does not offer { $name }. { $count ->
        [0] It is empty.
        [one] It has one device.
       *[other] It has { $count } devices.
    }
verdict-module-not-offered-inferred = SSE lists it as Registered, so Threat Response is probably switched off in SSE. Switch it on under [[Cloud Services]], then select [[Reload Devices]].
verdict-module-not-offered-next = Switch [[Cisco Threat Response]] on under [[Cloud Services]] in SSE, then select [[Reload Devices]]. If it was on already, check Step 7.

## Prove it works

verdict-prove-todo = No test message was seen yet.
verdict-prove-sent = The test message was sent. Message tracking has not shown it yet.
verdict-prove-sent-by-you = You sent the test message. Message tracking has not shown it yet.
verdict-prove-sent-next = Search for its subject in message tracking. Cisco does not say how late a message appears there.
verdict-prove-elsewhere = { PORTAL() } shows the message through another module.
verdict-prove-elsewhere-next = The proof is a sighting from this set-up’s own module. Compare which device each module asks.
verdict-prove-listener = This is not the name or address of a mail listener.
verdict-prove-address = Enter one mail address, and nothing else.
verdict-prove-tracked-only = The { ESA() } handled the message. { PORTAL() } has not shown it yet.
verdict-prove-tracked-only-next = Investigate now. It can take minutes until an investigation finds the message. Cisco does not say how long.
verdict-prove-sighted-only = { PORTAL() } shows the message.
verdict-prove-sighted-only-next = Paste Message Tracking too. Then both ends are proven.
verdict-proved-at = Data from { $device } arrived in { PORTAL() } at { $at }.
verdict-proved = Data from { $device } arrived in { PORTAL() }. The sighting is from { $observed }.
verdict-proved-message = The message “{ $subject }”, handled by the { ESA() } at { $time }, was shown by the module { $module }.
verdict-proved-practice = That was practice: your own appliance is as it was. “Leave practice” in the menu leads to the real set-up.
milestone-sent = Message sent
milestone-sent-todo = Send a message with the subject { $subject } through the { ESA() }.
milestone-sent-running = Passarela is sending the message.
milestone-sent-taken = The appliance’s listener accepted the message, without encryption.
milestone-sent-taken-tls = The appliance’s listener accepted the message, over an encrypted connection.
milestone-sent-by-you = You said that you sent it.
milestone-sent-seen = A message with the subject { $subject } went through.
milestone-tracked = Found in Message Tracking
milestone-tracked-todo = Search for the subject, then paste the result.
milestone-tracked-absent =
    { $count ->
        [0] Message Tracking shows no message.
        [one] Message Tracking shows one message. Its subject is not { $subject }.
       *[other] Message Tracking shows { $count } messages. None has the subject { $subject }.
    }
milestone-tracked-seen = The { ESA() } handled it at { $time }.
milestone-tracked-mid = The { ESA() } handled it at { $time } as MID { $mid }.
milestone-investigated = Found by an investigation
milestone-investigated-todo = Investigate, then paste the result.
milestone-investigated-found = An investigation found the message.
milestone-investigated-email-messageid = An investigation found the message by its Message-ID.
milestone-investigated-cisco-mid = An investigation found the message by its MID.
milestone-investigated-email-subject = An investigation found the message by its subject.
milestone-investigated-none = { PORTAL() } has found nothing about the message yet.
milestone-investigated-none-email-messageid = { PORTAL() } has found nothing for its Message-ID yet.
milestone-investigated-none-cisco-mid = { PORTAL() } has found nothing for its MID yet.
milestone-investigated-none-email-subject = { PORTAL() } has found nothing for its subject yet.
milestone-investigated-error = The module could not answer. It says “{ $words }”.
milestone-investigated-other = This investigation is about something else.
milestone-sighted = Shown by this set-up’s module
milestone-sighted-todo = No sighting of the message was seen yet.
milestone-sighted-seen = The module { $module } shows it.
milestone-sighted-elsewhere = The module { $module } shows it. This set-up’s module is { $own }.
milestone-sighted-whose = The module { $module } shows it. It is not known which device this module asks.

hold-tracking-lag = Message Tracking shows messages late. [[Data in time range:]] says how much of the time it covers.
hold-tracking-off = { $machine ->
    [SMA] The SMA may not collect message tracking.
   *[other] Message tracking may be switched off on the appliance.
}
hold-tracking-path = { $machine ->
    [SMA] The message may not have gone through the appliances that the SMA manages.
   *[other] The message may not have gone through this appliance.
}
hold-module-device = { $machine ->
    [SMA] The module may ask another device. Compare its [[Registered Device]] with this SMA.
   *[other] The module may ask another device. Compare its [[Registered Device]] with this appliance.
}
hold-timeframe = The message may be older than the { $days } days that the module looks back.
hold-region = { $machine ->
    [SMA] This portal may be in another region than the SMA’s server.
   *[other] This portal may be in another region than the appliance’s server.
}
hold-subject-xdr = Cisco’s XDR page does not list subjects. Ask with the MID or the Message-ID.
hold-syntax = The text may not have the form that an investigation expects. The helper below corrects it.

## Going on from a step that is not so: what will fail, and where

refuted-before-way = The next steps are for an appliance that connects directly. For yours, Step 6 may fail.
refuted-before-version = This version is below the minimum that Cisco names. Step 3 may find nothing to enable.
refuted-before-sma-version = This version is below the minimum that Cisco names. Step 3 may find nothing to enable.
refuted-before-portal = Without a portal, nobody can make the token of Step 5.
refuted-before-region = One of the two regions is wrong. With the wrong one, Step 6 will refuse the token.
refuted-before-account = Without the account, nobody can add the module of Step 8.
refuted-before-sse-access = Without access to SSE, nobody can make the token of Step 5.
refuted-before-rights = Without these rights, you cannot do Step 4.
refuted-before-cluster = In cluster mode, Step 6 registers only the appliance that you are signed in to.
refuted-before-registered = In other people’s tools, a registered appliance shows no field for a token. Step 6 may have nothing to paste into.
refuted-regions = This page shows { $appliance }; your tenant is { $tenant }. Step 6 will refuse the token.
refuted-pending = The change is not committed. The { $machine } will show no field for the token in Step 6.
refuted-ctr-off-in-sse = Threat Response is off in SSE. Step 8 will not offer the { $machine }.
refuted-token-expired = The token ran out. Step 6 will refuse it.
refuted-token-other-cloud = The token is from another region. Step 6 will refuse it.
refuted-register-failed = The { $machine } refused the token. Step 7 will not find it in SSE.
refuted-device-other-tenant = This list is from another tenant. Step 8 looks in yours, and will not offer the { $machine }.
refuted-module-other-device = The module asks another device. No investigation will find the test message.
refuted-module-not-offered = The list does not offer the { $machine }. No module can ask it, so no investigation will find the test message.

## Expected and found, side by side

expected-server = { $server }
found-server = { $server }
found-server-unknown = { $host }
expected-tenant-unknown = Your tenant’s region
expected-changes-committed = Your changes have been committed
found-changes-committed = Your changes have been committed
found-changes-pending = A change waits for its commit
expected-token-portal = { $region } ({ $host })
found-token-portal = { $region } ({ $host })
expected-device-registered = { $name } with the status Registered
expected-tenant = { $tenant }
found-tenant = { $tenant }
found-status = { $status }
found-devices =
    { $count ->
        [0] No device
        [one] One device
       *[other] { $count } devices
    }
found-modules =
    { $count ->
        [0] No module
        [one] One module
       *[other] { $count } modules
    }
found-messages =
    { $count ->
        [0] No message
        [one] One message
       *[other] { $count } messages
    }
found-sightings =
    { $count ->
        [0] No sighting
        [one] One sighting
       *[other] { $count } sightings
    }
found-version = AsyncOS { $version }
found-host-name = The appliance is { $name }
found-portal-xdr = The portal is Cisco XDR
found-portal-securex = The portal is SecureX
found-portal-threat-response = The portal is Threat Response
found-portal-sse = The portal is Security Services Exchange
found-portal-region = The portal is the one of { $region }
found-token-ends = The token lasts until { $at }
found-page-cloud-service-settings = Cloud Service Settings
found-threat-response-enabled = Threat Response: Enabled
found-threat-response-disabled = Threat Response: Disabled
found-part-of-devices = Maybe more devices than the page shows
found-part-of-modules = Maybe more modules than the page shows
found-part-of-messages = Maybe more messages than the page shows
found-part-of-sightings = Maybe more sightings than the page shows
found-not-understood = Not understood: { $label } “{ $value }”
found-cloud-services-disabled = The Cisco Cloud Service is off, so Threat Response is off too
found-registration-token-wanted = The { ESA() } asks for a registration token
found-registration-requested = The request to register was sent
found-registration-busy = Cisco’s cloud service is busy
found-registration-in-progress = Registration is in progress
found-registration-registered = Registered
found-registration-failed = Registration failed
found-ctr-in-sse-enabled = Cisco Threat Response in SSE: on
found-ctr-in-sse-disabled = Cisco Threat Response in SSE: off

## Pasting

paste-recognised = Read: { $page }.
paste-recognised-nameless = Read. No step needs this page, but it says something of your set-up.
paste-wrong-page = This is { $page }. This step needs { $wanted }.
paste-unknown = Passarela does not recognise this text. Copy the whole page, with its heading.
paste-unknown-like = Passarela does not recognise this text. It looks like { $like }.
like-how-to-document = a how-to document, not a page
like-sign-in-page = a sign-in page
like-e-mail = an e-mail
like-json = data from an API
like-certificate-warning = a browser’s certificate warning
like-error-page = an error page
like-new-web-interface = the appliance’s new web interface
like-appliance-page = another page of the appliance
like-sse-portal-page = another page of SSE
like-threat-response-page = another page of Threat Response
like-xdr-page = a page of Cisco XDR
like-picture = a picture
like-pdf = a PDF without text that can be read
like-document = a document of an office program
like-archive = a packed archive
like-web-archive = a web archive of Safari that is damaged
like-too-large = a file that is far too large for one of these pages
like-select-organization = the page Select Organization of Security Cloud Sign On
like-licence-page = a page about Cisco licences
like-asyncos-log = a log of the appliance
like-appliance-page-other-language = a page of the appliance in another language
paste-next-practice-lab = This page is the practice lab’s: nothing on it is real. Copy the page of your own appliance or portal. At its step, “Discard this page” makes this one no longer count.
paste-next-part = Search for the name on that page, or show more rows. Then copy the page again.
paste-next-how-to-document = Open the page itself, and copy all of it.
paste-next-sign-in-page = Sign in. Then copy the page you wanted.
paste-next-select-organization = Choose the organization that has your Cisco XDR. If a device is missing, the wrong organization is a likely reason.
paste-next-licence-page = Its tokens are for licences. You make the registration token in SSE, as Step 5 shows.
paste-next-asyncos-log = A log does not prove a step. If it says “Failed to regenerate token”, Cisco’s note 223049 advises `ecupdate`. That is another token.
paste-next-appliance-page-other-language = Switch the appliance’s interface to English, open the page again, and copy all of it.
paste-next-e-mail = Copy the page from the browser, not from an e-mail.
paste-next-json = Open the page in the browser, and copy all of it.
paste-next-certificate-warning = Go on to the page behind the warning if you trust it. Then copy that page.
paste-next-error-page = Load the page again. Copy it when its content is back.
paste-next-new-web-interface = Change to the classic interface, open [[Network]] > [[Cloud Service Settings]], and copy that page.
paste-next-appliance-page = Open the page that this step needs, and copy all of it.
paste-next-sse-portal-page = Open [[Devices]] or [[Cloud Services]], and copy all of it.
paste-next-threat-response-page = Open the page that this step needs, and copy all of it.
paste-next-xdr-page = On [[Integrations]], open the form of your integration and copy it: the form names the device. Elsewhere, open the page that this step needs.
paste-next-picture = Passarela cannot read pictures. Select all on the page itself, copy, and paste.
paste-next-pdf = Select all on the page itself, copy, and paste. Or save the page as HTML.
paste-next-document = Open it, select all, copy, and paste. Better, copy the page itself.
paste-next-archive = Unpack it, and open the page inside.
paste-next-web-archive = Select all on the page itself, copy, and paste. Or save the page source.
paste-next-too-large = Copy only the page, and paste it.
row-asks = Passarela does not know what “{ $label } { $value }” means. What does it say?
row-means-enable-server = Enabled, with the right server
row-means-commit = Enabled and committed
row-means-register = Registered, or registering
row-means-device-listed = The device is registered
row-means-no = Not yet
row-means-unknown = I cannot tell
page-cloud-service-settings = Cloud Service Settings
page-uncommitted-changes = Uncommitted Changes
page-sse-devices = the Devices page of SSE
page-sse-cloud-services = the Cloud Services page of SSE
page-ctr-devices = the Devices page of Threat Response
page-ctr-modules = the Modules page (Integrations in XDR)
page-ctr-available-modules = the Available Modules page
page-ctr-add-module = the Add New Module page
page-ctr-investigate = the Investigate page
page-message-tracking = the Message Tracking page
page-asyncos-cli = a command-line session of the appliance
page-unknown = another page
page-token-dialog = the page of a new token
page-of-portal = a page of the portal
page-of-appliance = a page of the appliance

## Ways on

way-set-up-sma = Set up the SMA
way-step-before = Go to Before you start
way-step-open-settings = Go to Step 1
way-step-edit-settings = Go to Step 2
way-step-enable-server = Go to Step 3
way-step-commit = Go to Step 4
way-step-generate-token = Go to Step 5
way-new-token = Make a new token
way-step-register = Go to Step 6
way-step-device-listed = Go to Step 7
way-step-add-module = Go to Step 8
way-step-prove = Go to Prove it works
way-connect = Let Passarela check by itself
way-connection = Go to the API connection
way-check-all = Check all

## Advice, saving, the connection

token-advice = You have { $appliances } appliances to do. Choose { $life }.
saved-full = Not saved. The disk is full.
saved-closed = Not saved. The folder takes no files.
saved-failed = Not saved. Passarela tries again with your next action.
error-no-password = Passarela no longer has the API client’s password.
error-no-password-next = Enter it again on the page API connection.
connection-identity = { $org }, { $role }

## Window titles

window-title = { $place } – { $device }
window-title-practice = PRACTICE · { $place } – { $device }
window-title-step = Step { $number } of 8, { $heading }
window-title-page = { $heading }
window-title-connect = Connect to { PORTAL() }
window-title-troubleshoot = Troubleshoot
window-title-report = Report
window-title-colleague = A colleague’s report
window-title-activity = Activity

## What one copy can prove

proof-one-copy-registering = One copy after [[Register]] can prove Steps { $first } to { $last }.
proof-one-copy-registered = One copy that lists your appliance as Registered can prove Steps { $first } to { $last }.

## Answers as they were typed

answer-text = { $text }

## Several appliances

appliances-not-read = Its files could not be opened.
appliances-set-aside = Its file could not be read. It is kept.
appliances-cluster-mode = Change to machine mode first
appliances-cluster-machine-mode = In machine mode
appliances-cluster-joins = Not in the cluster yet
appliances-cluster-deregister = Deregister it before it joins
appliances-line-no-name = There is no name.
appliances-line-not-a-name = This is not a host name.
appliances-line-cut = The name is cut. Type it in full.
appliances-line-twice = The same name stands further up.
appliances-line-in-the-list = It is in the list already.
appliances-line-too-many = The list is full.
