# Las comprobaciones de la solución de problemas. `check-<check>-title`, `-looked-for`, `-why`; después, para cada causa que
# puede nombrar, `-<cause>` (el titular), `-<cause>-why`, `-<cause>-fix-1`, etc.; y lo que dice cuando todo está bien.

## What any check can say

check-unseen = Nada de lo que se ha visto hasta ahora responde a esto.
check-stale = Lo que se vio ({ $at }) es demasiado antiguo y ya no cuenta.
check-crashed = Esta comprobación se detuvo con un error. No afecta a las demás.
check-nonsense = Esta comprobación dio una respuesta que no puede ser correcta. No afecta a las demás.
check-token-accepted = El appliance aceptó un token.
check-token-spent = El appliance está registrado y ya no necesita ningún token.
check-strange-answer = Llegó una respuesta, pero Passarela no la entiende.
check-not-registered-yet = El appliance todavía no está registrado, así que aquí no hay nada que encontrar.
check-not-yet = Esto lo hace el paso { $number }.
check-registering = El appliance todavía se está registrando, así que aquí aún no hay nada que encontrar.

## Where something was seen

seen-page-cloud-service-settings = Cloud Service Settings
seen-page-uncommitted-changes = Uncommitted Changes
seen-page-sse-devices = Devices en SSE
seen-page-sse-cloud-services = Cloud Services en SSE
seen-page-ctr-devices = Devices en Threat Response
seen-page-ctr-modules = La lista de módulos
seen-page-ctr-available-modules = Available Modules
seen-page-ctr-add-module = El formulario del módulo
seen-page-ctr-investigate = Investigate
seen-page-message-tracking = Message Tracking
seen-page-asyncos-cli = Una sesión en la línea de comandos
seen-page-unknown = Otra página
seen-device-list = La lista de dispositivos de SSE
seen-module-list = La lista de módulos
seen-investigation = La respuesta a una investigación
seen-identity = El propietario del cliente de la API
seen-sign-in = El inicio de sesión con el cliente de la API
seen-scopes = Los ámbitos del cliente de la API
seen-cloud-clock = La hora en las respuestas de Cisco
seen-module-types = Los tipos de módulo
seen-module-health = El estado de salud de los módulos
seen-appliance-clock = El reloj del appliance
seen-appliance-login = El inicio de sesión en el appliance
seen-tracking = El seguimiento de mensajes
seen-sent = El mensaje de prueba, enviado por Passarela
seen-network = Los hosts a los que llega este equipo
seen-quota = Las peticiones a la API que le quedan a su tenant
seen-answer = Su respuesta en “Antes de empezar”
seen-token-record = Lo que usted indicó sobre el token
seen-token-dialog = La página de SSE con el token
seen-token-text = El formato del token que guardó
seen-query = El texto de la investigación
seen-keychain = El almacén de claves de este equipo
seen-session = Lo que Passarela anotó en esta configuración

## How it may look different, by what is known of other releases and of today's names

different-path-eligible = La guía de Cisco de 2020 conecta CES y los appliances gestionados por un SMA a través del SMA. Guías posteriores de Cisco tratan del propio CES.
different-appliance-version = La línea de comandos muestra la versión por partes al iniciar sesión: AsyncOS 13.0.0, build 392. Todo junto es 13.0.0-392.
different-cloud-sign-in = En XDR, los clientes de la API están en [[Administration]] > [[API Clients]]. Antes de XDR estaban en [[Settings]] > [[API Clients]].
different-cloud-scopes = En XDR, los clientes de la API están en [[Administration]] > [[API Clients]]. Allí solo los ven los administradores.
different-cloud-account = SSE muestra el tenant en el título de la página, como en “Devices for Example”. No se sabe dónde lo muestran los otros portales.
different-region-agree = Herramientas de terceros muestran NAM donde AsyncOS 13.0 dice AMERICAS. Lo que cuenta es el host entre paréntesis. AsyncOS 13.0 no ofrece ningún servidor de Asia-Pacífico.
different-sse-ctr-enabled = En la guía de Cisco de 2020, el interruptor se llama [[Cisco Threat Response]]. No se sabe cómo se llama en las páginas más nuevas. Si no hay pestaña [[Cloud Services]], lo más probable es que falte un rol o que sea otro tenant.
different-esa-enabled = A partir de AsyncOS 14, herramientas de terceros muestran [[SecureX:]], [[Enable...]] y [[Edit Global Settings...]]. El menú también puede faltar, por falta de permisos o en un clúster.
different-esa-committed = El botón de arriba a la derecha dice [[Commit Changes]] mientras hay algo preparado; si no, [[No Changes Pending]]. También pueden estar esperando cambios que prepararon otras personas.
different-esa-asks-token = Las versiones más nuevas quizá se registren mediante Smart Licensing y no pidan token. Esto no está confirmado.
different-token-shape = Smart Licensing tiene su propio token, más largo. El appliance no pide ese aquí.
different-token-cloud = En XDR, [[Administration]] > [[On-Premises Appliances]] lleva a SSE. En 2020 era [[Modules]] > [[Devices]] > [[Manage Devices]].
different-token-valid = La guía de Cisco muestra [[Add Devices and Generate Tokens]] como un icono en la pestaña [[Devices]] de SSE.
different-esa-registered = Las versiones posteriores quizá escriban Cisco Cloud Service donde 13.0 escribe Cisco Threat Response. Esto no está confirmado.
different-sse-device = En XDR, los dispositivos están en [[Administration]] > [[On-Premises Appliances]]. El propio SSE corta los nombres largos con “…”.
different-ctr-device-offered = En 2020, [[Modules]] > [[Devices]] vuelve a cargar la lista. En XDR, los dispositivos están en [[Administration]] > [[On-Premises Appliances]].
different-ctr-module = En XDR, los módulos están en [[Administration]] > [[Integrations]]. Cisco documenta allí [[Secure Email and Web Manager]]. No se sabe si hay uno para un ESA sin SMA.
different-ctr-module-device = En XDR, los módulos están en [[Administration]] > [[Integrations]]. La lista de 2020 muestra tipo, ID y dirección IP bajo cada nombre.
different-ctr-health = En XDR, los módulos están en [[Administration]] > [[Integrations]].
different-query-syntax = En las propias páginas de Cisco hay a veces comillas curvas, y unas que no se cierran. La página de Cisco sobre XDR no incluye los asuntos.
different-query-window = En 2020 el campo se llama [[Request Timeframe (days)]]. No se sabe cómo se llama en XDR.
different-ctr-data = La página de Cisco sobre XDR no incluye los asuntos entre lo que se puede consultar. Es más seguro consultar por el Message-ID o el MID.

