/** Site furniture in Portuguese: its own, and what machines make of other languages' furniture. */
import {list} from '../list.ts'
import type {FurniturePhrases} from '../pack.ts'

export const furniture: FurniturePhrases = {
  readAlso: list(`
    (leia|veja|ouça|assista|confira|acompanhe|saiba) (também|mais|aqui|) (o nosso|a nossa|nosso|nossa|o|a|os|as) (especial|análise|reportagem|entrevista|cobertura|editorial|investigação|vídeo|podcast|perfil|crónica|crônica|dossiê|série),
    (a redação|nossa redação) (recomenda|sugere),
    sobre o mesmo (tema|assunto),
    mais sobre (o|este) (tema|assunto),
    leia também, leia mais, leia ainda, ler também, ler mais, para ler também, veja também, veja mais, ver também,
    ver mais, assista também, ouça também, saiba mais, para saber mais, saiba mais sobre, mais sobre o assunto,
    mais sobre este tema, sobre o mesmo tema, sobre o mesmo assunto, relacionadas, relacionados, relacionado,
    notícias relacionadas, notícia relacionada, matérias relacionadas, artigos relacionados, artigo relacionado,
    conteúdo relacionado, conteúdos relacionados, temas relacionados, pode interessar, isso pode te interessar,
    isto pode interessar, pode lhe interessar, você pode gostar, você também pode gostar, talvez te interesse,
    também lhe pode interessar, recomendamos, recomendado para você, não perca, não deixe de ler, outras notícias,
    outros artigos, mais lidas, as mais lidas, mais lidos, confira também, confira, entenda, continue lendo
  `),
  subscription: list(`
    (assine|inscreva-se|cadastre-se|registe-se|registre-se|faça login|entre|crie uma conta|subscreva) … para (ler|continuar|acessar|aceder|desbloquear|liberar) … (artigo|artigos|conteúdo|conteúdos|lendo|a ler|leitura|matéria|texto|notícia|reportagem|jornal),
    (este|esta|o|a|) (artigo|conteúdo|texto|matéria|reportagem) é (exclusivo|exclusiva|reservado|reservada|só|apenas) (para|a|aos) (nossos|os nossos|) (assinantes|membros|usuários cadastrados|utilizadores registados),
    (já é|é|já sou|você já é) (assinante|membro|cadastrado) (faça login|faça seu login|entre|entre aqui|acesse|clique aqui|inicie sessão),
    artigo reservado aos nossos assinantes, artigo reservado a assinantes, artigo reservado para assinantes,
    reservado a assinantes, reservado aos nossos assinantes, exclusivo para assinantes, exclusivo assinantes,
    só para assinantes, apenas para assinantes, conteúdo exclusivo para assinantes, conteúdo para assinantes,
    este conteúdo é exclusivo para assinantes, este artigo é exclusivo para assinantes,
    este artigo é para assinantes, matéria exclusiva para assinantes, o resto é reservado aos assinantes,
    resta # para ler, resta-lhe # para ler, já é assinante, já é assinante entre, já é assinante faça login,
    já é assinante inicie sessão, já tem conta, já tem uma conta, já tem cadastro, entrar, iniciar sessão,
    inicie sessão, faça login, faça o login, login, registe-se, registar, cadastre-se, cadastre-se grátis,
    criar conta, crie sua conta, a minha conta, minha conta, assine, assine já, assine agora, assinar,
    assine a partir de # …, assine por # …, assine para continuar lendo, assine para ler …, assine e …,
    para continuar lendo …, para continuar a ler …, para ler o artigo completo …, acesso ilimitado …,
    experimente grátis, teste grátis, sem fidelização, cancele quando quiser, ver ofertas, conheça os planos,
    apoie-nos, apoie o nosso jornalismo …, apoie o jornalismo independente …, faça uma doação, doe, premium,
    conteúdo premium, ofereça este artigo, torne-se assinante, a sua assinatura está a ser usada …
  `),
  promotion: list(`
    (inscreva-se|assine|subscreva|cadastre-se|receba|siga|baixe|acompanhe|entre) (na|no|a|o|em|as|os|nossa|nosso|nossas|gratuitamente|grátis|todas|tudo|agora) … (newsletter|newsletters|whatsapp|telegram|app|aplicativo|aplicação|facebook|instagram|e-mail|email|canal|notificações|google notícias|newsletter …),
    baixe o aplicativo, baixe o app, baixe nosso aplicativo, baixe nosso app, baixe o nosso aplicativo,
    baixe o aplicativo …, descarregue a aplicação, descarregue a nossa aplicação, descarregue a app,
    descarregar a app, instale o app, disponível no google play, disponível na app store, abrir no app,
    subscreva a newsletter, subscreva a nossa newsletter, subscreva as nossas newsletters, subscreva a newsletter …,
    subscreva o nosso canal …, assine a newsletter, assine nossa newsletter, assine a nossa newsletter,
    assine nossa newsletter …, inscreva-se na newsletter, inscreva-se na nossa newsletter,
    inscreva-se no nosso canal, inscreva-se no nosso canal …, inscreva-se em nosso canal …, inscreva-se,
    cadastre-se para receber …, receba nossa newsletter, receba a nossa newsletter, receba as notícias …,
    receba as últimas notícias …, receba todas as manhãs …, receba todos os dias …, receba no seu e-mail …,
    receba em primeira mão …, junte-se ao nosso canal …, entre no nosso canal …, entre no canal …,
    participe do nosso grupo …, participe do canal …, siga-nos, siga-nos no …, siga-nos em …,
    siga-nos nas redes sociais, siga o … no google news, siga o … no whatsapp, siga o … no instagram, siga o canal …,
    siga nosso canal …, siga a … no …, siga o … no …, acompanhe as notícias …, acompanhe tudo sobre …,
    ative as notificações, ativar notificações, newsletter, newsletters, nossas newsletters, nossa newsletter,
    nosso app, nosso aplicativo, nossos podcasts, conheça nosso aplicativo, descubra a nossa app, fique por dentro,
    fique por dentro …, fique informado, mantenha-se informado, mantenha-se informado …, não perca nada,
    não perca nenhuma notícia …, seu e-mail, o seu email, o seu e-mail, endereço de e-mail, digite seu e-mail,
    insira o seu email, obrigado por se inscrever, obrigado por subscrever, cancelar inscrição,
    pode cancelar a qualquer momento, reportar erro, comunicar erro, encontrou um erro …, fale conosco, escreva-nos,
    envie sua sugestão …
  `),
  share: list(`
    compartilhar, compartilhe, partilhar, partilhe, compartilhar no facebook, compartilhar no twitter,
    compartilhar no x, compartilhar no whatsapp, compartilhar no …, compartilhar via …, compartilhar por …,
    compartilhe no …, compartilhe este artigo, compartilhe esta notícia, compartilhar artigo, compartilhar notícia,
    partilhar artigo, partilhar no facebook, partilhar no twitter, partilhar no …, partilhe este artigo,
    # compartilhamentos, # partilhas, copiar link, copiar o link, link copiado, imprimir, enviar, enviar por e-mail,
    enviar por email, salvar, guardar, guardar artigo, adicionar aos favoritos, seguir, tuitar, tweetar, facebook,
    twitter, whatsapp, facebook twitter …, ouvir, ouvir artigo, ouvir notícia, ouvir o texto, ouça este conteúdo,
    ouça a notícia, tamanho do texto, tamanho da letra, gosto, curtir
  `),
  comments: list(`
    comentários, comentário, # comentários, # comentário, nenhum comentário, sem comentários, deixe um comentário,
    deixe seu comentário, deixe o seu comentário, deixar um comentário, escreva um comentário,
    escreva seu comentário, adicionar comentário, adicionar um comentário, publicar comentário, postar comentário,
    enviar comentário, comentar, comente, responder, cancelar resposta, deixe uma resposta,
    deixe uma resposta cancelar resposta, deixe um comentário cancelar resposta, ver comentários,
    ver todos os comentários, ler comentários, mostrar comentários, seja o primeiro a comentar,
    participe da conversa, comentários encerrados, os comentários estão fechados,
    o seu endereço de e-mail não será publicado, o seu endereço de email não será publicado,
    o seu endereço de e-mail não será publicado …, campos obrigatórios são marcados com,
    campos obrigatórios marcados com, salvar meus dados neste navegador …, guardar o meu nome …,
    você precisa fazer o login para …, inicie sessão para comentar, faça login para comentar,
    este site utiliza o akismet para reduzir spam …, denunciar comentário
  `),
  cookies: list(`
    ao (clicar|continuar|navegar|aceitar|prosseguir) … (aceita|concorda|você aceita|você concorda|consente|autoriza) … …,
    (este|o|esta|a) (vídeo|conteúdo|publicação|mapa) não (pode|pôde) ser (exibido|exibida|reproduzido|carregado|mostrado|mostrada) … (cookies|consentimento) …,
    aceitar, aceitar tudo, aceitar todos, aceitar cookies, aceitar todos os cookies, aceitar e continuar,
    aceitar e fechar, rejeitar, rejeitar tudo, recusar, aceito, gerir cookies, gerenciar cookies,
    configurações de cookies, definições de cookies, política de cookies, utilizamos cookies …, usamos cookies …,
    este site utiliza cookies …, este site usa cookies …, nós e os nossos parceiros …, nós e nossos parceiros …,
    ao continuar a navegar …, ao continuar navegando …, ao clicar em aceitar …, ao clicar em …,
    o seu navegador não suporta …, seu navegador não suporta …, por favor ative o javascript …,
    habilite o javascript …, para ver este conteúdo …, este conteúdo está bloqueado …, desative o seu bloqueador …
  `),
  player: list(`
    (ouça|ouvir|escute) (o|este|a|nosso) (podcast|episódio|áudio|artigo|notícia),
    publicidade, anúncio, anúncios, patrocinado, conteúdo patrocinado, continua depois da publicidade,
    continua após a publicidade, continua após publicidade, o artigo continua após a publicidade,
    a notícia continua após a publicidade, informe publicitário, vídeo sugerido, vídeo recomendado, veja o vídeo,
    assista ao vídeo, ver vídeo, reproduzir, reproduzir vídeo, carregando, a carregar, carregando vídeo, tela cheia,
    vídeo não disponível, próximo vídeo, galeria de fotos, galeria de imagens, galeria, ver fotos, veja as fotos,
    # fotos, ampliar imagem, ampliar, foto # de #, ao vivo, em direto, em imagens, pausar
  `),
  chrome: list(`
    link da fonte, fonte original, artigo original, leia o artigo original, ler artigo original, matéria original,
    artigo anterior, próximo artigo, artigo anterior próximo artigo, artigo seguinte, notícia anterior,
    próxima notícia, anterior, próximo, seguinte, voltar, voltar ao topo, voltar ao início, início, página inicial,
    menu, fechar, abrir menu, fechar menu, pesquisar, buscar, busca, ir para o conteúdo, pular para o conteúdo,
    saltar para o conteúdo, ir para o conteúdo principal, quem somos, sobre nós, contato, contacto, contactos,
    contactar, política de privacidade, termos e condições, termos de uso, termos de utilização, aviso legal,
    ficha técnica, mapa do site, ajuda, todos os direitos reservados, todos os direitos reservados …,
    direitos reservados, é proibida a reprodução …, proibida a reprodução …, reprodução proibida,
    o post … apareceu primeiro em …, o artigo … aparece primeiro em …, apareceu primeiro em …,
    este artigo foi publicado originalmente …, publicado originalmente em …, tempo de leitura # min,
    tempo de leitura # minutos, tempo de leitura …, # min de leitura, # minutos de leitura, leitura # min, tags,
    etiquetas, tópicos, assuntos, categorias, secções, neste artigo, últimas notícias, última hora, últimas,
    notícias, mais notícias, todas as notícias, destaques, em destaque, manchetes, mais lidas, mais vistas,
    populares, tendências, ver mais, ver tudo, ver todos, ver todas, carregar mais, mostrar mais, mostrar menos,
    publicado, publicado em, atualizado, atualizado em, autor, sobre o autor, ver todos os posts de …,
    mais artigos de …, há # horas, há # hora, há # minutos, há # dias, há # dia, # artigos, redação, edição impressa,
    edição do dia, meteorologia, previsão do tempo, horóscopo, palavras cruzadas, classificados, necrologia, idioma,
    mudar idioma, rss, anuncie, expediente, corrigir
  `),
  mapCaptions: list(`
    este mapa mostra, o mapa mostra, mapa que mostra, mapa mostra, mapa de, mapa do, mapa da, este gráfico mostra,
    o gráfico mostra, gráfico mostra, este infográfico mostra, infográfico mostra, infografia mostra, neste mapa,
    esta imagem de satélite mostra
  `),
  creditLabels: list(`
    foto de arquivo,
    imagem de arquivo,
    imagem ilustrativa,
    foto ilustrativa,
    imagem meramente ilustrativa,
    foto, fotos, foto de, fotografia, fotografia de, imagem, imagens, imagem de, crédito, créditos, crédito da foto,
    crédito da imagem, créditos da imagem, foto crédito, foto divulgação, divulgação, foto arquivo, foto de arquivo,
    arquivo, imagem de arquivo, captura de tela, captura de ecrã, reprodução, foto reprodução, ilustração,
    infografia, infográfico, arte, desenho, montagem, fotomontagem, imagem ilustrativa, foto ilustrativa,
    fonte da imagem
  `),
  signOffs: list(`
    com, fonte, fontes, por, via, com agências, com agência, agências, com informações da, com informações do,
    com informações de, com informações das agências, com as agências, informações da, informações de,
    da redação com, com a, e agências, com dados de, redação com, texto, lusa
  `),
  truncation: list(`
    leia mais, leia mais …, ler mais, saiba mais, continue lendo, continue a ler, continuar lendo, continuar a ler,
    continuar leitura, leia a matéria completa, leia a íntegra, leia na íntegra, leia o artigo completo,
    ler artigo completo, ver matéria completa, matéria completa, artigo completo, clique aqui, clique aqui para …,
    continua, o resto do artigo, ver mais
  `),
  translation: list(`
    este artigo foi traduzido do …, este artigo foi traduzido automaticamente …, este artigo é uma tradução …,
    este texto foi traduzido …, esta é uma tradução automática …, tradução automática, tradução automática …,
    traduzido automaticamente, traduzido automaticamente …, traduzido do …, traduzido de …, traduzido por …,
    traduzido com …, tradução de …, versão original em …, notícia traduzida …
  `),
  promotionVerbs: list(`
    baixe, descarregue, assine, subscreva, inscreva, cadastre, receba, junte, entre, siga, instale, ative, descubra,
    conheça, encontre, não, fique, mantenha, ouça, clique, experimente, participe, acompanhe, confira
  `),
  promotionThings: list(`
    app, aplicativo, aplicação, newsletter, newsletters, notificações, alertas, whatsapp, telegram, podcast,
    podcasts, canal, seleção, facebook, instagram, youtube, tiktok, google, e-mail, email, boletim, grupo
  `),
  captionLabels: list('legenda, legenda da foto, legenda da imagem'),
  bylines: list(`
    por, escrito por, texto, texto de, do nosso correspondente, do nosso enviado especial, autor, autora, da redação,
    publicado por, reportagem de, traduzido por
  `),
  dated: list(`
    publicado, publicado em, publicado a, publicado às, atualizado, atualizado em, atualizado às, última atualização,
    data, data de publicação, modificado em, criado em, em
  `),
  chatter: list(`
    se (quiser|desejar|preferir|quiseres) (também|) posso … …,
    como modelo de linguagem …, como um modelo de linguagem …, aqui está a tradução, aqui está a tradução …,
    aqui está o texto traduzido …, claro aqui está …, com certeza aqui está …, desculpe mas não posso …,
    por favor forneça o texto …, espero que isso ajude …, texto traduzido
  `),
}
