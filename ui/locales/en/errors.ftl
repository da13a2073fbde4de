### Why no usable answer came, by the codes of `domain::failure`.
### `error-<code>` says what is so, true by itself; `error-<code>-next` says what to do. Where the wire cannot tell
### two causes apart, one sentence names both. [[Label]] is a label of Cisco's screens.

## The way there

error-offline = This computer has no network connection.
error-offline-next = Connect it to a network, then check again. Your work is saved.

error-dns = This computer cannot find the name { $host }.
error-dns-next = Check this computer’s network and its DNS. Some VPNs and guest networks hide names.

error-refused = { $host } does not accept connections.
error-refused-next = A firewall may block port 443, or the service is down. Ask the people who run your network.

error-timeout = { $seconds ->
    [one] { $host } did not answer within a second.
   *[other] { $host } did not answer within { $seconds } seconds.
}
error-timeout-next = The service may be busy, or a firewall drops the connection. Check again in a minute.

error-too-slow = { $host } began to answer but did not finish.
error-too-slow-next = { $seconds ->
    [one] Passarela waited a second.
   *[other] Passarela waited { $seconds } seconds.
} The network may be slow or filtered. Check again in a minute.

error-connection-lost = The connection to { $host } broke off.
error-connection-lost-next = Check again. If it breaks off again, ask whether a firewall closes the connection.

error-proxy = Your proxy did not connect to { $host }.
error-proxy-next = The proxy may want a sign-in, block the host, or be out of reach. Ask the people who run it.

error-host-not-allowed = { $host } is not on this computer.
error-host-not-allowed-next = Practice talks to this computer only. Leave practice to connect to Cisco.

error-bad-address = This is not the address of a service.
error-bad-address-next = An address begins with https:// and names a host. Check it for typing mistakes.

## Certificates

error-tls-unknown-issuer = This computer does not know the issuer of { $host }’s certificate.
error-tls-unknown-issuer-next = A proxy that inspects traffic looks like this, and so does a wrong machine. Ask the people who run your network.

error-tls-wrong-name = The certificate of { $host } is for another name.
error-tls-wrong-name-next = { $named ->
    [no] Another machine answers in its place. Ask the people who run your network.
   *[yes] It names { $presented }. Another machine answers in its place. Ask the people who run your network.
}

error-tls-expired = The certificate of { $host } has expired.
error-tls-expired-next = Check the date of this computer first. If it is right, ask the people who run the service.

error-tls-not-yet-valid = The certificate of { $host } is not valid yet.
error-tls-not-yet-valid-next = The date of this computer is probably in the past. Correct it, then check again.

error-tls-not-spoken = { $host } does not answer with a secure connection.
error-tls-not-spoken-next = Another program or a proxy may answer there. Check the address and the port.

error-tls-other = The secure connection to { $host } failed.
error-tls-other-next = A firewall or proxy may change the connection. Ask the people who run your network.

error-bad-certificate = The certificate you chose to trust cannot be read.
error-bad-certificate-next = Choose a PEM file. It begins with BEGIN CERTIFICATE.

error-no-authorities = This computer trusts no certificate authority at all.
error-no-authorities-next = On Linux, install the package ca-certificates. Then start Passarela again.

## What came back

error-redirected = { $host } redirects to { $to }.
error-redirected-next = The sign-in page of a network does that. Open a browser, sign in there, then check again.

error-web-page = { $host } answered with a web page instead of data.
error-web-page-next = The sign-in page of a network does that. Open a browser, sign in there, then check again.

error-malformed = The answer of { $host } cannot be read.
error-malformed-next = Check again. If it happens again, something between you and the service may change the answer.

error-truncated = The answer of { $host } broke off.
error-truncated-next = Check again. If it happens again, ask whether a firewall cuts connections.

error-too-large = The answer of { $host } is too large.
error-too-large-next = Check that the address is right. Then check again.

## Signing in

error-unknown-client = This region does not know the API client.
error-unknown-client-next = The client ID is mistyped, or the client was deleted or created in another region. Look under [[API Clients]] in this region’s portal. If it is listed there, compare its ID. If not, try the region where it was created.

error-wrong-password = The API client’s password does not match.
error-wrong-password-next = Paste the password again. The portal shows it only once, so create a new API client if it is lost.

error-account-disabled = The account behind this API client is switched off.
error-account-disabled-next = Ask an administrator of your tenant to switch it on, or use their API client.

