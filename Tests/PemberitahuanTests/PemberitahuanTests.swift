import Database
import Foundation
import Synchronization
import TestKit
import Testing
import Tugas

@testable import Pemberitahuan

private struct Orang {}
private struct Naskah {}
private let budi = Key<Orang>(rawValue: 1)
private let siti = Key<Orang>(rawValue: 2)
private let naskah = Key<Naskah>(rawValue: 70)
private let saat = Date(timeIntervalSince1970: 1_800_000_000)

private func isi(_ judul: String, jenis: String = "disposisi", sebab: Key<Naskah> = naskah)
  -> IsiPemberitahuan
{
  IsiPemberitahuan(
    jenis: jenis, judul: judul, tautan: "/naskah/\(sebab)", sebab: SebabPemberitahuan("naskah", sebab))
}

@Suite struct PemberitahuanTests {
  @Test(arguments: Mesin.allCases)
  func `pemberitahuan sampai, dihitung, dibaca, dan lenyap bersama sebabnya`(_ mesin: Mesin) async throws {
    try await withDatabase(mesin, Pemberitahuan.migrations) { db async throws in
      try await db.write { tx in try tx.beritahu([budi, siti], isi("Disposisi baru"), pada: saat) }
      try await db.write { tx in try tx.beritahu([budi], isi("Tenggat", jenis: "tenggat"), pada: saat) }
      let daftar = try await db.read { tx in try tx.pemberitahuan(bagi: budi) }
      #expect(daftar.map(\.isi.judul) == ["Tenggat", "Disposisi baru"])
      #expect(try await db.read { tx in try tx.jumlahBelumDibaca(bagi: budi) } == 2)
      let id = daftar[0].id
      #expect(try await db.write { tx in try tx.bacaPemberitahuan(id, oleh: siti, pada: saat) } == nil)
      #expect(
        try await db.write { tx in try tx.bacaPemberitahuan(id, oleh: budi, pada: saat) } == "/naskah/70")
      #expect(try await db.read { tx in try tx.jumlahBelumDibaca(bagi: budi) } == 1)
      // Told again: on top, unread, still once.
      try await db.write { tx in
        try tx.beritahu([budi], isi("Tenggat besok", jenis: "tenggat"), pada: saat + 60)
      }
      let halaman = try await db.read { tx in
        let satu = try tx.pemberitahuan(bagi: budi, batas: 1)
        return try satu + tx.pemberitahuan(bagi: budi, sebelum: satu.last?.id, batas: 5)
      }
      #expect(halaman.map(\.isi.judul) == ["Tenggat besok", "Disposisi baru"])
      #expect(halaman.allSatisfy { $0.dibaca == nil })
      try await db.write { tx in
        try tx.hapusPemberitahuan(sebab: SebabPemberitahuan("naskah", naskah), bagi: siti)
      }
      #expect(try await db.read { tx in try tx.pemberitahuan(bagi: siti) } == [])
      try await db.write { tx in try tx.bacaSemuaPemberitahuan(oleh: budi, pada: saat) }
      #expect(try await db.read { tx in try tx.jumlahBelumDibaca(bagi: budi) } == 0)
      let jumlah = try await db.write { tx in
        try tx.hapusPemberitahuan(sebab: SebabPemberitahuan("naskah", naskah))
      }
      #expect(jumlah == 2)
      #expect(try await db.read { tx in try tx.pemberitahuan(bagi: budi) } == [])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang lama dibaca dilupakan, yang belum dibaca tidak`(_ mesin: Mesin) async throws {
    try await withDatabase(mesin, Pemberitahuan.migrations) { db async throws in
      try await db.write { tx in
        try tx.beritahu([budi], isi("Lama"), pada: saat)
        try tx.bacaSemuaPemberitahuan(oleh: budi, pada: saat)
        try tx.beritahu([budi], isi("Belum", sebab: Key(rawValue: 71)), pada: saat)
      }
      #expect(try await db.write { tx in try tx.lupakanPemberitahuan(sebelum: saat + 1) } == 1)
      #expect(try await db.read { tx in try tx.pemberitahuan(bagi: budi) }.map(\.isi.judul) == ["Belum"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `layar orangnya dibangunkan pada tiap perubahan`(_ mesin: Mesin) async throws {
    try await withDatabase(mesin, Pemberitahuan.migrations) { db async throws in
      let siaran = Siaran(db: db)
      try await withThrowingTaskGroup { group in
        group.addTask { try await siaran.run() }
        var layar = siaran.dengarkan([.orang(budi)]).makeAsyncIterator()
        try await db.write { tx in try tx.beritahu([budi, siti], isi("Baru"), pada: saat) }
        #expect(await layar.next() == .berubah("pemberitahuan"))
        _ = try await db.write { tx in try tx.hapusPemberitahuan(sebab: SebabPemberitahuan("naskah", naskah))
        }
        #expect(await layar.next() == .berubah("pemberitahuan"))
        group.cancelAll()
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `pengingat datang pada waktunya, kecuali sebabnya sudah tuntas`(_ mesin: Mesin) async throws {
    try await withDatabase(mesin, Tugas.migrations + Pemberitahuan.migrations) { db async throws in
      let jam = Mutex(saat)
      let pelaksana = PelaksanaTugas(db: db, penangan: [Pengingat.penangan], now: { jam.withLock { $0 } })
      let lain = Key<Naskah>(rawValue: 71)
      try await db.write { tx in
        try tx.ingatkan([budi], isi("Jatuh tempo"), jadwal: saat + 60, kunci: "tenggat", pada: saat)
        try tx.ingatkan(
          [siti], isi("Jatuh tempo", sebab: lain), jadwal: saat + 60, kunci: "tenggat", pada: saat)
      }
      // The deadline moves: the earlier reminder is replaced.
      try await db.write { tx in
        try tx.ingatkan([budi], isi("Jatuh tempo baru"), jadwal: saat + 120, kunci: "tenggat", pada: saat)
        try tx.tuntas(SebabPemberitahuan("naskah", lain))
      }
      jam.withLock { $0 += 60 }
      #expect(try await pelaksana.kerjakanSemua() == 0)
      jam.withLock { $0 += 60 }
      #expect(try await pelaksana.kerjakanSemua() == 1)
      #expect(
        try await db.read { tx in try tx.pemberitahuan(bagi: budi) }.map(\.isi.judul) == ["Jatuh tempo baru"])
      #expect(try await db.read { tx in try tx.pemberitahuan(bagi: siti) } == [])
      // It can be set again after it came.
      try await db.write { tx in
        try tx.ingatkan([budi], isi("Lagi"), jadwal: saat + 130, kunci: "tenggat", pada: saat)
      }
      jam.withLock { $0 += 10 }
      #expect(try await pelaksana.kerjakanSemua() == 1)
    }
  }
}
