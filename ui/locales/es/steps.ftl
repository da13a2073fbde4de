### Lo que cada paso cuenta a la persona.
###
### `[[…]]` marca un rótulo del appliance o de un portal: se muestra como etiqueta y queda en inglés en todos los idiomas.
### Los mensajes del producto entre comillas son palabra por palabra y también quedan en inglés.

## Shared

step-the-appliance = el appliance
step-the-sma = el SMA
step-word-appliance = appliance
step-word-sma = SMA
step-word-portal-xdr = { PORTAL("Cisco XDR") }
step-word-portal-older = { PORTAL("Threat Response") }
step-word-service-13 = Threat Response
step-word-service-14 = el Cisco Cloud Service

step-picture-checked = Comprobado con { $on }.
step-picture-unchecked = Dibujado según la guía de Cisco de 2020. Todavía sin comprobar en una página real.
step-picture-look-14 = AsyncOS 14 y posteriores, como aparece en herramientas de terceros. Ningún documento de Cisco lo confirma.
step-picture-look-xdr = Cisco documenta estos menús. Ningún documento de Cisco confirma qué muestra la página.
step-portal = `{ $address }`
step-portal-practice = el SSE de práctica

step-open-appliance = Abrir el appliance
step-open-sma = Abrir el SMA
step-open-sse = Abrir SSE { $region }
step-open-threat-response = Abrir Threat Response { $region }
step-open-xdr = Abrir XDR { $region }
step-open-practice-appliance = Abrir el ESA de práctica
step-open-practice-sma = Abrir el SMA de práctica
step-open-practice-sse = Abrir el SSE de práctica
step-open-practice-threat-response = Abrir el Threat Response de práctica
step-open-practice-xdr = Abrir el XDR de práctica
step-open-practice-mail = Abrir la página de correo de práctica

step-copy-device = Nombre del dispositivo
step-copy-devices-page = Dirección de la página Devices
step-copy-module-name = Nombre del módulo
step-copy-query = Texto de la investigación
step-copy-server = Fila del servidor
step-copy-subject = Asunto
step-copy-timeframe = Periodo de consulta en días

step-note-sma = La guía de Cisco de 2020 muestra estas etiquetas en un ESA. El SMA tiene una página del mismo nombre. Sus etiquetas pueden ser distintas.
step-note-managed = Este appliance es CES o lo gestiona un SMA. La guía de Cisco de 2020 conecta esos appliances solo a través del SMA. “Antes de empezar” ofrece esa vía.
step-note-look-14 = Para AsyncOS 14 y posterior, las etiquetas vienen de herramientas de terceros, no de Cisco. Las suyas pueden ser distintas.
step-note-portal-xdr-devices = Para los dispositivos, Cisco documenta [[Administration]] > [[On-Premises Appliances]]. En 2020, el camino era [[Modules]] > [[Devices]] > [[Manage Devices]].
step-note-portal-older-devices = La página de módulos de 2020 empieza en otro sitio: el icono del engranaje, [[Settings]] y después [[Devices]] > [[Manage Devices]]. Las dos llevan a SSE.
step-note-portal-xdr-modules = Para los módulos, Cisco documenta [[Administration]] > [[Integrations]]. No se sabe si XDR todavía ofrece un módulo para un appliance sin SMA.
step-note-portal-xdr-modules-sma = Para los módulos, Cisco documenta [[Administration]] > [[Integrations]] y, entre ellos, [[Secure Email and Web Manager]], antes SMA Email.
step-note-portal-xdr-investigate = Las etiquetas de la página de XDR se deducen de la página de 2020. Las suyas pueden ser distintas.

step-variant-look-13 = Mi página es de AsyncOS 13.x
step-variant-look-13-remark = Estas son las etiquetas de AsyncOS 13.0, como las muestra la guía de Cisco. AsyncOS 13.5 muestra además Cisco Success Network.
step-variant-look-14 = Mi página es de AsyncOS 14 o posterior
step-variant-look-14-remark = A partir de 14, la fila de estado dice [[SecureX:]]. Estas etiquetas vienen de herramientas de terceros; ningún documento de Cisco las confirma.
step-variant-portal-xdr = Mi portal es Cisco XDR
step-variant-portal-xdr-remark = Cisco documenta los menús de XDR. Allí solo los administradores ven Integrations, On-Premises Appliances y API Clients.
step-variant-portal-older = Mi portal es Threat Response o SecureX
step-variant-portal-older-remark = Estos menús son de la guía de Cisco de 2020. SecureX se retiró el 31 de julio de 2024, así que ya pocos los ven.

## Before you start

step-before-heading = Antes de empezar
step-before-outcome = Al terminar, sabrá si este { $appliance } se puede conectar, y en qué región.
step-before-action-copy-machine = Inicie sesión en el { $appliance } y copie cualquiera de sus páginas: seleccione todo y copie.
step-before-action-copy-portal = Haga lo mismo con cualquier página de { $portal }.
step-before-action-come-back = Vuelva. Passarela lee estas páginas y pregunta solo lo que no dicen.
step-before-action-sma-version = Compruebe que el SMA ejecuta AsyncOS 12.5 o posterior.
step-before-action-sma-answer = Responda a “¿Quién gestiona el appliance?” con “Configurar el SMA que lo gestiona”. A partir de ahí, cada paso se refiere al SMA.
step-before-action-sma-steps = Haga los pasos 1 a 4 y 6 en el SMA. Su menú [[Network]] también tiene [[Cloud Service Settings]].
step-before-action-sma-module = En el paso 8, añada el módulo del SMA en vez del propio del appliance.
step-before-action-old-sma-stop = Pare aquí. Por debajo de AsyncOS 12.5, la guía de Cisco no indica ninguna vía para un SMA.
step-before-action-old-sma-upgrade = Planifique la actualización del SMA con quienes lo administran.
step-before-action-old-sma-answer = Después vuelva a responder a la pregunta de su versión.
step-before-action-no-portal-answer = En “Todas las respuestas”, responda a “¿Qué portal ve?” con “Ninguno”. En los pasos 5, 7 y 8 enviará entonces una solicitud a un colega.
step-before-action-no-portal-ask = Pase la solicitud de esta página a la persona que administra Cisco XDR o Threat Response.
step-before-action-no-portal-go-on = Siga con los pasos 1 a 4. Solo necesitan el { $appliance } y la región.
step-before-action-cluster-sign-in = Inicie sesión exactamente en el appliance que quiere registrar.
step-before-action-cluster-mode = Cambie allí al modo machine antes de abrir [[Cloud Service Settings]].
step-before-action-cluster-answer = Responda a la pregunta del clúster en “Todas las respuestas”.
step-before-action-joining-look = Abra [[Cloud Service Settings]] en el appliance. Un botón [[Deregister]] significa que está registrado.
step-before-action-joining-deregister = Si está registrado, anule antes el registro manualmente.
step-before-action-joining-join = Después, haga que entre en el clúster.
step-before-action-joining-register = A continuación, regístrelo aquí: inicie sesión en él y quédese en el modo machine.
step-before-action-registered-region = Abra [[Cloud Service Settings]] y compare la fila del servidor con la región de su tenant.
step-before-action-registered-deregister = Si no coinciden, seleccione primero [[Deregister]] y confirme.
step-before-action-registered-change = Después cambie el servidor, envíe y haga el commit: pasos 2 a 4.
step-before-action-registered-token = Después genere un token nuevo y haga el registro: pasos 5 y 6.
step-before-caution-security = { $version } es anterior a los builds que corrigen { $cve }. Lea el aviso de Cisco antes de seguir: `{ $address }` Situación al { $date }.
step-before-caution-practice = Esto es práctica. Nada de lo que haga aquí llega a un appliance ni a un portal reales.
step-before-caution-live = Estos pasos cambian un appliance en funcionamiento. Antes de cada acción, lea a qué afecta.
step-before-caution-lockout = Un inicio de sesión rechazado puede bloquear una cuenta. Compruebe su contraseña antes de volver a intentarlo.
step-before-caution-region = Lo que cuenta es la región de su tenant. Las cuentas y los datos de dos regiones no se pueden unir.
step-before-caution-firewall = La interfaz de gestión del { $appliance } necesita HTTPS de salida, puerto 443, hacia { $host }. Una prueba desde este equipo no demuestra nada sobre el { $appliance }.
step-before-caution-firewall-any = La interfaz de gestión del { $appliance } necesita HTTPS de salida, puerto 443, hacia el servidor de su región. Una prueba desde este equipo no demuestra nada sobre el { $appliance }.
step-before-caution-clouds = SSE también tiene nubes en India y Australia. XDR no tiene región allí, así que un appliance de esas nubes no llega a ningún portal de estos pasos.
step-before-caution-expect = El módulo responde a investigaciones con el seguimiento de mensajes. No genera incidentes propios; es una conclusión, no está documentado.
step-before-caution-threat-defense = Cisco Secure Email Threat Defense es otro producto, con otra integración. Estos pasos no lo configuran.
step-before-caution-path = Un appliance sin SMA necesita AsyncOS 13.0.0-314 o posterior. Un SMA necesita AsyncOS 12.5 o posterior.
step-before-caution-way-sma = La guía de Cisco de 2020 conecta CES y los appliances gestionados por un SMA solo a través del SMA. Para CES hay guías posteriores.
step-before-caution-basis-sma = La guía 215556 de Cisco muestra cada paso en un ESA y menciona el SMA en un párrafo. Los pasos indican dónde la guía no muestra nada.
step-before-caution-basis-14 = Estos pasos siguen la guía 215556 de Cisco, de 2020. Indican qué cambia en AsyncOS 14 y posteriores, o en XDR.
step-before-caution-basis = Estos pasos siguen la guía 215556 de Cisco, de 2020. Se hizo con un C100V, AsyncOS 13.0.0-392 y la configuración de fábrica.
step-before-variant-sma = Un SMA gestiona mi { ESA() }
step-before-variant-sma-remark = La guía de Cisco de 2020 conecta un appliance así solo a través del SMA, con los mismos ocho pasos.
step-before-variant-ces = Tengo Cloud Email Security (CES)
step-before-variant-ces-remark = La guía de Cisco de 2020 conecta CES a través del SMA. Guías posteriores de Cisco tratan del propio CES; pregunte a Cisco cuál se aplica a su caso.
step-before-variant-old-sma = Mi SMA es anterior a 12.5
step-before-variant-old-sma-remark = La guía de Cisco de 2020 pide AsyncOS 12.5 o posterior en el SMA. No indica otra vía para los appliances que gestiona.
step-before-variant-no-portal = No tengo portal
step-before-variant-no-portal-remark = SecureX se retiró el 31 de julio de 2024. Es posible que los tenants sin XDR ya no tengan página de módulos; es una conclusión, no está documentado.
step-before-variant-cluster = Mi appliance está en un clúster
step-before-variant-cluster-remark = Guía 13.5.1 de Cisco: en el modo machine se registra solo el appliance en el que inició sesión.
step-before-variant-joining = Mi appliance va a entrar en un clúster
step-before-variant-joining-remark = Guía 13.5.1 de Cisco: si se registró por separado, anule el registro manualmente antes de que entre. El botón viene de herramientas de terceros.
step-before-variant-registered = Ya está registrado
step-before-variant-registered-remark = En herramientas de terceros, un { $appliance } registrado muestra un botón [[Deregister]]. Passarela busca ese botón.
step-before-why = Cada uno de estos puntos puede detenerle a mitad de camino, algunos con un mensaje que señala otra causa. La guía da por hecho que usted conoce Threat Response y el appliance. Su vídeo se titula “Cisco Threat Response and ESA Integration”.
step-before-wanted = Cualquier página del { $appliance }, después cualquier página del portal. También valen sus páginas de inicio de sesión.