error-sign-in-refused = { PORTAL() } refused the sign-in.
error-sign-in-refused-next = Its reason: { $error }. Check the API client under [[API Clients]].

error-token-refused = { PORTAL() } no longer accepts this sign-in.
error-token-refused-next = The API client may be switched off, or its password has changed. Check it under [[API Clients]].

## Rights and quota

error-missing-scope = { $count ->
    [0] The API client lacks a scope that this check needs.
    [one] The API client lacks the scope { $scopes }.
   *[other] The API client lacks { $count } scopes: { $scopes }.
}
error-missing-scope-next = { $boxed ->
    [no] Create a new API client with these boxes:
   *[yes] The box for it is { $boxes }, or its owner may lack the right. Create a new API client with all five:
} [[Profile]], [[Integration]], [[SSE]], [[Inspect:Read]], [[Enrich:Read]]. Or paste the page instead.

error-forbidden = { PORTAL() } does not let this API client do that.
error-forbidden-next = The person who created it may have too few rights. Paste the page instead, or use an administrator’s API client.

error-not-found = { PORTAL() } has nothing at this address.
error-not-found-next = It may have been deleted, or your tenant does not have this part. Paste the page instead.

error-rate-limited = { $minutes ->
    [one] Your tenant’s API requests are used up for about a minute.
   *[other] Your tenant’s API requests are used up for about { $minutes } minutes.
}
error-rate-limited-next = Cisco asks to wait that long. Paste the page in the meantime.

error-rate-limited-open = Your tenant’s API requests are used up for now.
error-rate-limited-open-next = Cisco does not say for how long. The limit counts the requests of one hour. Paste the page in the meantime.

## The service's own failure

error-server = { PORTAL() } had a problem of its own.
error-server-next = { $traced ->
    [no] Check again in a few minutes. It answered with status { $status }.
   *[yes] Check again in a few minutes. For Cisco’s support: status { $status }, trace id { $trace_id }.
}

error-status = { PORTAL() } gave an unexpected answer.
error-status-next = { $traced ->
    [no] It answered with status { $status }. Paste the page instead.
   *[yes] Paste the page instead. For Cisco’s support: status { $status }, trace id { $trace_id }.
}

error-lab-changed = The practice lab has changed since the last check.
error-lab-changed-next = Earlier results may no longer be true. Check all again.
error-check-timeout = This check took too long, so Passarela stopped it.
error-check-timeout-next = Check again. If it happens again, ask whether a proxy or firewall delays the connection.
error-check-crashed = This check stopped with an error. The other checks are not affected.
error-check-crashed-next = Check again. If it stops again, make a report.

error-not-accepted = { PORTAL() } did not accept what was sent.
error-not-accepted-next = It objects to { $fields }. Do this step in the portal, then paste the page.
## Sending the test message

error-mail-no-listener = Nothing accepts mail at { $host }, port { $port }.
error-mail-no-listener-next = No message was sent. The listener may use another port, or a firewall blocks this computer.

error-mail-not-smtp = { $host } does not answer as a mail listener on port { $port }.
error-mail-not-smtp-next = No message was sent. Another program may use this port, or the listener refuses this computer.

error-mail-turned-away = { $host } accepts no mail from this computer.
error-mail-turned-away-next = { $quoted ->
    [no] No message was sent. It answered { $status }. Send the message from a computer that it accepts.
   *[yes] No message was sent. It answered { $status }: “{ $said }”. Send the message from a computer that it accepts.
}

error-mail-tls-untrusted = This computer does not trust the certificate of { $host }.
error-mail-tls-untrusted-next = { $why ->
    [name] No message was sent. The certificate is for another name. Check the name, or send without encryption. The test message holds nothing secret.
    [date] No message was sent. The certificate is not valid today. You can send without encryption. The test message holds nothing secret.
   *[issuer] No message was sent. This computer does not know its issuer. You can send without encryption. The test message holds nothing secret.
}

error-mail-tls-failed = { $host } offers encryption, but the secure connection failed.
error-mail-tls-failed-next = No message was sent. You can send without encryption. The test message holds nothing secret.

error-mail-sender-refused = { $host } accepts no mail from this sender.
error-mail-sender-refused-next = { $quoted ->
    [no] No message was sent. It answered { $status }. Choose another sender, then send again.
   *[yes] No message was sent. It answered { $status }: “{ $said }”. Choose another sender, then send again.
}

