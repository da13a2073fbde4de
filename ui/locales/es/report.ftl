# El informe y las solicitudes que lo acompañan. Todo sale de la ventana como texto sencillo: sin marcas de rótulo.

report-title = Informe de la configuración de { $device }
report-title-unnamed = Informe de la configuración
report-mark = PRÁCTICA. Nada de este informe trata de un appliance real.
report-secret = [oculto]

## Headings

report-section-summary = Resumen
report-section-set-up = El appliance
report-section-steps = Pasos
report-section-checks = Comprobaciones
report-section-open = Cuestiones abiertas
report-section-not-understood = Respuestas que Passarela no pudo leer
report-section-muted = Comprobaciones silenciadas
report-section-notes = Notas
report-section-timeline = Qué pasó
report-section-environment = Programa y conexiones
report-section-hidden = Qué está oculto

## What stands below a heading

report-steps-remark = Cada estado indica su fuente. “La palabra del administrador” no es prueba.
report-checks-none = No se hizo ninguna comprobación.
report-open-remark = No son problemas. Todavía no se sabe lo suficiente.
report-open-none = No hay ninguna cuestión abierta.
report-not-understood-remark = Cada línea muestra la forma de una respuesta, sin sus valores.
report-not-understood-none = Passarela pudo leer todas las respuestas.
report-muted-none = No hay ninguna comprobación silenciada.
report-notes-none = No hay ninguna nota en este informe.
report-timeline-remark = Todas las horas están en UTC, de la más antigua a la más reciente.
report-timeline-none = Todavía no ha pasado nada.
report-hidden-remark = El mismo valor tiene el mismo nombre en todo el informe. Un informe nunca contiene tokens ni contraseñas.

## Summary

# The first line of a report: whether it works, and since when.
report-first-works = Funciona, y está demostrado desde { $since }.
report-first-said = Según el administrador, funciona desde { $since }. Nada lo demuestra.
report-first-worked = Funcionaba el { $worked }. Puede haber cambiado desde entonces.
report-first-broken-since = Funcionaba el { $worked }. Requiere atención desde { $since }: { $step }.
report-first-broken = Todavía no funciona. Requiere atención desde { $since }: { $step }.
report-first-cause-since = Funcionaba el { $worked }, pero ya no. Causa más probable: { $headline } Se vio por primera vez el { $seen }.
report-first-cause = Todavía no funciona. Causa más probable: { $headline } Se vio por primera vez el { $seen }.
report-first-open = Todavía no está demostrado que funcione. Sigue abierto desde { $since }: { $step }.
report-summary-steps = { $confirmed } de 8 pasos están confirmados.
report-summary-marked = { $marked ->
    [one] Un paso se basa solo en la palabra del administrador.
   *[other] { $marked } pasos se basan solo en la palabra del administrador.
}
report-summary-attention = { $count ->
    [one] Un paso requiere atención.
   *[other] { $count } pasos requieren atención.
}
report-summary-warning = Una advertencia: { $headline }
report-summary-cause = Causa más probable: { $headline }
report-summary-open = { $count ->
    [one] Una comprobación todavía no da respuesta.
   *[other] { $count } comprobaciones todavía no dan respuesta.
}
report-summary-calm = Las comprobaciones no encontraron ningún problema.
report-summary-unchecked = Las comprobaciones todavía no se han ejecutado.

## Facts

