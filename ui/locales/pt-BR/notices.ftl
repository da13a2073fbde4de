### Avisos na janela (notice-…), e o que a área de trabalho diz a quem está em outro lugar (alert-…).

notice-dismiss = Fechar esta mensagem

## The token and this computer’s clock

notice-token-15 = { $exact ->
    [yes] O token expira em menos de 15 minutos ({ $at }).
   *[no] O token expira em menos de 15 minutos ({ $at }, aproximadamente).
}
notice-token-5 = { $exact ->
    [yes] O token expira em menos de 5 minutos ({ $at }).
   *[no] O token expira em menos de 5 minutos ({ $at }, aproximadamente).
}
notice-token-1 = { $exact ->
    [yes] O token expira em menos de um minuto ({ $at }).
   *[no] O token expira em menos de um minuto ({ $at }, aproximadamente).
}
notice-token-soon-next = Cole-o no { $machine } e registre, ou gere um com validade maior.
notice-token-expired = O token expirou ({ $at }).
notice-token-expired-next = Gere um novo. Todo o resto fica guardado.
notice-token-elsewhere = { $count ->
    [1] O token de { $name } expira ({ $at }).
   *[other] O token de outros { $count } appliances expira ({ $at }).
}
notice-token-elsewhere-expired = { $count ->
    [1] O token de { $name } expirou ({ $at }).
   *[other] O token de outros { $count } appliances expirou ({ $at }).
}
notice-clock-behind = O relógio deste computador está { $minutes } min atrasado em relação à nuvem da Cisco.
notice-clock-ahead = O relógio deste computador está { $minutes } min adiantado em relação à nuvem da Cisco.
notice-clock-set-back = O relógio deste computador foi atrasado desde que você obteve o token.
notice-clock-next = A contagem regressiva do token pode estar errada na mesma medida. Acerte o relógio e gere um novo token.

## The key store

notice-keychain-locked = O repositório de chaves deste computador está bloqueado.
notice-keychain-missing = Este computador não tem um repositório de chaves que a Passarela possa usar.
notice-keychain-denied = O repositório de chaves está bloqueado: a janela de desbloqueio foi fechada ou não abriu.
notice-keychain-refused = O repositório de chaves não entregou a entrada à Passarela. A janela dele foi fechada, ou o acesso foi negado ali. Tente de novo.
notice-keychain-asking = O repositório de chaves deste computador está esperando a sua resposta. A janela dele pode estar atrás desta.
notice-keychain-no-collection = O repositório de chaves não tem carteira aberta. Abra ou crie uma no seu gerenciador de senhas e tente de novo.
notice-keychain-ambiguous = O repositório de chaves tem uma entrada duplicada da Passarela. Informe-a de novo, e a Passarela guarda uma só.
notice-keychain-empty = O repositório de chaves devolveu um segredo vazio. Informe-o de novo.
notice-keychain-absent = O repositório de chaves não mostra nenhuma entrada da Passarela. Desbloqueie-o e tente de novo, ou informe a senha outra vez.
notice-keychain-failed = O repositório de chaves deste computador responde com um erro. Reinicie-o e tente outra vez.
notice-keychain-this-run = A Passarela guarda os seus segredos até você fechá-la. As páginas coladas continuam provando as etapas.
notice-keychain-waits = Você pode seguir colando páginas. As verificações que usam uma API ficam em espera.
notice-keychain-retry = Tentar de novo o repositório de chaves

## Saved work

notice-damaged-file = A Passarela não conseguiu ler o seu trabalho salvo.
notice-newer-file = Uma versão mais nova da Passarela salvou este trabalho.
notice-file-kept = O arquivo antigo continua guardado como { $file }. A Passarela começou um novo.
notice-folder = A Passarela não conseguiu abrir a pasta do trabalho salvo. Verifique se o disco não está cheio.
notice-not-saved-full = O disco está cheio, por isso a Passarela não salva nada.
notice-not-saved-full-next = Libere espaço e continue: a sua próxima ação salva tudo. Até lá, deixe esta janela aberta.
notice-not-saved-closed = A Passarela não pode gravar em { $folder }, por isso não salva nada.
notice-not-saved-closed-next = Permita a gravação nessa pasta e continue: a sua próxima ação salva tudo. Até lá, deixe esta janela aberta.
notice-not-saved-failed = A Passarela não conseguiu gravar em { $folder }, por isso não salva nada.
notice-not-saved-failed-next = A pasta pode estar fora de alcance por um momento. A sua próxima ação tenta de novo. Até lá, deixe esta janela aberta.

