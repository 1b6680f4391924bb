// Keeps one teaching view for a hall without a network: the page that this worker was registered for, and what it loads.

const page = new URL(registration.scope).pathname;
const name = `teach ${page}`;
/** How long the network may take before the kept page is shown, in milliseconds. */
const PATIENCE = 3000;

const assetsOf = (html) => [...new Set(html.match(/\/static\/[^"]+/g) ?? [])];

/** Keeps a page with everything that it loads, and nothing older. */
const keep = async (response) => {
  const cache = await caches.open(name);
  const assets = assetsOf(await response.clone().text());
  for (const asset of assets) if (!(await cache.match(asset))) await cache.add(asset);
  for (const kept of await cache.keys()) {
    const path = new URL(kept.url).pathname;
    if (path.startsWith("/static/") && !assets.includes(path)) await cache.delete(kept);
  }
  // The page comes last, so that a kept page always has its parts.
  await cache.put(page, response);
};

const isPage = (response) => response?.ok && !response.redirected;

/** The page from the network, or as it was kept when the network is slow, away, or has a broken server behind it. */
const fresh = async (event) => {
  const kept = await caches.match(page, { cacheName: name, ignoreVary: true });
  const asked = fetch(event.request).catch(() => null);
  const stored = asked.then((response) => isPage(response) && keep(response.clone()));
  event.waitUntil(stored.catch(() => {}));
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, null));
  const response = await (kept ? Promise.race([asked, late]) : asked);
  const broken = !response || response.status >= 500;
  return (broken && kept) || response || Response.error();
};

const kept = async (request) => (await caches.match(request, { cacheName: name, ignoreVary: true })) ?? fetch(request);

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(fetch(page).then((response) => isPage(response) && keep(response)));
});

addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) return;
  if (event.request.mode === "navigate" && url.pathname === page) event.respondWith(fresh(event));
  else if (url.pathname.startsWith("/static/")) event.respondWith(kept(event.request));
});
