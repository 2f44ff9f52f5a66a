import Bahasa
import CSV
import Database
import Jejak
import Organisasi
import Seeds

extension Kependudukan {
  /// `Bu`, `Hj.`, `S.Pd`: what people say before and after a name, as data that each regency adds to.
  static let sapaan = Migration(
    "kependudukan/cari-0002",
    "CREATE TABLE sapaan (kata TEXT PRIMARY KEY CHECK (kata <> ''), jenis TEXT NOT NULL) STRICT;")
}

extension Tx {
  /// Brings in the shipped forms of address that are not kept yet.
  func semaiSapaan(_ tempat: SeedsPlace) throws {
    for baris in try Seeds.rows("kependudukan/sapaan.csv", in: tempat) {
      try run(
        """
        INSERT INTO sapaan (kata, jenis) VALUES (\(baris["kata"]), \(baris["jenis"]))
        ON CONFLICT (kata) DO NOTHING
        """)
    }
  }

  /// A shipped word that the regency took out stays, as none, so that no upgrade brings it back.
  func kataSapaan() throws -> Set<String> {
    Set(try values("SELECT kata FROM sapaan WHERE jenis <> 'bukan' ORDER BY kata", as: String.self))
  }
}

extension Kependudukan {
  /// Replaces the forms of address by those in `teks`, with commas between.
  /// - Throws: `FieldErrors` at `kata`.
  package func tetapkan(sapaan teks: String, oleh pelaku: Pelaku) async throws {
    let kata = Set(
      teks.split(whereSeparator: { $0 == "," || $0.isNewline }).map { String($0).rapi.lowercased() }
        .filter { !$0.isEmpty })
    if let asing = kata.sorted().first(where: { $0.wholeMatch(of: /[a-z]{1,20}/) == nil }) {
      throw FieldErrors("kata", "“\(asing)”: tulis satu kata dari huruf saja, tanpa titik dan spasi.")
    }
    let waktu = now()
    try await db.write { tx in
      let lama = try tx.kataSapaan()
      for satu in lama.subtracting(kata).sorted() {
        try tx.run("UPDATE sapaan SET jenis = 'bukan' WHERE kata = \(satu)")
      }
      for satu in kata.subtracting(lama).sorted() {
        try tx.run(
          """
          INSERT INTO sapaan (kata, jenis) VALUES (\(satu), 'daerah')
          ON CONFLICT (kata) DO UPDATE SET jenis = excluded.jenis
          """)
      }
      guard kata != lama else { return }
      try tx.catat(
        Catatan(
          waktu: waktu, orang: pelaku.orang.rawValue, nama: pelaku.nama, jabatan: pelaku.utama?.sebutan ?? "",
          peristiwa: "sapaan.ditetapkan", objekJenis: "sapaan", objek: 1,
          keterangan:
            "ditambah: \(kata.subtracting(lama).sorted().joined(separator: " ")); dihapus: \(lama.subtracting(kata).sorted().joined(separator: " "))",
          alamat: pelaku.alamat))
    }
  }
}

extension PermintaanPenduduk {
  /// A title of several parts, `A.Md.Keb`, is as many words.
  private static let bagianGelar = 4

  /// What is left without forms of address and titles, and those words. Nil when there are none, or when nothing would be
  /// left that could be looked for: `Bu` alone may be a name.
  func tanpa(_ sapaan: Set<String>) -> (permintaan: PermintaanPenduduk, sapaan: [Kata])? {
    var (tinggal, lepas): ([Kata], [Kata]) = ([], [])
    var sisa = kata[...]
    while let satu = sisa.first {
      let panjang = (1...Self.bagianGelar)
        .last { banyak in
          let bagian = sisa.prefix(banyak)
          let teks = bagian.map(\.tulisan).joined()
          // One letter that is still being typed is the beginning of a name.
          return bagian.count == banyak && sapaan.contains(teks) && (teks.count > 1 || !satu.awalan)
        }
      if let panjang { lepas += sisa.prefix(panjang) } else { tinggal.append(satu) }
      sisa = sisa.dropFirst(panjang ?? 1)
    }
    guard !lepas.isEmpty, tinggal.contains(where: { $0.tulisan.count > 1 }) else { return nil }
    return (denganKata(tinggal), lepas)
  }
}
