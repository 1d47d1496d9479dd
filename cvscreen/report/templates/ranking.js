"use strict";
// Search, filter, sort, and show a long ranking piece by piece. Without it the page shows every row.
(() => {
  const table = document.querySelector("table.ranking");
  const controls = document.getElementById("controls");
  if (!table || !controls) return;
  const STEP = 200;
  const find = document.getElementById("find");
  const state = document.getElementById("state");
  const shown = document.getElementById("shown");
  const more = document.getElementById("more");
  const number = (text) => (text === undefined || text === "" ? Infinity : Number(text));
  const rows = [...table.querySelectorAll("tbody tr")].map((row, order) => {
    const name = row.querySelector("th").textContent;
    const score = row.querySelector(".score").firstChild.textContent.replaceAll(",", ".").split("–").map(Number);
    return { row, order, name, key: name.toLocaleLowerCase(), states: row.dataset.s.split(" "),
      score: score[0] * 1e6 + score[score.length - 1], rate: number(row.dataset.r) };
  });
  const others = [...document.querySelectorAll(".out li")].map((row) => {
    const name = row.querySelector("h3 a") || row.querySelector("h3");
    return { row, key: name.textContent.toLocaleLowerCase() };
  });
  for (const body of [...table.tBodies].slice(1)) body.remove();
  const body = table.tBodies[0];
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const compare = {
    order: (a, b) => a.order - b.order,
    name: (a, b) => collator.compare(a.name, b.name),
    score: (a, b) => b.score - a.score || a.order - b.order,
    rate: (a, b) => (a.rate === b.rate ? a.order - b.order : a.rate < b.rate ? -1 : 1),
  };
  let column = "order", backwards = false, limit = STEP;

  const draw = () => {
    const wanted = find.value.trim().toLocaleLowerCase();
    const hits = rows.filter((item) => item.key.includes(wanted) && (!state.value || item.states.includes(state.value)));
    hits.sort(compare[column]);
    if (backwards) hits.reverse();
    body.replaceChildren(...hits.slice(0, limit).map((item) => item.row));
    shown.textContent = controls.dataset.shown.replace("#", hits.length).replace("@", rows.length);
    for (const item of others) item.row.hidden = !item.key.includes(wanted);
    more.hidden = hits.length <= limit;
  };
  const again = () => { limit = STEP; draw(); };

  for (const head of table.querySelectorAll("th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      backwards = column === head.dataset.sort && !backwards;
      column = head.dataset.sort;
      for (const other of table.querySelectorAll("th[data-sort]")) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", backwards ? "descending" : "ascending");
      again();
    });
  }
  find.addEventListener("input", again);
  state.addEventListener("change", again);
  controls.addEventListener("submit", (event) => event.preventDefault());
  more.addEventListener("click", () => { limit += STEP * 5; draw(); });
  addEventListener("beforeprint", () => { limit = Infinity; draw(); });
  addEventListener("afterprint", again);
  controls.hidden = false;
  draw();
})();
