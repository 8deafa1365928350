/** Site furniture in Spanish: its own, and what machines make of other languages' furniture. */
import {list} from '../list.ts'
import type {FurniturePhrases} from '../pack.ts'

export const furniture: FurniturePhrases = {
  readAlso: list(`
    lea también, leer también, lee también, leé también, le puede interesar, te puede interesar, puede interesarle,
    también te puede interesar, también le puede interesar, te podría interesar, le podría interesar,
    quizás te interese, te interesa, te recomendamos, le recomendamos, recomendamos, ver también, vea también,
    mira también, mirá también, más información, más sobre el tema, más sobre este tema, sobre el mismo tema,
    sobre el tema, noticias relacionadas, noticia relacionada, artículos relacionados, artículo relacionado,
    notas relacionadas, nota relacionada, contenido relacionado, contenidos relacionados, relacionadas, relacionados,
    relacionado, temas relacionados, información relacionada, lea más, leer más, lee más, seguir leyendo,
    no te pierdas, no se pierda, para saber más, saber más, conozca más, conoce más, además lea, además,
    siga leyendo, sigue leyendo, otras noticias, lo más leído, lo más visto, las más leídas, en vídeo,
    a leer también, para leer también, también lea, también lee, podría interesarle, entérate, para ir más lejos,
    para profundizar, a continuación
  `),
  subscription: list(`
    artículo reservado a nuestros suscriptores, artículo reservado para nuestros suscriptores,
    artículo reservado para suscriptores, artículo reservado a suscriptores, solo para suscriptores,
    sólo para suscriptores, exclusivo para suscriptores, exclusivo suscriptores,
    contenido exclusivo para suscriptores, contenido exclusivo, exclusivo para socios, exclusivo para soci@s,
    exclusivo para … suscriptores, contenido para suscriptores, este contenido es exclusivo para suscriptores,
    este contenido es exclusivo para …, este artículo es solo para suscriptores,
    este artículo es exclusivo para suscriptores, te queda # por leer, le queda # por leer, te queda # por descubrir,
    le queda # por descubrir, el resto está reservado a los suscriptores, el resto está reservado a suscriptores,
    ya eres suscriptor, ya es suscriptor, ya soy suscriptor, ya estás suscrito, ya está suscrito,
    ya eres suscriptor inicia sesión, ya eres suscriptor inicia sesión aquí, ya tienes una cuenta,
    ya tiene una cuenta, ya tienes cuenta, iniciar sesión, inicia sesión, inicie sesión, ingresar, acceder,
    identifícate, conéctate, regístrate, regístrate gratis, registrarse, regístrese, crear cuenta, crea tu cuenta,
    mi cuenta, suscribirse, suscríbete, suscríbase, suscríbete ahora, suscríbete por # …, suscríbete desde # …,
    suscríbete para seguir leyendo, suscríbete para continuar leyendo, suscríbete para leer …, suscríbete y …,
    para seguir leyendo …, para continuar leyendo …, para leer más …, accede a todo el contenido …,
    acceso ilimitado …, prueba gratis, prueba gratuita, sin compromiso, sin permanencia, cancela cuando quieras,
    ver ofertas, ver planes, ver opciones de suscripción, tu suscripción se está usando en otro dispositivo …,
    tu suscripción se está usando …, añadir usuario, continuar leyendo aquí, hazte socio, hazte socia,
    hazte suscriptor, hazte premium, apóyanos, apoya nuestro periodismo …, apoye el periodismo independiente …,
    haz una donación, dona, premium, contenido premium, regala este artículo, si quieres apoyar nuestro periodismo …,
    has alcanzado el límite de artículos …
  `),
  promotion: list(`
    descarga la app, descarga nuestra app, descarga la aplicación, descarga nuestra aplicación, descargar la app,
    descargar la aplicación, descargue la aplicación, descargue nuestra aplicación, descarga gratis nuestra app,
    descarga la app de …, disponible en google play, disponible en app store, abrir en la app, instala la app,
    suscríbete a nuestra newsletter, suscríbete a nuestro boletín, suscríbete al boletín, suscríbete a la newsletter,
    suscríbete a nuestro newsletter, suscríbete al newsletter, suscríbase a nuestro boletín,
    suscríbete a nuestro canal …, suscríbete a nuestro canal, suscríbete a nuestros boletines,
    apúntate a nuestra newsletter, apúntate a la newsletter …, apúntate gratis …, recibe nuestra newsletter,
    recibe nuestro boletín, recibe las noticias …, recibe las últimas noticias …, recibe cada día …,
    recibe cada mañana …, recibe en tu correo …, reciba en su correo …, reciba las noticias …, reciba cada mañana …,
    únete a nuestro canal …, únete a nuestro canal de whatsapp, únete a nuestro canal de telegram,
    únete a nuestra comunidad, únase a nuestro canal …, síguenos, síganos, síguenos en …, síganos en …,
    seguinos en …, síguenos en google news, síguenos en facebook, síguenos en redes sociales,
    síguenos en nuestras redes sociales, sigue a … en whatsapp, sigue a … en facebook, sigue a … en google news,
    sigue toda la información de … en …, sigue toda la actualidad …, sigue nuestro canal …,
    encuentra toda la información …, activa las notificaciones, activar notificaciones, newsletter, newsletters,
    boletines, boletín, nuestras newsletters, nuestra newsletter, nuestra app, nuestra aplicación, nuestros pódcast,
    nuestros podcasts, descubre nuestra app, descubre nuestras newsletters, mantente informado, manténgase informado,
    mantente informado …, no te pierdas nada, no te pierdas ninguna noticia, no te pierdas ninguna noticia …,
    tu correo electrónico, su correo electrónico, correo electrónico, introduce tu email,
    ingresa tu correo electrónico, gracias por suscribirte, gracias por suscribirse, cancelar suscripción,
    puedes darte de baja en cualquier momento, escríbenos, envíanos …, escríbenos a …, reportar un error,
    reporta un error, avísanos …, si encuentra un error …, informar de un error
  `),
  share: list(`
    compartir, compartir artículo, compartir en facebook, compartir en twitter, compartir en x,
    compartir en whatsapp, compartir en linkedin, compartir en …, compartir por correo, compartir por email,
    compartir por …, compartir nota, compartir noticia, comparte, comparte esta noticia, comparte este artículo,
    comparta esta noticia, compártelo, comparte en …, compartir artículo …, # compartidos, copiar enlace,
    copiar link, copiar el enlace, copiar url, enlace copiado, imprimir, enviar, enviar por correo, enviar por email,
    guardar, guardar artículo, guardar noticia, añadir a favoritos, agregar a favoritos, seguir, sígueme, tuitear,
    twittear, facebook, twitter, whatsapp, telegram, linkedin, facebook twitter …, escuchar, escuchar artículo,
    escuchar este artículo, escucha esta noticia, escuchar noticia, escucha este artículo, url corta,
    tamaño de letra, tamaño de texto, me gusta
  `),
  comments: list(`
    comentarios, comentario, # comentarios, # comentario, sin comentarios, no hay comentarios, deja un comentario,
    deja tu comentario, deje un comentario, deje su comentario, dejar un comentario, dejar comentario,
    escribe un comentario, escribir un comentario, escribe tu comentario, añadir comentario, agregar comentario,
    agregar un comentario, publicar comentario, publicar un comentario, enviar comentario, comentar,
    comentar noticia, responder, cancelar respuesta, deja una respuesta, dejar una respuesta,
    deja una respuesta cancelar respuesta, dejar respuesta, ver comentarios, ver todos los comentarios,
    leer comentarios, mostrar comentarios, ver # comentarios, sé el primero en comentar, únete a la conversación,
    participa en la conversación, los comentarios están cerrados, comentarios cerrados,
    tu dirección de correo electrónico no será publicada, su dirección de correo electrónico no será publicada,
    tu dirección de correo electrónico no será publicada …, los campos obligatorios están marcados con,
    los campos necesarios están marcados, por favor ingrese su comentario, por favor ingrese su nombre aquí,
    por favor ingrese su nombre, guardar mi nombre correo electrónico …, guarda mi nombre …,
    debes iniciar sesión para comentar, inicia sesión para comentar, debe iniciar sesión para …, normas de uso,
    normas, este sitio usa akismet para reducir el spam …, archivado en, archivado en …, reportar comentario
  `),
  cookies: list(`
    aceptar, aceptar todo, aceptar todas, aceptar cookies, aceptar y continuar, aceptar y cerrar, rechazar,
    rechazar todo, rechazar todas, configurar cookies, configuración de cookies, gestionar cookies,
    política de cookies, uso de cookies, acepto, utilizamos cookies …, usamos cookies …,
    este sitio utiliza cookies …, este sitio web utiliza cookies …, este sitio usa cookies …,
    esta web utiliza cookies …, nosotros y nuestros socios …, si continúa navegando …, si continúas navegando …,
    al hacer clic en aceptar …, al hacer clic en …, al continuar navegando …, tu navegador no soporta …,
    su navegador no soporta …, su navegador no es compatible …, habilita javascript …, por favor active javascript …,
    este contenido está bloqueado …, para ver este contenido …, para ver este vídeo …,
    desactiva tu bloqueador de anuncios …, hemos detectado un bloqueador …
  `),
  player: list(`
    publicidad, anuncio, anuncios, esta historia continúa después de la publicidad,
    este artículo continúa después de la publicidad, el artículo continúa después de la publicidad, la nota continúa después de la publicidad,
    la noticia continúa después de la publicidad, continúa después de la publicidad,
    continúa leyendo después de la publicidad, sigue leyendo después de la publicidad,
    puedes seguir leyendo tras la foto, puedes seguir leyendo tras la publicidad, continúa tras la publicidad,
    patrocinado, contenido patrocinado, publirreportaje, vídeo sugerido, video sugerido, vídeo recomendado,
    ver vídeo, ver video, mira el video, vea el video, ver el video, reproducir, reproducir vídeo, generando audio,
    cargando, cargando vídeo, cargando video, reproductor de vídeo, pantalla completa, video no disponible,
    vídeo no disponible, galería de fotos, fotogalería, galería, ver fotos, ver galería, ver imágenes, # fotos,
    ampliar imagen, ampliar foto, en imágenes, en directo, en vivo, próximo vídeo en # segundos, silenciar, pausa
  `),
  chrome: list(`
    enlace de origen, enlace fuente, link de origen, fuente original, artículo original, leer artículo original,
    leer el artículo original, leer noticia original, ver noticia original, ver noticia completa, artículo anterior,
    artículo siguiente, artículo anterior artículo siguiente, noticia anterior, noticia siguiente, siguiente noticia,
    anterior, siguiente, volver, volver arriba, volver al inicio, ir arriba, inicio, portada, menú, menu, cerrar,
    abrir menú, cerrar menú, buscar, saltar al contenido, ir al contenido, ir al contenido principal, quiénes somos,
    sobre nosotros, contacto, contáctenos, contáctanos, aviso legal, política de privacidad, términos y condiciones,
    términos de uso, condiciones de uso, mapa del sitio, mapa web, ayuda, publicidad, todos los derechos reservados,
    todos los derechos reservados …, derechos reservados, prohibida su reproducción total o parcial,
    prohibida su reproducción …, prohibida la reproducción total o parcial …, se prohíbe la reproducción …,
    la entrada … se publicó primero en …, la entrada … aparece primero en …, se publicó primero en …,
    este artículo fue publicado originalmente en …, publicado originalmente en …, tiempo de lectura # min,
    tiempo de lectura # minutos, tiempo de lectura …, tiempo estimado de lectura …, # min de lectura,
    # minutos de lectura, lectura de # minutos, lectura # min, etiquetas, temas, tags, categorías, secciones,
    en este artículo, últimas noticias, última hora, última hora …, lo último, último minuto, noticias, más noticias,
    todas las noticias, noticias destacadas, destacados, titulares, las noticias más leídas, lo más reciente,
    tendencias, ver más, ver todo, ver todos, cargar más, mostrar más, mostrar menos, ver menos, publicado,
    publicado el, actualizado, autor, sobre el autor, acerca del autor, ver todas las entradas de …,
    más artículos de …, hace # horas, hace # hora, hace # minutos, hace # días, hace # día, # artículos, redacción,
    edición impresa, edición del día, hemeroteca, el tiempo, horóscopo, crucigrama, obituarios, clasificados,
    servicios, agencias, rss, idioma, cambiar idioma, consulte aquí, conforme a los criterios de the trust project,
    conforme a los criterios de …, the trust project, más información, suplementos, fe de errores, corregir
  `),
  mapCaptions: list(`
    este mapa muestra, el mapa muestra, mapa que muestra, mapa de, mapa del, esta infografía muestra,
    la infografía muestra, este gráfico muestra, el gráfico muestra, gráfico que muestra, infografía que muestra,
    en este mapa, esta imagen satelital muestra
  `),
  creditLabels: list(`
    foto, fotos, foto de, fotografía, fotografía de, fotos de, imagen, imágenes, imagen de, crédito, créditos,
    crédito foto, crédito de la foto, créditos de la imagen, foto crédito, foto cortesía, cortesía, foto archivo,
    foto de archivo, fotos de archivo, imagen de archivo, archivo, captura de pantalla, captura, captura de video,
    captura de vídeo, ilustración, infografía, foto referencial, imagen referencial, imagen ilustrativa,
    foto ilustrativa, dibujo, fotomontaje, montaje, fuente de la imagen, derechos de la imagen, fuente de imagen
  `),
  signOffs: list(`
    con, por, fuente, fuentes, vía, con agencias, con información de, con información de agencias, información de,
    agencias, redacción y agencias, con datos de, fuente agencias, con reportes de, con aportes de,
    con la colaboración de, y agencias, redacción, texto, con material de, de agencias, con las agencias
  `),
  truncation: list(`
    leer más, leer más …, lee más, lea más, seguir leyendo, seguir leyendo …, sigue leyendo, siga leyendo,
    continuar leyendo, continúa leyendo, leer artículo completo, leer el artículo completo, leer la nota completa,
    leer nota completa, leer la noticia completa, ver nota completa, nota completa, artículo completo, ver más,
    haga clic aquí, haz clic aquí, haz clic aquí para …, continuará, el resto del artículo
  `),
  translation: list(`
    este artículo fue traducido del …, este artículo ha sido traducido del …,
    este artículo ha sido traducido automáticamente …, este artículo fue traducido automáticamente …,
    este artículo es una traducción …, este texto ha sido traducido …, esta es una traducción automática …,
    traducción automática, traducción automática …, traducido automáticamente, traducido automáticamente …,
    traducido del …, traducido de …, traducido por …, traducido con …, traducción de …, versión original en …,
    esta noticia fue traducida …, esta traducción es automática …
  `),
  promotionVerbs: list(`
    descarga, descargue, descargar, suscríbete, suscríbase, apúntate, recibe, reciba, recibir, únete, únase, sigue,
    sígue, síguenos, síganos, siga, instala, activa, descubre, descubra, encuentra, no, mantente, escucha, haz,
    prueba, disfruta, regístrate, consigue
  `),
  promotionThings: list(`
    app, apps, aplicación, newsletter, newsletters, boletín, boletines, notificaciones, alertas, whatsapp, telegram,
    podcast, pódcast, podcasts, canal, selección, correo, facebook, instagram, youtube, tiktok, google, email,
    bandeja
  `),
  captionLabels: list('pie de foto, pie de imagen, leyenda, título de la foto, leyenda de la foto'),
  bylines: list(`
    por, escrito por, texto, texto de, de nuestro corresponsal, corresponsal, autor, autora, redacción,
    publicado por, periodista, editado por, enviado especial, traducido por
  `),
  dated: list(`
    publicado, publicado el, publicado en, actualizado, actualizado el, actualizado a, última actualización,
    creado el, fecha, fecha de publicación, modificado el, el
  `),
  chatter: list(`
    como modelo de lenguaje …, como modelo de lenguaje de ia …, aquí está la traducción, aquí está la traducción …,
    aquí tienes la traducción …, aquí está el texto traducido …, aquí tienes el texto …, claro aquí está …,
    claro aquí tienes …, por supuesto aquí …, lo siento pero no puedo …, por favor proporcione el texto …,
    espero que esto ayude …, texto traducido
  `),
}
