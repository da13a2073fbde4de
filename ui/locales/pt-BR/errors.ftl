### Por que não veio resposta útil, pelos códigos de `domain::failure`.
### `error-<code>` diz o que há, verdadeiro sozinho; `error-<code>-next` diz o que fazer.

## The way there

error-offline = Este computador não tem conexão de rede.
error-offline-next = Conecte-o a uma rede e verifique de novo. O seu trabalho está salvo.

error-dns = Este computador não encontra o nome { $host }.
error-dns-next = Verifique a rede deste computador e o DNS dele. Algumas VPNs e redes de visitantes escondem nomes.

error-refused = { $host } não aceita conexões.
error-refused-next = Talvez um firewall bloqueie a porta 443, ou o serviço esteja fora do ar. Pergunte a quem administra a sua rede.

error-timeout = { $seconds ->
    [1] { $host } não respondeu em um segundo.
   *[other] { $host } não respondeu em { $seconds } segundos.
}
error-timeout-next = Talvez o serviço esteja ocupado, ou um firewall descarte a conexão. Verifique de novo daqui a um minuto.

error-too-slow = { $host } começou a responder, mas não terminou.
error-too-slow-next = { $seconds ->
    [1] A Passarela esperou um segundo.
   *[other] A Passarela esperou { $seconds } segundos.
} A rede pode estar lenta ou filtrada. Verifique de novo daqui a um minuto.

error-connection-lost = A conexão com { $host } caiu.
error-connection-lost-next = Verifique de novo. Se cair outra vez, pergunte se um firewall fecha a conexão.

error-proxy = O seu proxy não se conectou a { $host }.
error-proxy-next = O proxy pode exigir autenticação, bloquear o host ou estar inacessível. Pergunte a quem o administra.

error-host-not-allowed = { $host } não está neste computador.
error-host-not-allowed-next = A prática só se comunica com este computador. Saia da prática para se conectar à Cisco.

error-bad-address = Este não é o endereço de um serviço.
error-bad-address-next = Um endereço começa com https:// e indica um host. Verifique se há erros de digitação.

## Certificates

error-tls-unknown-issuer = Este computador não conhece o emissor do certificado de { $host }.
error-tls-unknown-issuer-next = Isso acontece quando um proxy inspeciona o tráfego, ou quando a máquina errada responde. Pergunte a quem administra a sua rede.

error-tls-wrong-name = O certificado de { $host } é para outro nome.
error-tls-wrong-name-next = { $named ->
    [no] Outra máquina responde no lugar desse host. Pergunte a quem administra a sua rede.
   *[yes] Nele consta { $presented }. Outra máquina responde no lugar desse host. Pergunte a quem administra a sua rede.
}

error-tls-expired = O certificado de { $host } expirou.
error-tls-expired-next = Verifique antes a data deste computador. Se estiver certa, pergunte a quem administra o serviço.

error-tls-not-yet-valid = O certificado de { $host } ainda não é válido.
error-tls-not-yet-valid-next = A data deste computador provavelmente está atrasada. Corrija-a e verifique de novo.

error-tls-not-spoken = { $host } não responde com uma conexão segura.
error-tls-not-spoken-next = Talvez outro programa ou um proxy responda ali. Verifique o endereço e a porta.

error-tls-other = A conexão segura com { $host } falhou.
error-tls-other-next = Um firewall ou proxy pode estar alterando a conexão. Pergunte a quem administra a sua rede.

error-bad-certificate = Não é possível ler o certificado em que você escolheu confiar.
error-bad-certificate-next = Escolha um arquivo PEM. Ele começa com BEGIN CERTIFICATE.

error-no-authorities = Este computador não confia em nenhuma autoridade certificadora.
error-no-authorities-next = No Linux, instale o pacote ca-certificates. Depois inicie a Passarela de novo.

## What came back

error-redirected = { $host } redireciona para { $to }.
error-redirected-next = Uma rede que pede autenticação faz isso. Abra um navegador, autentique-se ali e verifique de novo.

error-web-page = { $host } respondeu com uma página web em vez de dados.
error-web-page-next = Uma rede que pede autenticação faz isso. Abra um navegador, autentique-se ali e verifique de novo.