## Questions of Before you start

step-before-question-name = ¿Cuál es el nombre de host del appliance?
step-before-question-name-hint = El nombre completo, como figurará en SSE. Passarela lo busca en todas las listas.
step-before-question-address = ¿Cuál es la dirección de su interfaz web?
step-before-question-address-hint = Cópiela en el navegador con la sesión iniciada. Sin ella, Passarela no puede abrir el appliance por usted.
step-before-question-sma-name = ¿Cuál es el nombre de host del SMA?
step-before-question-sma-name-hint = El nombre completo, como figurará en SSE. Su respuesta sobre el propio appliance se conserva.
step-before-question-sma-address = ¿Cuál es la dirección de la interfaz web del SMA?
step-before-question-sma-address-hint = Cópiela en el navegador con la sesión iniciada. Sin ella, Passarela no puede abrir el SMA por usted.
step-before-question-way = ¿Quién gestiona el appliance?
step-before-question-way-hint = Esto decide qué máquina se registra y qué módulo se añade.
step-before-question-way-direct = Ningún SMA lo gestiona
step-before-question-way-direct-hint = Funciona por separado o en un clúster. Usted registra el propio appliance. Necesita AsyncOS 13.0.0-314 o posterior.
step-before-question-way-sma-managed = Un SMA lo gestiona
step-before-question-way-sma-managed-hint = La guía de Cisco de 2020 lo conecta solo a través del SMA.
step-before-question-way-ces = Es Cloud Email Security (CES)
step-before-question-way-ces-hint = La guía de Cisco de 2020 usa también aquí el SMA. Para CES hay guías posteriores de Cisco.
step-before-question-way-sma = Configurar el SMA que lo gestiona
step-before-question-way-sma-hint = Usted registra el SMA, para appliances gestionados y para CES. Necesita AsyncOS 12.5 o posterior.
step-before-question-version = ¿Qué versión de AsyncOS tiene el appliance?
step-before-question-version-hint = Incluya el número de build, tal como aparece en la página de inicio de sesión: la primera versión aceptada es 13.0.0-314.
step-before-question-sma-version = ¿Qué versión de AsyncOS ejecuta el SMA?
step-before-question-sma-version-hint = La versión del SMA, no la del appliance. Necesita 12.5 o posterior.
step-before-question-rights = ¿Es usted administrador del appliance y de los portales?
step-before-question-rights-hint = En el appliance, usted cambia la configuración y hace el commit. En los portales, genera un token y añade un módulo.
step-before-question-rights-yes = Sí, de los dos
step-before-question-rights-no = No, o solo de uno de ellos
step-before-question-rights-no-hint = Puede seguir. Cuando necesite a un colega, el paso incluye una solicitud lista para enviar.
step-before-question-account = ¿Tiene una cuenta de Threat Response?
step-before-question-account-hint = Hoy es una cuenta de Cisco XDR. Debe existir en la región que usa.
step-before-question-account-yes = Sí
step-before-question-account-no = No
step-before-question-account-no-hint = Un colega que tenga cuenta debe generar el token y añadir el módulo.
step-before-question-sse-access = ¿Puede abrir Security Services Exchange (SSE)?
step-before-question-sse-access-hint = Se llega desde las páginas de dispositivos de los portales. Allí se genera el token.
step-before-question-sse-access-yes = Sí
step-before-question-sse-access-no = No
step-before-question-sse-access-no-hint = En ese caso, el paso 5 incluye una solicitud para un colega que sí pueda.
step-before-question-portal = ¿Qué portal ve?
step-before-question-portal-hint = Cisco le ha cambiado el nombre: Threat Response, después SecureX, después XDR. Los pasos muestran los menús del suyo.
step-before-question-portal-xdr = Cisco XDR
step-before-question-portal-xdr-hint = Su menú tiene [[Administration]] con [[Integrations]] y [[On-Premises Appliances]].
step-before-question-portal-older = Uno anterior: Threat Response o SecureX
step-before-question-portal-older-hint = Su menú tiene [[Modules]], como en la guía de Cisco de 2020.
step-before-question-portal-none = Ninguno
step-before-question-portal-none-hint = En los pasos 5, 7 y 8 recibirá solicitudes listas para enviar a un colega.
step-before-question-portal-address = ¿Cuál es la dirección de su portal?
step-before-question-portal-address-hint = Cópiela en el navegador y péguela aquí. El nombre de host muestra la región.
step-before-question-region = ¿En qué región está su tenant?
step-before-question-region-hint = El tenant es la cuenta de su organización en Cisco. La dirección del portal muestra su región.
step-before-question-region-address = La dirección del portal es { $host }.
step-before-question-region-addresses = La dirección del portal es { $xdr } o { $older }.
step-before-question-cluster = ¿Está el appliance en un clúster?
step-before-question-cluster-hint = Guía 13.5.1 de Cisco: se registra solo el appliance en el que inició sesión, y solo en el modo machine.
step-before-question-cluster-no = No
step-before-question-cluster-joins = No, pero va a entrar en uno
step-before-question-cluster-joins-hint = Guía 13.5.1 de Cisco: si se registró por separado, anule el registro manualmente antes de que entre.
step-before-question-cluster-yes-machine-mode = Sí, y trabajo en el modo machine
step-before-question-cluster-yes-machine-mode-hint = Inicie sesión exactamente en este appliance y cambie antes al modo machine.
step-before-question-cluster-yes = Sí
step-before-question-cluster-yes-hint = En el modo cluster o group, un commit puede afectar también a otros appliances.
step-before-question-cluster-name = ¿Cómo llama usted al clúster?
step-before-question-cluster-name-hint = La tabla agrupa los appliances por este nombre. Se queda en este equipo.
step-before-question-registered = ¿Ya está registrado?
step-before-question-registered-hint = Un appliance registrado muestra [[Deregister]] en [[Cloud Service Settings]]. Lo muestran herramientas de terceros; Cisco no dice nada al respecto.
step-before-question-registered-no = No
step-before-question-registered-yes = Sí
step-before-question-registered-yes-hint = Para cambiar su región: anule antes el registro; después cambie el servidor, haga el commit y genere un token nuevo.
step-before-question-registered-unknown = No lo sé
step-before-question-registered-unknown-hint = Pegue la página en el recuadro y Passarela la leerá.

## Step 1

