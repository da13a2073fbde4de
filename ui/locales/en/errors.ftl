### Why no usable answer came, by the codes of `domain::failure`.
### `error-<code>` says what is so, true by itself; `error-<code>-next` says what to do. Where the wire cannot tell
### two causes apart, one sentence names both. [[Label]] is a label of Cisco's screens.

## The way there

error-offline = This computer has no network connection.
error-offline-next = Connect it, then check again. Your work stays saved.

error-dns = The name { $host } could not be found.
error-dns-next = Check this computer’s network and its DNS. A VPN or guest network may hide the name.

error-refused = { $host } does not accept connections.
error-refused-next = A firewall may block port 443, or the service is down. Ask whoever runs your network.

error-timeout = { $seconds ->
    [one] { $host } did not answer within a second.
   *[other] { $host } did not answer within { $seconds } seconds.
}
error-timeout-next = The service may be busy, or a firewall drops the connection. Check again in a minute.

error-too-slow = { $host } began to answer and did not finish.
error-too-slow-next = We waited { $seconds ->
    [one] a second
   *[other] { $seconds } seconds
}. The network may be slow or filtered. Check again in a minute.

error-connection-lost = The connection to { $host } broke off.
error-connection-lost-next = Check again. If it stays so, ask whether a firewall closes the connection.

error-proxy = Your proxy did not connect us to { $host }.
error-proxy-next = It may want a sign-in, block the host, or be out of reach. Ask whoever runs it.

error-host-not-allowed = { $host } is not on this computer.
error-host-not-allowed-next = Practice talks to this computer only. Leave practice to connect to Cisco.

error-bad-address = This is not the address of a service.
error-bad-address-next = An address begins with https:// and names a host. Check it for typing mistakes.

## Certificates

error-tls-unknown-issuer = This computer does not know who issued { $host }’s certificate.
error-tls-unknown-issuer-next = A proxy that inspects traffic looks like this, and so does a wrong machine. Ask whoever runs your network.

error-tls-wrong-name = The certificate of { $host } is for another name.
error-tls-wrong-name-next = { $named ->
    [no] Something else answers in its place. Ask whoever runs your network.
   *[yes] It names { $presented }. Something else answers in its place. Ask whoever runs your network.
}

error-tls-expired = The certificate of { $host } has ended.
error-tls-expired-next = Check the date of this computer first. If it is right, ask whoever runs the service.

error-tls-not-yet-valid = The certificate of { $host } does not count yet.
error-tls-not-yet-valid-next = The date of this computer is probably behind. Set it, then check again.

error-tls-not-spoken = { $host } does not answer with a secure connection.
error-tls-not-spoken-next = Another program or a proxy may answer there. Check the address and the port.

error-tls-other = No secure connection to { $host } came about.
error-tls-other-next = A firewall or proxy may change the connection. Ask whoever runs your network.

error-bad-certificate = The certificate you chose to trust cannot be read.
error-bad-certificate-next = Choose a PEM file. It begins with BEGIN CERTIFICATE.

error-no-authorities = This computer trusts no certificate authority at all.
error-no-authorities-next = On Linux, install the package ca-certificates. Then start Passarela again.

## What came back

error-redirected = { $host } sends us on to { $to }.
error-redirected-next = A sign-in page of your network does that. Open a browser, sign in there, then check again.

error-web-page = { $host } answered with a web page instead of data.
error-web-page-next = A sign-in page of your network does that. Open a browser, sign in there, then check again.

error-malformed = The answer of { $host } cannot be read.
error-malformed-next = Check again. If it stays so, something between you and the service may change it.

error-truncated = The answer of { $host } broke off.
error-truncated-next = Check again. If it stays so, ask whether a firewall cuts connections.

error-too-large = The answer of { $host } is too large to be one.
error-too-large-next = Check that the address is right. Then check again.

## Signing in

error-unknown-client = This region does not know the API client.
error-unknown-client-next = The id is mistyped, or the client was deleted or made in another region. Look under [[API Clients]] in this region’s portal. If it is listed there, compare its id; if not, try the region it was made in.

