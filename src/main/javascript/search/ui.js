// The interface of the search comes with the engine, once somebody wants to search: it takes over the fields that are on
// the page, makes the dialogue when the loader asks for it, and marks words where a result led.

let dialogue;

/** The dialogue: a field with its choices, in front of the page. */
function makeDialogue() {
    const input = el("input", {
        "type": "search",
        "id": "_dialogue-q",
        "name": "q",
        "autocomplete": "off",
        "aria-label": text("champ"),
        "placeholder": text("champ"),
    });
    const close = button(text("fermer"), () => dialogue.close(), "fermer");
    const form = el(
        "form",
        {"role": "search", "action": searchPage},
        el("p", {"class": "champ"}, input, " ", close),
    );
    dialogue = el(
        "dialog",
        {"class": "dialogue-recherche", "aria-label": text("titre")},
        form,
        el("p", {"class": "touches"}, el("span", {}, text("touches")), " ", slashKey()),
    );
    // Only what lies around the dialogue is the dialogue itself.
    dialogue.onmousedown = (event) => {
        event.target === dialogue && dialogue.close();
    };
    document.body.append(dialogue);
    new Field(form);
}

/** The choice to leave the key `/` alone, for those whose machines type what they say; the loader looks at it. */
function slashKey() {
    const box = el("input", {"type": "checkbox"});
    try {
        box.checked = window.localStorage["baliseTouche"] !== "non";
        box.onchange = () => (window.localStorage["baliseTouche"] = box.checked ? "" : "non");
    } catch {
        return; // Nothing may be kept in this browser.
    }
    return el("label", {}, box, " ", text("touche"));
}

/** Opens the dialogue; on the search page, goes to its field. */
balise.open = () => {
    const own = document.querySelector("[data-balise-page] [name=q]");
    if (!own) {
        if (!dialogue) {
            makeDialogue();
        }
        dialogue.open || dialogue.showModal();
    }
    const input = own || dialogue.querySelector("input");
    input.focus();
    input.select();
};

for (const form of document.querySelectorAll("form[data-balise-recherche]")) {
    new (form.closest("[data-balise-page]") ? Page : Field)(form);
}

const wanted = asked("surligne");
if (wanted) {
    // Without an index the page is still the page.
    markPage(wanted).catch(() => {});
}
