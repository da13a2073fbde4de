# Lo que dicen la tarjeta de la prueba, los resultados de las preguntas y el título de la ventana. Orden en cada uno: qué hay, por qué importa, qué hacer.
# La primera frase es cierta por sí sola.

## Shared

verdict-nothing-yet = Todavía no se ha mostrado nada.
verdict-marked = Usted indicó que lo hizo.
verdict-was-confirmed = Esto se confirmó ({ $at }). Puede haber cambiado desde entonces.
verdict-check-again = Vuelva a mostrar la página o repita la comprobación.
verdict-paste-instead = Como alternativa, puede pegar la página.
verdict-answer-not-understood = Llegó una respuesta, pero Passarela no pudo leerla.

## Before you start

verdict-before-todo = Todavía no se sabe nada. Muestre cualquier página de su appliance.
verdict-before-open =
    { $count ->
        [one] Queda una pregunta abierta.
       *[other] Quedan { $count } preguntas abiertas.
    }
verdict-before-enough = Con esto basta para empezar. Passarela pregunta lo demás en el paso que lo necesita.
verdict-before-filled = El laboratorio de práctica ya lo respondió. Puede empezar.
verdict-before-begun = Usted siguió adelante. Lo que quede abierto, Passarela lo pregunta en su paso.
verdict-before-attention = Una respuesta requiere atención.
verdict-before-unknown = Una respuesta todavía no se puede comprobar.
verdict-before-said =
    { $count ->
        [one] Todo está respondido. Una respuesta se basa solo en su palabra.
       *[other] Todo está respondido. { $count } respuestas se basan solo en su palabra.
    }
verdict-before-confirmed = Todo está confirmado.
before-name-read = Lo dice una página que usted mostró.
before-name-differs = La página que mostró es de { $read }. Usted está configurando { $said }. ¿Cuál es el correcto?
before-name-several = Mostró páginas de { $first } y de { $second }. ¿Cuál está configurando?
before-name-listed = En SSE hay un appliance con este nombre.
before-name-other-kind = En SSE este nombre figura con el tipo { $kind }. Compruebe qué máquina tiene este nombre de host.
before-way-sma = La guía de Cisco de 2020 conecta este appliance solo a través del SMA. La vía directa es para appliances que ningún SMA gestiona. En su lugar, configure el SMA.
before-way-ces = La guía de Cisco de 2020 conecta los appliances de nube solo a través del SMA. Para ellos hay guías posteriores. Pregunte a Cisco cuál es su vía, o configure el SMA.
before-way-taken = Está configurando el SMA. La guía de Cisco de 2020 indica esta vía para appliances gestionados y para CES.
before-version-not-counted = La versión { $version } no cuenta aquí. En la vía por el SMA cuenta la versión del SMA: 12.5 o posterior.
before-version-unread = Esto no parece una versión de AsyncOS. Escríbala como 16.0.4-302.
before-version-old = { $version } está por debajo del mínimo, 13.0.0-314. Actualice el appliance antes de conectarlo.
before-version-old-sma = { $version } está por debajo del mínimo para un SMA, 12.5. Actualícelo antes de conectarlo.
before-version-build = El mínimo es 13.0.0-314. Añada el número de build, como en 13.0.0-392.
before-version-ok = { $version } se puede conectar.
before-version-older = { $version } es anterior a los builds que corrigen { $cve }: { $builds }. Situación al { $date }. Planifique la actualización. { $then }
before-version-exploited = { $version } es anterior a los builds que corrigen { $cve }: { $builds }. Esa vulnerabilidad ya se explota en ataques. Situación al { $date }. Actualice antes que nada. { $then }
before-version-doubted = El build { $build } tiene más de tres cifras, así que Passarela no confía en él. Puede que se le haya pegado la cifra de una nota al pie. { $then }
before-version-certificates = { $version } se puede conectar. Figura en el field notice FN72113 de Cisco: puede que sus certificados no confíen en la nube. Lo verá al hacer el registro.
before-version-certificates-unclear = { $version } se puede conectar. A las versiones anteriores a 13.7 pueden faltarles los certificados del field notice FN72113. Cisco no dice a cuáles.
before-version-smart-licensing = { $version } se puede conectar. A partir de 15.5.1, Smart Licensing es obligatorio. Permita { $host } en el puerto 443.
before-version-enrolment = { $version } se puede conectar. A partir de 15.0, el soporte de Cisco aconseja ejecutar antes `ecupdate` en la línea de comandos del appliance.
before-portal-read = Mostró una página de este portal.
before-portal-none = Sin un portal no puede generar un token. En el paso 5 hay una solicitud para su administrador de SSE.
before-region-address-unknown = Esta no es la dirección de un portal de Cisco que Passarela conozca. Elija la región abajo.
before-region-differ = Una fuente dice { $first }, otra dice { $second }. Un tenant tiene una sola región.
before-region-api = { $region }, según su cliente de la API.
before-region-address = { $region }, según la dirección del portal.
before-region-page = La página que mostró es del portal de { $region }.
before-region-said = La dirección del portal la confirmaría.
before-account-no = Necesita una cuenta de { PORTAL() } en la región del tenant. Pídala a un administrador de { PORTAL() }.
before-account-read = Mostró una página que solo puede ver quien tiene cuenta.
before-account-api = Su cliente de la API pertenece a { $org }.
before-sse-read = Mostró una página de SSE.
before-sse-no = Para generar un token necesita acceso a Security Services Exchange. Pídalo a su administrador o encargue el paso 5 a un colega.
before-rights-no = Necesita permisos de administrador en el appliance y en el portal. Un colega que los tenga puede hacer estos pasos con usted.
before-cluster-machine-mode = Bien. En el modo machine se registra solo el appliance en el que inició sesión.
before-cluster = En un clúster se registra solo el appliance en el que inició sesión. Cambie antes al modo machine.
before-cluster-joins = Si se registra antes de entrar en el clúster, anule antes el registro manualmente.
before-cluster-joins-registered = Está registrado. Anule el registro manualmente antes de que entre en el clúster.
before-registered = El appliance ya está registrado. Si su servidor no es el de la región de su tenant, anule antes el registro. Si lo es, siga con el paso 7.
before-registered-here = El appliance ya está registrado, con el servidor de la región de su tenant. Siga con el paso 7.
before-registered-unknown = Abra Cloud Service Settings. Si allí aparece un botón `Deregister`, está registrado.
before-registered-not = La página que mostró es de un appliance que no está registrado.

