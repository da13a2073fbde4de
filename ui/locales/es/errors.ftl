### Por qué no llegó una respuesta útil, por los códigos de `domain::failure`.
### `error-<code>` dice lo que hay, cierto por sí solo; `error-<code>-next` dice qué hacer.

## The way there

error-offline = Este equipo no tiene conexión de red.
error-offline-next = Conéctelo a una red y compruebe otra vez. Su trabajo está guardado.

error-dns = Este equipo no encuentra el nombre { $host }.
error-dns-next = Compruebe la red de este equipo y su DNS. Algunas VPN y redes de invitados ocultan nombres.

error-refused = { $host } no acepta conexiones.
error-refused-next = Un firewall puede bloquear el puerto 443, o el servicio está caído. Pregunte a quien lleva su red.

error-timeout = { $seconds ->
    [one] { $host } no respondió en un segundo.
   *[other] { $host } no respondió en { $seconds } segundos.
}
error-timeout-next = El servicio puede estar ocupado, o un firewall descarta la conexión. Compruebe otra vez en un minuto.

error-too-slow = { $host } empezó a responder, pero no terminó.
error-too-slow-next = { $seconds ->
    [one] Passarela esperó un segundo.
   *[other] Passarela esperó { $seconds } segundos.
} La red puede ser lenta o estar filtrada. Compruebe otra vez en un minuto.

error-connection-lost = La conexión con { $host } se cortó.
error-connection-lost-next = Compruebe otra vez. Si se vuelve a cortar, pregunte si un firewall cierra la conexión.

error-proxy = Su proxy no se conectó con { $host }.
error-proxy-next = El proxy puede pedir un inicio de sesión, bloquear el host o estar fuera de alcance. Pregunte a quien lo lleva.

error-host-not-allowed = { $host } no está en este equipo.
error-host-not-allowed-next = La práctica solo habla con este equipo. Salga de la práctica para conectarse con Cisco.

error-bad-address = Esta no es la dirección de un servicio.
error-bad-address-next = Una dirección empieza por https:// y nombra un host. Compruebe si hay erratas.

## Certificates

error-tls-unknown-issuer = Este equipo no conoce al emisor del certificado de { $host }.
error-tls-unknown-issuer-next = Así se ve un proxy que inspecciona el tráfico, y también una máquina equivocada. Pregunte a quien lleva su red.

error-tls-wrong-name = El certificado de { $host } es para otro nombre.
error-tls-wrong-name-next = { $named ->
    [no] Otra máquina responde en su lugar. Pregunte a quien lleva su red.
   *[yes] Nombra { $presented }. Otra máquina responde en su lugar. Pregunte a quien lleva su red.
}

error-tls-expired = El certificado de { $host } ha caducado.
error-tls-expired-next = Compruebe antes la fecha de este equipo. Si es correcta, pregunte a quien lleva el servicio.

error-tls-not-yet-valid = El certificado de { $host } todavía no es válido.
error-tls-not-yet-valid-next = La fecha de este equipo está probablemente en el pasado. Corríjala y compruebe otra vez.

error-tls-not-spoken = { $host } no responde con una conexión segura.
error-tls-not-spoken-next = Puede que allí responda otro programa o un proxy. Compruebe la dirección y el puerto.

error-tls-other = La conexión segura con { $host } falló.
error-tls-other-next = Un firewall o un proxy puede alterar la conexión. Pregunte a quien lleva su red.

error-bad-certificate = El certificado en el que eligió confiar no se puede leer.
error-bad-certificate-next = Elija un archivo PEM. Empieza por BEGIN CERTIFICATE.

error-no-authorities = Este equipo no confía en ninguna autoridad de certificación.
error-no-authorities-next = En Linux, instale el paquete ca-certificates. Después inicie Passarela otra vez.

## What came back

error-redirected = { $host } redirige a { $to }.
error-redirected-next = Eso lo hace la página de inicio de sesión de una red. Abra un navegador, inicie sesión allí y compruebe otra vez.

