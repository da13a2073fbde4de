### Por qué no llegó una respuesta útil, por los códigos de `domain::failure`.
### `error-<code>` dice lo que hay, cierto por sí solo; `error-<code>-next` dice qué hacer.

## The way there

error-offline = Este equipo no tiene conexión de red.
error-offline-next = Conéctelo a una red y repita la comprobación. Su trabajo está guardado.

error-dns = Este equipo no encuentra el nombre { $host }.
error-dns-next = Compruebe la red de este equipo y su DNS. Algunas VPN y redes de invitados ocultan nombres.

error-refused = { $host } no acepta conexiones.
error-refused-next = Puede que un firewall bloquee el puerto 443, o que el servicio esté caído. Pregunte a quien administra su red.

error-timeout = { $seconds ->
    [one] { $host } no respondió en un segundo.
   *[other] { $host } no respondió en { $seconds } segundos.
}
error-timeout-next = Puede que el servicio esté ocupado, o que un firewall descarte la conexión. Repita la comprobación dentro de un minuto.

error-too-slow = { $host } empezó a responder, pero no terminó.
error-too-slow-next = { $seconds ->
    [one] Passarela esperó un segundo.
   *[other] Passarela esperó { $seconds } segundos.
} La red puede ser lenta o estar filtrada. Repita la comprobación dentro de un minuto.

error-connection-lost = La conexión con { $host } se cortó.
error-connection-lost-next = Repita la comprobación. Si se vuelve a cortar, pregunte si un firewall cierra la conexión.

error-proxy = Su proxy no conectó con { $host }.
error-proxy-next = Puede que el proxy exija autenticación, bloquee el host o no esté accesible. Pregunte a quien lo administra.

error-host-not-allowed = { $host } no está en este equipo.
error-host-not-allowed-next = La práctica solo se conecta con este equipo. Salga de la práctica para conectarse con Cisco.

error-bad-address = Esta no es la dirección de un servicio.
error-bad-address-next = Una dirección empieza por https:// e indica un host. Compruebe si hay erratas.

## Certificates

error-tls-unknown-issuer = Este equipo no conoce al emisor del certificado de { $host }.
error-tls-unknown-issuer-next = Puede deberse a un proxy que inspecciona el tráfico, o a una máquina equivocada. Pregunte a quien administra su red.

error-tls-wrong-name = El certificado de { $host } es para otro nombre.
error-tls-wrong-name-next = { $named ->
    [no] Otra máquina responde en su lugar. Pregunte a quien administra su red.
   *[yes] Indica { $presented }. Otra máquina responde en su lugar. Pregunte a quien administra su red.
}

error-tls-expired = El certificado de { $host } ha caducado.
error-tls-expired-next = Compruebe primero la fecha de este equipo. Si es correcta, pregunte a quien administra el servicio.

error-tls-not-yet-valid = El certificado de { $host } todavía no es válido.
error-tls-not-yet-valid-next = La fecha de este equipo probablemente está atrasada. Corríjala y repita la comprobación.

error-tls-not-spoken = { $host } no responde con una conexión segura.
error-tls-not-spoken-next = Puede que allí responda otro programa o un proxy. Compruebe la dirección y el puerto.

error-tls-other = La conexión segura con { $host } falló.
error-tls-other-next = Puede que un firewall o un proxy altere la conexión. Pregunte a quien administra su red.

error-bad-certificate = El certificado en el que eligió confiar no se puede leer.
error-bad-certificate-next = Elija un archivo PEM. Empieza por BEGIN CERTIFICATE.

error-no-authorities = Este equipo no confía en ninguna autoridad de certificación.
error-no-authorities-next = En Linux, instale el paquete ca-certificates. Después vuelva a iniciar Passarela.

## What came back

error-redirected = { $host } redirige a { $to }.
error-redirected-next = Así responde la página de inicio de sesión de una red. Abra un navegador, inicie sesión allí y repita la comprobación.

error-web-page = { $host } respondió con una página web en vez de datos.
error-web-page-next = Así responde la página de inicio de sesión de una red. Abra un navegador, inicie sesión allí y repita la comprobación.