error-wrong-password = The API client’s password does not match.
error-wrong-password-next = Paste it again. Cisco shows it once, so make a new API client if it is lost.

error-account-disabled = The account behind this API client is switched off.
error-account-disabled-next = Ask an administrator of your organisation to switch it on, or use their API client.

error-sign-in-refused = Threat Response refused the sign-in.
error-sign-in-refused-next = It says { $error }. Check the API client under [[API Clients]].

error-token-refused = Threat Response no longer accepts this sign-in.
error-token-refused-next = The API client may be off or its password changed. Check it under [[API Clients]].

## Rights and quota

error-missing-scope = { $count ->
    [0] The API client lacks a scope that this needs.
    [one] The API client lacks the scope { $scopes }.
   *[other] The API client lacks { $count } scopes: { $scopes }.
}
error-missing-scope-next = { $boxed ->
    [no] Make a new API client with these boxes:
   *[yes] The box for it is { $boxes }, or its owner may lack the right. Make a new API client with all five:
} [[Profile]], [[Integration]], [[SSE]], [[Inspect:Read]], [[Enrich:Read]]. Or confirm by pasting.

error-forbidden = Threat Response does not let this API client do that.
error-forbidden-next = The rights of its owner may be too small. Confirm by pasting, or use an administrator’s API client.

error-not-found = Threat Response has nothing at this place.
error-not-found-next = It may have been deleted, or your organisation does not have this part. Confirm by pasting instead.

error-rate-limited = { $minutes ->
    [one] Your organisation’s API requests are used up for about a minute.
   *[other] Your organisation’s API requests are used up for about { $minutes } minutes.
}
error-rate-limited-next = That is how long Cisco asks to wait. Confirm by pasting in the meantime.

error-rate-limited-open = Your organisation has used up its API requests for now.
error-rate-limited-open-next = Cisco does not say how long. The count runs over an hour. Confirm by pasting in the meantime.

## The service's own failure

error-server = Threat Response had a problem of its own.
error-server-next = { $traced ->
    [no] Check again in a few minutes. It answered with status { $status }.
   *[yes] Check again in a few minutes. For Cisco’s support: status { $status }, trace id { $trace_id }.
}

error-status = Threat Response answered in a way we did not expect.
error-status-next = { $traced ->
    [no] It answered with status { $status }. Confirm by pasting instead.
   *[yes] Confirm by pasting instead. For Cisco’s support: status { $status }, trace id { $trace_id }.
}

error-lab-changed = The practice lab changed after we last looked.
error-lab-changed-next = What we saw before may no longer be so. Check all again.
error-check-timeout = This look took too long, and we stopped waiting.
error-check-timeout-next = Check again. If it goes on, see whether a proxy or firewall holds the connection.
error-check-crashed = This look stopped before it saw anything. The others are not affected.
error-check-crashed-next = Check again. If it stops again, make a report.

error-not-accepted = Threat Response did not accept what was sent.
error-not-accepted-next = It objects to { $fields }. Do this step in the portal, then confirm by pasting.
## Sending the test message

error-mail-no-listener = Nothing accepts mail at { $host }, port { $port }.
error-mail-no-listener-next = No message was sent. The listener may use another port, or a firewall blocks this computer.

error-mail-not-smtp = { $host } does not answer as a mail listener, port { $port }.
error-mail-not-smtp-next = No message was sent. Another program may use this port, or the listener hangs up on this computer.

error-mail-turned-away = { $host } takes no mail from this computer.
error-mail-turned-away-next = { $quoted ->
    [no] No message was sent. It answered { $status }. Send the message from a computer that it accepts.
   *[yes] No message was sent. It answered { $status }: “{ $said }”. Send the message from a computer that it accepts.
}

