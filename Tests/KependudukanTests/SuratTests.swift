import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import Peralatan
import TestKit
import Testing

@testable import Kependudukan

/// Surat desa dan kutipan Dukcapil, dari permintaan sampai tersegel dan diambil.
struct SuratTests {
  @Test(arguments: Mesin.allCases)
  func `naskah layanan yang ditetapkan daerah dipakai surat berikutnya, yang keliru disebut`(_ mesin: Mesin)
    async throws
  {
    try await KantorDesa.buka(mesin) { kantor in
      let admin = Pelaku(
        orang: kantor.kaur.orang, nama: "Admin", penugasan: [], peran: [PeranUnit(.admin)])
      let usaha = try #require(try await kantor.db.read { try $0.layananSurat("SD01") })
      var form = LayananForm(usaha)
      form.dasar = "Peraturan Bupati 12/2026"
      form.isi += "\n\nSurat ini hanya untuk {keperluan_bank}."
      await #expect(
        throws: FieldErrors("isi", "Tidak ditanyakan: {keperluan_bank}. Tambahkan pertanyaannya, atau hapus.")
      ) {
        try await kantor.surat.atur("SD01", form, oleh: admin)
      }
      form.isi = LayananForm(usaha).isi + "\n\nNaskah Peraturan Bupati yang baru."
      form.medan = form.medan.replacing(usaha.medan[0].label, with: "Nama usaha; atau // sebutannya")
      form.syarat += "\nFotokopi KTP; aslinya diperlihatkan"
      form.masa = "30"
      await #expect(throws: KonterError.bukanPengatur) {
        try await kantor.surat.atur("SD01", form, oleh: kantor.kaur)
      }
      try await kantor.surat.atur("SD01", form, oleh: admin)
      let kini = try #require(try await kantor.db.read { try $0.layananSurat("SD01") })
      #expect(kini.masaHari == 30 && kini.kepastian == "ditetapkan daerah: Peraturan Bupati 12/2026")
      #expect(kini.isi == usaha.isi + ["Naskah Peraturan Bupati yang baru."])
      #expect(kini.medan[0].label == "Nama usaha; atau // sebutannya")
      #expect(kini.medan.map(\.nama) == usaha.medan.map(\.nama))
      #expect(kini.syarat == usaha.syarat + ["Fotokopi KTP; aslinya diperlihatkan"])

      let keluarga = try await kantor.daerah.sutrisno()
      let siap = try await kantor.siapTandaTangan(keluarga)
      _ = try await kantor.surat.tandaTangani(
        siap.id, versi: siap.versi, sandi: KantorDesa.sandi, oleh: kantor.kades)
      let jalur = try kantor.folder.tulis(
        try await kantor.surat.berkas(siap.id, oleh: kantor.kaur), "baru.pdf")
      #expect(try PemeriksaPDF.teks(jalur).contains("Naskah Peraturan Bupati yang baru."))

