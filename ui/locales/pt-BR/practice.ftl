### A prática: o laboratório com suas páginas e seus acessos, as falhas que se podem ensaiar, e o olhar para trás. Nada disto aparece no trabalho real.

## The lab

lab-appliance-user = Nome de usuário no ESA de prática
lab-appliance-password = Senha no ESA de prática
lab-portal-user = Conta nos portais de prática
lab-portal-password = Senha nos portais de prática
lab-user-name = Usuário
lab-passphrase = Senha (Passphrase)
lab-e-mail = E-mail
lab-password = Senha
lab-client-id = ID do cliente da API
lab-client-password = Senha do cliente da API
lab-open-appliance = Abrir o ESA de prática
lab-open-sma = Abrir o SMA de prática
lab-open-sse = Abrir o SSE de prática
lab-open-threat-response = Abrir o Threat Response de prática
lab-open-xdr = Abrir o XDR de prática
lab-open-mail = Enviar mensagem de teste
lab-failed = O laboratório de prática não iniciou. Feche outros programas que usem muitas portas e tente iniciar a prática de novo.
lab-world-fresh = O começo: ainda não há nada habilitado
lab-world-colleague-change = O começo, com a alteração de um colega preparada
lab-world-ready-to-register = Commit feito, e o ESA pede um token
lab-world-registered = Tudo está feito
lab-world-sma-managed = Um SMA gerencia o ESA
lab-world-ces = Cloud Email Security (CES)
lab-world-apjc = Um tenant na Ásia-Pacífico
lab-world-registers-itself = O ESA se registra sem token
lab-world-2020-fresh = 2020: o começo do guia
lab-world-2020-colleague-change = 2020: o começo, com a alteração de um colega preparada
lab-world-2020-ready-to-register = 2020: commit feito, e o ESA pede um token
lab-world-2020-registered = 2020: tudo está feito
lab-world-2020-sma-managed = 2020: um SMA gerencia o ESA
lab-world-2020-ces = 2020: Cloud Email Security (CES), AsyncOS 14
lab-world-2020-apjc = 2020: AsyncOS 14, tenant na Ásia-Pacífico
lab-world-2020-hint = Como no guia de 2020 da Cisco: AsyncOS 13.0.0-392 e Threat Response. Duas verificações avisam sobre esta versão.
lab-smtp = Listener de e-mail
lab-asyncos-api = API do appliance

## Rehearsing

rehearse-heading = Simular uma falha
rehearse-intro = Escolha o que vai falhar no laboratório de prática. Depois encontre a falha em “Solução de problemas” e resolva-a.
rehearse-world = A maioria das falhas aparece melhor em uma configuração que funciona. Antes, você pode recomeçar a partir de “Tudo está feito”.
rehearse-find = Buscar uma falha
rehearse-none-found = Nenhuma falha contém estas palavras.
rehearse-group-world = Appliance, nuvem e contas
rehearse-group-transport = As respostas da nuvem e a rede
rehearse-group-local = Este computador
rehearse-count = { $count ->
    [1] uma escolhida
   *[other] { $count } escolhidas
}
rehearse-stage = Provocar estas falhas
rehearse-nothing = Não provocar nenhuma
rehearse-or = Ou deixe por conta do sorteio
rehearse-surprise = Surpreenda-me
rehearse-seed = Semente (opcional)
rehearse-seed-hint = A mesma semente provoca as mesmas falhas em qualquer computador: de uma a três, e todas têm solução.
rehearse-this-seed = Semente deste exercício:
rehearse-seed-value = Semente
rehearse-secret = { $count ->
    [1] Há uma falha, e a Passarela não diz qual.
   *[other] Há { $count } falhas, e a Passarela não diz quais.
}
rehearse-secret-next = Descubra em “Solução de problemas”. Se você desistir, a Passarela mostra o que falhou e conserta.
rehearse-staged = { $count ->
    [1] Há uma falha.
   *[other] Há { $count } falhas.
}
rehearse-solved = Tudo o que falhava voltou a funcionar.
rehearse-end = Encerrar o exercício e revisar
rehearse-give-up = Mostrar o que falhou
rehearse-look-back = Revisar
rehearse-end-hint = Ao encerrar, o que ainda falha é consertado. O que você resolveu continua resolvido.
rehearse-open-panel = Abrir “Solução de problemas”
rehearse-open-debrief = Revisar o exercício
navigation-staged = { $count ->
    [1] Há uma falha
   *[other] Há { $count } falhas
}

## Looking back

