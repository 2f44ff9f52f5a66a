import Bahasa
import Database
import Foundation
import Kalender
import Organisasi
import TestKit
import Testing

@testable import Persuratan

/// Whatever is done to the calendar, in whatever order: no date comes nearer, and each explains itself to its last day.
@Suite struct HitungUlangAcakTests {
  @Test(arguments: Mesin.allCases, [7, 1945, 2026])
  func `tenggat tidak pernah maju dan penjelasannya berakhir pada tenggat`(mesin: Mesin, benih: Int)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      var dadu = Dadu(benih)
      var dahulu: [Kiriman.ID: Date] = [:]
      for langkah in 0..<24 {
        if langkah % 4 == 0 { _ = try await kantor.terkirim(kantor.kontenAcak(&dadu)) }
        try await kantor.ubahKalender(&dadu, kantor.kalender)
        for surat in try await kantor.semuaKiriman() {
          let tenggat = try #require(surat.tenggat)
          #expect(tenggat >= dahulu[surat.id, default: tenggat], "benih \(benih), langkah \(langkah)")
          let alasan = try await kantor.alasan(surat.id)
          #expect(alasan.tenggat.saat == tenggat, "benih \(benih), langkah \(langkah)")
          #expect(
            alasan.tenggat.penjelasan.last?.tanggal == Tanggal(tenggat), "benih \(benih), langkah \(langkah)")
          #expect(alasan.perubahan.last.map { $0.menjadi == tenggat } ?? true)
          dahulu[surat.id] = tenggat
        }
        kantor.jam.maju(Double(Int.random(in: 1...30, using: &dadu)) * 3600)
      }
      #expect(try await !kantor.jejak("kiriman.tenggat_mundur").isEmpty)
    }
  }

  @Test(arguments: [11, 12, 13])
  func `kapan pun dihitung, sekaligus atau satu per satu, hasilnya sama`(benih: Int) async throws {
    var hasil: [[Date?]] = []
    for segera in [true, false] {
      try await Kantor.buka { kantor in
        var dadu = Dadu(benih)
        for _ in 0..<3 { _ = try await kantor.terkirim(kantor.kontenAcak(&dadu)) }
        for _ in 0..<12 {
          try await kantor.ubahKalender(&dadu, segera ? kantor.kalender : kantor.kalenderSaja)
          kantor.jam.maju(Double(Int.random(in: 1...20, using: &dadu)) * 3600)
        }
        try await kantor.persuratan.hitungUlangTenggat()
        hasil.append(try await kantor.semuaKiriman().map(\.tenggat))
      }
    }
    #expect(hasil[0] == hasil[1])
    #expect(!hasil[0].isEmpty)
  }

  @Test(arguments: [21, 22, 23])
  func `urutan hari yang ditutup tidak mengubah tenggat akhirnya`(benih: Int) async throws {
    var hasil: [[Date?]] = []
    for putaran in 0..<3 {
      try await Kantor.buka { kantor in
        var dadu = Dadu(benih)
        _ = try await kantor.terkirim(try kantor.konten(ke: ["27.13", "27.02", "03"]))
        var hari = (0..<8)
          .map { _ in
            (Tanggal(Jam.senin) + Int.random(in: 0...14, using: &dadu), dadu.pilih(["27.13", "27.02", nil]))
          }
        var kocok = Dadu(putaran)
        hari.shuffle(using: &kocok)
        for (tanggal, kode) in hari {
          do {
            try await kantor.tutup(tanggal, di: kode)
          } catch KalenderError.liburSudahAda {
            continue
          }
        }
        hasil.append(try await kantor.semuaKiriman().map(\.tenggat))
      }
    }
    #expect(Set(hasil).count == 1)
    #expect(try hasil[0].contains { $0 != (try saat("2026-11-30 16.00")) })
  }
}

extension Kantor {
  fileprivate func kontenAcak(_ dadu: inout Dadu) throws -> KontenNaskah {
    try konten(
      ke: dadu.pilih([["27.13"], ["27.13", "27.02"], ["27.13", "03", "27.02.2010"]]),
      kecepatan: dadu.pilih(["biasa", "biasa", "biasa", "penting"]))
  }

  /// One office or all of them close or open on a day around now, or one of those days is taken back.
  fileprivate func ubahKalender(_ dadu: inout Dadu, _ kalender: Kalender) async throws {
    let admin = self[.admin]
    let lama = try await db.read { try $0.kalenderKerja().libur.filter { $0.nama.hasPrefix("Banjir") } }
    if !lama.isEmpty, Int.random(in: 0..<4, using: &dadu) == 0 {
      try await kalender.cabut(libur: dadu.pilih(lama).id, alasan: "Surut", oleh: admin)
      return
    }
    let hari = try libur(
      Tanggal(jam.kini) + Int.random(in: -3...9, using: &dadu),
      dadu.pilih([.kantorTutup, .kantorTutup, .lokal, .hariBuka]),
      di: dadu.pilih(["27.13", "03", "27.02", nil]))
    do {
      try await kalender.tambah(libur: [hari], alasan: "Banjir", oleh: admin)
    } catch KalenderError.liburSudahAda {
      return
    }
  }

  fileprivate func semuaKiriman() async throws -> [Kiriman] {
    let naskah: [NaskahDinas.ID] = try await db.read { try $0.values("SELECT id FROM naskah ORDER BY id") }
    var semua: [Kiriman] = []
    for id in naskah { semua += try await kiriman(id) }
    return semua
  }
}
