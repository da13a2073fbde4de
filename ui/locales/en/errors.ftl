### Why no usable answer came, by the codes of `domain::failure`.
### `trouble-<code>` says what is so, true by itself; `trouble-<code>-next` says what to do. Where the wire cannot tell
### two causes apart, one sentence names both. [[Label]] is a label of Cisco's screens.

## The way there

trouble-offline = This computer has no network connection.
trouble-offline-next = Connect it, then check again. Your work stays saved.

trouble-dns = The name { $host } could not be found.
trouble-dns-next = Check this computer’s network and its DNS. A VPN or guest network may hide the name.

trouble-refused = { $host } does not accept connections.
trouble-refused-next = A firewall may block port 443, or the service is down. Ask whoever runs your network.

trouble-timeout = { $seconds ->
    [one] { $host } did not answer within a second.
   *[other] { $host } did not answer within { $seconds } seconds.
}
trouble-timeout-next = The service may be busy, or a firewall drops the connection. Check again in a minute.

trouble-too-slow = { $host } began to answer and did not finish.
trouble-too-slow-next = We waited { $seconds ->
    [one] a second
   *[other] { $seconds } seconds
}. The network may be slow or filtered. Check again in a minute.

trouble-connection-lost = The connection to { $host } broke off.
trouble-connection-lost-next = Check again. If it stays so, ask whether a firewall closes the connection.

trouble-proxy = Your proxy did not connect us to { $host }.
trouble-proxy-next = It may want a sign-in, block the host, or be out of reach. Ask whoever runs it.

trouble-host-not-allowed = { $host } is not on this computer.
trouble-host-not-allowed-next = Practice talks to this computer only. Leave practice to connect to Cisco.

trouble-bad-address = This is not the address of a service.
trouble-bad-address-next = An address begins with https:// and names a host. Check it for typing mistakes.

## Certificates

trouble-tls-unknown-issuer = This computer does not know who issued { $host }’s certificate.
trouble-tls-unknown-issuer-next = A proxy that inspects traffic looks like this, and so does a wrong machine. Ask whoever runs your network.

trouble-tls-wrong-name = The certificate of { $host } is for another name.
trouble-tls-wrong-name-next = { $named ->
    [no] Something else answers in its place. Ask whoever runs your network.
   *[yes] It names { $presented }. Something else answers in its place. Ask whoever runs your network.
}

trouble-tls-expired = The certificate of { $host } has ended.
trouble-tls-expired-next = Check the date of this computer first. If it is right, ask whoever runs the service.

trouble-tls-not-yet-valid = The certificate of { $host } does not count yet.
trouble-tls-not-yet-valid-next = The date of this computer is probably behind. Set it, then check again.

trouble-tls-not-spoken = { $host } does not answer with a secure connection.
trouble-tls-not-spoken-next = Another program or a proxy may answer there. Check the address and the port.

trouble-tls-other = No secure connection to { $host } came about.
trouble-tls-other-next = A firewall or proxy may change the connection. Ask whoever runs your network.

trouble-bad-certificate = The certificate you chose to trust cannot be read.
trouble-bad-certificate-next = Choose a PEM file. It begins with BEGIN CERTIFICATE.

trouble-no-authorities = This computer trusts no certificate authority at all.
trouble-no-authorities-next = On Linux, install the package ca-certificates. Then start Passarela again.

## What came back

trouble-redirected = { $host } sends us on to { $to }.
trouble-redirected-next = A sign-in page of your network does that. Open a browser, sign in there, then check again.

trouble-web-page = { $host } answered with a web page instead of data.
trouble-web-page-next = A sign-in page of your network does that. Open a browser, sign in there, then check again.

trouble-malformed = The answer of { $host } cannot be read.
trouble-malformed-next = Check again. If it stays so, something between you and the service may change it.

trouble-truncated = The answer of { $host } broke off.
trouble-truncated-next = Check again. If it stays so, ask whether a firewall cuts connections.

trouble-too-large = The answer of { $host } is too large to be one.
trouble-too-large-next = Check that the address is right. Then check again.

## Signing in

trouble-unknown-client = This region does not know the API client.
trouble-unknown-client-next = The id is mistyped, or the client was deleted or made in another region. Look under [[API Clients]] in this region’s portal. If it is listed there, compare its id; if not, try the region it was made in.

