### What each step tells the person.
###
### `[[…]]` marks a label of the appliance or of a portal: it is shown as a chip and stays in English in every language.
### Product messages in quotation marks are word for word and stay in English as well.
### `$portal` is “Cisco XDR” or “Threat Response”, whichever the person sees; `$service` is what the appliance calls the thing that is switched on.
### `$machine` is “ESA” or “SMA”: where the machine stands beside SSE or Threat Response, as in Cisco's how-to, and in outcomes and
### verdicts. `$appliance` is “appliance”, or “SMA” on the SMA way: in instructions.
### Lines whose id begins with `step-handoff-` leave the window as plain text and carry no label marks.

## Shared

step-the-appliance = the appliance
step-the-sma = the SMA
step-word-appliance = appliance
step-word-sma = SMA
step-word-portal-xdr = { PORTAL("Cisco XDR") }
step-word-portal-older = { PORTAL("Threat Response") }
step-word-service-13 = Threat Response
step-word-service-14 = the Cisco Cloud Service

step-picture-checked = Checked on { $on }.
step-picture-unchecked = Drawn after Cisco’s how-to of 2020. Not yet checked on a real page.
step-picture-look-14 = AsyncOS 14 and later, as other people’s tools show it. No Cisco document confirms it.
step-picture-look-xdr = Cisco documents these menus. No Cisco document confirms what the page shows.
step-portal = `{ $address }`
step-portal-practice = the practice SSE

step-open-appliance = Open the appliance
step-open-sma = Open the SMA
step-open-sse = Open SSE { $region }
step-open-threat-response = Open Threat Response { $region }
step-open-xdr = Open XDR { $region }
step-open-practice-appliance = Open the practice ESA
step-open-practice-sma = Open the practice SMA
step-open-practice-sse = Open the practice SSE
step-open-practice-threat-response = Open the practice Threat Response
step-open-practice-xdr = Open the practice XDR
step-open-practice-mail = Open the practice mail page

step-copy-device = Device name
step-copy-devices-page = Address of the Devices page
step-copy-module-name = Module name
step-copy-query = Investigation text
step-copy-server = Server row
step-copy-subject = Subject
step-copy-timeframe = Request timeframe in days

step-note-sma = Cisco’s 2020 how-to shows these labels on an ESA. The SMA has a page of the same name. Its labels may differ.
step-note-managed = An SMA manages this appliance, or it is CES. Cisco’s 2020 how-to connects such appliances through the SMA only. Before you start offers that way.
step-note-look-14 = For AsyncOS 14 and later, the labels come from other people’s tools, not from Cisco. Yours may differ.
step-note-portal-xdr-devices = Cisco documents [[Administration]] > [[On-Premises Appliances]] for devices. The 2020 name was [[Modules]] > [[Devices]] > [[Manage Devices]].
step-note-portal-older-devices = The 2020 module page starts elsewhere: the gear icon, [[Settings]], then [[Devices]] > [[Manage Devices]]. Both lead to SSE.
step-note-portal-xdr-modules = Cisco documents [[Administration]] > [[Integrations]] for modules. Whether XDR still offers a module for a stand-alone appliance is not known.
step-note-portal-xdr-modules-sma = Cisco documents [[Administration]] > [[Integrations]] for modules, and [[Secure Email and Web Manager]] among them, formerly SMA Email.
step-note-portal-xdr-investigate = The labels of the XDR page are concluded from the 2020 page. Yours may differ.

step-variant-look-13 = My page is AsyncOS 13.x
step-variant-look-13-remark = These are the labels of AsyncOS 13.0, as Cisco’s how-to shows them. AsyncOS 13.5 also shows Cisco Success Network.
step-variant-look-14 = My page is AsyncOS 14 or later
step-variant-look-14-remark = From 14 on, the status row reads [[SecureX:]]. These labels come from other people’s tools; no Cisco document confirms them.
step-variant-portal-xdr = My portal is Cisco XDR
step-variant-portal-xdr-remark = Cisco documents the XDR menus. There, only administrators see Integrations, On-Premises Appliances and API Clients.
step-variant-portal-older = My portal is Threat Response or SecureX
step-variant-portal-older-remark = These menus are from Cisco’s 2020 how-to. SecureX ended on 31 July 2024, so few people still see them.

## Before you start

step-before-heading = Before you start
step-before-outcome = When you finish, you know whether you can connect this { $appliance }, and in which region.
step-before-action-copy-machine = Sign in to the { $appliance } and copy any of its pages: select all, copy.
step-before-action-copy-portal = Do the same with any page of { $portal }.
step-before-action-come-back = Come back. Passarela reads these pages, and asks only what they do not say.
step-before-action-sma-version = Check that the SMA runs AsyncOS 12.5 or later.
step-before-action-sma-answer = Answer “Who manages the appliance?” with “Set up the SMA that manages it”. Then each step names the SMA.
step-before-action-sma-steps = Do Steps 1 to 4 and 6 on the SMA. Its [[Network]] menu has [[Cloud Service Settings]] too.
step-before-action-sma-module = In Step 8, add the SMA module instead of the appliance’s own.
step-before-action-old-sma-stop = Stop here. Below AsyncOS 12.5, Cisco’s how-to names no way for an SMA.
step-before-action-old-sma-upgrade = Plan the upgrade of the SMA with the people who run it.
step-before-action-old-sma-answer = Then answer the question for its version again.
step-before-action-no-portal-answer = Under “All answers”, answer “Which portal do you see?” with “None”. In Steps 5, 7 and 8, you then send a request to a colleague.
step-before-action-no-portal-ask = Give the request on this page to the person who runs Cisco XDR or Threat Response.
step-before-action-no-portal-go-on = Go on with Steps 1 to 4. They need the { $appliance } and the region only.
step-before-action-cluster-sign-in = Sign in to exactly the appliance that you want to register.
step-before-action-cluster-mode = Change to machine mode there before you open [[Cloud Service Settings]].
step-before-action-cluster-answer = Answer the cluster question under “All answers”.
step-before-action-joining-look = Open [[Cloud Service Settings]] on the appliance. A [[Deregister]] button means that it is registered.
step-before-action-joining-deregister = If it is registered, deregister it by hand first.
step-before-action-joining-join = Then let it join the cluster.
step-before-action-joining-register = After that, register it here, signed in to it, in machine mode.
step-before-action-registered-region = Open [[Cloud Service Settings]] and compare the server row with your tenant’s region.
step-before-action-registered-deregister = If they differ, select [[Deregister]] first and confirm.
step-before-action-registered-change = Then change the server, submit and commit: Steps 2 to 4.
step-before-action-registered-token = Then make a new token and register: Steps 5 and 6.
step-before-caution-security = { $version } is older than the builds that fix { $cve }. Read Cisco’s advisory before you go on: `{ $address }` Known on { $date }.
step-before-caution-practice = This is practice. Nothing you do here reaches a real appliance or a real portal.
step-before-caution-live = These steps change a working appliance. Read what an action affects before you do it.
step-before-caution-lockout = A refused sign-in can lock an account. Check your password before you try again.
step-before-caution-region = Your tenant’s region decides. Accounts and data of two regions cannot be merged.
step-before-caution-firewall = The { $appliance }’s management interface needs outbound HTTPS, port 443, to { $host }. A test from this computer proves nothing about the { $appliance }.
step-before-caution-firewall-any = The { $appliance }’s management interface needs outbound HTTPS, port 443, to the server of its region. A test from this computer proves nothing about the { $appliance }.
step-before-caution-clouds = SSE has clouds in India and Australia too. XDR has no region there, so an appliance there reaches no portal of these steps.
step-before-caution-expect = The module answers investigations from message tracking. It raises no incidents of its own; that is a conclusion, not documented.
step-before-caution-threat-defense = Cisco Secure Email Threat Defense is another product with another integration. These steps do not set it up.
step-before-caution-path = An appliance without an SMA needs AsyncOS 13.0.0-314 or later. An SMA needs AsyncOS 12.5 or later.
step-before-caution-way-sma = Cisco’s 2020 how-to connects CES and SMA-managed appliances through the SMA only. Later guides exist for CES.
step-before-caution-basis-sma = Cisco’s how-to 215556 shows each step on an ESA, and names the SMA in one paragraph. The steps say where it shows nothing.
step-before-caution-basis-14 = These steps follow Cisco’s how-to 215556 of 2020. They say where AsyncOS 14 and later, or XDR, differ.
step-before-caution-basis = These steps follow Cisco’s how-to 215556 of 2020. It used a C100V with AsyncOS 13.0.0-392 and default settings.
step-before-variant-sma = An SMA manages my { ESA() }
step-before-variant-sma-remark = Cisco’s 2020 how-to connects such an appliance only through the SMA. The same eight steps apply there.
step-before-variant-ces = I have Cloud Email Security (CES)
step-before-variant-ces-remark = Cisco’s 2020 how-to sends CES through the SMA. Later Cisco guides cover CES itself, so ask Cisco which applies to you.
step-before-variant-old-sma = My SMA is older than 12.5
step-before-variant-old-sma-remark = Cisco’s 2020 how-to asks for AsyncOS 12.5 or later on the SMA. It names no other way for the appliances that it manages.
step-before-variant-no-portal = I have no portal
step-before-variant-no-portal-remark = SecureX ended on 31 July 2024. Tenants without XDR may have no module page any more; that is a conclusion, not documented.
step-before-variant-cluster = My appliance is in a cluster
step-before-variant-cluster-remark = Cisco’s 13.5.1 guide: in machine mode, only the appliance you are signed in to registers.
step-before-variant-joining = My appliance will join a cluster
step-before-variant-joining-remark = Cisco’s 13.5.1 guide: if it was registered on its own, deregister it by hand before it joins. The button is from other people’s tools.
step-before-variant-registered = It is registered already
step-before-variant-registered-remark = A registered { $appliance } shows a [[Deregister]] button, in other people’s tools. Passarela looks for that button.
step-before-why = Each of these can stop you half-way, some with a message that names another cause. The how-to assumes that you know Threat Response and the appliance. Its video has the title “Cisco Threat Response and ESA Integration”.
step-before-wanted = Any page of the { $appliance }, then any page of the portal. Their sign-in pages count too.