error-malformed = Não é possível ler a resposta de { $host }.
error-malformed-next = Verifique de novo. Se acontecer outra vez, algo entre você e o serviço talvez altere a resposta.

error-truncated = A resposta de { $host } foi interrompida.
error-truncated-next = Verifique de novo. Se acontecer outra vez, pergunte se um firewall corta conexões.

error-too-large = A resposta de { $host } é grande demais.
error-too-large-next = Verifique se o endereço está certo. Depois verifique de novo.

## Signing in

error-unknown-client = Esta região não conhece o cliente da API.
error-unknown-client-next = O ID do cliente foi digitado errado, ou o cliente foi excluído ou criado em outra região. Veja [[API Clients]] no portal desta região. Se ele estiver ali, compare o ID. Se não, tente a região em que foi criado.

error-wrong-password = A senha do cliente da API não confere.
error-wrong-password-next = Cole a senha de novo. O portal a mostra uma única vez; se você não a tiver mais, crie um novo cliente da API.

error-account-disabled = A conta por trás deste cliente da API está desativada.
error-account-disabled-next = Peça a um administrador do seu tenant que a reative, ou use o cliente da API dele.

error-sign-in-refused = O { PORTAL() } recusou a entrada.
error-sign-in-refused-next = O motivo que ele dá: { $error }. Verifique o cliente da API em [[API Clients]].

error-token-refused = O { PORTAL() } não aceita mais esta entrada.
error-token-refused-next = O cliente da API pode estar desativado, ou a senha dele mudou. Verifique-o em [[API Clients]].

## Rights and quota

error-missing-scope = { $count ->
    [0] Falta ao cliente da API um escopo de que esta verificação precisa.
    [1] Falta ao cliente da API o escopo { $scopes }.
   *[other] Faltam ao cliente da API { $count } escopos: { $scopes }.
}
error-missing-scope-next = { $boxed ->
    [no] Crie um novo cliente da API com estas caixas:
   *[yes] A caixa dele é { $boxes }, ou talvez falte a permissão ao proprietário. Crie um novo cliente da API com as cinco:
} [[Profile]], [[Integration]], [[SSE]], [[Inspect:Read]], [[Enrich:Read]]. Ou cole a página.

error-forbidden = O { PORTAL() } não permite que este cliente da API faça isso.
error-forbidden-next = A pessoa que o criou talvez não tenha permissões suficientes. Em vez disso, cole a página ou use o cliente da API de um administrador.

error-not-found = O { PORTAL() } não tem nada neste endereço.
error-not-found-next = Talvez tenha sido excluído, ou o seu tenant não tenha esta parte. Em vez disso, cole a página.

error-rate-limited = { $minutes ->
    [1] As requisições do seu tenant à API estão esgotadas por cerca de um minuto.
   *[other] As requisições do seu tenant à API estão esgotadas por cerca de { $minutes } minutos.
}
error-rate-limited-next = A Cisco pede para esperar esse tempo. Enquanto isso, cole a página.

error-rate-limited-open = Por enquanto, as requisições do seu tenant à API estão esgotadas.
error-rate-limited-open-next = A Cisco não diz por quanto tempo. O limite conta as requisições de uma hora. Enquanto isso, cole a página.

## The service's own failure

error-server = O { PORTAL() } teve um erro interno.
error-server-next = { $traced ->
    [no] Verifique de novo daqui a alguns minutos. Ele respondeu com o status { $status }.
   *[yes] Verifique de novo daqui a alguns minutos. Para o suporte da Cisco: status { $status }, trace id { $trace_id }.
}

error-status = O { PORTAL() } deu uma resposta inesperada.
error-status-next = { $traced ->
    [no] Ele respondeu com o status { $status }. Em vez disso, cole a página.
   *[yes] Em vez disso, cole a página. Para o suporte da Cisco: status { $status }, trace id { $trace_id }.
}