## What would tell

tell-page-cloud-service-settings = Pegue [[Network]] > [[Cloud Service Settings]] del appliance.
tell-page-uncommitted-changes = Pegue la página [[Uncommitted Changes]] del appliance.
tell-page-sse-devices = Pegue la página [[Devices]] de SSE.
tell-page-sse-cloud-services = Pegue la página [[Cloud Services]] de SSE.
tell-page-ctr-modules = Pegue la página [[Modules]] de Threat Response, o [[Integrations]] de XDR.
tell-page-ctr-add-module = Pegue el formulario [[Add New Module]] con la lista [[Registered Device]] abierta.
tell-page-ctr-investigate = Pegue el resultado de [[Investigate]].
tell-page-asyncos-cli = Pegue lo que muestra la línea de comandos del appliance al iniciar sesión.
tell-page-message-tracking = Pegue los resultados de [[Message Tracking]] del appliance.
tell-api-client = Conecte un cliente de la API de su tenant.
tell-appliance-api = Conecte la API del appliance.
tell-token-record = En el paso 5, indique cuándo y dónde se generó el token.
tell-token-text = Guarde el token en el paso 5, para que Passarela pueda comprobar su formato.
tell-answer-version = Indique la versión de AsyncOS en “Antes de empezar”.
tell-answer-way = En “Antes de empezar”, indique quién gestiona el appliance.
tell-answer-region = Elija la región en “Antes de empezar”.
tell-answer-name = En el paso 7, indique el nombre de host del appliance.
tell-key-store = Guarde aquí un token o una contraseña. Passarela probará entonces el almacén de claves.
tell-check-all = Ejecute todas las comprobaciones.

## this.online

check-this-online-title = Red de este equipo
check-this-online-looked-for = Una respuesta de alguno de los hosts que necesita esta configuración.
check-this-online-why = Sin red, Passarela solo ve lo que usted pega.
check-this-online-pass = Este equipo tiene conexión de red.
check-this-online-no-network = Este equipo no llega a ninguno de los hosts.
check-this-online-no-network-why = No tiene salida a la red, así que no se puede consultar ninguna API.
check-this-online-no-network-fix-1 = Conecte este equipo a una red y, si usa una VPN, también a ella.
check-this-online-no-network-fix-2 = Después ejecute todas las comprobaciones. Hasta entonces, puede seguir pegando páginas.

## this.clock

check-this-clock-title = Reloj de este equipo
check-this-clock-looked-for = La hora en las respuestas de Cisco, comparada con la hora de aquí.
check-this-clock-why = Si el reloj no está en hora, parecen fallar certificados e inicios de sesión correctos. La cuenta atrás del token tampoco es correcta.
check-this-clock-expected = Como mucho 2 minutos de diferencia
check-this-clock-found-behind = { $minutes ->
    [one] Un minuto de retraso respecto a la nube de Cisco
   *[other] { $minutes } minutos de retraso respecto a la nube de Cisco
}
check-this-clock-found-ahead = { $minutes ->
    [one] Un minuto de adelanto respecto a la nube de Cisco
   *[other] { $minutes } minutos de adelanto respecto a la nube de Cisco
}
check-this-clock-pass = El reloj de este equipo coincide con el de la nube de Cisco.
check-this-clock-off = El reloj de este equipo no está en hora.
check-this-clock-off-why = De él dependen los certificados, los inicios de sesión y la cuenta atrás del token.
check-this-clock-off-fix-1 = Active la hora automática en la configuración de este equipo.
check-this-clock-off-fix-2 = Compruebe también la zona horaria. Después ejecute todas las comprobaciones.

## this.keychain

check-this-keychain-title = Almacén de claves de este equipo
check-this-keychain-looked-for = Un almacén de claves capaz de guardar un secreto y devolverlo.
check-this-keychain-why = Es ahí, y en ningún otro sitio, donde Passarela guarda las contraseñas y el token.
check-this-keychain-pass = El almacén de claves funciona.
check-this-keychain-locked = El almacén de claves de este equipo está bloqueado.
check-this-keychain-locked-why = Hasta que lo desbloquee, Passarela guarda las contraseñas y el token solo hasta que cierre la ventana.
check-this-keychain-locked-fix-1 = Desbloquee el almacén de claves. Iniciar sesión en este equipo suele hacerlo.
check-this-keychain-locked-fix-2 = Después seleccione “Volver a probar el almacén de claves” en el aviso de arriba.
check-this-keychain-missing = Este equipo no tiene almacén de claves.
check-this-keychain-missing-why = Passarela guarda las contraseñas y el token solo hasta que cierre la ventana. Después tendrá que volver a introducirlos.
check-this-keychain-missing-fix-1 = En Linux, instale e inicie un Secret Service, como GNOME Keyring o KWallet.
check-this-keychain-missing-fix-2 = O siga sin almacén de claves. Nada más depende de él.
check-this-keychain-no-collection = El almacén de claves de este equipo no tiene ninguna cartera abierta.
check-this-keychain-no-collection-why = No hay nada que desbloquear, ni sitio donde guardar una contraseña o el token.
check-this-keychain-no-collection-fix-1 = En su gestor de contraseñas (Contraseñas y claves, KWallet, KeePassXC), abra su cartera o cree una.
check-this-keychain-no-collection-fix-2 = Después seleccione “Volver a probar el almacén de claves” en el aviso de arriba.
check-this-keychain-no-secret = El almacén de claves responde, pero no entrega ningún secreto que Passarela pueda usar.
check-this-keychain-no-secret-why = Quizá se cerró la ventana en que preguntaba, o la entrada se quitó, se vació o se duplicó.
check-this-keychain-no-secret-fix-1 = Desbloquee el almacén de claves. Después seleccione “Volver a probar el almacén de claves” en el aviso de arriba.
check-this-keychain-no-secret-fix-2 = Si eso no ayuda, vuelva a introducir la contraseña o el token.

## path.eligible