## Questions of Before you start

step-before-question-name = What is the appliance’s host name?
step-before-question-name-hint = The whole name, as SSE will list it. Passarela looks for it in every list.
step-before-question-address = What is the address of its web interface?
step-before-question-address-hint = Copy it from your browser when you are signed in. Without it, Passarela cannot open the appliance for you.
step-before-question-sma-name = What is the SMA’s host name?
step-before-question-sma-name-hint = The whole name, as SSE will list it. Your answer for the appliance itself is kept.
step-before-question-sma-address = What is the address of the SMA’s web interface?
step-before-question-sma-address-hint = Copy it from your browser when you are signed in. Without it, Passarela cannot open the SMA for you.
step-before-question-way = Who manages the appliance?
step-before-question-way-hint = This decides which machine registers, and which module you add.
step-before-question-way-direct = No SMA manages it
step-before-question-way-direct-hint = It stands alone or in a cluster. You register the appliance itself. It needs AsyncOS 13.0.0-314 or later.
step-before-question-way-sma-managed = An SMA manages it
step-before-question-way-sma-managed-hint = Cisco’s 2020 how-to connects it through the SMA only.
step-before-question-way-ces = It is Cloud Email Security (CES)
step-before-question-way-ces-hint = Cisco’s 2020 how-to uses the SMA here too. Later Cisco guides exist for CES.
step-before-question-way-sma = Set up the SMA that manages it
step-before-question-way-sma-hint = You register the SMA, for managed appliances and for CES. It needs AsyncOS 12.5 or later.
step-before-question-version = Which AsyncOS version does it run?
step-before-question-version-hint = Include the build number, as the sign-in page shows it: the first accepted version is 13.0.0-314.
step-before-question-sma-version = Which AsyncOS version does the SMA run?
step-before-question-sma-version-hint = The version of the SMA, not of the appliance. It needs 12.5 or later.
step-before-question-rights = Are you an administrator of the appliance and of the portals?
step-before-question-rights-hint = On the appliance, you change settings and commit. In the portals, you make a token and add a module.
step-before-question-rights-yes = Yes, of both
step-before-question-rights-no = No, or only of one of them
step-before-question-rights-no-hint = You can go on. Where you need a colleague, the step has a request that you can send.
step-before-question-account = Do you have a Threat Response account?
step-before-question-account-hint = Today this is a Cisco XDR account. It must exist in the region you use.
step-before-question-account-yes = Yes
step-before-question-account-no = No
step-before-question-account-no-hint = A colleague with an account must make the token and add the module.
step-before-question-sse-access = Can you open Security Services Exchange (SSE)?
step-before-question-sse-access-hint = You reach it from the device pages of the portals. You make the token there.
step-before-question-sse-access-yes = Yes
step-before-question-sse-access-no = No
step-before-question-sse-access-no-hint = Step 5 then has a request for a colleague who can.
step-before-question-portal = Which portal do you see?
step-before-question-portal-hint = Cisco renamed it: Threat Response, then SecureX, then XDR. The steps show the menus of yours.
step-before-question-portal-xdr = Cisco XDR
step-before-question-portal-xdr-hint = Its menu has [[Administration]] with [[Integrations]] and [[On-Premises Appliances]].
step-before-question-portal-older = An older one: Threat Response or SecureX
step-before-question-portal-older-hint = Its menu has [[Modules]], as in Cisco’s 2020 how-to.
step-before-question-portal-none = None
step-before-question-portal-none-hint = In Steps 5, 7 and 8, you get requests to send to a colleague.
step-before-question-portal-address = What is the address of your portal?
step-before-question-portal-address-hint = Paste it from your browser. Its host name shows the region.
step-before-question-region = In which region is your tenant?
step-before-question-region-hint = The tenant is your organisation’s account at Cisco. The portal’s address shows its region.
step-before-question-region-address = The portal’s address is { $host }.
step-before-question-region-addresses = The portal’s address is { $xdr } or { $older }.
step-before-question-cluster = Is the appliance in a cluster?
step-before-question-cluster-hint = Cisco’s 13.5.1 guide: only the appliance you are signed in to registers, and only in machine mode.
step-before-question-cluster-no = No
step-before-question-cluster-joins = No, but it will join one
step-before-question-cluster-joins-hint = Cisco’s 13.5.1 guide: if it was registered on its own, deregister it by hand before it joins.
step-before-question-cluster-yes-machine-mode = Yes, and I work in machine mode
step-before-question-cluster-yes-machine-mode-hint = You sign in to exactly this appliance and change to machine mode first.
step-before-question-cluster-yes = Yes
step-before-question-cluster-yes-hint = In cluster or group mode, a commit can reach other appliances as well.
step-before-question-cluster-name = What do you call the cluster?
step-before-question-cluster-name-hint = The table groups appliances by this name. It stays on this computer.
step-before-question-registered = Is it registered already?
step-before-question-registered-hint = A registered appliance shows [[Deregister]] on [[Cloud Service Settings]]. Other people’s tools show that; Cisco does not say so.
step-before-question-registered-no = No
step-before-question-registered-yes = Yes
step-before-question-registered-yes-hint = To change its region: deregister first, then change the server, commit, and make a new token.
step-before-question-registered-unknown = I do not know
step-before-question-registered-unknown-hint = Paste the page into the box, and Passarela reads it.

