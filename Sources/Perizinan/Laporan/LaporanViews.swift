import Bahasa
import Foundation
import CSV
import Lembar
import Web

extension LaporanIzin {
  func halaman(_ tindakan: [HTML]) -> Page {
    let alamat = { (rute: String, menurut: Menurut, bentuk: String?) in
      query(
        rute,
        [
          "menurut": menurut.rawValue, "dari": masa.dari.description, "sampai": masa.sampai.description,
          "bentuk": bentuk,
        ])
    }
    let unduh = ["xlsx", "csv"]
      .map {
        linkButton(
          "Unduh \($0.uppercased())", href: alamat(LaporanRoutes.unduhan(), menurut, $0), kind: .secondary,
          icon: .download)
      }
    return Page(
      "Laporan perizinan", breadcrumbs: [Crumb("Perizinan", href: RutePermohonan.meja())],
      section: RutePermohonan.meja(), width: .full,
      main: """
        \(pageHead("Laporan perizinan", lead: "\(masa.dari.teks) sampai \(masa.sampai.teks).", actions: unduh + tindakan))
        \(filterChips(Menurut.allCases.map { Tab($0.nama, href: alamat(LaporanRoutes.alamat(), $0, nil), state: $0 == menurut ? .current : .other) }, label: "Menurut"))
        <form class="inline-fields" method="get" action="\(LaporanRoutes.alamat())">\
        <input type="hidden" name="menurut" value="\(menurut.rawValue)">\
        \(textField(Field("dari", "Dari"), masa.dari.description, kind: .date, width: .short))\
        \(textField(Field("sampai", "Sampai"), masa.sampai.description, kind: .date, width: .short))\
        \(button("Tampilkan", kind: .secondary))</form>
        \(ringkas)\(baris.isEmpty ? emptyState("Tidak ada permohonan", "Pilih masa yang lain.", icon: .calendar) : tabel)
        <p class="muted">Waktu kantor dihitung dalam jam kerja, tanpa jeda menunggu pemohon. Tepat janji: diputus paling lambat pada tenggatnya. Tersisa: belum selesai pada akhir hari terakhir.</p>
        """)
  }

  private var ringkas: HTML {
    let semua = jumlah
    return figures([
      Figure("\(semua.masuk.ribuan)", "Masuk"), Figure("\(semua.terbit.ribuan)", "Terbit"),
      Figure("\(semua.ditolak.ribuan)", "Ditolak"),
      Figure(semua.diputus == 0 ? "–" : "\(semua.tepat * 100 / semua.diputus) %", "Tepat janji"),
      Figure("\(semua.tersisa.ribuan)", "Tersisa"), Figure(semua.retribusi.rupiah, "Retribusi"),
    ])
  }

  private static let kolom = [
    "Masuk", "Terbit", "Ditolak", "Berhenti", "Tepat janji", "Median", "P90", "Tersisa", "Retribusi",
  ]

  private var tabel: HTML {
    table(
      "\(menurut.nama)",
      [Column(menurut == .hari ? "Tanggal" : "Nama")] + Self.kolom.map { Column($0, .number) },
      baris.map { satu in
        let angka = satu.angka
        return ["\(satu.nama)" as HTML]
          + [angka.masuk, angka.terbit, angka.ditolak, angka.berhenti].map { $0 == 0 ? "–" : "\($0.ribuan)" }
          + [
            angka.diputus == 0 ? "–" : "\(angka.tepat) dari \(angka.diputus)",
            "\(angka.persentil(50).map { waktuKantor($0, .id) } ?? "–")",
            "\(angka.persentil(90).map { waktuKantor($0, .id) } ?? "–")",
            angka.tersisa == 0 ? "–" : "\(angka.tersisa.ribuan)",
            angka.retribusi == 0 ? "–" : "\(angka.retribusi.ribuan)",
          ]
      })
  }

  private static let judul = [
    "nama", "masuk", "terbit", "ditolak", "ditarik_atau_gugur", "tepat_janji", "median_menit", "p90_menit",
    "tersisa", "retribusi_rupiah",
  ]

  private var isi: [(String, [Int?])] {
    (baris + [Baris(nama: "Jumlah", angka: jumlah)])
      .map { satu in
        let angka = satu.angka
        return (
          satu.nama,
          [
            angka.masuk, angka.terbit, angka.ditolak, angka.berhenti, angka.tepat, angka.persentil(50),
            angka.persentil(90), angka.tersisa, angka.retribusi,
          ]
        )
      }
  }

  /// The last line says who took it out.
  func csv(_ penulis: CSVWriter, tanda: String) -> [UInt8] {
    penulis.header(Self.judul)
      + isi.flatMap { nama, angka in penulis.record([nama] + angka.map { $0.map(String.init) ?? "" }) }
      + penulis.record([tanda] + Self.judul.dropFirst().map { _ in "" })
  }

  func lembar(tanda: String) -> LembarTulis {
    LembarTulis(
      nama: "Laporan",
      baris: [
        [.judul("Laporan perizinan \(menurut.nama.lowercased()), \(masa.dari) sampai \(masa.sampai)")],
        [.teks(tanda)], [], Self.judul.map { .judul($0) },
      ] + isi.map { nama, angka in [.teks(nama)] + angka.map { $0.map { .bilangan($0) } ?? .teks("") } })
  }
}
