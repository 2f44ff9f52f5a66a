func footer(_ site: Site, _ text: FrameText) -> HTML {
  """
  <footer class="foot"><p>\(text.help) \(site.helpDesk).</p>\
  <p class="muted">\(site.name) · \(site.system)</p></footer>
  """
}
