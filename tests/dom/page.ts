import { JSDOM, VirtualConsole } from 'jsdom';

/** A document as the browser would have it, its scripts not run. */
export function pageOf(html: string, url = 'https://gazette.example/monde/le-pont'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

export const PARAGRAPHS = [
  'Le maire de Port-Breton, Yann Kervella, a annoncé mardi la fermeture du vieux pont pour une durée de dix mois, le temps de refaire ses quatre piles.',
  'Selon la préfecture, quelque 12 000 véhicules l’empruntent chaque jour, et une déviation sera mise en place par la route de la corniche.',
  'Les commerçants du quai, eux, redoutent une perte de clientèle. « Nous avons appris la nouvelle dans le journal », regrette la gérante de la librairie.',
  'Le conseil municipal votera le budget des travaux, estimé à 3,2 millions d’euros, lors de sa séance du 14 mars.',
];

/** A page of news as many sites build them, with everything around the story that is not the story. */
export const ARTICLE = `<!doctype html><html lang="fr"><head>
<title>Port-Breton : le vieux pont ferme pour dix mois - La Gazette</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="La Gazette">
<meta property="og:title" content="Port-Breton : le vieux pont ferme pour dix mois">
<meta property="article:published_time" content="2026-02-03T08:15:00+01:00">
<meta name="author" content="Par Maud Le Goff | Correspondante">
<link rel="canonical" href="/monde/le-pont">
</head><body>
<header><nav><a href="/">Accueil</a> <a href="/monde">Monde</a></nav></header>
<div id="cookie-law-info-bar"><p>This website uses cookies to improve your experience, and we are sure that you will not mind at all.</p></div>
<main><ul class="breadcrumb"><li><a href="/">Accueil</a></li><li><a href="/monde">Monde</a></li></ul>
<article>
<h1>Port-Breton : le vieux pont <em>ferme</em> pour dix mois</h1>
<p class="chapo">La ville refait un ouvrage de 1887 que des milliers d’automobilistes empruntent chaque jour.</p>
<p class="byline">Par Maud Le Goff</p><p>Publié le 3 février 2026 à 8h15</p>
<figure><img src="x.jpg" alt=""><figcaption>Pont</figcaption></figure>
<p>${PARAGRAPHS[0]}</p>
<p>${PARAGRAPHS[1]}</p>
<aside class="related"><p><a href="/a">À lire aussi : la corniche rouvre après six mois de chantier</a></p></aside>
<h2>Les commerçants inquiets</h2>
<p>${PARAGRAPHS[2]}</p>
<div class="newsletter-box"><p>Recevez chaque matin l’essentiel de l’actualité bretonne dans votre boîte.</p></div>
<blockquote><p>« Ce pont, c’est notre rue principale », dit une habitante qui vit là depuis quarante ans.</p></blockquote>
<ul><li>Fermeture : lundi 16 février.</li><li>Réouverture : mi-décembre.</li></ul>
<p>${PARAGRAPHS[3]}</p>
<div class="share-bar"><a href="#">Partager</a> <a href="#">Envoyer</a></div>
<section class="comments"><h3>Commentaires</h3><p>Il était temps, ce pont était dans un état déplorable depuis bien des années.</p></section>
</article></main>
<footer><p>© La Gazette, tous droits réservés. Mentions légales, contact, publicité et abonnements.</p></footer>
</body></html>`;