error-web-page = { $host } respondió con una página web en vez de datos.
error-web-page-next = Eso lo hace la página de inicio de sesión de una red. Abra un navegador, inicie sesión allí y compruebe otra vez.

error-malformed = La respuesta de { $host } no se puede leer.
error-malformed-next = Compruebe otra vez. Si vuelve a pasar, algo entre usted y el servicio puede alterar la respuesta.

error-truncated = La respuesta de { $host } se cortó.
error-truncated-next = Compruebe otra vez. Si vuelve a pasar, pregunte si un firewall corta conexiones.

error-too-large = La respuesta de { $host } es demasiado grande.
error-too-large-next = Compruebe que la dirección es correcta. Después compruebe otra vez.

## Signing in

error-unknown-client = Esta región no conoce el cliente de la API.
error-unknown-client-next = El ID de cliente está mal escrito, o el cliente se eliminó o se creó en otra región. Mire en [[API Clients]] en el portal de esta región. Si figura allí, compare su ID. Si no, pruebe la región donde se creó.

error-wrong-password = La contraseña del cliente de la API no coincide.
error-wrong-password-next = Pegue otra vez la contraseña. El portal la muestra una sola vez; si se perdió, cree un nuevo cliente de la API.

error-account-disabled = La cuenta detrás de este cliente de la API está desactivada.
error-account-disabled-next = Pida a un administrador de su tenant que la active, o use su cliente de la API.

error-sign-in-refused = Threat Response rechazó el inicio de sesión.
error-sign-in-refused-next = Su motivo: { $error }. Compruebe el cliente en [[API Clients]].

error-token-refused = Threat Response ya no acepta este inicio de sesión.
error-token-refused-next = El cliente de la API puede estar desactivado, o su contraseña ha cambiado. Compruébelo en [[API Clients]].

## Rights and quota

error-missing-scope = { $count ->
    [0] Al cliente de la API le falta un ámbito que esta comprobación necesita.
    [one] Al cliente de la API le falta el ámbito { $scopes }.
   *[other] Al cliente de la API le faltan { $count } ámbitos: { $scopes }.
}
error-missing-scope-next = { $boxed ->
    [no] Cree un nuevo cliente de la API con estas casillas:
   *[yes] Su casilla es { $boxes }, o a su dueño puede faltarle el permiso. Cree un nuevo cliente de la API con las cinco:
} [[Profile]], [[Integration]], [[SSE]], [[Inspect:Read]], [[Enrich:Read]]. O pegue la página en su lugar.

error-forbidden = Threat Response no deja a este cliente de la API hacer eso.
error-forbidden-next = La persona que lo creó puede tener permisos de menos. Pegue la página en su lugar, o use el cliente de la API de un administrador.

error-not-found = Threat Response no tiene nada en esta dirección.
error-not-found-next = Puede haberse eliminado, o su tenant no tiene esta parte. Pegue la página en su lugar.

error-rate-limited = { $minutes ->
    [one] Las peticiones de su tenant a la API están agotadas durante un minuto más o menos.
   *[other] Las peticiones de su tenant a la API están agotadas durante unos { $minutes } minutos.
}
error-rate-limited-next = Cisco pide esperar ese tiempo. Entretanto, pegue la página.

error-rate-limited-open = Las peticiones de su tenant a la API están agotadas por ahora.
error-rate-limited-open-next = Cisco no dice por cuánto tiempo. El límite cuenta las peticiones de una hora. Entretanto, pegue la página.

## The service's own failure

error-server = Threat Response tuvo un problema propio.
error-server-next = { $traced ->
    [no] Compruebe otra vez en unos minutos. Respondió con el estado { $status }.
   *[yes] Compruebe otra vez en unos minutos. Para el soporte de Cisco: estado { $status }, trace id { $trace_id }.
}

error-status = Threat Response dio una respuesta inesperada.
error-status-next = { $traced ->
    [no] Respondió con el estado { $status }. Pegue la página en su lugar.
   *[yes] Pegue la página en su lugar. Para el soporte de Cisco: estado { $status }, trace id { $trace_id }.
}

