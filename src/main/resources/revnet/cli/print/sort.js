// A click on the head of a column sorts its table; a second click turns the order round. Empty cells stay last.
for (const table of document.querySelectorAll("table")) {
  const heads = [...table.querySelectorAll("thead th")];
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      heads.forEach(other => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const text = row => row.cells[column].textContent.trim();
      const rows = [...table.tBodies[0].rows];
      const numbers = rows.every(row => text(row) === "" || !Number.isNaN(Number(text(row))));
      const compare = numbers ? (a, b) => Number(a) - Number(b) : (a, b) => a.localeCompare(b);
      rows.sort((one, other) => {
        const [a, b] = [text(one), text(other)];
        if (a === "" || b === "") {
          return (a === "") - (b === "");
        }
        return down ? compare(b, a) : compare(a, b);
      });
      table.tBodies[0].append(...rows);
    });
  });
}
