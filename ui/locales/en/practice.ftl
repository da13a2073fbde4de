### Practice: the faults that can be rehearsed, and looking back on them. None of this is shown in live work.

## Rehearsing

rehearse-heading = Rehearse a failure
rehearse-intro = Choose what breaks in the practice lab. Then find it with the panel and put it right.
rehearse-world = Most faults show best where all was working. Start over from “Everything is done” first, if you like.
rehearse-find = Find a fault
rehearse-none-found = No fault has these words.
rehearse-group-world = Appliance, cloud and accounts
rehearse-group-transport = Answers of the cloud and the network
rehearse-group-local = This computer
rehearse-count = { $count ->
    [one] one chosen
   *[other] { $count } chosen
}
rehearse-stage = Stage these
rehearse-nothing = Stage nothing
rehearse-or = Or let chance decide
rehearse-surprise = Surprise me
rehearse-seed = Seed (may stay empty)
rehearse-seed-hint = The same seed breaks the same things on any computer. One to three faults, each with a way out.
rehearse-this-seed = Seed of this exercise:
rehearse-seed-value = Seed
rehearse-secret = Something is broken, and we do not say what.
rehearse-secret-next = Find it with the panel. If you give up, we show what broke and take it back.
rehearse-staged = { $count ->
    [one] One fault is staged.
   *[other] { $count } faults are staged.
}
rehearse-solved = Everything that was staged is put right or taken back.
rehearse-end = End the exercise and look back
rehearse-give-up = Show what broke
rehearse-look-back = Look back
rehearse-end-hint = Ending takes back what is still broken. What you put right stays.
rehearse-open-panel = Open Troubleshoot
rehearse-open-debrief = Show the debrief
navigation-staged = { $count ->
    [one] One fault is staged
   *[other] { $count } faults are staged
}
navigation-staged-secret = Something is broken

notice-practice-changed = The practice lab has changed.
notice-practice-changed-next = What the panel showed before no longer counts. Check all, and show the pages again that may differ.
notice-practice-solved = Everything that was broken is put right.
notice-practice-solved-next = Look back on what broke, what the panel said, and what would have prevented it.
notice-dismiss = Close this message

## Looking back

debrief-heading = Looking back on the exercise
debrief-intro = What broke, what the panel said, and what would have prevented it.
debrief-seed = Seed: { $seed }
debrief-shows = Where it shows
debrief-said = What the panel said
debrief-was-headline = It was the most likely cause.
debrief-was-other = Another cause stood first.
debrief-not-asked = The panel was not asked while it was broken.
debrief-prevented = What would have prevented it
debrief-step = Step: { $step }
debrief-end = What became of it
debrief-end-put-right = You put it right.
debrief-end-taken-back = It was taken back in the list of faults.
debrief-end-still-there = It was still broken, and was taken back when the exercise ended.
debrief-go = Open the check
debrief-go-to = Open the check: { $title }

## Faults: what broke, and what prevents it