check-path-eligible-title = Vía de conexión
check-path-eligible-looked-for = Si este appliance se puede conectar directamente.
check-path-eligible-why = La guía de Cisco conecta a través del SMA los appliances de nube y los que gestiona un SMA.
check-path-eligible-expected = Un appliance que ningún SMA gestiona, o el propio SMA
check-path-eligible-found-sma-managed = Un appliance gestionado por un SMA
check-path-eligible-found-ces = Un appliance de nube (CES)
check-path-eligible-pass = Usted indicó que ningún SMA gestiona este appliance.
check-path-eligible-pass-sma = Está configurando el SMA, como pide la guía de Cisco.
check-path-eligible-sma-managed = La guía de Cisco conecta este appliance a través del SMA.
check-path-eligible-sma-managed-why = Usted indicó que lo gestiona un SMA. La vía directa es para appliances que ningún SMA gestiona.
check-path-eligible-sma-managed-fix-1 = En “Antes de empezar”, elija “Configurar el SMA que lo gestiona”. Necesita la versión 12.5 o posterior.
check-path-eligible-sma-managed-fix-2 = Si ningún SMA gestiona este appliance, cambie allí esa respuesta.
check-path-eligible-ces = La guía de Cisco conecta los appliances de nube a través del SMA.
check-path-eligible-ces-why = Usted indicó que es un appliance de nube. Para esos hay guías posteriores, así que quizá Cisco conozca otra vía.
check-path-eligible-ces-fix-1 = En “Antes de empezar”, elija “Configurar el SMA que lo gestiona”.
check-path-eligible-ces-fix-2 = O pregunte al soporte de Cisco cuál es su vía.

## appliance.version

check-appliance-version-title = Versión de AsyncOS
check-appliance-version-looked-for = La versión, comparada con la mínima que indica Cisco.
check-appliance-version-why = Un appliance más antiguo no puede conectarse a { PORTAL() }.
check-appliance-version-expected = 13.0.0-314 o posterior
check-appliance-version-expected-sma = 12.5 o posterior
check-appliance-version-found = { $version }
check-appliance-version-pass = { $version } se puede conectar.
check-appliance-version-build = { $version } puede bastar. Depende del número de build.
check-appliance-version-unread = Passarela no puede leer la versión que indicó.
check-appliance-version-too-old = La versión del { ESA() } es demasiado antigua para conectarlo.
check-appliance-version-too-old-why = Cisco indica 13.0.0-314 como versión mínima para la vía directa.
check-appliance-version-too-old-fix-1 = Actualice el appliance, en una ventana de mantenimiento propia.
check-appliance-version-too-old-fix-2 = Después indique la nueva versión en “Antes de empezar”, o pegue una página que la muestre.
check-appliance-version-too-old-sma = La versión del SMA es demasiado antigua para conectarlo.
check-appliance-version-too-old-sma-why = Cisco indica 12.5 como versión mínima de un SMA.
check-appliance-version-too-old-sma-fix-1 = Actualice el SMA, en una ventana de mantenimiento propia.
check-appliance-version-too-old-sma-fix-2 = Después indique la nueva versión del SMA en “Antes de empezar”.

## appliance.security_release

# That an upgrade restarts the appliance is remembered, and confirmed by no document at hand.
check-appliance-security-release-title = Correcciones de seguridad de la versión de AsyncOS
check-appliance-security-release-looked-for = La versión, comparada con los builds corregidos de los avisos de seguridad de Cisco.
check-appliance-security-release-why = Quien controla el appliance puede leer su correo, esté conectado a lo que esté.
check-appliance-security-release-expected = { $builds } o posterior (situación al { $date })
check-appliance-security-release-found = { $version }
check-appliance-security-release-pass = { $version } no es anterior a los builds que Cisco indicó el { $date }.
check-appliance-security-release-pass-why = Aquí no se sabe qué se publicó después del { $date }, así que esto no es ninguna garantía.
check-appliance-security-release-build = { $version } puede ser anterior a un build corregido. Depende del número de build. Situación al { $date }.
check-appliance-security-release-doubted = El build { $build } tiene más de tres cifras. En los avisos públicos, la cifra de una nota al pie queda pegada al número. Por eso Passarela no confía en él.
check-appliance-security-release-disputed = Las listas públicas no coinciden sobre { $version }. Situación al { $date }.
check-appliance-security-release-advisory = Prevalece el aviso de Cisco: `{ $address }`
check-appliance-security-release-branch = Aquí no se conoce ningún build corregido de esta rama. Situación al { $date }, para { $version }.
check-appliance-security-release-older = { $version } es anterior a los builds que corrigen { $cve }. Situación al { $date }.
check-appliance-security-release-older-why = Aviso { $advisory } de Cisco, situación al { $date }: `{ $address }`
check-appliance-security-release-older-exploited = Una vulnerabilidad así ya se explota en ataques.
check-appliance-security-release-older-others = { $count ->
    [one] Esos builds corrigen una vulnerabilidad más.
   *[other] Esos builds corrigen { $count } vulnerabilidades más.
}
check-appliance-security-release-older-licence = A partir de 15.5.1, Smart Licensing es obligatorio. Una vez activado, no se puede desactivar.
check-appliance-security-release-older-fix-1 = Lea el aviso: `{ $address }`
check-appliance-security-release-older-fix-2 = Actualice a { $builds } o posterior, en una ventana de mantenimiento propia. El appliance se reinicia, y el correo espera hasta que vuelva a funcionar.
check-appliance-security-release-older-fix-3 = Hasta entonces, no exponga a internet la cuarentena de spam ni los puertos de gestión.
check-appliance-security-release-older-fix-4 = Después indique la nueva versión en “Antes de empezar”, o pegue una página que la muestre.

## appliance.certificate_bundle

check-appliance-certificate-bundle-title = Certificados de la versión de AsyncOS
check-appliance-certificate-bundle-looked-for = La versión, comparada con las del field notice FN72113 de Cisco.
check-appliance-certificate-bundle-why = Una versión que no confía en los certificados de la nube no puede registrarse.
check-appliance-certificate-bundle-expected = Una versión que no figura en el field notice
check-appliance-certificate-bundle-found = { $version }, que figura en él
check-appliance-certificate-bundle-pass = { $version } no está entre las versiones del field notice.
check-appliance-certificate-bundle-pass-registered = El appliance está registrado, así que confía en la nube.
check-appliance-certificate-bundle-sma = El field notice FN72113, por lo que aquí se sabe, trata del ESA.
check-appliance-certificate-bundle-unclear = A { $version } pueden faltarle los certificados del field notice FN72113.
check-appliance-certificate-bundle-unclear-why = Cisco dice que 13.7 los tiene, y no dice nada de esta versión. Lo verá al hacer el registro.
check-appliance-certificate-bundle-listed = Es posible que esta versión no confíe en la nube de Cisco.
check-appliance-certificate-bundle-listed-why = Figura en el field notice FN72113. El documento no menciona Threat Response; que afecte a este caso es una conclusión. Lo verá al hacer el registro.
check-appliance-certificate-bundle-listed-fix-1 = Intente primero el registro. Si funciona, el field notice no le afecta.
check-appliance-certificate-bundle-listed-fix-2 = Si la página sigue ocupada o el registro falla, lea el field notice FN72113.
check-appliance-certificate-bundle-listed-fix-3 = Cisco dice que 13.7 tiene los certificados nuevos. Planifique una actualización si la necesita.

