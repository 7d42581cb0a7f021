// The search page: its results stand on the page itself, its query in the address.

const ON_PAGE = 10; // results at first, and each time that more are wanted
const VALUES = 8; // values of a facet, those that are asked for first

// The key of what is a filter and is not excluded; a word, or what stands in quotation marks.
const ITEMS = /(?:(\w[^\s:"«»“”]*):)?(["«“][^"»”]*["»”]?|[^\s"«»“”]+)/g;

class Page extends Field {
    constructor(form) {
        super(form);
        this.facets = true;
        this.name = document.title;
        this.results = el("ol", {"class": "resultats"});
        this.more = button(text("plus"), () => this.showMore(), "suite");
        this.values = el("div", {"class": "valeurs"});
        this.filters = el("details", {"class": "affiner"}, el("summary", {}, text("affiner")), this.values);
        this.filters.open = window.matchMedia("(width>=78rem)").matches;
        this.section = el(
            "section",
            {"class": "reponse", "aria-label": text("resultats")},
            this.note,
            this.filters,
            this.results,
            this.more,
        );
        form.after(this.section);
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            this.settle();
        });
        window.addEventListener("popstate", () => {
            // Another place of the page is no other question.
            asked("q") === this.input.value.trim() || this.restore();
        });
        window.addEventListener("pagehide", () => this.remember(asked("q")));
        this.restore();
    }

    /** Asks what the address says, and goes back to where the reader was. */
    async restore() {
        const {limit, top} = history.state || {};
        this.input.value = asked("q");
        await this.settle(limit);
        if (top) {
            window.scrollTo(0, top);
        }
    }

    ask(limit = ON_PAGE) {
        const empty = !this.input.value.trim();
        this.limit = limit;
        this.section.hidden = empty;
        // The lists make room at once, not when the answer is there.
        balise.lists(empty);
        return super.ask();
    }

    /** Asks for what the reader will want to come back to: what is typed next is a new step of the history. */
    async settle(limit = undefined) {
        await this.ask(limit);
        this.settled = true;
    }

    /** Keeps query, number of results and place in the address and the history. */
    remember(query) {
        const step = this.settled && query !== asked("q");
        const words = query && "?" + new URLSearchParams({"q": query});
        if (step) {
            this.settled = false;
        }
        rewrite(step ? "pushState" : "replaceState", words, {limit: this.limit, top: window.scrollY});
    }

    show(answer, query) {
        this.remember(query);
        document.title = (query && query + " – ") + this.name;
        this.answer = answer;
        balise.lists(!answer.total);
        this.results.replaceChildren();
        if (!answer) {
            return this.fill([], "");
        }
        this.fill(
            tries(answer),
            inBrief(answer),
            remark(answer) || el("p", {"class": "bilan", "aria-hidden": true}, counted(answer.total)),
        );
        this.add(answer.hits, query);
        this.showFacets(answer);
    }

    fail(failure) {
        super.fail(failure);
        this.results.replaceChildren();
        this.more.hidden = this.filters.hidden = true;
        balise.lists(true);
    }

    add(hits, query) {
        const items = hits.map((hit) =>
            el(
                "li",
                {},
                el("h2", {}, el("a", {"href": address(hit, query)}, ...heading(hit))),
                ...details(hit, hit.keywords),
            ),
        );
        this.results.append(...items);
        this.more.hidden = this.results.children.length >= this.answer.total;
        return items[0];
    }

    async showMore() {
        const {answer} = this;
        try {
            const hits = await answer.more(ON_PAGE);
            if (answer === this.answer) {
                this.add(hits, answer.query).querySelector("a").focus();
                this.limit = this.results.children.length;
            }
        } catch (failure) {
            this.fail(failure);
        }
    }

    /** The values of all results by facet; those that are filters of the query come first and can be taken off. */
    showFacets({facets, query}) {
        const held = document.activeElement.id;
        this.values.replaceChildren(
            ...Object.entries(facets).map(([key, values]) => this.facet(key, values, query)).filter(Boolean),
        );
        this.filters.hidden = !this.values.hasChildNodes();
        document.getElementById(held)?.focus();
    }

    facet(key, values, query) {
        const boxes = new Map();
        for (const filter of query.matchAll(ITEMS)) {
            const [, name = "", value] = filter;
            if (plain(name) === plain(key)) {
                boxes.set(plain(value), [value, 0, filter]);
            }
        }
        for (const [value, count] of values) {
            boxes.set(plain(value), [value, count, boxes.get(plain(value))?.[2]]);
        }
        // A filter without quotation marks may stand for several values: it is none itself.
        const shown = [...boxes.values()].filter(([, count, filter]) => count || /["«»“”]/g.test(filter[2]));
        return (
            shown[0] &&
            el(
                "fieldset",
                {},
                el("legend", {}, text("facette." + key)),
                ...shown.slice(0, VALUES).map((box) => this.box(key, box, query)),
            )
        );
    }

    box(key, [value, count, filter], query) {
        const box = el("input", {"type": "checkbox", "id": "_" + key + plain(value)});
        box.checked = filter;
        box.onchange = () => {
            // In front, so that the last word is still the one that is being typed.
            this.input.value = filter
                ? (query.slice(0, filter.index) + query.slice(filter.index).replace(filter[0], "")).trim()
                : `${key}:"${value.replace(/["«»“”]/g, " ")}" ${query}`;
            this.settle();
        };
        return el(
            "label",
            {},
            box,
            " ",
            el("span", {}, value),
            " ",
            el("span", {"class": "compte"}, count.toLocaleString(language)),
        );
    }
}
