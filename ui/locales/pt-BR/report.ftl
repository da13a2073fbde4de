# O relatório e os pedidos que vão com ele. Tudo sai da janela como texto simples: sem marcas de rótulo.

report-title = Relatório da configuração de { $device }
report-title-unnamed = Relatório da configuração
report-mark = PRÁTICA. Nada neste relatório trata de um appliance real.
report-secret = [oculto]

## Headings

report-section-summary = Resumo
report-section-set-up = O appliance
report-section-steps = Etapas
report-section-checks = Verificações
report-section-open = Questões em aberto
report-section-not-understood = Respostas que a Passarela não conseguiu ler
report-section-muted = Verificações silenciadas
report-section-notes = Notas
report-section-timeline = O que aconteceu
report-section-environment = Programa e conexões
report-section-hidden = O que está oculto

## What stands below a heading

report-steps-remark = Cada estado indica a fonte. “A palavra do administrador” não é prova.
report-checks-none = Nenhuma verificação foi feita.
report-open-remark = Não são problemas. Ainda não se sabe o suficiente para dizer.
report-open-none = Não há nenhuma questão em aberto.
report-not-understood-remark = Cada linha mostra a forma de uma resposta, sem os valores.
report-not-understood-none = A Passarela conseguiu ler todas as respostas.
report-muted-none = Nenhuma verificação está silenciada.
report-notes-none = Não há nenhuma nota neste relatório.
report-timeline-remark = Todos os horários estão em UTC, do mais antigo ao mais recente.
report-timeline-none = Nada aconteceu ainda.
report-hidden-remark = O mesmo valor tem o mesmo nome em todo o relatório. Um relatório nunca contém tokens ou senhas.

## Summary

# The first line of a report: whether it works, and since when.
report-first-works = Funciona. Isso está provado desde { $since }.
report-first-said = O administrador diz que funciona, desde { $since }. Nada prova isso.
report-first-worked = Funcionava em { $worked }. Pode ter mudado desde então.
report-first-broken-since = Funcionava em { $worked }. Mas requer atenção desde { $since }: { $step }.
report-first-broken = Ainda não funciona. Requer atenção desde { $since }: { $step }.
report-first-cause-since = Funcionava em { $worked }, mas não funciona mais. Causa mais provável: { $headline } Foi vista pela primeira vez em { $seen }.
report-first-cause = Ainda não funciona. Causa mais provável: { $headline } Foi vista pela primeira vez em { $seen }.
report-first-open = Ainda não está provado que funciona. Em aberto desde { $since }: { $step }.
report-summary-steps = { $confirmed } de 8 etapas estão confirmadas.
report-summary-marked = { $marked ->
    [1] Uma etapa tem só a palavra do administrador.
   *[other] { $marked } etapas têm só a palavra do administrador.
}
report-summary-attention = { $count ->
    [1] Uma etapa requer atenção.
   *[other] { $count } etapas requerem atenção.
}
report-summary-warning = Um alerta: { $headline }
report-summary-cause = Causa mais provável: { $headline }
report-summary-open = { $count ->
    [1] Em uma verificação, ainda não dá para saber.
   *[other] Em { $count } verificações, ainda não dá para saber.
}
report-summary-calm = As verificações não encontraram nada de errado.
report-summary-unchecked = As verificações ainda não foram executadas.

## Facts

