// Everything here makes pages quicker for people who work with them all day. Each page is whole without it.
"use strict";

(() => {
    const skew = Number(document.body.dataset.now) - Date.now();
    const now = () => Date.now() + skew;
    const minute = 60000;
    const byId = (id) => document.getElementById(id);

    // Clocks: the same words as the server's, renewed in place.
    const span = (milliseconds) => {
        const minutes = Math.floor(Math.abs(milliseconds) / minute);
        if (minutes < 1) return "under 1 min";
        if (minutes < 60) return `${minutes} min`;
        if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min`;
        return `${Math.floor(minutes / 1440)} days`;
    };
    const colours = { green: "by", amber: "due soon, by", red: "was due" };
    const tick = () => {
        for (const clock of document.querySelectorAll(".clock[data-due]")) {
            const left = Number(clock.dataset.due) - now();
            const colour = left < 0 ? "red" : now() >= Number(clock.dataset.amber) ? "amber" : "green";
            const words = `${span(left)} ${left < 0 ? "late" : "left"}`;
            const shown = clock.querySelector(".left");
            if (shown.textContent === words && clock.classList.contains(colour)) continue;
            shown.textContent = words;
            clock.querySelector(".word").textContent = colours[colour];
            for (const element of [clock, clock.closest(".queue > li")]) {
                element?.classList.remove(...Object.keys(colours));
                element?.classList.add(colour);
            }
        }
    };

    // The lease of a claim: told when it ends, kept while someone types.
    const lease = document.querySelector(".lease");
    const decision = byId("decision");
    const token = () => document.querySelector("input[name=csrf]").value;
    let renewedAt = now();
    let isRenewing = false;
    const renew = async () => {
        if (!lease || isRenewing || now() - renewedAt < 4 * minute) return;
        isRenewing = true;
        try {
            const answer = await fetch(lease.dataset.renew, {
                method: "POST",
                headers: { Accept: "text/plain" },
                body: new URLSearchParams({ csrf: token() }),
            });
            const words = await answer.text();
            if (answer.ok) {
                const [until, ...clock] = words.split(" ");
                lease.dataset.until = until;
                renewedAt = now();
                lease.textContent = `Yours until ${clock.join(" ")}.`;
            } else if (answer.status === 409) {
                lease.textContent = `${words} What you typed is still here.`;
            }
        } catch {
            // The next key tries again.
        } finally {
            isRenewing = false;
        }
    };
    const watchLease = () => {
        if (!lease || now() < Number(lease.dataset.until) || lease.dataset.over) return;
        lease.dataset.over = "yes";
        lease.setAttribute("role", "status");
        lease.textContent = "Your 15 minutes have ended. What you typed is still here: press Keep to go on.";
    };

    setInterval(() => {
        tick();
        watchLease();
    }, 1000);

    // The decision: only the fields that the choice needs, words to start from, nothing typed lost by accident.
    if (decision) {
        let isDirty = false;
        const words = byId("words");
        const suggestions = [...decision.querySelectorAll("input[name=disposition]")].map((each) => each.dataset.words);
        const choose = () => {
            const chosen = decision.querySelector("input[name=disposition]:checked");
            for (const field of decision.querySelectorAll("[data-for]")) field.hidden = field.dataset.for !== chosen?.value;
            if (chosen && (words.value.trim() === "" || suggestions.includes(words.value))) words.value = chosen.dataset.words;
        };
        choose();
        decision.addEventListener("change", (event) => {
            if (event.target.name === "disposition") choose();
        });
        decision.addEventListener("input", () => {
            isDirty = true;
            renew();
        });
        document.addEventListener("submit", (event) => {
            const button = event.submitter;
            if (event.target === decision || !isDirty) {
                isDirty = false;
            } else if (button?.matches("[data-claim]")) {
                // Keeping the claim must not cost what is typed: it is done without leaving the page.
                event.preventDefault();
                renewedAt = 0;
                delete lease?.dataset.over;
                renew();
            }
        });
        window.addEventListener("beforeunload", (event) => {
            if (isDirty) event.preventDefault();
        });
    }
    byId("refusal")?.focus();

    // Keys.
    const dialog = byId("keys");
    const setting = byId("keys-on");
    const keysAreOn = () => localStorage.getItem("keys") !== "off";
    setting.checked = keysAreOn();
    setting.addEventListener("change", () => localStorage.setItem("keys", setting.checked ? "on" : "off"));
    const toggleKeys = () => (dialog.open ? dialog.close() : dialog.showModal());
    for (const button of document.querySelectorAll("[data-keys]")) {
        button.hidden = false;
        button.addEventListener("click", toggleKeys);
    }

    const move = (by) => {
        const links = [...document.querySelectorAll("a[data-open]")];
        if (links.length === 0) return;
        const here = links.findIndex((link) => link.closest("li").contains(document.activeElement));
        const start = here >= 0 ? here : links.findIndex((link) => link.closest("li").hasAttribute("aria-current"));
        const next = start < 0 ? 0 : Math.min(Math.max(start + by, 0), links.length - 1);
        links[next].focus();
        links[next].closest("li").scrollIntoView({ block: "nearest" });
    };
    const press = (selector, within = document) => {
        const button = within.querySelector(selector);
        button?.click();
        return Boolean(button);
    };
    const goTo = (id) => {
        const field = byId(id) ?? null;
        field?.focus();
        field?.scrollIntoView({ block: "center" });
    };
    const actions = {
        j: () => move(1),
        k: () => move(-1),
        c: () => {
            const row = document.activeElement?.closest(".queue.wide > li");
            return press("[data-claim]", (byId("queue") && row) || document);
        },
        f: () => goTo("form"),
        r: () => press("[data-release]"),
        s: () => press("[data-assess]"),
        t: () => goTo("threat"),
        q: () => goTo("question"),
        d: () => goTo("disposition-investigate"),
        u: () => press("[data-up]"),
        "?": toggleKeys,
    };
    document.addEventListener("keydown", (event) => {
        const target = event.target;
        const isField = target.matches("textarea, select, input:not([type=checkbox], [type=radio])");
        if (isField && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            const button = target.closest("[data-part]")?.querySelector("button");
            if (button) {
                event.preventDefault();
                button.click();
            }
            return;
        }
        if (isField && event.key === "Escape") return target.blur();
        if (isField || event.ctrlKey || event.metaKey || event.altKey || (!keysAreOn() && event.key !== "?")) return;
        if (dialog.open && event.key !== "?") return;
        const action = actions[event.key];
        if (!action) return;
        event.preventDefault();
        action();
    });

    // The live queue: told that something changed, the page reads itself again and puts the new list in place.
    const queue = byId("queue");
    if (queue) {
        const live = byId("live");
        let timer = 0;
        const references = (root) => [...root.querySelectorAll("[data-reference]")].map((row) => row.dataset.reference);
        const refresh = async () => {
            timer = 0;
            let answer;
            try {
                answer = await fetch(location.href, { headers: { "Bluelamp-Live": "yes" } });
            } catch {
                live.textContent = "The connection was lost. The list may be old.";
                return;
            }
            if (answer.redirected) return location.reload();
            if (!answer.ok) return;
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const before = new Set(references(queue));
            const active = document.activeElement?.closest("[data-reference]");
            const wasClaim = document.activeElement?.matches("button");
            const top = active?.getBoundingClientRect().top;
            queue.replaceChildren(...page.getElementById("queue").childNodes);
            byId("counts").replaceChildren(...page.getElementById("counts").childNodes);
            document.title = page.title;
            const added = references(queue).filter((each) => !before.has(each));
            for (const each of added) queue.querySelector(`[data-reference="${each}"]`).classList.add("new");
            if (active) {
                const row = queue.querySelector(`[data-reference="${active.dataset.reference}"]`);
                const target = (wasClaim && row?.querySelector("button")) || row?.querySelector("a[data-open]");
                target?.focus({ preventScroll: true });
                if (row) scrollBy(0, row.getBoundingClientRect().top - top);
            }
            if (added.length > 0) live.textContent = added.length === 1 ? "1 new report" : `${added.length} new reports`;
            tick();
        };
        const events = new EventSource(queue.dataset.events);
        events.addEventListener("changed", () => {
            timer ||= setTimeout(refresh, 250 + Math.random() * 500);
        });
        events.addEventListener("over", () => location.reload());
        events.addEventListener("open", () => {
            if (live.textContent.startsWith("The connection")) {
                live.textContent = "";
                refresh();
            }
        });
        events.addEventListener("error", () => {
            live.textContent = "The connection was lost. The list may be old.";
        });
        window.addEventListener("pagehide", () => events.close());
    }
})();