## Step 1

step-open-settings-heading = Open Cloud Service Settings
step-open-settings-outcome = When you finish, you see whether { $service } is on or off on the { $appliance }.
step-open-settings-action-sign-in = Sign in to { $device } as an administrator.
step-open-settings-action-menu = Open [[Network]] > [[Cloud Service Settings]].
step-open-settings-action-status = Read the row [[Threat Response:]]. It says [[Disabled]] or [[Enabled]].
step-open-settings-action-status-14 = Look for [[Enable...]], or read the row [[SecureX:]] if the service is on.
step-open-settings-action-paste = Select the whole page, copy it, and paste it here as proof.
step-open-settings-action-no-menu-version = Check the version. The page needs AsyncOS 13.0.0-314 or later on an appliance.
step-open-settings-action-no-menu-classic = If you see the new web interface, change to the classic one and open [[Network]].
step-open-settings-action-no-menu-mode = In a cluster, change to machine mode on this appliance and look again.
step-open-settings-action-no-menu-rights = If the menu is still missing, send the request on this page to an administrator.
step-open-settings-action-already-server = Read the server row and compare its host with your tenant’s region.
step-open-settings-action-already-paste = Copy the whole page and paste it here. Passarela reads the server for you.
step-open-settings-action-already-go-on = If the region is right, go on to Step 4. The change may still wait for its commit.
step-open-settings-action-sma-version = Check that the SMA runs AsyncOS 12.5 or later.
step-open-settings-action-sma-answer = Select “Set up the SMA” below, under “Does your page look different?”. Nothing you entered is lost.
step-open-settings-action-sma-steps = Then each step names the SMA, beginning with Before you start.
step-open-settings-caution-cluster = In a cluster, change to machine mode on { $device } first. Only the appliance you are signed in to registers.
step-open-settings-variant-no-menu = My menu has no Cloud Service Settings
step-open-settings-variant-no-menu-remark = Likely reasons: missing rights, the new web interface, a cluster mode or an old version. Cisco does not document this.
step-open-settings-variant-already-enabled = It says Enabled already
step-open-settings-variant-already-enabled-remark = Then Steps 2 and 3 are done, if the server is in your region. Otherwise, change the server first.
step-open-settings-variant-sma = An SMA manages my { ESA() }
step-open-settings-variant-sma-remark = Cisco’s 2020 how-to says that such an appliance connects only through the SMA, on AsyncOS 12.5 or later.
step-open-settings-variant-ces = I have Cloud Email Security (CES)
step-open-settings-variant-ces-remark = Cisco’s 2020 how-to sends CES through the SMA. Later Cisco guides cover CES itself, so ask Cisco which applies to you.
step-open-settings-why = You do all of the { $appliance }’s part on this page. Its status shows how far you are, so Passarela can skip what is done.
step-open-settings-wanted = The whole [[Cloud Service Settings]] page, from [[Network]] > [[Cloud Service Settings]] on the { $appliance }.

## Step 2

step-edit-settings-heading = Edit the settings
step-edit-settings-outcome = When you finish, the form with the Enable box is open.
step-edit-settings-action-edit = On [[Cloud Service Settings]], select [[Edit Settings]].
step-edit-settings-action-edit-14 = Select [[Enable...]]. If the service is on already, select [[Edit Global Settings...]].
step-edit-settings-action-form = Check that the form has an [[Enable]] box and a list of servers.
step-edit-settings-action-form-14 = Check that the form has a box to enable the service and a list of servers.
step-edit-settings-action-already-server = Read the server row and compare its host with your tenant’s region.
step-edit-settings-action-already-right = If it is the same region, go on to Step 4.
step-edit-settings-action-already-wrong = If not, look for [[Deregister]]. Select it first, then open the form.
step-edit-settings-action-two-buttons-rows = Look at the rows above each button. One belongs to [[Cisco Success Network:]].
step-edit-settings-action-two-buttons-select = Select [[Edit Settings]] under [[Threat Response Server:]].
step-edit-settings-action-no-button-rights = Check that you are signed in as an administrator.
step-edit-settings-action-no-button-mode = In a cluster, change to machine mode on this appliance.
step-edit-settings-action-no-button-reload = Open [[Network]] > [[Cloud Service Settings]] again.
step-edit-settings-caution-nothing-changes = Opening the form changes nothing. You can leave it again.
step-edit-settings-variant-already-enabled = It says Enabled already
step-edit-settings-variant-already-enabled-remark = If the server is in your tenant’s region, there is nothing to edit. A commit may still be missing; Step 4 shows it.
step-edit-settings-variant-two-buttons = There are two Edit Settings buttons
step-edit-settings-variant-two-buttons-remark = Other people’s tools show this from AsyncOS 13.5 on: Cisco Success Network has its own button.
step-edit-settings-variant-no-button-14 = There is neither Enable... nor Edit Global Settings...
step-edit-settings-variant-no-button-14-remark = Missing rights or a cluster mode are likely. The names of both buttons come from other people’s tools, not from Cisco.
step-edit-settings-variant-no-button = There is no Edit Settings button
step-edit-settings-variant-no-button-remark = Missing rights or a cluster mode are likely. Cisco does not document this.
step-edit-settings-why = On a new appliance, { $service } is off. This form has the switch and the list of servers.
step-edit-settings-wanted = The opened form, or the [[Cloud Service Settings]] page after a later step.

## Step 3

step-enable-server-heading = Enable and choose the server
step-enable-server-outcome = When you finish, the form shows { $service } enabled with the server of your tenant’s region.
step-enable-server-action-enable = Tick [[Enable]].
step-enable-server-action-enable-14 = Tick the box that enables the Cisco Cloud Service.
step-enable-server-action-server = In the list [[Threat Response Server]], choose [[{ $row }]].
step-enable-server-action-server-14 = In the list [[Cisco Secure Cloud Server]], choose the row with the host in [[{ $row }]].
step-enable-server-action-server-open = In the server list, choose your tenant’s region. Answer the region question in Before you start first.
step-enable-server-action-leave-open = Leave the form open. You submit it in Step 4.
step-enable-server-action-other-compare = Compare only the host in parentheses. The word before it differs between releases.
step-enable-server-action-missing-stop = Choose no other region. A token from your tenant would not work there.
step-enable-server-action-missing-region = Check the region again in the address of your portal.
step-enable-server-action-missing-version = Compare the version. AsyncOS 13.0 lists Americas and Europe only; a later release may be needed.
step-enable-server-action-registered-cancel = If the server is right already, leave the form with [[Cancel]].
step-enable-server-action-registered-deregister = If it is wrong, go back and select [[Deregister]] first.
step-enable-server-action-registered-change = Then open the form again, change the server, submit and commit.
step-enable-server-action-registered-token = Make a new token in the portal of the right region. The old one does not work there.
step-enable-server-caution-region-decides = Your tenant’s region decides. Change the { $appliance } to it, never the other way round.
step-enable-server-caution-default = The list starts with { $row }. If you change nothing, the { $appliance } registers there.
step-enable-server-caution-europe = For a tenant in Europe, the row is { $row }.
step-enable-server-caution-apjc = The row { $row } is known from other people’s tools. Cisco does not document which release lists it first; 13.0 does not.
step-enable-server-caution-label = The host in parentheses counts. In other people’s tools, newer SMA pages write NAM where others write AMERICAS.
step-enable-server-caution-registered = If the { $appliance } is registered already: deregister first, then change, commit, and make a new token.
step-enable-server-variant-other-regions = The list has other regions
step-enable-server-variant-other-regions-remark = AsyncOS 13.0 lists two servers. On later releases, other people’s tools show a third, for Asia-Pacific.
step-enable-server-variant-region-missing = My region is not in the list
step-enable-server-variant-region-missing-remark = Cisco does not say which release added Asia-Pacific. It is believed to be 13.7 or later.
step-enable-server-variant-registered = The { $appliance } is registered already
step-enable-server-variant-registered-remark = A registered { $appliance } keeps its region until you deregister it. That is a conclusion from how registration works.
step-enable-server-why = The regions share no accounts and no tokens. With the wrong server, the token is refused or the data stays away. No message names the region.
step-enable-server-wanted = The form with your choice, or the [[Cloud Service Settings]] page after the commit.