report-fact-device = Appliance
report-fact-way = Gerenciamento
report-fact-version = Versão do AsyncOS
report-fact-region = Região do tenant
report-fact-server = Servidor no appliance
report-fact-begun = Configuração iniciada
report-fact-token = Token de registro
report-fact-app = Passarela
report-fact-os = Sistema operacional
report-fact-made = Relatório criado
report-fact-api-client = Cliente da API
report-fact-appliance-api = API do appliance
report-fact-key-store = Repositório de chaves
report-not-known = Não se sabe
report-from-source = { $value } ({ $source })
report-way-direct = Nenhum SMA o gerencia
report-way-sma-managed = Um SMA o gerencia
report-way-ces = Cloud Email Security (CES)
report-way-sma = É um SMA
report-token = { $exact ->
    [yes] Gerado em { $made } para a região { $region }, vale até { $ends }
   *[no] Gerado em { $made } para a região { $region }, vale até cerca de { $ends }
}
report-token-over = { $exact ->
    [yes] Gerado em { $made } para a região { $region }, expirou em { $ends }
   *[no] Gerado em { $made } para a região { $region }, expirou por volta de { $ends }
}
report-server-unknown-host = { $host }, em nenhuma região que a Passarela conheça
report-server-of-region = { $host } ({ $region })
report-client-connected = Conectado: { $client }, { $region }
report-client-password-missing = Conectado, mas a Passarela não tem a senha dele: { $client }, { $region }
report-client-none = Sem conexão
report-appliance-connected = Conectada: { $address }, como { $user }
report-appliance-stopped = Parada depois de uma senha recusada: { $address }, como { $user }
report-appliance-password-missing = Conectada, mas a Passarela não tem a senha dela: { $address }, como { $user }
report-key-store-ready = Funciona
report-key-store-locked = Bloqueado
report-key-store-missing = Nenhum
report-key-store-denied = Bloqueado; a janela de desbloqueio foi fechada
report-key-store-refused = Não entregou a entrada à Passarela
report-key-store-asking = Espera uma resposta do usuário
report-key-store-no-collection = Presente, sem carteira aberta
report-key-store-ambiguous = Tem uma entrada duplicada
report-key-store-empty = Devolveu um segredo vazio
report-key-store-absent = Não mostra nenhuma entrada da Passarela
report-key-store-failed = Responde com um erro
report-key-store-unknown = Ainda não testado

## Labels

report-label-number = N.º
report-label-step = Etapa
report-label-state = Estado
report-label-since = Desde
report-label-headline = Resultado
report-label-source = Fonte
report-label-time = Hora
report-label-check = Verificação
report-label-verdict = Situação
report-label-looked-for = Procura
report-label-expected = Esperado
report-label-found = Encontrado
report-label-seen = Visto em
report-label-blocked-by = Bloqueado por
report-label-would-tell = O que daria a resposta
report-label-why = Por quê
report-label-what = O quê
report-label-reason = Motivo
report-label-until = Até
report-label-kind = Tipo
report-label-count = Quantos
report-label-shown = Neste relatório
report-table-steps = As etapas, e como se sabe de cada uma
report-table-checks = Todas as verificações
report-table-open = Verificações em que ainda não dá para saber
report-table-muted = Verificações silenciadas, e por quê
report-table-timeline = Eventos em ordem cronológica
report-table-hidden = Valores substituídos
report-how = { $source }, { $at }
report-seen = { $what }. { $source }, { $at }
report-seen-line = { $what }. { $source }, linha { $line }, { $at }

## Words of a check

report-verdict-pass = OK
report-verdict-warn = Convém saber
report-verdict-fail = Requer atenção
report-verdict-cannot-tell = Não dá para saber
report-verdict-blocked = Bloqueado
report-verdict-not-applicable = Não se aplica
report-verdict-not-yet = Ainda não
report-open-not-checked = Não verificado: { $why }
report-open-cannot-tell = Não dá para saber: { $why }
report-note-different = A página é diferente e não corresponde a nenhuma das formas conhecidas
report-note-private = Nota particular

## What happened

report-by-administrator = O administrador
report-by-word = A palavra do administrador
report-by-passarela = Passarela
report-marked = Marcada manualmente: { $step }
report-seen-well = { $what }: leitura feita
report-seen-not-understood = { $what }: chegou uma resposta, mas a Passarela não conseguiu lê-la
report-seen-failed = { $what }: { $failure }
report-seen-something = Uma página que a Passarela não conhece
report-times = { $what } ({ $times } vezes, a última em { $until })

## Kinds of hidden values