## Steps 1–4

verdict-open-settings-confirmed = Ha abierto Cloud Service Settings.
verdict-open-settings-todo = Abra la página, copie todo su texto y péguelo en el recuadro.
verdict-edit-settings-form = El formulario de edición está abierto.
verdict-edit-settings-pending = Un cambio espera su commit, así que usted usó el formulario.
verdict-edit-settings-enabled = Threat Response está habilitado, así que alguien usó el formulario.
verdict-edit-settings-todo = Pegue la página con la casilla Enable, o pase a la página siguiente.
verdict-enable-server-todo = Pegue el formulario, o la página que sigue a Submit.
verdict-enable-server-confirmed = Threat Response está habilitado, con el servidor de la región de su tenant.
verdict-enable-server-disabled = En esta página, Threat Response sigue deshabilitado.
verdict-enable-server-no-server = La página no muestra ningún servidor. Copie la página entera.
verdict-enable-server-tenant-unknown = La página muestra el servidor. Todavía no se sabe la región de su tenant.
verdict-enable-server-host-unknown = Passarela no conoce este servidor.
verdict-clouds-without-xdr = SSE también tiene nubes en India y Australia. Cisco XDR no tiene región allí.
verdict-enable-server-box-unseen = El servidor es correcto. Un formulario copiado no muestra si la casilla está marcada.
verdict-enable-server-box-unseen-next = La página que sigue a Submit lo mostrará. Siga cuando la casilla esté marcada.
verdict-regions-differ = Las regiones no coinciden.
verdict-regions-differ-why = El { $machine } está configurado para { $appliance }, pero su tenant está en { $tenant }. Cada nube rechaza los tokens de la otra.
verdict-regions-differ-change = Lo que cuenta es la región de su tenant. Elija su servidor en el { $machine }; después envíe y haga el commit.
verdict-regions-differ-deregister = Lo que cuenta es la región de su tenant. Anule antes el registro del { $machine }; después cambie el servidor, haga el commit y genere allí un token nuevo.
verdict-commit-todo = Pegue la página que sigue al commit.
verdict-commit-pending = El cambio está sin commit en el { $machine }.
verdict-commit-pending-why = Hasta el commit, el { $machine } no pide ningún token.
verdict-commit-pending-next = Seleccione [[Commit Changes]] y lea antes Uncommitted Changes. El commit aplica todo lo que está preparado, no solo este cambio.
verdict-commit-banner = El { $machine } dice que se hizo el commit de sus cambios.
verdict-commit-listed = En SSE, el { $machine } figura como Registered, así que el commit probablemente está hecho.
verdict-commit-listed-why = Un appliance se registra solo después del commit. La página con el cambio en espera es anterior.
verdict-commit-listed-next = Copie la página como está ahora y péguela de nuevo para confirmarlo.
verdict-commit-status = El { $machine } muestra un estado de registro. Solo lo hace después de un commit.
verdict-commit-unclear = La página dice Enabled, pero no dice si se hizo el commit.
verdict-commit-unclear-next = Vuelva a cargar Cloud Service Settings. Copie la página entera, con los botones de arriba, y péguela.
verdict-commit-server-first = Corrija el servidor antes del commit. El actual es { $appliance }, pero su tenant está en { $tenant }. El paso 3 muestra cómo.
verdict-commit-form-since = El formulario muestra un servidor distinto del de la página anterior. Nada muestra que el commit de ese cambio esté hecho.
verdict-commit-disabled = El { $machine } dice que Threat Response está deshabilitado.
verdict-commit-disabled-next = O todavía no se ha enviado nada, o los cambios se descartaron.
verdict-commit-page-needed = Solo con esta página no se puede saber si Threat Response está activado.

