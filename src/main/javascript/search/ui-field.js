// A search field after the combobox pattern of the WAI-ARIA Authoring Practices: the focus stays in the field, and
// `aria-activedescendant` walks through a list of choices.

const TYPING = 120; // milliseconds after a key before the engine is asked
const PATIENCE = 400; // … of waiting before it is said
const SPEAKING = 700; // … after an answer before it is announced
const CHOICES = 6; // results in a list of choices

class Field {
    constructor(form) {
        const input = form.querySelector("[name=q]");
        this.input = input;
        this.limit = CHOICES;
        this.turn = 0;
        this.status = el("p", {"role": "status", "class": "pour-lecteur"});
        this.list = el("div", {
            "role": "listbox",
            "id": input.id + "-choix",
            "class": "choix",
            "aria-label": text("choix"),
        });
        this.note = el("div", {"class": "note"});
        form.append(this.status, el("div", {"class": "panneau"}, this.note, this.list));
        say(input, {"role": "combobox", "aria-autocomplete": "list", "aria-controls": this.list.id});
        this.open(false);
        this.announce = calm(SPEAKING, (words) => (this.status.textContent = words));
        this.askSoon = calm(TYPING, () => this.ask());
        input.addEventListener("input", () => this.askSoon());
        input.addEventListener("click", () => this.open(true));
        input.addEventListener("keydown", (event) => event.isComposing || this.press(event));
        form.addEventListener("focusout", (event) => {
            form.contains(event.relatedTarget) || this.open(false);
        });
        // The focus stays in the field.
        this.list.onmousedown = () => false;
        this.list.onclick = (event) => this.take(event.target);
    }

    /** Asks for what the field says; the answer to an earlier question is let go. */
    async ask() {
        const query = this.input.value.trim();
        const turn = ++this.turn;
        const waiting = setTimeout(() => this.note.replaceChildren(text("attente")), PATIENCE);
        try {
            const answer = query && (await balise.find(query, {limit: this.limit, facets: this.facets}));
            if (turn === this.turn) {
                this.show(answer, query);
            }
        } catch (failure) {
            if (turn === this.turn) {
                this.fail(failure);
            }
        } finally {
            clearTimeout(waiting);
        }
    }

    /** Shows an answer; none for an empty field. */
    show(answer, query) {
        if (!answer) {
            return this.fill([], "");
        }
        const choices = answer.hits.map((hit) => choice(hit, query));
        const all = {"href": searchPage + "?" + new URLSearchParams({"q": query})};
        this.fill(
            [...tries(answer), ...choices],
            inBrief(answer),
            remark(answer),
            answer.total > 0 &&
                el("p", {"class": "bilan"}, counted(answer.total), " ", el("a", all, text("tous"))),
        );
    }

    fail(failure) {
        const words = trouble(failure);
        this.fill([], words, help(words));
    }

    /** Puts choices into the list, says some words to those who listen, and writes notes below the list. */
    fill(choices, words, ...notes) {
        this.list.replaceChildren(...choices);
        this.options().forEach((option, i) => (option.id = this.list.id + i));
        this.note.replaceChildren(...notes.filter(Boolean));
        this.announce(words);
        this.open(document.activeElement === this.input);
    }

    options() {
        return [...this.list.querySelectorAll("[role=option]")];
    }

    open(wanted) {
        this.input.form.classList.toggle("ouvert", wanted);
        say(this.input, {"aria-expanded": wanted && this.list.hasChildNodes()});
        this.point();
    }

    /** Makes a choice the one that Enter takes; nothing is the field itself. */
    point(option = undefined) {
        this.pointed?.removeAttribute("aria-selected");
        this.pointed = option;
        say(this.input, {"aria-activedescendant": option?.id || ""});
        if (option) {
            say(option, {"aria-selected": true});
            option.scrollIntoView({block: "nearest"});
        }
    }

    press(event) {
        const {key} = event;
        const step = {"ArrowDown": 1, "ArrowUp": -1}[key];
        if (step) {
            // The field itself is one of the places.
            const places = [undefined, ...this.options()];
            const next = places.at((places.indexOf(this.pointed) + step) % places.length);
            this.open(true);
            this.point(next);
        } else if (key === "Enter" && this.pointed) {
            this.pointed.click();
        } else if (key === "Escape" && this.input.value) {
            this.input.value = "";
            this.ask();
        } else {
            // Home, End and the other arrows move in the text.
            if (/^(Home|End|Arrow)/.test(key)) {
                this.point();
            }
            return;
        }
        event.preventDefault();
    }

    /** A word to try goes into the field; a result is a link and needs no help. */
    take(target) {
        const query = target.closest("[data-query]")?.dataset["query"];
        if (query) {
            this.input.value = query;
            this.input.focus();
            this.ask();
        }
    }
}
