/**
 * The search of the site: it only hides items of the list that is in the page, so nothing is lost without it. What is searched for
 * stands in the address, so that it can be passed on.
 */
export const SEARCH_SCRIPT = `"use strict";
(() => {
  const form = document.querySelector(".filters");
  const items = [...document.querySelectorAll("ul.entries > li")];
  const status = document.querySelector("[role=status]");
  const fold = (text) => text.normalize("NFKD").replace(/[\\u0300-\\u036f]/g, "").toLowerCase();
  const texts = items.map((item) => fold(item.textContent + " " + (item.dataset.words || "")));
  const fields = [...form.querySelectorAll("input, select")];
  const apply = () => {
    const words = fold(form.elements.q.value).split(/\\s+/).filter(Boolean);
    let shown = 0;
    items.forEach((item, index) => {
      const matches = words.every((word) => texts[index].includes(word)) &&
        fields.every((field) => field.name === "q" || field.value === "" || item.dataset[field.name] === field.value);
      item.hidden = !matches;
      if (matches) shown += 1;
    });
    status.textContent = shown + " of " + items.length + " entries";
    const query = new URLSearchParams(fields.filter((field) => field.value).map((field) => [field.name, field.value])).toString();
    history.replaceState(null, "", query ? "?" + query : location.pathname);
  };
  const given = new URLSearchParams(location.search);
  fields.forEach((field) => { if (given.has(field.name)) field.value = given.get(field.name); });
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
})();
`;