trouble-wrong-password = The API client’s password does not match.
trouble-wrong-password-next = Paste it again. Cisco shows it once, so make a new API client if it is lost.

trouble-account-disabled = The account behind this API client is switched off.
trouble-account-disabled-next = Ask an administrator of your organisation to switch it on, or use their API client.

trouble-sign-in-refused = Threat Response refused the sign-in.
trouble-sign-in-refused-next = It says { $error }. Check the API client under [[API Clients]].

trouble-token-refused = Threat Response no longer accepts this sign-in.
trouble-token-refused-next = The API client may be off or its password changed. Check it under [[API Clients]].

## Rights and quota

trouble-missing-scope = { $count ->
    [0] The API client lacks a scope that this needs.
    [one] The API client lacks the scope { $scopes }.
   *[other] The API client lacks { $count } scopes: { $scopes }.
}
trouble-missing-scope-next = { $boxed ->
    [no] Make a new API client with these boxes:
   *[yes] The box for it is { $boxes }, or its owner may lack the right. Make a new API client with all five:
} [[Profile]], [[Integration]], [[SSE]], [[Inspect:Read]], [[Enrich:Read]]. Or confirm by pasting.

trouble-forbidden = Threat Response does not let this API client do that.
trouble-forbidden-next = The rights of its owner may be too small. Confirm by pasting, or use an administrator’s API client.

trouble-not-found = Threat Response has nothing at this place.
trouble-not-found-next = It may have been deleted, or your organisation does not have this part. Confirm by pasting instead.

trouble-rate-limited = { $minutes ->
    [one] Your organisation’s API requests are used up for about a minute.
   *[other] Your organisation’s API requests are used up for about { $minutes } minutes.
}
trouble-rate-limited-next = That is how long Cisco asks to wait. Confirm by pasting in the meantime.

trouble-rate-limited-open = Your organisation has used up its API requests for now.
trouble-rate-limited-open-next = Cisco does not say how long. The count runs over an hour. Confirm by pasting in the meantime.

## The service's own failure

trouble-server = Threat Response had a problem of its own.
trouble-server-next = { $traced ->
    [no] Check again in a few minutes. It answered with status { $status }.
   *[yes] Check again in a few minutes. For Cisco’s support: status { $status }, trace id { $trace_id }.
}

trouble-status = Threat Response answered in a way we did not expect.
trouble-status-next = { $traced ->
    [no] It answered with status { $status }. Confirm by pasting instead.
   *[yes] Confirm by pasting instead. For Cisco’s support: status { $status }, trace id { $trace_id }.
}

trouble-lab-changed = The practice lab changed after we last looked.
trouble-lab-changed-next = What we saw before may no longer be so. Check all again.
trouble-check-timeout = This look took too long, and we stopped waiting.
trouble-check-timeout-next = Check again. If it goes on, see whether a proxy or firewall holds the connection.
trouble-check-crashed = This look stopped before it saw anything. The others are not affected.
trouble-check-crashed-next = Check again. If it stops again, make a report.

trouble-not-accepted = Threat Response did not accept what was sent.
trouble-not-accepted-next = It objects to { $fields }. Do this step in the portal, then confirm by pasting.
## Sending the test message

trouble-mail-no-listener = Nothing accepts mail at { $host }, port { $port }.
trouble-mail-no-listener-next = No message was sent. The listener may use another port, or a firewall blocks this computer.

trouble-mail-not-smtp = { $host } does not answer as a mail listener, port { $port }.
trouble-mail-not-smtp-next = No message was sent. Another program may use this port, or the listener hangs up on this computer.

trouble-mail-turned-away = { $host } takes no mail from this computer.
trouble-mail-turned-away-next = { $quoted ->
    [no] No message was sent. It answered { $status }. Send the message from a computer that it accepts.
   *[yes] No message was sent. It answered { $status }: “{ $said }”. Send the message from a computer that it accepts.
}

trouble-mail-tls-untrusted = { $host } encrypts with a certificate that is not trusted here.
trouble-mail-tls-untrusted-next = { $why ->
    [name] No message was sent. The certificate is for another name. Check the name, or send without encryption: the test message holds nothing secret.
    [date] No message was sent. The certificate does not count today. Send without encryption if you like: the test message holds nothing secret.
   *[issuer] No message was sent. Nobody this computer knows issued it. Send without encryption if you like: the test message holds nothing secret.
}