## Steps 5 and 6

verdict-token-todo = Todavía no hay token.
verdict-token-wanted = El { $machine } está listo y pide un token.
verdict-token-new-one = El { $machine } rechazó el último token. Genere uno nuevo.
verdict-token-accepted = El { $machine } aceptó un token.
verdict-token-not-needed = El { $machine } está registrado. Ya no necesita ningún token.
verdict-token-not-needed-listed = En SSE, el { $machine } figura como Registered. Ya no necesita ningún token.
verdict-token-new-row = SSE muestra una nueva fila de dispositivo: { $name }.
verdict-token-running = { $exact ->
    [yes] Tiene un token. Caduca: { $ends }.
   *[no] Tiene un token. Caducidad aproximada: { $ends }.
}
verdict-token-enough = Es tiempo suficiente para pegarlo y hacer el registro.
verdict-token-short = Queda poco tiempo. Si el token caduca, genere uno nuevo.
verdict-token-pace = Hasta ahora, sus registros tardaron como máximo { $minutes } min, desde el token hasta la respuesta del { $machine }.
verdict-token-pace-several = Para { $appliances } appliances son unos { $minutes } min.
verdict-token-pace-enough = El tiempo que queda es suficiente.
verdict-token-pace-short = Puede que el tiempo que queda no baste. Genere un token con más validez.
verdict-token-expired = El token caducó ({ $ended }).
verdict-token-expired-next = Genere uno nuevo. Todo lo demás se conserva.
verdict-token-other-cloud = El token es de otra región.
verdict-token-other-cloud-next = El { $machine } lo rechaza. Genere uno nuevo en el portal de la región del { $machine }.
verdict-ctr-off-in-sse = Threat Response está desactivado en SSE.
verdict-ctr-off-in-sse-next = En SSE, abra [[Cloud Services]] y active [[Cisco Threat Response]]. Si no, el paso 8 no ofrecerá el { $machine }.
verdict-esa-busy = El { $machine } está esperando al servicio de nube de Cisco.
verdict-esa-busy-next = No es un error. Cisco no dice cuánto tarda. Vuelva a cargar la página al cabo de un rato y péguela de nuevo.
verdict-register-todo = Pegue la página que sigue a Register.
verdict-register-wanted = El { $machine } pide un token.
verdict-register-again = El último token se rechazó. Pegue el nuevo en el { $machine }.
verdict-register-requested = El { $machine } envió su petición de registro.
verdict-register-in-progress = El { $machine } dice que su registro está en curso.
verdict-register-registered = El { $machine } dice que está registrado.
verdict-register-listed = En SSE, el { $machine } figura como Registered.
verdict-register-next = El paso 7 muestra cuándo figura en SSE.
verdict-register-failed = El { $machine } rechazó el token.
verdict-register-failed-four = Esa frase tiene cuatro causas posibles. El token caducó, es de otra región, ya se usó o se escribió mal.
verdict-register-failed-next = Genere un token nuevo en el portal de la región del { $machine } y péguelo entero.
verdict-register-failed-two = El token todavía era válido y las regiones coinciden. Quedan dos causas: ya se usó o se escribió mal.
token-doubt-length = Un token de registro tiene 32 caracteres. Este tiene { $length }.
token-doubt-characters = Un token de registro solo tiene letras y cifras. Este tiene también otros caracteres.

## Steps 7 and 8