step-open-settings-heading = Abrir Cloud Service Settings
step-open-settings-outcome = Al terminar, verá si { $service } está activado o desactivado en el { $appliance }.
step-open-settings-action-sign-in = Inicie sesión en { $device } como administrador.
step-open-settings-action-menu = Abra [[Network]] > [[Cloud Service Settings]].
step-open-settings-action-status = Lea la fila [[Threat Response:]]. Dice [[Disabled]] o [[Enabled]].
step-open-settings-action-status-14 = Busque [[Enable...]] o, si el servicio está activado, lea la fila [[SecureX:]].
step-open-settings-action-paste = Seleccione toda la página, cópiela y péguela aquí como prueba.
step-open-settings-action-no-menu-version = Compruebe la versión. En un appliance, la página necesita AsyncOS 13.0.0-314 o posterior.
step-open-settings-action-no-menu-classic = Si ve la nueva interfaz web, cambie a la clásica y abra [[Network]].
step-open-settings-action-no-menu-mode = En un clúster, cambie al modo machine en este appliance y vuelva a mirar.
step-open-settings-action-no-menu-rights = Si el menú sigue sin estar, envíe a un administrador la solicitud de esta página.
step-open-settings-action-already-server = Lea la fila del servidor y compare su host con la región de su tenant.
step-open-settings-action-already-paste = Copie toda la página y péguela aquí. Passarela lee el servidor por usted.
step-open-settings-action-already-go-on = Si la región es correcta, siga con el paso 4. Puede que el cambio todavía espere su commit.
step-open-settings-action-sma-version = Compruebe que el SMA ejecuta AsyncOS 12.5 o posterior.
step-open-settings-action-sma-answer = Seleccione “Configurar el SMA” abajo, en “¿Su página es distinta?”. No se pierde nada de lo que introdujo.
step-open-settings-action-sma-steps = A partir de ahí, cada paso se refiere al SMA, empezando por “Antes de empezar”.
step-open-settings-caution-cluster = En un clúster, acceda a { $device } y cambie antes al modo machine. Se registra solo el appliance en el que inició sesión.
step-open-settings-variant-no-menu = Mi menú no tiene Cloud Service Settings
step-open-settings-variant-no-menu-remark = Motivos probables: falta de permisos, la nueva interfaz web, un modo de clúster o una versión antigua. Cisco no lo documenta.
step-open-settings-variant-already-enabled = Ya aparece Enabled
step-open-settings-variant-already-enabled-remark = En ese caso, los pasos 2 y 3 están hechos, si el servidor es el de su región. Si no, cambie antes el servidor.
step-open-settings-variant-sma = Un SMA gestiona mi { ESA() }
step-open-settings-variant-sma-remark = Según la guía de Cisco de 2020, se conecta solo a través del SMA, con AsyncOS 12.5 o posterior.
step-open-settings-variant-ces = Tengo Cloud Email Security (CES)
step-open-settings-variant-ces-remark = La guía de Cisco de 2020 conecta CES a través del SMA. Guías posteriores de Cisco tratan del propio CES; pregunte a Cisco cuál se aplica a su caso.
step-open-settings-why = Toda la parte del { $appliance } se hace en esta página. Su estado muestra hasta dónde ha llegado usted, y Passarela puede saltarse lo ya hecho.
step-open-settings-wanted = La página [[Cloud Service Settings]] entera, de [[Network]] > [[Cloud Service Settings]] en el { $appliance }.

## Step 2

step-edit-settings-heading = Editar la configuración
step-edit-settings-outcome = Al terminar, estará abierto el formulario con la casilla Enable.
step-edit-settings-action-edit = En [[Cloud Service Settings]], seleccione [[Edit Settings]].
step-edit-settings-action-edit-14 = Seleccione [[Enable...]]. Si el servicio ya está activado, seleccione [[Edit Global Settings...]].
step-edit-settings-action-form = Compruebe que el formulario tiene una casilla [[Enable]] y una lista de servidores.
step-edit-settings-action-form-14 = Compruebe que el formulario tiene una casilla que habilita el servicio y una lista de servidores.
step-edit-settings-action-already-server = Lea la fila del servidor y compare su host con la región de su tenant.
step-edit-settings-action-already-right = Si es la misma región, siga con el paso 4.
step-edit-settings-action-already-wrong = Si no, busque [[Deregister]]. Selecciónelo primero y después abra el formulario.
step-edit-settings-action-two-buttons-rows = Mire las filas que hay encima de cada botón. Uno es de [[Cisco Success Network:]].
step-edit-settings-action-two-buttons-select = Seleccione el botón [[Edit Settings]] que está debajo de [[Threat Response Server:]].
step-edit-settings-action-no-button-rights = Compruebe que inició sesión como administrador.
step-edit-settings-action-no-button-mode = En un clúster, cambie al modo machine en este appliance.
step-edit-settings-action-no-button-reload = Vuelva a abrir [[Network]] > [[Cloud Service Settings]].
step-edit-settings-caution-nothing-changes = Abrir el formulario no cambia nada. Puede salir de él cuando quiera.
step-edit-settings-variant-already-enabled = Ya aparece Enabled
step-edit-settings-variant-already-enabled-remark = Si el servidor es el de la región de su tenant, no hay nada que editar. Todavía puede faltar un commit; lo muestra el paso 4.
step-edit-settings-variant-two-buttons = Hay dos botones Edit Settings
step-edit-settings-variant-two-buttons-remark = Herramientas de terceros lo muestran desde AsyncOS 13.5: Cisco Success Network tiene su propio botón.
step-edit-settings-variant-no-button-14 = No hay ni Enable... ni Edit Global Settings...
step-edit-settings-variant-no-button-14-remark = Lo más probable es que falten permisos o que el appliance esté en un modo de clúster. Los nombres de los dos botones vienen de herramientas de terceros, no de Cisco.
step-edit-settings-variant-no-button = No hay botón Edit Settings
step-edit-settings-variant-no-button-remark = Lo más probable es que falten permisos o que el appliance esté en un modo de clúster. Cisco no lo documenta.
step-edit-settings-why = En un appliance nuevo, { $service } está desactivado. En este formulario están la casilla que lo habilita y la lista de servidores.
step-edit-settings-wanted = El formulario abierto, o la página [[Cloud Service Settings]] después de un paso posterior.

## Step 3

step-enable-server-heading = Habilitar y elegir el servidor
step-enable-server-outcome = Al terminar, el formulario mostrará { $service } habilitado con el servidor de la región de su tenant.
step-enable-server-action-enable = Marque [[Enable]].
step-enable-server-action-enable-14 = Marque la casilla que habilita el Cisco Cloud Service.
step-enable-server-action-server = En la lista [[Threat Response Server]], elija [[{ $row }]].
step-enable-server-action-server-14 = En la lista [[Cisco Secure Cloud Server]], elija la fila con el host de [[{ $row }]].
step-enable-server-action-server-open = En la lista de servidores, elija la región de su tenant. Responda antes a la pregunta de la región en “Antes de empezar”.
step-enable-server-action-leave-open = Deje abierto el formulario. Lo enviará en el paso 4.
step-enable-server-action-other-compare = Compare solo el host entre paréntesis. La palabra que va delante cambia de una versión a otra.
step-enable-server-action-missing-stop = No elija otra región. Allí no funcionaría un token de su tenant.
step-enable-server-action-missing-region = Vuelva a comprobar la región en la dirección de su portal.
step-enable-server-action-missing-version = Compare la versión. AsyncOS 13.0 solo ofrece Americas y Europe; puede hacer falta una versión posterior.
step-enable-server-action-registered-cancel = Si el servidor ya es correcto, salga del formulario con [[Cancel]].
step-enable-server-action-registered-deregister = Si no lo es, vuelva y seleccione primero [[Deregister]].
step-enable-server-action-registered-change = Después vuelva a abrir el formulario, cambie el servidor, envíe y haga el commit.
step-enable-server-action-registered-token = Genere un token nuevo en el portal de la región correcta. El anterior no funciona allí.
step-enable-server-caution-region-decides = Lo que cuenta es la región de su tenant. Ajuste el { $appliance } a ella, nunca al revés.
step-enable-server-caution-default = La lista empieza con { $row }. Si no cambia nada, el { $appliance } se registra allí.
step-enable-server-caution-europe = Para un tenant en Europa, la fila es { $row }.
step-enable-server-caution-apjc = La fila { $row } se conoce por herramientas de terceros. Cisco no documenta en qué versión apareció; en 13.0 no está.
step-enable-server-caution-label = Lo que cuenta es el host entre paréntesis. En herramientas de terceros, las páginas más nuevas del SMA escriben NAM donde otras escriben AMERICAS.
step-enable-server-caution-registered = Si el { $appliance } ya está registrado: anule antes el registro; después cambie, haga el commit y genere un token nuevo.
step-enable-server-variant-other-regions = La lista tiene otras regiones
step-enable-server-variant-other-regions-remark = AsyncOS 13.0 ofrece dos servidores. En versiones posteriores, herramientas de terceros muestran un tercero, para Asia-Pacífico.
step-enable-server-variant-region-missing = Mi región no está en la lista
step-enable-server-variant-region-missing-remark = Cisco no dice qué versión añadió Asia-Pacífico. Se cree que fue 13.7 o posterior.
step-enable-server-variant-registered = El { $appliance } ya está registrado
step-enable-server-variant-registered-remark = Un { $appliance } registrado mantiene su región hasta que se anula el registro. Es una conclusión a partir de cómo funciona el registro.
step-enable-server-why = Las regiones no comparten cuentas ni tokens. Con un servidor equivocado, el token se rechaza o los datos no llegan. Ningún mensaje menciona la región.
step-enable-server-wanted = El formulario con su elección, o la página [[Cloud Service Settings]] después del commit.

