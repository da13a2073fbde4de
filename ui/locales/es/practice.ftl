### La práctica: el laboratorio con sus páginas y sus accesos, los fallos que se pueden ensayar, y mirar atrás. Nada de esto aparece en el trabajo real.

## The lab

lab-appliance-user = Nombre de usuario en el ESA de práctica
lab-appliance-password = Contraseña en el ESA de práctica
lab-portal-user = Cuenta en los portales de práctica
lab-portal-password = Contraseña en los portales de práctica
lab-user-name = Usuario
lab-passphrase = Contraseña (Passphrase)
lab-e-mail = E-mail
lab-password = Contraseña
lab-client-id = ID de cliente de la API
lab-client-password = Contraseña del cliente de la API
lab-open-appliance = Abrir el ESA de práctica
lab-open-sma = Abrir el SMA de práctica
lab-open-sse = Abrir el SSE de práctica
lab-open-threat-response = Abrir el Threat Response de práctica
lab-open-xdr = Abrir el XDR de práctica
lab-open-mail = Enviar un mensaje de prueba
lab-failed = El laboratorio de práctica no arrancó. Cierre otros programas que usen muchos puertos y vuelva a iniciar la práctica.
lab-world-fresh = El comienzo: nada habilitado aún
lab-world-colleague-change = El comienzo, con el cambio de un colega preparado
lab-world-ready-to-register = Commit hecho, y el ESA pide un token
lab-world-registered = Todo está hecho
lab-world-sma-managed = Un SMA gestiona el ESA
lab-world-ces = Cloud Email Security (CES)
lab-world-apjc = Un tenant en Asia-Pacífico
lab-world-registers-itself = El ESA se registra sin token
lab-world-2020-fresh = 2020: el comienzo de la guía
lab-world-2020-colleague-change = 2020: el comienzo, con el cambio de un colega preparado
lab-world-2020-ready-to-register = 2020: commit hecho, y el ESA pide un token
lab-world-2020-registered = 2020: todo está hecho
lab-world-2020-sma-managed = 2020: un SMA gestiona el ESA
lab-world-2020-ces = 2020: Cloud Email Security (CES), AsyncOS 14
lab-world-2020-apjc = 2020: AsyncOS 14, tenant en Asia-Pacífico
lab-world-2020-hint = Como en la guía de Cisco de 2020: AsyncOS 13.0.0-392 y Threat Response. Dos comprobaciones avisan sobre esta versión.
lab-smtp = Listener de correo
lab-asyncos-api = API del appliance

## Rehearsing

rehearse-heading = Simular un fallo
rehearse-intro = Elija qué va a fallar en el laboratorio de práctica. Después encuéntrelo con “Solución de problemas” y resuélvalo.
rehearse-world = La mayoría de los fallos se ven mejor en una configuración que funciona. Antes puede empezar de nuevo desde “Todo está hecho”.
rehearse-find = Buscar un fallo
rehearse-none-found = Ningún fallo contiene estas palabras.
rehearse-group-world = Appliance, nube y cuentas
rehearse-group-transport = Las respuestas de la nube y la red
rehearse-group-local = Este equipo
rehearse-count = { $count ->
    [one] uno elegido
   *[other] { $count } elegidos
}
rehearse-stage = Provocar estos fallos
rehearse-nothing = No provocar ninguno
rehearse-or = O deje que decida el azar
rehearse-surprise = Sorpréndame
rehearse-seed = Semilla (opcional)
rehearse-seed-hint = La misma semilla provoca los mismos fallos en cualquier equipo: de uno a tres, y todos tienen solución.
rehearse-this-seed = Semilla de este ejercicio:
rehearse-seed-value = Semilla
rehearse-secret = { $count ->
    [one] Hay un fallo, y Passarela no dice cuál.
   *[other] Hay { $count } fallos, y Passarela no dice cuáles.
}
rehearse-secret-next = Averígüelo con “Solución de problemas”. Si se rinde, Passarela muestra qué fallaba y lo repara.
rehearse-staged = { $count ->
    [one] Hay un fallo.
   *[other] Hay { $count } fallos.
}
rehearse-solved = Todo lo que fallaba vuelve a funcionar.
rehearse-end = Terminar el ejercicio y repasarlo
rehearse-give-up = Mostrar qué falló
rehearse-look-back = Repasar
rehearse-end-hint = Al terminar se repara lo que sigue fallando. Lo que resolvió sigue resuelto.
rehearse-open-panel = Abrir “Solución de problemas”
rehearse-open-debrief = Repasar el ejercicio
navigation-staged = { $count ->
    [one] Hay un fallo
   *[other] Hay { $count } fallos
}