## appliance.clock

check-appliance-clock-title = Reloj del appliance
check-appliance-clock-looked-for = La hora del appliance, comparada con la hora de este equipo.
check-appliance-clock-why = El appliance y la nube se basan en el reloj para comprobar cada uno el certificado del otro.
check-appliance-clock-expected = Como mucho 5 minutos de diferencia
check-appliance-clock-found-ahead = { $minutes } minutos de adelanto respecto a este equipo
check-appliance-clock-found-behind = { $minutes } minutos de retraso respecto a este equipo
check-appliance-clock-pass = El reloj del appliance coincide con el de este equipo.
check-appliance-clock-not-understood = Passarela no pudo leer la hora en la respuesta del appliance.
check-appliance-clock-off = El reloj del appliance no está en hora.
check-appliance-clock-off-why = La nube puede rechazar el certificado del appliance, y el appliance el de la nube.
check-appliance-clock-off-fix-1 = Compruebe que el reloj de este equipo está en hora.
check-appliance-clock-off-fix-2 = En el appliance, ajuste la hora por NTP; después envíe y haga el commit.
check-appliance-clock-off-fix-3 = Después ejecute todas las comprobaciones.

## esa.enabled

check-esa-enabled-title = Threat Response en el appliance
check-esa-enabled-looked-for = La fila [[Threat Response]] en [[Cloud Service Settings]].
check-esa-enabled-why = Mientras está desactivado, el appliance no pide ningún token y no se conecta a nada.
check-esa-enabled-expected = Threat Response: Enabled
check-esa-enabled-found-disabled = Threat Response: Disabled
check-esa-enabled-found-service-off = El Cisco Cloud Service está desactivado
check-esa-enabled-concluded = La página dice esto del Cisco Cloud Service. Passarela concluye que Threat Response también está desactivado.
check-esa-enabled-pass = El appliance muestra Threat Response como habilitado.
check-esa-enabled-pass-registration = El appliance muestra un estado de registro, así que Threat Response está activado.
check-esa-enabled-changed-since = Estaba desactivado. Después hubo un cambio.
check-esa-enabled-disabled = Threat Response está deshabilitado en el { ESA() }.
check-esa-enabled-disabled-why = Lo dice la página. O todavía no se ha enviado nada, o el cambio se descartó.
check-esa-enabled-disabled-fix-1 = En el appliance, abra [[Network]] > [[Cloud Service Settings]] > [[Edit Settings]].
check-esa-enabled-disabled-fix-2 = Marque [[Enable]], elija el servidor de la región de su tenant y seleccione [[Submit]].
check-esa-enabled-disabled-fix-3 = Haga el commit del cambio. Después copie la página y péguela en el paso 4.

## esa.committed

check-esa-committed-title = Commit en el appliance
check-esa-committed-looked-for = Un cambio enviado, pero sin commit.
check-esa-committed-why = El appliance pide un token de registro solo después del commit.
check-esa-committed-expected = Commit hecho
check-esa-committed-found-pending = Un cambio que espera el commit
check-esa-committed-pass = En el appliance, ningún cambio espera el commit.
check-esa-committed-pass-listed = Desde entonces, en SSE el appliance figura como Registered. Así que el commit está hecho.
check-esa-committed-pass-listed-why = Es una conclusión: un appliance se registra solo después del commit.
check-esa-committed-pass-registration = El appliance muestra un estado de registro, así que el commit está hecho.
check-esa-committed-pending = El cambio está sin commit en el { ESA() }.
check-esa-committed-pending-why = La página ofrece [[Commit Changes]]. Por tanto, hay un cambio preparado que todavía no tiene efecto.
check-esa-committed-pending-fix-1 = En el appliance, abra [[Uncommitted Changes]] y lea lo que está preparado.
check-esa-committed-pending-fix-2 = Seleccione [[Commit Changes]]. Aplica todo lo que está preparado, no solo este cambio.
check-esa-committed-pending-fix-3 = Vuelva a cargar [[Cloud Service Settings]].
check-esa-committed-pending-fix-4 = Copie la página y péguela en el paso 4.
check-esa-committed-unclear = La página no muestra si el commit está hecho.

## esa.asks_token

check-esa-asks-token-title = Campo del token en el appliance
check-esa-asks-token-looked-for = El campo [[Registration Token]] en [[Cloud Service Settings]].
check-esa-asks-token-why = Sin este campo no hay dónde pegar el token.
check-esa-asks-token-expected = Un campo para el token de registro
check-esa-asks-token-found-none = Habilitado y con el commit hecho, pero sin ese campo
check-esa-asks-token-pass = El appliance pide un token de registro.
check-esa-asks-token-pass-refused = El appliance pidió un token y recibió uno.
check-esa-asks-token-busy = El servicio de nube está ocupado. Cuando termine, el appliance pedirá un token.
check-esa-asks-token-registering = El appliance tiene un token y se está registrando.
check-esa-asks-token-registered = El appliance está registrado y no pide ningún token.
check-esa-asks-token-no-field = La página que mostró no tiene campo para un token.
check-esa-asks-token-none = El { ESA() } no pide un token de registro.
check-esa-asks-token-none-why = El commit está hecho, así que el campo debería estar. Puede tardar un rato en aparecer.
check-esa-asks-token-none-fix-1 = Pasados unos minutos, vuelva a cargar [[Cloud Service Settings]] en el appliance.
check-esa-asks-token-none-fix-2 = Copie la página entera y péguela en el paso 4.
check-esa-asks-token-none-fix-3 = Si el campo no aparece, pregunte al soporte de Cisco.

## token.shape

check-token-shape-title = Formato del token
check-token-shape-looked-for = 32 letras y cifras.
check-token-shape-why = El appliance rechaza un token incompleto.
check-token-shape-expected = 32 letras y cifras
check-token-shape-found-length = { $length ->
    [one] Una letra o cifra
   *[other] { $length } letras y cifras
}
check-token-shape-found-characters = También otros caracteres
check-token-shape-pass = El token tiene el formato habitual.
check-token-shape-length = El token no tiene la longitud habitual.
check-token-shape-length-why = Puede que falte una parte, o que sea otro token. La longitud se conoce por herramientas de terceros, no por Cisco.
check-token-shape-length-fix-1 = En SSE, vuelva a copiar el token con [[Copy to Clipboard]], o genere uno nuevo.
check-token-shape-length-fix-2 = Guárdelo aquí de nuevo en el paso 5. Después péguelo entero en el appliance.
check-token-shape-characters = El token contiene caracteres que un token no lleva.
check-token-shape-characters-why = Puede ser otro token, como el de Smart Licensing. El formato se conoce por herramientas de terceros, no por Cisco.
check-token-shape-characters-fix-1 = En SSE, copie el propio token de registro, o genere uno nuevo.
check-token-shape-characters-fix-2 = Guárdelo aquí en el paso 5. Después péguelo entero en el appliance.

