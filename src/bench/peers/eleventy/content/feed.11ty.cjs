const {escape} = require("../_includes/base.cjs");

exports.data = {permalink: "/feed.xml", eleventyExcludeFromCollections: true};

exports.render = ({collections}) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Un banc d'essai</title><id>https://exemple.org/</id>
${[...collections.sheets].sort((a, b) => b.date - a.date).slice(0, 50).map(sheet => `<entry>
<title>${escape(sheet.data.title)}</title><link href="https://exemple.org${sheet.url}"/><id>https://exemple.org${sheet.url}</id>
<updated>${sheet.date.toISOString()}</updated><summary>${escape(sheet.data.summary)}</summary></entry>`).join("\n")}
</feed>
`;