report-hidden-host = Nomes de hosts e dispositivos
report-hidden-address = Endereços de hosts
report-hidden-email = Endereços de e-mail
report-hidden-person = Pessoas e tenants
report-hidden-id = IDs e nomes de módulos
report-hidden-subject = Assuntos de mensagens
report-hidden-secret = Tokens, senhas e outras credenciais
report-is-hidden = Substituído
report-is-shown = Mostrado sem alteração
report-is-removed = Removido

## The page

report-heading = Criar um relatório
report-outcome = O arquivo será exatamente assim. Ele fica neste computador até você enviá-lo.
report-format = Formato
report-language = Idioma do relatório
report-format-html = HTML
report-format-markdown = Markdown
report-format-json = JSON
report-format-html-hint = Um arquivo para ler ou imprimir
report-format-markdown-hint = Texto sem formatação, para um chamado
report-format-json-hint = Para programas
report-save = Salvar o relatório
report-copy = Copiar o relatório
report-copy-failed = Este computador não permitiu a cópia. Salve o relatório e abra o arquivo.
report-preview = Prévia
report-preview-title = O relatório, como será salvo
report-saved = Relatório salvo ({ $at }):
report-saved-key = Lista de nomes salva ({ $at }):
report-saved-spoken = O relatório está salvo. { $path }
report-saved-key-spoken = A lista de nomes está salva. { $path }
report-changed = O relatório mudou desde então. Salve-o de novo para que o arquivo contenha a mudança.
report-show-failed = Não foi possível abrir um gerenciador de arquivos. O caminho acima mostra onde está o arquivo.
report-hides = O que está oculto
report-hides-list = Oculto: { $list }.
report-hides-nothing = Nada está oculto.
report-never = Tokens e senhas nunca podem ser incluídos.
report-hide-these = Ocultar neste relatório
report-found = { $count ->
    [0] nenhum
   *[other] { $count }
}
report-no-switch = Estes não podem ser incluídos. Com um deles, quem lesse o relatório poderia entrar.
report-notes = Incluir as minhas notas particulares
report-notes-hint = Nelas, a Passarela oculta nomes e endereços do mesmo modo.
report-key-heading = A lista de nomes
report-key-what = O relatório diz device-1 ou host-2 em vez de um nome. A lista mostra a que nome cada um corresponde.
report-key-keep = Guarde-a com você. Quem tiver os dois pode ler todos os nomes.
report-key-save = Salvar a lista de nomes
report-requests = Pedidos para outras pessoas
report-requests-what = Para um chamado ou um e-mail. Eles trazem o nome do seu appliance, para que os colegas o encontrem.
report-make = Criar um relatório…
report-copy-check = Copiar esta verificação
report-copy-details = Copiar os detalhes

## What is hidden, counted

report-count-host = { $count ->
    [1] um nome de host
   *[other] { $count } nomes de host
}
report-count-address = { $count ->
    [1] um endereço
   *[other] { $count } endereços
}
report-count-email = { $count ->
    [1] um endereço de e-mail
   *[other] { $count } endereços de e-mail
}
report-count-person = { $count ->
    [1] uma pessoa ou um tenant
   *[other] { $count } pessoas ou tenants
}
report-count-id = { $count ->
    [1] um ID
   *[other] { $count } IDs
}
report-count-subject = { $count ->
    [1] um assunto
   *[other] { $count } assuntos
}
report-count-secret = { $count ->
    [1] um token ou uma senha
   *[other] { $count } tokens ou senhas
}

## A file that could not be saved

report-not-saved-full = O disco está cheio.
report-not-saved-full-next = Nada foi gravado e nada se perdeu. Libere espaço e salve de novo. Você também pode copiar o relatório.
report-not-saved-closed = A Passarela não tem permissão para gravar nesta pasta.
report-not-saved-closed-next = Nada se perdeu. Permita a gravação em { $folder } e salve de novo. Você também pode copiar o relatório.
report-not-saved-no-folder = Não há pasta onde salvar.
report-not-saved-no-folder-next = A Passarela procurou Downloads e a sua pasta pessoal. Crie uma delas e salve de novo. Você também pode copiar o relatório.
report-not-saved-failed = O arquivo não foi gravado.
report-not-saved-failed-next = Nada se perdeu. Salve de novo: { $folder } pode estar indisponível por um momento. Você também pode copiar o relatório.