## Step 4

step-commit-heading = Enviar y hacer el commit
step-commit-outcome = Al terminar, el { $machine } pedirá un token de registro.
step-commit-action-submit = Seleccione [[Submit]].
step-commit-action-open-changes = Seleccione [[Commit Changes]] arriba a la derecha. Se abre la página [[Uncommitted Changes]].
step-commit-action-look = Antes de seguir, lea allí todo lo que está preparado.
step-commit-action-commit = Seleccione [[Commit Changes]] en esa página. El comentario es opcional.
step-commit-action-reload = Vuelva a cargar [[Cloud Service Settings]] de vez en cuando, hasta que muestre [[Registration Token:]].
step-commit-action-busy-leave = Lea [[Status:]]. Si dice que el servicio está ocupado, el commit funcionó.
step-commit-action-busy-reload = Vuelva a abrir [[Network]] > [[Cloud Service Settings]] al cabo de un rato.
step-commit-action-busy-paste = Pegue aquí la página. Confirma el paso 4. El paso 5 espera al { $appliance }.
step-commit-action-busy-long-reload = Vuelva a cargar la página una vez más y lea [[Status:]].
step-commit-action-busy-long-server = Compare el host de la fila del servidor con la región de su tenant.
step-commit-action-busy-long-network = Pregunte a quienes administran su red cómo sale el { $appliance } a internet. La solicitud está en esta página.
step-commit-action-busy-long-certificate = En 13.0.0 a 13.0.3, 13.5.1 y 13.5.2, lea el field notice FN72113 de Cisco.
step-commit-action-no-token-button = Mire arriba a la derecha. Si aparece [[Commit Changes]], el cambio está sin commit; selecciónelo.
step-commit-action-no-token-reload = Vuelva a cargar [[Cloud Service Settings]]. Si [[Status:]] dice que el servicio está ocupado, espere.
step-commit-action-others-stop = No haga el commit todavía. Aplicaría también los otros cambios.
step-commit-action-others-agree = Hable con quienes los hicieron, o espere a que hagan antes su commit.
step-commit-action-others-commit = Después seleccione [[Commit Changes]]. No use [[Abandon Changes]], que descarta lo que está preparado.
step-commit-caution-everything = El commit aplica todo lo que está preparado, no solo este cambio. Consulte antes [[Uncommitted Changes]].
step-commit-caution-staged = [[Submit]] solo prepara el cambio. Hasta el commit no pasa nada y no aparece el campo del token.
step-commit-caution-cluster = En un clúster, compruebe que la página muestra el modo machine y { $device }. En el modo cluster, un commit puede afectar a otros appliances.
step-commit-caution-session = Los cambios sin commit se pierden cuando termina su sesión.
step-commit-caution-expect = Después del commit, la página dice “Success — Your changes have been committed.”
step-commit-caution-busy = “The Cisco Cloud Service is busy” significa que hay que esperar. No es un error. Cisco no dice cuánto tarda.
step-commit-variant-busy = Dice que el servicio está ocupado
step-commit-variant-busy-remark = La guía de Cisco lo muestra justo después del commit. No es un error.
step-commit-variant-busy-long = Sigue ocupado después de diez minutos
step-commit-variant-busy-long-remark = Cisco no dice cuánto tarda. Causas probables: un firewall cerrado, un proxy que inspecciona TLS o certificados antiguos. Cisco no lo documenta.
step-commit-variant-no-token-box = No hay campo para el token
step-commit-variant-no-token-box-remark = La guía de Cisco señala una causa: faltó el commit. Las versiones más nuevas quizá se registren mediante Smart Licensing; eso no está confirmado.
step-commit-variant-button-yellow = El botón Commit Changes aparece en amarillo
step-commit-variant-button-yellow-remark = El amarillo significa que hay un cambio preparado, pero sin commit. Cisco documenta el botón; si no hay cambios, dice [[No Changes Pending]].
step-commit-variant-others-changes = Hay otros cambios en espera
step-commit-variant-others-changes-remark = Puede que varias personas hayan preparado cambios. No se sabe si cada una los ve todos en la lista.
step-commit-why = Cuando un { $appliance } no pide token, la causa habitual es un commit olvidado. La guía de Cisco señala esa causa.
step-commit-wanted = La página [[Cloud Service Settings]] después del commit, con su franja de aviso si todavía aparece.

## Step 5

step-generate-token-heading = Generar un token
step-generate-token-outcome = Al terminar, tendrá un token para pegar en el { $machine }.
step-generate-token-action-switch = En SSE, abra [[Cloud Services]] y compruebe que [[Cisco Threat Response]] está activado.
step-generate-token-action-switch-older = Abra SSE con [[Modules]] > [[Devices]] > [[Manage Devices]]. En [[Cloud Services]], compruebe que [[Cisco Threat Response]] está activado.
step-generate-token-action-switch-xdr = Abra SSE desde [[Administration]] > [[On-Premises Appliances]]. En [[Cloud Services]], compruebe que [[Cisco Threat Response]] está activado.
step-generate-token-action-add-devices = Abra [[Devices]] y seleccione el icono [[+]], [[Add Devices and Generate Tokens]].
step-generate-token-action-life = Elija 1 dispositivo y la validez del token.
step-generate-token-action-copy = Seleccione [[Continue]] y después [[Copy to Clipboard]].
step-generate-token-action-have-token = Seleccione aquí “Tengo un token”. En ese momento empieza su cuenta atrás.
step-generate-token-action-hand-over = Envíe la solicitud de esta página a un colega que pueda abrir SSE.
step-generate-token-action-hand-over-time = Acuerden una hora: la validez del token cuenta desde que se genera.
step-generate-token-action-no-services-tenant = Compruebe que está en el tenant y la región correctos. El título de [[Devices]] indica el tenant.
step-generate-token-action-no-services-role = Compruebe su rol. Es posible que SSE muestre la pestaña solo a los administradores.
step-generate-token-action-no-services-ask = Envíe la solicitud de esta página a un administrador de SSE. No genere antes ningún token.
step-generate-token-action-no-add-tab = Abra la pestaña [[Devices]]. La pestaña [[Cloud Services]] no genera tokens.
step-generate-token-action-no-add-plus = Busque un icono [[+]] encima de la lista. Puede que su nombre aparezca solo al pasar el ratón.
step-generate-token-action-no-add-role = Si no hay ninguno, puede que su rol no lo permita. Envíe la solicitud de esta página a un colega.
step-generate-token-action-tenant-compare = Lea el nombre después de [[Devices for]] y compárelo con el de su tenant.
step-generate-token-action-tenant-switch = Cierre la sesión de SSE. Vuelva por el portal de la cuenta correcta.
step-generate-token-action-tenant-region = Mire también la dirección. Cada región tiene su propio SSE.
step-generate-token-action-lost-row = En SSE, abra [[Devices]] y busque la fila nueva sin dispositivo registrado.
step-generate-token-action-lost-copy = Si esa fila tiene un icono de copiar, vuelva a copiar allí el token.
step-generate-token-action-lost-again = Si no lo tiene, genere un token nuevo.
step-generate-token-caution-switch-first = Active primero el servicio. Mientras está desactivado, el dispositivo no aparece para el módulo, y el tiempo del token corre.
step-generate-token-caution-cloud = Genere el token en { $address }. Solo funciona en la región donde lo genera.
step-generate-token-caution-cloud-open = Un token solo funciona en la región donde se genera: { $americas } para América, { $europe } para Europa.
step-generate-token-caution-apjc = La dirección del SSE de Asia-Pacífico se conoce por herramientas de terceros, no por los documentos de Cisco.
step-generate-token-caution-by-itself = Si el { $appliance } dice que ya está registrado, no necesita token. Herramientas de terceros muestran máquinas más nuevas que se registran por su cuenta.
step-generate-token-caution-lifetimes = Un token vale 1, 2, 4, 6, 8 o 12 horas, o de 1 a 5 días. SSE propone 1 hora. Elija lo suficiente para los pasos 6 y 7.
step-generate-token-caution-devices = Puede pedir de 1 a 100 dispositivos. No se sabe si varios dispositivos comparten un token.
step-generate-token-caution-row = Cada token añade una fila de dispositivo; compruebe que está. Cada fila tiene su propia validez.
step-generate-token-caution-which-token = No es ni el token de Smart Licensing ni la contraseña de un cliente de la API.
step-generate-token-caution-secret = Trátelo como una contraseña. Passarela no lo necesita, pero puede guardarlo por usted hasta el paso 6.
step-generate-token-variant-no-cloud-services = No veo Cloud Services
step-generate-token-variant-no-cloud-services-remark = Lo más probable es que falte un rol o que sea otro tenant. Cisco no lo documenta.
step-generate-token-variant-no-add = No veo Add Devices and Generate Tokens
step-generate-token-variant-no-add-remark = La guía de Cisco lo muestra como un icono en la pestaña Devices. La página del módulo lo llama el icono +.
step-generate-token-variant-wrong-tenant = La página muestra otro tenant
step-generate-token-variant-wrong-tenant-remark = Su { $portal } no ve un dispositivo que se registra allí. Las cuentas deben existir en la región que usa; lo documenta Cisco.
step-generate-token-variant-lost-token = Cerré la ventana antes de copiarlo
step-generate-token-variant-lost-token-remark = Algunas personas pudieron volver a copiar un token desde la fila del dispositivo. La guía de Cisco no lo menciona.
step-generate-token-why = El token vincula el { $appliance } con su tenant. La guía de Cisco apenas menciona el interruptor de Cloud Services. Si está desactivado, el paso 8 no encuentra ningún dispositivo.
step-generate-token-wanted = La página [[Cloud Service Settings]] del { $appliance }, o la página [[Devices]] o [[Cloud Services]] de SSE.

