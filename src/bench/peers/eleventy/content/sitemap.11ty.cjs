exports.data = {permalink: "/sitemap.xml", eleventyExcludeFromCollections: true};

exports.render = ({collections}) => `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${collections.all.map(one => `<url><loc>https://exemple.org${one.url}</loc></url>`).join("\n")}
</urlset>
`;