## Step 4

step-commit-heading = Submit and commit
step-commit-outcome = When you finish, the { $machine } asks for a registration token.
step-commit-action-submit = Select [[Submit]].
step-commit-action-open-changes = Select [[Commit Changes]] at the top right. The page [[Uncommitted Changes]] opens.
step-commit-action-look = Read everything that is staged there before you go on.
step-commit-action-commit = Select [[Commit Changes]] on that page. A comment is optional.
step-commit-action-reload = Reload [[Cloud Service Settings]] from time to time, until it shows [[Registration Token:]].
step-commit-action-busy-leave = Read [[Status:]]. If it says that the service is busy, the commit has worked.
step-commit-action-busy-reload = Open [[Network]] > [[Cloud Service Settings]] again after some time.
step-commit-action-busy-paste = Paste the page here. It confirms Step 4. Step 5 waits for the { $appliance }.
step-commit-action-busy-long-reload = Reload the page once more and read [[Status:]].
step-commit-action-busy-long-server = Compare the host in the server row with your tenant’s region.
step-commit-action-busy-long-network = Ask your network team about the { $appliance }’s way to the internet. The request is on this page.
step-commit-action-busy-long-certificate = On 13.0.0 to 13.0.3, 13.5.1 and 13.5.2, read Cisco’s field notice FN72113.
step-commit-action-no-token-button = Look at the top right. If it says [[Commit Changes]], the change is not committed; select it.
step-commit-action-no-token-reload = Reload [[Cloud Service Settings]]. If [[Status:]] says that the service is busy, wait.
step-commit-action-others-stop = Do not commit yet. The commit would apply the other changes too.
step-commit-action-others-agree = Ask the people who made them, or let them commit first.
step-commit-action-others-commit = Then select [[Commit Changes]]. Not [[Abandon Changes]]: that drops what is staged.
step-commit-caution-everything = The commit applies everything that is staged, not only this change. Look at [[Uncommitted Changes]] first.
step-commit-caution-staged = [[Submit]] only stages the change. Until the commit, nothing happens and the token field does not appear.
step-commit-caution-cluster = In a cluster, check that the page shows machine mode and { $device }. In cluster mode, a commit can reach other appliances.
step-commit-caution-session = You lose uncommitted changes when your session ends.
step-commit-caution-expect = After the commit, the page says “Success — Your changes have been committed.”
step-commit-caution-busy = “The Cisco Cloud Service is busy” means wait. It is not an error. Cisco does not say how long it takes.
step-commit-variant-busy = It says that the service is busy
step-commit-variant-busy-remark = Cisco’s how-to shows this right after the commit. It is not an error.
step-commit-variant-busy-long = It is still busy after ten minutes
step-commit-variant-busy-long-remark = Cisco does not say how long it takes. Likely causes: a closed firewall, a proxy that opens TLS, or old certificates. Cisco does not document this.
step-commit-variant-no-token-box = There is no token box
step-commit-variant-no-token-box-remark = Cisco’s how-to names one cause: the change was not committed. Newer releases may register through Smart Licensing; that is not confirmed.
step-commit-variant-button-yellow = The Commit Changes button is yellow
step-commit-variant-button-yellow-remark = Yellow means that a change is staged but not committed. Cisco documents the button; without changes it reads [[No Changes Pending]].
step-commit-variant-others-changes = Other changes are waiting too
step-commit-variant-others-changes-remark = Several people can have staged changes. Whether each of them sees all changes in the list is not known.
step-commit-why = If an { $appliance } does not ask for a token, the usual reason is a forgotten commit. Cisco’s how-to names this cause.
step-commit-wanted = The [[Cloud Service Settings]] page after the commit, with its banner if it is still there.

## Step 5

step-generate-token-heading = Generate a token
step-generate-token-outcome = When you finish, you have a token to paste on the { $machine }.
step-generate-token-action-switch = In SSE, open [[Cloud Services]] and check that [[Cisco Threat Response]] is on.
step-generate-token-action-switch-older = Open SSE with [[Modules]] > [[Devices]] > [[Manage Devices]]. On [[Cloud Services]], check that [[Cisco Threat Response]] is on.
step-generate-token-action-switch-xdr = Open SSE from [[Administration]] > [[On-Premises Appliances]]. On [[Cloud Services]], check that [[Cisco Threat Response]] is on.
step-generate-token-action-add-devices = Open [[Devices]] and select the [[+]] icon, [[Add Devices and Generate Tokens]].
step-generate-token-action-life = Choose 1 device and how long the token lasts.
step-generate-token-action-copy = Select [[Continue]], then [[Copy to Clipboard]].
step-generate-token-action-have-token = Select “I have a token” here. Then its countdown starts.
step-generate-token-action-hand-over = Send the request on this page to a colleague who can open SSE.
step-generate-token-action-hand-over-time = Agree on a time: the token’s time starts when it is made.
step-generate-token-action-no-services-tenant = Check that you are in the right tenant and region. The heading of [[Devices]] names the tenant.
step-generate-token-action-no-services-role = Check your role. SSE may show the tab to administrators only.
step-generate-token-action-no-services-ask = Send the request on this page to an administrator of SSE. Make no token before.
step-generate-token-action-no-add-tab = Open the tab [[Devices]]. The tab [[Cloud Services]] does not make tokens.
step-generate-token-action-no-add-plus = Look for a [[+]] icon above the list. Its name may show only when you point at it.
step-generate-token-action-no-add-role = If there is none, your role may not allow it. Send the request on this page to a colleague.
step-generate-token-action-tenant-compare = Read the name after [[Devices for]] and compare it with your tenant’s name.
step-generate-token-action-tenant-switch = Sign out of SSE. Come back through the portal of the right account.
step-generate-token-action-tenant-region = Look at the address too. Each region has its own SSE.
step-generate-token-action-lost-row = In SSE, open [[Devices]] and look for the new row without a registered device.
step-generate-token-action-lost-copy = If that row has a copy icon, copy the token again there.
step-generate-token-action-lost-again = If it has none, make a new token.
step-generate-token-caution-switch-first = Switch it on first. While it is off, the device does not appear for the module, and your token’s time runs.
step-generate-token-caution-cloud = Make the token in { $address }. It works only in the region where you make it.
step-generate-token-caution-cloud-open = A token works only in the region where you make it: { $americas } for Americas, { $europe } for Europe.
step-generate-token-caution-apjc = The address of the Asia-Pacific SSE is known from other people’s tools, not from Cisco’s documents.
step-generate-token-caution-by-itself = If the { $appliance } says that it is registered already, you need no token. Other people’s tools show newer machines that register by themselves.
step-generate-token-caution-lifetimes = A token lasts 1, 2, 4, 6, 8 or 12 hours, or 1 to 5 days. SSE proposes 1 hour. Choose enough for Steps 6 and 7.
step-generate-token-caution-devices = You can ask for 1 to 100 devices. Whether many devices share one token is not known.
step-generate-token-caution-row = Each token adds a device row; check that it is there. Each row has its own time.
step-generate-token-caution-which-token = This is neither the Smart Licensing token nor the password of an API client.
step-generate-token-caution-secret = Treat it like a password. Passarela does not need it, but can keep it for you until Step 6.
step-generate-token-variant-no-cloud-services = I do not see Cloud Services
step-generate-token-variant-no-cloud-services-remark = A missing role or another tenant is likely. Cisco does not document this.
step-generate-token-variant-no-add = I do not see Add Devices and Generate Tokens
step-generate-token-variant-no-add-remark = Cisco’s how-to shows it as an icon on the Devices tab, and the module page calls it the + icon.
step-generate-token-variant-wrong-tenant = The page names another tenant
step-generate-token-variant-wrong-tenant-remark = Your { $portal } cannot see a device that registers there. Its accounts must exist in the region used; Cisco documents that.
step-generate-token-variant-lost-token = I closed the window before I copied it
step-generate-token-variant-lost-token-remark = Other people could copy a token again from its device row. Cisco’s how-to does not mention it.
step-generate-token-why = The token ties the { $appliance } to your tenant. Cisco’s how-to hardly mentions the switch on Cloud Services. Without it, Step 8 finds no device.
step-generate-token-wanted = The [[Cloud Service Settings]] page of the { $appliance }, or the [[Devices]] or [[Cloud Services]] page of SSE.

