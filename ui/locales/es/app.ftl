### La propia ventana: barras, estados, botones, la conexión, la espera, el reloj del token, el recuadro de pegar.
### En cualquier frase [[Label]] es un rótulo de las pantallas de Cisco, `code` es texto fijo, **word** es énfasis.

## The window

opening = Abriendo su trabajo…
start-failed = Passarela no pudo abrir su trabajo.
start-failed-then = Cierre la ventana y vuelva a iniciar Passarela. Lo que se guardó sigue guardado.
command-failed = No se pudo hacer.
command-failed-then = Lo que escribió sigue aquí. Vuelva a intentarlo. Si falla de nuevo, reinicie Passarela.
skip-to-step = Ir directamente al paso
bar-label = Su configuración
bar-no-device = Appliance todavía sin nombre
bar-notices = { $count ->
    [one] 1 aviso
   *[other] { $count } avisos
}
beside = Junto al navegador
beside-back = Ventana entera
bar-no-region = Región aún desconocida
actions-label = Atrás y continuar
back = Atrás
continue = Continuar
close = Cerrar
saved-at = Guardado: { $at }

## The list of steps

navigation-heading = Pasos
navigation-count = { $confirmed } de 8 confirmados
navigation-count-marked = { $confirmed } de 8 confirmados, { $marked } por usted
navigation-entry-numbered = { $number }, { $step }, { $state }
navigation-entry-plain = { $step }, { $state }
navigation-here = Paso { $number } de 8 – { $step }
navigation-connection = Conexión de la API, { $state }
navigation-troubleshoot = Solución de problemas
navigation-troubleshoot-problems = { $count ->
    [one] Solución de problemas, 1 problema
   *[other] Solución de problemas, { $count } problemas
}
navigation-troubleshoot-warnings = { $count ->
    [one] Solución de problemas, 1 advertencia
   *[other] Solución de problemas, { $count } advertencias
}
navigation-activity = Actividad

## States, places, sources, regions

state-to-do = Por hacer
state-in-progress = En curso
state-waiting = En espera
state-confirmed = Confirmado
state-marked-by-you = Marcado por usted
state-needs-attention = Requiere atención
state-cannot-tell = No se puede saber

location-esa = En el { ESA() }
location-sma = En el SMA
location-sse = En su navegador (SSE)
location-threat-response = En { PORTAL() }
location-xdr = En Cisco XDR
location-this-computer = En este equipo
location-both = En el { ESA() } y en { PORTAL() }

source-cloud-api = Visto a través de la API de Cisco
source-appliance-api = Visto a través de la API del appliance
source-page = Leído en la página copiada
source-copied = Leído en la página copiada
source-pasted = Leído en el texto pegado
source-file = Leído en la página guardada
source-inferred = Deducido de otras pruebas
source-user = Indicado por usted
source-this-computer = Visto en este equipo

region-americas = América
region-europe = Europa
region-apjc = Asia-Pacífico, Japón y China

age-now = ahora mismo
age-seconds = hace { $seconds } s
age-minutes = hace { $minutes } min
age-hours = hace { $hours } h
age-days = { $days ->
    [one] hace 1 día
   *[other] hace { $days } días
}

## A step

step-of = Paso { $number } de 8
practise-first = Practicar primero
questions-heading = Lo que se sabe
questions-asked = { $count ->
    [one] Por ahora queda una pregunta
   *[other] Por ahora quedan { $count } preguntas
}
questions-at-step = Se pregunta aquí
questions-all = Todas las respuestas
question-change = Cambiar
question-change-of = Cambiar: { $question }
question-known-practice = Respondido por el laboratorio de práctica
question-known-you = Indicado por usted
question-known-assumed = Supuesto, sin confirmar
question-known-line = línea { $line }

## Every answer on one page

answers-heading = Todas las respuestas
answers-intro = Cada respuesta está en el paso que hace la pregunta. Aquí puede cambiar cualquiera.
answers-of-step = Se pregunta en: { $step }

## The first page

