import Bahasa
import Database
import Pemberitahuan
import TestKit
import Testing

@testable import Organisasi

/// Who says who holds a position: never he himself, and for who signs somebody from above.
@Suite struct PengangkatanTests {
  /// Kecamatan Gemolong and its Desa Brangkal.
  struct Desa {
    let kabupaten: Kabupaten
    let kades, sekdes: PejabatContoh
    /// Keeps the village, as sekretaris desa do.
    let adminDesa: Pelaku
    /// Keeps the kecamatan.
    let adminKecamatan: Pelaku

    init(_ kabupaten: Kabupaten) throws {
      let contoh = kabupaten.contoh
      self.kabupaten = kabupaten
      (kades, sekdes) = (try contoh.kades("Brangkal"), try contoh.sekdes("Brangkal"))
      let kecamatan = try contoh.unit("27.13").id
      let sekcam = try contoh.tokoh(.sekcamGemolong)
      adminDesa = Pelaku(
        orang: sekdes.orang.id, nama: sekdes.orang.namaLengkap, penugasan: sekdes.pelaku.penugasan,
        peran: [PeranUnit(.adminUnit, di: kades.jabatan.unit)])
      adminKecamatan = Pelaku(
        orang: sekcam.orang.id, nama: sekcam.orang.namaLengkap, penugasan: sekcam.pelaku.penugasan,
        peran: [PeranUnit(.adminUnit, di: kecamatan)])
    }

    func plh(_ orang: Orang.ID) -> PenugasanBaru {
      PenugasanBaru(
        orang: orang, jabatan: kades.jabatan.id, status: .plh, mulai: kabupaten.hariIni,
        selesai: kabupaten.hariIni + 8, dasar: "SP Camat 1")
    }

    func kabar(_ orang: Orang.ID) async throws -> [IsiPemberitahuan] {
      try await kabupaten.db.read { try $0.pemberitahuan(bagi: orang).map(\.isi) }
    }

    var bertindak: Orang.ID? {
      get async throws { try await kabupaten.struktur().pemegang(kades.jabatan.id)?.orang }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `pelaksana harian kades dicatat kecamatan, bukan desanya sendiri`(mesin: Mesin) async throws {
    try await denganKabupaten(mesin) { kabupaten in
      let desa = try Desa(kabupaten)
      let organisasi = kabupaten.organisasi
      for orang in [desa.sekdes.orang.id, try kabupaten.contoh.tokoh(.sekcamGemolong).orang.id] {
        await #expect(throws: PenugasanError.penandatangan) {
          try await organisasi.angkat(desa.plh(orang), oleh: desa.adminDesa)
        }
      }
      #expect(try await desa.bertindak == desa.kades.orang.id)
      let id = try await organisasi.angkat(desa.plh(desa.sekdes.orang.id), oleh: desa.adminKecamatan)
      #expect(try await desa.bertindak == desa.sekdes.orang.id)
      let tergeser = try #require(try await desa.kabar(desa.kades.orang.id).first)
      #expect(tergeser.judul == "Jabatan Anda dijalankan Plh. Kepala Desa Brangkal")
      #expect(tergeser.isi.contains(desa.adminKecamatan.nama))
      #expect(
        try await desa.kabar(desa.sekdes.orang.id).map(\.judul) == [
          "Anda ditugaskan sebagai Plh. Kepala Desa Brangkal"
        ])
      await #expect(throws: PenugasanError.penandatangan) {
        try await organisasi.akhiri(id, pada: kabupaten.hariIni, alasan: "x", oleh: desa.adminDesa)
      }
      await #expect(throws: PenugasanError.penandatangan) {
        try await organisasi.batalkan(id, alasan: "x", oleh: desa.adminDesa)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `jabatan yang tidak menandatangani tetap diurus kantornya`(mesin: Mesin) async throws {
    try await denganKabupaten(mesin) { kabupaten in
      let desa = try Desa(kabupaten)
      let unit = desa.kades.jabatan.unit
      let struktur = try await kabupaten.struktur()
      let kaur = try #require(struktur.jabatan(di: unit).first { $0.jenis == .pejabat })
      let lama = try #require(struktur.pemegang(kaur.id))
      func plh(_ orang: Orang.ID) -> PenugasanBaru {
        PenugasanBaru(
          orang: orang, jabatan: kaur.id, status: .plh, mulai: kabupaten.hariIni,
          selesai: kabupaten.hariIni + 3, dasar: "SP Kades 2")
      }
      #expect(
        try await galat("orang") {
          try await kabupaten.organisasi.angkat(plh(desa.sekdes.orang.id), oleh: desa.adminDesa)
        } == PenugasanError.diriSendiri.message)
      let lain = try #require(struktur.jabatan(di: unit).last { $0.jenis == .pejabat && $0.id != kaur.id })
      let pengganti = try #require(struktur.pemegang(lain.id)).orang
      try await kabupaten.organisasi.angkat(plh(pengganti), oleh: desa.adminDesa)
      #expect(try await kabupaten.struktur().pemegang(kaur.id)?.orang == pengganti)
      #expect(try await desa.kabar(lama.orang).count == 1)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `tidak seorang pun menugaskan, mendelegasikan atau memandatkan kepada dirinya`(mesin: Mesin)
    async throws
  {
    try await denganKabupaten(mesin) { kabupaten in
      let (desa, organisasi, contoh) = (try Desa(kabupaten), kabupaten.organisasi, kabupaten.contoh)
      let (admin, hari) = (try kabupaten.admin, kabupaten.hariIni)
      for pelaku in [admin, desa.adminKecamatan] {
        #expect(
          try await galat("orang") { try await organisasi.angkat(desa.plh(pelaku.orang), oleh: pelaku) }
            == PenugasanError.diriSendiri.message)
      }
      func delegasi(_ orang: Orang.ID) -> DelegasiBaru {
        DelegasiBaru(
          jabatan: desa.kades.jabatan.id, orang: orang, cakupan: .disposisi, mulai: hari, dasar: "SP 3")
      }
      for pelaku in [admin, desa.adminDesa] {
        #expect(
          try await galat("orang") { try await organisasi.delegasikan(delegasi(pelaku.orang), oleh: pelaku) }
            == PenugasanError.diriSendiri.message)
      }
      try await organisasi.delegasikan(delegasi(contoh.bupati.orang.id), oleh: desa.adminDesa)
      #expect(
        try await desa.kabar(desa.kades.orang.id).first?.judul.hasSuffix("membantu di meja Anda") == true)