report-fact-device = Appliance
report-fact-way = Gestión
report-fact-version = Versión de AsyncOS
report-fact-region = Región del tenant
report-fact-server = Servidor en el appliance
report-fact-begun = Configuración iniciada
report-fact-token = Token de registro
report-fact-app = Passarela
report-fact-os = Sistema operativo
report-fact-made = Informe creado
report-fact-api-client = Cliente de la API
report-fact-appliance-api = API del appliance
report-fact-key-store = Almacén de claves
report-not-known = No se sabe
report-from-source = { $value } ({ $source })
report-way-direct = Ningún SMA lo gestiona
report-way-sma-managed = Un SMA lo gestiona
report-way-ces = Cloud Email Security (CES)
report-way-sma = Es un SMA
report-token = { $exact ->
    [yes] Generado el { $made } para { $region }, caduca: { $ends }
   *[no] Generado el { $made } para { $region }, caducidad aproximada: { $ends }
}
report-token-over = { $exact ->
    [yes] Generado el { $made } para { $region }, caducó: { $ends }
   *[no] Generado el { $made } para { $region }, caducó aproximadamente: { $ends }
}
report-server-unknown-host = { $host }, en ninguna región que Passarela conozca
report-server-of-region = { $host } ({ $region })
report-client-connected = Conectado: { $client }, { $region }
report-client-password-missing = Conectado, pero Passarela no tiene su contraseña: { $client }, { $region }
report-client-none = Sin conectar
report-appliance-connected = Conectada: { $address }, como { $user }
report-appliance-stopped = Detenida después de una contraseña rechazada: { $address }, como { $user }
report-appliance-password-missing = Conectada, pero Passarela no tiene su contraseña: { $address }, como { $user }
report-key-store-ready = Funciona
report-key-store-locked = Bloqueado
report-key-store-missing = Ninguno
report-key-store-denied = Bloqueado; se cerró su ventana de desbloqueo
report-key-store-refused = No entregó la entrada a Passarela
report-key-store-asking = Espera una respuesta del usuario
report-key-store-no-collection = Hay uno, sin ninguna cartera abierta
report-key-store-ambiguous = Tiene una entrada dos veces
report-key-store-empty = Devolvió un secreto vacío
report-key-store-absent = No muestra ninguna entrada de Passarela
report-key-store-failed = Responde con un error
report-key-store-unknown = Sin probar todavía

## Labels

report-label-number = N.º
report-label-step = Paso
report-label-state = Estado
report-label-since = Desde
report-label-headline = Resultado
report-label-source = Fuente
report-label-time = Hora
report-label-check = Comprobación
report-label-verdict = Veredicto
report-label-looked-for = Busca
report-label-expected = Esperado
report-label-found = Encontrado
report-label-seen = Visto en
report-label-blocked-by = Bloqueado por
report-label-would-tell = Qué daría la respuesta
report-label-why = Por qué
report-label-what = Qué
report-label-reason = Motivo
report-label-until = Hasta
report-label-kind = Tipo
report-label-count = Cuántos
report-label-shown = En este informe
report-table-steps = Los pasos, y cómo se sabe de cada uno
report-table-checks = Todas las comprobaciones
report-table-open = Comprobaciones que todavía no dan respuesta
report-table-muted = Comprobaciones silenciadas, y por qué
report-table-timeline = Sucesos en orden cronológico
report-table-hidden = Valores reemplazados
report-how = { $source }, { $at }
report-seen = { $what }. { $source }, { $at }
report-seen-line = { $what }. { $source }, línea { $line }, { $at }

## Words of a check

report-verdict-pass = Correcto
report-verdict-warn = Conviene saber
report-verdict-fail = Requiere atención
report-verdict-cannot-tell = No se puede saber
report-verdict-blocked = Bloqueado
report-verdict-not-applicable = No se aplica
report-verdict-not-yet = Todavía no
report-open-not-checked = Sin comprobar: { $why }
report-open-cannot-tell = No se puede saber: { $why }
report-note-different = La página es distinta, y no es ninguna de las variantes conocidas
report-note-private = Nota privada

## What happened

report-by-administrator = El administrador
report-by-word = La palabra del administrador
report-by-passarela = Passarela
report-marked = Marcado manualmente: { $step }
report-seen-well = { $what }: leído
report-seen-not-understood = { $what }: llegó una respuesta, pero Passarela no pudo leerla
report-seen-failed = { $what }: { $failure }
report-seen-something = Una página que Passarela no conoce
report-times = { $what } ({ $times } veces, la última el { $until })

## Kinds of hidden values

