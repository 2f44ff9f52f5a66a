import Bahasa
import Database
import Foundation
import TestKit
import Testing

@testable import Pencarian

/// Random documents and searches, compared with a reading of every document one by one.
@Suite struct AcakTests {
  @Test(arguments: Mesin.allCases)
  func `hasilnya sama dengan membaca semua dokumen satu per satu`(_ mesin: Mesin) async throws {
    var acak = Acak(benih: 20_261_121)
    var arsip: [Int: Terurai] = [:]
    for nomor in 1...300 { arsip[nomor] = Terurai(acak.dokumen(nomor)) }
    try await denganIndeks(mesin, arsip.keys.sorted().compactMap { arsip[$0]?.dokumen }) { db async throws in
      for putaran in 1...250 {
        if putaran % 5 == 0 {
          let nomor = acak.angka(1...300)
          if acak.angka(0...2) == 0 {
            arsip[nomor] = nil
            try await db.write { tx in try tx.hapusIndeks(jenis: "naskah", objek: kunci(nomor)) }
          } else {
            let baru = acak.dokumen(nomor)
            arsip[nomor] = Terurai(baru)
            try await db.write { tx in try tx.indeks(baru) }
          }
        }
        let permintaan = acak.permintaan()
        let hak = acak.hak()
        let seharusnya = arsip.filter { $0.value.ditemukan(permintaan, hak) }.keys.sorted(by: >)
          .map(Int64.init)
        let nyata = try await db.temukan(permintaan, hak: hak, perHalaman: acak.angka(1...40))
        #expect(nyata == seharusnya, "\(permintaan) \(hak)")
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `apa pun yang diketik tidak pernah menjadi galat`(_ mesin: Mesin) async throws {
    var acak = Acak(benih: 7)
    let jahat = [
      "\"", "\"\"\"", "AND", "a AND OR NOT b", "NEAR(a b)", "judul:x", "*", "a*", "^a", "(", ")",
      "'; DROP TABLE", "\\",
      "a:*", "!a", "a & b | c", "<->", "a <2> b", "''", "\u{0}", "a\u{0}b", "😀", "ﬁ ß İ ǅ", "e\u{301}",
      "\u{301}", "نص",
      "ꦱꦸꦫꦠ", "١٢٣", "-1", "{a b}:c", "+a", "_hu1", "_", "12e5", "1.2.3", "http://a.b/c?d=e",
      String(repeating: "a ", count: 400),
      String(repeating: "x", count: 1000), "\u{202e}abc", "\n\t", "%", "a--b", "/* */", "\u{fffd}",
    ]
    let arsip = jahat.enumerated().map { Terurai(dokumen($0 + 1, $1, $1)) }
    try await denganIndeks(mesin, jahat.enumerated().map { dokumen($0 + 1, $1, $1) }) { db async throws in
      for teks in jahat + (1...150).map({ _ in acak.kacau() }) {
        let temuan = try await db.temukan(teks)
        let cocok = arsip.filter { $0.ditemukan(PermintaanCari(teks), [.semua]) }
        #expect(
          Set(temuan) == Set(cocok.map { $0.dokumen.objek }), "\(teks.debugDescription.prefix(80))")
      }
      let banyak = Set((1...300).map { HakCari.unit(kunci($0)) })
      #expect(try await db.temukan("a", hak: banyak) == [])
    }
  }
}

/// A document read word by word: the meaning of a search, without any index.
private struct Terurai {
  let dokumen: Dokumen
  private let kata: [[Kata]]

  init(_ dokumen: Dokumen) {
    self.dokumen = dokumen
    kata = [dokumen.judul, dokumen.isi].map { Kata.urai($0) }
  }

  func ditemukan(_ permintaan: PermintaanCari, _ hak: Set<HakCari>) -> Bool {
    guard !dokumen.hak.isDisjoint(with: hak) else { return false }
    if !permintaan.jenis.isEmpty, !permintaan.jenis.contains(dokumen.jenis) { return false }
    if let dari = permintaan.dari, dokumen.tanggal < dari { return false }
    if let sampai = permintaan.sampai, dokumen.tanggal > sampai { return false }
    if let unit = permintaan.unit, dokumen.unit != unit { return false }
    if let awalan = permintaan.klasifikasi {
      guard let kode = dokumen.klasifikasi, kode == awalan || kode.hasPrefix(awalan + ".") else {
        return false
      }
    }
    return Rumus(permintaan.teks).frasa.allSatisfy { frasa in kata.contains { berisi($0, frasa) } }
  }

  private func berisi(_ kata: [Kata], _ frasa: Rumus.Frasa) -> Bool {
    kata.count >= frasa.kata.count && (0...kata.count - frasa.kata.count).contains { frasa.ada(di: kata, $0) }
  }
}

private struct Acak: RandomNumberGenerator {
  private var keadaan: UInt64
  private let kosakata = [
    "surat", "suratnya", "rapat", "rapatkan", "dinas", "desa", "dusun", "camat", "Bupati", "2026", "banjir",
    "Édaran",
  ]

  init(benih: UInt64) { keadaan = benih }

  mutating func next() -> UInt64 {
    keadaan &+= 0x9e37_79b9_7f4a_7c15
    var z = keadaan
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  mutating func angka(_ rentang: ClosedRange<Int>) -> Int { Int.random(in: rentang, using: &self) }

  mutating func kata(_ jumlah: ClosedRange<Int>) -> String {
    (0..<angka(jumlah)).map { _ in kosakata[angka(0...kosakata.count - 1)] }.joined(separator: " ")
  }

  mutating func tanggal() -> Tanggal { Tanggal(hariKe: angka(20_000...20_800)) }

  mutating func hak() -> Set<HakCari> {
    Set((0..<angka(1...3)).map { _ in angka(0...4) == 0 ? .semua : .unit(kunci(angka(1...12))) })
  }

  mutating func dokumen(_ nomor: Int) -> Dokumen {
    Dokumen(
      jenis: "naskah", objek: kunci(nomor), judul: kata(1...4), isi: kata(0...12), tanggal: tanggal(),
      unit: angka(0...3) == 0 ? nil : kunci(angka(1...5)),
      klasifikasi: angka(0...2) == 0 ? nil : ["400", "400.3", "400.3.1", "400.31", "000.1"][angka(0...4)],
      hak: hak())
  }

  mutating func permintaan() -> PermintaanCari {
    var teks = kata(0...2)
    if angka(0...3) == 0 { teks = "\"\(kata(2...3))\" " + teks }
    if angka(0...2) == 0 { teks = String(teks.dropLast(angka(0...3))) }
    var permintaan = PermintaanCari(teks)
    if angka(0...3) == 0 { permintaan.dari = tanggal() }
    if angka(0...3) == 0 { permintaan.sampai = tanggal() }
    if angka(0...4) == 0 { permintaan.unit = Int64(angka(1...5)) }
    if angka(0...4) == 0 { permintaan.klasifikasi = ["400", "400.3", "400.3.1", "9"][angka(0...3)] }
    if angka(0...6) == 0 { permintaan.jenis = ["naskah", "orang"] }
    return permintaan
  }

  mutating func kacau() -> String {
    let bahan = Array("ab \"'*():&|!<>-^\\_%;{}\u{0}é😀١AND OR NEAR surat")
    return String((0..<angka(1...25)).map { _ in bahan[angka(0...bahan.count - 1)] })
  }
}