trouble-mail-tls-failed = { $host } offers encryption, but it did not come about.
trouble-mail-tls-failed-next = No message was sent. Send it without encryption if you like: the test message holds nothing secret.

trouble-mail-sender-refused = { $host } does not take mail from this sender.
trouble-mail-sender-refused-next = { $quoted ->
    [no] No message was sent. It answered { $status }. Choose another sender, then send again.
   *[yes] No message was sent. It answered { $status }: “{ $said }”. Choose another sender, then send again.
}

trouble-mail-recipient-refused = { $host } does not take mail for this recipient from here.
trouble-mail-recipient-refused-next = { $quoted ->
    [no] No message was sent. It answered { $status }. Choose a recipient of your own domain, then send again.
   *[yes] No message was sent. It answered { $status }: “{ $said }”. Choose a recipient of your own domain, then send again.
}

trouble-mail-message-refused = { $host } did not take the message.
trouble-mail-message-refused-next = { $quoted ->
    [no] It answered { $status }. A rule of the appliance may refuse it. Send a message of your own instead.
   *[yes] It answered { $status }: “{ $said }”. A rule of the appliance may refuse it. Send a message of your own instead.
}

trouble-mail-later = { $host } does not take the message at this moment.
trouble-mail-later-next = { $quoted ->
    [no] No message was sent. It answered { $status }. Send again in a few minutes.
   *[yes] No message was sent. It answered { $status }: “{ $said }”. Send again in a few minutes.
}

trouble-mail-uncertain = { $host } may have taken the message, or not.
trouble-mail-uncertain-next = The connection ended before it answered. Look in [[Message Tracking]] before you send again.

trouble-mail-unfit = { $part ->
    [sender] The sender is not one plain address.
    [recipient] The recipient is not one plain address.
    [subject] The subject cannot be used for this test.
   *[message-id] The Message-ID cannot be used for this test.
}
trouble-mail-unfit-next = { $part ->
    [sender] No message was sent. Write it like name@example.com, without a display name.
    [recipient] No message was sent. Write one address like name@example.com, without a display name.
    [subject] No message was sent. Use one line of at most 200 characters, without quotes.
   *[message-id] No message was sent. It has to look like an address, without angle brackets or quotes.
}
## The appliance

trouble-tls-pin-changed = The certificate of { $host } is not the one you accepted.
trouble-tls-pin-changed-next = Nothing was sent to it. You accepted { $pinned }. Now it shows { $presented }. Ask whoever runs the appliance whether it was renewed, then compare and accept it anew.

trouble-appliance-certificate = Nobody this computer trusts vouches for { $host }’s certificate.
trouble-appliance-certificate-next = Most appliances sign their own. Compare its fingerprint with the appliance’s, then accept it here.

trouble-appliance-refused = { $host } takes no connections for the AsyncOS API.
trouble-appliance-refused-next = Check the port, and the firewall in between. The API is switched on under [[Network]] > [[IP Interfaces]], as [[AsyncOS API (Monitoring)]].

trouble-appliance-password = The appliance does not accept this user name and password.
trouble-appliance-password-next = We tried once and stopped, so that the user is not locked out. Enter both again.

trouble-appliance-password-stopped = This password was refused before, so we keep it back.
trouble-appliance-password-stopped-next = More attempts could lock the user out. Enter user name and password again.

trouble-appliance-two-factor = This user signs in to the appliance with a second factor.
trouble-appliance-two-factor-next = Passarela cannot give one. Use a local user without two-factor sign-in, a read-only one if you can.

trouble-appliance-forbidden = The appliance does not let this user ask for that.
trouble-appliance-forbidden-next = The role may not cover this part of the API. Use another user, or confirm by pasting.

trouble-appliance-api-absent = The appliance has no such part of the AsyncOS API.
trouble-appliance-api-absent-next = The API may be off on this interface, or the version another. Look under [[Network]] > [[IP Interfaces]], or confirm by pasting.

trouble-appliance-busy = The appliance asks for fewer requests.
trouble-appliance-busy-next = Check again in a few minutes, or confirm by pasting in the meantime.

trouble-appliance-server = The appliance had a problem of its own.
trouble-appliance-server-next = Check again in a few minutes. It answered with status { $status }.

trouble-appliance-status = The appliance answered in a way we did not expect.
trouble-appliance-status-next = It answered with status { $status }. Confirm by pasting instead.
