// Prints the page. The button shows only here, where it works.
for (const button of document.querySelectorAll("[data-cetak]")) {
  button.hidden = false
  button.addEventListener("click", () => window.print())
}