## Step 6

step-register-heading = Paste the token and register
step-register-outcome = When you finish, the { $machine } has asked the cloud to register it.
step-register-action-copy-token = Copy the token that Passarela keeps.
step-register-action-open = On { $device }, open [[Network]] > [[Cloud Service Settings]].
step-register-action-paste = Paste the token into [[Registration Token:]].
step-register-action-register = Select [[Register]].
step-register-action-come-back = Come back to the page after some time and read [[Status:]].
step-register-action-refused-cloud = Check that the token came from { $address } and that the { $appliance } says { $server }.
step-register-action-refused-cloud-open = Check where the token was made: { $americas } for an Americas server, { $europe } for a Europe server.
step-register-action-refused-time = Check the token’s time. It started when the token was made.
step-register-action-refused-new = Make a new token in the SSE of the { $appliance }’s region.
step-register-action-refused-again = Paste all of it, without spaces around it, and select [[Register]].
step-register-action-no-box-status = Open the page again and read [[Status:]].
step-register-action-no-box-busy = If it says that the service is busy, wait and reload.
step-register-action-no-box-commit = If the top right says [[Commit Changes]], go back to Step 4.
step-register-action-long-reload = Open [[Network]] > [[Cloud Service Settings]] again. The old page does not change by itself.
step-register-action-long-sse = Look in SSE under [[Devices]]. SSE may know it before the { $appliance } does.
step-register-action-long-server = Compare the host in the server row with your tenant’s region.
step-register-action-registered-server = The { $appliance } is registered. Compare the region of its server row with your tenant’s region.
step-register-action-registered-right = If they are the same, paste the page here and go on to Step 7.
step-register-action-registered-wrong = If not: [[Deregister]], change the server, commit, make a new token, register.
step-register-caution-ran-out = The token ran out. Make a new one in Step 5; everything else is kept.
step-register-caution-token-time = The token’s time started when it was made. Register while there is time left.
step-register-caution-cluster = In a cluster, stay in machine mode on { $device }. Only the appliance you are signed in to registers.
step-register-caution-joins = It will join a cluster. Cisco’s 13.5.1 guide: if it registers before that, deregister it by hand before it joins.
step-register-caution-expect = The page then says “Success — A request to register your appliance with the Cisco Threat Response portal is initiated.”
step-register-caution-expect-14 = A banner then says that a request to register is initiated. Its exact words from AsyncOS 14 on are not known.
step-register-caution-time = “The { $appliance } registration is in progress” means wait. Cisco does not say how long it takes.
step-register-caution-refusal = The sentence “invalid or expired token” has four possible causes: another region, out of time, used before, or mistyped.
step-register-variant-expired = It says “invalid or expired token”
step-register-variant-expired-remark = Cisco’s how-to names two causes: a token from the wrong region, and one that ran out. Used and mistyped tokens are a conclusion.
step-register-variant-no-box = There is no token box
step-register-variant-no-box-remark = Cisco’s how-to names two reasons: the service is busy, or the change was not committed.
step-register-variant-in-progress-long = It has been in progress for ten minutes
step-register-variant-in-progress-long-remark = Cisco does not say how long it takes. Passarela calls it late after ten minutes.
step-register-variant-deregister = I see a Deregister button
step-register-variant-deregister-remark = In other people’s tools, only registered appliances show this button. Cisco’s how-to does not show it.
step-register-why = With the token, the { $appliance } shows the cloud that it belongs to your tenant. From then on, it can answer investigations.
step-register-wanted = The [[Cloud Service Settings]] page after [[Register]], with its banner and its [[Status:]].

## Step 7

step-device-listed-heading = Find the device in SSE
step-device-listed-outcome = When you finish, SSE lists the { $machine } as Registered.
step-device-listed-action-open = In SSE, open [[Devices]].
step-device-listed-action-open-older = In Threat Response, open [[Modules]] > [[Devices]] > [[Manage Devices]]. SSE opens.
step-device-listed-action-open-xdr = In XDR, open [[Administration]] > [[On-Premises Appliances]] and go to SSE.
step-device-listed-action-search = Type { $device } into [[Search:]].
step-device-listed-action-search-open = Type the { $appliance }’s host name into [[Search:]].
step-device-listed-action-status = Read [[Status]]. It must say [[Registered]].
step-device-listed-action-details = Open the row and note its [[ID:]]. It tells devices with the same name apart.
step-device-listed-action-reload-devices = In Threat Response, open [[Devices]], select [[Reload Devices]], and look for the { $appliance } there too.
step-device-listed-action-status-quote = Copy the row and paste it here. Passarela shows the status word for word.
step-device-listed-action-status-appliance = Read [[Status:]] on the { $appliance }’s [[Cloud Service Settings]] page and paste that too.
step-device-listed-action-status-again = Look again in a few minutes. The registration may still be running.
step-device-listed-action-missing-search = Empty [[Search:]] and look through the whole list. The list cuts long names.
step-device-listed-action-missing-tenant = Read the tenant’s name in the heading, after [[Devices for]].
step-device-listed-action-missing-region = Compare the region in this page’s address with the { $appliance }’s server row.
step-device-listed-action-missing-appliance = Read [[Status:]] on the { $appliance }. If the token was refused, go back to Step 5.
step-device-listed-action-tenant-heading = Read the name after [[Devices for]]. It must be your tenant’s name.
step-device-listed-action-tenant-switch = Sign out of SSE. Come back through the portal of the right account.
step-device-listed-action-tenant-again = If the token was made in the other tenant, deregister and make a new token in yours.
step-device-listed-action-rows-open = Open each row and compare [[ID:]] and [[Created:]].
step-device-listed-action-rows-created = Your { $appliance }’s row was created when you registered. [[Created:]] is in UTC.
step-device-listed-action-rows-keep = Keep the other row until you know whose it is. You cannot undo deleting it.
step-device-listed-action-hand-over = Send the request on this page to a colleague who can open SSE.
step-device-listed-action-hand-over-paste = When you have the copied page, paste it here.
step-device-listed-caution-cut = The list cuts long names and shows the version without its build.
step-device-listed-caution-address = [[IP Address:]] can say 127.0.0.1. It does not show which appliance it is.
step-device-listed-caution-time = Cisco does not say how long it takes until a device appears.
step-device-listed-variant-other-status = It shows another status
step-device-listed-variant-other-status-remark = Cisco’s how-to shows only Registered. Cisco does not document other words, so Passarela shows them and does not guess.
step-device-listed-variant-not-listed = The { $appliance } is not in the list
step-device-listed-variant-not-listed-remark = Another tenant, another region or a refused token are likely. Cisco’s how-to names the wrong region and the token.
step-device-listed-variant-wrong-tenant = The page names another tenant
step-device-listed-variant-wrong-tenant-remark = A device with the same name in another tenant is not yours. Your { $portal } cannot ask it.
step-device-listed-variant-two-rows = The name is there twice
step-device-listed-variant-two-rows-remark = A second token or an earlier registration may have left a row. That is a conclusion; Cisco does not document it.
step-device-listed-why = SSE connects the { $appliance } with { $portal }. You can choose only a device that SSE lists as Registered for a module.
step-device-listed-wanted = The [[Devices]] page of SSE, with its heading and the row of the { $appliance }.

