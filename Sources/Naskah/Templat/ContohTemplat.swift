import Bahasa
import Cetak
import Database
import Organisasi

extension MesinNaskah {
  /// The newest version of a template, filled with its examples and set on paper as a draft.
  /// - Throws: `TemplatError`, and what `pratinjau` throws.
  func contohPDF(_ kode: String) async throws -> [UInt8] {
    let hariIni = Tanggal(now())
    let naskah = try await db.read { tx in
      guard let templat = try tx.riwayatTemplat(kode).first,
        let jenis = try tx.jenisNaskah(templat.konten.jenis)
      else { throw TemplatError.tidakDitemukan }
      let struktur = try tx.struktur(pada: hariIni)
      let identitas = try tx.identitasDaerah(pada: hariIni)
      let setda = struktur.kantor.first { $0.jenis == .setda } ?? struktur.kantor.first
      let kop = setda.map { Penandatangan.Kop.kantor($0.id) } ?? .bupati
      return NaskahJadi(
        jenis: jenis, identitas: identitas, kop: try tx.kopNaskah(kop, struktur, identitas),
        kantor: setda?.nama ?? "",
        hal: templat.konten.nama, kepada: [TujuanSurat("Penerima surat")], di: ["Tempat"],
        isi: try templat.konten.contoh(), acara: jenis.bentuk == .undangan ? .contoh : nil,
        penandatangan: .contoh(kop))
    }
    return try await pratinjau(naskah)
  }
}

extension AcaraUndangan {
  fileprivate static let contoh = AcaraUndangan(
    hariTanggal: "hari dan tanggal acara", waktu: "pukul mulai", tempat: "tempat acara", acara: "nama acara")
}

extension Penandatangan {
  /// Nobody in particular.
  static func contoh(_ kop: Kop) -> Penandatangan {
    Penandatangan(
      orang: Key(rawValue: 0), jabatan: Key(rawValue: 0), penugasan: Key(rawValue: 0),
      sebutan: "Pejabat penanda tangan",
      baris: ["JABATAN PENANDA TANGAN,"], nama: "Nama Pejabat", pangkat: "Pangkat", nip: "000000000000000000",
      kop: kop,
      dasar: "")
  }
}
