// What a person finds on a page by its words. Given: what is looked for ("button", "link", "choice", "field"), its
// words, and the name of the part of the page that holds it (or nothing). Gives the elements, and the names of all
// of their kind.
const [kind, words, place] = arguments;
const PARTS = "section, article, aside, li, tr, table, fieldset, form, details, figure, nav";
const HEADINGS = "h1, h2, h3, h4, h5, h6, legend, summary, caption, th, figcaption";
const KINDS = {
  button: "button",
  link: "a[href]",
  choice: "input[type=checkbox], input[type=radio]",
  field: "input:not([type=hidden], [type=checkbox], [type=radio]), select, textarea",
};

const tidy = (text) => text.replace(/\s+/g, " ").trim();
const spoken = (element) => tidy(element.getAttribute("aria-label") ?? element.textContent);

const withoutAside = (label) => {
  const asides = [...label.querySelectorAll(".aside")].map((aside) => aside.textContent);
  return tidy(asides.reduce((text, aside) => text.replace(aside, ""), label.textContent));
};

const nameOf = (element) => {
  const label = element.labels?.[0];
  return label && !element.hasAttribute("aria-label") ? withoutAside(label) : spoken(element);
};

const nameOfPart = (part) => {
  if (part.hasAttribute("aria-label")) return spoken(part);
  const heading = [...part.querySelectorAll(HEADINGS)].find((heading) => heading.closest(PARTS) === part);
  return heading ? spoken(heading) : "";
};

// Called so, or so and more ("Week 3" for "Week 3 · Tummy").
const standsIn = (element) => {
  for (let part = element.closest(PARTS); part; part = part.parentElement.closest(PARTS)) {
    const name = nameOfPart(part);
    if (name.startsWith(place) && !/^[\p{L}\p{N}]/u.test(name.slice(place.length))) return true;
  }
  return false;
};

const here = [...document.querySelectorAll(KINDS[kind])]
  .filter((element) => element.checkVisibility({ visibilityProperty: true }))
  .filter((element) => !place || standsIn(element));
const found = here.filter((element) => nameOf(element) === words);
const touched = kind === "choice" ? found.map((element) => element.labels[0]) : found;
return [touched, here.map(nameOf)];
