# O painel de solução de problemas, os planos e o registro de atividade: as frases que o Rust escolhe.

panel-not-checked = Ainda não verificado.
panel-calm = { $passed ->
    [1] Uma verificação foi feita. Não aponta nenhum problema.
   *[other] { $passed } verificações foram feitas. Nenhuma aponta um problema.
}
panel-calm-before = { $before ->
    [1] Nenhum problema foi visto, mas uma verificação se baseia em uma página de antes da mudança do laboratório. Mostre essa página de novo.
   *[other] Nenhum problema foi visto, mas { $before } verificações se baseiam em páginas de antes da mudança do laboratório. Mostre essas páginas de novo.
}
panel-asks-region = Em que região está o seu tenant? Sem esse dado, a Passarela não consegue testar os servidores da nuvem.
panel-calm-muted = { $muted ->
    [1] O único problema conhecido está silenciado. Ele continua lá.
   *[other] Todos os { $muted } problemas conhecidos estão silenciados. Eles continuam lá.
}
panel-calm-unknown = { $unknown ->
    [1] Nenhum problema foi visto. Em uma verificação, ainda não dá para saber.
   *[other] Nenhum problema foi visto. Em { $unknown } verificações, ainda não dá para saber.
}
check-of-before = Isto foi lido antes de o laboratório de prática mudar. Mostre a página de novo.

symptom-no-token-field = O { ESA() } não pede o token de registro
symptom-token-refused = O registro falha com o erro “invalid or expired token”
symptom-not-offered = O { ESA() } não está na lista Registered Device
symptom-no-data = A investigação não mostra dados do { ESA() }
symptom-unknown = Ainda não se sabe o bastante para apontar a causa. Abra a verificação e mostre a página que ela pede.
symptom-unexplained = As verificações que poderiam explicar isso não encontraram nada de errado.

look-network = o que este computador alcança
look-sign-in = a entrada no { PORTAL() }
look-devices = a lista de dispositivos do SSE
look-modules = os módulos do { PORTAL() }
look-health = a saúde dos módulos
look-test-message = a busca pela mensagem de teste
look-appliance = a API do appliance
look-tracking = o rastreamento de mensagens

## What the wizard can do, and its plans

offer-create-module = Criar o módulo para mim…
offer-create-module-hint = Antes você vê exatamente o que será criado. Nada acontece antes de você concordar.
offer-delete-module = Remover este módulo…
offer-delete-module-hint = Remove o módulo que a Passarela criou. Antes você vê o que será removido.
offer-send-message = Enviar a mensagem de teste para mim…
offer-send-plain = Enviar sem criptografia…
offer-send-plain-hint = Antes você vê um plano. Outras pessoas no caminho poderiam ler a mensagem, que não contém nada secreto.
offer-send-message-hint = Antes você vê o que será enviado, de onde e para quem. É uma mensagem só, uma única vez.

plan-value = { $value }
plan-line-module-type = Tipo do módulo
plan-line-module-name = Nome do módulo
plan-line-module-id = ID do módulo
plan-line-device = Dispositivo registrado
plan-line-device-id = ID do dispositivo
plan-line-timeframe = Período de consulta (dias)
plan-line-listener = Listener de e-mail
plan-line-from = De
plan-line-to = Para
plan-line-subject = Assunto
plan-line-encryption = Criptografia
plan-encryption-offered = TLS, se o listener oferecer
plan-encryption-none = Nenhuma. A mensagem não contém nada secreto.

plan-create-module-title = Criar um módulo no { PORTAL() }
plan-create-module-follows = A partir daí, todos no seu tenant podem pesquisar o rastreamento de mensagens deste appliance.
plan-create-module-scope = Se o cliente da API não tiver permissão para isso, nada muda. Você ainda pode adicionar o módulo no portal.
plan-create-module-way-back = O módulo pode ser removido na etapa 8.
plan-create-module-agree = Criar o módulo
plan-delete-module-title = Remover o módulo do { PORTAL() }
plan-delete-module-follows = As investigações deixam de consultar este appliance. O appliance continua registrado.
plan-delete-module-way-back = Você pode criar o módulo de novo na etapa 8. Nesse caso, ele recebe um novo ID.
plan-delete-module-agree = Remover o módulo
plan-send-message-title = Enviar uma mensagem de teste
plan-send-message-follows = O appliance a trata como qualquer outra mensagem, com todos os filtros e políticas.
plan-send-message-plain = Nada é criptografado. Qualquer pessoa entre este computador e o listener pode ler a mensagem e os endereços.
plan-send-message-own = Use apenas endereços seus.
plan-send-message-way-back = Não é possível desfazer o envio de uma mensagem. Depois você pode excluí-la da caixa de correio.
plan-send-message-agree = Enviar a mensagem