## Step 6

step-register-heading = Pegar el token y registrar
step-register-outcome = Al terminar, el { $machine } habrá pedido a la nube que lo registre.
step-register-action-copy-token = Copie el token que guarda Passarela.
step-register-action-open = En { $device }, abra [[Network]] > [[Cloud Service Settings]].
step-register-action-paste = Pegue el token en [[Registration Token:]].
step-register-action-register = Seleccione [[Register]].
step-register-action-come-back = Vuelva a la página al cabo de un rato y lea [[Status:]].
step-register-action-refused-cloud = Compruebe que el token vino de { $address } y que en el { $appliance } aparece { $server }.
step-register-action-refused-cloud-open = Compruebe dónde se generó el token: { $americas } para un servidor de América, { $europe } para uno de Europa.
step-register-action-refused-time = Compruebe la validez del token, que cuenta desde que se generó.
step-register-action-refused-new = Genere un token nuevo en el SSE de la región del { $appliance }.
step-register-action-refused-again = Péguelo entero, sin espacios alrededor, y seleccione [[Register]].
step-register-action-no-box-status = Vuelva a abrir la página y lea [[Status:]].
step-register-action-no-box-busy = Si dice que el servicio está ocupado, espere y vuelva a cargar.
step-register-action-no-box-commit = Si arriba a la derecha aparece [[Commit Changes]], vuelva al paso 4.
step-register-action-long-reload = Vuelva a abrir [[Network]] > [[Cloud Service Settings]]. La página abierta no se actualiza por sí misma.
step-register-action-long-sse = Mire en SSE, en [[Devices]]. SSE puede saberlo antes que el { $appliance }.
step-register-action-long-server = Compare el host de la fila del servidor con la región de su tenant.
step-register-action-registered-server = El { $appliance } está registrado. Compare la región de la fila del servidor con la de su tenant.
step-register-action-registered-right = Si es la misma, pegue aquí la página y siga con el paso 7.
step-register-action-registered-wrong = Si no: [[Deregister]], cambie el servidor, haga el commit, genere un token nuevo y haga el registro.
step-register-caution-ran-out = El token caducó. Genere uno nuevo en el paso 5; todo lo demás se conserva.
step-register-caution-token-time = La validez del token cuenta desde que se generó. Haga el registro mientras quede tiempo.
step-register-caution-cluster = En un clúster, acceda a { $device } y quédese en el modo machine. Se registra solo el appliance en el que inició sesión.
step-register-caution-joins = Va a entrar en un clúster. Guía 13.5.1 de Cisco: si se registra antes, anule el registro manualmente antes de que entre.
step-register-caution-expect = La página dice entonces “Success — A request to register your appliance with the Cisco Threat Response portal is initiated.”
step-register-caution-expect-14 = Una franja de aviso dice entonces que se inició una petición de registro. No se sabe su texto exacto a partir de AsyncOS 14.
step-register-caution-time = “The { $appliance } registration is in progress” significa que hay que esperar. Cisco no dice cuánto tarda.
step-register-caution-refusal = La frase “invalid or expired token” tiene cuatro causas posibles: otra región, token caducado, ya usado o mal escrito.
step-register-variant-expired = Dice “invalid or expired token”
step-register-variant-expired-remark = La guía de Cisco señala dos causas: un token de la región equivocada o uno caducado. Los usados y los mal escritos son una conclusión.
step-register-variant-no-box = No hay campo para el token
step-register-variant-no-box-remark = La guía de Cisco señala dos motivos: el servicio está ocupado, o faltó el commit.
step-register-variant-in-progress-long = Lleva diez minutos en curso
step-register-variant-in-progress-long-remark = Cisco no dice cuánto tarda. Después de diez minutos, Passarela lo considera un retraso.
step-register-variant-deregister = Veo un botón Deregister
step-register-variant-deregister-remark = En herramientas de terceros, solo los appliances registrados muestran este botón. La guía de Cisco no lo muestra.
step-register-why = Con el token, el { $appliance } demuestra a la nube que pertenece a su tenant. A partir de entonces puede responder a investigaciones.
step-register-wanted = La página [[Cloud Service Settings]] después de [[Register]], con su franja de aviso y su [[Status:]].

## Step 7

step-device-listed-heading = Encontrar el dispositivo en SSE
step-device-listed-outcome = Al terminar, el { $machine } figurará en SSE como Registered.
step-device-listed-action-open = En SSE, abra [[Devices]].
step-device-listed-action-open-older = En Threat Response, abra [[Modules]] > [[Devices]] > [[Manage Devices]]. Se abre SSE.
step-device-listed-action-open-xdr = En XDR, abra [[Administration]] > [[On-Premises Appliances]] y vaya a SSE.
step-device-listed-action-search = Escriba { $device } en [[Search:]].
step-device-listed-action-search-open = Escriba el nombre de host del { $appliance } en [[Search:]].
step-device-listed-action-status = Lea [[Status]]. Debe decir [[Registered]].
step-device-listed-action-details = Abra la fila y anote su [[ID:]], que distingue dispositivos del mismo nombre.
step-device-listed-action-reload-devices = En Threat Response, abra [[Devices]], seleccione [[Reload Devices]] y busque también allí el { $appliance }.
step-device-listed-action-status-quote = Copie la fila y péguela aquí. Passarela muestra el estado palabra por palabra.
step-device-listed-action-status-appliance = Lea [[Status:]] en la página [[Cloud Service Settings]] del { $appliance } y péguela también.
step-device-listed-action-status-again = Vuelva a mirar dentro de unos minutos. Puede que el registro siga en curso.
step-device-listed-action-missing-search = Vacíe [[Search:]] y recorra toda la lista. La lista corta los nombres largos.
step-device-listed-action-missing-tenant = Lea el nombre del tenant en el título, después de [[Devices for]].
step-device-listed-action-missing-region = Compare la región en la dirección de esta página con la fila del servidor del { $appliance }.
step-device-listed-action-missing-appliance = Lea [[Status:]] en el { $appliance }. Si el token se rechazó, vuelva al paso 5.
step-device-listed-action-tenant-heading = Lea el nombre después de [[Devices for]]. Debe ser el de su tenant.
step-device-listed-action-tenant-switch = Cierre la sesión de SSE. Vuelva por el portal de la cuenta correcta.
step-device-listed-action-tenant-again = Si el token se generó en el otro tenant, anule el registro y genere un token nuevo en el suyo.
step-device-listed-action-rows-open = Abra cada fila y compare [[ID:]] y [[Created:]].
step-device-listed-action-rows-created = La fila de su { $appliance } se creó cuando usted lo registró. [[Created:]] está en UTC.
step-device-listed-action-rows-keep = Conserve la otra fila hasta saber de quién es. Si la elimina, no se puede deshacer.
step-device-listed-action-hand-over = Envíe la solicitud de esta página a un colega que pueda abrir SSE.
step-device-listed-action-hand-over-paste = Cuando tenga la página copiada, péguela aquí.
step-device-listed-caution-cut = La lista corta los nombres largos y muestra la versión sin su build.
step-device-listed-caution-address = En [[IP Address:]] puede aparecer 127.0.0.1. Eso no muestra qué appliance es.
step-device-listed-caution-time = Cisco no dice cuánto tarda en aparecer un dispositivo.
step-device-listed-variant-other-status = Aparece otro estado
step-device-listed-variant-other-status-remark = La guía de Cisco muestra solo Registered. Cisco no documenta otras palabras, así que Passarela las muestra y no adivina.
step-device-listed-variant-not-listed = El { $appliance } no está en la lista
step-device-listed-variant-not-listed-remark = Lo más probable es que sea otro tenant, otra región o un token rechazado. La guía de Cisco señala la región equivocada y el token.
step-device-listed-variant-wrong-tenant = La página muestra otro tenant
step-device-listed-variant-wrong-tenant-remark = Un dispositivo del mismo nombre en otro tenant no es el suyo. Su { $portal } no puede consultarlo.
step-device-listed-variant-two-rows = El nombre aparece dos veces
step-device-listed-variant-two-rows-remark = Un segundo token o un registro anterior puede haber dejado una fila. Es una conclusión; Cisco no lo documenta.
step-device-listed-why = SSE conecta el { $appliance } con { $portal }. Para un módulo solo se puede elegir un dispositivo que en SSE figure como Registered.
step-device-listed-wanted = La página [[Devices]] de SSE, con su título y la fila del { $appliance }.