welcome-heading = Conecte su appliance de correo con Cisco XDR
welcome-what = Passarela le acompaña por los ocho pasos de la guía de Cisco. Comprueba cada uno con las páginas que usted muestra.
welcome-time = Cuente con una media hora. Cisco no dice cuánto tarda, y por el camino hay que esperar a la nube de Cisco.
welcome-need = Necesita una cuenta de administrador en el Secure Email Gateway (ESA) y otra en Cisco XDR o Threat Response.
welcome-live = Los pasos cambian un appliance en funcionamiento: un commit aplica todo lo que está preparado allí, no solo lo que usted cambie.
welcome-set-up = Configurar mi appliance
welcome-practise-hint = La práctica es un laboratorio en este equipo. En su appliance no cambia nada.
welcome-own = Independiente de Cisco. Lo que usted muestra se queda en este equipo.
picture-welcome = Una pasarela de una orilla a la otra.

## About, and set-ups

about-heading = Acerca de Passarela
about-version = Versión
about-licence = Licencia
about-kept = Dónde se guarda cada cosa
about-kept-hint = Las respuestas, lo que dijeron las páginas y sus notas son archivos que solo su usuario puede leer. Las contraseñas están en el almacén de claves de este equipo.
about-leaves = Qué sale de este equipo
about-leaves-text = Solo lo que usted pide: comprobaciones a través de las API que conectó, un mensaje de prueba que aceptó, páginas que abre.
about-third-party = Bibliotecas de terceros y sus licencias
about-third-party-none = Esta copia se compiló a partir del código fuente. Este texto viene con los paquetes.
about-own = Un proyecto independiente, no un producto de Cisco.
about-welcome = Volver a mostrar la página de bienvenida
show-in-folder = Mostrar en la carpeta
show-in-folder-failed = No se pudo abrir ningún gestor de archivos. La ruta de arriba indica dónde está la carpeta.
forget-yes = Quitar
forget-no = Conservar
open-failed = No se pudo abrir ningún navegador. Copie esta dirección y ábrala en su navegador.
set-ups-heading = Configuraciones
set-ups-this = Esta configuración
set-ups-begun = Inicio: { $at }
set-ups-new = Iniciar una configuración nueva
set-ups-new-hint = La actual se archiva con todo lo que contiene. Puede restaurarla más tarde.
set-ups-secrets-stay = Sus contraseñas quedan en el almacén de claves de este equipo hasta que restaure o quite la configuración. Su token de registro se quita.
set-ups-move = A otro equipo
set-ups-move-hint = El archivo contiene esta configuración con sus nombres, y nunca una contraseña ni un token. Abrirlo no cambia ninguna otra configuración.
set-ups-save = Guardar esta configuración en un archivo
set-ups-open-file = Abrir una configuración desde un archivo…
set-ups-saved = Configuración guardada ({ $at }):
set-ups-saved-spoken = La configuración está guardada. { $path }
colleague-open = Abrir el informe de un colega…
colleague-heading = El informe de un colega
colleague-made = Creado: { $at }.
colleague-practice = Procede de la práctica.
colleague-read-only = Puede leerlo; no cambia nada en su propia configuración.
colleague-back = Volver a mi configuración
colleague-frame = El informe
set-ups-earlier = Configuraciones anteriores
set-ups-none = Todavía no se ha archivado ninguna.
set-ups-no-name = Un appliance sin nombre
set-ups-set-aside = Archivada: { $at }
set-ups-with-secrets = Sus contraseñas están en el almacén de claves.
set-ups-bring-back = Restaurar
set-ups-bring-back-of = Restaurar: { $name }
set-ups-bring-back-hint = Al restaurar una, se archiva la que está abierta.
set-ups-discard = Quitar definitivamente
set-ups-discard-of = Quitar definitivamente: { $name }
set-ups-discard-lost = Se pierden sus respuestas, páginas, notas y contraseñas. No se puede deshacer.
do-heading = Qué hacer
offers-heading = Passarela puede hacer esto por usted
know-heading = Para tener en cuenta
picture-heading = Lo que verá
picture-as-text = Leer como texto
picture-redrawn = Imagen redibujada. Su pantalla puede ser distinta.
different-heading = ¿Su página es distinta?
different-none = Ninguna de estas
different-note = ¿Qué ve usted?
different-note-hint = Esta nota va al informe.
why-heading = Por qué este paso
notes-heading = Notas
notes-label = Solo para usted. Se guardan en este equipo.
question-example = Por ejemplo
question-optional = opcional
prove-done = La conexión funciona. Su trabajo está guardado y ya puede cerrar Passarela.
prove-another = Configurar otro appliance
prove-leave-practice = Salir de la práctica y configurar su appliance
chain-heading = Siga el mensaje de prueba
chain-holds = Si no llega, los motivos habituales son estos:

