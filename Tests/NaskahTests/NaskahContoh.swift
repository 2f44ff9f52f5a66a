import Bahasa
import Cetak
import Database
import Organisasi

@testable import Naskah

/// The letters that tests are about.
extension KantorNaskah {
  func suratDinas(nomor: String? = "100.2.1/123/SETDA", kode: KodeDokumen? = KodeDokumen("7F3A91C2KDM0"))
    async throws -> NaskahJadi
  {
    try await naskah(
      "SD", oleh: try kabupaten.sekda, nomor: nomor, kode: kode,
      hal: "Permintaan data calon penerima bantuan",
      kepada: [TujuanSurat("Kepala Dinas Kesehatan", untukPerhatian: "Kepala Bidang Kesehatan Masyarakat")],
      di: ["Sragen"], lampiran: NaskahJadi.teksLampiran(1), tembusan: ["Bupati Sragen", "Inspektur"],
      isi: """
        Sehubungan dengan penyaluran bantuan **tahun anggaran 2027**, bersama ini kami minta data berikut.

        1. Daftar penerima per desa, memuat
           a. nama dan alamat,
           b. dasar penetapan.
        2. Rekapitulasi sebagaimana tabel di bawah.

        | No | Kecamatan | Jumlah |
        |----|--------------|------|
        | 1 | Gemolong | 412 |
        | 2 | Tanon | 388 |

        Data kami terima paling lambat *Jumat, 27 November 2026*. Demikian untuk dilaksanakan.
        """)
  }

  func undangan() async throws -> NaskahJadi {
    var undangan = try await naskah(
      "UND", oleh: try kabupaten.sekda, nomor: "400.14.1.1/87/SETDA", hal: "Undangan rapat",
      kepada: ["Kepala Dinas Kesehatan", "Inspektur", "Camat Gemolong", "Camat Kalijambe"]
        .map { TujuanSurat($0) },
      di: ["Tempat"], tembusan: [],
      isi:
        "Mengharap kehadiran Saudara dalam rapat yang dilaksanakan pada\n\nDemikian atas kehadirannya disampaikan terima kasih."
    )
    undangan.acara = AcaraUndangan(
      hariTanggal: "Senin, 23 November 2026", waktu: "pukul 09.00 WIB", tempat: "Ruang Citrayasa Setda",
      acara: "Evaluasi penyaluran bantuan", catatan: "hadir tepat waktu")
    return undangan
  }

  func notaDinas() async throws -> NaskahJadi {
    try await naskah(
      "ND", oleh: try kabupaten.kabagHukum, nomor: "12/ND/HK/2026", hal: "Laporan harmonisasi",
      kepada: [TujuanSurat("Sekretaris Daerah")], di: [], tembusan: ["Asisten Pemerintahan"],
      isi: "Kami laporkan harmonisasi rancangan peraturan bupati telah selesai.\n\nMohon arahan lebih lanjut."
    )
  }

  func edaran() async throws -> NaskahJadi {
    try await naskah(
      "SE", oleh: try kabupaten.bupati, nomor: "100.3.4.2/5/2026", hal: "Penyesuaian jam kerja",
      kepada: [TujuanSurat("Kepala Perangkat Daerah"), TujuanSurat("Camat se-Kabupaten Sragen")],
      di: ["Sragen"],
      tembusan: ["Gubernur Jawa Tengah"],
      isi: "# 1. Dasar\n\nPeraturan Bupati tentang jam kerja.\n\n# 2. Isi\n\nJam kerja mulai pukul 07.30 WIB."
    )
  }

  private func naskah(
    _ kode: String, oleh pejabat: PejabatContoh, nomor: String?,
    kode kodeDokumen: KodeDokumen? = KodeDokumen("7F3A91C2KDM0"),
    hal: String, kepada: [TujuanSurat], di: [String], lampiran: String? = nil, tembusan: [String], isi: String
  ) async throws -> NaskahJadi {
    let (kabupaten, identitas) = (kabupaten, identitas)
    return try await db.read { tx in
      guard let jenis = try tx.jenisNaskah(kode) else { throw DokumenError.tidakDitemukan }
      let kewenangan = Kewenangan(kabupaten.struktur, aturanNama: try tx.aturanNama())
      let penandatangan = try kewenangan.penandatangan(pejabat.jabatan.id, bentuk: .sendiri, jenis: jenis)
      return NaskahJadi(
        jenis: jenis, identitas: identitas,
        kop: try tx.kopNaskah(penandatangan.kop, kabupaten.struktur, identitas),
        kantor: kabupaten.struktur.kantor(dari: pejabat.unit.id)?.nama ?? "", nomor: nomor,
        tanggal: nomor == nil ? nil : Tanggal(KantorNaskah.pagi), hal: hal, lampiran: lampiran,
        kepada: kepada, di: di,
        tembusan: tembusan, isi: isi, penandatangan: penandatangan, kode: kodeDokumen)
    }
  }
}