## Step 8

step-add-module-heading = Add the module
step-add-module-outcome = When you finish, { $portal } has a module that asks your { $machine }.
step-add-module-action-open-older = Open [[Modules]] and select [[Add New Module]].
step-add-module-action-open-xdr = Open [[Administration]] > [[Integrations]].
step-add-module-action-type-older = Under [[Email Security Appliance]], select [[Add New Module]].
step-add-module-action-type-older-sma = Look for the SMA module, perhaps [[SMA Email]], and select [[Add New Module]] under it.
step-add-module-action-type-xdr-sma = Find [[Secure Email and Web Manager]]. Its earlier name is SMA Email.
step-add-module-action-type-xdr = Find [[Email Security Appliance]]. For an SMA it is [[Secure Email and Web Manager]].
step-add-module-action-name = In [[Module Name]], enter { $module } or leave what is there.
step-add-module-action-name-sma = In [[Module Name]], leave what is there, or enter a name such as { $module }.
step-add-module-action-name-xdr = As its name, enter { $module } or leave what is there.
step-add-module-action-name-xdr-sma = As its name, leave what is there, or enter one such as { $module }.
step-add-module-action-device = In [[Registered Device]], choose { $device }.
step-add-module-action-device-open = In [[Registered Device]], choose the { $appliance } from Step 7.
step-add-module-action-save = Leave [[Request Timeframe (days)]] at { $days } and select [[Save]].
step-add-module-action-offer-switch = In SSE, open [[Cloud Services]] and switch [[Cisco Threat Response]] on.
step-add-module-action-offer-reload = In Threat Response, open [[Modules]] > [[Devices]] and select [[Reload Devices]].
step-add-module-action-offer-reload-xdr = In XDR, open [[Administration]] > [[On-Premises Appliances]] and load the page again.
step-add-module-action-offer-registered = Check in SSE that the device’s [[Status]] is [[Registered]], in this tenant and region.
step-add-module-action-offer-again = Open the module’s form again and look at the list [[Registered Device]].
step-add-module-action-type-names = Look for other names: Secure Email Gateway, Secure Email and Web Manager, SMA.
step-add-module-action-type-sma = If your appliances report to an SMA, use the SMA module for email.
step-add-module-action-type-rights = If neither is there, ask Cisco whether your tenant and its tier have the module. Some tiers lack integrations.
step-add-module-action-no-add-rights = Check that you are an administrator. Others may not see these pages.
step-add-module-action-no-add-account = Check the account and the region in the portal’s address.
step-add-module-action-no-add-ask = Send the request on this page to an administrator of the portal.
step-add-module-action-several-id = Read the device’s [[ID:]] in SSE, from Step 7.
step-add-module-action-several-choose = In [[Registered Device]], choose the one with the same [[ID]].
step-add-module-action-several-name = Give each module a name that shows its appliance.
step-add-module-action-hand-over = Send the request on this page to an administrator of the portal.
step-add-module-action-hand-over-paste = When you have the copied list of modules, paste it here.
step-add-module-caution-minimum = The module’s page names its minimum: AsyncOS 13.0.0-314 (LD) on the appliance.
step-add-module-caution-minimum-sma = Cisco’s how-to asks for AsyncOS 12.5 or later on the SMA.
step-add-module-caution-order = The order matters: appliance enabled, Threat Response on in SSE, device registered, then the module.
step-add-module-caution-sma-note = If several appliances report to an SMA, the SMA module can answer for all. Without an SMA, use this one.
step-add-module-caution-sma-module = On the SMA way, add the SMA module. Cisco’s page offers it for appliances that report to an SMA.
step-add-module-caution-name = You choose the name. You can keep the proposed one.
step-add-module-caution-timeframe = The timeframe is how many days back the { $appliance } is asked. The form proposes { $days }. Older messages do not appear.
step-add-module-variant-not-offered = The device is not in the Registered Device list
step-add-module-variant-not-offered-remark = Cisco’s how-to names the cause: Threat Response is switched off in SSE. Reload Devices loads the list again.
step-add-module-variant-no-type = Email Security Appliance is not offered
step-add-module-variant-no-type-remark = The 2020 portal offers it. For today’s XDR, Cisco documents Secure Email and Web Manager. The stand-alone module is not known.
step-add-module-variant-no-type-sma = There is no SMA module
step-add-module-variant-no-type-sma-remark = Cisco’s 2020 page speaks of an SMA module without its exact title. For today’s XDR, Cisco documents Secure Email and Web Manager.
step-add-module-variant-no-add = There is no Add New Module
step-add-module-variant-no-add-remark = In XDR, only administrators see Integrations; Cisco documents that. For the older portal, it is a conclusion.
step-add-module-variant-several = The list offers several devices
step-add-module-variant-several-remark = A module asks one device. The list shows type, ID and IP address under each name, as in Cisco’s how-to.
step-add-module-why = { $portal } asks through modules. This one sends the questions of an investigation to this { $appliance } and brings back what message tracking knows.
step-add-module-wanted = The filled form with [[Registered Device]], or the page of configured modules. In XDR, [[Integrations]] counts if it says what is configured.

## Prove it works

