// What every page of the staff's has in common: the server's time, words at a button, posts that stay on the page, and
// nothing lost when the service cannot be reached. Loaded first; the other scripts use `bluelamp`.
"use strict";

window.bluelamp = (() => {
    const skew = Number(document.body.dataset.now) - Date.now();
    const now = () => Date.now() + skew;
    const face = new Intl.DateTimeFormat("en-GB", {
        timeZone: document.body.dataset.zone, hour: "2-digit", minute: "2-digit", second: "2-digit",
    });
    const clock = (milliseconds) => face.format(milliseconds);

    // Words about what came of pressing something, right behind it.
    const said = new WeakMap();
    const hush = (at) => {
        said.get(at)?.remove();
        said.delete(at);
    };
    const say = (at, words, isGood = false) => {
        hush(at);
        const element = document.createElement("span");
        element.className = isGood ? "at-button is-good" : "at-button";
        element.setAttribute("role", "alert");
        at.after(element);
        said.set(at, element);
        element.textContent = words;
    };

    const silence = "there is no answer from the service. Everything is still here: try again in a moment.";
    const wordsFor = (status) => {
        if (status === 401 || status === 403) {
            return "your session may have ended. Copy anything long, then sign in again in another tab.";
        }
        if (status === 404) return "it is no longer there, or no longer yours to see.";
        if (status === 409) return "somebody else was first. Load the page again to see how it stands.";
        if (status === 429 || status === 503) return "the service is busy. Everything is still here: try again in a moment.";
        if (status >= 500) return `the service could not be reached or failed (${status}). Everything is still here: try again.`;
        return `the service answered something else than expected (${status}).`;
    };

    // Whether an answer is the service's own: what a proxy says in its place carries none of its headers.
    const isOurs = (answer) => answer.headers.has("Content-Security-Policy");

    // A post that stays on the page. Never throws: what came of it, and words where it was not done.
    const post = async (address, fields) => {
        try {
            const answer = await fetch(address, {
                method: "POST",
                headers: { Accept: "text/plain" },
                body: new URLSearchParams(fields),
                redirect: "manual",
                signal: AbortSignal.timeout(15000),
            });
            const isPlain = isOurs(answer) && answer.headers.get("Content-Type")?.startsWith("text/plain");
            const text = isPlain ? await answer.text() : "";
            const isDone = answer.ok && isPlain;
            return { isDone, status: answer.status, text, words: isDone ? "" : `Not done: ${text || wordsFor(answer.status)}` };
        } catch {
            return { isDone: false, status: 0, text: "", words: `Not done: ${silence}` };
        }
    };

    // Before the page is left, whether there is anybody to go to: a browser's own error page would take its place.
    const reach = async () => {
        try {
            const answer = await fetch("/health/live", {
                cache: "no-store", redirect: "manual", signal: AbortSignal.timeout(5000),
            });
            // Busy with readers, it may take a post all the same.
            return [502, 503, 504].includes(answer.status) && !isOurs(answer) ? wordsFor(answer.status) : null;
        } catch {
            return silence;
        }
    };
    let isAsking = false;
    const leave = async (at, isSending, go) => {
        if (isAsking) return;
        isAsking = true;
        const trouble = await reach();
        hush(at);
        if (trouble) say(at, `${isSending ? "Not sent" : "Not opened"}: ${trouble}`);
        else go();
        isAsking = false;
    };

    // A form marked data-in-place is posted without leaving the page; what came of it is told as an event on the form.
    const postInPlace = async (form, button) => {
        const at = button ?? form;
        const outcome = await post(button?.getAttribute("formaction") ?? form.getAttribute("action"), new FormData(form, button));
        hush(at);
        if (!outcome.isDone) say(at, outcome.words);
        form.dispatchEvent(new CustomEvent("bluelamp:answered", { bubbles: true, detail: outcome }));
    };

    let passing = null;
    window.addEventListener(
        "submit",
        (event) => {
            const form = event.target;
            const button = event.submitter;
            if ((button?.getAttribute("formmethod") ?? form.getAttribute("method")) === "dialog" || passing === form) return;
            event.preventDefault();
            event.stopImmediatePropagation();
            if (form.matches("[data-in-place]")) {
                postInPlace(form, button);
                return;
            }
            leave(button ?? form, form.getAttribute("method") === "post", () => {
                passing = form;
                form.requestSubmit(button);
                passing = null;
            });
        },
        true,
    );
    document.addEventListener("click", (event) => {
        const link = event.target.closest("a[href]");
        const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
        if (event.defaultPrevented || !isPlain || !link || link.target || link.hasAttribute("download")) return;
        if (link.origin !== location.origin) return;
        if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
        event.preventDefault();
        leave(link, false, () => location.assign(link.href));
    });

    // Enter in a field of a form with several buttons presses none of them: which one it would be, nobody can see.
    document.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" || event.isComposing) return;
        const field = event.target;
        if (field.matches("input:not([type=submit], [type=button])") && field.form?.matches("[data-acts], #decision")) {
            event.preventDefault();
        }
    });

    // What only a script can do is offered where there is one.
    for (const button of document.querySelectorAll("[data-copy]")) {
        button.hidden = !navigator.clipboard;
        button.addEventListener("click", async () => {
            const lines = [...document.getElementById(button.dataset.copy).children].map((line) => line.textContent);
            try {
                await navigator.clipboard.writeText(lines.join("\n"));
                say(button, "Copied.", true);
            } catch {
                say(button, "Not copied: the browser does not allow it. Mark the codes and copy them by hand.");
            }
        });
    }
    for (const button of document.querySelectorAll("[data-print]")) {
        button.hidden = false;
        button.addEventListener("click", () => print());
    }

    // Whether something was typed that would be lost with the page.
    let isTyped = false;
    document.addEventListener("input", (event) => {
        if (event.target.form?.getAttribute("method") === "post") isTyped = true;
    });

    return { now, clock, say, hush, post, isTyped: () => isTyped, isLeaving: () => isAsking };
})();