error-mail-recipient-refused = { $host } accepts no mail for this recipient from here.
error-mail-recipient-refused-next = { $quoted ->
    [no] No message was sent. It answered { $status }. Choose a recipient of your own domain, then send again.
   *[yes] No message was sent. It answered { $status }: “{ $said }”. Choose a recipient of your own domain, then send again.
}

error-mail-message-refused = { $host } did not accept the message.
error-mail-message-refused-next = { $quoted ->
    [no] It answered { $status }. A rule of the appliance may refuse the message. Send a message of your own instead.
   *[yes] It answered { $status }: “{ $said }”. A rule of the appliance may refuse the message. Send a message of your own instead.
}

error-mail-later = { $host } does not accept the message at this moment.
error-mail-later-next = { $quoted ->
    [no] No message was sent. It answered { $status }. Send again in a few minutes.
   *[yes] No message was sent. It answered { $status }: “{ $said }”. Send again in a few minutes.
}

error-mail-uncertain = { $host } may have accepted the message, or not.
error-mail-uncertain-next = The connection ended before it answered. Look in [[Message Tracking]] before you send again.

error-mail-unfit = { $part ->
    [sender] The sender is not one plain address.
    [recipient] The recipient is not one plain address.
    [subject] The subject cannot be used for this test.
   *[message-id] The Message-ID cannot be used for this test.
}
error-mail-unfit-next = { $part ->
    [sender] No message was sent. Write it like name@example.com, without a display name.
    [recipient] No message was sent. Write one address like name@example.com, without a display name.
    [subject] No message was sent. Use one line of at most 200 characters, without quotation marks.
   *[message-id] No message was sent. It must look like an address, without angle brackets or quotation marks.
}
## The appliance

error-tls-pin-changed = The certificate of { $host } is not the one you accepted.
error-tls-pin-changed-next = Nothing was sent to it. You accepted { $pinned }. Now it shows { $presented }. Ask the people who run the appliance whether it was renewed. Then compare and accept it again.

error-appliance-certificate = This computer does not trust the issuer of { $host }’s certificate.
error-appliance-certificate-next = Most appliances sign their own certificate. Compare its fingerprint with the appliance’s, then accept it here.

error-appliance-refused = { $host } accepts no connections for the AsyncOS API.
error-appliance-refused-next = Check the port and the firewall in between. You switch the API on under [[Network]] > [[IP Interfaces]], as [[AsyncOS API (Monitoring)]].

error-appliance-password = The appliance does not accept this user name and password.
error-appliance-password-next = Passarela tried once and stopped, so that the appliance does not lock the user. Enter both again.

error-appliance-password-stopped = The appliance refused this password before, so Passarela does not send it.
error-appliance-password-stopped-next = More tries could lock the account. Enter user name and password again.

error-appliance-two-factor = This user signs in to the appliance with a second factor.
error-appliance-two-factor-next = Passarela cannot enter a second factor. Use a local user without two-factor authentication, a read-only one if you can.

error-appliance-forbidden = The appliance does not let this user ask for that.
error-appliance-forbidden-next = The user’s role may not cover this part of the API. Use another user, or paste the page instead.

error-appliance-api-absent = The appliance does not have this part of the AsyncOS API.
error-appliance-api-absent-next = The API may be off on this interface, or its version differs. Look under [[Network]] > [[IP Interfaces]], or paste the page instead.

error-appliance-busy = The appliance asks for fewer requests.
error-appliance-busy-next = Check again in a few minutes, or paste the page in the meantime.

error-appliance-server = The appliance had a problem of its own.
error-appliance-server-next = Check again in a few minutes. It answered with status { $status }.

error-appliance-status = The appliance gave an unexpected answer.
error-appliance-status-next = It answered with status { $status }. Paste the page instead.

## When the window cannot open: said by the system's own message box

start-failure-title = Passarela could not open
start-failure-no-screen = This computer has no screen to open a window on. Start Passarela in a graphical session.
start-failure-no-web-view = Microsoft’s WebView2 is missing on this computer. Install it from { $address }, then start Passarela again.
start-failure-folder =
    Passarela could not open the folder { $folder }: { $reason }.
    Check that the folder is yours and that the disk is not full. Then start Passarela again.
start-failure-in-use = The folder { $folder } is open in another Passarela window. Use that one, or close it and start Passarela again.
start-failure-window =
    Passarela could not open its window: { $reason }.
    Start Passarela again. If it happens again, restart this computer.
