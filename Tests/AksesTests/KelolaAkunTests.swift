import Bahasa
import Database
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Jejak
import Organisasi
import TestKit
import Testing

@testable import Akses

@Suite struct KelolaAkunTests {
  @Test(arguments: Mesin.allCases)
  func `administrator dari terminal masuk dengan sandi sementara, dan sandi baru mengeluarkannya`(
    _ mesin: Mesin
  ) async throws {
    try await denganKantor(mesin) { kantor in
      let siti = IsianOrang(nama: "Siti Aminah")
      let lembar = try await kantor.akses.pasangAdmin(
        siti, namaPengguna: "Siti.Admin", konsol: "pengguna sistem wahyu")
      await #expect(throws: FieldErrors.self) {
        try await kantor.akses.pasangAdmin(siti, namaPengguna: "siti.admin", konsol: "pengguna sistem wahyu")
      }
      try await kantor.app.test(.router) { client in
        var peramban = PerambanUji(client)
        try await peramban.masuk("siti.admin", lembar.sandi)
        try await peramban.buka("/sandi")
        let pilihan = "benterang wajan sirih"
        try await peramban.isi("/sandi", ["lama": lembar.sandi, "baru": pilihan, "ulang": pilihan])
        #expect(try await peramban.buka("/administrasi/akun").status == .ok)
        let kedua = try await kantor.akses.terbitkanSandi(
          bagi: "siti.admin", duaLangkah: .tetap, konsol: "pengguna sistem wahyu")
        #expect(kedua.sandi != lembar.sandi)
        #expect(try await peramban.buka("/administrasi/akun").status == .seeOther)
      }
      await #expect(throws: AkunError.tidakDitemukan) {
        try await kantor.akses.terbitkanSandi(
          bagi: "siapa", duaLangkah: .tetap, konsol: "pengguna sistem wahyu")
      }
      #expect(try await kantor.catatan("akun.dibuat").last?.nama == "Operator: pengguna sistem wahyu")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `akun baru menerima lembar, dan orangnya memilih sandi sendiri sebelum apa pun`(_ mesin: Mesin)
    async throws
  {
    try await denganKantor(mesin) { kantor in
      let baru = try await kantor.orangBaru("Tri Lestari", di: kantor.puskesmas)
      try await kantor.app.test(.router) { client in
        var sekar = PerambanUji(client)
        try await sekar.masuk("sekar")
        try await sekar.buka("/administrasi/akun/\(baru)")
        let buruk = try await sekar.isi("/administrasi/akun/\(baru)", ["pengguna": "Tri Lestari"])
        #expect(buruk.status == .unprocessableContent)
        let terpakai = try await sekar.isi("/administrasi/akun/\(baru)", ["pengguna": "wahyu"])
        #expect(terpakai.teks.contains("sudah dipakai"))
        let lembar = try await sekar.isi("/administrasi/akun/\(baru)", ["pengguna": "Tri.Lestari"])
        #expect(lembar.status == .ok)
        let sandi = try #require(
          lembar.teks.firstMatch(of: /class="secret">([0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4})</)
        )
        .1
        var tri = PerambanUji(client, alamat: "5.5.5.5")
        try await tri.masuk("tri.lestari", String(sandi), tujuan: "/surat/9")
        let surat = try await tri.buka("/surat/9")
        #expect(surat.tujuan == "/sandi?tujuan=%2Fsurat%2F9")
        let akun = try await tri.buka("/akun")
        #expect(akun.status == .seeOther, "nothing else is open")
        try await tri.buka("/sandi?tujuan=%2Fsurat%2F9")
        let pilihan = "benterang wajan sirih"
        let ganti = try await tri.isi(
          "/sandi", ["lama": String(sandi), "baru": pilihan, "ulang": pilihan, "tujuan": "/surat/9"])
        #expect(ganti.tujuan == "/surat/9")
        let terbuka = try await tri.buka("/surat/9")
        #expect(terbuka.teks == "Surat untuk Tri Lestari")
      }
      #expect(try await kantor.catatan("akun.dibuat").last?.keterangan == "untuk Tri Lestari")
    }
  }

  @Test func `sandi sementara lewat masanya tidak membuka apa pun`() async throws {
    try await denganKantor { kantor in
      let sekar = try await kantor.pelaku(kantor.sekar)
      let lembar = try await kantor.akses.terbitkanSandi(untuk: kantor.wahyu, oleh: sekar)
      kantor.jam.maju(7 * 86_400)
      try await kantor.app.test(.router) { client in
        var wahyu = PerambanUji(client)
        let masuk = try await wahyu.masuk("wahyu", lembar.sandi)
        #expect(masuk.status == .forbidden)
        #expect(masuk.teks.contains("lewat masanya"))
      }
    }
  }

  @Test func `sandi baru dari administrator mengakhiri semua sesi`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        var wahyu = PerambanUji(client)
        try await wahyu.masuk("wahyu")
        _ = try await kantor.akses.terbitkanSandi(
          untuk: kantor.wahyu, oleh: try await kantor.pelaku(kantor.sekar))
        let keluar = try await wahyu.buka("/")
        #expect(keluar.status == .seeOther)
        let lama = try await wahyu.masuk("wahyu")
        #expect(lama.status == .unprocessableContent)
      }
    }
  }

  @Test func `administrator unit tidak menjangkau orang di luar unitnya`() async throws {
    try await denganKantor { kantor in
      let sekar = try await kantor.pelaku(kantor.sekar)
      for orang in [kantor.bambang, kantor.ratri, kantor.intan, kantor.sekar] {
        await #expect(throws: AkunError.bukanWewenang) {
          try await kantor.akses.terbitkanSandi(untuk: orang, oleh: sekar)
        }
        await #expect(throws: AkunError.self) { try await kantor.akses.tutupAkun(orang, oleh: sekar) }
      }
      try await kantor.app.test(.router) { client in
        var peramban = PerambanUji(client)
        try await peramban.masuk("sekar")
        let daftar = try await peramban.buka("/administrasi/akun")
        #expect(daftar.teks.contains("Wahyu") && daftar.teks.contains("Hadi Prasetyo"))
        #expect(!daftar.teks.contains("Bambang") && !daftar.teks.contains("Intan"))
        let luar = try await peramban.buka("/administrasi/akun/\(kantor.bambang)")
        #expect(luar.status == .forbidden)
      }
    }
  }

  @Test func `akun yang ditutup langsung di luar dan dapat dibuka kembali`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        var ratri = PerambanUji(client, alamat: "9.9.9.9")
        try await ratri.masuk("ratri")
        var wahyu = PerambanUji(client)
        try await wahyu.masuk("wahyu")
        try await ratri.buka("/administrasi/akun/\(kantor.wahyu)")
        let tutup = try await ratri.isi("/administrasi/akun/\(kantor.wahyu)/penutupan", [:])
        #expect(tutup.status == .seeOther)
        let luar = try await wahyu.buka("/")
        #expect(luar.status == .seeOther)
        let masuk = try await wahyu.masuk("wahyu")
        #expect(masuk.status == .forbidden)
        try await ratri.buka("/administrasi/akun/\(kantor.wahyu)")
        try await ratri.isi("/administrasi/akun/\(kantor.wahyu)/pembukaan", [:])
        let lagi = try await wahyu.masuk("wahyu")
        #expect(lagi.status == .seeOther)
      }
    }
  }

  @Test func `administrator terakhir tidak dapat ditutup atau diturunkan`() async throws {
    try await denganKantor { kantor in
      let ratri = try await kantor.pelaku(kantor.ratri)
      let akunRatri = try await kantor.akun(kantor.ratri)
      let akunHadi = try await kantor.akun(kantor.hadi)
      let isian = PeranIsian(
        peran: PeranUnit(.admin), mulai: Tanggal(kantor.jam.kini), selesai: nil, dasar: "SK 9")
      try await kantor.akses.beri(isian, kepada: akunHadi.id, oleh: ratri, akunRatri.id)
      let hadi = try await kantor.pelaku(kantor.hadi)
      let peranRatri = try #require(try await kantor.db.read { try $0.riwayatPeran(akunRatri.id) }.first)
      let turun = try await kantor.akses.akhiriPeran(peranRatri.id, oleh: hadi)
      #expect(turun == akunRatri.id)
      let peranHadi = try #require(try await kantor.db.read { try $0.riwayatPeran(akunHadi.id) }.first)
      await #expect(throws: PeranError.diriSendiri) {
        try await kantor.akses.akhiriPeran(peranHadi.id, oleh: hadi)
      }
      await #expect(throws: AkunError.diriSendiri) {
        try await kantor.akses.tutupAkun(kantor.hadi, oleh: hadi)
      }
      // With rights from a moment ago, before they were taken away.
      await #expect(throws: PeranError.adminTerakhir) {
        try await kantor.akses.akhiriPeran(peranHadi.id, oleh: ratri)
      }
      await #expect(throws: AkunError.adminTerakhir) {
        try await kantor.akses.tutupAkun(kantor.hadi, oleh: ratri)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `peran berlaku sejak tanggalnya, memutar token, dan tercatat`(_ mesin: Mesin) async throws {
    try await denganKantor(mesin) { kantor in
      try await kantor.app.test(.router) { client in
        var ratri = PerambanUji(client, alamat: "9.9.9.9")
        try await ratri.masuk("ratri")
        var bambang = PerambanUji(client)
        try await bambang.masuk("bambang")
        let token = bambang.kuki["__Host-kantaya"]
        try await ratri.buka("/administrasi/akun/\(kantor.bambang)")
        let besok = Tanggal(kantor.jam.kini) + 1
        let form = [
          "peran": "admin_unit", "unit": "\(kantor.gemolong)", "mulai": "\(besok)", "dasar": "ST 1",
        ]
        let tanpaUnit = try await ratri.isi(
          "/administrasi/akun/\(kantor.bambang)/peran", form.merging(["unit": ""]) { $1 })
        #expect(tanpaUnit.status == .unprocessableContent)
        let beri = try await ratri.isi("/administrasi/akun/\(kantor.bambang)/peran", form)
        #expect(beri.status == .seeOther)
        let belum = try await bambang.buka("/administrasi/akun")
        #expect(belum.status == .forbidden)
        #expect(bambang.kuki["__Host-kantaya"] != token)
        kantor.jam.maju(86_400)
        try await bambang.masuk("bambang")
        let sekarang = try await bambang.buka("/administrasi/akun")
        #expect(sekarang.status == .ok)
      }
      #expect(
        try await kantor.catatan("akun.peran-diberikan").last?.keterangan
          == "Administrator unit Kecamatan Gemolong kepada Bambang Sutrisno, dasar ST 1")
    }
  }

  @Test func `peran yang bertentangan atau kembar ditolak`() async throws {
    try await denganKantor { kantor in
      let ratri = try await kantor.pelaku(kantor.ratri)
      let (akunRatri, akunIntan) = (try await kantor.akun(kantor.ratri), try await kantor.akun(kantor.intan))
      func beri(_ peran: PeranUnit) async throws {
        let isian = PeranIsian(peran: peran, mulai: Tanggal(kantor.jam.kini), selesai: nil, dasar: "SK 9")
        try await kantor.akses.beri(isian, kepada: akunIntan.id, oleh: ratri, akunRatri.id)
      }
      await #expect(throws: PeranError.bertentangan) { try await beri(PeranUnit(.admin)) }
      await #expect(throws: PeranError.sudahAda) { try await beri(PeranUnit(.pengawas)) }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `daftar dicari menurut nama, NIP dan keadaan, dan dilanjutkan per halaman`(_ mesin: Mesin) async throws
  {
    try await denganKantor(mesin) { kantor in
      for nomor in 1...60 {
        _ = try await kantor.orangBaru("Pegawai 100% \(1000 + nomor)", di: kantor.dinkes)
      }
      let ratri = try await kantor.pelaku(kantor.ratri)
      func cari(_ saringan: SaringanAkun) async throws -> DaftarAkun {
        try await kantor.akses.daftarAkun(saringan, oleh: ratri)
      }
      let pertama = try await cari(.init(keadaan: .belum))
      #expect(pertama.baris.count == 50)
      let kedua = try await cari(.init(keadaan: .belum, sesudah: pertama.berikut))
      #expect(kedua.baris.map(\.0.orang.nama).first == "Pegawai 100% 1051")
      #expect(kedua.baris.count == 10 && kedua.berikut == nil)
      #expect(try await cari(.init(cari: "PRASET")).baris.map(\.0.orang.nama) == ["Hadi Prasetyo"])
      #expect(
        try await cari(.init(cari: "197505051998031005")).baris.map(\.0.orang.nama) == ["Bambang Sutrisno"])
      #expect(try await cari(.init(cari: "100% 1060")).baris.map(\.0.orang.nama) == ["Pegawai 100% 1060"])
      #expect(try await cari(.init(cari: "h_di")).baris.isEmpty, "nothing in a search is a wildcard")
    }
  }
}

extension Kantor {
  func orangBaru(_ nama: String, di unit: UnitKerja.ID) async throws -> Orang.ID {
    let hari = Tanggal(jam.kini)
    return try await db.write { tx in
      let orang = Orang(id: tx.key(), nama: nama)
      let jabatan = Jabatan(id: tx.key(), unit: unit, nama: "Staf", jenis: .pelaksana)
      try tx.insert(orang)
      try tx.insert(jabatan)
      try tx.insert(
        Penugasan(
          id: tx.key(), orang: orang.id, jabatan: jabatan.id, status: .definitif, mulai: hari, dasar: "SK 2"))
      return orang.id
    }
  }

  func akun(_ orang: Orang.ID) async throws -> Akun {
    guard let akun = try await db.read({ try $0.akun(milik: orang) }) else { throw AkunError.tidakDitemukan }
    return akun
  }

  func pelaku(_ orang: Orang.ID) async throws -> Pelaku {
    let akun = try await akun(orang)
    let hari = Tanggal(jam.kini)
    return try await db.read { tx in
      try tx.pelaku(
        akun, try tx.orang(orang) ?? Orang(id: orang, nama: ""), try tx.struktur(pada: hari), dari: "")
    }
  }
}
