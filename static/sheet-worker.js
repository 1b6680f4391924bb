// Keeps one family's sheets for a phone without a network: what the home page links to, what it loads, and nothing else.

const home = new URL(registration.scope).pathname;
const away = `${home}/away`;
const asking = `${home}/asking`;
const name = `sheets ${home}`;
/** How long the network may take before a kept sheet is shown, in milliseconds. */
const PATIENCE = 3000;
/** How long a kept page counts as new, in milliseconds: who turns the pages does not load them all each time. */
const NEW = 10 * 60 * 1000;
/** What a family told for its next session lives on the server alone. */
const TOLD = /<section class="word [^]*?<\/section>/;

let isGone = false;

const weekOf = (path) => Number(path.startsWith(`${home}/weeks/`) && path.slice(home.length + "/weeks/".length));
const isSheet = (path) => path === home || path === asking || weekOf(path) > 0;
const isPage = (response) => response?.ok && !response.redirected;
const pathOf = ({ url }) => new URL(url).pathname;

const keptAt = (path) => caches.match(path, { cacheName: name, ignoreVary: true });
const timeOf = (kept) => Number(kept?.headers.get("kept"));
const ask = (path) => fetch(path).catch(() => null);

const assetsOf = (html) => html.match(/\/static\/[^"]+/g) ?? [];

/** The weeks that a sheet links to, the newest first. */
const weeksOf = (html) => {
  const links = [...html.matchAll(/ href="([^"]+)"/g)].map(([, path]) => path);
  return [...new Set(links.filter((path) => weekOf(path) > 0))].sort((one, other) => weekOf(other) - weekOf(one));
};

/** Keeps a page, after everything that it loads, and gives its text. */
const keep = async (path, response) => {
  const html = (await response.text()).replace(TOLD, "");
  const cache = await caches.open(name);
  for (const asset of assetsOf(html)) if (!(await cache.match(asset))) await cache.add(asset);
  const headers = new Headers(response.headers);
  for (const wire of ["content-encoding", "content-length", "etag"]) headers.delete(wire);
  headers.set("kept", Date.now());
  await cache.put(path, new Response(html, { headers }));
  return html;
};

/** Drops every page but these, and what only the others loaded. */
const dropBut = async (pages) => {
  const cache = await caches.open(name);
  const used = new Set(pages);
  for (const path of pages) for (const asset of assetsOf((await (await keptAt(path))?.text()) ?? "")) used.add(asset);
  for (const kept of await cache.keys()) if (!used.has(pathOf(kept))) await cache.delete(kept);
};

/** The link is withdrawn: nothing of it stays. Only an open page can reach its notes, and is told to. */
const forget = async () => {
  isGone = true;
  await caches.delete(name);
  await registration.unregister();
  for (const page of await clients.matchAll({ includeUncontrolled: true })) page.postMessage({ gone: home });
};

/** Learns from what the network said of a page: the visited one is kept, and the others with it. */
const learn = async (path, response) => {
  if (isGone) return null;
  // A week may be away alone; without its home the link is.
  if (response?.status === 404) return path === home ? forget() : learn(home, await ask(home));
  if (path === home && (response?.redirected || response?.type === "opaqueredirect")) return dropBut([away]);
  if (!isSheet(path) || !isPage(response)) return null;
  if (path === asking) return keep(path, response);
  const weeks = weeksOf(await keep(path, response));
  for (const other of [home, ...weeks, asking, away]) {
    if (other === path || Date.now() - timeOf(await keptAt(other)) < NEW) continue;
    const answer = await ask(other);
    if (other === home && answer?.status === 404) return forget();
    if (isPage(answer)) await keep(other, answer);
  }
  return dropBut([home, ...weeks, asking, away, path]);
};

let lesson = Promise.resolve();

/** Lessons come one after the other, so that none keeps what another has just forgotten. */
const learnNext = (path, response) => {
  lesson = lesson.then(() => learn(path, response)).catch(() => {});
  return lesson;
};

const look = async () => learnNext(home, await ask(home));

/** A kept page that says how old it is. */
const shown = async (kept) => {
  const html = await kept.text();
  const [, language] = html.match(/<html lang="([^"]+)"/) ?? [];
  const style = { weekday: "long", day: "numeric", month: "long" };
  const day = new Intl.DateTimeFormat(language, style).format(timeOf(kept));
  return new Response(html.replace(" data-kept hidden", "").replace("{day}", day), { headers: kept.headers });
};

/** A page from the network; while that is slow, away or broken, as it was kept, or else the page that says so. */
const visit = async (event) => {
  const path = pathOf(event.request);
  const asked = fetch(event.request).catch(() => null);
  event.waitUntil(asked.then((response) => learnNext(path, response?.clone())));
  const kept = event.request.method === "GET" && isSheet(path) && (await keptAt(path));
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, null));
  const response = await (kept ? Promise.race([asked, late]) : asked);
  if (kept && (!response || response.status >= 500)) return shown(kept);
  return response ?? (await keptAt(away)) ?? Response.error();
};

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(look());
});

addEventListener("activate", (event) => event.waitUntil(clients.claim()));

// Another family's sheet was opened on this phone: a link that was replaced is not opened any more.
addEventListener("message", (event) => event.waitUntil(look()));

addEventListener("fetch", (event) => {
  const path = pathOf(event.request);
  if (event.request.mode === "navigate") event.respondWith(visit(event));
  else if (path.startsWith("/static/")) event.respondWith(keptAt(path).then((kept) => kept ?? fetch(event.request)));
});