## A plan

plan-nothing-yet = Todavía no se ha hecho nada. Estos son los valores exactos.
plan-follows = Qué pasa después
plan-way-back = Cómo deshacerlo
plan-not-now = Ahora no
plan-running = En ejecución (desde: { $since }).

## The proof

proof-heading = Prueba
proof-ready = Continúe cuando quiera.
proof-behind = Detalles
moving-next = Siguiente: { $step }
moving-in = en { $seconds } s
moving-step = { $number }, { $step }
moving-stay = Quedarse aquí
proof-expected = Esperado
proof-found = Encontrado
proof-line = línea { $line }
check-now = Comprobar ahora
checking = Comprobando…
checking-slow = Sin respuesta después de 10 segundos. Mientras tanto, puede seguir.
unproven-text = Nada confirma este paso todavía. Puede seguir; aparecerá como **Marcado por usted**.
unproven-go-on = Seguir sin prueba
refuted-show-fix = Mostrar la solución
refuted-go-on = Seguir de todos modos
unproven-paste = Pegar la página
mark = Lo hice, pero no puedo demostrarlo
marked-at = Marcado por usted ({ $at }).
unmark = Retirar la marca

## The paste box

copied-may-i = ¿Puede Passarela leer lo que usted copia?
copied-may-i-then = Cuando usted vuelva aquí, Passarela guarda las páginas que conoce y descarta todo lo demás. Nada sale de este equipo.
copied-always = Leerlo sin preguntar
copied-ask = Preguntar siempre
copied-never = No leerlo nunca
copied-page = Ha copiado { $page }.
copied-page-at = Ha copiado { $page }, { $ago }.
copied-use = Usarla
copied-drop = Esta no
copied-token = Ha copiado un token. Va al almacén de claves, nunca a esta página.
copied-token-start = Guardarlo e iniciar su cuenta atrás
copying-legend = Lo que copia en el navegador
paste-heading = Demuestre este paso con la página
paste-label = Pegue aquí el texto de la página. Se queda en este equipo.
paste-here = Pegue la página aquí
paste-read = Leer este texto
paste-open-file = Abrir páginas guardadas…
paste-longer = El recuadro muestra solo el principio. Se leyeron los { $count } caracteres.
paste-discard = Descartar esta página
paste-discard-hint = Lo que decía deja de contar. Puede deshacerlo en “Actividad”.
paste-discarded = La página ya no cuenta. Puede deshacerlo en “Actividad”.
paste-clear = Vaciar el recuadro

## Waiting

waiting-attempt = Comprobación { $attempt } de { $of }
waiting-next = próxima en { $in }
waiting-paused = en pausa
waiting-since = En espera (desde: { $since }). Cisco no dice cuánto tarda.
notify-ask = ¿Quiere recibir notificaciones de escritorio cuando ocurra algo mientras trabaja en otra ventana?
notify-yes = Sí, avíseme
notify-no = No
notify-on = El escritorio le avisa. Puede cambiarlo en el menú.
notify-off = No se muestra nada fuera de esta ventana. Puede cambiarlo en el menú.
notify-switch = Notificaciones en este escritorio
notify-hint = Registrado, rechazado, token a punto de caducar, prueba demasiado antigua. Nunca mientras usted mira esta ventana.
waiting-late = Después de 10 minutos no ha llegado nada. Para Passarela, ya es un retraso. Compruebe la región y la validez del token, o siga esperando.
waiting-pause = Pausar
waiting-resume = Reanudar

## The token's clock

