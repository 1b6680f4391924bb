// What this device keeps while there is no network: where each session stands, and what waits to be sent, first to last.

const NAME = "warmhands";
/** As many acts as the server takes at once. */
const AT_ONCE = 100;
/** How long the network may take, in milliseconds, before it counts as away. */
const PATIENCE = 10_000;
/** How long a session stays on the device when nothing of it waits: families' names are on its page. */
const DAYS_KEPT = 2;

let opened = null;

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const store = async (mode) => {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("sessions", { keyPath: "acts" });
      request.result.createObjectStore("waiting", { autoIncrement: true }).createIndex("to", "to");
    };
    request.onsuccess = () => {
      // Another tab that signs out must not have to wait for this one.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
  // What the page shows as done must be on the disk before a battery runs out.
  return (await opened).transaction(["sessions", "waiting"], mode, { durability: "strict" });
};

/** What is kept of the session whose acts go to this address. */
export const recall = async (to) => done((await store("readonly")).objectStore("sessions").get(to));

/** Keeps a session together with what was done: both or neither. */
export const keep = async (session, acts) => {
  const change = await store("readwrite");
  change.objectStore("sessions").put({ ...session, kept: Date.now() });
  for (const act of acts) change.objectStore("waiting").add({ to: session.acts, ...act });
  await new Promise((resolve, reject) => {
    change.oncomplete = resolve;
    change.onabort = () => reject(change.error);
  });
};

/** What waits to be sent to an address, or to any, first to last. */
export const waiting = async (to) => {
  const acts = (await store("readonly")).objectStore("waiting");
  return done(to ? acts.index("to").getAll(to) : acts.getAll());
};

/** A word that no other act has. */
export const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

const remove = async (to, keys) => {
  const change = await store("readwrite");
  const request = change.objectStore("waiting").index("to").openCursor(IDBKeyRange.only(to));
  request.onsuccess = () => {
    const cursor = request.result;
    if (!cursor) return;
    if (keys.has(cursor.value.key)) cursor.delete();
    cursor.continue();
  };
  await new Promise((resolve) => (change.oncomplete = resolve));
};

const post = (to, acts) =>
  fetch(to, {
    method: "POST",
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE),
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ acts: acts.map(({ key, at, act }) => ({ key, at, act })) }),
  });

/** Why something still waits after this answer. */
const reasonOf = (response) => {
  if (response?.type === "opaqueredirect") return "signed-out";
  return [403, 404].includes(response?.status) ? "refused" : "offline";
};

/** Sends what waits for one address. Gives "sent" with the last answer, or why it still waits. */
const sendTo = async (to) => {
  let answer = null;
  let atOnce = AT_ONCE;
  for (let acts = await waiting(to); acts.length > 0; acts = await waiting(to)) {
    const batch = acts.slice(0, atOnce);
    const response = await post(to, batch).catch(() => null);
    // One act that a newer server cannot read must not hold up all the others.
    if (response?.status === 422 && batch.length > 1) atOnce = 1;
    else if (response?.ok) answer = await response.json();
    else if (response?.status !== 422) return { end: reasonOf(response), answer };
    if (response.ok || batch.length === 1) await remove(to, new Set(batch.map((act) => act.key)));
  }
  return { end: "sent", answer };
};

let sending = null;

/** Sends what waits, for all sessions: gives for each address what became of it. Asked twice, it sends once. */
export const send = () => {
  sending ??= (async () => {
    const ends = {};
    for (const to of new Set((await waiting()).map((act) => act.to))) ends[to] = await sendTo(to);
    return ends;
  })().finally(() => (sending = null));
  return sending;
};

/** Takes sessions off the device of which nothing waits and that nobody opened for days. */
export const tidy = async () => {
  const busy = new Set((await waiting()).map((act) => act.to));
  const oldest = Date.now() - DAYS_KEPT * 24 * 60 * 60 * 1000;
  const sessions = await done((await store("readonly")).objectStore("sessions").getAll());
  for (const { acts } of sessions.filter(({ acts, kept }) => kept < oldest && !busy.has(acts))) {
    const page = acts.replace(/\/acts$/, "");
    await globalThis.caches?.delete(`teach ${page}`);
    await (await navigator.serviceWorker?.getRegistration(page))?.unregister();
    (await store("readwrite")).objectStore("sessions").delete(acts);
  }
};

/** Removes everything of ours from this device. */
export const forget = async () => {
  (await opened)?.close();
  opened = null;
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = request.onerror = request.onblocked = resolve;
  });
  localStorage.clear();
  for (const name of (await globalThis.caches?.keys()) ?? []) await caches.delete(name);
  for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) await worker.unregister();
};
