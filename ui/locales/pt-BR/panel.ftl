# O painel de solução de problemas, o que o assistente pode fazer e seus planos: as frases que o Rust escolhe.

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

## Found by a search of the window

find-theme-light = Tema claro
find-theme-dark = Tema escuro
find-theme-system = Tema do sistema

## The appliance's API

appliance-api-good = O appliance aceitou a entrada do usuário { $user }.
appliance-api-stopped = O appliance recusou esta senha, por isso a Passarela não a usa mais.
appliance-api-stopped-next = Mais tentativas poderiam bloquear a conta. Informe a senha de novo, ou desbloqueie o usuário no appliance.

## The test message

test-message-body = Esta mensagem testa a conexão do appliance com o Threat Response. Você pode excluí-la.
