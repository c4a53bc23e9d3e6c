// Everything here makes pages quicker for people who work with them all day. Each page is whole without it.
"use strict";

(() => {
    const { now, post } = window.bluelamp;
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

    // The lease of a claim: told when it ends, kept while someone types. What it says is true or it is changed.
    const lease = document.querySelector(".lease");
    const decision = byId("decision");
    const keep = lease && document.querySelector(`form[action="${lease.dataset.renew}"]`);
    // Keeping the claim must not cost what is typed: it is done without leaving the page.
    if (keep) keep.dataset.inPlace = "";
    const again = 15000;
    let renewedAt = now();
    let triedAt = 0;
    let isRenewing = false;
    const answered = ({ isDone, status, text, words }) => {
        if (isDone) {
            const [until, ...clock] = text.split(" ");
            lease.dataset.until = until;
            lease.dataset.clock = clock.join(" ");
            delete lease.dataset.over;
            renewedAt = now();
            lease.textContent = `Yours until ${lease.dataset.clock}.`;
        } else if (status === 409) {
            lease.dataset.over = "yes";
            lease.textContent = `${text || "It is no longer yours."} What you typed is still here.`;
        } else if (!lease.dataset.over) {
            const clock = lease.dataset.clock ?? lease.querySelector(".number")?.textContent ?? "";
            lease.dataset.clock = clock;
            const isShut = status === 401 || status === 403 || status === 404;
            lease.textContent = isShut
                ? `This page can no longer keep it; it goes back to the queue at ${clock}. ${words}`
                : `Not kept longer than ${clock}. ${words}`;
        }
    };
    keep?.addEventListener("bluelamp:answered", (event) => answered(event.detail));
    const renew = async () => {
        if (!keep || isRenewing || now() - renewedAt < 4 * minute || now() - triedAt < again) return;
        isRenewing = true;
        triedAt = now();
        answered(await post(lease.dataset.renew, new FormData(keep)));
        isRenewing = false;
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
            if (event.target === decision) isDirty = false;
        });
        window.addEventListener("beforeunload", (event) => {
            if (isDirty) event.preventDefault();
        });
    }
    byId("refusal")?.focus();

    // A decision can be taken back for ten seconds; then the offer goes, as the server's does a little later.
    const undo = document.querySelector("[data-undo]");
    if (undo) setTimeout(() => (undo.hidden = true), 10000);

    // An outcome shows only what it asks for.
    const outcome = document.querySelector("select[name=outcome]");
    if (outcome) {
        const asked = [...outcome.form.querySelectorAll("p")].filter((field) => /For outcome /.test(field.textContent));
        const show = () => {
            for (const field of asked) {
                const codes = field.textContent.match(/For outcome ([0-9A, ]+)/)[1].split(", ").map((code) => code.trim());
                field.hidden = !codes.includes(outcome.value);
            }
        };
        show();
        outcome.addEventListener("change", show);
    }

    // An alert sounds until somebody has acknowledged it: words that stay in sight, and a tone where the browser lets us.
    let tone;
    const sound = () => {
        const alerting = document.querySelectorAll("[data-alert]").length;
        let alarm = byId("alarm");
        if (!alarm) {
            alarm = document.createElement("div");
            alarm.id = "alarm";
            alarm.className = "alarm";
            alarm.setAttribute("role", "alert");
            byId("main").prepend(alarm);
        }
        alarm.hidden = alerting === 0;
        const words = alerting === 1 ? "1 alert has not been acknowledged" : `${alerting} alerts have not been acknowledged`;
        if (alerting === 0) return;
        tone ??= new AudioContext();
        const isMute = tone.state !== "running";
        const said = isMute ? `${words}. Press any key to switch the sound on.` : words;
        if (alarm.textContent !== said) alarm.textContent = said;
        if (isMute) return;
        const wave = tone.createOscillator();
        const loudness = tone.createGain();
        loudness.gain.value = 0.15;
        wave.frequency.value = 880;
        wave.connect(loudness).connect(tone.destination);
        wave.start();
        wave.stop(tone.currentTime + 0.4);
    };
    if (byId("work")) {
        sound();
        setInterval(sound, 5000);
        for (const name of ["keydown", "pointerdown"]) document.addEventListener(name, () => tone?.resume());
    }

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
        field?.closest("details")?.setAttribute("open", "");
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
        t: () => goTo("risk"),
        q: () => goTo("question"),
        d: () => goTo("disposition-investigate"),
        u: () => press("[data-up]"),
        z: () => press("[data-undo] button"),
        "/": () => goTo("find"),
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
    document.addEventListener("bluelamp:renewed", tick);
})();
