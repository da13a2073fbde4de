### Avisos en la ventana (notice-…), y lo que el escritorio dice a quien está en otra parte (alert-…).

notice-dismiss = Cerrar este mensaje

## The token and this computer’s clock

notice-token-15 = { $exact ->
    [yes] El token caduca en menos de 15 minutos ({ $at }).
   *[no] El token caduca en menos de 15 minutos ({ $at }, aproximadamente).
}
notice-token-5 = { $exact ->
    [yes] El token caduca en menos de 5 minutos ({ $at }).
   *[no] El token caduca en menos de 5 minutos ({ $at }, aproximadamente).
}
notice-token-1 = { $exact ->
    [yes] El token caduca en menos de un minuto ({ $at }).
   *[no] El token caduca en menos de un minuto ({ $at }, aproximadamente).
}
notice-token-soon-next = Péguelo en el { $machine } y haga el registro, o genere un token con más validez.
notice-token-expired = El token caducó ({ $at }).
notice-token-expired-next = Genere uno nuevo. Todo lo demás se conserva.
notice-token-elsewhere = { $count ->
    [1] El token de { $name } caduca ({ $at }).
   *[other] El token de otros { $count } appliances caduca ({ $at }).
}
notice-token-elsewhere-expired = { $count ->
    [1] El token de { $name } caducó ({ $at }).
   *[other] El token de otros { $count } appliances caducó ({ $at }).
}
notice-clock-behind = El reloj de este equipo va { $minutes } min atrasado respecto a la nube de Cisco.
notice-clock-ahead = El reloj de este equipo va { $minutes } min adelantado respecto a la nube de Cisco.
notice-clock-set-back = La hora de este equipo se cambió hacia atrás después de que usted obtuviera el token.
notice-clock-next = La cuenta atrás del token puede tener el mismo error. Ponga el reloj en hora y genere un token nuevo.

## The key store

notice-keychain-locked = El almacén de claves de este equipo está bloqueado.
notice-keychain-missing = Este equipo no tiene un almacén de claves que Passarela pueda usar.
notice-keychain-denied = El almacén de claves está bloqueado: su ventana de desbloqueo se cerró o no se pudo mostrar.
notice-keychain-refused = El almacén de claves no entregó la entrada a Passarela. Se cerró su ventana, o allí se denegó el acceso. Vuelva a probar.
notice-keychain-asking = El almacén de claves de este equipo espera su respuesta. Puede que su ventana esté detrás de esta.
notice-keychain-no-collection = El almacén de claves no tiene ninguna cartera abierta. Abra o cree una en su gestor de contraseñas y vuelva a probar.
notice-keychain-ambiguous = El almacén de claves tiene dos veces una entrada de Passarela. Vuelva a introducirla y Passarela guardará una sola.
notice-keychain-empty = El almacén de claves devolvió un secreto vacío. Vuelva a introducirlo.
notice-keychain-absent = El almacén de claves no muestra ninguna entrada de Passarela. Desbloquéelo y vuelva a probar, o introduzca de nuevo la contraseña.
notice-keychain-failed = El almacén de claves de este equipo responde con un error. Reinícielo y vuelva a probar.
notice-keychain-this-run = Passarela guarda sus secretos hasta que la cierre. Las páginas pegadas siguen probando los pasos.
notice-keychain-waits = Puede seguir pegando páginas. Las comprobaciones que usan una API quedan en espera.
notice-keychain-retry = Volver a probar el almacén de claves

## Saved work

notice-damaged-file = Passarela no pudo leer su trabajo guardado.
notice-newer-file = Una versión más nueva de Passarela guardó este trabajo.
notice-file-kept = El archivo anterior se conserva como { $file }. Passarela empezó uno nuevo.
notice-folder = Passarela no pudo abrir la carpeta del trabajo guardado. Compruebe que el disco no está lleno.
notice-not-saved-full = El disco está lleno, así que Passarela no guarda nada.
notice-not-saved-full-next = Libere espacio y continúe: su próxima acción guarda todo. Hasta entonces, deje abierta esta ventana.
notice-not-saved-closed = Passarela no puede escribir en { $folder }, así que no guarda nada.
notice-not-saved-closed-next = Permita escribir ahí y continúe: su próxima acción guarda todo. Hasta entonces, deje abierta esta ventana.
notice-not-saved-failed = Passarela no consiguió escribir en { $folder }, así que no guarda nada.
notice-not-saved-failed-next = Puede que la carpeta no esté al alcance por un momento. Su próxima acción lo vuelve a intentar. Hasta entonces, deje abierta esta ventana.

