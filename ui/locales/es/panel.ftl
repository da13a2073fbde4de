# La solución de problemas, lo que el asistente puede hacer y sus planes: las frases que elige Rust.

panel-not-checked = Todavía sin comprobar.
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

## Found by a search of the window

find-theme-light = Tema claro
find-theme-dark = Tema oscuro
find-theme-system = Tema del sistema

## The appliance's API

appliance-api-good = El appliance aceptó el inicio de sesión de { $user }.
appliance-api-stopped = El appliance rechazó esta contraseña, así que Passarela ya no la usa.
appliance-api-stopped-next = Más intentos podrían bloquear la cuenta. Vuelva a introducir la contraseña o desbloquee el usuario en el appliance.

## The test message

test-message-body = Este mensaje prueba la conexión del appliance con Threat Response. Puede eliminarlo.
