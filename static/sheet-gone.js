// The page of a link that is not in use: what this phone kept of it goes. Below a good link an address may be wrong.

import { forgetNotes } from "./sheet-note.js";

const [home] = location.pathname.match(/^\/s\/[^/]+/);

if (location.pathname === home || (await fetch(home)).status === 404) {
  forgetNotes(home);
  await globalThis.caches?.delete(`sheets ${home}`);
  const registration = await navigator.serviceWorker?.getRegistration(home);
  if (registration && new URL(registration.scope).pathname === home) await registration.unregister();
}
