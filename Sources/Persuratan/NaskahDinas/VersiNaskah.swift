import Bahasa
import Database
import Foundation
import Naskah
import Organisasi

/// One version of a draft as it was saved, beside the one before it: what a paraf was given for, and what changed after.
struct VersiNaskah: Sendable, Equatable {
  let versi: Int
  let nama: String
  let waktu: Date
  /// What differs from the version before, by the names of the form's fields; all of it in the first one.
  let perubahan: [PerubahanNaskah]
}

struct PerubahanNaskah: Sendable, Equatable {
  let bidang: String
  let semula: String
  let menjadi: String
}

extension Tx {
  /// The newest `batas` versions, newest first, for who may read the letter.
  func versiNaskah(
    _ naskah: NaskahDinas, _ struktur: Struktur, batas: Int = 20
  ) throws -> [VersiNaskah] {
    let simpanan: [(Int, String, Date, KontenNaskah)] = try all(
      """
      SELECT versi, nama, waktu, isi
      FROM naskah_versi
      WHERE naskah = \(naskah.id)
      ORDER BY versi DESC
      LIMIT \(batas + 1)
      """
    ) { (try $0["versi"], try $0["nama"], try $0["waktu"], try KontenNaskah(teks: $0["isi"])) }
    return try simpanan.enumerated().prefix(batas)
      .map { indeks, ini in
        let sebelum = indeks + 1 < simpanan.count ? try bidang(simpanan[indeks + 1].3, struktur) : [:]
        let kini = try bidang(ini.3, struktur)
        let perubahan = Self.urutan.compactMap { nama -> PerubahanNaskah? in
          let (semula, menjadi) = (sebelum[nama] ?? "", kini[nama] ?? "")
          return semula == menjadi ? nil : PerubahanNaskah(bidang: nama, semula: semula, menjadi: menjadi)
        }
        return VersiNaskah(versi: ini.0, nama: ini.1, waktu: ini.2, perubahan: perubahan)
      }
  }

  private static var urutan: [String] {
    [
      "Hal", "Kepada", "Tembusan", "Acara", "Isi surat", "Lampiran", "Penandatangan", "Paraf koordinasi",
      "Klasifikasi", "Keamanan", "Kecepatan",
    ]
  }

  /// A version in words, by the field that says it.
  private func bidang(_ konten: KontenNaskah, _ struktur: Struktur) throws -> [String: String] {
    let acara = konten.acara.map { acara in
      [acara.nama, acara.tanggal?.teks ?? "", acara.waktu, acara.tempat].filter { !$0.isEmpty }
        .joined(separator: ", ")
    }
    let penandatangan = struktur.jabatan[konten.penandatangan]?.nama ?? ""
    return [
      "Hal": konten.hal, "Isi surat": konten.isi,
      "Kepada": try konten.tujuan.map { try sebutan($0, struktur) }.joined(separator: "; "),
      "Tembusan": try konten.tembusan.map { try sebutan($0, struktur) }.joined(separator: "; "),
      "Acara": acara ?? "",
      "Lampiran": konten.lampiran.map(\.nama).joined(separator: "; "),
      "Penandatangan": konten.bentuk == .sendiri ? penandatangan : "\(penandatangan), \(konten.bentuk.nama)",
      "Paraf koordinasi": try konten.koordinasi.map { try namaUnit($0, struktur) }.joined(separator: "; "),
      "Klasifikasi": konten.klasifikasi, "Keamanan": konten.keamanan.nama,
      "Kecepatan": namaKecepatan(konten.kecepatan),
    ]
  }
}
