import Web

/// Prints the page; unseen where scripts do not run, since the browser's own menu does it there.
func printButton(_ label: String) -> HTML {
  """
  <button class="button secondary" type="button" data-cetak hidden>\(icon(.printer))<span>\(label)</span></button>
  """
}