token-chip = Token: { $left }
token-minutes = { $exact ->
    [yes]
        { $minutes ->
            [one] queda 1 min
           *[other] quedan { $minutes } min
        }
   *[no]
        { $minutes ->
            [one] queda aproximadamente 1 min
           *[other] quedan unos { $minutes } min
        }
}
token-hours = { $exact ->
    [yes] quedan { $hours } h { $minutes } min
   *[no] quedan unas { $hours } h { $minutes } min
}
token-days = { $exact ->
    [yes] { $days ->
        [one] queda 1 día
       *[other] quedan { $days } días
    } y { $hours } h
   *[no] { $days ->
        [one] queda aproximadamente 1 día
       *[other] quedan unos { $days } días
    } y { $hours } h
}
token-last-minute = queda menos de un minuto
token-over = caducó: { $at }
token-over-short = caducó
token-ends = { $exact ->
    [yes] Caduca, según la página: { $at }.
   *[no] Caducidad aproximada: { $at }.
}
token-life = Validez del token
token-region = Región del portal que lo generó
token-appliances = Para cuántos appliances
token-appliances-shared = La cuenta atrás corre entonces también para los demás appliances que necesitan un token.
token-about = La cuenta atrás empieza al pulsar el botón. Es una estimación.
token-have = Tengo un token
token-keep = Guardar el token también en Passarela
token-keep-button = Guardar el token
token-field = Token de registro
token-field-hint = Passarela no lo necesita. Si lo guarda aquí, el paso 6 podrá copiarlo por usted.
token-kept-stored = El token está en el almacén de claves de este equipo.
token-kept-this-run = Passarela guarda el token hasta que cierre la ventana.
token-forget = Olvidar este token
token-forget-lost = El token y su cuenta atrás salen de Passarela. No se puede deshacer. En Security Services Exchange no cambia nada.
token-forget-lost-countdown = La cuenta atrás se pierde; una nueva empezaría desde ahora. En Security Services Exchange no cambia nada.
token-copy = Copiar el token
token-copy-hint = No entra en el historial del portapapeles, y se borra del portapapeles a los 60 segundos.
token-copied = Copiado. Se borra del portapapeles dentro de 60 segundos.
token-copy-failed = Este equipo no permitió copiar. Copie el token desde el portal.
token-copy-waits = El almacén de claves aún no ha entregado el token. Pulse otra vez o cópielo desde el portal.
token-not-held = Passarela no tiene el token. Cópielo desde el portal.
life-1h = 1 hora
life-2h = 2 horas
life-4h = 4 horas
life-6h = 6 horas
life-8h = 8 horas
life-12h = 12 horas
life-1d = 1 día
life-2d = 2 días
life-3d = 3 días
life-4d = 4 días
life-5d = 5 días

keep-legend = Dónde guardarlo
keep-stored = En el almacén de claves de este equipo
keep-this-run = Hasta que cierre Passarela
keep-this-run-only = Passarela lo guarda hasta que cierre la ventana. No se escribe en ningún archivo.

## Copying

copy = Copiar
copied = Copiado
copy-failed-short = No se copió
copy-label = { $word }: { $label }
copy-title = Copiar { $label }
copied-spoken = Copiado: { $label }.
copy-failed = Este equipo no permitió copiar. Seleccione el texto y cópielo usted.
address-of = dirección de { $page }

## The investigation helper

query-heading = Texto de la investigación
query-kind = Buscar
query-value = Valor
query-example = Por ejemplo
query-text = texto de la investigación
query-correct = ¿Ya tiene un texto? Péguelo para comprobarlo.
query-position = En el carácter { $from }:
query-fixed = Usar este texto
query-fine = Este texto es correcto.
handoff-text = la solicitud
handoff-copy = Copiar la solicitud

## The API connection

