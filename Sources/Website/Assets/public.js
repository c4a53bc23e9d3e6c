// Everything here is an extra: each page works whole without it.
"use strict";

// Exit this page: at once, with no way back by the Back button, and the drafts' cookies ended behind us.
(function () {
  const exit = document.getElementById("exit");
  if (!exit) return;
  const leave = function () {
    document.documentElement.hidden = true;
    document.title = "";
    try { fetch("/exit", { method: "POST", keepalive: true, redirect: "manual" }).catch(function () {}); } catch (e) { /* leave all the same */ }
    window.location.replace(exit.dataset.site);
  };
  exit.addEventListener("submit", function (event) { event.preventDefault(); leave(); });
  let presses = 0;
  let last = 0;
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Shift" || event.repeat) { if (event.key !== "Shift") presses = 0; return; }
    presses = event.timeStamp - last < 1500 ? presses + 1 : 1;
    last = event.timeStamp;
    if (presses === 3) leave();
  });
  // A page that the browser kept in memory must not come back to the screen.
  window.addEventListener("pageshow", function (event) { if (event.persisted) window.location.reload(); });
})();

// The error summary takes the focus, so that it is read out first.
(function () {
  const summary = document.getElementById("error-summary");
  if (summary) summary.focus();
})();

// Long texts say how much room is left.
document.querySelectorAll("textarea[data-max]").forEach(function (area) {
  const note = document.getElementById(area.id + "-room");
  if (!note) return;
  const max = Number(area.dataset.max);
  const count = function () {
    const left = max - Array.from(area.value).length;
    note.textContent = left >= 0 ? left.toLocaleString("en-GB") + " characters left" : (-left).toLocaleString("en-GB") + " characters too many";
    note.classList.toggle("over", left < 0);
  };
  area.addEventListener("input", count);
  count();
});

// A choice that closes what another had opened above it must not slide out of sight.
document.addEventListener("change", function (event) {
  const option = event.target.closest(".option");
  if (option) option.scrollIntoView({ block: "nearest" });
});

// Buttons that print.
document.querySelectorAll("[data-print]").forEach(function (button) {
  button.hidden = false;
  button.addEventListener("click", function () { window.print(); });
});

// A second press while the first is on its way sends nothing; the server would give the same answer anyway.
document.querySelectorAll("form[data-once]").forEach(function (form) {
  let sent = false;
  form.addEventListener("submit", function (event) {
    if (sent) event.preventDefault();
    sent = true;
    setTimeout(function () { sent = false; }, 5000);
  });
});