## Step 8

step-add-module-heading = Añadir el módulo
step-add-module-outcome = Al terminar, { $portal } tendrá un módulo que consulta a su { $machine }.
step-add-module-action-open-older = Abra [[Modules]] y seleccione [[Add New Module]].
step-add-module-action-open-xdr = Abra [[Administration]] > [[Integrations]].
step-add-module-action-type-older = En [[Email Security Appliance]], seleccione [[Add New Module]].
step-add-module-action-type-older-sma = Busque el módulo del SMA, quizá [[SMA Email]], y seleccione [[Add New Module]] junto a él.
step-add-module-action-type-xdr-sma = Busque [[Secure Email and Web Manager]]. Su nombre anterior es SMA Email.
step-add-module-action-type-xdr = Busque [[Email Security Appliance]]. Para un SMA es [[Secure Email and Web Manager]].
step-add-module-action-name = En [[Module Name]], escriba { $module } o deje lo que hay.
step-add-module-action-name-sma = En [[Module Name]], deje lo que hay, o escriba un nombre como { $module }.
step-add-module-action-name-xdr = Como nombre, escriba { $module } o deje lo que hay.
step-add-module-action-name-xdr-sma = Como nombre, deje lo que hay o escriba uno como { $module }.
step-add-module-action-device = En [[Registered Device]], elija { $device }.
step-add-module-action-device-open = En [[Registered Device]], elija el { $appliance } del paso 7.
step-add-module-action-save = Deje [[Request Timeframe (days)]] en { $days } y seleccione [[Save]].
step-add-module-action-offer-switch = En SSE, abra [[Cloud Services]] y active [[Cisco Threat Response]].
step-add-module-action-offer-reload = En Threat Response, abra [[Modules]] > [[Devices]] y seleccione [[Reload Devices]].
step-add-module-action-offer-reload-xdr = En XDR, abra [[Administration]] > [[On-Premises Appliances]] y vuelva a cargar la página.
step-add-module-action-offer-registered = Compruebe en SSE que el [[Status]] del dispositivo es [[Registered]], en este tenant y esta región.
step-add-module-action-offer-again = Vuelva a abrir el formulario del módulo y mire la lista [[Registered Device]].
step-add-module-action-type-names = Busque otros nombres: Secure Email Gateway, Secure Email and Web Manager, SMA.
step-add-module-action-type-sma = Si sus appliances envían informes a un SMA, use el módulo de correo del SMA.
step-add-module-action-type-rights = Si no está ninguno de los dos, pregunte a Cisco si su tenant y su plan tienen el módulo. Algunos planes no tienen integraciones.
step-add-module-action-no-add-rights = Compruebe que es administrador. Puede que otros usuarios no vean estas páginas.
step-add-module-action-no-add-account = Compruebe la cuenta y la región en la dirección del portal.
step-add-module-action-no-add-ask = Envíe la solicitud de esta página a un administrador del portal.
step-add-module-action-several-id = Lea en SSE el [[ID:]] del dispositivo, como en el paso 7.
step-add-module-action-several-choose = En [[Registered Device]], elija el que tiene el mismo [[ID]].
step-add-module-action-several-name = Dé a cada módulo un nombre que muestre su appliance.
step-add-module-action-hand-over = Envíe la solicitud de esta página a un administrador del portal.
step-add-module-action-hand-over-paste = Cuando tenga copiada la lista de módulos, péguela aquí.
step-add-module-caution-minimum = La página del módulo indica su mínimo: AsyncOS 13.0.0-314 (LD) en el appliance.
step-add-module-caution-minimum-sma = La guía de Cisco pide AsyncOS 12.5 o posterior en el SMA.
step-add-module-caution-order = El orden importa: appliance habilitado, Threat Response activado en SSE, dispositivo registrado, y después el módulo.
step-add-module-caution-sma-note = Si varios appliances envían informes a un SMA, el módulo del SMA puede responder por todos. Sin SMA, use este.
step-add-module-caution-sma-module = En la vía por el SMA, añada el módulo del SMA. La página de Cisco lo ofrece para appliances que envían informes a un SMA.
step-add-module-caution-name = El nombre lo elige usted. Puede dejar el que se propone.
step-add-module-caution-timeframe = El periodo define hasta cuántos días atrás se consulta al { $appliance }. El formulario propone { $days }. Los mensajes más antiguos no aparecen.
step-add-module-variant-not-offered = El dispositivo no está en la lista Registered Device
step-add-module-variant-not-offered-remark = La guía de Cisco señala la causa: Threat Response está desactivado en SSE. Reload Devices vuelve a cargar la lista.
step-add-module-variant-no-type = No se ofrece Email Security Appliance
step-add-module-variant-no-type-remark = El portal de 2020 lo ofrece. Para el XDR de hoy, Cisco documenta Secure Email and Web Manager. No se sabe si hay módulo para un appliance sin SMA.
step-add-module-variant-no-type-sma = No hay módulo del SMA
step-add-module-variant-no-type-sma-remark = La página de Cisco de 2020 habla de un módulo del SMA sin su título exacto. Para el XDR de hoy, Cisco documenta Secure Email and Web Manager.
step-add-module-variant-no-add = No hay Add New Module
step-add-module-variant-no-add-remark = En XDR, solo los administradores ven Integrations; lo documenta Cisco. Para el portal anterior es una conclusión.
step-add-module-variant-several = La lista ofrece varios dispositivos
step-add-module-variant-several-remark = Un módulo consulta a un dispositivo. La lista muestra tipo, ID y dirección IP debajo de cada nombre, como en la guía de Cisco.
step-add-module-why = { $portal } consulta por medio de módulos. Este lleva las preguntas de una investigación a este { $appliance } y devuelve lo que sabe el seguimiento de mensajes.
step-add-module-wanted = El formulario rellenado con [[Registered Device]], o la página de los módulos configurados. En XDR, [[Integrations]] vale si dice qué está configurado.

## Prove it works

