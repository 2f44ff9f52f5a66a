import Web

/// The addresses of residents' own pages, and of the officers who serve them.
package enum RuteWarga {
  package static let awal: Route<> = Route("/warga")
  package static let masuk: Route<> = Route("/warga/masuk")
  static let daftar: Route<> = Route("/warga/daftar")
  static let keluar: Route<> = Route("/warga/keluar")
  static let pelihat = Route<Penduduk.ID>("/warga/pelihat/:penduduk")
  static let jawaban = Route<Penduduk.ID>("/warga/pelihat/:penduduk/jawaban")
  static let lapor = Route<Penduduk.ID>("/warga/laporan/:penduduk")
  static let surat: Route<> = Route("/warga/surat")
  static let suratBaru = Route<String>("/warga/surat/:layanan")
  package static let laporan: Route<> = Route("/laporan-warga")
  static let jawabLaporan = Route<LaporanWarga.ID>("/laporan-warga/:laporan")
  static let kode = Route<Penduduk.ID>("/penduduk/orang/:penduduk/kode-warga")
}
