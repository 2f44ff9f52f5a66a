import Bahasa
import Berkas
import Cryptography
import Database
import Foundation
import Jejak
import Lembar
import Organisasi
import Peralatan
import TestKit
import Testing
import Tugas

@testable import Kependudukan

/// Data penduduk sebagai berkas: siapa boleh, apa isinya, sampai kapan, dan siapa mengetahuinya.
struct EksporTests {
  private func meja(_ kantor: KantorImpor) throws -> MejaEkspor {
    MejaEkspor(
      kantor.daerah.kependudukan,
      gudang: try GudangBerkas(
        folder: kantor.folder.berkas("gudang").path, kunci: AESKey([UInt8](repeating: 3, count: 32))),
      sementara: kantor.folder.berkas("ekspor"))
  }

  private func petugas(_ unit: UnitKerja.ID, register: UnitKerja.ID? = nil) -> Pelaku {
    Pelaku(
      orang: .init(rawValue: 21), nama: "Endang", penugasan: [],
      peran: [PeranUnit(.eksporPenduduk, di: unit)]
        + (register.map { [PeranUnit(.kependudukan, di: $0)] } ?? []))
  }

  private func form(_ wilayah: UnitKerja.ID?, _ nomor: String = "samar") -> EksporForm {
    var form = EksporForm()
    form.wilayah = wilayah?.description ?? ""
    form.bentuk = "xlsx"
    form.nomor = nomor
    form.alasan = "Pemutakhiran daftar pemilih"
    return form
  }

  private func kerjakan(_ meja: MejaEkspor, _ kantor: KantorImpor) async throws {
    try await PelaksanaTugas(
      db: kantor.db, pekerja: "uji", penangan: [meja.penangan], now: { kantor.jam.kini }, acak: { 0 }
    )
    .kerjakanSemua()
  }

  private func baris(_ isi: IsiBerkas, _ kantor: KantorImpor) async throws -> [[String]] {
    let url = kantor.folder.berkas("\(UUID().uuidString).xlsx")
    try await isi.salin(ke: url)
    var baris: [[String]] = []
    try BukuKerja(url).baris { baris.append($1.map(\.teks)) }
    return baris
  }

