import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

/// Whatever anybody does at two counters, in whatever order: cards and blanks are one, and nobody has two cards.
struct KonterAcakTests {
  @Test(arguments: Mesin.allCases, [1746, 2026] as [UInt64])
  func `tidak ada kartu tanpa blangko, blangko tanpa kartu, atau orang dengan dua kartu`(
    mesin: Mesin, benih: UInt64
  ) async throws {
    try await LoketUji.buka(mesin) { loket in
      let keluarga = try await loket.daerah.sutrisno()
      try await loket.isiStok("A00001", "A00060")
      var permainan = PermainanKonter(
        loket: loket, orang: [keluarga.sutrisno, keluarga.suparmi, keluarga.dwi, keluarga.tri],
        dadu: Dadu(benih))
      let akhir = ContinuousClock.now + .seconds(8)
      var langkah = 0
      while langkah < 500, langkah < 120 || ContinuousClock.now < akhir {
        try await permainan.main()
        langkah += 1
        let terlanggar = try await loket.db.read { try $0.konterTerlanggar() }
        try #require(terlanggar == [], "benih \(benih), langkah \(langkah)")
      }
      #expect(permainan.tercetak > 0, "\(permainan.berhasil) dari \(langkah)")
      #expect(permainan.berhasil > langkah / 5)
    }
  }

  @Test func `pemeriksa aturan konter mengenali buku besar yang tidak cocok`() async throws {
    try await LoketUji.buka { loket in
      try await loket.isiStok()
      try await loket.db.write { tx in try tx.run("DELETE FROM mutasi_blangko WHERE jenis = 'terima'") }
      #expect(try await loket.db.read { try $0.konterTerlanggar() }.count == 1)
    }
  }
}

struct PermainanKonter {
  let loket: LoketUji
  let orang: [Penduduk.ID]
  var dadu: Dadu
  var berhasil = 0
  var tercetak = 0
  private var urut = 0

  init(loket: LoketUji, orang: [Penduduk.ID], dadu: Dadu) {
    self.loket = loket
    self.orang = orang
    self.dadu = dadu
  }

  mutating func main() async throws {
    urut += 1
    do {
      try await lakukan()
      berhasil += 1
    } catch is any Refusal {
      // Refused, as it should be when it may not be.
    }
  }

  private mutating func lakukan() async throws {
    let k = loket.kependudukan
    let terbuka = try await loket.db.read { try $0.permohonanTerbuka(di: LoketUji.pusat) }
    let p = terbuka.randomElement(using: &dadu)
    switch dadu.satu(dari: 0..<16) {
    case 0, 1:
      let satu = orang[dadu.satu(dari: 0..<orang.count)]
      let jenis = PermohonanKTP.Jenis.allCases[dadu.satu(dari: 0..<6)]
      let lama = try await loket.kartuAktif(satu)?.seri ?? "TAK TERBACA"
      _ = try await k.ajukan(
        loket.baru(satu, jenis, lama: lama, kunci: "p\(urut)"), oleh: loket.warsini)
    case 2...8:
      guard let p, let berikut = p.tahap.berikut else { return }
      if berikut == .dicetak { try await cetak(p) } else { try await loket.langkah(p.id, berikut) }
    case 9:
      guard let p else { return }
      try await k.urungkan(
        p.id, dari: p.tahap, alasan: "uji", oleh: p.tahap == .disetujui ? loket.joko : loket.warsini)
    case 10:
      guard let p else { return }
      try await k.kembalikan(p.id, ke: .dibacakan, alasan: "uji", oleh: loket.joko)
    case 11:
      guard let p else { return }
      try await k.lanjutkanLagi(p.id, oleh: loket.warsini)
    case 12:
      guard let p else { return }
      if dadu.satu(dari: 0..<2) == 0 {
        try await k.nyatakanSalahCetak(p.id, alasan: "uji", oleh: loket.tini)
      } else {
        try await k.tolak(p.id, alasan: "uji", oleh: loket.joko)
      }
    case 13:
      _ = try await k.kirimBlangko(
        dadu.satu(dari: 1..<3), dari: LoketUji.pusat, ke: LoketUji.gemolong, kunci: "k\(urut)",
        oleh: loket.tini)
    case 14:
      let kiriman = try await loket.db.read { try $0.kirimanMasuk(LoketUji.gemolong) }
      guard let satu = kiriman.randomElement(using: &dadu) else { return }
      if dadu.satu(dari: 0..<2) == 0 {
        try await k.terimaKiriman(satu.id, oleh: loket.tini)
      } else {
        try await k.tarikKiriman(satu.id, oleh: loket.tini)
      }
    default: try await susut()
    }
  }