connect-caption = Conexión de la API
connect-heading = Conectar con { PORTAL() }
connect-outcome = Con una conexión, Passarela comprueba por su cuenta el dispositivo, el módulo y el mensaje de prueba. Sin conexión, usted pega las páginas.
connection-off = Sin configurar
connection-testing = Probando…
connection-tested = Funciona, todavía sin guardar
connection-connected = Conectada
connection-refused = Rechazada
connection-no-answer = Sin respuesta
connect-client-id = ID de cliente
connect-client-id-hint = Empieza por `client-`.
connect-password = Contraseña del cliente
connect-needs-client-id = Introduzca antes el ID de cliente.
connect-needs-password = Introduzca antes la contraseña.
connect-needs-region = Elija antes la región. Un cliente de la API solo funciona en una región.
appliance-needs-address = Introduzca antes la dirección.
appliance-needs-user = Introduzca antes el nombre de usuario.
connect-password-hint = El portal la muestra una sola vez, al crear el cliente de la API.
connect-password-held = La contraseña está guardada. Deje este campo vacío para volver a usarla.
connect-region = Región
connect-region-hint = La región de su tenant de { PORTAL() }. De ella depende toda la configuración.
connect-test = Probar la conexión
connect-slow = Sin respuesta después de 10 segundos. Mientras tanto, puede seguir.
connect-save = Guardar la conexión
connect-keep-legend = Dónde guardar la contraseña
connect-forget = Quitar la conexión
connect-forget-lost = El ID y la contraseña del cliente salen de Passarela. No se puede deshacer. En el portal no cambia nada.
connect-missing-scopes = Faltan estos ámbitos:
connect-answered = Última respuesta
connect-details = Detalles para el soporte
connect-how = Cómo crear un cliente de la API
connect-how-1 = Inicie sesión en Threat Response como administrador. Abra [[Settings]] > [[API Clients]]; en XDR, [[Administration]] > [[API Clients]].
connect-how-2 = Seleccione [[Generate API Client]]. Elija estos ámbitos: `Integration`, `SSE`, `Profile`, `Inspect` y `Enrich`.
connect-how-3 = Copie el ID de cliente y la contraseña en los campos de esta página. El portal muestra la contraseña una sola vez.
connect-close = Volver a “{ $step }”

## The appliance's own API

appliance-heading = La API del propio appliance (opcional)
appliance-outcome = Con ella, Passarela lee por su cuenta el reloj del appliance y el seguimiento de mensajes. En el appliance no cambia nada.
appliance-advice = Antes de conectarse
appliance-advice-user = Cree un usuario de solo lectura, exclusivo para Passarela. Después puede quitarlo sin afectar a nada más.
appliance-advice-on = Habilite [[AsyncOS API (Monitoring)]] en la interfaz: abra [[Network]] > [[IP Interfaces]]; después envíe y haga el commit.
appliance-advice-two-factor = No use un usuario con autenticación de dos factores. Passarela no puede introducir el segundo factor.
appliance-address = Dirección de la API del appliance
appliance-address-hint = Nombre o dirección IP, con el puerto HTTPS de la API de AsyncOS.
appliance-user = Nombre de usuario
appliance-password = Contraseña de este usuario
appliance-password-hint = Passarela no la escribe en ningún sitio hasta que usted la guarde.
appliance-password-stopped = El appliance rechazó la contraseña guardada. Vuelva a introducirla; Passarela ya no usa la anterior.
appliance-test = Probar la API del appliance
appliance-again = Volver a probarla
appliance-save = Guardar este acceso
appliance-replace = Reemplazar
appliance-forget = Olvidar este acceso
appliance-forget-lost = La dirección, el usuario, la contraseña y la huella digital comparada salen de Passarela. No se puede deshacer. En el appliance no cambia nada.
appliance-pinned = Certificado que usted aceptó

compare-state = En espera de su comparación
compare-heading = Compare el certificado
compare-text = Este equipo no confía en el certificado del appliance. Es lo habitual cuando el certificado lo generó el propio appliance.
compare-changed-heading = El certificado ha cambiado
compare-changed-text = No es el que usted aceptó. O se renovó, o en su lugar responde otra máquina. Passarela no envía nada más.
compare-fingerprint = Huella digital (SHA-256)
compare-before = Aceptada antes
compare-names = Nombres
compare-from = Válido desde
compare-to = Válido hasta
compare-unknown = No indicado
compare-where = Dónde encontrar la huella digital para comparar
compare-where-web = El appliance suele presentar este certificado también en su interfaz web.
compare-where-browser = Abra esa página en un navegador, en una red de confianza. Vea allí el certificado y su huella digital SHA-256.
compare-where-all = Compare todos los caracteres, no solo los primeros y los últimos. Quien administra el appliance también se los puede leer.
compare-no-password = La contraseña no se envió a este certificado.
compare-match = Son iguales
compare-differ = Son distintas
compare-differ-hint = Si son distintas, deténgase. Puede haber otra máquina entre usted y el appliance.
compare-stopped = Usted interrumpió la conexión. Passarela olvidó este acceso.
compare-stopped-why = Puede haber otra máquina entre usted y el appliance. La contraseña no se envió al certificado que difiere.
compare-stopped-next = Pregunte a quienes administran su red y su appliance qué máquina responde en esta dirección. Vuelva a conectarse cuando lo sepa.