  @Test(arguments: Mesin.allCases)
  func `ekspor satu desa disamarkan, diambil pemintanya saja, dan dibaca penduduk desa itu`(_ mesin: Mesin)
    async throws
  {
    try await KantorImpor.buka(mesin) { kantor in
      let keluarga = try await kantor.daerah.sutrisno()
      let (meja, endang) = (try meja(kantor), petugas(Daerah.keden))
      kantor.jam.majukan(60)
      try await meja.minta(form(Daerah.keden), oleh: endang)
      try await kerjakan(meja, kantor)
      let satu = try #require(
        try await kantor.db.read { try $0.ekspor(oleh: endang.orang, sebelum: nil, batas: 9).first })
      #expect(satu.keadaan == .jadi && satu.jumlah == 4, "\(satu)")
      let baris = try await baris(meja.unduh(satu.id, oleh: endang).0, kantor)
      let kolom = try #require(baris.first)
      let nik = try #require(kolom.firstIndex(of: "nik"))
      let ibu = try #require(kolom.firstIndex(of: "nama_ibu"))
      #expect(baris.count == 5)
      #expect(
        baris.dropFirst().allSatisfy { $0[nik] == "****************" && !$0.contains("3314010105750001") })
      #expect(baris[1][ibu] == "••••" && baris[1].last?.contains("Pemutakhiran daftar pemilih") == true)
      let lain = Pelaku(orang: .init(rawValue: 22), nama: "Bayu", penugasan: [], peran: endang.peran)
      await #expect(throws: EksporError.tidakAda) { try await meja.unduh(satu.id, oleh: lain) }
      let lihatan = try await kantor.daerah.kependudukan.pelihat(keluarga.tri)
      #expect(lihatan.first?.peristiwa == "penduduk.diekspor" && lihatan.first?.nama == "Endang")
      #expect(lihatan.first?.jabatan == "Pengekspor data penduduk, Keden")
      #expect(lihatan.first?.keterangan.hasPrefix("diekspor bersama 4 penduduk Keden") == true)
      // Juga sesudah datanya berubah, dan bila ia masuk bersama banyak orang, tanpa peristiwa yang menyebutnya.
      try await kantor.db.write { try $0.run("DELETE FROM peristiwa_orang WHERE penduduk = \(keluarga.tri)") }
      let data = try await kantor.daerah.penduduk(keluarga.tri)
      var biodata = data.biodata
      biodata.pendidikan = 3
      _ = try await kantor.daerah.kependudukan.ubahBiodata(
        keluarga.tri, versi: data.versi, menjadi: biodata, kantor.daerah.pencatatan,
        oleh: kantor.daerah.warsini)
      let kini = try await kantor.daerah.kependudukan.pelihat(keluarga.tri)
      #expect(kini.contains { $0.peristiwa == "penduduk.diekspor" })
      kantor.jam.majukan(EksporPenduduk.masaSimpan + 1)
      await #expect(throws: EksporError.tidakAda) { try await meja.unduh(satu.id, oleh: endang) }
      #expect(try await meja.lupakan() == 1)
      #expect(try await kantor.db.read { try $0.value("SELECT COUNT(*) FROM berkas", as: Int.self) } == 0)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `desa lain, dan yang datang sesudahnya, tidak disebut terbawa`(_ mesin: Mesin) async throws {
    try await KantorImpor.buka(mesin) { kantor in
      let keluarga = try await kantor.daerah.sutrisno()
      let register = kantor.daerah.kependudukan
      kantor.jam.majukan(60)
      let url = kantor.folder.berkas("brangkal.csv")
      _ = try await register.ekspor(
        PermintaanEkspor(alasan: "pemeriksaan", nama: "Endang", wilayah: .kode("33.14.09.2004")), ke: url)
      #expect(try await !register.pelihat(keluarga.tri).contains { $0.peristiwa == "penduduk.diekspor" })
      _ = try await register.ekspor(PermintaanEkspor(alasan: "pemeriksaan", nama: "Endang"), ke: url)
      #expect(
        try await register.pelihat(keluarga.tri).filter { $0.peristiwa == "penduduk.diekspor" }.count == 1)
      kantor.jam.majukan(60)
      let baru = try await register.catat(
        [
          PendudukBaru(
            biodata: try biodata("Wasis", .lakiLaki, "1980-08-17", .kepalaKeluarga), nik: .terbitkan)
        ],
        ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(), desa: Daerah.keden)), kantor.daerah.pencatatan,
        oleh: kantor.daerah.warsini)
      let wasis = try #require(baru.penduduk.first)
      #expect(try await !register.pelihat(wasis).contains { $0.peristiwa == "penduduk.diekspor" })
    }
  }

  @Test(arguments: Mesin.allCases)
  func `wilayah dan nomor utuh dibatasi oleh hak`(_ mesin: Mesin) async throws {
    try await KantorImpor.buka(mesin) { kantor in
      _ = try await kantor.daerah.sutrisno()
      let meja = try meja(kantor)
      for (form, pelaku, medan) in [
        (form(Daerah.brangkal), petugas(Daerah.keden), "wilayah"),
        (form(nil), petugas(Daerah.keden), "wilayah"),
        (form(Daerah.keden, "utuh"), petugas(Daerah.keden, register: Daerah.keden), "nomor"),
        (form(nil, "utuh"), petugas(Daerah.dinas), "nomor"),
      ] {
        let galat = await #expect(throws: FieldErrors.self) { try await meja.minta(form, oleh: pelaku) }
        #expect(galat?.fields.keys.sorted() == [medan])
      }
      let pemegang = petugas(Daerah.dinas, register: Daerah.dinas)
      try await meja.minta(form(nil, "utuh"), oleh: pemegang)
      try await kerjakan(meja, kantor)
      let satu = try #require(
        try await kantor.db.read { try $0.ekspor(oleh: pemegang.orang, sebelum: nil, batas: 9).first })
      let baris = try await baris(meja.unduh(satu.id, oleh: pemegang).0, kantor)
      #expect(baris.contains { $0.contains("3314010105750001") })
      #expect(
        try await kantor.db.read { try $0.value("SELECT COUNT(*) FROM pemberitahuan", as: Int.self) } == 1)
    }
  }

  @Test func `xlsx sungguh buku kerja dan akhiran lain ditolak`() async throws {
    try await Daerah.buka { daerah in
      let desa = Set(try await daerah.kependudukan.kodeDesa().keys)
      try await daerah.kependudukan.tanam(Sintetis(jumlah: 400, benih: 5, hanya: desa))
      let url = URL(filePath: try TestFolder.shared.path("\(UUID().uuidString).xlsx"))
      let permintaan = PermintaanEkspor(alasan: "pemutakhiran DPT", nama: "Warsini")
      let jumlah = try await daerah.kependudukan.ekspor(permintaan, ke: url).jumlah
      #expect(jumlah == 400)
      #expect(try Data(contentsOf: url).prefix(2) == Data("PK".utf8))
      let sama = try await daerah.kependudukan.impor(BerkasImpor(url, .tulis))
      #expect(sama.hitungan.sama == 400, "\(sama.hitungan)")
      for nama in ["penduduk.txt", "penduduk", "penduduk.xls"] {
        await #expect(throws: FieldErrors.self) {
          try await daerah.kependudukan.ekspor(
            permintaan, ke: url.deletingLastPathComponent().appending(path: nama))
        }
      }
    }
  }
}
