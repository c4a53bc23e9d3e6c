// Words that were typed into a form marked data-keep stay in this tab until the service has them: a browser that broke
// down, a page that was left, a service that was gone. The mark's value is the path of the form's own page.
"use strict";

(() => {
    const { clock } = window.bluelamp;
    const prefix = "kept ";
    const longest = 12 * 60 * 60 * 1000;
    const keys = () => Object.keys(sessionStorage).filter((key) => key.startsWith(prefix));
    const read = (key) => JSON.parse(sessionStorage.getItem(key) ?? "null");
    const write = (key, kept) => {
        try {
            sessionStorage.setItem(key, JSON.stringify(kept));
        } catch {
            // No room, or not allowed: the page works on without.
        }
    };
    const dropAll = (where) => {
        for (const key of keys()) if (where(read(key))) sessionStorage.removeItem(key);
    };

    // A sensitive report's words last no longer than the session; nobody's last longer than a shift.
    const isSignedIn = Boolean(document.querySelector(".bar .who"));
    const isNotDone = Boolean(document.querySelector("[data-not-done]"));
    dropAll((kept) => Date.now() - kept.at > longest || (kept.isSensitive && !isSignedIn));
    if (document.querySelector("[data-signed-out]")) dropAll(() => true);
    document.addEventListener("bluelamp:over", () => dropAll((kept) => kept.isSensitive));

    const pathOf = (form) => form.dataset.keep || form.getAttribute("action").replace(/\/[^/]*$/, "");
    const isKept = (field) => field.name && field.matches("textarea, select, input:not([type=hidden], [type=password], [type=file])");
    const isChoice = (field) => field.matches("[type=checkbox], [type=radio]");
    const valuesOf = (form) => {
        const values = {};
        for (const field of form.elements) {
            if (!isKept(field)) continue;
            values[field.name] ??= [];
            if (!isChoice(field) || field.checked) values[field.name].push(field.value);
        }
        return values;
    };
    const fill = (form, values) => {
        for (const field of form.elements) {
            if (!isKept(field) || !(field.name in values)) continue;
            if (isChoice(field)) field.checked = values[field.name].includes(field.value);
            else field.value = values[field.name][0] ?? "";
            field.dispatchEvent(new Event("input", { bubbles: true }));
            field.dispatchEvent(new Event("change", { bubbles: true }));
        }
    };
    const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

    const offer = (form, kept, key) => {
        const box = document.createElement("div");
        box.className = "notice kept";
        box.setAttribute("role", "status");
        const words = document.createElement("p");
        words.textContent = `What you typed here at ${clock(kept.at)} was not saved.`;
        const button = (text, act) => {
            const element = document.createElement("button");
            element.type = "button";
            element.className = "quiet";
            element.textContent = text;
            element.addEventListener("click", () => {
                box.remove();
                act();
            });
            return element;
        };
        box.append(
            words,
            button("Put it back", () => fill(form, kept.values)),
            button("Throw it away", () => sessionStorage.removeItem(key)),
        );
        form.closest("details")?.setAttribute("open", "");
        form.before(box);
    };

    // A deed that was done leads back to its own page, which says so.
    const done = new URLSearchParams(location.search).get("done");
    if (done) dropAll((kept) => kept.isSent && kept.path === `${location.pathname}/${done}`);
    const here = new Set();
    for (const form of document.querySelectorAll("form[data-keep], form#decision")) {
        const path = pathOf(form);
        const key = prefix + path;
        here.add(key);
        const shown = valuesOf(form);
        const kept = read(key);
        if (kept && !isSame(kept.values, shown)) {
            offer(form, kept, key);
        } else if (kept && location.pathname === path && !document.querySelector(".refusal")) {
            sessionStorage.removeItem(key);
        }

        const isSensitive = form.dataset.keepFor === "session" || Boolean(document.querySelector(".tag.sensitive"));
        let timer = 0;
        const note = (isSent = false) => {
            timer = 0;
            const values = valuesOf(form);
            if (isSame(values, shown) && !isSent) sessionStorage.removeItem(key);
            else write(key, { at: Date.now(), values, isSensitive, isSent, path });
        };
        form.addEventListener("input", () => {
            timer ||= setTimeout(note, 300);
        });
        document.addEventListener("submit", (event) => {
            if (event.target === form) note(true);
        });
        window.addEventListener("pagehide", () => {
            if (timer) {
                clearTimeout(timer);
                note();
            }
        });
    }

    // What was sent and is answered by another page than a refusal has arrived.
    if (isSignedIn && !isNotDone) {
        for (const key of keys()) if (!here.has(key) && read(key).isSent) sessionStorage.removeItem(key);
    }
    document.addEventListener("submit", (event) => {
        if (event.target.getAttribute("action") === "/staff/sign-out") dropAll(() => true);
    });
})();