step-prove-heading = Prove it works
step-prove-outcome = When you finish, you have seen your own test message in an investigation.
step-prove-action-send = { $machine ->
    [SMA] Send a message through an appliance that the SMA manages, with the subject { $subject }.
   *[other] Send a message through the appliance with the subject { $subject }.
}
step-prove-action-send-practice = Send a message from the practice mail page with the subject { $subject }.
step-prove-action-send-open = { $machine ->
    [SMA] Send a message through an appliance that the SMA manages, with a subject that no other message has.
   *[other] Send a message through the appliance with a subject that no other message has.
}
step-prove-action-track = Open [[Monitor]] > [[Message Tracking]], enter the subject, and select [[Search]].
step-prove-action-paste-tracking = Copy the results page and paste it here.
step-prove-action-investigate = In Threat Response, open [[Investigate]], paste this text, and select [[Investigate]].
step-prove-action-investigate-xdr = In XDR, open [[Investigate]], paste this text, and select [[Investigate]].
step-prove-action-hand-over = Send the request on this page to a colleague who can open the portal.
step-prove-action-paste-sighting = Copy the page with the sightings and paste it here.
step-prove-action-lag-range = Read [[Available Time Range:]] above the search. The time of the message must be inside it.
step-prove-action-lag-again = After some minutes, set [[Message Received:]] to [[Last Week]] and select [[Search]] again.
step-prove-action-lag-path = { $machine ->
    [SMA] Check that the message really went through an appliance that the SMA manages.
   *[other] Check that the message really went through this appliance.
}
step-prove-action-menu-central = If an SMA collects tracking, open [[Message Tracking]] there.
step-prove-action-menu-rights = Check that your role may see message tracking.
step-prove-action-menu-on = Check that message tracking is switched on. Without it, investigations find nothing.
step-prove-action-found-syntax = Paste your text into the helper below. It corrects quotation marks and shows errors.
step-prove-action-found-other = Ask with the MID or the Message-ID of the message instead of its subject.
step-prove-action-found-region = Compare the { $appliance }’s server row with the region of this portal.
step-prove-action-found-timeframe = Compare the message’s age with the module’s [[Request Timeframe (days)]].
step-prove-action-found-module = Check that the module has this { $appliance } as its [[Registered Device]].
step-prove-action-mids-id = Use the Message-ID of the message. Each appliance counts its own MIDs.
step-prove-action-mids-build = Enter it in the helper below to build the text.
step-prove-caution-lag = Message Tracking shows messages late. [[Data in time range:]] says how much of the time it covers.
step-prove-caution-timeframe = The module looks back as far as its request timeframe: { $days } days unless you changed it.
step-prove-caution-syntax = Write the type, a colon, and the value in straight double quotes. The helper below does it for you.
step-prove-caution-sighting = A sighting with the module’s name, such as “Incoming message (Delivered)”, is the proof. An empty result is not.
step-prove-caution-subject-xdr = Cisco’s XDR page does not list subjects among what can be asked. If you find nothing, use the MID or Message-ID.
step-prove-variant-not-tracked = Message Tracking does not list it
step-prove-variant-not-tracked-remark = Cisco does not document how late a message appears. The page itself says which time range it covers.
step-prove-variant-no-tracking = My menu has no Message Tracking
step-prove-variant-no-tracking-remark = An SMA may collect the tracking, or your role may not show it. Cisco does not document this.
step-prove-variant-nothing-found = The investigation finds nothing
step-prove-variant-nothing-found-remark = Cisco’s how-to names two causes: the text, and the wrong region. Timeframe, module and late tracking are conclusions.
step-prove-variant-several-mids = Several messages have the subject
step-prove-variant-several-mids-remark = Two appliances can use the same MID, so the Message-ID is the safest. That is a conclusion, not documented.
step-prove-question-mail-way = Who sends the test message?
step-prove-question-mail-way-hint = { $machine ->
    [SMA] Either way, the message must pass through an appliance that the SMA manages. Both prove the same.
   *[other] Either way, the message must pass through this appliance. Both prove the same.
}
step-prove-question-mail-way-passarela = Passarela, after I agree to a plan
step-prove-question-mail-way-myself = I send it myself
step-prove-question-mail-listener = { $machine ->
    [SMA] Where does an appliance that the SMA manages accept mail?
   *[other] Where does the appliance accept mail?
}
step-prove-question-mail-listener-hint = The name or address of its listener, with a port if it is not 25.
step-prove-question-mail-from = Sender
step-prove-question-mail-from-hint = { $machine ->
    [SMA] Your own address, one that the { ESA() } accepts.
   *[other] Your own address, one that the appliance accepts.
}
step-prove-question-mail-to = Recipient
step-prove-question-mail-to-hint = One address of your own. Passarela sends the message only there.
step-prove-question-mail-sent = Have you sent it?
step-prove-question-mail-sent-hint = { $machine ->
    [SMA] Your answer starts the clock. What the SMA shows counts more.
   *[other] Your answer starts the clock. What the appliance shows counts more.
}
step-prove-question-mail-sent-no = Not yet
step-prove-question-mail-sent-yes = Yes, I sent it
step-prove-why = All earlier steps can be right while no data arrives. One test message, followed to the end, shows it.
step-prove-wanted = The [[Message Tracking]] results with your subject, then the [[Investigate]] page with its sightings.

## Requests to hand over

step-handoff-region = Region: { $region }. SSE portal: { $address }
step-handoff-region-open = Region: not known yet. The address of the portal shows it: .eu. for Europe, .apjc. for Asia-Pacific.

step-handoff-access-title = Request: access to Threat Response
step-handoff-access-what = What: I want to connect { $device }, a Cisco Email Security Appliance, with Cisco Threat Response (today Cisco XDR).
step-handoff-access-what-sma = What: I want to connect { $device }, a Cisco Security Management Appliance, with Cisco Threat Response (today Cisco XDR).
step-handoff-access-why = Why: the connection needs a registration token, a device list and a module. All three are in portals that I cannot open.
step-handoff-access-rights = Needed: an administrator account in Cisco XDR, SecureX or Threat Response, and in Security Services Exchange (SSE). Or a colleague who does it for me.
step-handoff-access-known = It is done when you can open the device list in SSE and tell me the region.

step-handoff-rights-title = Request: Cloud Service Settings on the appliance
step-handoff-rights-what = What: open Network > Cloud Service Settings on { $device }, or give me a role that shows it.
step-handoff-rights-why = Why: the connection with Cisco Threat Response is switched on there. My menu does not show the page.
step-handoff-rights-known = It is done when the page shows Threat Response as Disabled or Enabled. Send me the text of the page.

# That an upgrade restarts the appliance is remembered, and confirmed by no document at hand.
step-handoff-upgrade-title = Request: upgrade AsyncOS
step-handoff-upgrade-what = What: upgrade { $device } from { $version } to { $builds } or later.
step-handoff-upgrade-why = Why: { $version } is older than the builds that fix { $cves }. Known on { $date }.
step-handoff-upgrade-exploited = Attackers already use such a vulnerability.
step-handoff-upgrade-advisory = - Cisco’s advisory: { $address }
step-handoff-upgrade-follows = What happens then: the appliance restarts, and mail waits until it is back. Save its configuration first, and choose a change window.
step-handoff-upgrade-licence = From 15.5.1 on, Smart Licensing is mandatory. It needs { $host } on port 443. Switching it on cannot be undone.
step-handoff-upgrade-until = Until then: keep the spam quarantine and the management ports off the internet.
step-handoff-upgrade-known = It is done when the command line shows one of these builds as its version, or a later one.

step-handoff-firewall-title = Request: outbound HTTPS for the appliance
step-handoff-firewall-what = What: allow HTTPS, TCP port 443, outbound from the management interface of { $device }.
step-handoff-firewall-why = Why: the appliance keeps a connection to Cisco Security Services Exchange. Cisco’s guide for the SMA names the port; the direction is a conclusion.
step-handoff-firewall-host = To: { $host }
step-handoff-firewall-hosts-any = To: { $americas } for Americas, { $europe } for Europe.
step-handoff-firewall-other = Not { $host }: that is Cisco Secure Access, another product whose name is shortened to SSE as well.
step-handoff-firewall-other-americas = Not { $host }: that is Cisco Secure Access, another product. Ours has a hyphen: { $server }.
step-handoff-firewall-inspection = Leave these connections out of TLS inspection. The appliance uses a device certificate, so inspection would break them; that is a conclusion.
step-handoff-firewall-known = It is done when { $device } no longer says that the Cisco Cloud Service is busy.

step-handoff-switch-title = Request: switch on Threat Response in SSE
step-handoff-switch-what = What: in Security Services Exchange, open Cloud Services and switch on Cisco Threat Response.
step-handoff-switch-why = Why: while it is off, our appliance is not offered when the module is added. Cisco’s how-to 215556 says so.
step-handoff-switch-known = It is done when the Cloud Services page shows Cisco Threat Response as on. Send me the text of the page.

step-handoff-token-title = Request: a registration token
step-handoff-token-what = What: a registration token from Security Services Exchange (SSE) for { $device }.
step-handoff-token-why = Why: the appliance needs it to register in our tenant. A token of another region is refused.
step-handoff-token-switch = First: in SSE, open Cloud Services and check that Cisco Threat Response is on.
step-handoff-token-values = Then: Devices > Add Devices and Generate Tokens, 1 device, at least 4 hours, Continue, Copy to Clipboard.
step-handoff-token-secret = Send the token as you would send a password, and tell me when you made it.
step-handoff-token-known = It is done when SSE lists the appliance as Registered.

