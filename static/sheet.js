// A family's sheet on its phone: kept for a day without a network, with a field for notes.

import { forgetNotes, keepNote } from "./sheet-note.js";

const [home] = location.pathname.match(/^\/s\/[^/]+/);
const workers = navigator.serviceWorker;

workers?.addEventListener("message", ({ data }) => {
  forgetNotes(data.gone);
  if (data.gone === home) location.reload();
});

/** Keeps the sheets, and has a look at other links that this phone keeps: one of them may be replaced by this one. */
const keepSheets = async () => {
  await workers.register("./sheet-worker.js", { scope: home });
  for (const { scope, active } of await workers.getRegistrations()) {
    const { pathname } = new URL(scope);
    if (pathname.startsWith("/s/") && pathname !== home) active?.postMessage("look");
  }
};

// What a visitor reads comes first.
if (workers) addEventListener("load", () => keepSheets().catch(() => {}));

for (const section of document.querySelectorAll("[data-note]")) keepNote(section);