verdict-device-todo = Pegue el texto de la página Devices de SSE.
verdict-device-registered = En SSE, { $name } figura como Registered.
verdict-device-absent =
    { $count ->
        [0] La lista de dispositivos de SSE está vacía. { $name } no está en ella.
        [one] La lista de SSE tiene un dispositivo. No es { $name }.
       *[other] La lista de SSE tiene { $count } dispositivos. Ninguno se llama { $name }.
    }
verdict-device-absent-next = Un dispositivo nuevo puede tardar en aparecer. Si no aparece, compare la región y el nombre del tenant en la parte superior de la página.
verdict-device-list-older = Esta lista se leyó antes de que el { $machine } se registrara.
verdict-device-listed-before = El { $machine } figuraba en SSE como Registered. Después, el { $machine } dijo que no lo está.
verdict-device-listed-before-next = Regístrelo en el paso 6. Después vuelva a mostrar la lista.
verdict-device-other-status = En SSE, { $name } figura con el estado “{ $status }”.
verdict-device-other-status-next = Solo de Registered se sabe que es correcto. Vuelva a mirar más tarde, o pregunte a Cisco qué significa este estado.
verdict-device-other-kind = En SSE, { $name } figura como { $kind }, no como { $machine }.
verdict-device-other-kind-next = Puede ser otra máquina. Compare el nombre de host en “Antes de empezar” con el de su { $machine }.
expected-device-kind = Tipo { $machine }
found-device-kind = Tipo { $kind }
verdict-device-no-status = { $name } figura en SSE, pero no se pudo leer su estado.
verdict-device-several =
    De { $count } dispositivos, más de uno puede ser el suyo.
verdict-device-several-next = Indique en “Antes de empezar” el nombre de host completo del appliance.
verdict-device-name-needed = La lista tiene { $count } dispositivos. Todavía no se sabe el nombre de host de su appliance.
verdict-device-other-tenant = Esta lista es de otro tenant.
verdict-device-other-tenant-next = El appliance está registrado en otro tenant. Anule allí el registro y genere un token nuevo en el suyo.
verdict-device-list-partial =
    { $count ->
        [one] Se leyó un dispositivo. No es el suyo, y la lista puede seguir.
       *[other] Se leyeron { $count } dispositivos. El suyo no está entre ellos, y la lista puede seguir.
    }
verdict-device-list-partial-next = En la página, busque el nombre del appliance o muestre más filas. Después vuelva a copiarla.
verdict-module-todo = Añada el módulo y después pegue el texto de la lista de módulos.
verdict-module-bound = El módulo { $name } consulta a este appliance.
verdict-module-list-partial =
    { $count ->
        [one] Se leyó un módulo. No es para un appliance de correo, y la lista puede seguir.
       *[other] Se leyeron { $count } módulos. Ninguno es para un appliance de correo, y la lista puede seguir.
    }
verdict-module-list-partial-next = Abra el propio módulo, seleccione [[Edit]] y copie esa página.
verdict-module-offered-partial = La copia muestra qué dispositivo está elegido en [[Registered Device]], no lo que ofrece la lista.
verdict-module-offered-partial-next = Elija allí su appliance y vuelva a copiar la página. O guarde la página y abra el archivo aquí.
verdict-module-listed = El módulo { $name } está en la lista, y el formulario tiene su dispositivo.
verdict-module-listed-why = La lista de módulos no muestra a qué dispositivo consulta un módulo. El formulario que pegó sí.
verdict-module-none = Todavía no hay módulo.
verdict-module-absent =
    { $count ->
        [one] { PORTAL() } tiene un módulo. No es para un appliance de correo.
       *[other] { PORTAL() } tiene { $count } módulos. Ninguno es para un appliance de correo.
    }
verdict-module-other-device = El módulo { $name } consulta a otro dispositivo.
verdict-module-other-device-next = Edite el módulo y elija su appliance como [[Registered Device]], o añada otro módulo.
verdict-module-device-unseen = Hay un módulo de este tipo. La página no dice a qué dispositivo consulta.
verdict-module-device-unseen-next = Pegue también el formulario del módulo, con su dispositivo elegido. [[Edit]] vuelve a abrir el formulario.
verdict-module-id-needed = Todavía no se conoce el ID del dispositivo, así que no se pueden comparar los dos. Muestre antes la página Devices de SSE.
verdict-module-offered = La lista ofrece { $name }.
verdict-module-offered-next = Elíjalo y guarde. Después pegue el texto de la lista de módulos.
verdict-module-not-offered = La lista no ofrece { $name }. Tiene { $count } dispositivos.
verdict-module-not-offered-inferred = En SSE figura como Registered, así que Threat Response probablemente está desactivado en SSE. Actívelo en [[Cloud Services]] y después seleccione [[Reload Devices]].
verdict-module-not-offered-next = Active [[Cisco Threat Response]] en [[Cloud Services]] de SSE y después seleccione [[Reload Devices]]. Si ya estaba activado, compruebe el paso 7.