## The troubleshooting panel

panel-heading = Solución de problemas
panel-heading-device = Solución de problemas de { $device }
panel-checked = Última comprobación: { $at } ({ $age })
panel-running = Comprobando { $done } de { $of }
panel-slow = Sin respuesta después de 10 segundos:
panel-check-all = Comprobar todo
panel-checks = Comprobaciones
panel-show = Qué comprobaciones mostrar
panel-show-open = Problemas y cuestiones pendientes ({ $count })
panel-show-all = Todo ({ $count })
panel-nothing-open = No hay ningún problema ni ninguna cuestión abierta que mostrar.
panel-only-muted = Todos los problemas conocidos están silenciados. Figuran abajo.
panel-not-checked-hint = Una comprobación solo lee. No cambia nada.
panel-calm-age = { $passed ->
    [one] Se hizo una comprobación { $age }. No apunta a ningún problema.
   *[other] Se hicieron { $passed } comprobaciones { $age }. Ninguna apunta a un problema.
}
panel-still = ¿Sigue sin funcionar? Elija lo que ve
find-label = Buscar una comprobación…
find-count = { $count ->
    [one] 1 comprobación encontrada
   *[other] { $count } comprobaciones encontradas
}
find-none = No se encontró nada para “{ $text }”.
find-meant = ¿Quiso decir { $word }?
find-open = Buscar…
find-heading = Buscar
find-field = Un paso, una comprobación, lo que usted ve, una acción
find-results = { $count ->
    [one] { $count } resultado.
   *[other] { $count } resultados.
}
find-hint = Flechas para elegir, Enter para abrir, Esc para cerrar.
find-kind-step = Paso
find-kind-appliance = Appliance
find-kind-action = Acción
find-kind-place = Página
find-kind-symptom = Lo que usted ve
find-kind-check = Comprobación
find-clear = Borrar
cause-heading = Causa más probable
cause-heading-warning = Una advertencia
cause-behind = La causa puede ser esta:
cause-show-fix = Mostrar la solución
cause-show-check = Abrir la comprobación
cause-explains = Esto también puede explicar:
cause-waiting = { $count ->
    [one] 1 comprobación más depende de esto.
   *[other] { $count } comprobaciones más dependen de esto.
}
cause-why = Por qué es probable
symptoms-heading = ¿Qué está viendo?
symptom-is-cause = Lo explica la causa más probable, indicada arriba.
symptom-other = Otra cosa…
symptom-search = Buscar en las comprobaciones
judged-pass = Correcto
judged-warn = Conviene saber
judged-fail = Requiere atención
judged-cannot-tell = No se puede saber
judged-blocked = Bloqueado
judged-waits-for = Depende de “{ $title }”
judged-not-checked = Sin comprobar
judged-not-applicable = No se aplica
judged-not-yet = Todavía no
judged-checking = Comprobando
check-show-cause = Mostrar “{ $title }”
check-looked-for = Qué busca esta comprobación
check-found = Qué encontró
check-how = Cómo se vio
check-why = Por qué importa
check-fix = La solución
check-go-connect = Ir a la conexión de la API
check-would-tell = Qué daría la respuesta
check-would-tell-any = Cualquiera de estas cosas daría la respuesta
check-different = Mi página es distinta
muted-word = Silenciada
muted-until = Silenciada (hasta: { $until }). Su motivo: { $reason }
mute-heading = Silenciar esta comprobación
mute-hint = Una comprobación silenciada ya no cuenta como problema. Su resultado sigue al final de la lista, en “Silenciadas”.
mute-reason = Motivo
mute-needs-reason = Escriba antes un motivo. Así otras personas sabrán más tarde por qué nadie lo revisó.
mute-for = Durante
mute-days = { $days } días
mute-button = Silenciar
unmute = Dejar de silenciar
unmute-check = Dejar de silenciar { $title }
muted-count = Silenciadas ({ $count })
mute-again = Volver a silenciar esta comprobación
mute-ended = Dejó de estar silenciada ({ $until }). Su motivo era: { $reason }
mute-ended-word = Ya no está silenciada
mute-ended-noted = Entendido
fixing-label = El problema que está resolviendo
fixing-healed = Este problema está resuelto.
fixing-not-yet = El problema todavía no aparece como resuelto.
fixing-not-seen = Passarela todavía no ha visto si está resuelto. Pegue aquí la página.
fixing-back = Volver a la comprobación

