import Database
import Foundation
import TestKit
import Testing
import Tugas

@Suite struct AntreTests {
  @Test(arguments: Mesin.allCases)
  func `tugas dikerjakan sekali, dengan muatannya`(_ mesin: Mesin) async throws {
    try await denganBengkel(mesin) { bengkel async throws in
      let saat = bengkel.sekarang
      let id = try await bengkel.db.write { tx in try tx.antre(.kata, "halo", pada: saat) }
      let pelaksana = bengkel.pelaksana([bengkel.pencatat()])
      #expect(try await pelaksana.kerjakanSemua() == 1)
      #expect(try await pelaksana.kerjakanSemua() == 0)
      #expect(bengkel.catatan == ["halo 1"])
      let tugas = try await bengkel.db.read { tx in try tx.tugas(#require(id)) }
      #expect(tugas?.status == .selesai)
      #expect(tugas?.selesai == saat)
      #expect(pelaksana.metrik.jenis["kata"]?.selesai == 1)
      #expect(pelaksana.metrik.jenis["kata"]?.berjalan == 0)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `tugas dari perubahan yang batal tidak pernah ada`(_ mesin: Mesin) async throws {
    try await denganBengkel(mesin) { bengkel async throws in
      let saat = bengkel.sekarang
      await #expect(throws: Rusak.self) {
        try await bengkel.db.write { tx in
          try tx.antre(.kata, "hantu", pada: saat)
          throw Rusak()
        }
      }
      #expect(try await bengkel.pelaksana([bengkel.pencatat()]).kerjakanSemua() == 0)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `kunci tunggal mengantrekan satu kali saja`(_ mesin: Mesin) async throws {
    try await denganBengkel(mesin) { bengkel async throws in
      let saat = bengkel.sekarang
      let kedua = try await bengkel.db.write { tx in
        try tx.antre(.kata, "pertama", pada: saat, kunciTunggal: "surat:7")
        return try tx.antre(.kata, "kedua", pada: saat, kunciTunggal: "surat:7")
      }
      #expect(kedua == nil)
      try await bengkel.pelaksana([bengkel.pencatat()]).kerjakanSemua()
      #expect(bengkel.catatan == ["pertama 1"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `tugas menunggu jadwalnya, yang dibatalkan tidak dikerjakan`(_ mesin: Mesin) async throws {
    try await denganBengkel(mesin) { bengkel async throws in
      let saat = bengkel.sekarang
      try await bengkel.db.write { tx in
        try tx.antre(.kata, "besok", pada: saat, jadwal: saat + 86_400)
        try tx.antre(.kata, "batal", pada: saat, jadwal: saat + 60, kunciTunggal: "batal")
      }
      let pelaksana = bengkel.pelaksana([bengkel.pencatat()])
      #expect(try await pelaksana.kerjakanSemua() == 0)
      #expect(try await bengkel.db.write { tx in try tx.batalkanTugas(kunciTunggal: "batal") })
      #expect(try await !bengkel.db.write { tx in try tx.batalkanTugas(kunciTunggal: "batal") })
      bengkel.maju(86_399)
      #expect(try await pelaksana.kerjakanSemua() == 0)
      bengkel.maju(1)
      try await pelaksana.kerjakanSemua()
      #expect(bengkel.catatan == ["besok 1"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `tugas yang lama selesai dilupakan, yang mati tidak`(_ mesin: Mesin) async throws {
    try await denganBengkel(mesin) { bengkel async throws in
      let saat = bengkel.sekarang
      let mati = try await bengkel.db.write { tx in
        try tx.antre(.kata, "beres", pada: saat)
        return try #require(try tx.antre(.pesan, "mati", pada: saat))
      }
      let penangan = Penangan(.pesan) { _, _ in throw KegagalanTugas.tetap("salah") }
      try await bengkel.pelaksana([bengkel.pencatat(), penangan]).kerjakanSemua()
      #expect(try await bengkel.db.write { tx in try tx.lupakanTugas(sebelum: saat) } == 0)
      #expect(try await bengkel.db.write { tx in try tx.lupakanTugas(sebelum: saat + 1) } == 1)
      #expect(try await bengkel.db.read { tx in try tx.tugas(mati)?.status } == .mati)
    }
  }
}