## Prove it works

verdict-prove-todo = Todavía no se ha visto ningún mensaje de prueba.
verdict-prove-sent = Se envió el mensaje de prueba. El seguimiento de mensajes todavía no lo ha mostrado.
verdict-prove-sent-by-you = Usted envió el mensaje de prueba. El seguimiento de mensajes todavía no lo ha mostrado.
verdict-prove-sent-next = Busque su asunto en el seguimiento de mensajes. Cisco no dice con cuánto retraso aparece allí un mensaje.
verdict-prove-elsewhere = { PORTAL() } muestra el mensaje a través de otro módulo.
verdict-prove-elsewhere-next = La prueba es un sighting del módulo de esta configuración. Compare a qué dispositivo consulta cada módulo.
verdict-prove-listener = Esto no es el nombre ni la dirección de un listener de correo.
verdict-prove-address = Indique una sola dirección de correo, sin nada más.
verdict-prove-tracked-only = El { ESA() } procesó el mensaje. { PORTAL() } todavía no lo ha mostrado.
verdict-prove-tracked-only-next = Investigue ahora. Una investigación puede tardar unos minutos en encontrar el mensaje. Cisco no dice cuántos.
verdict-prove-sighted-only = { PORTAL() } muestra el mensaje.
verdict-prove-sighted-only-next = Pegue también Message Tracking. Así quedan demostrados los dos extremos.
verdict-proved-at = Llegaron datos de { $device } a { PORTAL() } ({ $at }).
verdict-proved = Llegaron datos de { $device } a { PORTAL() }. Fecha del sighting: { $observed }.
verdict-proved-message = El módulo { $module } mostró el mensaje “{ $subject }”, procesado por el { ESA() } ({ $time }).
verdict-proved-practice = Esto fue práctica: su propio appliance está como estaba. “Salir de la práctica”, en el menú, lleva a la configuración real.
milestone-sent = Mensaje enviado
milestone-sent-todo = Envíe por el { ESA() } un mensaje con el asunto { $subject }.
milestone-sent-running = Passarela está enviando el mensaje.
milestone-sent-taken = El listener del appliance aceptó el mensaje, sin cifrado.
milestone-sent-taken-tls = El listener del appliance aceptó el mensaje, por una conexión cifrada.
milestone-sent-by-you = Usted indicó que lo envió.
milestone-sent-seen = Pasó un mensaje con el asunto { $subject }.
milestone-tracked = Encontrado en Message Tracking
milestone-tracked-todo = Busque el asunto y después pegue el resultado.
milestone-tracked-absent =
    { $count ->
        [0] Message Tracking no muestra ningún mensaje.
        [one] Message Tracking muestra un mensaje. Su asunto no es { $subject }.
       *[other] Message Tracking muestra { $count } mensajes. Ninguno tiene el asunto { $subject }.
    }
milestone-tracked-seen = Procesado por el { ESA() } ({ $time }).
milestone-tracked-mid = Procesado por el { ESA() } ({ $time }), MID { $mid }.
milestone-investigated = Encontrado por una investigación
milestone-investigated-todo = Investigue y después pegue el resultado.
milestone-investigated-found = Una investigación encontró el mensaje.
milestone-investigated-email-messageid = Una investigación encontró el mensaje por su Message-ID.
milestone-investigated-cisco-mid = Una investigación encontró el mensaje por su MID.
milestone-investigated-email-subject = Una investigación encontró el mensaje por su asunto.
milestone-investigated-none = { PORTAL() } todavía no ha encontrado nada sobre el mensaje.
milestone-investigated-none-email-messageid = { PORTAL() } todavía no ha encontrado nada por su Message-ID.
milestone-investigated-none-cisco-mid = { PORTAL() } todavía no ha encontrado nada por su MID.
milestone-investigated-none-email-subject = { PORTAL() } todavía no ha encontrado nada por su asunto.
milestone-investigated-error = El módulo no pudo responder. Dice “{ $words }”.
milestone-investigated-other = Esta investigación trata de otra cosa.
milestone-sighted = Mostrado por el módulo de esta configuración
milestone-sighted-todo = Todavía no se ha visto ningún sighting del mensaje.
milestone-sighted-seen = El módulo { $module } lo muestra.
milestone-sighted-elsewhere = El módulo { $module } lo muestra. El módulo de esta configuración es { $own }.
milestone-sighted-whose = El módulo { $module } lo muestra. No se sabe a qué dispositivo consulta este módulo.

