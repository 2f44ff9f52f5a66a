import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import Web

/// Somebody of the government who opened an application or found it with the name of its owner, as he may know (UU 27/2022
/// Pasal 32).
struct PembukaIzin {
  let nama: String
  let jabatan: String
  let kali: Int
  let terakhir: Date
}

extension Tx {
  /// Notes that `pelaku` opened an application.
  func catatDibuka(_ berkas: BerkasPermohonan, oleh pelaku: Pelaku, pada waktu: Date) throws {
    try catat(
      "permohonan.dilihat", berkas.permohonan.id,
      "\(berkas.layanan.nama.id) \(berkas.permohonan.kode)", oleh: pelaku, pada: waktu)
  }

  /// Notes what a search found, and with each application that it was shown.
  func catatDicari(_ ada: [TemuanIzin.Baris], oleh pelaku: Pelaku, pada waktu: Date) throws {
    try catat("permohonan.dicari", nil, "\(ada.count) ditemukan", oleh: pelaku, pada: waktu)
    for satu in ada {
      try catat(
        "permohonan.tampil", satu.id, "\(satu.layanan) \(satu.kode)", oleh: pelaku, pada: waktu)
    }
  }

  private func catat(
    _ peristiwa: String, _ id: Permohonan.ID?, _ keterangan: String, oleh pelaku: Pelaku, pada waktu: Date
  ) throws {
    try catat(
      Catatan(
        waktu: waktu, orang: pelaku.orang.rawValue, nama: pelaku.nama, jabatan: pelaku.utama?.sebutan ?? "",
        peristiwa: peristiwa, objekJenis: "permohonan", objek: id?.rawValue ?? 0, keterangan: keterangan,
        alamat: pelaku.alamat))
  }

  /// Who opened it, the latest first.
  func pembuka(_ id: Permohonan.ID) throws -> [PembukaIzin] {
    try all(
      """
      SELECT nama, jabatan, COUNT(*) AS kali, MAX(waktu) AS terakhir
      FROM jejak
      WHERE objek_jenis = 'permohonan' AND objek = \(id) 
        AND peristiwa IN ('permohonan.dilihat', 'permohonan.tampil')
      GROUP BY nama, jabatan
      ORDER BY MAX(waktu) DESC, nama
      """
    ) {
      PembukaIzin(
        nama: try $0["nama"], jabatan: try $0["jabatan"], kali: try $0["kali"], terakhir: try $0["terakhir"])
    }
  }
}

extension [PembukaIzin] {
  /// Folded away: who wonders looks.
  func html(_ teks: TeksPerizinan) -> HTML {
    details(
      teks.siapaMembuka,
      isEmpty
        ? "<p>\(teks.belumDibuka)</p>"
        : """
        <ul class="bullets">\(self, { satu in
          "<li><b>\(satu.nama)</b>\(satu.jabatan.isEmpty ? "" : ", \(satu.jabatan)"): \(teks.dibuka(teks.saat(satu.terakhir), kali: satu.kali))</li>" as HTML
        })</ul>
        """)
  }
}
