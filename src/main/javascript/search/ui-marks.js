// The words of the query on the page that a result led to: `page.html?surligne=mots#section`.

const UNTOUCHED = "nav,code,pre,kbd,samp,script,style,textarea,select,button,svg,math";

const TEXTS = 4; // what a walk through a document shows: NodeFilter.SHOW_TEXT

/** Marks the words of a query in the text of the page, and offers to take the marks off. */
async function markPage(query) {
    const main = document.querySelector("main");
    const nodes = textNodes(main);
    const found = await Promise.all(nodes.map((node) => balise.marks(node.data, query)));
    const marks = nodes.flatMap((node, i) => markNode(node, found[i]));
    if (!marks.length) {
        return;
    }
    const off = button(
        text("surligne"),
        () => {
            marks.forEach((mark) => mark.replaceWith(mark.firstChild));
            off.remove();
            main.focus({preventScroll: true});
            forget();
        },
        "retirer",
    );
    main.prepend(off);
}

function textNodes(main) {
    const walk = document.createTreeWalker(main, TEXTS);
    const nodes = [];
    let node;
    while ((node = walk.nextNode())) {
        node.parentElement.closest(UNTOUCHED) || nodes.push(node);
    }
    return nodes;
}

/** Marks ranges of a text from its end, so that the places of those before stay right. */
function markNode(node, ranges) {
    return ranges.reverse().map(([start, end]) => {
        node.splitText(end);
        const mark = el("mark", {"class": "surligne"});
        const word = node.splitText(start);
        word.replaceWith(mark);
        mark.append(word);
        return mark;
    });
}

/** Takes the query out of the address, so that a reload or a copied address does without marks. */
function forget() {
    rewrite("replaceState", "", history.state);
}