error-lab-changed = O laboratório de prática mudou desde a última verificação.
error-lab-changed-next = Resultados anteriores podem não valer mais. Verifique tudo de novo.
error-check-timeout = Esta verificação demorou demais, por isso a Passarela a interrompeu.
error-check-timeout-next = Verifique de novo. Se acontecer outra vez, pergunte se um proxy ou firewall atrasa a conexão.
error-check-crashed = Esta verificação parou com um erro. As outras não são afetadas.
error-check-crashed-next = Verifique de novo. Se parar outra vez, crie um relatório.

error-not-accepted = O { PORTAL() } não aceitou o que foi enviado.
error-not-accepted-next = Ele não aceita { $fields }. Faça esta etapa no portal e depois cole a página.
## Sending the test message

error-mail-no-listener = Nada recebe e-mail em { $host }, porta { $port }.
error-mail-no-listener-next = Nenhuma mensagem foi enviada. Talvez o listener use outra porta, ou um firewall bloqueie este computador.

error-mail-not-smtp = { $host } não responde como listener de e-mail na porta { $port }.
error-mail-not-smtp-next = Nenhuma mensagem foi enviada. Talvez outro programa use esta porta, ou o listener recuse este computador.

error-mail-turned-away = { $host } não aceita e-mail deste computador.
error-mail-turned-away-next = { $quoted ->
    [no] Nenhuma mensagem foi enviada. Ele respondeu { $status }. Envie a mensagem de um computador que ele aceite.
   *[yes] Nenhuma mensagem foi enviada. Ele respondeu { $status }: “{ $said }”. Envie a mensagem de um computador que ele aceite.
}

error-mail-tls-untrusted = Este computador não confia no certificado de { $host }.
error-mail-tls-untrusted-next = { $why ->
    [name] Nenhuma mensagem foi enviada. O certificado é para outro nome. Verifique o nome, ou envie sem criptografia. A mensagem de teste não contém nada secreto.
    [date] Nenhuma mensagem foi enviada. O certificado não é válido hoje. Você pode enviar sem criptografia. A mensagem de teste não contém nada secreto.
   *[issuer] Nenhuma mensagem foi enviada. Este computador não conhece o emissor dele. Você pode enviar sem criptografia. A mensagem de teste não contém nada secreto.
}

error-mail-tls-failed = { $host } oferece criptografia, mas a conexão segura falhou.
error-mail-tls-failed-next = Nenhuma mensagem foi enviada. Você pode enviar sem criptografia. A mensagem de teste não contém nada secreto.

error-mail-sender-refused = { $host } não aceita e-mail deste remetente.
error-mail-sender-refused-next = { $quoted ->
    [no] Nenhuma mensagem foi enviada. Ele respondeu { $status }. Escolha outro remetente e envie de novo.
   *[yes] Nenhuma mensagem foi enviada. Ele respondeu { $status }: “{ $said }”. Escolha outro remetente e envie de novo.
}

error-mail-recipient-refused = { $host } não aceita, deste computador, e-mail para este destinatário.
error-mail-recipient-refused-next = { $quoted ->
    [no] Nenhuma mensagem foi enviada. Ele respondeu { $status }. Escolha um destinatário do seu próprio domínio e envie de novo.
   *[yes] Nenhuma mensagem foi enviada. Ele respondeu { $status }: “{ $said }”. Escolha um destinatário do seu próprio domínio e envie de novo.
}

error-mail-message-refused = { $host } não aceitou a mensagem.
error-mail-message-refused-next = { $quoted ->
    [no] Ele respondeu { $status }. Talvez uma regra do appliance recuse a mensagem. Em vez dela, envie uma mensagem sua.
   *[yes] Ele respondeu { $status }: “{ $said }”. Talvez uma regra do appliance recuse a mensagem. Em vez dela, envie uma mensagem sua.
}

error-mail-later = { $host } não aceita a mensagem neste momento.
error-mail-later-next = { $quoted ->
    [no] Nenhuma mensagem foi enviada. Ele respondeu { $status }. Envie de novo daqui a alguns minutos.
   *[yes] Nenhuma mensagem foi enviada. Ele respondeu { $status }: “{ $said }”. Envie de novo daqui a alguns minutos.
}

error-mail-uncertain = Talvez { $host } tenha aceitado a mensagem, talvez não.
error-mail-uncertain-next = A conexão terminou antes da resposta. Veja [[Message Tracking]] antes de enviar de novo.