error-malformed = La respuesta de { $host } no se puede leer.
error-malformed-next = Repita la comprobación. Si vuelve a pasar, puede que algo entre usted y el servicio altere la respuesta.

error-truncated = La respuesta de { $host } se cortó.
error-truncated-next = Repita la comprobación. Si vuelve a pasar, pregunte si un firewall corta conexiones.

error-too-large = La respuesta de { $host } es demasiado grande.
error-too-large-next = Compruebe que la dirección es correcta. Después repita la comprobación.

## Signing in

error-unknown-client = Esta región no conoce el cliente de la API.
error-unknown-client-next = El ID de cliente está mal escrito, o el cliente se eliminó o se creó en otra región. Mire en [[API Clients]], en el portal de esta región. Si figura allí, compare su ID. Si no, pruebe la región donde se creó.

error-wrong-password = La contraseña del cliente de la API no coincide.
error-wrong-password-next = Vuelva a pegar la contraseña. El portal la muestra una sola vez; si ya no la tiene, cree un nuevo cliente de la API.

error-account-disabled = La cuenta que está detrás de este cliente de la API está desactivada.
error-account-disabled-next = Pida a un administrador de su tenant que la active, o use su cliente de la API.

error-sign-in-refused = { PORTAL() } rechazó el inicio de sesión.
error-sign-in-refused-next = El motivo que da: { $error }. Compruebe el cliente de la API en [[API Clients]].

error-token-refused = { PORTAL() } ya no acepta este inicio de sesión.
error-token-refused-next = Puede que el cliente de la API esté desactivado, o que su contraseña haya cambiado. Compruébelo en [[API Clients]].

## Rights and quota

error-missing-scope = { $count ->
    [0] Al cliente de la API le falta un ámbito que esta comprobación necesita.
    [one] Al cliente de la API le falta el ámbito { $scopes }.
   *[other] Al cliente de la API le faltan { $count } ámbitos: { $scopes }.
}
error-missing-scope-next = { $boxed ->
    [no] Cree un nuevo cliente de la API con estas casillas:
   *[yes] Su casilla es { $boxes }, o puede que a su propietario le falte el permiso. Cree un nuevo cliente de la API con las cinco:
} [[Profile]], [[Integration]], [[SSE]], [[Inspect:Read]], [[Enrich:Read]]. O pegue la página.

error-forbidden = { PORTAL() } no permite hacer eso a este cliente de la API.
error-forbidden-next = Puede que la persona que lo creó no tenga permisos suficientes. En su lugar, pegue la página o use el cliente de la API de un administrador.

error-not-found = { PORTAL() } no tiene nada en esta dirección.
error-not-found-next = Puede que se haya eliminado, o que su tenant no tenga esta parte. En su lugar, pegue la página.

error-rate-limited = { $minutes ->
    [one] Su tenant ha agotado sus peticiones a la API durante un minuto, más o menos.
   *[other] Su tenant ha agotado sus peticiones a la API durante unos { $minutes } minutos.
}
error-rate-limited-next = Cisco pide esperar ese tiempo. Mientras tanto, pegue la página.

error-rate-limited-open = De momento, su tenant ha agotado sus peticiones a la API.
error-rate-limited-open-next = Cisco no dice por cuánto tiempo. El límite cuenta las peticiones de una hora. Mientras tanto, pegue la página.

## The service's own failure

error-server = { PORTAL() } tuvo un error interno.
error-server-next = { $traced ->
    [no] Repita la comprobación dentro de unos minutos. Respondió con el estado { $status }.
   *[yes] Repita la comprobación dentro de unos minutos. Para el soporte de Cisco: estado { $status }, trace id { $trace_id }.
}

error-status = { PORTAL() } dio una respuesta inesperada.
error-status-next = { $traced ->
    [no] Respondió con el estado { $status }. En su lugar, pegue la página.
   *[yes] En su lugar, pegue la página. Para el soporte de Cisco: estado { $status }, trace id { $trace_id }.
}

