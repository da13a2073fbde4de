# La solución de problemas, los planes y el registro de actividad: las frases que elige Rust.

panel-not-checked = Sin comprobar todavía.
panel-calm = { $passed ->
    [one] Se hizo una comprobación. No apunta a ningún problema.
   *[other] Se hicieron { $passed } comprobaciones. Ninguna apunta a un problema.
}
panel-calm-before = { $before ->
    [one] No se vio ningún problema, pero una comprobación se basa en una página anterior al cambio del laboratorio. Muestre otra vez esa página.
   *[other] No se vio ningún problema, pero { $before } comprobaciones se basan en páginas anteriores al cambio del laboratorio. Muestre otra vez esas páginas.
}
panel-asks-region = ¿En qué región está su tenant? Sin ese dato, Passarela no puede probar los servidores de la nube.
panel-calm-muted = { $muted ->
    [one] El único problema conocido está silenciado. Sigue ahí.
   *[other] Los { $muted } problemas conocidos están silenciados. Siguen ahí.
}
panel-calm-unknown = { $unknown ->
    [one] No se vio ningún problema. Una comprobación todavía no da respuesta.
   *[other] No se vio ningún problema. { $unknown } comprobaciones todavía no dan respuesta.
}
check-of-before = Esto se leyó antes de que cambiara el laboratorio de práctica. Muestre otra vez la página.

symptom-no-token-field = El { ESA() } no pide el token de registro
symptom-token-refused = El registro falla con la frase “invalid or expired token”
symptom-not-offered = El { ESA() } no está en la lista Registered Device
symptom-no-data = La investigación no muestra datos del { ESA() }
symptom-unknown = Todavía no se sabe lo suficiente para señalar la causa. Abra la comprobación y muestre la página que pide.
symptom-unexplained = Las comprobaciones que podrían explicarlo no encontraron ningún problema.

look-network = los hosts a los que llega este equipo
look-sign-in = el inicio de sesión en { PORTAL() }
look-devices = la lista de dispositivos de SSE
look-modules = los módulos de { PORTAL() }
look-health = el estado de salud de los módulos
look-test-message = la búsqueda del mensaje de prueba
look-appliance = la API del appliance
look-tracking = el seguimiento de mensajes

## What the wizard can do, and its plans

offer-create-module = Crear el módulo por mí…
offer-create-module-hint = Antes verá exactamente qué se va a crear. No pasa nada antes de que usted acepte.
offer-delete-module = Quitar este módulo…
offer-delete-module-hint = Quita el módulo que creó Passarela. Antes verá qué se va a quitar.
offer-send-message = Enviar por mí el mensaje de prueba…
offer-send-plain = Enviarlo sin cifrado…
offer-send-plain-hint = Antes verá un plan. En el trayecto, otras personas podrían leer el mensaje, que no contiene nada secreto.
offer-send-message-hint = Antes verá qué se va a enviar, desde dónde y a quién. Es un solo mensaje, una sola vez.

plan-value = { $value }
plan-line-module-type = Tipo de módulo
plan-line-module-name = Nombre del módulo
plan-line-module-id = ID del módulo
plan-line-device = Dispositivo registrado
plan-line-device-id = ID del dispositivo
plan-line-timeframe = Periodo de consulta (días)
plan-line-listener = Listener de correo
plan-line-from = De
plan-line-to = Para
plan-line-subject = Asunto
plan-line-encryption = Cifrado
plan-encryption-offered = TLS, si el listener lo ofrece
plan-encryption-none = Ninguno. El mensaje no contiene nada secreto.

plan-create-module-title = Crear un módulo en { PORTAL() }
plan-create-module-follows = A partir de entonces, todos los usuarios de su tenant pueden buscar en el seguimiento de mensajes de este appliance.
plan-create-module-scope = Si el cliente de la API no tiene permiso para hacerlo, no cambia nada. Aun así, puede añadir el módulo en el portal.
plan-create-module-way-back = Puede quitar el módulo en el paso 8.
plan-create-module-agree = Crear el módulo
plan-delete-module-title = Quitar el módulo de { PORTAL() }
plan-delete-module-follows = Las investigaciones dejan de consultar a este appliance. El appliance sigue registrado.
plan-delete-module-way-back = Puede volver a crear el módulo en el paso 8. Recibirá entonces un ID nuevo.
plan-delete-module-agree = Quitar el módulo
plan-send-message-title = Enviar un mensaje de prueba
plan-send-message-follows = El appliance lo trata como a cualquier otro mensaje, con todos sus filtros y políticas.
plan-send-message-plain = Nada va cifrado. Cualquiera que esté entre este equipo y el listener puede leer el mensaje y sus direcciones.
plan-send-message-own = Use solo direcciones suyas.
plan-send-message-way-back = No es posible retirar un mensaje enviado. Después puede eliminarlo del buzón.
plan-send-message-agree = Enviar el mensaje