## Looking back

debrief-heading = Repaso del ejercicio
debrief-intro = Qué falló, qué dijo “Solución de problemas” y qué lo habría evitado.
debrief-seed = Semilla: { $seed }
debrief-shows = Dónde se ve
debrief-said = Qué dijo “Solución de problemas”
debrief-was-headline = Era la causa más probable.
debrief-was-warning = Aparecía en primer lugar, como advertencia.
debrief-was-other = En primer lugar aparecía otra causa.
debrief-not-asked = No ejecutó las comprobaciones mientras duraba el fallo.
debrief-prevented = Qué lo habría evitado
debrief-step = Paso: { $step }
debrief-end = Cómo terminó
debrief-end-put-right = Usted lo resolvió.
debrief-end-taken-back = Usted lo deshizo en la lista de fallos.
debrief-end-still-there = El fallo seguía ahí. Se reparó al terminar el ejercicio.
debrief-go = Abrir la comprobación
debrief-go-to = Abrir la comprobación: { $title }

## Faults: what broke, and what prevents it

fault-offline = Este equipo no tiene red.
fault-offline-prevention = Ningún paso lo evita. Sin red, aún puede pegar páginas.
fault-clock-skew = Entre el reloj de este equipo y el de la nube hay diez minutos de diferencia.
fault-clock-skew-prevention = Configure este equipo para que tome la hora de la red.
fault-keychain-locked = El almacén de claves de este equipo está bloqueado.
fault-keychain-locked-prevention = Desbloquee el almacén de claves antes de empezar. Hasta entonces, Passarela guarda lo que usted escribió.
fault-sma-managed = Un SMA gestiona el appliance.
fault-sma-managed-prevention = “Antes de empezar” pregunta quién gestiona el appliance, y lleva a la vía por el SMA.
fault-old-version = La versión de AsyncOS del appliance es anterior a la mínima.
fault-old-version-prevention = “Antes de empezar” compara la versión. Actualice antes.
fault-unpatched = El appliance ejecuta un build con una vulnerabilidad que se explota en ataques.
fault-unpatched-prevention = “Antes de empezar” compara el build con los que Cisco indicó como corregidos. Actualice antes.
fault-old-certificates = La versión del appliance es una de las que figuran en el field notice FN72113.
fault-old-certificates-prevention = “Antes de empezar” indica las versiones que figuran en el field notice.
fault-appliance-clock-skew = El reloj del appliance va diez minutos adelantado.
fault-appliance-clock-skew-prevention = Antes de empezar, compare el reloj del appliance con uno en el que confíe.
fault-bad-client-id = Se eliminó el cliente de la API.
fault-bad-client-id-prevention = Conserve el cliente de la API mientras use las comprobaciones. La prueba de la conexión muestra si el portal todavía lo conoce.
fault-bad-client-password = Se cambió la contraseña del cliente de la API.
fault-bad-client-password-prevention = Si alguien cambia la contraseña, guarde la nueva también en Passarela.
fault-account-disabled = La cuenta que está detrás del cliente de la API está desactivada.
fault-account-disabled-prevention = “Antes de empezar” pregunta por la cuenta. Use una que siga activa.
fault-missing-scope = Al cliente de la API le falta el ámbito de SSE.
fault-missing-scope-prevention = Marque los cinco ámbitos al crear el cliente de la API.
fault-device-other-tenant = El appliance se registró para otro tenant.
fault-device-other-tenant-prevention = SSE muestra el tenant en el título de la página. Compárelo antes de generar el token.
fault-region-mismatch = El appliance está en el servidor de otra región.
fault-region-mismatch-prevention = Lo que cuenta es la región de su tenant. El paso 3 indica el servidor que hay que elegir.
fault-ctr-disabled = Threat Response está desactivado en SSE.
fault-ctr-disabled-prevention = El paso 5 empieza en [[Cloud Services]]. Active allí Threat Response antes de generar el token.
fault-not-enabled = Threat Response no está habilitado en el appliance.
fault-not-enabled-prevention = Solo una página que diga Enabled confirma el paso.
fault-uncommitted = El cambio en el appliance se envió, pero está sin commit.
fault-uncommitted-prevention = Solo una página sin cambios en espera confirma el paso 4.
fault-token-mistyped = Se perdió un carácter del token de registro.
fault-token-mistyped-prevention = Copie el token entero. Si lo guarda en Passarela, se comprueba su longitud.
fault-token-wrong-cloud = El token de registro se generó en el portal de otra región.
fault-token-wrong-cloud-prevention = Abra el portal con el botón del paso, que lleva al de la región de su tenant.
fault-token-expired = El token de registro caducó antes de usarse.
fault-token-expired-prevention = Inicie la cuenta atrás del token en Passarela y registre el appliance antes de que termine.
fault-slow-registration = El registro tarda mucho.
fault-slow-registration-prevention = Nada lo evita. Passarela muestra cuánto tiempo lleva esperando.
fault-registration-failed = El appliance rechaza todos los tokens de registro.
fault-registration-failed-prevention = El paso 6 lee la página que sigue a Register, así que un rechazo se ve enseguida.
fault-device-missing = El appliance ya no figura en SSE.
fault-device-missing-prevention = El paso 7 comprueba la lista de SSE, no solo lo que dice el appliance.
fault-crash-checker = La comprobación de la lista de dispositivos se detiene con un error.
fault-crash-checker-prevention = No se puede evitar. Una comprobación que se detiene lo indica, y las demás siguen.
fault-module-missing = Nadie añadió el módulo.
fault-module-missing-prevention = Solo un módulo que consulte a este appliance confirma el paso 8.
fault-module-wrong-device = El módulo consulta a otro appliance.
fault-module-wrong-device-prevention = Compare el nombre en [[Registered Device]] antes de guardar el módulo.
fault-module-unhealthy = El módulo informa de un error.
fault-module-unhealthy-prevention = El mensaje de prueba lo muestra antes de que alguien confíe en el módulo.
fault-bad-query = Threat Response no entiende el texto de la investigación.
fault-bad-query-prevention = Deje que Passarela escriba o corrija el texto antes de investigar.
fault-outside-timeframe = Los mensajes son demasiado antiguos para el periodo de consulta del módulo.
fault-outside-timeframe-prevention = Elija un [[Request Timeframe]] que cubra lo que va a investigar.
fault-no-sighting = Se consulta al módulo y no encuentra nada.
fault-no-sighting-prevention = Envíe un mensaje de prueba y sígalo hasta el final antes de que alguien confíe en el módulo.

