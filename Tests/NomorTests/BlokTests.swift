import Bahasa
import Database
import Organisasi
import TestKit
import Testing

@testable import Nomor

@Suite struct BlokTests {
  @Test(arguments: Mesin.allCases)
  func `nomor cadangan dipakai di atas kertas lalu dicocokkan`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      _ = try await kantor.pesan(1)
      let blok = try await kantor.nomor.blokir(
        5, register: kantor.register, tahun: 2026, alasan: "Listrik padam", oleh: kantor.slamet)
      #expect(blok.dari == 2 && blok.sampai == 6 && blok.jumlah == 5)
      #expect(try await kantor.pesan(2).urut == 7)
      #expect(try await kantor.db.read { try $0.blokTerbuka(kantor.register) } == [blok])
      let tanggal = try hari("2026-03-18")
      let satu = try await kantor.db.write { tx in
        try tx.pakaiNomor(
          PemakaianBlok(urut: 3, objek: surat(30), tanggal: tanggal, isi: kantor.isi, keterangan: "Undangan"),
          blok: blok.id, pada: kantor.jam.sekarang)
      }
      #expect(satu.teks == "000.8.3.3/3/OR" && satu.status == .terpakai)
      let batal = try await kantor.nomor.cocokkan(
        blok.id,
        terpakai: [PemakaianBlok(urut: 2, tanggal: tanggal, isi: kantor.isi, keterangan: "Surat ke Camat")],
        oleh: kantor.slamet)
      #expect(batal == 3)
      let semua = try await kantor.semua()
      #expect(semua.map(\.status) == [.dipesan, .terpakai, .terpakai, .batal, .batal, .batal, .dipesan])
      #expect(semua[1].teks == "000.8.3.3/2/OR" && semua[1].alasan == "Surat ke Camat")
      #expect(semua[3].alasan == "Nomor cadangan tidak dipakai")
      #expect(try await kantor.pesan(30).id == satu.id)
      #expect(try await kantor.db.read { try $0.blokTerbuka(kantor.register) } == [])
      await #expect(throws: NomorError.blokDitutup) {
        try await kantor.nomor.cocokkan(blok.id, terpakai: [], oleh: kantor.slamet)
      }
      #expect(try await kantor.temuan() == [])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `pencocokan yang keliru tidak mengubah apa pun`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let blok = try await kantor.nomor.blokir(
        2, register: kantor.register, tahun: 2026, alasan: "Gangguan", oleh: kantor.slamet)
      let sah = PemakaianBlok(urut: 1, tanggal: try hari("2026-03-18"), isi: kantor.isi, keterangan: "a")
      let luar = PemakaianBlok(urut: 9, tanggal: try hari("2026-03-18"), isi: kantor.isi, keterangan: "b")
      await #expect(throws: NomorError.bukanNomorBlok("9")) {
        try await kantor.nomor.cocokkan(blok.id, terpakai: [sah, luar], oleh: kantor.slamet)
      }
      await #expect(throws: NomorError.sudahTerpakai("000.8.3.3/1/OR")) {
        try await kantor.nomor.cocokkan(blok.id, terpakai: [sah, sah], oleh: kantor.slamet)
      }
      let lusa = PemakaianBlok(urut: 1, tanggal: try hari("2027-01-02"), isi: kantor.isi, keterangan: "c")
      await #expect(throws: NomorError.nilaiTidakSah("Nomor 1 adalah nomor tahun 2026.")) {
        try await kantor.nomor.cocokkan(blok.id, terpakai: [lusa], oleh: kantor.slamet)
      }
      let semua = try await kantor.semua()
      #expect(semua.map(\.status) == [.dipesan, .dipesan])
      await #expect(throws: NomorError.nilaiTidakSah("Nomor cadangan 1 dipakai lewat pencocokan bloknya.")) {
        try await kantor.nomor.pakai(semua[0].id)
      }
    }
  }

  @Test(arguments: [0, -1, 501])
  func `jumlah nomor cadangan dibatasi`(jumlah: Int) async throws {
    try await Kantor.buka { kantor in
      await #expect(throws: NomorError.jumlahBlokTidakSah(batas: 500)) {
        try await kantor.nomor.blokir(
          jumlah, register: kantor.register, tahun: 2026, alasan: "x", oleh: kantor.slamet)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `blok dan pemesanan serentak tidak bertabrakan`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      try await withThrowingTaskGroup(of: Void.self) { grup in
        for objek in 1...60 {
          grup.addTask {
            if objek.isMultiple(of: 6) {
              _ = try await kantor.nomor.blokir(
                4, register: kantor.register, tahun: 2026, alasan: "uji", oleh: kantor.slamet)
            } else {
              _ = try await kantor.pesan(Int64(objek))
            }
          }
        }
        try await grup.waitForAll()
      }
      #expect(try await kantor.semua().map(\.urut) == Array(1...90))
      #expect(try await kantor.temuan() == [])
    }
  }
}
