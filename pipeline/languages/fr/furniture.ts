/** Site furniture in French: its own, and what machines make of other languages' furniture. */
import {list} from '../list.ts'
import type {FurniturePhrases} from '../pack.ts'

export const furniture: FurniturePhrases = {
  readAlso: list(`
    lire aussi, à lire aussi, lire également, à lire également, lisez aussi, lisez également, à lire, à voir aussi,
    voir aussi, voir également, à voir, à écouter aussi, écouter aussi, à écouter, à regarder, regarder aussi,
    relire, à relire, lire l'article, lire notre article, lire notre analyse, lire notre enquête,
    lire notre entretien, lire l'entretien, lire notre reportage, lire notre dossier, lire notre décryptage,
    lire le récit, lire la tribune, lire l'enquête, lire le reportage, lire l'analyse, lire plus, lire ensuite,
    sur le même sujet, sur le même thème, dans le même thème, à propos, plus sur le sujet, plus sur ce sujet,
    en savoir plus, pour en savoir plus, pour aller plus loin, notre dossier, nos articles, articles liés,
    article lié, articles connexes, articles similaires, articles associés, sujets associés, contenus associés,
    vidéos associées, sujets, thèmes associés, ces articles peuvent vous intéresser, cela peut vous intéresser,
    cela pourrait vous intéresser, cela pourrait aussi vous intéresser, vous pourriez aussi aimer,
    vous pourriez être intéressé par, vous aimerez aussi, vous pouvez aussi lire, vous aimerez peut-être,
    à ne pas manquer, ne manquez pas, à découvrir, à découvrir aussi, découvrez aussi, recommandé pour vous,
    nous vous recommandons, la rédaction vous recommande, la rédaction vous conseille, notre sélection, les plus lus,
    les articles les plus lus, retrouvez notre direct, dans la même rubrique, du même auteur, autres articles,
    autres actualités, sur ce sujet, sur le sujet, pour approfondir
  `),
  subscription: list(`
    article réservé à nos abonnés, article réservé aux abonnés, réservé aux abonnés, réservé à nos abonnés, abonnés,
    cet article est réservé aux abonnés, cet article est réservé à nos abonnés, contenu réservé aux abonnés,
    ce contenu est réservé aux abonnés, ce contenu est réservé à nos abonnés, article abonné, article abonnés,
    la suite est réservée aux abonnés, la suite est réservée à nos abonnés,
    la suite de cet article est réservée aux abonnés, il vous reste # de cet article à lire, il vous reste # à lire,
    il vous reste # de cet article à découvrir, il vous reste # à découvrir,
    il vous reste # de cet article à lire la suite est réservée aux abonnés, vous désirez lire la suite,
    vous souhaitez lire la suite, envie de lire la suite, envie de lire plus, déjà abonné, déjà abonnée,
    déjà abonné·e, déjà abonné connectez-vous, déjà abonné se connecter, déjà abonné identifiez-vous,
    vous êtes déjà abonné, vous êtes abonné, pas encore abonné, pas encore inscrit, déjà inscrit, déjà un compte,
    vous avez déjà un compte, vous avez déjà un compte connectez-vous, se connecter, connectez-vous, connexion,
    s'identifier, identifiez-vous, s'inscrire, inscrivez-vous, inscrivez-vous gratuitement, créer un compte,
    créez votre compte, créer mon compte, mon compte, s'abonner, s'abonner maintenant, abonnez-vous,
    abonnez-vous maintenant, abonnez-vous dès # …, je m'abonne, je m'abonne à partir de # …,
    s'abonner à partir de # …, s'abonner pour # …, abonnez-vous pour lire la suite, abonnez-vous pour continuer …,
    abonnez-vous pour lire …, pour lire la suite abonnez-vous, pour lire la suite de cet article …,
    pour lire l'intégralité de cet article …, pour accéder à ce contenu …, accédez à tous nos contenus …,
    accès illimité …, accès illimité à …, profitez d'un accès illimité …, essai gratuit, essayez gratuitement,
    essayer gratuitement, sans engagement, sans engagement …, # par mois …, voir les offres, voir nos offres,
    découvrir nos offres, découvrez nos offres, toutes nos offres, offre d'abonnement, offrir cet article,
    offrir l'article, soutenez-nous, soutenez notre journalisme …, soutenez une presse indépendante …,
    soutenez notre rédaction …, faire un don, faites un don, premium, contenu premium, article premium,
    article payant, lecture du monde en cours sur un autre appareil, votre abonnement est utilisé …,
    votre abonnement n'autorise pas …, continuer à lire ici, vous avez atteint la limite d'articles …
  `),
  promotion: list(`
    télécharger l'application, téléchargez l'application, téléchargez notre application, télécharger l'appli,
    téléchargez l'appli, télécharger notre application, téléchargez notre appli, installer l'application,
    obtenir l'application, ouvrir dans l'application, disponible sur google play, disponible sur l'app store,
    inscrivez-vous à notre newsletter, inscrivez-vous à la newsletter, inscrivez-vous à nos newsletters,
    inscrivez-vous à notre newsletter …, inscrivez-vous à nos newsletters …, abonnez-vous à notre newsletter,
    abonnez-vous à notre newsletter …, abonnez-vous à la newsletter, abonnez-vous à la newsletter …,
    s'abonner à la newsletter, s'inscrire à la newsletter, s'inscrire aux newsletters, s'abonner aux newsletters,
    abonnez-vous à notre chaîne …, abonnez-vous à notre podcast, abonnez-vous à notre chaîne youtube,
    rejoignez notre chaîne …, rejoignez notre communauté, rejoignez-nous sur …, suivez-nous, suivez-nous sur …,
    suivez-nous sur les réseaux sociaux, retrouvez-nous sur …, suivez … sur whatsapp, suivez … sur google news,
    suivez … sur facebook, suivez l'actualité …, suivez toute l'actualité …, retrouvez toute l'actualité …,
    retrouvez tous nos …, retrouvez toutes nos …, recevez notre newsletter, recevez nos newsletters,
    recevez la newsletter, recevez nos alertes, recevez chaque matin …, recevez chaque jour …,
    recevez tous les jours …, recevez le meilleur de …, recevez l'essentiel de l'actualité …, recevez gratuitement …,
    recevez les dernières informations …, chaque matin dans votre boîte mail, chaque jour dans votre boîte mail,
    dans votre boîte mail, chaque matin retrouvez notre sélection …, activer les notifications,
    activez les notifications, nos newsletters, la newsletter, newsletter, newsletters, notre newsletter,
    nos applications, notre application, nos podcasts, découvrez nos newsletters, découvrir nos newsletters,
    découvrez notre application, découvrez nos podcasts, restez informé, restez informés, restez connecté,
    restez informé …, ne manquez rien de l'actualité, ne manquez rien de l'actualité …,
    ne ratez rien de l'actualité …, votre adresse email, votre adresse e-mail, votre e-mail, votre email,
    adresse email, entrez votre adresse email, merci pour votre inscription, merci de votre inscription,
    votre inscription a bien été prise en compte, vous pouvez vous désinscrire à tout moment,
    vous pouvez vous désabonner …, se désinscrire, se désabonner, signaler une erreur, signaler une faute,
    une erreur dans l'article …, contacter la rédaction, écrivez-nous
  `),
  share: list(`
    partager, partagez, partager cet article, partager l'article, partagez cet article, partager sur facebook,
    partager sur twitter, partager sur x, partager sur whatsapp, partager sur linkedin, partager sur …,
    partager par mail, partager par e-mail, partager via …, partage, # partages, # partage, envoyer,
    envoyer par mail, envoyer par e-mail, envoyer à un ami, imprimer, imprimer l'article, copier le lien,
    copier l'url, lien copié, le lien a été copié, url courte, enregistrer, sauvegarder, ajouter à mes favoris,
    ajouter à vos favoris, ajouter aux favoris, ajouter à votre sélection, ajouter à mes articles,
    ajouter l'article à vos favoris, suivre, je suis, tweeter, épingler, facebook, twitter, whatsapp, linkedin,
    facebook twitter …, écouter l'article, écouter cet article, écouter, temps d'écoute #, taille du texte,
    agrandir le texte, cliquez pour partager sur …
  `),
  comments: list(`
    commentaires, commentaire, # commentaires, # commentaire, aucun commentaire, pas de commentaire,
    laisser un commentaire, laissez un commentaire, laissez votre commentaire, ajouter un commentaire,
    écrire un commentaire, poster un commentaire, publier un commentaire, annuler la réponse,
    laisser un commentaire annuler la réponse, répondre, commenter, commenter cet article, réagir,
    réagir à cet article, réagissez, réagissez à cet article, voir les commentaires, voir tous les commentaires,
    lire les commentaires, afficher les commentaires, soyez le premier à commenter, soyez le premier à réagir,
    soyez le premier à commenter cet article, les commentaires sont fermés, les commentaires sont désactivés,
    les commentaires sont réservés aux abonnés, votre adresse e-mail ne sera pas publiée,
    votre adresse de messagerie ne sera pas publiée, votre adresse e-mail ne sera pas publiée …,
    les champs obligatoires sont indiqués avec, les champs obligatoires sont indiqués, enregistrer mon nom …,
    vous devez être connecté pour …, connectez-vous pour commenter, connectez-vous pour réagir,
    ce site utilise akismet pour réduire les indésirables …, participer à la conversation,
    participez à la discussion, contribuer, charte de modération, signaler ce commentaire, signaler un abus
  `),
  cookies: list(`
    accepter, tout accepter, accepter tout, accepter les cookies, accepter et continuer, accepter et fermer, refuser,
    tout refuser, continuer sans accepter, j'accepte, personnaliser, gérer les cookies, gérer mes cookies,
    gérer mes préférences, gérer mes choix, paramétrer les cookies, paramètres des cookies, politique de cookies,
    ce site utilise des cookies, ce site utilise des cookies …, nous utilisons des cookies …,
    nous et nos partenaires …, en poursuivant votre navigation …, en continuant à naviguer …,
    en cliquant sur accepter …, en cliquant sur …, vous pouvez changer d'avis à tout moment …,
    ce contenu est bloqué car vous n'avez pas accepté …, ce contenu n'est pas visible …, pour afficher ce contenu …,
    pour visualiser ce contenu …, pour lire cette vidéo …, votre navigateur ne supporte pas …,
    votre navigateur ne prend pas en charge …, veuillez activer javascript …, javascript est désactivé …,
    respect de votre vie privée, votre vie privée, veuillez désactiver votre bloqueur …,
    vous utilisez un bloqueur de publicité …
  `),
  player: list(`
    publicité, publicite, pub, la suite après la publicité, la suite de l'article après la publicité,
    la suite après cette publicité, l'article continue après la publicité,
    la suite de votre contenu après cette annonce, annonce, annonces, sponsorisé, contenu sponsorisé,
    contenu partenaire, publi-rédactionnel, vidéo suivante, vidéo suivante dans # secondes, vidéo indisponible,
    vidéo suggérée, voir la vidéo, regarder la vidéo, regardez la vidéo, lire la vidéo, lecture de la vidéo,
    chargement, chargement en cours, chargement de la vidéo, lecteur vidéo, plein écran, afficher les contrôles,
    masquer les contrôles, diaporama, galerie photo, galerie photos, voir les photos, voir la photo,
    voir le diaporama, # photos, agrandir l'image, cliquez pour agrandir, en images, en vidéo, en direct, direct
  `),
  chrome: list(`
    lien source, lien de l'article, source de l'article, article original, lire l'article original,
    lire l'article original …, lire l'original, lire sur …, cet article est paru dans …,
    cet article a été publié sur …, cet article est apparu en premier sur …,
    cet article … est apparu en premier sur …, l'article … est apparu en premier sur …,
    article publié initialement …, article précédent, article suivant, article précédent article suivant, précédent,
    suivant, page précédente, page suivante, retour, retour en haut, haut de page, retour en haut de page,
    retour à l'accueil, accueil, menu, fermer, fermer le menu, ouvrir le menu, rechercher, recherche,
    aller au contenu, aller au contenu principal, passer au contenu, qui sommes-nous, à propos, à propos de nous,
    contact, contactez-nous, nous contacter, mentions légales, politique de confidentialité,
    conditions d'utilisation, conditions générales, conditions générales d'utilisation,
    conditions générales de vente, plan du site, aide, faq, tous droits réservés, tous droits réservés …,
    reproduction interdite, toute reproduction interdite, droits de reproduction …, temps de lecture # min,
    temps de lecture # minutes, temps de lecture estimé …, temps de lecture moins d'une minute, temps de lecture …,
    lecture # min, # min de lecture, # minutes de lecture, lecture en # minutes, mots-clés, tags, étiquettes,
    catégories, rubriques, sommaire, dans cet article, dernières nouvelles, dernière minute, dernières actualités,
    dernières infos, les dernières actualités, toute l'actualité, toutes les actualités, l'actualité en continu,
    actualités, actualité, à la une, fil info, en ce moment, les plus lus, le plus lu, les plus consultés, voir plus,
    voir tout, afficher plus, charger plus, voir moins, plus d'articles, plus d'infos, publié, publié le, mis à jour,
    auteur, à propos de l'auteur, tous les articles de …, voir tous les articles …, il y a # heures, il y a # heure,
    il y a # minutes, il y a # jours, il y a # jour, rédaction, la rédaction, services partenaires,
    contenus sponsorisés, petites annonces, avis de décès, météo, horoscope, mots croisés, jeux, édition du jour,
    consulter le journal, édition abonnés, langue, changer de langue, site officiel, une question une remarque …,
    droit de réponse, corriger une erreur
  `),
  mapCaptions: list(`
    cette carte montre, cette carte illustre, cette carte présente, la carte montre, carte montrant, carte de,
    carte des, carte localisant, cette infographie montre, cette infographie présente, ce graphique montre,
    ce graphique présente, infographie montrant, graphique montrant, sur cette carte, cette image satellite montre
  `),
  creditLabels: list(`
    photo, photos, crédit photo, crédits photo, crédit photos, crédits photos, crédit, crédits, crédit image,
    photo de, image, images, photographie, illustration, photo d'illustration, image d'illustration,
    photo d'archives, photo d'archive, photos d'archives, image d'archives, capture d'écran, capture écran, capture,
    capture vidéo, infographie, dessin, montage, photomontage, source photo, photo prétexte, photo archives,
    photo fournie par, image tirée de, document, visuel
  `),
  signOffs: list(`
    avec, source, sources, via, avec agences, avec les agences, avec agence, agences, par, d'après, avec des agences,
    avec l'agence, source agences, avec la rédaction et, (avec, avec le service étranger et, rédaction avec,
    avec des informations de, d'après les agences, texte
  `),
  truncation: list(`
    lire la suite, lire la suite …, lire la suite de l'article, lire l'article complet, lire l'article en entier,
    lire l'intégralité de l'article, continuer la lecture, poursuivre la lecture, la suite, suite de l'article,
    la suite de l'article, suite de l'article sur, lire plus, en lire plus, voir la suite, afficher la suite,
    infos en, article complet, cliquez ici pour lire la suite, cliquez ici, à suivre
  `),
  translation: list(`
    cet article a été traduit de …, cet article a été traduit automatiquement …, cet article est une traduction …,
    cet article est traduit de …, ce texte a été traduit de …, ce texte a été traduit automatiquement …,
    ceci est une traduction automatique …, traduction automatique, traduction automatique …, traduit automatiquement,
    traduit automatiquement …, traduit de l'anglais …, traduit de l'allemand …, traduit de l'espagnol …,
    traduit de l'italien …, traduit du russe …, traduit du portugais …, traduit de …, traduit du …, traduit par …,
    traduit avec …, traduction deepl …, traduction par …, version originale en …, cette traduction automatique …,
    cet article a été traduit à l'aide de …
  `),
  promotionVerbs: list(`
    téléchargez, télécharger, abonnez, inscrivez, recevez, recevoir, rejoignez, suivez, suivre, installez, activez,
    activer, découvrez, découvrir, retrouvez, retrouver, profitez, ne, restez, écoutez, cliquez, essayez, ajoutez,
    obtenez, envie
  `),
  promotionThings: list(`
    application, applications, appli, applis, newsletter, newsletters, notifications, alertes, whatsapp, telegram,
    podcast, podcasts, chaîne, sélection, boîte, facebook, instagram, youtube, tiktok, infolettre, infolettres,
    lettre, google, mail, courriel
  `),
  captionLabels: list('légende, légende photo, légende de la photo, légende image, légende de l’image'),
  bylines: list(`
    par, de, écrit par, texte, rédigé par, propos recueillis par, de notre correspondant, de notre envoyé spécial,
    de notre correspondante, de notre envoyée spéciale, auteur, journaliste, publié par, posté par, traduit par
  `),
  dated: list(`
    publié le, publié, publié à, posté le, mis à jour le, mis à jour, mise à jour, mise à jour le, modifié le,
    dernière mise à jour, dernière mise à jour le, dernière modification le, date de publication, créé le, paru le,
    le
  `),
  chatter: list(`
    en tant que modèle de langage …, en tant qu'ia …, voici la traduction, voici la traduction …,
    voici le texte traduit, voici le texte traduit …, voici une version …, voici le texte corrigé …,
    bien sûr voici …, certainement voici …, je suis désolé mais je ne peux pas …, veuillez fournir le texte …,
    veuillez me fournir le texte …, n'hésitez pas à me dire si …, j'espère que cela vous aide …, texte traduit
  `),
}