report-hidden-host = Nombres de hosts y dispositivos
report-hidden-address = Direcciones de hosts
report-hidden-email = Direcciones de correo
report-hidden-person = Personas y tenants
report-hidden-id = ID y nombres de módulos
report-hidden-subject = Asuntos de mensajes
report-hidden-secret = Tokens, contraseñas y otras credenciales
report-is-hidden = Reemplazado
report-is-shown = Mostrado sin cambios
report-is-removed = Quitado

## The page

report-heading = Crear un informe
report-outcome = El archivo será exactamente así. Se queda en este equipo hasta que usted lo envíe.
report-format = Formato
report-language = Idioma del informe
report-format-html = HTML
report-format-markdown = Markdown
report-format-json = JSON
report-format-html-hint = Un archivo para leer o imprimir
report-format-markdown-hint = Texto sin formato, para un ticket
report-format-json-hint = Para programas
report-save = Guardar el informe
report-copy = Copiar el informe
report-copy-failed = Este equipo no permitió copiar. Guarde el informe y abra el archivo.
report-preview = Vista previa
report-preview-title = El informe, tal como se guardará
report-saved = Informe guardado ({ $at }):
report-saved-key = Lista de nombres guardada ({ $at }):
report-saved-spoken = El informe está guardado. { $path }
report-saved-key-spoken = La lista de nombres está guardada. { $path }
report-changed = El informe ha cambiado desde entonces. Vuelva a guardarlo para que el archivo contenga el cambio.
report-show-failed = No se pudo abrir ningún gestor de archivos. La ruta de arriba indica dónde está el archivo.
report-hides = Qué está oculto
report-hides-list = Oculto: { $list }.
report-hides-nothing = No hay nada oculto.
report-never = Los tokens y las contraseñas no se pueden incluir nunca.
report-hide-these = Ocultar en este informe
report-found = { $count ->
    [0] ninguno
   *[other] { $count }
}
report-no-switch = Estos no se pueden incluir. Con uno de ellos, quien leyera el informe podría iniciar sesión.
report-notes = Incluir mis notas privadas
report-notes-hint = En ellas, Passarela oculta los nombres y las direcciones del mismo modo.
report-key-heading = La lista de nombres
report-key-what = El informe dice device-1 o host-2 en vez de un nombre. La lista muestra a qué nombre corresponde cada uno.
report-key-keep = Guárdela usted. Quien tenga las dos cosas puede leer todos los nombres.
report-key-save = Guardar la lista de nombres
report-requests = Solicitudes para otras personas
report-requests-what = Para un ticket o un correo. Incluyen el nombre de su appliance, para que sus colegas lo encuentren.
report-make = Crear un informe…
report-copy-check = Copiar esta comprobación
report-copy-details = Copiar los detalles

## What is hidden, counted

report-count-host = { $count ->
    [one] un nombre de host
   *[other] { $count } nombres de host
}
report-count-address = { $count ->
    [one] una dirección
   *[other] { $count } direcciones
}
report-count-email = { $count ->
    [one] una dirección de correo
   *[other] { $count } direcciones de correo
}
report-count-person = { $count ->
    [one] una persona o un tenant
   *[other] { $count } personas o tenants
}
report-count-id = { $count ->
    [one] un ID
   *[other] { $count } ID
}
report-count-subject = { $count ->
    [one] un asunto
   *[other] { $count } asuntos
}
report-count-secret = { $count ->
    [one] un token o una contraseña
   *[other] { $count } tokens o contraseñas
}

## A file that could not be saved

report-not-saved-full = El disco está lleno.
report-not-saved-full-next = No se escribió nada y no se perdió nada. Libere espacio y vuelva a guardar. También puede copiar el informe.
report-not-saved-closed = Passarela no tiene permiso para escribir en esta carpeta.
report-not-saved-closed-next = No se perdió nada. Permita la escritura en { $folder } y vuelva a guardar. También puede copiar el informe.
report-not-saved-no-folder = No hay carpeta donde guardar.
report-not-saved-no-folder-next = Passarela buscó la carpeta de descargas y su carpeta personal. Cree una de ellas y vuelva a guardar. También puede copiar el informe.
report-not-saved-failed = No se escribió el archivo.
report-not-saved-failed-next = No se perdió nada. Vuelva a guardar: puede que { $folder } no esté disponible por un momento. También puede copiar el informe.