## Requests for somebody else

report-handoff-device = o Email Security Appliance
report-handoff-firewall-title = Pedido à equipe de firewall: HTTPS de saída
report-handoff-firewall-what = O quê: { $device } precisa alcançar estes hosts. Libere a porta TCP 443, de saída, a partir da interface de gerenciamento dele:
report-handoff-firewall-why = Por quê: o appliance mantém uma conexão com a nuvem da Cisco. Sem ela, não consegue se registrar no Cisco Threat Response.
report-handoff-firewall-host = - { $host } para a região { $region }. A Cisco documenta este host.
report-handoff-firewall-host-europe = - { $host } para a região { $region }. O guia da Cisco o indica só para usuários da União Europeia.
report-handoff-firewall-host-seen = - { $host } para a região { $region }. É conhecido por ferramentas de terceiros. Os guias da Cisco consultados não o mencionam.
report-handoff-firewall-choose = Só uma destas regiões é necessária. Ainda não se sabe qual.
report-handoff-firewall-enrolment = - { $host }, para o certificado do dispositivo. Este não está confirmado. Pergunte à Cisco antes de abri-lo.
report-handoff-firewall-other = - Não { $host }: esse é o Cisco Secure Access, outro produto cujo nome também se abrevia SSE.
report-handoff-firewall-other-americas = - Não { $host }: esse é o Cisco Secure Access, outro produto. O nosso tem um hífen: { $server }.
report-handoff-firewall-licence = - { $host }, para o Smart Licensing. A Cisco o exige a partir do AsyncOS 15.5.1.
report-handoff-firewall-direction = Os guias da Cisco falam em entrada e saída. É o appliance que inicia a conexão, então muito provavelmente não é necessária uma regra de entrada.
report-handoff-firewall-inspection = Deixe estes hosts fora da inspeção de TLS. O appliance apresenta um certificado de dispositivo, então a inspeção muito provavelmente interrompe a conexão.
report-handoff-firewall-who = Quem: a equipe que administra o firewall e o proxy entre { $device } e a internet.
report-handoff-firewall-known = Estará pronto quando { $device } não disser mais, em Cloud Service Settings, que o serviço de nuvem está ocupado. Um teste de outro computador não prova nada sobre o appliance.
report-handoff-sse-title = Pedido ao administrador do SSE: ligar o Threat Response
report-handoff-sse-what = O quê: no Security Services Exchange (SSE), abra Cloud Services e ligue Cisco Threat Response.
report-handoff-sse-why = Por quê: enquanto isso está desligado, { $device } não é oferecido quando se adiciona o módulo no Threat Response.
report-handoff-sse-where = Onde: { $address }, região { $region }. A conta precisa ser do mesmo tenant que a conta do Threat Response.
report-handoff-sse-where-seen = Onde: { $address }, região { $region }. O guia da Cisco não indica este endereço: verifique se ele abre. Use o mesmo tenant.
report-handoff-sse-where-open = Onde: o portal do SSE da nossa região. Ainda não se sabe a região; o endereço do portal do Threat Response a mostra.
report-handoff-sse-token = Depois: abra Devices, selecione Add Devices and Generate Tokens, 1 dispositivo, pelo menos 4 horas. Envie o token como enviaria uma senha.
report-handoff-sse-token-region = Um token de outra região é recusado. Diga-me quando o gerou.
report-handoff-sse-who = Quem: um administrador do SSE no nosso tenant.
report-handoff-sse-known = Estará pronto quando Cloud Services mostrar Cisco Threat Response como ligado e { $device } aparecer em Devices como Registered.
