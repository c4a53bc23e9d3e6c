// A list that is left open keeps itself up to date, and says so loudly when it cannot (docs/staff-pages.md).
"use strict";

(() => {
    const list = document.querySelector("[data-events]");
    if (!list) return;
    const { now, clock, isTyped, isLeaving } = window.bluelamp;
    const second = 1000;
    const words = document.querySelector("[data-live-words]");
    const tell = (text) => {
        if (words) words.textContent = text;
    };

    // The banner above the list, where one looks.
    let readAt = now();
    const banner = document.createElement("div");
    banner.className = "stale";
    banner.hidden = true;
    const warning = document.createElement("p");
    warning.setAttribute("role", "alert");
    const again = document.createElement("button");
    again.type = "button";
    again.className = "quiet";
    again.textContent = "Try now";
    again.addEventListener("click", () => wake());
    banner.append(warning, again);
    list.before(banner);

    let isLineOpen = false;
    let isReadingGood = true;
    let isOver = false;
    let isAway = false;
    let lostTimer = 0;
    const show = () => {
        lostTimer = 0;
        const text = `This list may be old. It was last read at ${clock(readAt)}. The connection is lost; we keep trying.`;
        banner.hidden = false;
        if (warning.textContent !== text) warning.textContent = text;
        tell("");
    };
    // A restart of the service takes a moment; longer than that is told.
    const lose = (patience = 3 * second) => {
        if (!isOver && !isAway && banner.hidden && !lostTimer) lostTimer = setTimeout(show, patience);
    };
    const settle = () => {
        if (!isLineOpen || !isReadingGood) return;
        clearTimeout(lostTimer);
        lostTimer = 0;
        if (banner.hidden) return;
        banner.hidden = true;
        warning.textContent = "";
        tell(`Up to date again since ${clock(readAt)}.`);
    };

    // Nothing that was typed may go with a page that loads itself again.
    const end = () => {
        if (isOver) return;
        isOver = true;
        clearTimeout(lostTimer);
        document.dispatchEvent(new CustomEvent("bluelamp:over"));
        if (!isTyped()) return location.reload();
        banner.hidden = false;
        again.remove();
        warning.textContent = `Your session has ended. This list was last read at ${clock(readAt)}. Copy what you typed, then load the page again to sign in.`;
    };

    // Reading the page again: one at a time, and never more than a fifth of the time.
    let isReading = false;
    let isDue = false;
    let timer = 0;
    let failures = 0;
    let rest = 0;
    const references = (root) => [...root.querySelectorAll("[data-reference]")].map((row) => row.dataset.reference);
    const replace = (page) => {
        const fresh = page.getElementById(list.id);
        if (!fresh) return false;
        const before = new Set(references(list));
        const active = list.contains(document.activeElement) && document.activeElement.closest("[data-reference]");
        const wasButton = document.activeElement?.matches("button");
        const top = active ? active.getBoundingClientRect().top : 0;
        for (const part of document.querySelectorAll("[data-live]")) {
            const other = page.getElementById(part.id);
            if (other) part.replaceChildren(...other.childNodes);
        }
        list.replaceChildren(...fresh.childNodes);
        document.title = page.title;
        const added = references(list).filter((each) => !before.has(each));
        for (const each of added) list.querySelector(`[data-reference="${each}"]`).classList.add("new");
        if (active) {
            const row = list.querySelector(`[data-reference="${active.dataset.reference}"]`);
            const target = (wasButton && row?.querySelector("button")) || row?.querySelector("a[data-open]");
            target?.focus({ preventScroll: true });
            if (row) scrollBy(0, row.getBoundingClientRect().top - top);
        }
        if (added.length > 0) tell(added.length === 1 ? "1 new report" : `${added.length} new reports`);
        list.dispatchEvent(new CustomEvent("bluelamp:renewed", { bubbles: true }));
        return true;
    };
    const read = async () => {
        timer = 0;
        // The row whose button was pressed must not go before its form is sent.
        if (isLeaving()) return readSoon(rest);
        isReading = true;
        isDue = false;
        const began = performance.now();
        let isGood = false;
        try {
            const answer = await fetch(location.href, {
                headers: { "Bluelamp-Live": "yes" }, cache: "no-store", signal: AbortSignal.timeout(15 * second),
            });
            if (answer.redirected || answer.status === 401 || answer.status === 403) return end();
            if (answer.ok) {
                const page = new DOMParser().parseFromString(await answer.text(), "text/html");
                if (isLeaving()) {
                    isReading = false;
                    return readSoon(rest);
                }
                isGood = replace(page);
                if (isGood) readAt = Number(page.body.dataset.now);
            }
        } catch {
            // Told below, with every other answer that is not the page.
        } finally {
            isReading = false;
        }
        isReadingGood = isGood;
        failures = isGood ? 0 : failures + 1;
        rest = Math.min(30 * second, Math.max(second / 2, 4 * (performance.now() - began), isGood ? 0 : second * 2 ** failures));
        if (isGood) settle();
        else lose();
        if (isDue || !isGood) readSoon(rest);
    };
    const readSoon = (after = 0) => {
        isDue = true;
        if (!isReading && !timer && !isOver) timer = setTimeout(read, after + Math.random() * 300);
    };

    // The line: anything heard is a beat, and a line without beats is as dead as one that broke.
    let beat = 10 * second;
    let tries = 0;
    let control = null;
    let wakeUp = () => {};
    const wake = () => {
        wakeUp();
        clearTimeout(timer);
        timer = 0;
        if (!isReadingGood || !banner.hidden) readSoon();
    };
    const hear = (event) => {
        const name = /^event: (.*)$/m.exec(event)?.[1];
        if (name === "open") {
            beat = Number(/^data: (.*)$/m.exec(event)?.[1]) || beat;
            isLineOpen = true;
            // What happened between two lines was told to neither.
            if (tries > 0) readSoon();
            tries = 0;
        } else if (name === "changed") {
            readSoon(rest);
        } else if (name === "over") {
            end();
        }
    };
    const listen = async () => {
        control = new AbortController();
        const own = control;
        let heardAt = Date.now();
        let isSilent = false;
        const watch = setInterval(() => {
            if (Date.now() - heardAt < (isLineOpen ? 2.5 * beat : 10 * second)) return;
            isSilent = true;
            own.abort();
        }, second / 4);
        try {
            const answer = await fetch(list.dataset.events, {
                headers: { Accept: "text/event-stream", "Bluelamp-Live": "yes" }, cache: "no-store", signal: own.signal,
            });
            if (answer.redirected || answer.status === 401 || answer.status === 403) return end();
            if (!answer.ok) return;
            const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
            let text = "";
            while (true) {
                const { done, value } = await reader.read();
                if (done) return;
                heardAt = Date.now();
                const events = (text + value).split("\n\n");
                text = events.pop();
                events.forEach(hear);
            }
        } catch {
            // Told below, however it ended.
        } finally {
            clearInterval(watch);
            isLineOpen = false;
            if (!isOver) lose(isSilent ? 0 : undefined);
        }
    };
    const pause = (milliseconds) =>
        new Promise((resolve) => {
            const timer = setTimeout(resolve, milliseconds);
            wakeUp = () => {
                clearTimeout(timer);
                resolve();
            };
        });
    // One round at a time, also where a page comes back out of the browser's memory.
    let round = 0;
    const live = async () => {
        const own = ++round;
        while (!isOver && own === round) {
            await listen();
            if (isOver || own !== round) return;
            tries += 1;
            await pause(Math.min(30 * second, second * 2 ** (tries - 1)) * (0.75 + Math.random() / 2));
        }
    };
    window.addEventListener("online", wake);
    document.addEventListener("visibilitychange", () => {
        if (!document.hidden) wake();
    });
    window.addEventListener("pagehide", () => {
        isAway = true;
        round += 1;
        clearTimeout(lostTimer);
        lostTimer = 0;
        control?.abort();
    });
    window.addEventListener("pageshow", (event) => {
        if (!event.persisted) return;
        isAway = false;
        tries = 1;
        live();
    });
    live();
})();