hold-tracking-lag = Message Tracking muestra los mensajes con retraso. [[Data in time range:]] dice qué parte del periodo está ya cubierta.
hold-tracking-off = { $machine ->
    [SMA] Puede que el SMA no recoja el seguimiento de mensajes.
   *[other] El seguimiento de mensajes puede estar desactivado en el appliance.
}
hold-tracking-path = { $machine ->
    [SMA] Puede que el mensaje no haya pasado por los appliances que gestiona el SMA.
   *[other] Puede que el mensaje no haya pasado por este appliance.
}
hold-module-device = { $machine ->
    [SMA] Puede que el módulo consulte a otro dispositivo. Compare su [[Registered Device]] con este SMA.
   *[other] Puede que el módulo consulte a otro dispositivo. Compare su [[Registered Device]] con este appliance.
}
hold-timeframe = Puede que el mensaje sea anterior a los { $days } días en los que busca el módulo.
hold-region = { $machine ->
    [SMA] Este portal puede estar en una región distinta de la del servidor del SMA.
   *[other] Este portal puede estar en una región distinta de la del servidor del appliance.
}
hold-subject-xdr = La página de Cisco sobre XDR no incluye los asuntos. Consulte por el MID o el Message-ID.
hold-syntax = Puede que el texto no tenga la forma que espera una investigación. El asistente de abajo lo corrige.

## Going on from a step that is not so: what will fail, and where

refuted-before-way = Los pasos siguientes son para un appliance que se conecta directamente. Con el suyo, el paso 6 puede fallar.
refuted-before-version = Esta versión está por debajo del mínimo que indica Cisco. Puede que el paso 3 no encuentre nada que habilitar.
refuted-before-sma-version = Esta versión está por debajo del mínimo que indica Cisco. Puede que el paso 3 no encuentre nada que habilitar.
refuted-before-portal = Sin un portal, nadie puede generar el token del paso 5.
refuted-before-region = Una de las dos regiones está equivocada. Si es la que se usa, el paso 6 rechazará el token.
refuted-before-account = Sin la cuenta, nadie puede añadir el módulo del paso 8.
refuted-before-sse-access = Sin acceso a SSE, nadie puede generar el token del paso 5.
refuted-before-rights = Sin estos permisos, usted no puede hacer el paso 4.
refuted-before-cluster = En el modo cluster, el paso 6 registra solo el appliance en el que inició sesión.
refuted-before-registered = En herramientas de terceros, un appliance registrado no muestra ningún campo para el token. Puede que en el paso 6 no haya dónde pegarlo.
refuted-regions = Esta página muestra { $appliance }; su tenant es { $tenant }. El paso 6 rechazará el token.
refuted-pending = El cambio está sin commit. En el paso 6, el { $machine } no mostrará ningún campo para el token.
refuted-ctr-off-in-sse = Threat Response está desactivado en SSE. El paso 8 no ofrecerá el { $machine }.
refuted-token-expired = El token caducó. El paso 6 lo rechazará.
refuted-token-other-cloud = El token es de otra región. El paso 6 lo rechazará.
refuted-register-failed = El { $machine } rechazó el token. El paso 7 no lo encontrará en SSE.
refuted-device-other-tenant = Esta lista es de otro tenant. El paso 8 busca en el suyo y no ofrecerá el { $machine }.
refuted-module-other-device = El módulo consulta a otro dispositivo. Ninguna investigación encontrará el mensaje de prueba.
refuted-module-not-offered = La lista no ofrece el { $machine }. Ningún módulo puede consultarlo, así que ninguna investigación encontrará el mensaje de prueba.

## Expected and found, side by side

expected-server = { $server }
found-server = { $server }
found-server-unknown = { $host }
expected-tenant-unknown = La región de su tenant
expected-changes-committed = Your changes have been committed
found-changes-committed = Your changes have been committed
found-changes-pending = Un cambio que espera el commit
expected-token-portal = { $region } ({ $host })
found-token-portal = { $region } ({ $host })
expected-device-registered = { $name } con el estado Registered
expected-tenant = { $tenant }
found-tenant = { $tenant }
found-status = { $status }
found-devices =
    { $count ->
        [0] Ningún dispositivo
        [one] Un dispositivo
       *[other] { $count } dispositivos
    }
found-modules =
    { $count ->
        [0] Ningún módulo
        [one] Un módulo
       *[other] { $count } módulos
    }
found-messages =
    { $count ->
        [0] Ningún mensaje
        [one] Un mensaje
       *[other] { $count } mensajes
    }