debrief-heading = Revisão do exercício
debrief-intro = O que falhou, o que “Solução de problemas” disse e o que teria evitado a falha.
debrief-seed = Semente: { $seed }
debrief-shows = Onde aparece
debrief-said = O que “Solução de problemas” disse
debrief-was-headline = Era a causa mais provável.
debrief-was-warning = Vinha primeiro, como alerta.
debrief-was-other = Outra causa vinha primeiro.
debrief-not-asked = Você não executou as verificações enquanto havia a falha.
debrief-prevented = O que teria evitado a falha
debrief-step = Etapa: { $step }
debrief-end = Como terminou
debrief-end-put-right = Você resolveu.
debrief-end-taken-back = Você a desfez na lista de falhas.
debrief-end-still-there = A falha ainda existia. Ela foi consertada quando o exercício terminou.
debrief-go = Abrir a verificação
debrief-go-to = Abrir a verificação: { $title }

## Faults: what broke, and what prevents it

fault-offline = Este computador não tem rede.
fault-offline-prevention = Nenhuma etapa evita isso. Sem rede, você ainda pode colar páginas.
fault-clock-skew = Há dez minutos de diferença entre o relógio deste computador e o da nuvem.
fault-clock-skew-prevention = Configure este computador para acertar a hora pela rede.
fault-keychain-locked = O repositório de chaves deste computador está bloqueado.
fault-keychain-locked-prevention = Desbloqueie o repositório de chaves antes de começar. Até lá, a Passarela guarda o que você digitou.
fault-sma-managed = Um SMA gerencia o appliance.
fault-sma-managed-prevention = “Antes de começar” pergunta quem gerencia o appliance e leva ao caminho pelo SMA.
fault-old-version = O AsyncOS do appliance é mais antigo que o mínimo.
fault-old-version-prevention = “Antes de começar” compara a versão. Atualize antes.
fault-unpatched = O appliance roda um build com uma vulnerabilidade explorada em ataques.
fault-unpatched-prevention = “Antes de começar” compara o build com os que a Cisco indicou como corrigidos. Atualize antes.
fault-old-certificates = A versão do appliance é uma das que constam no field notice FN72113.
fault-old-certificates-prevention = “Antes de começar” indica as versões que constam no field notice.
fault-appliance-clock-skew = O relógio do appliance está dez minutos adiantado.
fault-appliance-clock-skew-prevention = Antes de começar, compare o relógio do appliance com um relógio em que você confia.
fault-bad-client-id = O cliente da API foi excluído.
fault-bad-client-id-prevention = Mantenha o cliente da API enquanto usar as verificações. O teste da conexão mostra se ele é conhecido.
fault-bad-client-password = A senha do cliente da API foi trocada.
fault-bad-client-password-prevention = Se alguém trocar a senha, salve a nova também na Passarela.
fault-account-disabled = A conta por trás do cliente da API está desativada.
fault-account-disabled-prevention = “Antes de começar” pergunta pela conta. Use uma que continue ativa.
fault-missing-scope = Falta ao cliente da API o escopo do SSE.
fault-missing-scope-prevention = Marque os cinco escopos ao criar o cliente da API.
fault-device-other-tenant = O appliance foi registrado para outro tenant.
fault-device-other-tenant-prevention = O SSE mostra o tenant no título. Compare-o antes de gerar o token.
fault-region-mismatch = O appliance aponta para o servidor de outra região.
fault-region-mismatch-prevention = Quem decide é a região do seu tenant. A etapa 3 diz qual servidor escolher.
fault-ctr-disabled = O Threat Response está desligado no SSE.
fault-ctr-disabled-prevention = A etapa 5 começa em [[Cloud Services]]. Ligue ali o Threat Response antes de gerar o token.
fault-not-enabled = O Threat Response não está habilitado no appliance.
fault-not-enabled-prevention = Só uma página que diz Enabled confirma a etapa.
fault-uncommitted = A alteração no appliance foi enviada, mas sem commit.
fault-uncommitted-prevention = Só uma página sem alteração à espera confirma a etapa 4.
fault-token-mistyped = Um caractere do token de registro se perdeu.
fault-token-mistyped-prevention = Copie o token inteiro. Se você guardá-lo na Passarela, o comprimento será verificado.
fault-token-wrong-cloud = O token de registro foi gerado no portal de outra região.
fault-token-wrong-cloud-prevention = Abra o portal pelo botão da etapa. Ele abre o da região do seu tenant.
fault-token-expired = O token de registro expirou antes de ser usado.
fault-token-expired-prevention = Inicie a contagem regressiva do token na Passarela e registre antes que ela termine.
fault-slow-registration = O registro demora muito.
fault-slow-registration-prevention = Nada evita isso. A Passarela mostra há quanto tempo você está esperando.
fault-registration-failed = O appliance recusa todos os tokens de registro.
fault-registration-failed-prevention = A etapa 6 lê a página que vem depois de Register; assim você vê logo a recusa.
fault-device-missing = O appliance não aparece mais no SSE.
fault-device-missing-prevention = A etapa 7 verifica a lista no SSE, não só o que o appliance diz.
fault-crash-checker = A verificação da lista de dispositivos é interrompida por um erro.
fault-crash-checker-prevention = Não dá para evitar. Uma verificação interrompida diz isso, e as outras seguem.
fault-module-missing = Ninguém adicionou o módulo.
fault-module-missing-prevention = Só um módulo que consulta este appliance confirma a etapa 8.
fault-module-wrong-device = O módulo consulta outro appliance.
fault-module-wrong-device-prevention = Compare o nome em [[Registered Device]] antes de salvar o módulo.
fault-module-unhealthy = O módulo informa um erro.
fault-module-unhealthy-prevention = A mensagem de teste mostra isso antes que alguém confie no módulo.
fault-bad-query = O Threat Response não entende o texto da investigação.
fault-bad-query-prevention = Deixe a Passarela escrever ou corrigir o texto antes de investigar.
fault-outside-timeframe = As mensagens são antigas demais para o período de consulta do módulo.
fault-outside-timeframe-prevention = Escolha um [[Request Timeframe]] que cubra o que você vai investigar.
fault-no-sighting = O módulo é consultado e não encontra nada.
fault-no-sighting-prevention = Envie uma mensagem de teste e acompanhe-a até o fim antes que alguém confie no módulo.

