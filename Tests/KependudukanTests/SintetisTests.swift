import Bahasa
import CSV
import Database
import Foundation
import TestKit
import Testing

@testable import Kependudukan

struct SintetisTests {
  /// One regency of 40,000, made once.
  private static let semua: [KeluargaBuatan] = (try? susun(40_000, benih: 1)) ?? []

  private static func susun(_ jumlah: Int, benih: UInt64) throws -> [KeluargaBuatan] {
    var sumber = try Sintetis(jumlah: jumlah, benih: benih).keluarga()
    var semua: [KeluargaBuatan] = []
    while let bagian = sumber.berikut() { semua += bagian }
    return semua
  }

  private var orang: [OrangBuatan] { Self.semua.flatMap(\.anggota) }

  @Test func `jumlahnya tepat dan desanya semua`() {
    #expect(orang.count == 40_000)
    #expect(Set(Self.semua.map(\.desa)).count == 208)
  }

  @Test func `benih yang sama menghasilkan penduduk yang sama, benih lain yang lain`() throws {
    let satu = try Self.susun(3000, benih: 5).flatMap(\.anggota).map { "\($0.nama) \($0.nik.teks)" }
    let dua = try Self.susun(3000, benih: 5).flatMap(\.anggota).map { "\($0.nama) \($0.nik.teks)" }
    let lain = try Self.susun(3000, benih: 6).flatMap(\.anggota).map { "\($0.nama) \($0.nik.teks)" }
    #expect(satu == dua)
    #expect(Set(satu).intersection(lain).count < 100)
  }

  @Test func `setiap NIK sah, tunggal, dan cocok dengan orangnya`() throws {
    #expect(Set(orang.map(\.nik)).count == orang.count)
    #expect(Set(Self.semua.map(\.nomor)).count == Self.semua.count)
    for satu in orang {
      #expect(try NIK(satu.nik.teks) == satu.nik)
      #expect(satu.nik.peringatan(lahir: satu.lahir, satu.kelamin) == [])
    }
  }

  @Test func `keluarganya lolos semua aturan`() throws {
    var anggotaLain = 0
    for keluarga in Self.semua {
      let anggota = keluarga.anggota.enumerated()
        .map { urut, orang in
          Penduduk(
            id: .init(rawValue: Int64(urut + 1)), biodata: orang.biodata, nik: nil,
            keluarga: .init(rawValue: 1),
            desa: Daerah.keden, peristiwa: .init(rawValue: 1))
        }
      #expect(anggota.filter { $0.biodata.shdk == .kepalaKeluarga }.count == 1)
      let galat = periksaKeluarga(anggota, pada: try hari("2026-01-01")).filter(\.isGalat)
      #expect(galat.isEmpty, "\(galat.map(\.kalimat))")
      anggotaLain += anggota.filter { [.menantu, .cucu, .orangTua, .mertua].contains($0.biodata.shdk) }.count
    }
    #expect(anggotaLain > 1000)
  }

  @Test func `biodatanya lolos semua aturan`() async throws {
    try await Daerah.buka { daerah in
      let periksa = PeriksaBiodata(
        kode: try await daerah.db.read { try $0.kodePenduduk() }, hariIni: try hari("2026-01-01"))
      for satu in orang.prefix(8000) {
        let peringatan = try periksa.periksa(satu.biodata)
        #expect(!peringatan.contains { ["pendidikan", "pekerjaan"].contains($0.bidang) }, "\(peringatan)")
      }
    }
  }

  /// Shares of all residents by ten years of age, of an ageing Javanese regency.
  @Test func `piramida penduduknya wajar`() {
    let bagian = Dictionary(grouping: orang) { min(8, (2026 - $0.lahir.tahun) / 10) }
      .mapValues { Double($0.count) / 400 }
    let wajar: [ClosedRange<Double>] = [
      10...17, 11...18, 10...17, 10...18, 11...18, 10...17, 7...14, 3...10, 1...5,
    ]
    for (dasawarsa, rentang) in wajar.enumerated() {
      let persen = bagian[dasawarsa, default: 0]
      #expect(rentang.contains(persen), "umur \(dasawarsa * 10)-an: \(persen)%, semua: \(bagian)")
    }
    let laki = Double(orang.filter { $0.kelamin == .lakiLaki }.count) / 400
    #expect((46...53).contains(laki), "\(laki)% laki-laki")
    let perKeluarga = Double(orang.count) / Double(Self.semua.count)
    #expect((2.6...3.4).contains(perKeluarga), "\(perKeluarga) orang per keluarga")
  }

  @Test func `ada nama satu kata, kembar, saudara di keluarga lain, dan pendatang`() {
    let satuKata = Double(orang.filter { !$0.nama.contains(" ") }.count) / 400
    #expect((13...21).contains(satuKata), "\(satuKata)% bernama satu kata")
    let seibu = Dictionary(grouping: orang.filter { $0.nikIbu != nil }) { $0.nikIbu }
    let kembar = seibu.values.filter { anak in Set(anak.map(\.lahir)).count < anak.count }.count
    #expect(kembar > 50, "\(kembar) pasang kembar")
    let keluargaOrang = Dictionary(
      Self.semua.flatMap { satu in satu.anggota.map { ($0.nik, satu.nomor) } }
    ) { pertama, _ in pertama }
    let terpencar = seibu.values.filter { anak in Set(anak.map { keluargaOrang[$0.nik] }).count > 1 }.count
    #expect(terpencar > 500, "\(terpencar) ibu dengan anak di beberapa keluarga")
    let pendatang = Double(orang.filter { !(331_401...331_420).contains($0.nik.wilayah) }.count) / 400
    #expect((2...15).contains(pendatang), "\(pendatang)% terdaftar pertama di luar kabupaten")
  }

  @Test(arguments: Mesin.allCases)
  func `penduduk buatan masuk register yang kosong saja`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let desa = Set(try await daerah.kependudukan.kodeDesa().keys)
      let sintetis = try Sintetis(jumlah: 2000, benih: 3, hanya: desa)
      try await daerah.kependudukan.tanam(sintetis)
      let (orang, kepala, aktif) = try await daerah.db.read { tx in
        (
          try tx.value("SELECT COUNT(*) FROM penduduk WHERE status = 'hidup'", as: Int.self),
          try tx.value("SELECT COUNT(*) FROM penduduk WHERE shdk = 1", as: Int.self),
          try tx.value("SELECT COUNT(*) FROM kartu_keluarga WHERE status = 'aktif'", as: Int.self)
        )
      }
      #expect(orang == 2000)
      #expect(kepala == aktif)
      let satu = try #require(try await daerah.db.read { try $0.penduduk(sesudah: 0, batas: 1).first })
      let nik = try await daerah.nik(satu.id)
      #expect(nik.peringatan(lahir: satu.biodata.tanggalLahir, satu.biodata.jenisKelamin) == [])
      await #expect(throws: SintetisError.sudahTerisi) { try await daerah.kependudukan.tanam(sintetis) }
    }
  }

  @Test func `berkas CSV memuat semuanya dalam susunan OpenSID`() throws {
    let berkas = URL(filePath: try TestFolder.shared.path("penduduk.csv"))
    try Sintetis(jumlah: 500, benih: 9).tulis(ke: berkas)
    let baris = try CSVFile.rows([UInt8](Data(contentsOf: berkas)))
    #expect(baris.count == 500)
    #expect(baris.allSatisfy { $0["nik"]?.count == 16 && $0["kode_desa"]?.hasPrefix("33.14.") == true })
    #expect(baris.allSatisfy { (1...4).contains(Int($0["status_kawin"] ?? "") ?? 0) })
  }
}
