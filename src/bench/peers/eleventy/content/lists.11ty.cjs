const {escape, page} = require("../_includes/base.cjs");

exports.data = {
    pagination: {data: "collections.lists", size: 1, alias: "list", addAllPagesToCollections: true},
    permalink: data => `${data.list.address}index.html`,
};

exports.render = ({list}) => page({
    title: list.title, description: list.title, address: list.address,
    body: `<h1>${escape(list.title)}</h1>
<ul>
${list.sheets.map(({url, data}) => `<li><a href="${url}">${data.numero ? `n° ${data.numero} ` : ""}${escape(data.title)}</a>${
    data.summary ? ` <p>${escape(data.summary)}</p>` : ""}</li>`).join("\n")}
</ul>
<nav aria-label="Pages">
${list.page > 0 ? `<a rel="prev" href="${list.before}">Page précédente</a>` : ""}
<p>Page ${list.page + 1} sur ${list.last}</p>
${list.page + 1 < list.last ? `<a rel="next" href="${list.after}">Page suivante</a>` : ""}
</nav>`,
});
