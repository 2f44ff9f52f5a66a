import Database
import Foundation
import Pemberitahuan
import TestKit
import Testing

private struct Contoh {}

@Suite struct SiaranTests {
  @Test(arguments: Mesin.allCases)
  func `siaran sampai kepada yang mendengarkan salurannya saja`(_ mesin: Mesin) async throws {
    try await denganSiaran(mesin) { db, siaran in
      var dinas = siaran.dengarkan([.unit(kunci(1)), .orang(kunci(9))]).makeAsyncIterator()
      var desa = siaran.dengarkan([.unit(kunci(2))]).makeAsyncIterator()
      try await db.write { tx in try tx.siarkan("surat", kepada: [.unit(kunci(1))]) }
      try await db.write { tx in try tx.siarkan("disposisi", kepada: [.unit(kunci(1)), .unit(kunci(2))]) }
      #expect(await dinas.next() == .berubah("surat"))
      #expect(await dinas.next() == .berubah("disposisi"))
      #expect(await desa.next() == .berubah("disposisi"))
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang baru disiarkan dengan kuncinya`(_ mesin: Mesin) async throws {
    try await denganSiaran(mesin) { db, siaran in
      var dinas = siaran.dengarkan([.unit(kunci(1))]).makeAsyncIterator()
      try await db.write { tx in try tx.siarkan("surat-masuk", baru: kunci(77), kepada: [.unit(kunci(1))]) }
      try await db.write { tx in try tx.siarkan("surat-masuk", kepada: [.unit(kunci(1))]) }
      #expect(await dinas.next() == .baru("surat-masuk", 77))
      #expect(await dinas.next() == .berubah("surat-masuk"))
    }
  }

  @Test(arguments: Mesin.allCases)
  func `perubahan yang batal tidak disiarkan`(_ mesin: Mesin) async throws {
    try await denganSiaran(mesin) { db, siaran in
      var layar = siaran.dengarkan([.semua]).makeAsyncIterator()
      await #expect(throws: CancellationError.self) {
        try await db.write { tx in
          try tx.siarkan("batal", kepada: [.semua])
          throw CancellationError()
        }
      }
      try await db.write { tx in try tx.siarkan("jadi", kepada: [.semua]) }
      #expect(await layar.next() == .berubah("jadi"))
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang lambat membaca disuruh menyegarkan seluruh layar`(_ mesin: Mesin) async throws {
    try await denganSiaran(mesin) { db, siaran in
      var lambat = siaran.dengarkan([.semua]).makeAsyncIterator()
      let penanda = siaran.dengarkan([.unit(kunci(1))])
      try await db.write { tx in
        for jenis in banyakJenis { try tx.siarkan(jenis, kepada: [.semua]) }
      }
      try await db.write { tx in try tx.siarkan("akhir", kepada: [.unit(kunci(1))]) }
      for await _ in penanda { break }
      #expect(await lambat.next() == .segarkan)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `siaran yang sama dua kali dibaca sekali`(_ mesin: Mesin) async throws {
    try await denganSiaran(mesin) { db, siaran in
      var layar = siaran.dengarkan([.semua]).makeAsyncIterator()
      let penanda = siaran.dengarkan([.unit(kunci(1))])
      for _ in 1...5 { try await db.write { tx in try tx.siarkan("surat", kepada: [.semua]) } }
      try await db.write { tx in try tx.siarkan("akhir", kepada: [.semua, .unit(kunci(1))]) }
      for await _ in penanda { break }
      #expect(await layar.next() == .berubah("surat"))
      #expect(await layar.next() == .berubah("akhir"))
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang tidak mendengarkan lagi dilupakan`(_ mesin: Mesin) async throws {
    try await denganSiaran(mesin) { _, siaran in
      var layar: [AsyncStream<Peristiwa>] = (1...2000).map { siaran.dengarkan([.orang(kunci($0))]) }
      #expect(siaran.jumlah.pendengar == layar.count)
      let pembaca = Task { [satu = layar[0]] in for await _ in satu {} }
      pembaca.cancel()
      await pembaca.value
      layar.removeAll()
      #expect(siaran.jumlah.pendengar <= 1)
    }
  }

  @Test func `surat ke 278 kantor membangunkan setiap layarnya dan tidak satu pun yang lain`() async throws {
    try await denganSiaran(.sqlite) { db, siaran in
      let diam = (1...1000).map { siaran.dengarkan([.orang(kunci($0))]) }
      let kantor = (1...278).map { SaluranSiaran.unit(kunci($0)) }
      let layar = kantor.map { siaran.dengarkan([$0]) }
      for _ in 1...40 {
        try await withThrowingTaskGroup { group in
          for layar in layar { group.addTask { for await _ in layar { break } } }
          try await db.write { tx in try tx.siarkan("surat", kepada: kantor) }
          try await group.waitForAll()
        }
      }
      #expect(siaran.jumlah == (1278, 278 * 40))
      withExtendedLifetime(diam) {}
    }
  }
}

private let banyakJenis: [StaticString] = [
  "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q",
]

private func kunci(_ angka: Int) -> Key<Contoh> { Key(rawValue: Int64(angka)) }

func denganSiaran(_ mesin: Mesin, _ body: (Database, Siaran) async throws -> Void) async throws {
  try await withDatabase(mesin) { db in
    let siaran = Siaran(db: db)
    try await withThrowingTaskGroup { group in
      group.addTask { try await siaran.run() }
      try await body(db, siaran)
      group.cancelAll()
    }
  }
}