## token.cloud

check-token-cloud-title = Región del token
check-token-cloud-looked-for = El portal que generó el token, comparado con el servidor del appliance.
check-token-cloud-why = Un token solo funciona en la región cuyo portal lo generó.
check-token-cloud-pass = El token y el appliance están en la misma región: { $region }.
check-token-cloud-host-unknown = Passarela no conoce el servidor del appliance, { $host }.
check-token-cloud-other-cloud = El token es de otra región.
check-token-cloud-other-cloud-why = El appliance lo rechaza con la misma frase que usa para un token caducado.
check-token-cloud-other-cloud-fix-1 = Abra el SSE de la región del appliance y genere allí un token nuevo.
check-token-cloud-other-cloud-fix-2 = En el paso 5, seleccione “Tengo un token” y su región.
check-token-cloud-other-cloud-fix-3 = Pegue el token nuevo en el appliance y seleccione [[Register]].

## token.valid

check-token-valid-title = Validez del token
check-token-valid-looked-for = Cuándo caduca el token, según lo que usted indicó.
check-token-valid-why = El appliance rechaza un token caducado.
check-token-valid-expected = Un token todavía válido
check-token-valid-found = { $exact ->
    [yes] Caducó: { $ended }
   *[no] Caducó aproximadamente: { $ended }
}
check-token-valid-pass = { $exact ->
    [yes] El token todavía es válido. Caduca: { $ends }.
   *[no] El token todavía es válido. Caducidad aproximada: { $ends }.
}
check-token-valid-refused-before = El token caducó ({ $ended }). El appliance lo rechazó antes.
check-token-valid-expired = El token caducó ({ $ended }).
check-token-valid-expired-why = { $exact ->
    [yes] Lo dice la página que lo mostró. Todo lo demás se conserva.
   *[no] Según lo que indicó, valía hasta más o menos esa hora. Todo lo demás se conserva.
}
check-token-valid-expired-fix-1 = Genere un token nuevo en SSE. Elija uno con más validez.
check-token-valid-expired-fix-2 = En el paso 5, seleccione “Tengo un token”.
check-token-valid-expired-fix-3 = Pegue el token nuevo en el appliance y seleccione [[Register]].

## esa.registered

check-esa-registered-title = Registro del appliance
check-esa-registered-looked-for = Lo que el appliance dice sobre su registro.
check-esa-registered-why = SSE y { PORTAL() } muestran un appliance solo después de que se haya registrado.
check-esa-registered-pass = El appliance dice que está registrado.
check-esa-registered-pass-listed = En SSE, el appliance figura como Registered.
check-esa-registered-waiting = El registro del appliance está en curso (desde: { $since }).
check-esa-registered-busy = El servicio de nube está ocupado (desde: { $since }).
check-esa-registered-no-time-known = Cisco no dice cuánto tarda. Vuelva a cargar la página y péguela de nuevo.
check-esa-registered-late = Son ya más de 10 minutos. Compruebe que el appliance llega a su servidor por el puerto 443.
check-esa-registered-token-wanted = El appliance todavía no está registrado. Pide un token.
check-esa-registered-newer-token = El último token se rechazó. Todavía no ha probado el más nuevo.
check-esa-registered-refused = El { ESA() } rechazó el token.
check-esa-registered-refused-why = El appliance usa una sola frase para cuatro causas. El token caducó, es de otra región, ya se usó o se escribió mal.
check-esa-registered-refused-recorded = Todavía era válido y las regiones coinciden. Quedan dos causas: ya se usó o se escribió mal.
check-esa-registered-refused-unrecorded = De ese token no hay nada anotado. Indique el próximo en el paso 5, y esta comprobación podrá decir más.
check-esa-registered-refused-fix-1 = Genere un token nuevo en el SSE de la región del appliance, solo para este appliance.
check-esa-registered-refused-fix-2 = En el paso 5, seleccione “Tengo un token”. Guárdelo también, para que Passarela pueda comprobar su formato.
check-esa-registered-refused-fix-3 = Pegue entero el token nuevo en el appliance y seleccione [[Register]].

## network.reach

check-network-reach-title = Hosts a los que llega este equipo
check-network-reach-looked-for = Una conexión segura con cada host que necesita esta configuración.
check-network-reach-why = Ayuda a distinguir un problema de este equipo de uno de la nube de Cisco.
check-network-reach-pass = Este equipo llega a { $reached } de { $all } hosts.
check-network-reach-reached = Con conexión: { $hosts }
check-network-reach-missed = Sin conexión: { $host }. { $why }
check-network-reach-no-proof = Esto no demuestra nada sobre el appliance, que tiene su propia salida a la red.

## cloud.sign_in

check-cloud-sign-in-title = Inicio de sesión del cliente de la API
check-cloud-sign-in-looked-for = Si { PORTAL() } acepta el ID y la contraseña del cliente de la API.
check-cloud-sign-in-why = Sin eso, Passarela solo ve lo que usted pega.
check-cloud-sign-in-pass = { PORTAL() } en { $region } acepta el cliente de la API.
check-cloud-sign-in-quota-low = A su tenant le quedan { $left } de { $limit } peticiones a la API en esta hora. Sus otros programas usan la misma cuota.
check-cloud-sign-in-unknown-client = { PORTAL() } en { $region } no conoce este cliente de la API.
check-cloud-sign-in-unknown-client-why = El ID de cliente está mal escrito, o el cliente se eliminó o se creó en otra región.
check-cloud-sign-in-unknown-client-fix-1 = En el portal de { $region }, compruebe si figura en [[API Clients]].
check-cloud-sign-in-unknown-client-fix-2 = Si figura, vuelva a introducir el ID de cliente. Si no, elija la región donde se creó.
check-cloud-sign-in-unknown-client-fix-3 = Si se eliminó, cree un nuevo cliente de la API e introduzca sus datos.
check-cloud-sign-in-wrong-password = La contraseña del cliente de la API no es correcta.
check-cloud-sign-in-wrong-password-why = { PORTAL() } conoce el ID de cliente, pero rechaza la contraseña.
check-cloud-sign-in-wrong-password-fix-1 = Vuelva a introducir la contraseña entera.
check-cloud-sign-in-wrong-password-fix-2 = Cisco la muestra una sola vez. Si ya no la tiene, cree un nuevo cliente de la API.
check-cloud-sign-in-account-disabled = La cuenta que está detrás del cliente de la API está desactivada.
check-cloud-sign-in-account-disabled-why = Un cliente de la API no tiene más permisos que la persona que lo creó.
check-cloud-sign-in-account-disabled-fix-1 = Pida a un administrador de su tenant que active la cuenta.
check-cloud-sign-in-account-disabled-fix-2 = O conecte el cliente de la API de otra persona.
check-cloud-sign-in-refused = { PORTAL() } rechaza el inicio de sesión del cliente de la API.
check-cloud-sign-in-refused-why = El motivo que da es { $error }.
check-cloud-sign-in-refused-fix-1 = Revise el cliente en [[API Clients]], en el portal.
check-cloud-sign-in-refused-fix-2 = Si allí parece correcto, cree un nuevo cliente de la API e introduzca sus datos.
check-cloud-sign-in-token-refused = { PORTAL() } aceptó el inicio de sesión, pero rechaza las peticiones siguientes.
check-cloud-sign-in-token-refused-why = Puede que el cliente se haya eliminado o cambiado hace un momento.
check-cloud-sign-in-token-refused-fix-1 = Revise el cliente en [[API Clients]], en el portal.
check-cloud-sign-in-token-refused-fix-2 = Vuelva a introducir sus datos, o los de un cliente nuevo.

