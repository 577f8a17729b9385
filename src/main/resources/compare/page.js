"use strict";
(function () {
  var root = document.documentElement;
  var theme = document.querySelector(".theme");
  if (theme) {
    theme.hidden = false;
    theme.addEventListener("click", function () {
      var dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = dark ? "light" : "dark";
    });
  }
  function key(row, column) {
    var text = row.cells[column].textContent.trim();
    var number = text.replace(/−/g, "-").match(/-?\d+(\.\d+)?/);
    var scale = text.indexOf("万亿") >= 0 ? 1e12 : text.indexOf("亿") >= 0 ? 1e8 : text.indexOf("万") >= 0 ? 1e4 : 1;
    return { text: text, number: number ? parseFloat(number[0]) * scale : null };
  }
  function compare(a, b) {
    if (a.number !== null && b.number !== null) { return a.number - b.number; }
    if (a.number !== null || b.number !== null) { return a.number === null ? 1 : -1; }
    return a.text.localeCompare(b.text, "zh");
  }
  document.querySelectorAll("table.grid").forEach(function (table) {
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    var body = table.tBodies[0];
    var original = Array.prototype.slice.call(body.rows);
    heads.forEach(function (head, column) {
      var button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      head.textContent = "";
      head.appendChild(button);
      button.addEventListener("click", function () {
        var was = head.getAttribute("aria-sort");
        var next = was === "descending" ? "ascending" : was === "ascending" ? null : "descending";
        heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
        var rows = original.slice();
        if (next) {
          head.setAttribute("aria-sort", next);
          rows.sort(function (a, b) {
            var x = key(a, column), y = key(b, column);
            var order = compare(x, y);
            var both = (x.number === null) === (y.number === null);
            return next === "descending" && both ? -order : order;
          });
        }
        rows.forEach(function (row) { body.appendChild(row); });
      });
    });
  });
  document.querySelectorAll("[data-issuer]").forEach(function (part) {
    part.addEventListener("pointerenter", function () { light(part.dataset.issuer, true); });
    part.addEventListener("pointerleave", function () { light(part.dataset.issuer, false); });
  });
  function light(issuer, on) {
    document.querySelectorAll("[data-issuer='" + issuer + "']").forEach(function (part) {
      part.classList.toggle("lit", on);
    });
  }
})();