found-sightings =
    { $count ->
        [0] Ningún sighting
        [one] Un sighting
       *[other] { $count } sightings
    }
found-version = AsyncOS { $version }
found-host-name = El appliance es { $name }
found-portal-xdr = El portal es Cisco XDR
found-portal-securex = El portal es SecureX
found-portal-threat-response = El portal es Threat Response
found-portal-sse = El portal es Security Services Exchange
found-portal-region = El portal es el de { $region }
found-token-ends = Caducidad del token: { $at }
found-page-cloud-service-settings = Cloud Service Settings
found-threat-response-enabled = Threat Response: Enabled
found-threat-response-disabled = Threat Response: Disabled
found-part-of-devices = Quizá más dispositivos de los que muestra la página
found-part-of-modules = Quizá más módulos de los que muestra la página
found-part-of-messages = Quizá más mensajes de los que muestra la página
found-part-of-sightings = Quizá más sightings de los que muestra la página
found-not-understood = No entendido: { $label } “{ $value }”
found-cloud-services-disabled = El Cisco Cloud Service está desactivado, así que Threat Response también
found-registration-token-wanted = El { ESA() } pide un token de registro
found-registration-requested = Se envió la petición de registro
found-registration-busy = El servicio de nube de Cisco está ocupado
found-registration-in-progress = El registro está en curso
found-registration-registered = Registrado
found-registration-failed = El registro falló
found-ctr-in-sse-enabled = Cisco Threat Response en SSE: activado
found-ctr-in-sse-disabled = Cisco Threat Response en SSE: desactivado

## Pasting

paste-recognised = Página leída: { $page }.
paste-recognised-nameless = Página leída. Ningún paso la necesita, pero dice algo de su configuración.
paste-wrong-page = Esta es { $page }. Este paso necesita { $wanted }.
paste-unknown = Passarela no reconoce este texto. Copie la página entera, con su título.
paste-unknown-like = Passarela no reconoce este texto. Parece { $like }.
like-how-to-document = una guía, no una página
like-sign-in-page = una página de inicio de sesión
like-e-mail = un correo
like-json = datos de una API
like-certificate-warning = un aviso de certificado del navegador
like-error-page = una página de error
like-new-web-interface = la nueva interfaz web del appliance
like-appliance-page = otra página del appliance
like-sse-portal-page = otra página de SSE
like-threat-response-page = otra página de Threat Response
like-xdr-page = una página de Cisco XDR
like-picture = una imagen
like-pdf = un PDF sin texto legible
like-document = un documento de un programa ofimático
like-archive = un archivo comprimido
like-web-archive = un web archive de Safari dañado
like-too-large = un archivo demasiado grande para una de estas páginas
like-select-organization = la página Select Organization de Security Cloud Sign On
like-licence-page = una página sobre licencias de Cisco
like-asyncos-log = un log del appliance
like-appliance-page-other-language = una página del appliance en otro idioma
paste-next-practice-lab = Esta página es del laboratorio de práctica: nada en ella es real. Copie la página de su propio appliance o portal. En su paso, “Descartar esta página” hace que esta ya no cuente.
paste-next-part = En la página, busque el nombre o muestre más filas. Después vuelva a copiar la página.
paste-next-how-to-document = Abra la propia página y cópiela entera.
paste-next-sign-in-page = Inicie sesión. Después copie la página que quería.
paste-next-select-organization = Elija la organización que tiene su Cisco XDR. Si falta un dispositivo, un motivo probable es la organización equivocada.
paste-next-licence-page = Los tokens de esa página son para licencias. El token de registro se genera en SSE, como muestra el paso 5.
paste-next-asyncos-log = Un log no demuestra un paso. Si dice “Failed to regenerate token”, la nota 223049 de Cisco aconseja `ecupdate`. Ese es otro token.
paste-next-appliance-page-other-language = Ponga la interfaz del appliance en inglés, vuelva a abrir la página y cópiela entera.
paste-next-e-mail = Copie la página del navegador, no de un correo.
paste-next-json = Abra la página en el navegador y cópiela entera.
paste-next-certificate-warning = Si confía en la página que hay detrás del aviso, siga hasta ella. Después copie esa página.
paste-next-error-page = Vuelva a cargar la página. Cópiela cuando aparezca su contenido.
paste-next-new-web-interface = Cambie a la interfaz clásica, abra [[Network]] > [[Cloud Service Settings]] y copie esa página.
paste-next-appliance-page = Abra la página que este paso necesita y cópiela entera.
paste-next-sse-portal-page = Abra [[Devices]] o [[Cloud Services]] y copie la página entera.
paste-next-threat-response-page = Abra la página que este paso necesita y cópiela entera.
paste-next-xdr-page = En [[Integrations]], abra el formulario de su integración y cópielo: muestra el nombre del dispositivo. En otro sitio, abra la página que este paso necesita.
paste-next-picture = Passarela no puede leer imágenes. Seleccione todo en la propia página, copie y pegue.
paste-next-pdf = Seleccione todo en la propia página, copie y pegue. O guarde la página como HTML.
paste-next-document = Ábralo, seleccione todo, copie y pegue. O mejor: copie la propia página.
paste-next-archive = Descomprímalo y abra la página que hay dentro.
paste-next-web-archive = Seleccione todo en la propia página, copie y pegue. O guarde el código fuente de la página.
paste-next-too-large = Copie solo la página y péguela.
row-asks = Passarela no sabe qué significa “{ $label } { $value }”. ¿Qué indica?
row-means-enable-server = Habilitado, con el servidor correcto
row-means-commit = Habilitado y con el commit hecho
row-means-register = Registrado, o en proceso de registro
row-means-device-listed = El dispositivo está registrado
row-means-no = Todavía no
row-means-unknown = No lo sé
page-cloud-service-settings = Cloud Service Settings
page-uncommitted-changes = Uncommitted Changes
page-sse-devices = la página Devices de SSE
page-sse-cloud-services = la página Cloud Services de SSE
page-ctr-devices = la página Devices de Threat Response
page-ctr-modules = la página Modules (en XDR, Integrations)
page-ctr-available-modules = la página Available Modules
page-ctr-add-module = la página Add New Module
page-ctr-investigate = la página Investigate
page-message-tracking = la página Message Tracking
page-asyncos-cli = una sesión en la línea de comandos del appliance
page-unknown = otra página
page-token-dialog = la página de un token nuevo
page-of-portal = una página del portal
page-of-appliance = una página del appliance

