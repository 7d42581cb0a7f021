// What Balise gives as well: fiches with their neighbours, lists and key words in pages of 50, a feed, a site map.
const PER_PAGE = 50;

function slug(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

function paged(base, title, sheets) {
    const pages = [];
    const last = Math.max(1, Math.ceil(sheets.length / PER_PAGE));
    for (let page = 0; page < last; page++) {
        pages.push({
            title, page, last,
            address: page === 0 ? base : `${base}page/${page + 1}/`,
            before: page === 1 ? base : `${base}page/${page}/`,
            after: `${base}page/${page + 2}/`,
            sheets: sheets.slice(page * PER_PAGE, (page + 1) * PER_PAGE),
        });
    }
    return pages;
}

module.exports = config => {
    config.addCollection("sheets", all => {
        const sheets = all.getFilteredByGlob("content/fiches/*.md").sort((a, b) => a.data.numero - b.data.numero);
        sheets.forEach((sheet, i) => {
            sheet.data.before = sheets[i - 1];
            sheet.data.after = sheets[i + 1];
        });
        return sheets;
    });
    config.addCollection("lists", all => {
        const sheets = all.getFilteredByGlob("content/fiches/*.md").sort((a, b) => a.data.numero - b.data.numero);
        const keywords = new Map();
        for (const sheet of sheets) {
            for (const keyword of sheet.data.keywords) {
                if (!keywords.has(keyword)) keywords.set(keyword, []);
                keywords.get(keyword).push(sheet);
            }
        }
        const names = [...keywords.keys()].sort();
        const lists = [...paged("/", "Un banc d'essai", sheets), ...paged("/fiches/", "Fiches", sheets)];
        for (const name of names) lists.push(...paged(`/keywords/${slug(name)}/`, name, keywords.get(name)));
        lists.push({
            title: "Mots-clés", page: 0, last: 1, address: "/keywords/",
            sheets: names.map(name => ({url: `/keywords/${slug(name)}/`, data: {title: name}})),
        });
        return lists;
    });
    config.addJavaScriptFunction("slug", slug);
    return {dir: {input: "content", includes: "../_includes", output: "public"}, markdownTemplateEngine: false};
};
