import Bahasa
import Database
import Foundation
import TestKit
import Testing
import Tugas

@Suite struct CobaLagiTests {
  @Test(arguments: Mesin.allCases)
  func `yang gagal dicoba lagi dengan jeda yang tumbuh, lalu mati dengan galatnya`(_ mesin: Mesin)
    async throws
  {
    try await denganBengkel(mesin) { bengkel async throws in
      let saat = bengkel.sekarang
      _ = try await bengkel.db.write { tx in try tx.antre(.kata, "sulit", pada: saat) }
      let pelaksana = bengkel.pelaksana([bengkel.pencatat { _ in throw Rusak() }])
      #expect(try await pelaksana.kerjakanSemua() == 1)
      bengkel.maju(4.9)
      #expect(try await pelaksana.kerjakanSemua() == 0)
      bengkel.maju(0.1)
      #expect(try await pelaksana.kerjakanSemua() == 1)
      bengkel.maju(10)
      #expect(try await pelaksana.kerjakanSemua() == 1)
      bengkel.maju(1_000_000)
      #expect(try await pelaksana.kerjakanSemua() == 0)
      #expect(bengkel.catatan == ["sulit 1", "sulit 2", "sulit 3"])
      let mati = try await bengkel.db.read { tx in try tx.tugasMati() }
      #expect(mati.map(\.galat) == ["peladen tidak menjawab"])
      #expect(mati.map(\.status) == [.mati])
      #expect(pelaksana.metrik.jenis["kata"]?.gagal == 2)
      #expect(pelaksana.metrik.jenis["kata"]?.mati == 1)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `galat tetap dan muatan yang tidak terbaca langsung mati`(_ mesin: Mesin) async throws {
    try await denganBengkel(mesin) { bengkel async throws in
      let saat = bengkel.sekarang
      try await bengkel.db.write { tx in
        try tx.antre(.kata, "tetap", pada: saat)
        try tx.antre(JenisTugas<Int>("pesan"), 7, pada: saat)
      }
      let penangan = Penangan(.pesan) { kata, _ in bengkel.tulis(kata) }
      let tetap = bengkel.pencatat { _ in throw KegagalanTugas.tetap("alamat salah") }
      try await bengkel.pelaksana([tetap, penangan]).kerjakanSemua()
      let mati = try await bengkel.db.read { tx in try tx.tugasMati() }
      #expect(bengkel.catatan == ["tetap 1"])
      #expect(mati.count == 2)
      #expect(mati.last?.galat == "alamat salah")
      #expect(mati.first?.galat.hasPrefix("muatan tidak terbaca") == true)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `penangan boleh menentukan kapan dicoba lagi`(_ mesin: Mesin) async throws {
    try await denganBengkel(mesin) { bengkel async throws in
      let saat = bengkel.sekarang
      _ = try await bengkel.db.write { tx in try tx.antre(.kata, "nanti", pada: saat) }
      let pelaksana = bengkel.pelaksana([
        bengkel.pencatat { konteks in
          if konteks.percobaan == 1 { throw KegagalanTugas.tunda(sampai: saat + 900, "sibuk") }
        }
      ])
      try await pelaksana.kerjakanSemua()
      bengkel.maju(899)
      #expect(try await pelaksana.kerjakanSemua() == 0)
      bengkel.maju(1)
      #expect(try await pelaksana.kerjakanSemua() == 1)
      #expect(try await bengkel.db.read { tx in try tx.ringkasanTugas() } == [])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang mati dapat dicoba lagi atau dibuang dengan alasan`(_ mesin: Mesin) async throws {
    try await denganBengkel(mesin) { bengkel async throws in
      let saat = bengkel.sekarang
      let (satu, dua) = try await bengkel.db.write { tx in
        (
          try #require(try tx.antre(.kata, "satu", pada: saat)),
          try #require(try tx.antre(.kata, "dua", pada: saat))
        )
      }
      let pelaksana = bengkel.pelaksana([
        bengkel.pencatat { _ in throw KegagalanTugas.tetap("peladen surel menolak") }
      ])
      try await pelaksana.kerjakanSemua()
      await #expect(throws: FieldErrors("alasan", "Tuliskan mengapa tugas ini dibuang.")) {
        try await bengkel.db.write { tx in try tx.buang(satu, alasan: "  ", pada: saat) }
      }
      try await bengkel.db.write { tx in
        try tx.buang(satu, alasan: "alamat tidak dipakai lagi", pada: saat)
        try tx.cobaLagi(dua, pada: saat)
      }
      let terbuang = try await bengkel.db.read { tx in try tx.tugas(satu) }
      #expect(terbuang?.galat == "peladen surel menolak — dibuang: alamat tidak dipakai lagi")
      #expect(try await bengkel.pelaksana([bengkel.pencatat()]).kerjakanSemua() == 1)
      #expect(bengkel.catatan.last == "dua 1")
      await #expect(throws: TugasError.tidakMati) {
        try await bengkel.db.write { tx in try tx.cobaLagi(dua, pada: saat) }
      }
      await #expect(throws: TugasError.tidakAda) {
        try await bengkel.db.write { tx in try tx.cobaLagi(Key(rawValue: 9), pada: saat) }
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `ringkasan menghitung tiap jenis, dan jenis yang dijeda menunggu`(_ mesin: Mesin) async throws {
    try await denganBengkel(mesin) { bengkel async throws in
      let saat = bengkel.sekarang
      try await bengkel.db.write { tx in
        try tx.jeda("kata", alasan: "peladen dirawat", pada: saat)
        for kata in ["a", "b"] { try tx.antre(.kata, kata, pada: saat) }
        try tx.antre(.pesan, "mati", pada: saat)
      }
      let penangan = Penangan(.pesan) { _, _ in throw KegagalanTugas.tetap("salah") }
      let pelaksana = bengkel.pelaksana([bengkel.pencatat(), penangan])
      try await pelaksana.kerjakanSemua()
      #expect(
        try await bengkel.db.read { tx in try tx.ringkasanTugas() } == [
          RingkasanTugas(jenis: "kata", antre: 2, jalan: 0, mati: 0, tertua: saat, jeda: "peladen dirawat"),
          RingkasanTugas(jenis: "pesan", antre: 0, jalan: 0, mati: 1, tertua: nil, jeda: nil),
        ])
      try await bengkel.db.write { tx in try tx.lanjutkan("kata") }
      #expect(try await pelaksana.kerjakanSemua() == 2)
      #expect(try await bengkel.db.write { tx in try tx.cobaLagiSemua("pesan", pada: saat) } == 1)
      #expect(try await bengkel.db.read { tx in try tx.jumlahTugasMati() } == 0)
    }
  }
}