## Activity

find-theme-light = Colores claros
find-theme-dark = Colores oscuros
find-theme-system = Colores del sistema
alert-registered = El appliance está registrado. { $step } está confirmado.
alert-refused = El appliance no se registró. Vea qué dice.
alert-broke = { $step } estaba confirmado. Ahora algo muestra lo contrario.
alert-stale = Una prueba ya es demasiado antigua y no cuenta: { $step }. Compruébelo de nuevo.
alert-stale-several = Las pruebas de { $count } pasos son demasiado antiguas y ya no cuentan. Compruébelos de nuevo.
alert-open = Abrir Passarela
activity-begun = Se inició la configuración.
activity-step = { $step }: { $state }. Antes: { $before }.
activity-step-numbered = Paso { $number } ({ $heading })
activity-unmarked = { $step }: usted retiró su marca.
activity-token-recorded = Usted indicó que tiene un token. Región: { $region }. Validez: { $life }.
activity-token-shown = Una página mostró un token. Región: { $region }. Caduca: { $ends }.
activity-token-ran-out = El token caducó ({ $ended }).
activity-token-forgotten = Usted quitó el token de Passarela.
activity-connected = Usted guardó la conexión de la API con { $region }.
activity-disconnected = Usted quitó la conexión de la API.
activity-appliance-connected = Usted guardó el acceso a la API del appliance.
activity-appliance-disconnected = Usted quitó el acceso a la API del appliance.
activity-certificate-accepted = Usted comparó el certificado del appliance y lo aceptó.
activity-checked-all = Usted ejecutó todas las comprobaciones.
activity-fault-staged = Práctica, fallo provocado: { $fault }
activity-something-staged = Práctica: los fallos se eligieron al azar.
activity-fault-gone = Práctica, fallo deshecho: { $fault }
activity-create-module-planned = Usted vio un plan para crear el módulo { $name } para { $device }.
activity-create-module-dropped = Usted cerró ese plan. No se creó el módulo { $name }.
activity-delete-module-planned = Usted vio un plan para quitar el módulo { $name }.
activity-delete-module-dropped = Usted cerró ese plan. No se quitó el módulo { $name }.
activity-send-message-planned = Usted vio un plan para enviar un mensaje de prueba a { $to } por { $host }.
activity-send-message-dropped = Usted cerró ese plan. No se envió ningún mensaje de prueba a { $to } por { $host }.
activity-region-changed = Usted cambió la región de { $before } a { $after }.
activity-region-none = ninguna
activity-page-discarded = Usted descartó la página mostrada en este paso: { $step }.
activity-undid-mark = Usted deshizo su marca en este paso: { $step }.
activity-undid-unmark = Vuelve a tener su marca: { $step }.
activity-undid-mute = Usted deshizo el silenciamiento de “{ $check }”.
activity-undid-unmute = “{ $check }” vuelve a estar silenciada.
activity-undid-page = Vuelve a contar la página que usted descartó en este paso: { $step }.
activity-undid-region = Usted deshizo el cambio de región.
undo-mark = Deshacer su marca: { $step }
undo-unmark = Volver a marcar: { $step }
undo-mute = Deshacer el silenciamiento de “{ $check }”
undo-unmute = Volver a silenciar “{ $check }”
undo-page = Volver a contar la página descartada: { $step }
undo-region = Deshacer el cambio de región
activity-muted = Usted silenció “{ $check }” (hasta: { $until }).
activity-mute-ended = Terminó el plazo: “{ $check }” ya no está silenciada.
activity-unmuted = Usted dejó de silenciar “{ $check }”.
activity-create-module-agreed = Usted aceptó crear el módulo { $name } para { $device }.
activity-create-module-done = Se creó el módulo { $name } para { $device }.
activity-create-module-failed = No se creó el módulo { $name } para { $device }: { $why }
activity-delete-module-agreed = Usted aceptó quitar el módulo { $name }.
activity-delete-module-done = Se quitó el módulo { $name }.
activity-delete-module-failed = No se quitó el módulo { $name }: { $why }
activity-send-message-agreed = Usted aceptó enviar un mensaje de prueba a { $to } por { $host }.
activity-send-message-done = { $host } aceptó el mensaje de prueba para { $to }.
activity-send-message-failed = No se envió el mensaje de prueba para { $to } por { $host }: { $why }

appliance-api-good = El appliance aceptó el inicio de sesión de { $user }.
appliance-api-stopped = El appliance rechazó esta contraseña, así que Passarela ya no la usa.
appliance-api-stopped-next = Más intentos podrían bloquear la cuenta. Vuelva a introducir la contraseña o desbloquee el usuario en el appliance.

test-message-body = Este mensaje prueba la conexión del appliance con Threat Response. Puede eliminarlo.

lab-smtp = Listener de correo
lab-asyncos-api = API del appliance