## Files of a Passarela

notice-report-damaged = Não é possível ler este relatório.
notice-report-damaged-then = Ele está danificado ou incompleto. Peça o arquivo de novo, no formato JSON.
notice-report-newer = Uma versão mais nova da Passarela criou este relatório.
notice-report-newer-then = Atualize a Passarela para abri-lo, ou peça o relatório em HTML.
notice-set-up-damaged = Não é possível ler esta configuração.
notice-set-up-damaged-then = O arquivo está danificado ou incompleto. Salve-o de novo no outro computador.
notice-set-up-newer = Uma versão mais nova da Passarela salvou esta configuração.
notice-set-up-newer-then = Atualize a Passarela neste computador e abra o arquivo de novo.
notice-set-up-not-kept = A configuração não foi incluída.
notice-set-up-not-kept-then = Este computador não deixou a Passarela gravá-la. Nada mudou aqui.
notice-file-activity = Este arquivo é um log de atividade.
notice-file-activity-then = A Passarela não o abre como configuração. Programas e editores podem lê-lo.
notice-file-in-practice = Configurações só se abrem fora da prática.
notice-file-in-practice-then = Saia da prática e abra o arquivo de novo.
notice-set-up-taken = { $named ->
    [yes] A configuração de { $name } está aqui agora.
   *[no] A configuração está aqui agora.
}
notice-set-up-taken-then = As senhas e o token não vieram junto: informe-os de novo onde forem necessários.

## Beginning anew

notice-set-aside = Não foi possível arquivar a configuração, por isso nada mudou.
notice-discard = Não foi possível remover a configuração anterior.
notice-discard-locked = O repositório de chaves está bloqueado, por isso a configuração anterior não foi removida.
notice-started-over = A prática recomeçou.
notice-started-over-lost = A prática anterior fica guardada, sem as senhas, até você recomeçar outra vez.
notice-started-over-undo = Desfazer

## Several appliances

notice-damaged-list = A Passarela não conseguiu ler a lista de appliances.
notice-damaged-list-then = O arquivo foi mantido. As configurações foram reencontradas; a ordem delas se perdeu.
notice-list-not-saved = Não foi possível salvar a lista de appliances, por isso nada foi alterado.
notice-removed = { $named ->
    [yes] { $name } foi removido da lista.
   *[no] O appliance foi removido da lista.
}
notice-removed-kept = A configuração dele fica guardada em “Configurações”, com tudo o que contém, menos o token.
notice-removed-undo = Colocar de volta
notice-page-taken = Essa página é de { $name }, por isso foi levada para lá.
notice-page-taken-open = Abrir esse appliance
notice-page-of-several = Essa página diz { $name }, que pode ser mais de um appliance da lista.
notice-page-of-several-then = Nada foi aproveitado. Abra o appliance certo e mostre a página ali.

## Practice

notice-practice-changed = O laboratório de prática mudou.
notice-practice-changed-next = Resultados anteriores podem não valer mais. Verifique tudo e mostre de novo as páginas que possam ter mudado.
notice-practice-solved = Você resolveu todas as falhas.
notice-practice-solved-next = Revise o que falhou, o que “Solução de problemas” disse e o que teria evitado a falha.

## Told by the desktop

alert-registered = O appliance está registrado. { $step } está confirmada.
alert-refused = O appliance não foi registrado. Veja o que ele diz.
alert-broke = { $step } estava confirmada. Agora algo mostra o contrário.
alert-stale = { $step }: a prova é antiga demais para contar. Verifique de novo.
alert-stale-several = A prova de { $count } etapas é antiga demais para contar. Verifique-as de novo.
alert-open = Abrir a Passarela