error-lab-changed = El laboratorio de práctica ha cambiado desde la última comprobación.
error-lab-changed-next = Los resultados anteriores pueden haber dejado de ser ciertos. Compruebe todo otra vez.
error-check-timeout = Esta comprobación tardó demasiado, así que Passarela la detuvo.
error-check-timeout-next = Compruebe otra vez. Si vuelve a pasar, pregunte si un proxy o un firewall retrasa la conexión.
error-check-crashed = Esta comprobación se detuvo con un error. Las demás no quedan afectadas.
error-check-crashed-next = Compruebe otra vez. Si se detiene de nuevo, haga un informe.

error-not-accepted = Threat Response no aceptó lo que se envió.
error-not-accepted-next = Objeta { $fields }. Haga este paso en el portal y después pegue la página.
## Sending the test message

error-mail-no-listener = Nada acepta correo en { $host }, puerto { $port }.
error-mail-no-listener-next = No se envió ningún mensaje. El listener puede usar otro puerto, o un firewall bloquea este equipo.

error-mail-not-smtp = { $host } no responde como listener de correo en el puerto { $port }.
error-mail-not-smtp-next = No se envió ningún mensaje. Otro programa puede usar este puerto, o el listener rechaza este equipo.

error-mail-turned-away = { $host } no acepta correo de este equipo.
error-mail-turned-away-next = { $quoted ->
    [no] No se envió ningún mensaje. Respondió { $status }. Envíe el mensaje desde un equipo que acepte.
   *[yes] No se envió ningún mensaje. Respondió { $status }: “{ $said }”. Envíe el mensaje desde un equipo que acepte.
}

error-mail-tls-untrusted = Este equipo no confía en el certificado de { $host }.
error-mail-tls-untrusted-next = { $why ->
    [name] No se envió ningún mensaje. El certificado es para otro nombre. Compruebe el nombre, o envíe sin cifrado. El mensaje de prueba no contiene nada secreto.
    [date] No se envió ningún mensaje. El certificado no es válido hoy. Puede enviar sin cifrado. El mensaje de prueba no contiene nada secreto.
   *[issuer] No se envió ningún mensaje. Este equipo no conoce a su emisor. Puede enviar sin cifrado. El mensaje de prueba no contiene nada secreto.
}

error-mail-tls-failed = { $host } ofrece cifrado, pero la conexión segura falló.
error-mail-tls-failed-next = No se envió ningún mensaje. Puede enviar sin cifrado. El mensaje de prueba no contiene nada secreto.

error-mail-sender-refused = { $host } no acepta correo de este remitente.
error-mail-sender-refused-next = { $quoted ->
    [no] No se envió ningún mensaje. Respondió { $status }. Elija otro remitente y envíe otra vez.
   *[yes] No se envió ningún mensaje. Respondió { $status }: “{ $said }”. Elija otro remitente y envíe otra vez.
}

error-mail-recipient-refused = { $host } no acepta desde aquí correo para este destinatario.
error-mail-recipient-refused-next = { $quoted ->
    [no] No se envió ningún mensaje. Respondió { $status }. Elija un destinatario de su propio dominio y envíe otra vez.
   *[yes] No se envió ningún mensaje. Respondió { $status }: “{ $said }”. Elija un destinatario de su propio dominio y envíe otra vez.
}

error-mail-message-refused = { $host } no aceptó el mensaje.
error-mail-message-refused-next = { $quoted ->
    [no] Respondió { $status }. Una regla del appliance puede rechazar el mensaje. Envíe en su lugar un mensaje propio.
   *[yes] Respondió { $status }: “{ $said }”. Una regla del appliance puede rechazar el mensaje. Envíe en su lugar un mensaje propio.
}

error-mail-later = { $host } no acepta el mensaje en este momento.
error-mail-later-next = { $quoted ->
    [no] No se envió ningún mensaje. Respondió { $status }. Envíe otra vez en unos minutos.
   *[yes] No se envió ningún mensaje. Respondió { $status }: “{ $said }”. Envíe otra vez en unos minutos.
}

error-mail-uncertain = { $host } puede haber aceptado el mensaje, o no.
error-mail-uncertain-next = La conexión terminó antes de la respuesta. Mire en [[Message Tracking]] antes de enviar otra vez.

