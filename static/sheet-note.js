// A family's own notes, one a week: on this phone only.

const keyOf = (sheet) => `note ${sheet}`;

/** Shows the field for notes of a sheet, and keeps what is typed there. */
export const keepNote = (section) => {
  const key = keyOf(section.dataset.note);
  const field = section.querySelector("textarea");
  field.value = localStorage.getItem(key) ?? "";
  field.addEventListener("input", () => {
    if (field.value) localStorage.setItem(key, field.value);
    else localStorage.removeItem(key);
  });
  section.hidden = false;
};

/** Removes all notes of a family whose link is withdrawn. */
export const forgetNotes = (home) => {
  for (const key of Object.keys(localStorage)) if (key.startsWith(keyOf(`${home}/`))) localStorage.removeItem(key);
};
