import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Persuratan

/// Along which lines a disposition runs (2.8), and what the Sekda learns of what is ordered past him.
@Suite struct GarisPerintahTests {
  private let struktur: Struktur

  init() throws { struktur = try Kantor.sragen.get().struktur }

  @Test func `sekda memerintah semua kepala perangkat daerah dan camat, asisten hanya binaannya`() throws {
    let sekda = try pimpinan { $0.jenis == .setda }
    let perangkat = struktur.kantor.filter {
      $0.induk.flatMap { struktur.unit[$0] }?.jenis == .bupati && $0.jenis != .setda
    }
    #expect(perangkat.contains { $0.jenis == .kecamatan } && perangkat.contains { $0.jenis == .dinas })
    let pilihan = Set(struktur.bawahan(dari: sekda.id).map(\.id))
    for unit in perangkat {
      guard let kepala = struktur.pimpinan(dari: unit.id), struktur.pemegang(kepala.id) != nil else {
        continue
      }
      #expect(pilihan.contains(kepala.id), "\(kepala.nama)")
      #expect(!struktur.dapatDiperintah(sekda.id, oleh: kepala.id))
      // Not past the head of the office.
      for lain in struktur.jabatan(di: unit.id) where lain.id != kepala.id {
        #expect(!struktur.dapatDiperintah(lain.id, oleh: sekda.id), "\(lain.nama)")
      }
      for asisten in struktur.unit.values.filter({ $0.jenis == .asisten }) {
        guard let jabatan = struktur.pimpinan(dari: asisten.id) else { continue }
        #expect(
          struktur.dapatDiperintah(kepala.id, oleh: jabatan.id) == (unit.pembina == asisten.id),
          "\(jabatan.nama) → \(kepala.nama)")
      }
    }
  }

  @Test func `pilihan terkelompok, dan di kantor lain hanya pimpinannya`() throws {
    let bupati = try pimpinan { $0.jenis == .bupati }
    let nama = struktur.kelompokBawahan(dari: bupati.id).map(\.nama)
    #expect(nama.contains("Perangkat daerah") && nama.contains("Kecamatan"))
    #expect(nama.count == Set(nama).count)
    for jabatan in struktur.bawahan(dari: bupati.id) where jabatan.unit != bupati.unit {
      #expect(jabatan.jenis == .pimpinan || struktur.pimpinan(dari: jabatan.unit) == nil, "\(jabatan.nama)")
    }
    let camat = try pimpinan { $0.kode == "27.13" }
    let desa = struktur.kelompokBawahan(dari: camat.id).first { $0.nama == "Desa" }
    #expect(desa?.jabatan.isEmpty == false)
    #expect(desa?.jabatan.allSatisfy { $0.jenis == .pimpinan } == true)
  }

  @Test(arguments: Mesin.allCases)
  func `bupati ke sekda ke kepala dinas`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let surat = try await suratBupati(kantor)
      let atas = try #require(
        await kantor.disposisikan(surat.id, oleh: .bupati, kepada: [.sekda]).first)
      #expect(try await kantor.disposisi(surat.id).count == 1)
      let bawah = try #require(
        await kantor.disposisikan(surat.id, oleh: .sekda, kepada: [.kadisKesehatan], induk: atas.id).first)
      #expect(bawah.induk == atas.id)
      try await kantor.persuratan.laporkan(bawah.id, "Sudah", oleh: kantor[.kadisKesehatan])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `perintah langsung kepada kepala dinas ditembuskan kepada sekda, untuk diketahui saja`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let surat = try await suratBupati(kantor)
      let semua = try await kantor.disposisikan(surat.id, oleh: .bupati, kepada: [.kadisKesehatan])
      #expect(semua.map(\.sifat) == [.perintah, .tembusan])
      let (perintah, tembusan) = (try #require(semua.first), try #require(semua.last))
      #expect(tembusan.kepada == (try kantor.jabatan(.sekda)))
      #expect(tembusan.tenggat == nil)
      await #expect(throws: DisposisiError.hanyaTembusan) {
        try await kantor.persuratan.laporkan(tembusan.id, "x", oleh: kantor[.sekda])
      }
      // It holds nothing up, read or not.
      try await kantor.persuratan.laporkan(perintah.id, "Sudah", oleh: kantor[.kadisKesehatan])
      try await kantor.persuratan.terimaLaporan(perintah.id, oleh: kantor[.bupati])
      #expect(try await kantor.kiriman(surat.id).status == .selesai)
      try await kantor.persuratan.bacaDisposisi(tembusan.id, oleh: kantor[.sekda])
      #expect(try await kantor.disposisi(tembusan.id).status == .selesai)
    }
  }

  @Test func `surat rahasia tidak ditembuskan`() async throws {
    try await Kantor.buka { kantor in
      let surat = try await suratBupati(kantor, .rahasia)
      let semua = try await kantor.disposisikan(surat.id, oleh: .bupati, kepada: [.kadisKesehatan])
      #expect(semua.map(\.kepada) == [try kantor.jabatan(.kadisKesehatan)])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `tenggat sampai jam kantor berakhir, sesudahnya sampai tengah malam, dan ada batas jauhnya`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let senin = Tanggal(Jam.senin)
      let camat = try kantor.unit("27.13")
      func aturan() async throws -> AturanTenggat {
        try await kantor.db.read { [jam = kantor.jam] tx in
          try tx.aturanTenggat(camat, tx.struktur(pada: Tanggal(jam.kini)), pada: jam.kini)
        }
      }
      let pagi = try await aturan()
      #expect(pagi.saat(senin) == senin.awal() + 16 * 3600)
      // Minggu has no office hours.
      #expect(pagi.saat(senin + 6) == (senin + 7).awal() - 1)
      #expect(pagi.salah(senin + -1) == AturanTenggat.lewat)
      #expect(pagi.salah(senin + 366) == nil)
      #expect(pagi.salah(try #require(Tanggal("9999-12-31")))?.contains("Tenggat paling jauh") == true)
      kantor.jam.maju(9 * 3600)
      let malam = try await aturan()
      #expect(malam.saat(senin) == (senin + 1).awal() - 1)
      #expect(malam.saat(senin) > kantor.jam.kini)
      let (surat, _) = try await kantor.suratMasuk()
      for tenggat in [kantor.jam.kini - 1, (senin + 400).awal()] {
        await #expect(throws: FieldErrors.self) {
          try await kantor.persuratan.disposisikan(
            surat.id,
            dengan: DisposisiIsian(
              perintah: [.init(kepada: kantor.jabatan(.sekcamGemolong), tenggat: tenggat)],
              instruksi: ["wakili"]), kunci: "", oleh: kantor[.camatGemolong])
        }
      }
      #expect(try await kantor.disposisi(surat.id).isEmpty)
    }
  }

  private func pimpinan(_ cocok: @escaping (UnitKerja) -> Bool) throws -> Jabatan {
    let unit = try #require(struktur.unit.values.first(where: cocok))
    return try #require(struktur.pimpinan(dari: unit.id))
  }

  private func suratBupati(_ kantor: Kantor, _ keamanan: Keamanan = .biasa) async throws -> Kiriman {
    let id = try await kantor.terkirim(try kantor.konten(ke: ["00"], keamanan: keamanan))
    return try await kantor.kiriman(id, di: "00")
  }
}