## Faults of the transport

fault-http-403 = O SSE recusa o cliente da API, embora a entrada dele tenha funcionado.
fault-http-403-prevention = Nenhuma etapa evita isso. Em vez disso, cole a página, ou use o cliente da API de um administrador.
fault-http-429 = A cota da API está esgotada, e a Cisco diz por quanto tempo.
fault-http-429-prevention = Nenhuma etapa evita isso. Ajuda se menos programas dividirem a cota.
fault-http-429-no-retry-after = A cota da API está esgotada. A Cisco não diz por quanto tempo.
fault-http-429-no-retry-after-prevention = Nenhuma etapa evita isso. Ajuda se menos programas dividirem a cota.
fault-http-500 = A nuvem responde com um erro interno.
fault-http-500-prevention = Não dá para evitar.
fault-garbage = Não é possível ler as respostas da nuvem.
fault-garbage-prevention = Nenhuma etapa evita isso. Se acontecer de novo, descubra o que há entre você e a nuvem.
fault-truncated = As respostas da nuvem são cortadas no meio.
fault-truncated-prevention = Nenhuma etapa evita isso. Um firewall que corta conexões tem esse efeito.
fault-slow = As respostas da nuvem demoram demais.
fault-slow-prevention = Nenhuma etapa evita isso. Uma rede lenta ou filtrada tem esse efeito.
fault-hang = A nuvem não responde nunca.
fault-hang-prevention = Nenhuma etapa evita isso. Um firewall que descarta conexões tem esse efeito.
fault-refused = A nuvem não aceita conexões.
fault-refused-prevention = Antes de começar, peça a abertura da porta 443 para a nuvem.
fault-dns = Este computador não encontra o nome da nuvem.
fault-dns-prevention = Antes de começar, garanta com a equipe de rede que os nomes da nuvem sejam resolvidos.
fault-tls-unknown-issuer = Este computador não conhece o emissor do certificado da nuvem.
fault-tls-unknown-issuer-prevention = Nenhuma etapa evita isso. Não siga com um certificado de emissor desconhecido.
fault-tls-wrong-name = O certificado da nuvem é para outro nome.
fault-tls-wrong-name-prevention = Nenhuma etapa evita isso. Outra máquina responde no lugar da nuvem.
fault-tls-expired = O certificado da nuvem expirou.
fault-tls-expired-prevention = Nenhuma etapa evita isso. Verifique antes a data deste computador.
fault-tls-pin-changed = O appliance mostra um certificado diferente do que você comparou.
fault-tls-pin-changed-prevention = Quem renova o certificado deve dizer a você a nova impressão digital.
fault-tls-intercepted = Um proxy inspeciona a conexão criptografada com a nuvem.
fault-tls-intercepted-prevention = Antes de começar, peça que os hosts da nuvem fiquem fora da inspeção de TLS.