      form.aktif = ""
      try await kantor.surat.atur("SD01", form, oleh: admin)
      await #expect(throws: SuratError.tidakAda) {
        try await kantor.surat.ajukan(KantorDesa.usaha(keluarga.suparmi), oleh: kantor.kaur)
      }
    }
  }

  @Test func `yang diminta warga dari rumah dikabarkan kepada yang memeriksa`() async throws {
    try await KantorDesa.buka { kantor in
      let keluarga = try await kantor.daerah.sutrisno()
      let waktu = kantor.surat.now()
      _ = try await kantor.db.write {
        try kantor.surat.minta(KantorDesa.usaha(keluarga.suparmi), $0, pada: waktu)
      }
      let kabar = try await kantor.db.read {
        try $0.values("SELECT judul FROM pemberitahuan", as: String.self)
      }
      #expect(kabar == ["Surat Keterangan Usaha diminta warga dari rumah"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat usaha dari meja kaur sampai tersegel, bernomor register desa dan terdaftar`(_ mesin: Mesin)
    async throws
  {
    try await KantorDesa.buka(mesin) { kantor in
      let keluarga = try await kantor.daerah.sutrisno()
      let siap = try await kantor.siapTandaTangan(keluarga)
      let nomor = try await kantor.surat.tandaTangani(
        siap.id, versi: siap.versi, sandi: KantorDesa.sandi, oleh: kantor.kades)
      #expect(nomor == "500.3/001/Keden/III/2026")
      let terbit = try await kantor.surat(siap.id)
      #expect(terbit.status == .terbit)
      let berkas = try await kantor.surat.berkas(siap.id, oleh: kantor.kaur)
      let jalur = try kantor.folder.tulis(berkas, "surat.pdf")
      let teks = try PemeriksaPDF.teks(jalur)
      for kata in [
        "SURAT KETERANGAN USAHA", nomor, "SUPARMI", "Pasar Keden", "mengajukan kredit usaha",
        "Kepala Desa Keden",
      ] {
        #expect(teks.contains(kata), "\(kata)")
      }
      // What was filled in is text, even when it looks like a name of the template.
      #expect(teks.contains("warung makan {orang}"))
      #expect(teks.contains(try await kantor.daerah.nik(keluarga.suparmi).teks))
      let kode = try #require(KodeDokumen(terbit.kode ?? ""))
      let terdaftar = try #require(try await kantor.db.read { try $0.dokumen(kode) })
      #expect(terdaftar.status == .berlaku && terdaftar.nomor == nomor && terdaftar.hal == nil)
      // The next letter has the next number.
      let kedua = try await kantor.siapTandaTangan(keluarga)
      #expect(
        try await kantor.surat.tandaTangani(
          kedua.id, versi: kedua.versi, sandi: KantorDesa.sandi, oleh: kantor.kades)
          == "500.3/002/Keden/III/2026")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `kata sandi salah tidak mengambil nomor, dan hanya pejabatnya yang dapat memeriksa dan menandatangani`(
    _ mesin: Mesin
  ) async throws {
    try await KantorDesa.buka(mesin) { kantor in
      let keluarga = try await kantor.daerah.sutrisno()
      let id = try await kantor.surat.ajukan(KantorDesa.usaha(keluarga.suparmi), oleh: kantor.kaur)
      await #expect(throws: SuratError.self) {
        try await kantor.surat.setujui(id, versi: 1, oleh: kantor.kaur)
      }
      await #expect(throws: SuratError.tidakAda) {
        try await kantor.surat.setujui(id, versi: 1, oleh: kantor.brangkal)
      }
      await #expect(throws: PendudukError.tidakAda) {
        try await kantor.surat.ajukan(KantorDesa.usaha(keluarga.suparmi), oleh: kantor.brangkal)
      }
      try await kantor.surat.setujui(id, versi: 1, oleh: kantor.sekdes)
      await #expect(throws: SuratError.berubah) {
        try await kantor.surat.setujui(id, versi: 1, oleh: kantor.sekdes)
      }
      await #expect(throws: SuratError.self) {
        try await kantor.surat.tandaTangani(id, versi: 2, sandi: KantorDesa.sandi, oleh: kantor.sekdes)
      }
      await #expect(throws: FieldErrors.self) {
        try await kantor.surat.tandaTangani(id, versi: 2, sandi: "keliru", oleh: kantor.kades)
      }
      #expect(try await kantor.surat(id).nomor == nil)
      let nomor = try await kantor.surat.tandaTangani(
        id, versi: 2, sandi: KantorDesa.sandi, oleh: kantor.kades)
      #expect(nomor.contains("/001/"))
    }
  }

  @Test func `yang dikembalikan diperbaiki dan diteruskan, isian kosong ditolak di bidangnya`() async throws {
    try await KantorDesa.buka { kantor in
      let keluarga = try await kantor.daerah.sutrisno()
      var kosong = KantorDesa.usaha(keluarga.suparmi)
      kosong.isian["lokasi"] = " "
      kosong.keperluan = ""
      let galat = await #expect(throws: FieldErrors.self) {
        try await kantor.surat.ajukan(kosong, oleh: kantor.kaur)
      }
      #expect(galat?.fields.keys.sorted() == ["keperluan", "m2"])
      let id = try await kantor.surat.ajukan(KantorDesa.usaha(keluarga.suparmi), oleh: kantor.kaur)
      try await kantor.surat.kembalikan(id, versi: 1, alasan: "Alamat usaha keliru", oleh: kantor.sekdes)
      #expect(try await kantor.surat(id).alasan == "Alamat usaha keliru")
      var betul = KantorDesa.usaha(keluarga.suparmi)
      betul.isian["lokasi"] = "Pasar Kalijambe"
      try await kantor.surat.ambilAlih(id, versi: 2, betul, oleh: kantor.kaur)
      let kini = try await kantor.surat(id)
      #expect(kini.status == .diperiksa && kini.isian["lokasi"] == "Pasar Kalijambe" && kini.alasan.isEmpty)
    }
  }

  @Test func `surat diambil dengan tautan dan tanggal lahir, salah satu keliru sama jawabannya`() async throws
  {
    try await KantorDesa.buka { kantor in
      let keluarga = try await kantor.daerah.sutrisno()
      let siap = try await kantor.siapTandaTangan(keluarga)
      _ = try await kantor.surat.tandaTangani(
        siap.id, versi: siap.versi, sandi: KantorDesa.sandi, oleh: kantor.kades)
      let kode = try #require(try await kantor.surat(siap.id).kodeAmbil)
      #expect(
        try await kantor.surat.ambil(kode, lahir: hari("1978-08-17"))?.starts(with: Array("%PDF".utf8))
          == true)
      #expect(try await kantor.surat.ambil(kode, lahir: hari("1978-08-18")) == nil)
      #expect(try await kantor.surat.ambil("SALAH", lahir: hari("1978-08-17")) == nil)
      #expect(try await kantor.surat.ambil(kode, lahir: nil) == nil)
    }
  }

  @Test func `surat kurang mampu didaftarkan kecamatan dengan register sendiri, sekali saja`() async throws {
    try await KantorDesa.buka { kantor in
      let keluarga = try await kantor.daerah.sutrisno()
      let id = try await kantor.surat.ajukan(
        PermintaanSurat(
          layanan: "SD12", penduduk: keluarga.suparmi, isian: ["untuk": "\(keluarga.tri)"],
          keperluan: "beasiswa"),
        oleh: kantor.kaur)
      try await kantor.surat.setujui(id, versi: 1, oleh: kantor.kades)
      await #expect(throws: SuratError.self) {
        try await kantor.surat.registrasi(id, versi: 2, oleh: kantor.camat)
      }
      _ = try await kantor.surat.tandaTangani(id, versi: 2, sandi: KantorDesa.sandi, oleh: kantor.kades)
      let terbit = try await kantor.surat(id)
      await #expect(throws: SuratError.self) {
        try await kantor.surat.registrasi(id, versi: terbit.versi, oleh: kantor.kaur)
      }
      #expect(
        try await kantor.surat.registrasi(id, versi: terbit.versi, oleh: kantor.camat)
          == "400.9/001/Kalijambe/III/2026")
      await #expect(throws: SuratError.self) {
        try await kantor.surat.registrasi(id, versi: terbit.versi + 1, oleh: kantor.camat)
      }
    }
  }

  @Test func `kutipan, biodata, KK, surat pindah dan KIA tersegel oleh Dukcapil dengan isi registernya`()
    async throws
  {
    try await KantorDesa.buka { kantor in
      let keluarga = try await kantor.daerah.sutrisno()
      let isi: [(String, Penduduk.ID, [String: String], [String])] = [
        ("DK01", keluarga.tri, ["urutan": "2"], ["KUTIPAN AKTA KELAHIRAN", "TRI WIBOWO", "Suparmi"]),
        (
          "DK03", keluarga.sutrisno, ["tujuan": "Kota Surakarta", "alasan": "pekerjaan"],
          ["SUPARMI", "Kota Surakarta"]
        ),
        ("DK04", keluarga.dwi, [:], ["BIODATA PENDUDUK", "DWI LESTARI", "SUTRISNO"]),
        ("DK05", keluarga.sutrisno, [:], ["KARTU KELUARGA", "TRI WIBOWO", "Kepala keluarga"]),
        ("DK06", keluarga.tri, [:], ["KARTU IDENTITAS ANAK", "TRI WIBOWO", "28/02/2034"]),
        (
          "DK02", keluarga.suparmi, ["tempat": "RSUD Soehadi Prijonegoro"],
          [
            "KUTIPAN AKTA KEMATIAN", "SUPARMI",
            "meninggal dunia pada tanggal \(try kantor.daerah.pencatatan.tanggal.teks)", "RSUD Soehadi",
          ]
        ),
      ]
      for (layanan, orang, isian, kata) in isi {
        if layanan == "DK02" {
          _ = try await kantor.daerah.kependudukan.keluarkan(
            [(orang, 1)], karena: .mati, sebagai: .mati, kantor.daerah.pencatatan, oleh: kantor.daerah.warsini
          )
        }
        let id = try await kantor.surat.ajukan(
          PermintaanSurat(layanan: layanan, penduduk: orang, isian: isian), oleh: kantor.kadis)
        var siap = try await kantor.surat(id)
        #expect(siap.status == .disetujui && siap.kantor.rawValue == 14)
        if layanan == "DK06" {
          // Born in 2017: his card shows his face, a good one.
          let versi = siap.versi
          await #expect(throws: SuratError.perluFoto) {
            try await kantor.surat.tandaTangani(id, versi: versi, sandi: KantorDesa.sandi, oleh: kantor.kadis)
          }
          await #expect(throws: FieldErrors.self) {
            try await kantor.surat.foto(id, versi: versi, try WajahBuatan.goresan(), oleh: kantor.kadis)
          }
          let tanpa = try await kantor.surat.berkas(id, oleh: kantor.kadis)
          try await kantor.surat.foto(id, versi: versi, try WajahBuatan.png(), oleh: kantor.kadis)
          siap = try await kantor.surat(id)
          #expect(try await kantor.surat.berkas(id, oleh: kantor.kadis).count > tanpa.count + 5000)
        }
        _ = try await kantor.surat.tandaTangani(
          id, versi: siap.versi, sandi: KantorDesa.sandi, oleh: kantor.kadis)
        let jalur = try kantor.folder.tulis(
          try await kantor.surat.berkas(id, oleh: kantor.kadis), "\(layanan).pdf")
        let teks = try PemeriksaPDF.teks(jalur)
        for satu in kata { #expect(teks.contains(satu), "\(layanan) \(satu)") }
        #expect(teks.contains(try await kantor.daerah.nik(orang).teks), "\(layanan)")
      }
      await #expect(throws: SuratError.self) {
        try await kantor.surat.ajukan(
          PermintaanSurat(layanan: "DK02", penduduk: keluarga.tri), oleh: kantor.kadis)
      }
      await #expect(throws: SuratError.self) {
        try await kantor.surat.ajukan(
          PermintaanSurat(layanan: "DK06", penduduk: keluarga.dwi), oleh: kantor.kadis)
      }
      await #expect(throws: SuratError.bukanPejabat("petugas Dinas Kependudukan dan Pencatatan Sipil")) {
        try await kantor.surat.ajukan(
          PermintaanSurat(layanan: "DK04", penduduk: keluarga.dwi), oleh: kantor.kaur)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `kutipan akta kelahiran menyebut perkawinan yang belum tercatat, dan ibu saja bila tanpa ayah`(
    _ mesin: Mesin
  ) async throws {
    try await KantorDesa.buka(mesin) { kantor in
      let keluarga = try await kantor.daerah.sutrisno()
      func teks(_ nama: String) async throws -> String {
        let id = try await kantor.surat.ajukan(
          PermintaanSurat(layanan: "DK01", penduduk: keluarga.tri, isian: ["urutan": "2"]), oleh: kantor.kadis
        )
        let jalur = try kantor.folder.tulis(
          try await kantor.surat.berkas(id, oleh: kantor.kadis), "\(nama).pdf")
        return try PemeriksaPDF.teks(jalur).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      #expect(try await !teks("kawin").contains("belum tercatat"))
      try await kantor.db.write { tx in
        try tx.run(
          "UPDATE penduduk SET status_kawin = \(StatusKawin.kawinBelumTercatat) WHERE id = \(keluarga.suparmi)"
        )
      }
      #expect(
        try await teks("belum").contains("yang perkawinannya belum tercatat sesuai dengan peraturan"))
      try await kantor.db.write { tx in
        try tx.run("UPDATE penduduk SET nama_ayah = '' WHERE id = \(keluarga.tri)")
      }
      #expect(try await teks("ibu").contains("dari seorang ibu Suparmi"))
    }
  }

  @Test func `semua naskah layanan yang dibawa hanya menyebut isian yang ditanyakan`() async throws {
    try await KantorDesa.buka { kantor in
      let semua = try await kantor.db.read { try $0.layananSurat(.desa) + $0.layananSurat(.dukcapil) }
      #expect(semua.count == 75)
      for satu in semua {
        try satu.periksa()
        #expect(satu.medan.count <= 9, "\(satu.kode)")
      }
    }
  }
}
