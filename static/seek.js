// "/" leads to search from anywhere but a field: into the one that is to be seen, or else to its page.

const seen = (element) => element?.checkVisibility() && element.getClientRects().length > 0;

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing) return;
  event.preventDefault();
  const field = [...document.querySelectorAll("[data-seek], main [type=search]")].find(seen);
  if (!field) return document.querySelector(".seek-link")?.click();
  field.focus();
  field.select();
});

// On the page of what was found the arrow keys go from one find to the next, beginning at the field.
const finds = [...document.querySelectorAll(".hits a")];
const field = document.querySelector("main [name=q]");
if (finds.length > 0) {
  document.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const places = [field, ...finds];
    const at = places.indexOf(document.activeElement);
    if (!step || at < 0) return;
    event.preventDefault();
    places[Math.min(Math.max(at + step, 0), finds.length)].focus();
  });
  finds[0].focus();
} else if (location.pathname === "/search") {
  field?.focus();
}