## cloud.scopes

check-cloud-scopes-title = Ámbitos del cliente de la API
check-cloud-scopes-looked-for = Los cinco ámbitos que los pasos necesitan.
check-cloud-scopes-why = Si falta alguno, ese paso se confirma pegando páginas.
check-cloud-scopes-expected = { $boxes }
check-cloud-scopes-found = { $boxes }
check-cloud-scopes-found-none = Ninguno de ellos
check-cloud-scopes-pass = El cliente de la API tiene todos los ámbitos que los pasos necesitan.
check-cloud-scopes-reads-only = El cliente solo puede leer [[Integration]]. Basta para comprobar; añada el módulo en el portal.
check-cloud-scopes-unsaid = El inicio de sesión no dijo qué ámbitos tiene el cliente.
check-cloud-scopes-missing = { $count ->
    [one] Al cliente de la API le falta un ámbito: { $boxes }.
   *[other] Al cliente de la API le faltan ámbitos: { $boxes }.
}
check-cloud-scopes-missing-why = Passarela no puede comprobar algunos pasos a través de la API. Aún puede confirmarlos pegando páginas.
check-cloud-scopes-missing-fix-1 = En el portal, en [[API Clients]], cree un nuevo cliente de la API.
check-cloud-scopes-missing-fix-2 = Marque [[Profile]], [[Integration]], [[SSE]], [[Inspect:Read]] y [[Enrich:Read]]. Faltan ahora: { $boxes }.
check-cloud-scopes-missing-fix-3 = Introduzca los datos del nuevo cliente. Si el portal no ofrece una de las casillas, pregunte a un administrador de su tenant.

## cloud.account

check-cloud-account-title = El mismo tenant en los dos lados
check-cloud-account-looked-for = El tenant en las páginas del portal, comparado con el del cliente de la API.
check-cloud-account-why = Un tenant no ve los dispositivos ni los módulos de otro.
check-cloud-account-expected = { $tenant }, según el cliente de la API
check-cloud-account-found = { $tenant }, en la página del portal
check-cloud-account-pass = Las páginas del portal y el cliente de la API pertenecen a { $tenant }.
check-cloud-account-other-tenant = Sus páginas del portal y su cliente de la API son de tenants distintos.
check-cloud-account-other-tenant-why = La página dice { $page }, pero el cliente de la API pertenece a { $client }. Cada uno muestra lo que no muestra el otro.
check-cloud-account-other-tenant-fix-1 = Cierre la sesión del portal. Vuelva a iniciarla con la cuenta de { $client }.
check-cloud-account-other-tenant-fix-2 = Registre allí el appliance. Si está registrado en { $page }, anule antes ese registro.
check-cloud-account-other-tenant-fix-3 = O, si el tenant correcto es { $page }, conecte un cliente de la API creado en él.

## region.agree

check-region-agree-title = La misma región en los dos lados
check-region-agree-looked-for = El servidor en el appliance, comparado con la región de su tenant.
check-region-agree-why = Cada región rechaza los tokens de las otras, y ningún lado dice por qué.
check-region-agree-expected = { $server }, para la región de su tenant
check-region-agree-found = { $server }, en el appliance
check-region-agree-found-host = { $host }, en el appliance
check-region-agree-by-client = { $region }, según el cliente de la API
check-region-agree-by-address = { $region }, según la dirección del portal
check-region-agree-by-answer = { $region }, según su elección
check-region-agree-pass = El appliance y el tenant están los dos en { $region }.
check-region-agree-host-unknown = El appliance usa { $host }. Passarela no conoce ese servidor.
check-region-agree-appliance = Las regiones no coinciden.
check-region-agree-appliance-why = El appliance está configurado para { $appliance }, pero su tenant está en { $tenant }. Lo que cuenta es la región del tenant.
check-region-agree-appliance-fix-1 = En el appliance, abra [[Cloud Service Settings]]. Si muestra [[Deregister]], selecciónelo primero.
check-region-agree-appliance-fix-2 = Seleccione [[Edit Settings]] y elija { $server }.
check-region-agree-appliance-fix-3 = Envíe y después haga el commit. Un commit aplica todo lo que está preparado.
check-region-agree-appliance-fix-4 = Genere un token nuevo en el portal de { $tenant }. Un token anterior no funciona allí.
check-region-agree-tenant = Dos fuentes indican regiones distintas para su tenant.
check-region-agree-tenant-why = Una dice { $first }, otra dice { $second }. Un tenant tiene una sola región.
check-region-agree-tenant-fix-1 = Pegue la dirección del portal que usa. Su host muestra la región.
check-region-agree-tenant-fix-2 = Si el cliente de la API se creó en otra región, conecte uno de la región correcta.

## sse.ctr_enabled