## The activity log

activity-heading = Actividad
activity-outcome = Lo que usted y Passarela hicieron en esta configuración, de lo más reciente a lo más antiguo.
activity-filter = Mostrar
activity-kind-all = Todo
activity-kind-page = Páginas
activity-kind-step = Pasos
activity-kind-token = Token
activity-kind-answer = Región
activity-kind-access = Acceso
activity-kind-check = Comprobaciones
activity-kind-change = Cambios
activity-kind-practice = Práctica
activity-none-of-kind = Todavía no ha ocurrido nada de este tipo.
activity-count = { $count ->
    [one] { $count } entrada.
   *[other] { $count } entradas.
}
activity-undo = Deshacer
activity-save-csv = Guardar como tabla (CSV)
activity-save-json = Guardar para programas (JSON)
activity-save-hint = Ambos contienen todas las entradas con sus nombres, y nunca una contraseña ni un token.
activity-saved = Actividad guardada ({ $at }):
activity-saved-outdated = Desde entonces ha habido más actividad.
activity-saved-spoken = La actividad está guardada. { $path }
activity-wrote = cambio fuera de este equipo

## The menu and the keys

menu = Menú
menu-theme = Tema
theme-system = Sistema
theme-light = Claro
theme-dark = Oscuro
menu-language = Idioma
menu-portal-name = Nombre del portal
menu-appliance-name = Nombre del appliance
menu-name-automatic = Según su portal ({ $name })
menu-zoom = Tamaño
menu-move-on = Abrir automáticamente el paso siguiente
menu-on-top = Mantener siempre visible junto al navegador
menu-on-top-hint = Algunos entornos de escritorio, entre ellos Wayland, no lo permiten.
zoom-in = Más grande
zoom-out = Más pequeño
zoom-reset = Volver al tamaño normal
zoom-reset-short = Normal
zoom-percent = { $percent } %
keys-heading = Teclado
key-regions = Parte siguiente o anterior de la ventana
key-step = Ir a un paso, del 1 al 8
key-continue = Continuar
key-back = Atrás
key-check = Comprobar ahora
key-check-all = Ejecutar todas las comprobaciones
key-troubleshoot = Solución de problemas
key-report = Crear un informe
key-find = Buscar pasos, comprobaciones y acciones
key-undo = Deshacer lo último que hizo en Passarela
key-menu = Abrir o cerrar el menú
key-keys = Mostrar estas teclas
key-paste = Leer la página copiada, fuera de un campo de texto
key-stay = Quedarse en el paso confirmado
key-pause = Pausar o reanudar las comprobaciones
key-zoom = Más grande, más pequeño, tamaño normal
key-leave-guide = Salir de la guía de usuario
key-help = Abrir la guía de usuario en esta página

## La guía de usuario

guide-heading = Guía de usuario
guide-label = [[{ $label }]]
guide-chapters = Capítulos
guide-search = Buscar en la guía
guide-found = { $count ->
    [0] Ningún apartado contiene estas palabras.
    [one] Un apartado encontrado.
   *[other] { $count } apartados encontrados.
}
guide-leave = Volver adonde estaba
guide-of-step = Este paso en la guía de usuario
guide-broken = No se pudo leer la guía. Reinicie Passarela.

## Practice

practice-word = PRÁCTICA
practice-enter = Iniciar la práctica
practice-leave = Salir de la práctica
lab-heading = Laboratorio de práctica
lab-pages = Páginas
lab-credentials = Inicie sesión con
lab-credentials-apart = Para el acceso por API y el correo
lab-worlds = Empezar de nuevo desde
lab-worlds-2020 = Como en la guía de 2020
lab-reset = Empezar de nuevo
lab-reset-lost = Se quitan las respuestas, páginas, notas y contraseñas de esta práctica. Se puede deshacer.
lab-reset-undo = Deshacer el último reinicio