error-mail-unfit = { $part ->
    [sender] O remetente precisa ser um só endereço, sem outro texto.
    [recipient] O destinatário precisa ser um só endereço, sem outro texto.
    [subject] O assunto não serve para este teste.
   *[message-id] O Message-ID não serve para este teste.
}
error-mail-unfit-next = { $part ->
    [sender] Nenhuma mensagem foi enviada. Escreva-o como nome@example.com, sem nome de exibição.
    [recipient] Nenhuma mensagem foi enviada. Escreva um endereço como nome@example.com, sem nome de exibição.
    [subject] Nenhuma mensagem foi enviada. Use uma linha de no máximo 200 caracteres, sem aspas.
   *[message-id] Nenhuma mensagem foi enviada. Ele precisa ter a forma de um endereço, sem os sinais < e > e sem aspas.
}
## The appliance

error-tls-pin-changed = O certificado de { $host } não é o que você aceitou.
error-tls-pin-changed-next = Nada foi enviado a ele. Você aceitou { $pinned }. Agora ele mostra { $presented }. Pergunte a quem administra o appliance se o certificado foi renovado. Depois compare e aceite-o de novo.

error-appliance-certificate = Este computador não confia no emissor do certificado de { $host }.
error-appliance-certificate-next = A maioria dos appliances assina o próprio certificado. Compare a impressão digital com a do appliance e depois aceite-o aqui.

error-appliance-refused = { $host } não aceita conexões para a API do AsyncOS.
error-appliance-refused-next = Verifique a porta e o firewall no caminho. A API é habilitada em [[Network]] > [[IP Interfaces]], como [[AsyncOS API (Monitoring)]].

error-appliance-password = O appliance não aceita este nome de usuário com esta senha.
error-appliance-password-next = A Passarela tentou uma vez e parou, para que o appliance não bloqueie o usuário. Informe os dois dados de novo.

error-appliance-password-stopped = O appliance já recusou esta senha, por isso a Passarela não a envia.
error-appliance-password-stopped-next = Mais tentativas poderiam bloquear a conta. Informe de novo o nome de usuário e a senha.

error-appliance-two-factor = Este usuário entra no appliance com um segundo fator.
error-appliance-two-factor-next = A Passarela não tem como informar um segundo fator. Use um usuário local sem autenticação de dois fatores, de preferência somente leitura.

error-appliance-forbidden = O appliance não permite que este usuário consulte isso.
error-appliance-forbidden-next = A função do usuário talvez não inclua esta parte da API. Use outro usuário, ou cole a página.

error-appliance-api-absent = O appliance não tem esta parte da API do AsyncOS.
error-appliance-api-absent-next = A API pode estar desabilitada nesta interface, ou a versão dela é outra. Veja [[Network]] > [[IP Interfaces]], ou cole a página.

error-appliance-busy = O appliance pede menos requisições.
error-appliance-busy-next = Verifique de novo daqui a alguns minutos, ou cole a página enquanto isso.

error-appliance-server = O appliance teve um erro interno.
error-appliance-server-next = Verifique de novo daqui a alguns minutos. Ele respondeu com o status { $status }.

error-appliance-status = O appliance deu uma resposta inesperada.
error-appliance-status-next = Ele respondeu com o status { $status }. Em vez disso, cole a página.

## When the window cannot open: said by the system's own message box

start-failure-title = Não foi possível abrir a Passarela
start-failure-no-screen = Este computador não tem tela onde abrir uma janela. Inicie a Passarela em uma sessão gráfica.
start-failure-no-web-view = Falta neste computador o WebView2 da Microsoft. Instale-o a partir de { $address } e depois inicie a Passarela de novo.
start-failure-folder = A Passarela não conseguiu abrir a pasta { $folder }: { $reason }.
    Verifique se a pasta é sua e se o disco não está cheio. Depois inicie a Passarela de novo.
start-failure-window = A Passarela não conseguiu abrir a janela: { $reason }.
    Inicie a Passarela de novo. Se acontecer outra vez, reinicie este computador.
