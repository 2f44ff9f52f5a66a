import Akses
import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan

extension Administrasi {
  /// Tells the tata usaha and the leader of an office what is still missing, on screen and by mail; when there is
  /// nobody yet, the tata usaha of the office above.
  /// - Returns: how many people were told.
  /// - Throws: `UnitError`, `KesiapanError.bukanKantor`.
  func ingatkan(_ id: UnitKerja.ID, alamat: String, oleh pelaku: Pelaku) async throws -> Int {
    let (waktu, hari) = (now(), hariIni)
    return try await db.write { tx in
      let struktur = try tx.struktur(pada: hari)
      let unit = try struktur.kelola(id, oleh: pelaku)
      let tu = try tx.pemegangPeran(.tu, pada: hari)
      guard let kesiapan = try tx.kesiapan(struktur).first(where: { $0.id == id }) else {
        throw KesiapanError.bukanKantor
      }
      let penerima = struktur.yangBersiap(unit, tu)
      let kurang = kesiapan.yangKurang(adaTU: tu[id] != nil).joined(separator: "; ")
      let sebab = SebabPemberitahuan("unit", id)
      let isi = IsiPemberitahuan(
        jenis: "kesiapan", judul: "\(unit.nama) belum siap menerima surat",
        isi: "Yang masih kurang: \(kurang).",
        tautan: kesiapan.beres.contains(.sertifikat) ? "/surat-masuk" : "/akun/sertifikat", sebab: sebab)
      try tx.beritahu(penerima.map(\.id), isi, pada: waktu)
      let surel = penerima.compactMap { AlamatSurel($0.surel, nama: $0.namaLengkap) }
      if !surel.isEmpty {
        try tx.antreSurel(
          Surel(
            judul: isi.judul, isi: "\(isi.isi)\n\nMasuklah ke \(alamat) untuk menyelesaikannya.", sebab: sebab
          ),
          kepada: surel, pada: waktu)
      }
      try tx.catat(
        "unit.diingatkan", "unit", id, oleh: pelaku,
        keterangan: "\(penerima.count) orang diingatkan: \(kurang)", pada: waktu)
      return penerima.count
    }
  }
}

extension Struktur {
  /// Who makes an office ready.
  fileprivate func yangBersiap(_ unit: UnitKerja, _ tu: [UnitKerja.ID: [Orang.ID]]) -> [Orang] {
    var siapa = tu[unit.id, default: []]
    if let pimpinan = pimpinan(dari: unit.id), let orang = orang(memegang: pimpinan.id) {
      siapa.append(orang.id)
    }
    if siapa.isEmpty {
      siapa = jalur(dari: unit.id).dropFirst().lazy.compactMap { tu[$0.id] }.first ?? []
    }
    return Set(siapa).sorted().compactMap { orang[$0] }
  }
}

extension Kesiapan {
  /// What is missing, in words, as an office would do it.
  func yangKurang(adaTU: Bool) -> [String] {
    (pimpinanTerisi ? [] : ["pimpinan belum terisi"])
      + (adaTU ? [] : ["belum ada akun tata usaha"])
      + kurang.filter { $0 != .tuMasuk || adaTU }
      .map { butir in
        switch butir {
        case .tuMasuk: "tata usaha belum pernah masuk"
        case .sertifikat: "pimpinan belum punya sertifikat"
        case .suratUji: "belum ada surat yang dibaca"
        }
      }
  }
}
