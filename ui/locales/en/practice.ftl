### Practice: the lab with its pages and sign-ins, the faults that can be rehearsed, and looking back on them. None of this is shown in live work.

## The lab

lab-appliance-user = User name on the practice ESA
lab-appliance-password = Password on the practice ESA
lab-portal-user = Account in the practice portals
lab-portal-password = Password in the practice portals
lab-user-name = User
lab-passphrase = Passphrase
lab-e-mail = E-mail
lab-password = Password
lab-client-id = Client ID of the API client
lab-client-password = Password of the API client
lab-open-appliance = Open the practice ESA
lab-open-sma = Open the practice SMA
lab-open-sse = Open the practice SSE
lab-open-threat-response = Open the practice Threat Response
lab-open-xdr = Open the practice XDR
lab-open-mail = Send a test message
lab-failed = The practice lab did not start. Close other programs that use many ports, then start practice again.
lab-world-fresh = The beginning: nothing is enabled yet
lab-world-colleague-change = The beginning, and a colleague’s change is staged
lab-world-ready-to-register = Committed, and the ESA asks for a token
lab-world-registered = Everything is done
lab-world-sma-managed = An SMA manages the ESA
lab-world-ces = Cloud Email Security (CES)
lab-world-apjc = A tenant in Asia-Pacific
lab-world-registers-itself = The ESA registers without a token
lab-world-2020-fresh = 2020: the beginning of the how-to
lab-world-2020-colleague-change = 2020: the beginning, and a colleague’s change is staged
lab-world-2020-ready-to-register = 2020: committed, and the ESA asks for a token
lab-world-2020-registered = 2020: everything is done
lab-world-2020-sma-managed = 2020: an SMA manages the ESA
lab-world-2020-ces = 2020: Cloud Email Security (CES), AsyncOS 14
lab-world-2020-apjc = 2020: AsyncOS 14, tenant in Asia-Pacific
lab-world-2020-hint = As in Cisco’s how-to of 2020: AsyncOS 13.0.0-392 and Threat Response. Two checks warn about this release.
lab-smtp = Mail listener
lab-asyncos-api = Appliance API

## Rehearsing

rehearse-heading = Rehearse a failure
rehearse-intro = Choose what breaks in the practice lab. Then find it with Troubleshoot and solve it.
rehearse-world = Most faults show best in a set-up that works. You can first start over from “Everything is done”.
rehearse-find = Find a fault
rehearse-none-found = No fault has these words.
rehearse-group-world = Appliance, cloud and accounts
rehearse-group-transport = The cloud’s answers and the network
rehearse-group-local = This computer
rehearse-count = { $count ->
    [one] one chosen
   *[other] { $count } chosen
}
rehearse-stage = Break these
rehearse-nothing = Break nothing
rehearse-or = Or let chance decide
rehearse-surprise = Surprise me
rehearse-seed = Seed (optional)
rehearse-seed-hint = The same seed breaks the same things on any computer. It breaks one to three things, and you can solve each.
rehearse-this-seed = Seed of this exercise:
rehearse-seed-value = Seed
rehearse-secret = { $count ->
    [one] One thing is broken, and Passarela does not say which.
   *[other] { $count } things are broken, and Passarela does not say which.
}
rehearse-secret-next = Find it with Troubleshoot. If you give up, Passarela shows what broke and repairs it.
rehearse-staged = { $count ->
    [one] One thing is broken.
   *[other] { $count } things are broken.
}
rehearse-solved = Everything that was broken works again.
rehearse-end = End the exercise and look back
rehearse-give-up = Show what broke
rehearse-look-back = Look back
rehearse-end-hint = Ending repairs what is still broken. What you solved stays solved.
rehearse-open-panel = Open Troubleshoot
rehearse-open-debrief = Look back on the exercise
navigation-staged = { $count ->
    [one] One thing is broken
   *[other] { $count } things are broken
}

## Looking back

debrief-heading = Looking back on the exercise
debrief-intro = What broke, what Troubleshoot said, and what would have prevented it.
debrief-seed = Seed: { $seed }
debrief-shows = Where it shows
debrief-said = What Troubleshoot said
debrief-was-headline = It was the most likely cause.
debrief-was-warning = It stood first, as a warning.
debrief-was-other = Another cause stood first.
debrief-not-asked = You did not run the checks while it was broken.
debrief-prevented = What would have prevented it
debrief-step = Step: { $step }
debrief-end = How it ended
debrief-end-put-right = You solved it.
debrief-end-taken-back = You took it back in the list of faults.
debrief-end-still-there = It was still broken. It was repaired when the exercise ended.
debrief-go = Open the check
debrief-go-to = Open the check: { $title }

## Faults: what broke, and what prevents it