error-lab-changed = El laboratorio de práctica ha cambiado desde la última comprobación.
error-lab-changed-next = Puede que los resultados anteriores ya no sean válidos. Vuelva a comprobar todo.
error-check-timeout = Esta comprobación tardó demasiado, así que Passarela la detuvo.
error-check-timeout-next = Repita la comprobación. Si vuelve a pasar, pregunte si un proxy o un firewall retrasa la conexión.
error-check-crashed = Esta comprobación se detuvo con un error. No afecta a las demás.
error-check-crashed-next = Repita la comprobación. Si vuelve a detenerse, cree un informe.

error-not-accepted = { PORTAL() } no aceptó lo que se envió.
error-not-accepted-next = No acepta { $fields }. Haga este paso en el portal y después pegue la página.
## Sending the test message

error-mail-no-listener = Ningún programa acepta correo en { $host }, puerto { $port }.
error-mail-no-listener-next = No se envió ningún mensaje. Puede que el listener use otro puerto, o que un firewall bloquee este equipo.

error-mail-not-smtp = { $host } no responde como listener de correo en el puerto { $port }.
error-mail-not-smtp-next = No se envió ningún mensaje. Puede que otro programa use este puerto, o que el listener rechace este equipo.

error-mail-turned-away = { $host } no acepta correo procedente de este equipo.
error-mail-turned-away-next = { $quoted ->
    [no] No se envió ningún mensaje. Respondió { $status }. Envíe el mensaje desde un equipo que acepte.
   *[yes] No se envió ningún mensaje. Respondió { $status }: “{ $said }”. Envíe el mensaje desde un equipo que acepte.
}

error-mail-tls-untrusted = Este equipo no confía en el certificado de { $host }.
error-mail-tls-untrusted-next = { $why ->
    [name] No se envió ningún mensaje. El certificado es para otro nombre. Compruebe el nombre, o envíelo sin cifrado. El mensaje de prueba no contiene nada secreto.
    [date] No se envió ningún mensaje. El certificado no es válido hoy. Puede enviarlo sin cifrado. El mensaje de prueba no contiene nada secreto.
   *[issuer] No se envió ningún mensaje. Este equipo no conoce al emisor del certificado. Puede enviarlo sin cifrado. El mensaje de prueba no contiene nada secreto.
}

error-mail-tls-failed = { $host } ofrece cifrado, pero la conexión segura falló.
error-mail-tls-failed-next = No se envió ningún mensaje. Puede enviarlo sin cifrado. El mensaje de prueba no contiene nada secreto.

error-mail-sender-refused = { $host } no acepta correo de este remitente.
error-mail-sender-refused-next = { $quoted ->
    [no] No se envió ningún mensaje. Respondió { $status }. Elija otro remitente y vuelva a enviarlo.
   *[yes] No se envió ningún mensaje. Respondió { $status }: “{ $said }”. Elija otro remitente y vuelva a enviarlo.
}

error-mail-recipient-refused = { $host } no acepta desde aquí correo para este destinatario.
error-mail-recipient-refused-next = { $quoted ->
    [no] No se envió ningún mensaje. Respondió { $status }. Elija un destinatario de su propio dominio y vuelva a enviarlo.
   *[yes] No se envió ningún mensaje. Respondió { $status }: “{ $said }”. Elija un destinatario de su propio dominio y vuelva a enviarlo.
}

error-mail-message-refused = { $host } no aceptó el mensaje.
error-mail-message-refused-next = { $quoted ->
    [no] Respondió { $status }. Puede que una regla del appliance rechace el mensaje. En su lugar, envíe un mensaje propio.
   *[yes] Respondió { $status }: “{ $said }”. Puede que una regla del appliance rechace el mensaje. En su lugar, envíe un mensaje propio.
}

error-mail-later = { $host } no acepta el mensaje en este momento.
error-mail-later-next = { $quoted ->
    [no] No se envió ningún mensaje. Respondió { $status }. Vuelva a enviarlo dentro de unos minutos.
   *[yes] No se envió ningún mensaje. Respondió { $status }: “{ $said }”. Vuelva a enviarlo dentro de unos minutos.
}

error-mail-uncertain = Puede que { $host } haya aceptado el mensaje, o puede que no.
error-mail-uncertain-next = La conexión terminó antes de la respuesta. Mire en [[Message Tracking]] antes de enviarlo otra vez.