## Spoken only

spoken-verdict = Este paso: { $state }. { $headline }
spoken-confirmed = Este paso: { $state }. { $headline } { proof-ready }
spoken-moving = Este paso: { $state }. { $headline } Se abrirá el paso siguiente: { $step }. Pulse Esc para quedarse.
spoken-connection = Conexión de la API: { $state }.
spoken-waiting-start = En espera. Passarela comprueba por su cuenta; puede pausar las comprobaciones.
spoken-waiting-stop = Passarela ya no comprueba por su cuenta.
spoken-plan = Un plan: { $title }. Todavía no se ha hecho nada.
spoken-plan-running = En ejecución: { $title }.
spoken-appliance = La API del appliance: { $state }.
spoken-compare = El appliance presenta un certificado en el que este equipo no confía. Compare su huella digital.
spoken-changed = El appliance presenta un certificado distinto del que usted aceptó. Compare su huella digital.
spoken-checking = { $of ->
    [one] Ejecutando una comprobación.
   *[other] Ejecutando { $of } comprobaciones.
}
spoken-checked = Todas las comprobaciones han terminado.
spoken-cause = Causa más probable: { $headline }
spoken-muted = Silenciada: { $title }. Ya no cuenta como problema.
spoken-unmuted = Ya no está silenciada: { $title }.
spoken-mute-ended = Terminó el plazo; ya no está silenciada: { $title }.
spoken-not-healed = El problema ha vuelto.

## Several appliances

appliances-heading = Appliances
appliances-intro = Cada appliance tiene sus propios pasos. La región, el portal y la conexión de la API son los mismos para todos.
appliances-count = { $count ->
    [one] { $count } appliance
   *[other] { $count } appliances
}
appliances-add = Añadir appliances
appliances-names = Nombres de los appliances
appliances-names-hint = Un nombre por línea, o una tabla CSV. Sus columnas pueden ser name, version y cluster.
appliances-add-these = Añadir
appliances-open-file = Abrir una lista
appliances-added = { $count ->
    [0] No se añadió ningún appliance.
    [one] Se añadió { $count } appliance.
   *[other] Se añadieron { $count } appliances.
}
appliances-not-taken = { $count ->
    [one] No se aceptó { $count } línea
   *[other] No se aceptaron { $count } líneas
}
appliances-line = Línea { $line }: { $text }
appliances-filter = Filtrar por nombre
appliances-filter-none = Ningún nombre contiene esto.
appliances-sort = Ordenar por
appliances-name = Appliance
appliances-region = Región
appliances-confirmed = Confirmados
appliances-weakest = Prueba más débil
appliances-token = Token
appliances-checked = Última comprobación
appliances-next = Siguiente
appliances-of-eight = { $confirmed } de 8
appliances-none = –
appliances-in-cluster = En un clúster
appliances-cluster = Clúster { $name }
appliances-cluster-members = { $count ->
    [1] 1 appliance. Se registra por separado, en el modo machine.
   *[other] { $count } appliances. Cada uno se registra por separado, en el modo machine.
}
appliances-select-cluster = Seleccionar todos los de { $name }
appliances-set-cluster = Indicar el clúster
appliances-cluster-name = Nombre del clúster
appliances-cluster-name-hint = Agrupa lo que ha seleccionado. Sin nombre, no están en ningún clúster.
appliances-not-checked = Sin comprobar
appliances-nothing-left = No queda nada por hacer
appliances-select = Seleccionar { $name }
appliances-select-all = Seleccionar todos
appliances-check-all = Comprobar todos
appliances-check-selected = { $count ->
    [one] Comprobar { $count } seleccionado
   *[other] Comprobar { $count } seleccionados
}
appliances-stop = Detener
appliances-progress = { $done } de { $of } comprobados
appliances-checking = Comprobando…
appliances-waits = Por comprobar
appliances-open = abierto ahora
appliances-rename = Cambiar el nombre
appliances-rename-of = Cambiar el nombre de { $name }
appliances-new-name = Nombre nuevo
appliances-save-name = Guardar
appliances-keep-name = Cancelar
appliances-remove = Quitar
appliances-remove-of = Quitar { $name }
