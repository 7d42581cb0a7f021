const {escape, page} = require("./base.cjs");

exports.render = function (data) {
    const near = (rel, sheet) => sheet ? `<a rel="${rel}" href="${sheet.url}">${escape(sheet.data.title)}</a>` : "";
    const day = data.date.toISOString().slice(0, 10);
    const keywords = data.keywords.map(one =>
        `<li><a href="/keywords/${this.slug(one)}/" data-pagefind-filter="mot-cle">${escape(one)}</a></li>`);
    return page({
        title: data.title, description: data.summary, address: data.page.url, sheet: true,
        body: `<article>
<header>
<p>Fiche n° ${data.numero}</p>
<h1>${escape(data.title)}</h1>
<p>${escape(data.subtitle)}</p>
<p>${escape(data.summary)}</p>
<p><time datetime="${day}">${day.slice(5, 7)}/${day.slice(0, 4)}</time></p>
<ul>${keywords.join("")}</ul>
</header>
${data.content}
<nav aria-label="Fiches voisines">
${near("prev", data.before)}
${near("next", data.after)}
</nav>
</article>`,
    });
};