check-sse-ctr-enabled-title = Threat Response en SSE
check-sse-ctr-enabled-looked-for = [[Cisco Threat Response]] en la página [[Cloud Services]] de SSE.
check-sse-ctr-enabled-why = Mientras está desactivado, { PORTAL() } no recibe ningún dispositivo de SSE.
check-sse-ctr-enabled-expected = Cisco Threat Response en SSE: activado
check-sse-ctr-enabled-found-off = Cisco Threat Response en SSE: desactivado
check-sse-ctr-enabled-found-inferred = Registered en SSE, pero { PORTAL() } no lo ofrece
check-sse-ctr-enabled-pass = Threat Response está activado en SSE.
check-sse-ctr-enabled-pass-inferred = { PORTAL() } ofrece el dispositivo, así que está activado en SSE.
check-sse-ctr-enabled-off = Threat Response está desactivado en SSE.
check-sse-ctr-enabled-off-why = El appliance puede estar registrado y, aun así, { PORTAL() } no lo ofrece.
check-sse-ctr-enabled-off-fix-1 = En SSE, abra [[Cloud Services]].
check-sse-ctr-enabled-off-fix-2 = Active [[Cisco Threat Response]].
check-sse-ctr-enabled-off-fix-3 = Copie la página y péguela en el paso 5.
check-sse-ctr-enabled-inferred = Threat Response probablemente está desactivado en SSE.
check-sse-ctr-enabled-inferred-why = Es una conclusión. En SSE, { $name } figura como Registered, pero la lista Registered Device no lo ofrece.
check-sse-ctr-enabled-inferred-fix-1 = En SSE, abra [[Cloud Services]] y active [[Cisco Threat Response]].
check-sse-ctr-enabled-inferred-fix-2 = Si ya está activado, pegue esa página. Después seleccione [[Reload Devices]] en Threat Response.

## sse.device

check-sse-device-title = Dispositivo en SSE
check-sse-device-looked-for = El nombre del appliance en la lista, con el estado Registered.
check-sse-device-why = { PORTAL() } consulta solo a dispositivos que en SSE figuran como Registered.
check-sse-device-pass = En SSE, { $name } figura como Registered.
check-sse-device-other-tenant = Esta lista es de otro tenant.
check-sse-device-several = { $count ->
    [one] El dispositivo de la lista coincide solo con una parte del nombre.
   *[other] De los { $count } dispositivos, más de uno coincide con el nombre.
}
check-sse-device-partial = { $count ->
    [one] Se leyó un dispositivo, y la lista puede seguir.
   *[other] Se leyeron { $count } dispositivos, y la lista puede seguir.
}
check-sse-device-partial-next = En la página de SSE, busque { $name } o muestre más filas. Después vuelva a copiarla.
check-sse-device-no-status = En SSE, { $name } figura sin estado.
check-sse-device-other-kind = La fila con el nombre { $name } es de otro tipo de appliance.
check-sse-device-listed-before = { $name } figuraba en SSE antes de que el appliance dijera lo contrario.
check-sse-device-older = Esta lista es anterior al registro. Vuelva a consultarla.
check-sse-device-near = En la lista aparece { $names }, casi igual que el nombre que indicó. Compare los dos.
check-sse-device-absent = { $count ->
    [0] La lista de dispositivos de SSE está vacía.
    [one] En SSE hay un dispositivo. No es { $name }.
   *[other] En SSE hay { $count } dispositivos. Ninguno se llama { $name }.
}
check-sse-device-absent-why = Sin su fila, { PORTAL() } no puede consultar al appliance.
check-sse-device-absent-fix-1 = En SSE, compruebe si { $name } está con otro nombre, o en otro tenant.
check-sse-device-absent-fix-2 = Si se eliminó la fila, anule el registro del appliance y genere un token nuevo.
check-sse-device-absent-fix-3 = Registre el appliance con el token nuevo. Después repita la comprobación.
check-sse-device-status = { $name } figura en SSE, pero no como Registered.
check-sse-device-status-why = Su estado es “{ $status }”. Cisco no documenta qué significa.
check-sse-device-status-next = En SSE, abra [[Devices]], vuelva a cargar la página y repita la comprobación.

## ctr.device_offered

check-ctr-device-offered-title = Dispositivo en la lista del módulo
check-ctr-device-offered-looked-for = El appliance en la lista [[Registered Device]] del formulario del módulo.
check-ctr-device-offered-why = Un módulo solo puede consultar a un dispositivo de los que ofrece esta lista.
check-ctr-device-offered-expected = { $name } en la lista
check-ctr-device-offered-found = { $count ->
    [0] Una lista vacía
    [one] Otro dispositivo
   *[other] Otros { $count } dispositivos
}
check-ctr-device-offered-pass = { PORTAL() } ofrece { $name }.
check-ctr-device-offered-chosen = Un módulo ya consulta al appliance, así que la lista lo ofrecía.
check-ctr-device-offered-several = { $count ->
    [one] El dispositivo de la lista coincide solo con una parte del nombre.
   *[other] De los { $count } dispositivos, más de uno coincide con el nombre.
}
check-ctr-device-offered-partial = La copia muestra qué dispositivo está elegido, no lo que ofrece la lista.
check-ctr-device-offered-partial-next = Elija { $name } en la lista. Después vuelva a copiar la página.
check-ctr-device-offered-absent = La lista Registered Device no ofrece { $name }.
check-ctr-device-offered-absent-why = { $count ->
    [0] La lista está vacía.
    [one] La lista tiene otro dispositivo.
   *[other] La lista tiene otros { $count } dispositivos.
}
check-ctr-device-offered-absent-fix-1 = En Threat Response, abra [[Devices]] y seleccione [[Reload Devices]].
check-ctr-device-offered-absent-fix-2 = En SSE, abra [[Cloud Services]] y compruebe que [[Cisco Threat Response]] está activado.
check-ctr-device-offered-absent-fix-3 = Compruebe que los dos portales muestran el mismo tenant y la misma región.
check-ctr-device-offered-absent-fix-4 = Vuelva a abrir el formulario, cópielo y péguelo en el paso 8.

## ctr.module

check-ctr-module-title = Módulo en { PORTAL() }
check-ctr-module-looked-for = Un módulo del tipo del appliance.
check-ctr-module-why = { PORTAL() } consulta al appliance solo a través de este módulo.
check-ctr-module-expected = Un módulo para el appliance
check-ctr-module-found = { $count ->
    [0] Ningún módulo
    [one] Un módulo, de otro tipo
   *[other] { $count } módulos, de otros tipos
}
check-ctr-module-pass = { PORTAL() } tiene el módulo { $name }.
check-ctr-module-absent = { PORTAL() } no tiene módulo para el appliance.
check-ctr-module-absent-why = { $count ->
    [0] La lista de módulos está vacía.
    [one] La lista tiene un módulo. Es de otro tipo.
   *[other] La lista tiene { $count } módulos. Todos son de otros tipos.
}
check-ctr-module-absent-fix-1 = { $xdr ->
    [no] En Threat Response, abra [[Modules]] y seleccione [[Add New Module]].
   *[yes] En XDR, abra [[Administration]] > [[Integrations]] y añada la del appliance.
}
check-ctr-module-absent-fix-2 = Elija el tipo de módulo del appliance. En [[Registered Device]], elija el appliance. Después guarde.