## Ways on

way-set-up-sma = Configurar el SMA
way-step-before = Ir a “Antes de empezar”
way-step-open-settings = Ir al paso 1
way-step-edit-settings = Ir al paso 2
way-step-enable-server = Ir al paso 3
way-step-commit = Ir al paso 4
way-step-generate-token = Ir al paso 5
way-new-token = Generar un token nuevo
way-step-register = Ir al paso 6
way-step-device-listed = Ir al paso 7
way-step-add-module = Ir al paso 8
way-step-prove = Ir a “Demostrar que funciona”
way-connect = Dejar que Passarela lo compruebe
way-connection = Ir a la conexión de la API
way-check-all = Comprobar todo

## Advice, saving, the connection

token-advice = Tiene { $appliances } appliances por hacer. Elija { $life }.
saved-full = No se guardó. El disco está lleno.
saved-closed = No se guardó. La carpeta no admite archivos.
saved-failed = No se guardó. Passarela vuelve a intentarlo con su próxima acción.
error-no-password = Passarela ya no tiene la contraseña del cliente de la API.
error-no-password-next = Vuelva a introducirla en la página “Conexión de la API”.
connection-identity = { $org }, { $role }

## Window titles

window-title = { $place } – { $device }
window-title-practice = PRÁCTICA · { $place } – { $device }
window-title-step = Paso { $number } de 8, { $heading }
window-title-page = { $heading }
window-title-connect = Conectar con { PORTAL() }
window-title-troubleshoot = Solución de problemas
window-title-report = Informe
window-title-colleague = El informe de un colega
window-title-activity = Actividad

## What one copy can prove

proof-one-copy-registering = Una copia hecha después de [[Register]] puede demostrar los pasos { $first } a { $last }.
proof-one-copy-registered = Una copia en la que su appliance figure como Registered puede demostrar los pasos { $first } a { $last }.

## Answers as they were typed

answer-text = { $text }

## Several appliances

appliances-not-read = No se pudieron abrir sus archivos.
appliances-set-aside = No se pudo leer su archivo. Se conserva.
appliances-cluster-mode = Cambie antes al modo machine
appliances-cluster-machine-mode = En el modo machine
appliances-cluster-joins = Todavía fuera del clúster
appliances-cluster-deregister = Anule el registro antes de que entre
appliances-line-no-name = No hay ningún nombre.
appliances-line-not-a-name = Esto no es un nombre de host.
appliances-line-cut = El nombre está cortado. Escríbalo entero.
appliances-line-twice = El mismo nombre ya está más arriba.
appliances-line-in-the-list = Ya está en la lista.
appliances-line-too-many = La lista está llena.
