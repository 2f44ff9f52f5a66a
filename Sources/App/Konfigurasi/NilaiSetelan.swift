import Foundation

/// The values in force, and where each comes from. The environment goes before the file.
struct NilaiSetelan: Sendable {
  enum Asal: String, Sendable { case bawaan, berkas, lingkungan }

  private let nilai: [String: (String, Asal)]
  /// Names that nobody knows, or that stand where they are not read: said together with what is wrong with the values.
  let masalah: [String]

  init(berkas: [String: String] = [:], lingkungan: [String: String]) {
    let dikenal = Set(Setelan.semua.map(\.nama))
    var masalah = berkas.keys.filter { !dikenal.contains($0) }.sorted().map { Self.tidakDikenal($0, dikenal) }
    for setelan in Setelan.semua where setelan.tempat == .lingkungan && berkas[setelan.nama] != nil {
      masalah.append("\(setelan.nama) hanya dibaca dari lingkungan, tidak dari berkas.")
    }
    masalah += lingkungan.keys
      .filter { nama in
        nama.hasPrefix("KANTAYA_") && !dikenal.contains(nama) && !Setelan.bukanSetelan.contains(nama)
          && !Setelan.awalanUji.contains(where: nama.hasPrefix)
      }
      .sorted().map { Self.tidakDikenal($0, dikenal) }
    self.masalah = masalah
    nilai = Dictionary(
      Setelan.semua.map { setelan in
        let nama = setelan.nama
        if let isi = lingkungan[nama], !isi.isEmpty { return (nama, (isi, .lingkungan)) }
        if let isi = berkas[nama], !isi.isEmpty { return (nama, (isi, .berkas)) }
        return (nama, (setelan.bawaan, .bawaan))
      }
    ) { pertama, _ in pertama }
  }

  /// Of the file that `KANTAYA_KONFIGURASI` names, or the usual one when it is there, and the environment.
  /// - Throws: `KonfigurasiError`.
  static func muat(_ lingkungan: [String: String]) throws(KonfigurasiError) -> NilaiSetelan {
    let disebut = lingkungan["KANTAYA_KONFIGURASI"]
    let jalur = disebut ?? BerkasKonfigurasi.bawaan
    guard disebut != nil || FileManager.default.fileExists(atPath: jalur) else {
      return NilaiSetelan(lingkungan: lingkungan)
    }
    guard let isi = FileManager.default.contents(atPath: jalur) else {
      throw KonfigurasiError(masalah: ["Berkas konfigurasi \(jalur) tidak dapat dibaca."])
    }
    let berkas = try BerkasKonfigurasi.urai(String(decoding: isi, as: UTF8.self), nama: jalur)
    return NilaiSetelan(berkas: berkas, lingkungan: lingkungan)
  }

  /// `nama` without its beginning; empty when it is not set and has no default.
  subscript(_ nama: StaticString) -> String { nilai["KANTAYA_\(nama)"]?.0 ?? "" }

  /// Every setting with its value and where it comes from, as an operator may see it.
  var teks: String {
    Setelan.semua
      .map { setelan in
        let (isi, asal) = nilai[setelan.nama] ?? ("", .bawaan)
        let tampak = Setelan.rahasia.contains(setelan.nama) && !isi.isEmpty ? "…" : Setelan.tampak(isi)
        return "# \(setelan.arti) (\(asal.rawValue))\n\(setelan.nama)=\(tampak)\n"
      }
      .joined()
  }

  private static func tidakDikenal(_ nama: String, _ dikenal: Set<String>) -> String {
    let mirip = dikenal.min { jarak($0, nama) < jarak($1, nama) }
    // A short name resembles many: one letter in three may differ, three at most.
    let saran =
      mirip.flatMap { jarak($0, nama) <= min(3, max(1, ($0.count - 8) / 3)) ? " Maksudnya \($0)?" : nil }
      ?? ""
    return "\(nama) tidak dikenal.\(saran)"
  }

  /// How many letters have to change (Levenshtein).
  private static func jarak(_ kiri: String, _ kanan: String) -> Int {
    let (kiri, kanan) = (Array(kiri), Array(kanan))
    var baris = Array(0...kanan.count)
    for (i, huruf) in kiri.enumerated() {
      var serong = baris[0]
      baris[0] = i + 1
      for (j, lain) in kanan.enumerated() {
        (serong, baris[j + 1]) = (
          baris[j + 1], min(baris[j] + 1, baris[j + 1] + 1, serong + (huruf == lain ? 0 : 1))
        )
      }
    }
    return baris[kanan.count]
  }
}
