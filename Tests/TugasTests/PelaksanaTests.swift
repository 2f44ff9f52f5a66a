import Database
import Foundation
import Synchronization
import TestKit
import Testing
import Tugas

@Suite struct PelaksanaTests {
  @Test(arguments: Mesin.allCases)
  func `pelaksana dibangunkan oleh tugas baru dan berhenti bila diminta`(_ mesin: Mesin) async throws {
    try await denganBengkel(mesin) { bengkel async throws in
      let pelaksana = bengkel.pelaksana([bengkel.pencatat()])
      try await withThrowingTaskGroup { group in
        group.addTask { try await pelaksana.run() }
        let saat = bengkel.sekarang
        for urut in 1...20 {
          _ = try await bengkel.db.write { tx in try tx.antre(.kata, "\(urut)", pada: saat) }
        }
        try await bengkel.tunggu(20)
        group.cancelAll()
        try await group.waitForAll()
      }
      #expect(Set(bengkel.catatan).count == 20)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `tiga pelaksana membagi dua ratus tugas tanpa mengerjakan satu pun dua kali`(_ mesin: Mesin)
    async throws
  {
    try await denganBengkel(mesin) { bengkel async throws in
      let saat = bengkel.sekarang
      try await bengkel.db.write { tx in
        for urut in 1...200 { try tx.antre(.kata, "\(urut)", pada: saat) }
      }
      try await withThrowingTaskGroup { group in
        for nama in ["satu", "dua", "tiga"] {
          let pelaksana = bengkel.pelaksana([bengkel.pencatat()], nama: nama)
          group.addTask { try await pelaksana.run() }
        }
        try await bengkel.tunggu(200)
        group.cancelAll()
        try await group.waitForAll()
      }
      #expect(bengkel.catatan.count == 200)
      #expect(Set(bengkel.catatan).count == 200)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `paling banyak sekian tugas sejenis berjalan serentak`(_ mesin: Mesin) async throws {
    try await denganBengkel(mesin) { bengkel async throws in
      let saat = bengkel.sekarang
      try await bengkel.db.write { tx in for urut in 1...30 { try tx.antre(.kata, "\(urut)", pada: saat) } }
      let jumlah = Mutex((kini: 0, paling: 0))
      let penangan = Penangan(.kata, serentak: 3) { kata, _ in
        jumlah.withLock { jumlah in
          jumlah.kini += 1
          jumlah.paling = max(jumlah.paling, jumlah.kini)
        }
        try await Task.sleep(for: .milliseconds(3))
        jumlah.withLock { $0.kini -= 1 }
        bengkel.tulis(kata)
      }
      try await withThrowingTaskGroup { group in
        group.addTask { try await bengkel.pelaksana([penangan]).run() }
        try await bengkel.tunggu(30)
        group.cancelAll()
        try await group.waitForAll()
      }
      #expect(jumlah.withLock { $0.paling } == 3)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `tugas milik pekerja yang lenyap dikerjakan pekerja lain`(_ mesin: Mesin) async throws {
    try await denganBengkel(mesin) { bengkel async throws in
      let saat = bengkel.sekarang
      let id = try await bengkel.db.write { tx in try #require(try tx.antre(.kata, "yatim", pada: saat)) }
      try await bengkel.lenyap(memegang: id, "hilang", sampai: saat + 60)
      let pelaksana = bengkel.pelaksana([bengkel.pencatat()], nama: "pengganti")
      bengkel.maju(60)
      #expect(try await pelaksana.kerjakanSemua() == 0)
      bengkel.maju(1)
      #expect(try await pelaksana.kerjakanSemua() == 1)
      #expect(bengkel.catatan == ["yatim 2"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `tugas yang selalu mematikan pekerjanya akhirnya mati sendiri`(_ mesin: Mesin) async throws {
    try await denganBengkel(mesin) { bengkel async throws in
      let saat = bengkel.sekarang
      let id = try await bengkel.db.write { tx in
        try #require(try tx.antre(JenisTugas<String>("kata", batas: 1), "racun", pada: saat))
      }
      try await bengkel.lenyap(memegang: id, "hilang", sampai: saat + 60)
      bengkel.maju(61)
      #expect(try await bengkel.pelaksana([bengkel.pencatat()]).kerjakanSemua() == 0)
      let tugas = try await bengkel.db.read { tx in try tx.tugas(id) }
      #expect(tugas?.status == .mati)
      #expect(tugas?.galat == "Pekerja berhenti di tengah jalan.")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `akibat dan selesainya tugas terjadi bersama, atau tidak sama sekali`(_ mesin: Mesin) async throws {
    try await denganBengkel(mesin) { bengkel async throws in
      let saat = bengkel.sekarang
      let id = try await bengkel.db.write { tx in try #require(try tx.antre(.kata, "sekali", pada: saat)) }
      let penangan = Penangan(.kata) { kata, konteks in
        // Another worker takes the job over while this one is busy.
        try await bengkel.lenyap(memegang: id, "lain", sampai: saat + 600)
        try await konteks.db.write { tx in
          try tx.antre(.pesan, "akibat \(kata)", pada: saat)
          try tx.selesaikan(konteks)
        }
      }
      try await bengkel.pelaksana([penangan]).kerjakanSemua()
      #expect(try await bengkel.db.read { tx in try tx.ringkasanTugas() }.map(\.jenis) == ["kata"])
      #expect(try await bengkel.db.read { tx in try tx.tugas(id)?.pekerja } == "lain")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `tugas yang terlalu lama dihentikan dan dihitung gagal`(_ mesin: Mesin) async throws {
    try await denganBengkel(mesin) { bengkel async throws in
      let saat = bengkel.sekarang
      let id = try await bengkel.db.write { tx in try #require(try tx.antre(.kata, "lambat", pada: saat)) }
      let penangan = Penangan(.kata, palingLama: .milliseconds(20)) { _, _ in
        try await Task.sleep(for: .seconds(60))
      }
      try await bengkel.pelaksana([penangan]).kerjakanSemua()
      let tugas = try await bengkel.db.read { tx in try tx.tugas(id) }
      #expect(tugas?.galat == "Tidak selesai dalam waktu yang diberikan.")
      #expect(tugas?.status == .antre)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `tugas yang terputus karena proses berakhir kembali antre tanpa kehilangan percobaan`(
    _ mesin: Mesin
  ) async throws {
    try await denganBengkel(mesin) { bengkel async throws in
      let saat = bengkel.sekarang
      let id = try await bengkel.db.write { tx in try #require(try tx.antre(.kata, "terputus", pada: saat)) }
      let penangan = Penangan(.kata) { kata, _ in
        bengkel.tulis(kata)
        try await Task.sleep(for: .seconds(60))
      }
      try await withThrowingTaskGroup { group in
        group.addTask { try await bengkel.pelaksana([penangan], masaAkhir: .milliseconds(10)).run() }
        try await bengkel.tunggu(1)
        group.cancelAll()
        try await group.waitForAll()
      }
      let tugas = try await bengkel.db.read { tx in try tx.tugas(id) }
      #expect(tugas?.status == .antre)
      #expect(tugas?.percobaan == 0)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `sewa diperpanjang selama tugas berjalan`(_ mesin: Mesin) async throws {
    try await denganBengkel(mesin) { bengkel async throws in
      let saat = bengkel.sekarang
      let id = try await bengkel.db.write { tx in try #require(try tx.antre(.kata, "panjang", pada: saat)) }
      let penangan = Penangan(.kata, sewa: .milliseconds(300)) { kata, konteks in
        bengkel.maju(0.2)
        while try await konteks.db.read({ tx in try tx.tugas(id)?.tenggatPekerja }) ?? saat < saat + 0.5 {
          try await Task.sleep(for: .milliseconds(5))
        }
        bengkel.tulis(kata)
      }
      try await withThrowingTaskGroup { group in
        group.addTask { try await bengkel.pelaksana([penangan]).run() }
        try await bengkel.tunggu(1)
        group.cancelAll()
        try await group.waitForAll()
      }
      #expect(bengkel.catatan == ["panjang"])
    }
  }
}

extension Bengkel {
  /// What a worker that is killed leaves behind: a job in his name that he will never finish.
  func lenyap(memegang id: Tugas.ID, _ pekerja: String, sampai tenggat: Date) async throws {
    _ = try await db.write { tx in
      try tx.run(
        """
        UPDATE tugas SET status = 'jalan', pekerja = \(pekerja), tenggat_pekerja = \(tenggat), percobaan = 1
        WHERE id = \(id)
        """)
    }
  }
}