## Files of a Passarela

notice-report-damaged = No se puede leer este informe.
notice-report-damaged-then = Está dañado o incompleto. Pida el archivo de nuevo, en formato JSON.
notice-report-newer = Una versión más nueva de Passarela creó este informe.
notice-report-newer-then = Actualice Passarela para abrirlo, o pida el informe en HTML.
notice-set-up-damaged = No se puede leer esta configuración.
notice-set-up-damaged-then = El archivo está dañado o incompleto. Guárdelo de nuevo en el otro equipo.
notice-set-up-newer = Una versión más nueva de Passarela guardó esta configuración.
notice-set-up-newer-then = Actualice Passarela en este equipo y abra el archivo de nuevo.
notice-set-up-not-kept = No se pudo incorporar la configuración.
notice-set-up-not-kept-then = Este equipo no permitió que Passarela la escribiera. Aquí no ha cambiado nada.
notice-file-activity = Este archivo contiene la actividad de una configuración.
notice-file-activity-then = Passarela no puede abrirlo como configuración. Otros programas y editores sí pueden leerlo.
notice-file-in-practice = Las configuraciones se abren fuera de la práctica.
notice-file-in-practice-then = Salga de la práctica y abra el archivo de nuevo.
notice-set-up-taken = { $named ->
    [yes] La configuración de { $name } ya está aquí.
   *[no] La configuración ya está aquí.
}
notice-set-up-taken-then = Las contraseñas y el token no vinieron con ella: vuelva a introducirlos donde hagan falta.

## Beginning anew

notice-set-aside = No se pudo archivar la configuración, así que no cambió nada.
notice-discard = No se pudo quitar la configuración anterior.
notice-discard-locked = El almacén de claves está bloqueado, así que no se quitó la configuración anterior.
notice-started-over = La práctica empezó de nuevo.
notice-started-over-lost = La práctica anterior se conserva, sin sus contraseñas, hasta que vuelva a empezar.
notice-started-over-undo = Deshacer

## Several appliances

notice-damaged-list = Passarela no pudo leer la lista de appliances.
notice-damaged-list-then = El archivo se conserva. Se recuperaron las configuraciones, pero no su orden.
notice-list-not-saved = No se pudo guardar la lista de appliances, así que no cambió nada.
notice-removed = { $named ->
    [yes] Se quitó { $name } de la lista.
   *[no] Se quitó el appliance de la lista.
}
notice-removed-kept = Su configuración se conserva en “Configuraciones”, con todo lo que contiene menos su token.
notice-removed-undo = Volver a añadirlo
notice-page-taken = Esa página es de { $name }, así que se usó en ese appliance.
notice-page-taken-open = Abrir ese appliance
notice-page-of-several = Esa página dice { $name }, que puede ser más de un appliance de la lista.
notice-page-of-several-then = La página no se usó. Abra el appliance correcto y muéstrela allí.

## Practice

notice-practice-changed = El laboratorio de práctica ha cambiado.
notice-practice-changed-next = Puede que los resultados anteriores ya no sean válidos. Compruebe todo y vuelva a mostrar las páginas que puedan haber cambiado.
notice-practice-solved = Ha resuelto todos los fallos.
notice-practice-solved-next = Repase qué falló, qué dijo “Solución de problemas” y qué lo habría evitado.

## Told by the desktop

alert-registered = El appliance está registrado. { $step } está confirmado.
alert-refused = El appliance no se registró. Vea qué dice.
alert-broke = { $step } estaba confirmado. Ahora algo muestra lo contrario.
alert-stale = Una prueba ya es demasiado antigua y no cuenta: { $step }. Compruébelo de nuevo.
alert-stale-several = Las pruebas de { $count } pasos son demasiado antiguas y ya no cuentan. Compruébelos de nuevo.
alert-open = Abrir Passarela
