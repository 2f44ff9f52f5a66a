import Web

/// The addresses of counts. They are about nobody.
package enum RuteStatistik {
  package static let statistik: Route<> = Route("/penduduk/statistik")
  static let unduhan = Route<String>("/penduduk/statistik/:berkas")
  package static let lampid: Route<> = Route("/penduduk/lampid")
  static let berkasLampid = Route<String>("/penduduk/lampid/:berkas")
  package static let terbuka: Route<> = Route("/data-terbuka/penduduk")
  static let himpunan = Route<String>("/data-terbuka/penduduk/:berkas")
}