step-handoff-device-title = Request: a look at the SSE device list
step-handoff-device-what = What: check in Security Services Exchange (SSE) whether { $device } is registered.
step-handoff-device-why = Why: only a registered device can be chosen for the module.
step-handoff-device-values = Where: Devices, search for { $device }. Status must be Registered.
step-handoff-device-known = Copy the whole page with its heading and send it to me. I then check it.

step-handoff-module-title = Request: add the module in Threat Response
step-handoff-module-what = What: add a module for { $device } in Threat Response or Cisco XDR.
step-handoff-module-why = Why: investigations ask the appliance through this module.
step-handoff-module-values = Values: type Email Security Appliance, module name { $module }, registered device { $device }, request timeframe { $days } days.
step-handoff-module-values-sma = Values: the SMA module, in XDR Secure Email and Web Manager. Module name { $module }, registered device { $device }, request timeframe { $days } days.
step-handoff-module-known = Copy the list of modules after saving and send it to me. It is done when the module is there.

step-handoff-investigate-title = Request: one investigation
step-handoff-investigate-what = What: run one investigation in Threat Response or Cisco XDR.
step-handoff-investigate-why = Why: it shows whether data from the appliance arrives.
step-handoff-investigate-values = Text: { $query }
step-handoff-investigate-values-open = Text: I send it to you when the test message is sent.
step-handoff-investigate-known = Copy the page with the sightings and send it to me. A sighting of our module is the proof.

## The pictures, read as text

picture-cloud-service-settings-status-text =
    The appliance’s page.
    2: The menu [[Network]], with [[Cloud Service Settings]] in it.
    3: { $look ->
        [14] The button [[Enable...]], which stands there while the service is off.
       *[other] The row that says whether Threat Response is [[Disabled]] or [[Enabled]].
    }
picture-cloud-service-settings-disabled-text =
    The page [[Cloud Service Settings]] with the service off.
    1: { $look ->
        [14] The button [[Enable...]], which opens the form.
       *[other] The button below the table that opens the form.
    }
picture-cloud-service-settings-form-text =
    The form.
    1: The box that enables the service.
    2: The list of servers, opened, one row for each region with its host in parentheses.
picture-cloud-service-settings-busy-text =
    The page after the commit. A green banner says “Success — Your changes have been committed.” { $look ->
        [14] The row [[SecureX:]] says [[Enabled]].
       *[other] The service is [[Enabled]].
    }
    1: [[Status:]] says that the Cisco Cloud Service is busy.
picture-cloud-service-settings-token-text =
    The page when the appliance is ready.
    1: Its name, [[Cloud Service Settings]].
    2: The field [[Registration Token:]].
    3: The button [[Register]].
picture-cloud-service-settings-refused-text =
    The page after a refused token. A red banner says that the token was refused.
    1: The server row.
    4: The token field and [[Register]].
picture-cloud-service-settings-in-progress-text =
    The page after [[Register]]. A green banner says that a request was initiated.
    1: [[Status:]] says that the registration is in progress.
    3: The server row.
picture-cloud-service-settings-registered-text =
    The page of a registered appliance.
    1: The server row.
    3: The button [[Deregister]].
picture-uncommitted-changes-text =
    Two pages.
    1: [[Submit]] below the form.
    2: [[Commit Changes]] at the top right.
    Then the page Uncommitted Changes.
    3: What is staged.
    4: [[Commit Changes]], beside [[Abandon Changes]].
picture-uncommitted-changes-waiting-text =
    The page Uncommitted Changes.
    1: The yellow button [[Commit Changes]] at the top right.
    2: What is staged.
    3: [[Commit Changes]], beside [[Abandon Changes]].
picture-sse-devices-text =
    The page [[Devices]] of SSE.
    1: The tab.
    2: The field [[Search:]].
    3: The column [[Status]] with [[Registered]].
    4: The [[ID:]] in the opened row.
picture-xdr-appliances-text =
    Two pages. The first is XDR.
    1: [[Administration]] and [[On-Premises Appliances]] in it, with the way to SSE.
    The second is [[Devices]] of SSE.
    2: The field [[Search:]].
    3: The column [[Status]] with [[Registered]].
    4: The [[ID:]] in the opened row.
picture-sse-devices-add-text =
    The page [[Devices]] of SSE.
    1: The tab.
    2: The [[+]] icon above the list, [[Add Devices and Generate Tokens]].
picture-sse-devices-tenant-text =
    The page [[Devices]] of SSE.
    1: Its heading, which names the tenant.
picture-sse-add-devices-text =
    The window [[Add Devices and Generate Tokens]] of SSE.
    2: The [[+]] icon that opened it.
    3: The number of devices and how long the token lasts.
    4: [[Continue]], and then [[Copy to Clipboard]] beside the token.
picture-sse-cloud-services-text =
    The page [[Cloud Services]] of SSE.
    1: The switch of [[Cisco Threat Response]], on.
picture-ctr-modules-text =
    { $look ->
        [ctr] The page of available modules.
        [ctr-sma] The page of available modules.
       *[other] The page [[Integrations]] of XDR, under [[Administration]].
    }
    1: { $look ->
        [ctr] A tile for each type of module, among them [[Email Security Appliance]] with its button [[Add New Module]].
        [ctr-sma] A tile for each type of module, among them [[SMA Email]] with its button [[Add New Module]].
        [xdr] A tile for each integration. Look for [[Email Security Appliance]]; for an SMA it is [[Secure Email and Web Manager]].
       *[other] A tile for each integration, among them [[Secure Email and Web Manager]].
    }
picture-ctr-add-module-text =
    The module’s form.
    1: The way that led here.
    2: The type of module.
    3: [[Module Name]].
    4: [[Registered Device]].
    5: [[Request Timeframe (days)]] with 30, and [[Save]].
picture-message-tracking-text =
    The page [[Message Tracking]].
    1: [[Available Time Range:]] and how much of it is there.
    2: [[Message Received:]] and the button [[Search]].
picture-tracking-and-investigate-text =
    Two pages. The first is Message Tracking.
    2: The subject and [[Search]].
    3: The result with its MID.
    The second is Investigate.
    4: The text and its button.
    5: The sighting, with the module’s name.

## The investigation helper

query-kind-ip = IP address
query-kind-domain = Domain
query-kind-email = Sender email address
query-kind-email-messageid = Message-ID header
query-kind-email-subject = Email subject
query-kind-cisco-mid = Cisco message ID (MID)
query-kind-sha256 = SHA-256 of a file
query-kind-file-name = Attachment file name

query-empty = There is no value yet. Type one, and Passarela builds the text.
query-unknown-kind = { $kind } is not one of the eight types. Choose one from the list.
query-quote-inside = The value contains a double quotation mark. There is no known way to write it; use the Message-ID or the MID.
query-line-break = The value has more than one line. Write it on one line.
query-not-an-ip = This is not an IP address. Write four numbers such as 4.2.2.2, or an IPv6 address.
query-not-a-domain = This is not a domain name. Write it without https:// and without a path, such as cisco.com.
query-not-an-email = This is not an email address. Write it as name@domain, without a display name.
query-not-a-mid = A MID has digits only. Message Tracking shows it after “MID:”.
query-not-hex = This character is not part of a SHA-256. It has the digits 0 to 9 and the letters a to f.
query-sha256-length = A SHA-256 has 64 characters. This one has { $count }.
query-not-a-messageid = A Message-ID has no spaces and no angle brackets inside. Copy it whole from the message header.
query-unknown-type = Threat Response does not know the type { $type }. Did you mean { $nearest }?
query-unknown-type-none = Threat Response does not know the type { $type }. Choose a type from the list.
query-no-value = There is no value after { $type }. Write it in straight double quotation marks.
query-bare-word = Threat Response does not recognise this word alone. Put a type before it, such as email_subject.
query-stray-quote = This quotation mark has no partner. Write the type, a colon, and the value in quotation marks.