error-mail-unfit = { $part ->
    [sender] El remitente no es una sola dirección sencilla.
    [recipient] El destinatario no es una sola dirección sencilla.
    [subject] El asunto no sirve para esta prueba.
   *[message-id] El Message-ID no sirve para esta prueba.
}
error-mail-unfit-next = { $part ->
    [sender] No se envió ningún mensaje. Escríbalo como nombre@example.com, sin nombre visible.
    [recipient] No se envió ningún mensaje. Escriba una dirección como nombre@example.com, sin nombre visible.
    [subject] No se envió ningún mensaje. Use una línea de 200 caracteres como mucho, sin comillas.
   *[message-id] No se envió ningún mensaje. Debe parecer una dirección, sin signos de menor y mayor ni comillas.
}
## The appliance

error-tls-pin-changed = El certificado de { $host } no es el que usted aceptó.
error-tls-pin-changed-next = No se le envió nada. Usted aceptó { $pinned }. Ahora muestra { $presented }. Pregunte a quien lleva el appliance si se renovó. Después compárelo y acéptelo otra vez.

error-appliance-certificate = Este equipo no confía en el emisor del certificado de { $host }.
error-appliance-certificate-next = La mayoría de los appliances firman el suyo. Compare su huella digital con la del appliance y después acéptelo aquí.

error-appliance-refused = { $host } no acepta conexiones para la API de AsyncOS.
error-appliance-refused-next = Compruebe el puerto y el firewall del camino. La API se activa en [[Network]] > [[IP Interfaces]], como [[AsyncOS API (Monitoring)]].

error-appliance-password = El appliance no acepta este nombre de usuario y esta contraseña.
error-appliance-password-next = Passarela lo intentó una vez y se detuvo, para que el appliance no bloquee al usuario. Introduzca los dos otra vez.

error-appliance-password-stopped = El appliance ya rechazó esta contraseña, así que Passarela no la envía.
error-appliance-password-stopped-next = Más intentos podrían bloquear la cuenta. Introduzca otra vez nombre de usuario y contraseña.

error-appliance-two-factor = Este usuario inicia sesión en el appliance con un segundo factor.
error-appliance-two-factor-next = Passarela no puede dar un segundo factor. Use un usuario local sin inicio de sesión en dos pasos, si puede de solo lectura.

error-appliance-forbidden = El appliance no deja a este usuario preguntar eso.
error-appliance-forbidden-next = El rol del usuario puede no cubrir esta parte de la API. Use otro usuario, o pegue la página en su lugar.

error-appliance-api-absent = El appliance no tiene esta parte de la API de AsyncOS.
error-appliance-api-absent-next = La API puede estar desactivada en esta interfaz, o su versión es otra. Mire en [[Network]] > [[IP Interfaces]], o pegue la página en su lugar.

error-appliance-busy = El appliance pide menos peticiones.
error-appliance-busy-next = Compruebe otra vez en unos minutos, o pegue la página entretanto.

error-appliance-server = El appliance tuvo un problema propio.
error-appliance-server-next = Compruebe otra vez en unos minutos. Respondió con el estado { $status }.

error-appliance-status = El appliance dio una respuesta inesperada.
error-appliance-status-next = Respondió con el estado { $status }. Pegue la página en su lugar.

## When the window cannot open: said by the system's own message box

start-failure-title = Passarela no pudo abrirse
start-failure-no-screen = Este equipo no tiene pantalla donde abrir una ventana. Inicie Passarela en una sesión gráfica.
start-failure-no-web-view = Falta en este equipo WebView2 de Microsoft. Instálelo desde { $address } y después inicie Passarela otra vez.
start-failure-folder = Passarela no pudo abrir la carpeta { $folder }: { $reason }.
    Compruebe que la carpeta es suya y que el disco no está lleno. Después inicie Passarela otra vez.
start-failure-window = Passarela no pudo abrir su ventana: { $reason }.
    Inicie Passarela otra vez. Si vuelve a pasar, reinicie este equipo.