## ctr.module_device

check-ctr-module-device-title = Dispositivo del módulo
check-ctr-module-device-looked-for = El dispositivo al que consulta el módulo, comparado con este appliance.
check-ctr-module-device-why = Un módulo que consulta a otro appliance encuentra otros mensajes, o ninguno.
check-ctr-module-device-expected = { $device } ({ $id })
check-ctr-module-device-found = Otro dispositivo ({ $id })
check-ctr-module-device-pass = El módulo { $name } consulta a este appliance.
check-ctr-module-device-pass-form = Hay un solo módulo, { $name }. Se añadió con este appliance.
check-ctr-module-device-no-module = Todavía no hay ningún módulo que pueda consultar a un dispositivo.
check-ctr-module-device-id-unknown = Todavía no se conoce el ID de dispositivo del appliance.
check-ctr-module-device-unshown = Esta lista no muestra a qué dispositivo consulta un módulo.
check-ctr-module-device-other = El módulo { $name } consulta a otro appliance.
check-ctr-module-device-other-why = Su dispositivo no es { $device }.
check-ctr-module-device-other-fix-1 = { $xdr ->
    [no] En Threat Response, abra [[Modules]] y edite { $name }.
   *[yes] En XDR, abra [[Administration]] > [[Integrations]] y edite { $name }.
}
check-ctr-module-device-other-fix-2 = En [[Registered Device]], elija { $device }. O añada para él un segundo módulo.

## ctr.health

check-ctr-health-title = Estado de salud del módulo
check-ctr-health-looked-for = Lo que { PORTAL() } dice del propio módulo.
check-ctr-health-why = Un módulo con un error no responde.
check-ctr-health-expected = Estado de salud: ok
check-ctr-health-found = Estado de salud: error
check-ctr-health-pass = { PORTAL() } dice que el módulo funciona.
check-ctr-health-unsaid = { PORTAL() } indica este estado de salud del módulo: { $status }.
check-ctr-health-said = Dice “{ $said }”.
check-ctr-health-error = { PORTAL() } dice que el módulo tiene un error.
check-ctr-health-error-why = En ese estado no puede consultar al appliance.
check-ctr-health-error-fix-1 = { $xdr ->
    [no] En Threat Response, abra [[Modules]] y edite el módulo.
   *[yes] En XDR, abra [[Administration]] > [[Integrations]] y edite el módulo.
}
check-ctr-health-error-fix-2 = Compruebe [[Registered Device]] y [[Request Timeframe (days)]]; después vuelva a guardarlo.
check-ctr-health-error-fix-3 = Si el error sigue, quite el módulo y vuelva a añadirlo.

## query.syntax

check-query-syntax-title = Texto de la investigación
check-query-syntax-looked-for = Un tipo que { PORTAL() } conoce, con su valor entre comillas.
check-query-syntax-why = Si { PORTAL() } no puede leer el texto, no encuentra nada. Entonces parece que faltan datos.
check-query-syntax-expected = Por ejemplo, email_subject:"test"
check-query-syntax-found = { $text }
check-query-syntax-pass = { PORTAL() } puede leer su texto.
check-query-syntax-pass-corrected = Con las comillas corregidas, su texto está bien. Copie el texto corregido.
check-query-syntax-pass-own = El texto que escribe Passarela está bien.
check-query-syntax-malformed = { PORTAL() } no entiende el texto de la investigación.
check-query-syntax-malformed-why = En ese caso no encuentra nada, aunque los datos estén.
check-query-syntax-malformed-fix-1 = En “Demostrar que funciona”, elija un tipo e introduzca el valor. Passarela escribe el texto.
check-query-syntax-malformed-fix-2 = Copie ese texto en [[Investigate]].

## query.window

check-query-window-title = Antigüedad del mensaje
check-query-window-looked-for = La fecha de recepción del mensaje, comparada con el periodo de consulta del módulo.
check-query-window-why = El módulo no busca más atrás de su periodo de consulta, y no avisa de ello.
check-query-window-expected = { $days ->
    [one] Recibido en el último día
   *[other] Recibido en los últimos { $days } días
}
check-query-window-found = Recibido: { $time }
check-query-window-pass = { $days ->
    [one] El mensaje no es más antiguo que el periodo de un día.
   *[other] El mensaje no es más antiguo que el periodo de { $days } días.
}
check-query-window-no-module = Todavía no hay módulo, así que no hay periodo de consulta.
check-query-window-time-unread = Passarela no puede leer la hora del mensaje: { $time }.
check-query-window-edge = La antigüedad del mensaje es más o menos la del periodo de consulta.
check-query-window-older = El mensaje es demasiado antiguo para el periodo de consulta del módulo.
check-query-window-older-why = { $days ->
    [one] El módulo busca hasta un día atrás.
   *[other] El módulo busca hasta { $days } días atrás.
}
check-query-window-older-fix-1 = Envíe un nuevo mensaje de prueba e investigue ese.
check-query-window-older-fix-2 = O edite el módulo y aumente [[Request Timeframe (days)]].

## ctr.data

check-ctr-data-title = Datos en { PORTAL() }
check-ctr-data-looked-for = Un sighting del mensaje de prueba que venga del módulo de este appliance.
check-ctr-data-why = Demuestra que funciona la conexión entera.
check-ctr-data-expected = Un sighting del mensaje de prueba
check-ctr-data-found = Ningún sighting
check-ctr-data-pass = El módulo { $module } vio el mensaje de prueba.
check-ctr-data-earlier = La investigación más reciente no encontró nada. Una anterior sí.
check-ctr-data-module-error = El módulo no pudo responder a la investigación.
check-ctr-data-said = Dice “{ $said }”.
check-ctr-data-unnamed = El resultado no indica los módulos, así que no muestra qué vio el módulo de este appliance.
check-ctr-data-module-unknown = La investigación no encontró nada, y todavía no se sabe cuál es el módulo de este appliance.
check-ctr-data-not-tracked = La investigación no encontró nada, y el seguimiento de mensajes no ha mostrado el mensaje.
check-ctr-data-nothing = La investigación era correcta, pero no encontró nada.
check-ctr-data-nothing-why = El seguimiento de mensajes tiene el mensaje, pero el módulo no lo encuentra. El seguimiento puede ir con retraso.
check-ctr-data-nothing-fix-1 = Espere unos minutos y vuelva a investigar. Puede que un mensaje nuevo todavía no esté indexado.
check-ctr-data-nothing-fix-2 = En el appliance, compruebe que el seguimiento de mensajes está activado y muestra el mensaje.
check-ctr-data-nothing-fix-3 = En { PORTAL() }, investigue por el Message-ID o el MID en vez del asunto.
