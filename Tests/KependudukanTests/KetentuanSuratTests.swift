import Bahasa
import Database
import Naskah
import Organisasi
import Peralatan
import TestKit
import Testing

@testable import Kependudukan

/// Surat yang bertentangan dengan register tidak dibuat, tidak disetujui, dan tidak disegel.
struct KetentuanSuratTests {
  @Test func `setiap kata ketentuan terbaca kembali, yang asing disebut barisnya`() throws {
    let teks = """
      hidup
      meninggal
      kawin=cerai_hidup|cerai_mati
      tidak_bersuami
      umur>=19
      umur>=19|nomor+pengadilan+tanggal
      cakap : UU 1/1974 Pasal 47 dan 50
      wajib_ktp
      anak_di_kk<21
      tanpa_syarat : anak pun memerlukannya
      kelamin=P
      agama<>islam
      pekerjaan=1|2
      pekerjaan<>1|3
      peristiwa=pindah_datang|pindah_dalam
      ktp_diproses
      """
    #expect(try SyaratRegister.baca(teks).map(\.kata).joined(separator: "\n") == teks)
    for asing in [
      "kawin=rujuk", "umur>19", "kelamin=X", "agama=hindu", "pekerjaan=", "pekerjaan<>", "peristiwa=pesta",
      "kaya",
      "umur>=19|", "anak_di_kk<", "kawin<>belum",
    ] {
      #expect(throws: KetentuanAsing(baris: 2, kata: asing)) { try SyaratRegister.baca("hidup\n\(asing)") }
    }
    #expect(throws: SuratError.ketentuanAsing(baris: 12, kata: "kaya")) {
      try Kependudukan.ketentuan("hidup;kaya", baris: 12)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat belum menikah dan janda hanya bagi yang register katakan demikian`(_ mesin: Mesin) async throws
  {
    try await KantorDesa.buka(mesin) { kantor in
      let keluarga = try await kantor.daerah.sutrisno()
      #expect(
        try await kantor.tolakan("SD43", keluarga.suparmi)
          == "Menurut register, Suparmi berstatus kawin tercatat. Bila register keliru, betulkan biodatanya lebih dahulu. (UU 23/2006 Pasal 58 ayat (2))"
      )
      #expect(try await kantor.tolakan("SD43", keluarga.dwi) == nil)
      #expect(
        try await kantor.tolakan("SD44", keluarga.suparmi, ["sejak": "2020"])
          == "Menurut register, Suparmi berstatus kawin tercatat. Catat perceraiannya, atau kematian pasangannya, lebih dahulu. (UU 23/2006 Pasal 58 ayat (2))"
      )
      #expect(try await kantor.tolakan("SD40", keluarga.dwi)?.contains("Catat perkawinannya") == true)
      #expect(try await kantor.tolakan("SD32", keluarga.dwi)?.contains("beragama Islam") == true)
      #expect(try await kantor.tolakan("SD14", keluarga.sutrisno)?.contains("laki-laki") == true)
      #expect(try await kantor.tolakan("SD49", keluarga.suparmi)?.contains("terikat perkawinan") == true)
      #expect(try await kantor.tolakan("SD60", keluarga.dwi)?.contains("pindah datang atau") == true)
      #expect(try await kantor.tolakan("SD11", keluarga.dwi)?.contains("permohonan KTP") == true)
      #expect(try await kantor.tolakan("SD64", keluarga.dwi) == nil)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat kematian memerlukan kematian yang tercatat dan menyebut tanggalnya`(_ mesin: Mesin) async throws
  {
    try await KantorDesa.buka(mesin) { kantor in
      let keluarga = try await kantor.daerah.sutrisno()
      let isian = [
        "pukul": "07.00", "tempat": "rumah", "sebab": "sakit", "pelapor": "Suparmi", "hubungan": "istri",
      ]
      #expect(
        try await kantor.tolakan("SD33", keluarga.tri, isian)
          == "Menurut register, Tri Wibowo belum meninggal. Catat kematiannya lebih dahulu. (UU 23/2006 Pasal 44)"
      )
      let meninggal = try await kantor.daerah.kependudukan.keluarkan(
        [(keluarga.tri, 1)], karena: .mati, sebagai: .mati, kantor.daerah.pencatatan,
        oleh: kantor.daerah.warsini)
      #expect(try await kantor.tolakan("SD58", keluarga.tri)?.contains("meninggal") == true)
      let id = try await kantor.surat.ajukan(
        PermintaanSurat(layanan: "SD33", penduduk: keluarga.tri, isian: isian, keperluan: "akta"),
        oleh: kantor.kaur)
      try await kantor.surat.setujui(id, versi: 1, oleh: kantor.sekdes)
      // Kematiannya dibatalkan: yang menunggu tanda tangan tidak dapat disegel lagi.
      _ = try await kantor.daerah.kependudukan.batalkan(
        meninggal.peristiwa, alasan: "Salah orang", oleh: kantor.daerah.warsini)
      await #expect(throws: SuratError.self) {
        try await kantor.surat.tandaTangani(id, versi: 2, sandi: KantorDesa.sandi, oleh: kantor.kades)
      }
      #expect(try await kantor.surat(id).nomor == nil)
      let versi = try await kantor.daerah.penduduk(keluarga.tri).versi
      _ = try await kantor.daerah.kependudukan.keluarkan(
        [(keluarga.tri, versi)], karena: .mati, sebagai: .mati, kantor.daerah.pencatatan,
        oleh: kantor.daerah.warsini)
      _ = try await kantor.surat.tandaTangani(id, versi: 2, sandi: KantorDesa.sandi, oleh: kantor.kades)
      let jalur = try kantor.folder.tulis(try await kantor.surat.berkas(id, oleh: kantor.kaur), "mati.pdf")
      let teks = try PemeriksaPDF.teks(jalur)
      #expect(teks.contains("TRI WIBOWO"))
      #expect(teks.replacing("\n", with: " ").contains(try kantor.daerah.pencatatan.tanggal.teks))
      let jejak = try await kantor.db.read {
        try $0.values(
          "SELECT keterangan FROM jejak WHERE peristiwa = 'surat_layanan.terbit'", as: String.self)
      }
      #expect(jejak == ["Surat Keterangan Kematian"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `keadaan yang berubah sesudah diajukan menghentikan persetujuan`(_ mesin: Mesin) async throws {
    try await KantorDesa.buka(mesin) { kantor in
      let keluarga = try await kantor.daerah.sutrisno()
      let id = try await kantor.surat.ajukan(
        PermintaanSurat(layanan: "SD43", penduduk: keluarga.dwi, keperluan: "kerja"), oleh: kantor.kaur)
      _ = try await kantor.daerah.kependudukan.kawinkan(
        Perkawinan(kantor.daerah.mempelai(keluarga.dwi), dengan: nil, namaPasangan: "Rudi"),
        kantor.daerah.bukuNikah, oleh: kantor.daerah.warsini)
      let tolakan = await #expect(throws: SuratError.self) {
        try await kantor.surat.setujui(id, versi: 1, oleh: kantor.sekdes)
      }
      #expect(tolakan?.message.contains("berstatus kawin tercatat") == true)
      let waktu = kantor.surat.now()
      await #expect(throws: SuratError.self) {
        _ = try await kantor.db.write {
          try kantor.surat.minta(
            PermintaanSurat(layanan: "SD43", penduduk: keluarga.dwi, keperluan: "kerja"), $0, pada: waktu)
        }
      }
      let halangan = try await kantor.db.read {
        try BerkasSurat(id, $0, kantor.kaur, pada: waktu).halangan
      }
      #expect(halangan?.contains("kawin tercatat") == true)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `administrator mengatur ketentuan, dan layanan lama mendapatnya saat ditingkatkan`(_ mesin: Mesin)
    async throws
  {
    try await KantorDesa.buka(mesin) { kantor in
      let admin = Pelaku(
        orang: kantor.kaur.orang, nama: "Admin", penugasan: [], peran: [PeranUnit(.admin)])
      let usaha = try #require(try await kantor.db.read { try $0.layananSurat("SD01") })
      var form = LayananForm(usaha)
      form.dasar = "Peraturan Bupati 12/2026"
      form.ketentuan = "hidup\r\nkaya"
      let galat = await #expect(throws: FieldErrors.self) {
        try await kantor.surat.atur("SD01", form, oleh: admin)
      }
      #expect(galat?["ketentuan"]?.hasPrefix("Baris ke-2: “kaya” tidak dikenal.") == true)
      form.ketentuan = "umur>=17\r\nkawin=kawin"
      try await kantor.surat.atur("SD01", form, oleh: admin)
      let keluarga = try await kantor.daerah.sutrisno()
      #expect(try await kantor.tolakan("SD01", keluarga.dwi)?.contains("belum kawin") == true)
      try await kantor.db.write { tx in
        try tx.run("UPDATE layanan_surat SET ketentuan = NULL, isi = 'lama' WHERE kode = 'SD43'")
        try tx.run("UPDATE layanan_surat SET ketentuan = 'kawin=belum' WHERE kode = 'SD61'")
        try tx.run(
          "UPDATE layanan_surat SET ketentuan = '', kepastian = 'ditetapkan daerah: SK 1' WHERE kode = 'SD44'"
        )
        try Kependudukan.semai(tx)
      }
      let (satu, dua, tiga, empat) = try await kantor.db.read { tx in
        (
          try tx.layananSurat("SD43"), try tx.layananSurat("SD44"), try tx.layananSurat("SD01"),
          try tx.layananSurat("SD61")
        )
      }
      #expect(satu?.ketentuan.map(\.ketentuan) == [.kawin([.belum])] && satu?.isi != ["lama"])
      #expect(dua?.ketentuan == [] && tiga?.ketentuan.count == 2)
      #expect(empat?.ketentuan.map(\.ketentuan) == [.wajibKTP], "yang belum disentuh daerah mengikuti bawaan")
    }
  }
}
