/// A PDF in the page, and always a way to open it by itself: telephones show it only that way.
///
/// `source`: an address of ours that answers with `Content-Disposition: inline`.
/// `detail`: "2 halaman, 84 kB".
package func pdfViewer(_ source: String, title: String, detail: String) -> HTML {
  """
  <figure class="pdf"><iframe src="\(SafeAddress(source)?.text)#navpanes=0&amp;view=FitH" title="\(title)" loading="lazy"></iframe>\
  <figcaption><a class="pdf-open"\(.href(source)) target="_blank" rel="noopener">\(icon(.filePDF))\
  <span><b>Buka \(title)</b><small>PDF, \(detail)</small></span>\(icon(.arrowUpRight))</a></figcaption></figure>
  """
}

/// A sheet as it will be printed, on the screen and on paper.
package func printSheet(_ content: HTML) -> HTML { "<article class=\"sheet\">\(content)</article>" }