fault-offline = This computer has no network.
fault-offline-prevention = No step prevents it. You can still paste pages without a network.
fault-clock-skew = This computer’s clock and the cloud’s differ by ten minutes.
fault-clock-skew-prevention = Let this computer take its time from the network.
fault-keychain-locked = This computer’s key store is locked.
fault-keychain-locked-prevention = Unlock the key store before you begin. Passarela keeps what you typed until then.
fault-sma-managed = An SMA manages the appliance.
fault-sma-managed-prevention = “Before you start” asks who manages the appliance, and leads to the SMA way.
fault-old-version = The appliance’s AsyncOS is older than the minimum.
fault-old-version-prevention = “Before you start” compares the version. Upgrade first.
fault-unpatched = The appliance runs a build with a vulnerability that attackers use.
fault-unpatched-prevention = “Before you start” compares the build with those that Cisco named as fixed. Upgrade first.
fault-old-certificates = The appliance’s release is one that field notice FN72113 lists.
fault-old-certificates-prevention = “Before you start” names the releases that the field notice lists.
fault-appliance-clock-skew = The appliance’s clock is ten minutes fast.
fault-appliance-clock-skew-prevention = Compare the appliance’s clock with a clock you trust before you begin.
fault-bad-client-id = The API client was deleted.
fault-bad-client-id-prevention = Keep the API client as long as you use checks. Testing the connection shows whether it is known.
fault-bad-client-password = The API client’s password was changed.
fault-bad-client-password-prevention = If somebody changes the password, save the new one in Passarela too.
fault-account-disabled = The account behind the API client is switched off.
fault-account-disabled-prevention = “Before you start” asks for the account. Use one that stays on.
fault-missing-scope = The API client lacks the scope for SSE.
fault-missing-scope-prevention = Tick all five scopes when you create the API client.
fault-device-other-tenant = The appliance was registered for another tenant.
fault-device-other-tenant-prevention = SSE shows the tenant in its heading. Compare it before you make the token.
fault-region-mismatch = The appliance is set to another region’s server.
fault-region-mismatch-prevention = Your tenant’s region decides. Step 3 names the server to choose.
fault-ctr-disabled = Threat Response is switched off in SSE.
fault-ctr-disabled-prevention = Step 5 begins in [[Cloud Services]]. Switch it on there before you make the token.
fault-not-enabled = Threat Response is not enabled on the appliance.
fault-not-enabled-prevention = Only a page that says Enabled confirms the step.
fault-uncommitted = The change on the appliance was submitted but not committed.
fault-uncommitted-prevention = Only a page without a waiting change confirms Step 4.
fault-token-mistyped = A character of the registration token was lost.
fault-token-mistyped-prevention = Copy the whole token. If you keep it in Passarela, its length is checked.
fault-token-wrong-cloud = The registration token was made in another region’s portal.
fault-token-wrong-cloud-prevention = Open the portal with the step’s button. It opens the one of your tenant’s region.
fault-token-expired = The registration token ran out before it was used.
fault-token-expired-prevention = Start the token’s countdown in Passarela, and register before it ends.
fault-slow-registration = The registration takes very long.
fault-slow-registration-prevention = Nothing prevents it. Passarela shows how long it has been waiting.
fault-registration-failed = The appliance refuses every registration token.
fault-registration-failed-prevention = Step 6 reads the page after Register, so you see a refusal at once.
fault-device-missing = SSE no longer lists the appliance.
fault-device-missing-prevention = Step 7 looks at the list in SSE, not only at what the appliance says.
fault-crash-checker = The check of the device list crashes.
fault-crash-checker-prevention = You cannot prevent it. A crashed check says so, and the others go on.
fault-module-missing = Nobody added the module.
fault-module-missing-prevention = Only a module that asks this appliance confirms Step 8.
fault-module-wrong-device = The module asks another appliance.
fault-module-wrong-device-prevention = Compare the name under [[Registered Device]] before you save the module.
fault-module-unhealthy = The module reports an error.
fault-module-unhealthy-prevention = The test message shows it before anybody relies on the module.
fault-bad-query = Threat Response does not understand the investigation text.
fault-bad-query-prevention = Let Passarela write or correct the text before you investigate.
fault-outside-timeframe = The messages are too old for the module’s timeframe.
fault-outside-timeframe-prevention = Choose a [[Request Timeframe]] that covers what you will investigate.
fault-no-sighting = The module is asked and finds nothing.
fault-no-sighting-prevention = Send one test message and follow it to the end before anybody relies on the module.

## Faults of the transport

fault-http-403 = SSE refuses the API client, although its sign-in worked.
fault-http-403-prevention = No step prevents it. Paste the page instead, or use an administrator’s API client.
fault-http-429 = The API quota is used up, and Cisco says for how long.
fault-http-429-prevention = No step prevents it. It helps if fewer programs share the quota.
fault-http-429-no-retry-after = The API quota is used up. Cisco does not say how long.
fault-http-429-no-retry-after-prevention = No step prevents it. It helps if fewer programs share the quota.
fault-http-500 = The cloud answers with a problem of its own.
fault-http-500-prevention = You cannot prevent it.
fault-garbage = The cloud’s answers cannot be read.
fault-garbage-prevention = No step prevents it. If it happens again, find out what stands between you and the cloud.
fault-truncated = The cloud’s answers break off in the middle.
fault-truncated-prevention = No step prevents it. A firewall that cuts connections looks like this.
fault-slow = The cloud’s answers take far too long.
fault-slow-prevention = No step prevents it. A slow or filtered network looks like this.
fault-hang = The cloud never answers.
fault-hang-prevention = No step prevents it. A firewall that drops connections looks like this.
fault-refused = The cloud does not accept connections.
fault-refused-prevention = Have port 443 to the cloud opened before you begin.
fault-dns = This computer cannot find the cloud’s name.
fault-dns-prevention = Have your network resolve the cloud’s names before you begin.
fault-tls-unknown-issuer = This computer does not know the issuer of the cloud’s certificate.
fault-tls-unknown-issuer-prevention = No step prevents it. Do not go on with a certificate from an unknown issuer.
fault-tls-wrong-name = The cloud’s certificate is for another name.
fault-tls-wrong-name-prevention = No step prevents it. Another machine answers in the cloud’s place.
fault-tls-expired = The cloud’s certificate has expired.
fault-tls-expired-prevention = No step prevents it. Check this computer’s date first.
fault-tls-pin-changed = The appliance shows another certificate than the one you compared.
fault-tls-pin-changed-prevention = Whoever renews the certificate should tell you its new fingerprint.
fault-tls-intercepted = A proxy opens the encrypted connection to the cloud.
fault-tls-intercepted-prevention = Have the cloud’s hosts left out of TLS inspection before you begin.