## Requests for somebody else

report-handoff-device = el Email Security Appliance
report-handoff-firewall-title = Solicitud a quienes administran el firewall: HTTPS de salida
report-handoff-firewall-what = Qué: permitan el puerto TCP 443, de salida, desde { $device } (interfaz de gestión) hacia estos hosts:
report-handoff-firewall-why = Por qué: el appliance mantiene una conexión con la nube de Cisco. Sin ella, no puede registrarse en Cisco Threat Response.
report-handoff-firewall-host = - { $host } para { $region }. Cisco documenta este host.
report-handoff-firewall-host-europe = - { $host } para { $region }. La guía de Cisco lo indica solo para usuarios de la Unión Europea.
report-handoff-firewall-host-seen = - { $host } para { $region }. Se conoce por herramientas de terceros. Las guías de Cisco consultadas no lo mencionan.
report-handoff-firewall-choose = Solo hace falta una de estas regiones. Todavía no se sabe cuál.
report-handoff-firewall-enrolment = - { $host }, para el certificado del dispositivo. Este no está confirmado. Pregunten a Cisco antes de abrirlo.
report-handoff-firewall-other = - No { $host }: ese es de Cisco Secure Access, otro producto cuyo nombre también se abrevia SSE.
report-handoff-firewall-other-americas = - No { $host }: ese es de Cisco Secure Access, otro producto. El nuestro lleva un guion: { $server }.
report-handoff-firewall-licence = - { $host }, para Smart Licensing. Cisco lo exige a partir de AsyncOS 15.5.1.
report-handoff-firewall-direction = Las guías de Cisco hablan de entrada y salida. La conexión la inicia el appliance; lo más probable es que no haga falta una regla de entrada.
report-handoff-firewall-inspection = Dejen estos hosts fuera de la inspección TLS. El appliance presenta un certificado de dispositivo, así que la inspección muy probablemente interrumpe la conexión.
report-handoff-firewall-who = Quiénes: las personas que administran el firewall y el proxy entre { $device } e internet.
report-handoff-firewall-known = Estará listo cuando Cloud Service Settings en { $device } ya no diga que el servicio de nube está ocupado. Una prueba desde otro equipo no demuestra nada sobre el appliance.
report-handoff-sse-title = Solicitud al administrador de SSE: activar Threat Response
report-handoff-sse-what = Qué: en Security Services Exchange (SSE), abra Cloud Services y active Cisco Threat Response.
report-handoff-sse-why = Por qué: mientras está desactivado, { $device } no se ofrece al añadir su módulo en Threat Response.
report-handoff-sse-where = Dónde: { $address }, región { $region }. La cuenta debe ser del mismo tenant que la cuenta de Threat Response.
report-handoff-sse-where-seen = Dónde: { $address }, región { $region }. La guía de Cisco no indica esta dirección: compruebe que se abre. Use el mismo tenant.
report-handoff-sse-where-open = Dónde: el portal de SSE de nuestra región. Todavía no se sabe la región; la muestra la dirección del portal de Threat Response.
report-handoff-sse-token = Después: abra Devices, seleccione Add Devices and Generate Tokens, 1 dispositivo, al menos 4 horas. Envíe el token como enviaría una contraseña.
report-handoff-sse-token-region = Un token de otra región se rechaza. Dígame a qué hora lo generó.
report-handoff-sse-who = Quién: un administrador de SSE en nuestro tenant.
report-handoff-sse-known = Estará listo cuando Cloud Services muestre Cisco Threat Response como activado y { $device } figure en Devices como Registered.
