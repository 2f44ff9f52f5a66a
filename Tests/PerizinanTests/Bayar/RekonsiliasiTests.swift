import Bahasa
import CSV
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Perizinan

@Suite("Rekonsiliasi retribusi")
struct RekonsiliasiTests {
  @Test("Jumlah harian sama dengan jumlah pembayarannya, berapa pun dan kapan pun", arguments: Mesin.allCases)
  func jumlah(_ mesin: Mesin) async throws {
    try await KantorIzin.bukaDenganBank(mesin) { kantor in
      var acak = PembangkitUji(benih: 4)
      var harapan: [Tanggal: [KanalBayar: Int]] = [:]
      var (ditetapkan, terbuka, asing) = (0, 0, 0)
      for urut in 0..<12 {
        kantor.jam.maju(jam: Double(Int.random(in: 1...30, using: &acak)))
        let (_, skrd, tagihan) = try await kantor.tertagih(luas: Int.random(in: 10...100, using: &acak))
        ditetapkan += skrd.jumlah
        kantor.jam.maju(jam: Double(Int.random(in: 0...40, using: &acak)))
        let kanal = try #require(KanalBayar.allCases.randomElement(using: &acak))
        switch Int.random(in: 0..<4, using: &acak) {
        case 0: terbuka += skrd.jumlah
        case 1:
          let lebih = kantor.masuk(tagihan, skrd.jumlah + 500, "S-\(urut)", kanal: kanal)
          #expect(try await kantor.perizinan.terima(lebih) == .janggal(.jumlah))
          (terbuka, asing) = (terbuka + skrd.jumlah, asing + skrd.jumlah + 500)
        default:
          let masuk = kantor.masuk(tagihan, skrd.jumlah, "R-\(urut)", kanal: kanal)
          #expect(try await kantor.perizinan.terima(masuk) == .lunas)
          harapan[Tanggal(kantor.jam.kini), default: [:]][kanal, default: 0] += skrd.jumlah
        }
      }
      let hasil = try await kantor.rekonsiliasi()
      var harian: [Tanggal: [KanalBayar: Int]] = [:]
      for (kunci, angka) in hasil.baris where !angka.bayar.isEmpty {
        harian[kunci.hari, default: [:]].merge(angka.bayar, uniquingKeysWith: +)
      }
      #expect(harian == harapan)
      #expect(hasil.jumlah.ditetapkan == ditetapkan)
      #expect(hasil.jumlah.terbuka == terbuka)
      #expect(hasil.jumlah.lunas == ditetapkan - terbuka)
      #expect(hasil.jumlah.selisih == asing)
      let tersimpan: Int = try #require(
        try await kantor.db.read {
          try $0.value("SELECT CAST(SUM(jumlah) AS BIGINT) FROM pembayaran_izin", as: Int.self)
        })
      #expect(hasil.jumlah.terbayar == tersimpan)
      let csv = String(decoding: hasil.csv(CSVWriter(for: .exchange)), as: UTF8.self)
      #expect(csv.split(separator: "\r\n").count == hasil.baris.count + 1)
    }
  }

  @Test("Tagihan yang lunas tanpa uang tampak sebagai selisih", arguments: Mesin.allCases)
  func lunasTanpaUang(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let (tanda, skrd, _) = try await kantor.tertagih()
      #expect(try await kantor.rekonsiliasi().jumlah.selisih == 0)
      try await kantor.db.write { try kantor.perizinan.lunasi(tanda.id, $0, pada: kantor.jam.kini) }
      #expect(try await kantor.rekonsiliasi().jumlah.selisih == -skrd.jumlah)
    }
  }
}

/// SplitMix64.
struct PembangkitUji: RandomNumberGenerator {
  private var keadaan: UInt64

  init(benih: UInt64) { keadaan = benih }

  mutating func next() -> UInt64 {
    keadaan &+= 0x9e37_79b9_7f4a_7c15
    var z = keadaan
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
