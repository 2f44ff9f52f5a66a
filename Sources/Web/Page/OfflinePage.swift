import Hummingbird

/// What the service worker shows when there is no line. It is kept on the device, so it holds nobody's data.
package struct OfflinePage {
  package static func addRoutes(to router: some RouterMethods<some WebContext>) {
    router.get(FrameRoute.offline.path) { _, context in
      var response = page.response(context)
      response.headers[.cacheControl] = "public, max-age=3600"
      return response
    }
  }

  static var page: Page {
    Page(
      "Tidak ada sambungan", width: .narrow, audience: .everyone,
      main: """
        <article class="problem"><p class="problem-mark">\(icon(.wifiOff))</p><h1>Tidak ada sambungan</h1>
        <p class="lead">Halaman ini belum dapat dibuka. Yang sudah Anda ketik di formulir tetap tersimpan di perangkat \
        ini dan ditawarkan kembali saat formulirnya dibuka lagi.</p>
        <p class="actions">\(linkButton("Coba lagi", href: FrameRoute.start(), icon: .refresh))</p></article>
        """)
  }
}