## Faults of the transport

fault-http-403 = SSE rechaza el cliente de la API, aunque su inicio de sesión funcionó.
fault-http-403-prevention = Ningún paso lo evita. En su lugar, pegue la página, o use el cliente de la API de un administrador.
fault-http-429 = La cuota de la API está agotada, y Cisco dice por cuánto tiempo.
fault-http-429-prevention = Ningún paso lo evita. Ayuda que la cuota la compartan menos programas.
fault-http-429-no-retry-after = La cuota de la API está agotada. Cisco no dice por cuánto tiempo.
fault-http-429-no-retry-after-prevention = Ningún paso lo evita. Ayuda que la cuota la compartan menos programas.
fault-http-500 = La nube responde con un error interno.
fault-http-500-prevention = No se puede evitar.
fault-garbage = Las respuestas de la nube no se pueden leer.
fault-garbage-prevention = Ningún paso lo evita. Si vuelve a pasar, averigüe qué hay entre usted y la nube.
fault-truncated = Las respuestas de la nube se cortan a la mitad.
fault-truncated-prevention = Ningún paso lo evita. Es lo que hace un firewall que corta conexiones.
fault-slow = Las respuestas de la nube tardan demasiado.
fault-slow-prevention = Ningún paso lo evita. Es lo que pasa con una red lenta o filtrada.
fault-hang = La nube nunca responde.
fault-hang-prevention = Ningún paso lo evita. Es lo que hace un firewall que descarta conexiones.
fault-refused = La nube no acepta conexiones.
fault-refused-prevention = Antes de empezar, pida que abran el puerto 443 hacia la nube.
fault-dns = Este equipo no encuentra el nombre de la nube.
fault-dns-prevention = Antes de empezar, pida a quien administra su red que se resuelvan los nombres de la nube.
fault-tls-unknown-issuer = Este equipo no conoce al emisor del certificado de la nube.
fault-tls-unknown-issuer-prevention = Ningún paso lo evita. No siga con un certificado de un emisor desconocido.
fault-tls-wrong-name = El certificado de la nube es para otro nombre.
fault-tls-wrong-name-prevention = Ningún paso lo evita. En lugar de la nube responde otra máquina.
fault-tls-expired = El certificado de la nube ha caducado.
fault-tls-expired-prevention = Ningún paso lo evita. Compruebe primero la fecha de este equipo.
fault-tls-pin-changed = El appliance presenta un certificado distinto del que usted comparó.
fault-tls-pin-changed-prevention = Quien renueve el certificado debería comunicarle la nueva huella digital.
fault-tls-intercepted = Un proxy inspecciona la conexión cifrada con la nube.
fault-tls-intercepted-prevention = Antes de empezar, pida que los hosts de la nube queden fuera de la inspección TLS.
