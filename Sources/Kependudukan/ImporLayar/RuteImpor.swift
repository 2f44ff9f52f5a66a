import Web

/// The addresses of imports on screen.
package enum RuteImpor {
  package static let semua: Route<> = Route("/penduduk/impor")
  package static let satu = Route<UnggahanImpor.ID>("/penduduk/impor/:unggahan")
  static let pemetaan = Route<UnggahanImpor.ID>("/penduduk/impor/:unggahan/pemetaan")
  static let pelaksanaan = Route<UnggahanImpor.ID>("/penduduk/impor/:unggahan/pelaksanaan")
  static let penghapusan = Route<UnggahanImpor.ID>("/penduduk/impor/:unggahan/penghapusan")
  static let unduhan = Route<UnggahanImpor.ID, JenisLaporan>("/penduduk/impor/:unggahan/unduhan/:laporan")
}