step-prove-heading = Demostrar que funciona
step-prove-outcome = Al terminar, habrá visto su propio mensaje de prueba en una investigación.
step-prove-action-send = { $machine ->
    [SMA] Envíe por un appliance que el SMA gestiona un mensaje con el asunto { $subject }.
   *[other] Envíe por el appliance un mensaje con el asunto { $subject }.
}
step-prove-action-send-practice = Envíe desde la página de correo de práctica un mensaje con el asunto { $subject }.
step-prove-action-send-open = { $machine ->
    [SMA] Envíe por un appliance que el SMA gestiona un mensaje con un asunto que ningún otro mensaje tenga.
   *[other] Envíe por el appliance un mensaje con un asunto que ningún otro mensaje tenga.
}
step-prove-action-track = Abra [[Monitor]] > [[Message Tracking]], escriba el asunto y seleccione [[Search]].
step-prove-action-paste-tracking = Copie la página de resultados y péguela aquí.
step-prove-action-investigate = En Threat Response, abra [[Investigate]], pegue este texto y seleccione [[Investigate]].
step-prove-action-investigate-xdr = En XDR, abra [[Investigate]], pegue este texto y seleccione [[Investigate]].
step-prove-action-hand-over = Envíe la solicitud de esta página a un colega que pueda abrir el portal.
step-prove-action-paste-sighting = Copie la página con los sightings y péguela aquí.
step-prove-action-lag-range = Lea [[Available Time Range:]] encima de la búsqueda. La hora del mensaje debe estar dentro de ese intervalo.
step-prove-action-lag-again = Pasados unos minutos, ponga [[Message Received:]] en [[Last Week]] y vuelva a seleccionar [[Search]].
step-prove-action-lag-path = { $machine ->
    [SMA] Compruebe que el mensaje pasó de verdad por un appliance que el SMA gestiona.
   *[other] Compruebe que el mensaje pasó de verdad por este appliance.
}
step-prove-action-menu-central = Si un SMA recoge el seguimiento, abra allí [[Message Tracking]].
step-prove-action-menu-rights = Compruebe que su rol permite ver el seguimiento de mensajes.
step-prove-action-menu-on = Compruebe que el seguimiento de mensajes está activado. Sin él, las investigaciones no encuentran nada.
step-prove-action-found-syntax = Pegue su texto en el asistente de abajo. Corrige las comillas y muestra los errores.
step-prove-action-found-other = Consulte por el MID o el Message-ID del mensaje en vez de su asunto.
step-prove-action-found-region = Compare la fila del servidor del { $appliance } con la región de este portal.
step-prove-action-found-timeframe = Compare la antigüedad del mensaje con el [[Request Timeframe (days)]] del módulo.
step-prove-action-found-module = Compruebe que el módulo tiene este { $appliance } como [[Registered Device]].
step-prove-action-mids-id = Use el Message-ID del mensaje. Cada appliance cuenta sus propios MID.
step-prove-action-mids-build = Escríbalo en el asistente de abajo para componer el texto.
step-prove-caution-lag = Message Tracking muestra los mensajes con retraso. [[Data in time range:]] dice qué parte del periodo está ya cubierta.
step-prove-caution-timeframe = El módulo solo busca dentro de su periodo de consulta: { $days } días, si usted no lo cambió.
step-prove-caution-syntax = Escriba el tipo, dos puntos y el valor entre comillas dobles rectas. El asistente de abajo lo hace por usted.
step-prove-caution-sighting = La prueba es un sighting con el nombre del módulo, como “Incoming message (Delivered)”. Un resultado vacío no lo es.
step-prove-caution-subject-xdr = La página de Cisco sobre XDR no incluye los asuntos entre lo que se puede consultar. Si no encuentra nada, use el MID o el Message-ID.
step-prove-variant-not-tracked = No figura en Message Tracking
step-prove-variant-not-tracked-remark = Cisco no documenta con cuánto retraso aparece un mensaje. La propia página dice qué periodo cubre.
step-prove-variant-no-tracking = Mi menú no tiene Message Tracking
step-prove-variant-no-tracking-remark = Puede que un SMA recoja el seguimiento, o que su rol no lo muestre. Cisco no lo documenta.
step-prove-variant-nothing-found = La investigación no encuentra nada
step-prove-variant-nothing-found-remark = La guía de Cisco señala dos causas: el texto y la región equivocada. El periodo, el módulo y el seguimiento con retraso son conclusiones.
step-prove-variant-several-mids = Varios mensajes tienen ese asunto
step-prove-variant-several-mids-remark = Dos appliances pueden usar el mismo MID, así que lo más seguro es el Message-ID. Es una conclusión, no está documentado.
step-prove-question-mail-way = ¿Quién envía el mensaje de prueba?
step-prove-question-mail-way-hint = { $machine ->
    [SMA] En los dos casos, el mensaje debe pasar por un appliance que el SMA gestiona. Los dos demuestran lo mismo.
   *[other] En los dos casos, el mensaje debe pasar por este appliance. Los dos demuestran lo mismo.
}
step-prove-question-mail-way-passarela = Passarela, después de que yo apruebe un plan
step-prove-question-mail-way-myself = Lo envío yo
step-prove-question-mail-listener = { $machine ->
    [SMA] ¿Dónde acepta correo un appliance que el SMA gestiona?
   *[other] ¿Dónde acepta correo el appliance?
}
step-prove-question-mail-listener-hint = El nombre o la dirección de su listener, con el puerto si no es el 25.
step-prove-question-mail-from = Remitente
step-prove-question-mail-from-hint = { $machine ->
    [SMA] Su propia dirección, una que el { ESA() } acepte.
   *[other] Su propia dirección, una que el appliance acepte.
}
step-prove-question-mail-to = Destinatario
step-prove-question-mail-to-hint = Una dirección suya. Passarela envía el mensaje solo allí.
step-prove-question-mail-sent = ¿Lo ha enviado?
step-prove-question-mail-sent-hint = { $machine ->
    [SMA] Con su respuesta empieza a contar el tiempo. Vale más lo que muestra el SMA.
   *[other] Con su respuesta empieza a contar el tiempo. Vale más lo que muestra el appliance.
}
step-prove-question-mail-sent-no = Todavía no
step-prove-question-mail-sent-yes = Sí, lo envié
step-prove-why = Todos los pasos anteriores pueden estar bien sin que llegue ningún dato. Un mensaje de prueba, seguido hasta el final, lo demuestra.
step-prove-wanted = Los resultados de [[Message Tracking]] con su asunto, y después la página [[Investigate]] con sus sightings.

## Requests to hand over

step-handoff-region = Región: { $region }. Portal de SSE: { $address }
step-handoff-region-open = Región: todavía no se sabe. La muestra la dirección del portal: .eu. para Europa, .apjc. para Asia-Pacífico.

step-handoff-access-title = Solicitud: acceso a Threat Response
step-handoff-access-what = Qué: quiero conectar { $device }, un Cisco Email Security Appliance, con Cisco Threat Response (hoy Cisco XDR).
step-handoff-access-what-sma = Qué: quiero conectar { $device }, un Cisco Security Management Appliance, con Cisco Threat Response (hoy Cisco XDR).
step-handoff-access-why = Por qué: la conexión necesita un token de registro, una lista de dispositivos y un módulo. Los tres están en portales que no puedo abrir.
step-handoff-access-rights = Hace falta: una cuenta de administrador en Cisco XDR, SecureX o Threat Response, y en Security Services Exchange (SSE). O un colega que lo haga por mí.
step-handoff-access-known = Estará listo cuando usted pueda abrir la lista de dispositivos en SSE y decirme la región.

step-handoff-rights-title = Solicitud: Cloud Service Settings en el appliance
step-handoff-rights-what = Qué: abra Network > Cloud Service Settings en { $device }, o deme un rol que permita ver esa página.
step-handoff-rights-why = Por qué: ahí se activa la conexión con Cisco Threat Response. Mi menú no muestra la página.
step-handoff-rights-known = Estará listo cuando la página muestre Threat Response como Disabled o Enabled. Envíeme el texto de la página.

# That an upgrade restarts the appliance is remembered, and confirmed by no document at hand.
step-handoff-upgrade-title = Solicitud: actualizar AsyncOS
step-handoff-upgrade-what = Qué: actualice { $device } de { $version } a { $builds } o posterior.
step-handoff-upgrade-why = Por qué: { $version } es anterior a los builds que corrigen { $cves }. Situación al { $date }.
step-handoff-upgrade-exploited = Una vulnerabilidad así ya se explota en ataques.
step-handoff-upgrade-advisory = - Aviso de Cisco: { $address }
step-handoff-upgrade-follows = Qué pasa después: el appliance se reinicia, y el correo espera hasta que vuelva a funcionar. Antes, guarde su configuración y elija una ventana de mantenimiento.
step-handoff-upgrade-licence = A partir de 15.5.1, Smart Licensing es obligatorio. Necesita { $host } en el puerto 443. Una vez activado, no se puede desactivar.
step-handoff-upgrade-until = Hasta entonces: no exponga a internet la cuarentena de spam ni los puertos de gestión.
step-handoff-upgrade-known = Estará listo cuando la línea de comandos muestre como versión uno de estos builds, o uno posterior.

step-handoff-firewall-title = Solicitud: HTTPS de salida para el appliance
step-handoff-firewall-what = Qué: permitan HTTPS, puerto TCP 443, de salida, desde { $device } (interfaz de gestión).
step-handoff-firewall-why = Por qué: el appliance mantiene una conexión con Cisco Security Services Exchange. La guía de Cisco para el SMA indica el puerto; el sentido es una conclusión.
step-handoff-firewall-host = Hacia: { $host }
step-handoff-firewall-hosts-any = Hacia: { $americas } en América, { $europe } en Europa.
step-handoff-firewall-other = No { $host }: ese es de Cisco Secure Access, otro producto cuyo nombre también se abrevia SSE.
step-handoff-firewall-other-americas = No { $host }: ese es de Cisco Secure Access, otro producto. El nuestro lleva un guion: { $server }.
step-handoff-firewall-inspection = Dejen estas conexiones fuera de la inspección TLS. El appliance usa un certificado de dispositivo, así que la inspección las interrumpiría; es una conclusión.
step-handoff-firewall-known = Estará listo cuando { $device } ya no diga que el Cisco Cloud Service está ocupado.

step-handoff-switch-title = Solicitud: activar Threat Response en SSE
step-handoff-switch-what = Qué: en Security Services Exchange, abra Cloud Services y active Cisco Threat Response.
step-handoff-switch-why = Por qué: mientras está desactivado, nuestro appliance no se ofrece al añadir el módulo. Lo dice la guía 215556 de Cisco.
step-handoff-switch-known = Estará listo cuando la página Cloud Services muestre Cisco Threat Response como activado. Envíeme el texto de la página.

step-handoff-token-title = Solicitud: un token de registro
step-handoff-token-what = Qué: un token de registro de Security Services Exchange (SSE) para { $device }.
step-handoff-token-why = Por qué: el appliance lo necesita para registrarse en nuestro tenant. Un token de otra región se rechaza.
step-handoff-token-switch = Antes: en SSE, abra Cloud Services y compruebe que Cisco Threat Response está activado.
step-handoff-token-values = Después: Devices > Add Devices and Generate Tokens, 1 dispositivo, al menos 4 horas, Continue, Copy to Clipboard.
step-handoff-token-secret = Envíe el token como enviaría una contraseña, y dígame a qué hora lo generó.
step-handoff-token-known = Estará listo cuando el appliance figure en SSE como Registered.