error-mail-unfit = { $part ->
    [sender] El remitente debe ser una sola dirección, sin nada más.
    [recipient] El destinatario debe ser una sola dirección, sin nada más.
    [subject] El asunto no sirve para esta prueba.
   *[message-id] El Message-ID no sirve para esta prueba.
}
error-mail-unfit-next = { $part ->
    [sender] No se envió ningún mensaje. Escríbalo como nombre@example.com, sin nombre visible.
    [recipient] No se envió ningún mensaje. Escriba una dirección como nombre@example.com, sin nombre visible.
    [subject] No se envió ningún mensaje. Use una línea de 200 caracteres como mucho, sin comillas.
   *[message-id] No se envió ningún mensaje. Debe tener la forma de una dirección, sin los signos < y > ni comillas.
}
## The appliance

error-tls-pin-changed = El certificado de { $host } no es el que usted aceptó.
error-tls-pin-changed-next = No se le envió nada. Usted aceptó { $pinned }. Ahora muestra { $presented }. Pregunte a quien administra el appliance si se renovó. Después compárelo y vuelva a aceptarlo.

error-appliance-certificate = Este equipo no confía en el emisor del certificado de { $host }.
error-appliance-certificate-next = La mayoría de los appliances firman su propio certificado. Compare la huella digital con la del appliance y después acéptelo aquí.

error-appliance-refused = { $host } no acepta conexiones para la API de AsyncOS.
error-appliance-refused-next = Compruebe el puerto y el firewall intermedio. La API se habilita en [[Network]] > [[IP Interfaces]], como [[AsyncOS API (Monitoring)]].

error-appliance-password = El appliance no acepta este nombre de usuario con esta contraseña.
error-appliance-password-next = Passarela lo intentó una vez y se detuvo, para que el appliance no bloquee el usuario. Vuelva a introducir los dos datos.

error-appliance-password-stopped = El appliance ya rechazó esta contraseña, así que Passarela no la envía.
error-appliance-password-stopped-next = Más intentos podrían bloquear la cuenta. Vuelva a introducir el nombre de usuario y la contraseña.

error-appliance-two-factor = Este usuario inicia sesión en el appliance con un segundo factor.
error-appliance-two-factor-next = Passarela no puede introducir un segundo factor. Use un usuario local sin autenticación de dos factores, a ser posible de solo lectura.

error-appliance-forbidden = El appliance no permite esa consulta a este usuario.
error-appliance-forbidden-next = Puede que el rol del usuario no incluya esta parte de la API. Use otro usuario, o pegue la página.

error-appliance-api-absent = El appliance no tiene esta parte de la API de AsyncOS.
error-appliance-api-absent-next = Puede que la API esté deshabilitada en esta interfaz, o que su versión sea otra. Mire en [[Network]] > [[IP Interfaces]], o pegue la página.

error-appliance-busy = El appliance pide que se le envíen menos peticiones.
error-appliance-busy-next = Repita la comprobación dentro de unos minutos o, mientras tanto, pegue la página.

error-appliance-server = El appliance tuvo un error interno.
error-appliance-server-next = Repita la comprobación dentro de unos minutos. Respondió con el estado { $status }.

error-appliance-status = El appliance dio una respuesta inesperada.
error-appliance-status-next = Respondió con el estado { $status }. En su lugar, pegue la página.

## When the window cannot open: said by the system's own message box

start-failure-title = Passarela no pudo abrirse
start-failure-no-screen = Este equipo no tiene pantalla donde abrir una ventana. Inicie Passarela en una sesión gráfica.
start-failure-no-web-view = En este equipo falta WebView2, de Microsoft. Instálelo desde { $address } y después vuelva a iniciar Passarela.
start-failure-folder = Passarela no pudo abrir la carpeta { $folder }: { $reason }.
    Compruebe que la carpeta es suya y que el disco no está lleno. Después vuelva a iniciar Passarela.
start-failure-window = Passarela no pudo abrir su ventana: { $reason }.
    Inicie Passarela de nuevo. Si vuelve a pasar, reinicie este equipo.