fault-offline = This computer has no network.
fault-offline-prevention = Nothing in the steps. Pasted pages go on working without a network.
fault-clock-skew = This computer’s clock and the cloud’s differ by ten minutes.
fault-clock-skew-prevention = Let this computer take its time from the network.
fault-keychain-locked = This computer’s key store is locked.
fault-keychain-locked-prevention = Unlock the key store before the work begins. What was typed is held until then.
fault-sma-managed = An SMA manages the appliance.
fault-sma-managed-prevention = “Before you start” asks who manages the appliance, and leads to the SMA way.
fault-old-version = The appliance’s AsyncOS is older than the minimum.
fault-old-version-prevention = “Before you start” compares the version. Upgrade first.
fault-unpatched = The appliance runs a build with a security hole that attackers use.
fault-unpatched-prevention = “Before you start” compares the build with those that Cisco named as fixed. Upgrade first.
fault-old-certificates = The appliance’s release is one that field notice FN72113 lists.
fault-old-certificates-prevention = “Before you start” names the releases that the field notice lists.
fault-appliance-clock-skew = The appliance’s clock is ten minutes fast.
fault-appliance-clock-skew-prevention = Compare the appliance’s clock with a clock you trust before the work begins.
fault-bad-client-id = The API client was deleted.
fault-bad-client-id-prevention = Keep the API client as long as checks rely on it. Testing the connection shows that it is known.
fault-bad-client-password = The API client’s password was changed.
fault-bad-client-password-prevention = Whoever changes the password has to save the new one here as well.
fault-account-disabled = The account behind the API client is switched off.
fault-account-disabled-prevention = “Before you start” asks for the account. Use one that stays on.
fault-missing-scope = The API client lacks the scope for SSE.
fault-missing-scope-prevention = Tick all five scopes when the API client is made.
fault-device-other-tenant = The appliance was registered for another organisation.
fault-device-other-tenant-prevention = The portal shows the organisation at the top. Compare it before the token is made.
fault-region-mismatch = The appliance is set to another region’s server.
fault-region-mismatch-prevention = The organisation’s region decides. The step names the server to choose.
fault-ctr-disabled = Threat Response is switched off in SSE.
fault-ctr-disabled-prevention = The step begins in [[Cloud Services]]. Its switch comes before the token.
fault-not-enabled = Threat Response is not enabled on the appliance.
fault-not-enabled-prevention = The step is confirmed by a page that says Enabled, not by a press.
fault-uncommitted = The change on the appliance was submitted and not committed.
fault-uncommitted-prevention = The step is confirmed only by a page without a pending change.
fault-token-mistyped = A character of the registration token was lost.
fault-token-mistyped-prevention = Copy the whole token. Kept in the wizard, its length is compared.
fault-token-wrong-cloud = The registration token was made in another region’s portal.
fault-token-wrong-cloud-prevention = Open the portal from the step: it is that of the organisation’s region.
fault-token-expired = The registration token ran out before it was used.
fault-token-expired-prevention = Start the token’s clock in the wizard, and register while it runs.
fault-slow-registration = The registration takes very long.
fault-slow-registration-prevention = Nothing prevents it. The wizard shows how long it has been waiting.
fault-registration-failed = The appliance refuses every registration token.
fault-registration-failed-prevention = The step reads the page after Register, so that a refusal is seen at once.
fault-device-missing = SSE no longer lists the appliance.
fault-device-missing-prevention = The step looks at the list in SSE, not only at what the appliance says.
fault-crash-checker = The check of the device list crashes.
fault-crash-checker-prevention = Nothing you did. A crashed check says so and leaves the others alone.
fault-module-missing = The module was never added.
fault-module-missing-prevention = The step is confirmed only by a module that asks this appliance.
fault-module-wrong-device = The module asks another appliance.
fault-module-wrong-device-prevention = Compare the name under [[Registered Device]] before the module is saved.
fault-module-unhealthy = The module reports an error.
fault-module-unhealthy-prevention = The test message shows it before anybody relies on the module.
fault-bad-query = The search text is not one that Threat Response understands.
fault-bad-query-prevention = Let the wizard write the text, or have it corrected before you search.
fault-outside-timeframe = The messages are older than the module’s request timeframe.
fault-outside-timeframe-prevention = Choose a [[Request Timeframe]] that covers what you will search for.
fault-no-sighting = The module is asked and finds nothing.
fault-no-sighting-prevention = Send one test message and follow it through before anybody relies on the module.

## Faults of the transport

fault-http-403 = SSE refuses the API client, although it signed in.
fault-http-403-prevention = Nothing in the steps. Confirm by pasting, or use an administrator’s API client.
fault-http-429 = The API quota is used up, and Cisco says for how long.
fault-http-429-prevention = Nothing in the steps. Fewer programs that share the quota help.
fault-http-429-no-retry-after = The API quota is used up, and nobody says for how long.
fault-http-429-no-retry-after-prevention = Nothing in the steps. Fewer programs that share the quota help.
fault-http-500 = The cloud answers with an error of its own.
fault-http-500-prevention = Nothing on your side prevents it.
fault-garbage = The cloud’s answers cannot be read.
fault-garbage-prevention = Nothing in the steps. If it stays so, look at what stands in between.
fault-truncated = The cloud’s answers break off in the middle.
fault-truncated-prevention = Nothing in the steps. A firewall that cuts connections looks like this.
fault-slow = The cloud’s answers take far too long.
fault-slow-prevention = Nothing in the steps. A slow or filtered network looks like this.
fault-hang = The cloud never answers.
fault-hang-prevention = Nothing in the steps. A firewall that drops connections looks like this.
fault-refused = The cloud does not accept connections.
fault-refused-prevention = Have port 443 to the cloud opened before the work begins.
fault-dns = The cloud’s name is not found.
fault-dns-prevention = Have the names of the cloud resolved in your network before the work begins.
fault-tls-unknown-issuer = The cloud’s certificate comes from an issuer that nobody knows.
fault-tls-unknown-issuer-prevention = Nothing in the steps. Do not go on where the certificate is a stranger’s.
fault-tls-wrong-name = The cloud’s certificate is for another name.
fault-tls-wrong-name-prevention = Nothing in the steps. Something else answers in the cloud’s place.
fault-tls-expired = The cloud’s certificate has ended.
fault-tls-expired-prevention = Nothing in the steps. Check this computer’s date first.
fault-tls-pin-changed = The appliance shows another certificate than the one you compared.
fault-tls-pin-changed-prevention = Whoever renews the certificate should tell you its new fingerprint.
fault-tls-intercepted = A proxy opens the encrypted connection to the cloud.
fault-tls-intercepted-prevention = Have the cloud’s hosts left out of inspection before the work begins.
