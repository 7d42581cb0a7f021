exports.escape = text => String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

exports.page = ({title, description, address, body, sheet}) => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${exports.escape(title)} – Un banc d'essai</title>
<meta name="description" content="${exports.escape(description)}">
<link rel="canonical" href="https://exemple.org${address}">
<meta property="og:title" content="${exports.escape(title)}">
<meta property="og:url" content="https://exemple.org${address}">
<link rel="alternate" type="application/atom+xml" href="/feed.xml">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip" href="#contenu">Aller au contenu</a>
<header><nav aria-label="Site"><ul><li><a href="/">Accueil</a></li><li><a href="/fiches/">Fiches</a></li><li><a href="/keywords/">Mots-clés</a></li></ul></nav></header>
<main id="contenu"${sheet ? " data-pagefind-body" : ""}>
${body}
</main>
<footer><p>Un banc d'essai</p></footer>
</body>
</html>
`;