error-mail-tls-untrusted = { $host } encrypts with a certificate that is not trusted here.
error-mail-tls-untrusted-next = { $why ->
    [name] No message was sent. The certificate is for another name. Check the name, or send without encryption: the test message holds nothing secret.
    [date] No message was sent. The certificate does not count today. Send without encryption if you like: the test message holds nothing secret.
   *[issuer] No message was sent. Nobody this computer knows issued it. Send without encryption if you like: the test message holds nothing secret.
}

error-mail-tls-failed = { $host } offers encryption, but it did not come about.
error-mail-tls-failed-next = No message was sent. Send it without encryption if you like: the test message holds nothing secret.

error-mail-sender-refused = { $host } does not take mail from this sender.
error-mail-sender-refused-next = { $quoted ->
    [no] No message was sent. It answered { $status }. Choose another sender, then send again.
   *[yes] No message was sent. It answered { $status }: “{ $said }”. Choose another sender, then send again.
}

error-mail-recipient-refused = { $host } does not take mail for this recipient from here.
error-mail-recipient-refused-next = { $quoted ->
    [no] No message was sent. It answered { $status }. Choose a recipient of your own domain, then send again.
   *[yes] No message was sent. It answered { $status }: “{ $said }”. Choose a recipient of your own domain, then send again.
}

error-mail-message-refused = { $host } did not take the message.
error-mail-message-refused-next = { $quoted ->
    [no] It answered { $status }. A rule of the appliance may refuse it. Send a message of your own instead.
   *[yes] It answered { $status }: “{ $said }”. A rule of the appliance may refuse it. Send a message of your own instead.
}

error-mail-later = { $host } does not take the message at this moment.
error-mail-later-next = { $quoted ->
    [no] No message was sent. It answered { $status }. Send again in a few minutes.
   *[yes] No message was sent. It answered { $status }: “{ $said }”. Send again in a few minutes.
}

error-mail-uncertain = { $host } may have taken the message, or not.
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
    [subject] No message was sent. Use one line of at most 200 characters, without quotes.
   *[message-id] No message was sent. It has to look like an address, without angle brackets or quotes.
}
## The appliance

error-tls-pin-changed = The certificate of { $host } is not the one you accepted.
error-tls-pin-changed-next = Nothing was sent to it. You accepted { $pinned }. Now it shows { $presented }. Ask whoever runs the appliance whether it was renewed, then compare and accept it anew.

error-appliance-certificate = Nobody this computer trusts vouches for { $host }’s certificate.
error-appliance-certificate-next = Most appliances sign their own. Compare its fingerprint with the appliance’s, then accept it here.

error-appliance-refused = { $host } takes no connections for the AsyncOS API.
error-appliance-refused-next = Check the port, and the firewall in between. The API is switched on under [[Network]] > [[IP Interfaces]], as [[AsyncOS API (Monitoring)]].

error-appliance-password = The appliance does not accept this user name and password.
error-appliance-password-next = We tried once and stopped, so that the user is not locked out. Enter both again.

error-appliance-password-stopped = This password was refused before, so we keep it back.
error-appliance-password-stopped-next = More attempts could lock the user out. Enter user name and password again.

error-appliance-two-factor = This user signs in to the appliance with a second factor.
error-appliance-two-factor-next = Passarela cannot give one. Use a local user without two-factor sign-in, a read-only one if you can.

error-appliance-forbidden = The appliance does not let this user ask for that.
error-appliance-forbidden-next = The role may not cover this part of the API. Use another user, or confirm by pasting.

error-appliance-api-absent = The appliance has no such part of the AsyncOS API.
error-appliance-api-absent-next = The API may be off on this interface, or the version another. Look under [[Network]] > [[IP Interfaces]], or confirm by pasting.

error-appliance-busy = The appliance asks for fewer requests.
error-appliance-busy-next = Check again in a few minutes, or confirm by pasting in the meantime.

error-appliance-server = The appliance had a problem of its own.
error-appliance-server-next = Check again in a few minutes. It answered with status { $status }.

error-appliance-status = The appliance answered in a way we did not expect.
error-appliance-status-next = It answered with status { $status }. Confirm by pasting instead.