## Activity

find-theme-light = Tema claro
find-theme-dark = Tema escuro
find-theme-system = Tema do sistema
alert-registered = O appliance está registrado. { $step } está confirmada.
alert-refused = O appliance não foi registrado. Veja o que ele diz.
alert-broke = { $step } estava confirmada. Agora algo mostra o contrário.
alert-stale = { $step }: a prova é antiga demais para contar. Verifique de novo.
alert-stale-several = A prova de { $count } etapas é antiga demais para contar. Verifique-as de novo.
alert-open = Abrir a Passarela
activity-begun = A configuração foi iniciada.
activity-step = { $step }: { $state }. Antes: { $before }.
activity-step-numbered = Etapa { $number } ({ $heading })
activity-unmarked = { $step }: você retirou a sua marcação.
activity-token-recorded = Você informou que tem um token. Região: { $region }. Validade: { $life }.
activity-token-shown = Uma página mostrou um token. Região: { $region }. Ele vale até { $ends }.
activity-token-ran-out = O token expirou ({ $ended }).
activity-token-forgotten = Você removeu o token da Passarela.
activity-connected = Você salvou a conexão da API (região: { $region }).
activity-disconnected = Você removeu a conexão da API.
activity-appliance-connected = Você salvou o acesso à API do appliance.
activity-appliance-disconnected = Você removeu o acesso à API do appliance.
activity-certificate-accepted = Você comparou o certificado do appliance e o aceitou.
activity-checked-all = Você executou todas as verificações.
activity-fault-staged = Prática, falha provocada: { $fault }
activity-something-staged = Prática: houve um sorteio de falhas.
activity-fault-gone = Prática, falha desfeita: { $fault }
activity-create-module-planned = Você viu um plano para criar o módulo { $name } para { $device }.
activity-create-module-dropped = Você fechou esse plano. O módulo { $name } não foi criado.
activity-delete-module-planned = Você viu um plano para remover o módulo { $name }.
activity-delete-module-dropped = Você fechou esse plano. O módulo { $name } não foi removido.
activity-send-message-planned = Você viu um plano para enviar uma mensagem de teste a { $to } por { $host }.
activity-send-message-dropped = Você fechou esse plano. Nenhuma mensagem de teste foi enviada a { $to } por { $host }.
activity-region-changed = Você mudou a região de { $before } para { $after }.
activity-region-none = nenhuma
activity-page-discarded = { $step }: você descartou a página mostrada.
activity-undid-mark = { $step }: você desfez a sua marcação.
activity-undid-unmark = { $step }: a sua marcação voltou a valer.
activity-undid-mute = Você desfez o silenciamento de “{ $check }”.
activity-undid-unmute = “{ $check }” está silenciada de novo.
activity-undid-page = { $step }: a página que você descartou voltou a contar.
activity-undid-region = Você desfez a mudança de região.
undo-mark = Desfazer a sua marcação: { $step }
undo-unmark = Marcar de novo: { $step }
undo-mute = Desfazer o silenciamento de “{ $check }”
undo-unmute = Silenciar “{ $check }” de novo
undo-page = Fazer a página descartada contar de novo: { $step }
undo-region = Desfazer a mudança de região
activity-muted = Você silenciou “{ $check }” até { $until }.
activity-mute-ended = O prazo terminou: “{ $check }” não está mais silenciada.
activity-unmuted = Você deixou de silenciar “{ $check }”.
activity-create-module-agreed = Você concordou em criar o módulo { $name } para { $device }.
activity-create-module-done = O módulo { $name } foi criado para { $device }.
activity-create-module-failed = O módulo { $name } para { $device } não foi criado: { $why }
activity-delete-module-agreed = Você concordou em remover o módulo { $name }.
activity-delete-module-done = O módulo { $name } foi removido.
activity-delete-module-failed = O módulo { $name } não foi removido: { $why }
activity-send-message-agreed = Você concordou em enviar uma mensagem de teste a { $to } por { $host }.
activity-send-message-done = { $host } aceitou a mensagem de teste para { $to }.
activity-send-message-failed = A mensagem de teste para { $to } por { $host } não foi enviada: { $why }

appliance-api-good = O appliance aceitou a entrada do usuário { $user }.
appliance-api-stopped = O appliance recusou esta senha, por isso a Passarela não a usa mais.
appliance-api-stopped-next = Mais tentativas poderiam bloquear a conta. Informe a senha de novo, ou desbloqueie o usuário no appliance.

test-message-body = Esta mensagem testa a conexão do appliance com o Threat Response. Você pode excluí-la.

lab-smtp = Listener de e-mail
lab-asyncos-api = API do appliance