      let penerima = try kabupaten.jabatan("Kepala Bidang Kesehatan Masyarakat")
      let kabid = try contoh.tokoh(.kabidKesehatanMasyarakat)
      let adminDinas = Pelaku(
        orang: kabid.orang.id, nama: "", penugasan: kabid.pelaku.penugasan,
        peran: [PeranUnit(.adminUnit, di: try contoh.unit("05").id)])
      let mandat = MandatBaru(
        pemberi: try contoh.kadisKesehatan.jabatan.id, penerima: penerima.id, bentuk: .an,
        jenisNaskah: ["ST"], mulai: hari, dasar: "Kep. Kadis")
      #expect(
        try await galat("penerima") { try await organisasi.limpahkan(mandat, oleh: adminDinas) }
          == PenugasanError.diriSendiri.message)
      try await organisasi.limpahkan(mandat, oleh: admin)
      #expect(try await desa.kabar(contoh.kadisKesehatan.orang.id).count == 1)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `penugasan keliru dibatalkan seketika dan tinggal dalam riwayat`(mesin: Mesin) async throws {
    try await denganKabupaten(mesin) { kabupaten in
      let (desa, organisasi) = (try Desa(kabupaten), kabupaten.organisasi)
      let admin = try kabupaten.admin
      let id = try await organisasi.angkat(desa.plh(desa.sekdes.orang.id), oleh: admin)
      #expect(try await galat("alasan") { try await organisasi.batalkan(id, alasan: "", oleh: admin) } != nil)
      try await organisasi.batalkan(id, alasan: "salah desa", oleh: admin)
      #expect(try await desa.bertindak == desa.kades.orang.id)
      let penugasan = try #require(try await kabupaten.db.read { try $0.penugasan(id) })
      #expect(penugasan.pembatalan?.alasan == "salah desa")
      #expect(penugasan.pembatalan?.oleh == admin.orang)
      #expect(!penugasan.berlaku(pada: kabupaten.hariIni))
      let jabatan = desa.kades.jabatan.id
      let riwayat = try await kabupaten.db.read { try $0.riwayatPemegang(jabatan) }
      #expect(riwayat.map(\.id).contains(id) && riwayat.count == 2)
      #expect(
        try await desa.kabar(desa.kades.orang.id).first?.judul
          == "Anda kembali menjalankan jabatan Kepala Desa Brangkal")
      #expect(
        try await desa.kabar(desa.sekdes.orang.id).first?.judul
          == "Penugasan Anda sebagai Plh. Kepala Desa Brangkal dibatalkan")
      await #expect(throws: PenugasanError.sudahDibatalkan) {
        try await organisasi.batalkan(id, alasan: "lagi", oleh: admin)
      }
      await #expect(throws: PenugasanError.sudahDibatalkan) {
        try await organisasi.akhiri(id, pada: kabupaten.hariIni, alasan: "x", oleh: admin)
      }
      try await organisasi.angkat(desa.plh(desa.sekdes.orang.id), oleh: admin)
      #expect(try await desa.bertindak == desa.sekdes.orang.id)
    }
  }

  @Test func `yang sudah lama berjalan diakhiri, bukan dibatalkan`() async throws {
    try await denganKabupaten(.sqlite) { kabupaten in
      let desa = try Desa(kabupaten)
      let admin = try kabupaten.admin
      let kades = try #require(try await kabupaten.struktur().pemegang(desa.kades.jabatan.id))
      await #expect(throws: PenugasanError.sudahBerjalan) {
        try await kabupaten.organisasi.batalkan(kades.id, alasan: "keliru", oleh: admin)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `alamat surel lama diberi tahu bila administrator menggantinya`(mesin: Mesin) async throws {
    try await denganKabupaten(mesin) { kabupaten in
      let (desa, admin) = (try Desa(kabupaten), try kabupaten.admin)
      var isian = IsianOrang(nama: desa.kades.orang.nama)
      isian.surel = "kades@contoh.id"
      try await kabupaten.organisasi.perbarui(desa.kades.orang.id, isian, oleh: admin)
      isian.surel = "penyerang@contoh.id"
      try await kabupaten.organisasi.perbarui(desa.kades.orang.id, isian, oleh: admin)
      let sebab = SebabPemberitahuan("surel", desa.kades.orang.id)
      let surel = try await kabupaten.db.read { try $0.hasilSurel(sebab: sebab) }
      #expect(surel.map(\.alamat).contains("kades@contoh.id"))
      #expect(!surel.map(\.alamat).contains("penyerang@contoh.id"))
      #expect(
        try await desa.kabar(desa.kades.orang.id).first?.isi.contains("penyerang@contoh.id") == true)
    }
  }
}