step-handoff-device-title = Solicitud: consultar la lista de dispositivos de SSE
step-handoff-device-what = Qué: compruebe en Security Services Exchange (SSE) si { $device } está registrado.
step-handoff-device-why = Por qué: para el módulo solo se puede elegir un dispositivo registrado.
step-handoff-device-values = Dónde: en Devices, busque { $device }. Status debe ser Registered.
step-handoff-device-known = Copie la página entera, con su título, y envíemela. Yo la comprobaré.

step-handoff-module-title = Solicitud: añadir el módulo en Threat Response
step-handoff-module-what = Qué: añada un módulo para { $device } en Threat Response o Cisco XDR.
step-handoff-module-why = Por qué: las investigaciones consultan al appliance por medio de este módulo.
step-handoff-module-values = Valores: tipo Email Security Appliance, nombre del módulo { $module }, dispositivo registrado { $device }, periodo de consulta { $days } días.
step-handoff-module-values-sma = Valores: el módulo del SMA, en XDR Secure Email and Web Manager. Nombre del módulo { $module }, dispositivo registrado { $device }, periodo de consulta { $days } días.
step-handoff-module-known = Después de guardar, copie la lista de módulos y envíemela. Estará listo cuando el módulo esté allí.

step-handoff-investigate-title = Solicitud: una investigación
step-handoff-investigate-what = Qué: haga una investigación en Threat Response o Cisco XDR.
step-handoff-investigate-why = Por qué: muestra si llegan los datos del appliance.
step-handoff-investigate-values = Texto: { $query }
step-handoff-investigate-values-open = Texto: se lo enviaré después del mensaje de prueba.
step-handoff-investigate-known = Copie la página con los sightings y envíemela. La prueba es un sighting de nuestro módulo.

## The pictures, read as text

picture-cloud-service-settings-status-text =
    La página del appliance.
    2: El menú [[Network]], y en él [[Cloud Service Settings]].
    3: { $look ->
        [14] El botón [[Enable...]], que aparece mientras el servicio está desactivado.
       *[other] La fila que dice si Threat Response está [[Disabled]] o [[Enabled]].
    }
picture-cloud-service-settings-disabled-text =
    La página [[Cloud Service Settings]] con el servicio desactivado.
    1: { $look ->
        [14] El botón [[Enable...]], que abre el formulario.
       *[other] El botón bajo la tabla que abre el formulario.
    }
picture-cloud-service-settings-form-text =
    El formulario.
    1: La casilla que habilita el servicio.
    2: La lista de servidores, abierta, con una fila por región y su host entre paréntesis.
picture-cloud-service-settings-busy-text =
    La página después del commit. Una franja verde dice “Success — Your changes have been committed.” { $look ->
        [14] La fila [[SecureX:]] dice [[Enabled]].
       *[other] El servicio está [[Enabled]].
    }
    1: [[Status:]] dice que el Cisco Cloud Service está ocupado.
picture-cloud-service-settings-token-text =
    La página cuando el appliance está listo.
    1: Su nombre, [[Cloud Service Settings]].
    2: El campo [[Registration Token:]].
    3: El botón [[Register]].
picture-cloud-service-settings-refused-text =
    La página después de un token rechazado. Una franja roja dice que el token se rechazó.
    1: La fila del servidor.
    4: El campo del token y [[Register]].
picture-cloud-service-settings-in-progress-text =
    La página después de [[Register]]. Una franja verde dice que se inició una petición.
    1: [[Status:]] dice que el registro está en curso.
    3: La fila del servidor.
picture-cloud-service-settings-registered-text =
    La página de un appliance registrado.
    1: La fila del servidor.
    3: El botón [[Deregister]].
picture-uncommitted-changes-text =
    Dos páginas.
    1: [[Submit]] bajo el formulario.
    2: [[Commit Changes]] arriba a la derecha.
    Después la página Uncommitted Changes.
    3: Lo que está preparado.
    4: [[Commit Changes]], al lado de [[Abandon Changes]].
picture-uncommitted-changes-waiting-text =
    La página Uncommitted Changes.
    1: El botón amarillo [[Commit Changes]] arriba a la derecha.
    2: Lo que está preparado.
    3: [[Commit Changes]], al lado de [[Abandon Changes]].
picture-sse-devices-text =
    La página [[Devices]] de SSE.
    1: La pestaña.
    2: El campo [[Search:]].
    3: La columna [[Status]] con [[Registered]].
    4: El [[ID:]] en la fila abierta.
picture-xdr-appliances-text =
    Dos páginas. La primera es XDR.
    1: [[Administration]] y, dentro, [[On-Premises Appliances]], con el camino a SSE.
    La segunda es [[Devices]] de SSE.
    2: El campo [[Search:]].
    3: La columna [[Status]] con [[Registered]].
    4: El [[ID:]] en la fila abierta.
picture-sse-devices-add-text =
    La página [[Devices]] de SSE.
    1: La pestaña.
    2: El icono [[+]] encima de la lista, [[Add Devices and Generate Tokens]].
picture-sse-devices-tenant-text =
    La página [[Devices]] de SSE.
    1: Su título, que indica el tenant.
picture-sse-add-devices-text =
    La ventana [[Add Devices and Generate Tokens]] de SSE.
    2: El icono [[+]] que la abrió.
    3: El número de dispositivos y la validez del token.
    4: [[Continue]] y después [[Copy to Clipboard]] al lado del token.
picture-sse-cloud-services-text =
    La página [[Cloud Services]] de SSE.
    1: El interruptor de [[Cisco Threat Response]], activado.
picture-ctr-modules-text =
    { $look ->
        [ctr] La página de los módulos disponibles.
        [ctr-sma] La página de los módulos disponibles.
       *[other] La página [[Integrations]] de XDR, en [[Administration]].
    }
    1: { $look ->
        [ctr] Un recuadro por cada tipo de módulo, entre ellos [[Email Security Appliance]] con su botón [[Add New Module]].
        [ctr-sma] Un recuadro por cada tipo de módulo, entre ellos [[SMA Email]] con su botón [[Add New Module]].
        [xdr] Un recuadro por cada integración. Busque [[Email Security Appliance]]; para un SMA es [[Secure Email and Web Manager]].
       *[other] Un recuadro por cada integración, entre ellos [[Secure Email and Web Manager]].
    }
picture-ctr-add-module-text =
    El formulario del módulo.
    1: El camino que llevó aquí.
    2: El tipo de módulo.
    3: [[Module Name]].
    4: [[Registered Device]].
    5: [[Request Timeframe (days)]] con 30, y [[Save]].
picture-message-tracking-text =
    La página [[Message Tracking]].
    1: [[Available Time Range:]] y qué parte está cubierta.
    2: [[Message Received:]] y el botón [[Search]].
picture-tracking-and-investigate-text =
    Dos páginas. La primera es Message Tracking.
    2: El asunto y [[Search]].
    3: El resultado con su MID.
    La segunda es Investigate.
    4: El texto y su botón.
    5: El sighting, con el nombre del módulo.

## The investigation helper

query-kind-ip = Dirección IP
query-kind-domain = Dominio
query-kind-email = Dirección de correo del remitente
query-kind-email-messageid = Encabezado Message-ID
query-kind-email-subject = Asunto del correo
query-kind-cisco-mid = ID de mensaje de Cisco (MID)
query-kind-sha256 = SHA-256 de un archivo
query-kind-file-name = Nombre del archivo adjunto

query-empty = Todavía no hay ningún valor. Escriba uno y Passarela compondrá el texto.
query-unknown-kind = { $kind } no es uno de los ocho tipos. Elija uno de la lista.
query-quote-inside = El valor contiene comillas dobles. No se conoce ninguna forma de escribirlas; use el Message-ID o el MID.
query-line-break = El valor tiene más de una línea. Escríbalo en una sola.
query-not-an-ip = Esto no es una dirección IP. Escriba cuatro números, como 4.2.2.2, o una dirección IPv6.
query-not-a-domain = Esto no es un nombre de dominio. Escríbalo sin https:// y sin ruta, como cisco.com.
query-not-an-email = Esto no es una dirección de correo. Escríbala como nombre@example.com, sin nombre visible.
query-not-a-mid = Un MID solo tiene cifras. Message Tracking lo muestra después de “MID:”.
query-not-hex = Este carácter no forma parte de un SHA-256. Un SHA-256 tiene las cifras de 0 a 9 y las letras de “a” a “f”.
query-sha256-length = Un SHA-256 tiene 64 caracteres. Este tiene { $count }.
query-not-a-messageid = Un Message-ID no tiene en medio espacios ni los signos < y >. Cópielo entero del encabezado del mensaje.
query-unknown-type = Threat Response no conoce el tipo { $type }. ¿Quiso decir { $nearest }?
query-unknown-type-none = Threat Response no conoce el tipo { $type }. Elija un tipo de la lista.
query-no-value = No hay ningún valor después de { $type }. Escríbalo entre comillas dobles rectas.
query-bare-word = Threat Response no reconoce esta palabra por sí sola. Ponga delante un tipo, como email_subject.
query-stray-quote = Estas comillas no tienen pareja. Escriba el tipo, dos puntos y el valor entre comillas.