  /// Begins, and says what came out; now and then the officer goes away in between.
  private mutating func cetak(_ p: PermohonanKTP) async throws {
    let k = loket.kependudukan
    let cetakan = try await k.mulaiCetak(p.id, oleh: loket.tini)
    switch dadu.satu(dari: 0..<5) {
    case 0: break
    case 1: try await k.nyatakanGagal(cetakan.id, alasan: "uji", blangko: .utuh, oleh: loket.tini)
    case 2:
      try await k.nyatakanGagal(
        cetakan.id, alasan: "uji", blangko: .rusak(foto: BerkasRusak(LoketUji.gambar())), oleh: loket.tini)
    default:
      try await k.nyatakanTercetak(cetakan.id, oleh: loket.tini)
      tercetak += 1
    }
  }

  private mutating func susut() async throws {
    let seri = "A000" + (dadu.satu(dari: 10..<61)).description
    switch dadu.satu(dari: 0..<4) {
    case 0:
      try await loket.kependudukan.rusakkan(
        seri, di: LoketUji.pusat, alasan: "uji", foto: BerkasRusak(LoketUji.gambar()), oleh: loket.tini)
    case 1:
      try await loket.kependudukan.nyatakanHilang(seri, di: LoketUji.pusat, alasan: "uji", oleh: loket.tini)
    case 2:
      try await loket.kependudukan.temukan(seri, di: LoketUji.gemolong, alasan: "uji", oleh: loket.tini)
    default:
      try await loket.kependudukan.kembalikanBlangko(
        seri, dari: LoketUji.pusat, alasan: "uji", oleh: loket.tini)
    }
  }
}

extension Tx {
  /// What may never be true at a counter.
  func konterTerlanggar() throws -> [String] {
    let aturan: KeyValuePairs<String, SQL> = [
      "kartu tanpa blangko terpakai":
        "SELECT 1 FROM kartu k LEFT JOIN blangko b ON b.id = k.id AND b.kartu = k.id AND b.status = 'terpakai' WHERE b.id IS NULL",
      "blangko terpakai tanpa kartu":
        "SELECT 1 FROM blangko b LEFT JOIN kartu k ON k.id = b.id WHERE (b.status = 'terpakai') AND k.id IS NULL",
      "dua kartu aktif":
        "SELECT penduduk FROM kartu WHERE status = 'aktif' GROUP BY penduduk HAVING COUNT(*) > 1",
      "cetakan tercetak tanpa kartu":
        "SELECT 1 FROM cetakan c LEFT JOIN kartu k ON k.cetakan = c.id WHERE (c.status = 'tercetak') <> (k.id IS NOT NULL)",
      "permohonan tercetak tanpa kartu aktif":
        "SELECT 1 FROM permohonan_ktp p LEFT JOIN kartu k ON k.permohonan = p.id AND k.status = 'aktif' WHERE p.tahap = 'dicetak' AND k.id IS NULL",
      "cetakan berjalan tanpa persetujuan":
        "SELECT 1 FROM cetakan c JOIN permohonan_ktp p ON p.id = c.permohonan WHERE c.status = 'berjalan' AND p.tahap <> 'disetujui'",
      "cetakan berjalan tanpa blangko":
        "SELECT 1 FROM cetakan c JOIN blangko b ON b.id = c.blangko WHERE c.status = 'berjalan' AND b.status <> 'tersedia'",
      "buku besar tidak cocok":
        """
      SELECT l.unit
      FROM loket l
      WHERE (SELECT COALESCE(SUM(m.selisih), 0) FROM mutasi_blangko m WHERE m.loket = l.unit)
        <> (SELECT COUNT(*) FROM blangko b WHERE b.loket = l.unit AND b.status = 'tersedia')
      """,
      "penerimaan tidak cocok":
        "SELECT 1 FROM penerimaan_blangko p WHERE p.jumlah <> (SELECT COUNT(*) FROM blangko b WHERE b.penerimaan = p.id)",
    ]
    return try aturan.compactMap { nama, tanya in try exists(tanya) ? nama : nil }
  }
}
