import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

struct KonterTests {
  @Test(arguments: Mesin.allCases)
  func `foto dari permohonan yang dibatalkan dihapus sesudah masa simpannya`(_ mesin: Mesin) async throws {
    try await LoketUji.buka(mesin) { loket in
      let keluarga = try await loket.daerah.sutrisno()
      let batal = try await loket.kependudukan.ajukan(
        loket.baru(keluarga.sutrisno, .baru, kunci: "a"), oleh: loket.warsini)
      try await loket.jalankan(batal, sampai: .ditandatangani)
      try await loket.kependudukan.batalkan(batal, alasan: "Pulang dahulu", oleh: loket.warsini)
      let jadi = try await loket.kependudukan.ajukan(
        loket.baru(keluarga.suparmi, .baru, kunci: "b"), oleh: loket.warsini)
      try await loket.jalankan(jadi, sampai: .ditandatangani)
      func berkas() async throws -> Int? {
        try await loket.db.read { try $0.value("SELECT COUNT(*) FROM berkas", as: Int.self) }
      }
      let semua = try #require(try await berkas())
      #expect(try await loket.kependudukan.lupakanGambar() == 0)
      let nanti = try loket.daerah.pada("2026-04-20").kependudukan
      #expect(try await nanti.lupakanGambar() == 1)
      #expect(try await berkas() == semua - 2)
      #expect(try await loket.permohonan(batal).foto == nil)
      #expect(try await loket.permohonan(jadi).foto != nil)
      #expect(try await nanti.lupakanGambar() == 0)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `KTP hilang dari permohonan sampai diserahkan, kartu lama dicabut sebelum cetak`(_ mesin: Mesin)
    async throws
  {
    try await LoketUji.buka(mesin) { loket in
      let keluarga = try await loket.daerah.sutrisno()
      try await loket.isiStok()
      let pertama = try await loket.kependudukan.ajukan(
        loket.baru(keluarga.sutrisno, .baru, kunci: "a"), oleh: loket.warsini)
      try await loket.jalankan(pertama, sampai: .diserahkan)
      let lama = try #require(try await loket.kartuAktif(keluarga.sutrisno))

      let kedua = try await loket.kependudukan.ajukan(
        loket.baru(keluarga.sutrisno, .hilang, kunci: "b"), oleh: loket.warsini)
      try await loket.jalankan(kedua, sampai: .disetujui)
      #expect(try await loket.kartuAktif(keluarga.sutrisno) == nil)
      try await loket.langkah(kedua, .dicetak)
      try await loket.langkah(kedua, .diserahkan)
      let baru = try #require(try await loket.kartuAktif(keluarga.sutrisno))
      #expect(baru.id != lama.id)
      let semua = try await loket.db.read { try $0.kartu(milik: keluarga.sutrisno) }
      #expect(semua.map(\.status) == [.aktif, .dicabut])
      #expect(semua.last?.sebab == "hilang, surat kepolisian SKH/7/2026")
      #expect(try await loket.stok(LoketUji.pusat) == 8)
      let cap = try await loket.db.read { try $0.cap(kedua) }
      #expect(cap.map(\.ke) == PermohonanKTP.Tahap.jalan)
      #expect(cap.map(\.nama).suffix(3) == ["Joko", "Tini", "Sari"])
    }
  }

  @Test func `KTP pertama hanya bagi yang berumur 17 tahun atau pernah kawin dan belum punya kartu`()
    async throws
  {
    try await LoketUji.buka { loket in
      let keluarga = try await loket.daerah.sutrisno()
      try await loket.isiStok()
      await #expect(throws: KonterError.belumCukupUmur(17)) {
        try await loket.kependudukan.ajukan(loket.baru(keluarga.tri, .baru, kunci: "a"), oleh: loket.warsini)
      }
      let id = try await loket.kependudukan.ajukan(
        loket.baru(keluarga.dwi, .baru, kunci: "b"), oleh: loket.warsini)
      try await loket.jalankan(id, sampai: .diserahkan)
      await #expect(throws: KonterError.masihPunyaKartu) {
        try await loket.kependudukan.ajukan(loket.baru(keluarga.dwi, .baru, kunci: "c"), oleh: loket.warsini)
      }
      await #expect(throws: KonterError.perluVersiBaru) {
        try await loket.kependudukan.ajukan(
          loket.baru(keluarga.dwi, .ubahData, kunci: "d"), oleh: loket.warsini)
      }
      await #expect(throws: KonterError.seriLamaBerbeda) {
        try await loket.kependudukan.ajukan(
          loket.baru(keluarga.dwi, .rusak, lama: "A000009", kunci: "e"), oleh: loket.warsini)
      }
      await #expect(throws: KonterError.perluKepindahan) {
        try await loket.kependudukan.ajukan(
          loket.baru(keluarga.dwi, .pindahDatang, lama: "A000001", kunci: "f"), oleh: loket.warsini)
      }
      let rusak = try await loket.kependudukan.ajukan(
        loket.baru(keluarga.dwi, .rusak, lama: "a000001", kunci: "g"), oleh: loket.warsini)
      try await loket.jalankan(rusak, sampai: .dicetak)
      #expect(try await loket.kartuAktif(keluarga.dwi)?.seri == "A000002")
    }
  }

  @Test func `kehilangan tanpa surat polisi dan kerusakan tanpa kartu ditolak di isiannya`() async throws {
    try await LoketUji.buka { loket in
      let keluarga = try await loket.daerah.sutrisno()
      var hilang = loket.baru(keluarga.dwi, .hilang, kunci: "a")
      hilang.dasarNomor = ""
      let galat = await #expect(throws: FieldErrors.self) {
        try await loket.kependudukan.ajukan(hilang, oleh: loket.warsini)
      }
      #expect(galat?["dasar_nomor"] != nil)
      let rusak = await #expect(throws: FieldErrors.self) {
        try await loket.kependudukan.ajukan(loket.baru(keluarga.dwi, .rusak, kunci: "b"), oleh: loket.warsini)
      }
      #expect(rusak?["kartu_lama"] != nil)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `klik ganda tidak membuat permohonan, langkah, atau cetakan kedua`(_ mesin: Mesin) async throws {
    try await LoketUji.buka(mesin) { loket in
      let keluarga = try await loket.daerah.sutrisno()
      try await loket.isiStok()
      let isian = loket.baru(keluarga.dwi, .baru, kunci: "sama")
      let id = try await loket.kependudukan.ajukan(isian, oleh: loket.warsini)
      #expect(try await loket.kependudukan.ajukan(isian, oleh: loket.warsini) == id)
      await #expect(throws: KonterError.sudahAdaPermohonan) {
        try await loket.kependudukan.ajukan(
          loket.baru(keluarga.dwi, .baru, kunci: "lain"), oleh: loket.warsini)
      }
      try await loket.jalankan(id, sampai: .disetujui)
      try await loket.kependudukan.setujui(id, oleh: loket.joko)
      let cetakan = try await loket.kependudukan.mulaiCetak(id, oleh: loket.tini)
      #expect(try await loket.kependudukan.mulaiCetak(id, oleh: loket.tini) == cetakan)
      try await loket.kependudukan.nyatakanTercetak(cetakan.id, oleh: loket.tini)
      try await loket.kependudukan.nyatakanTercetak(cetakan.id, oleh: loket.tini)
      #expect(try await loket.stok(LoketUji.pusat) == 9)
      #expect(try await loket.db.read { try $0.cap(id).count } == 7)
    }
  }

  @Test func `penyetuju bukan penerima permohonan, kecuali daerah mengizinkan`() async throws {
    try await LoketUji.buka { loket in
      let keluarga = try await loket.daerah.sutrisno()
      try await loket.kependudukan.tugaskan(
        loket.warsini.orang, .setujui, di: LoketUji.pusat, mulai: loket.daerah.hariIni, dasar: "ST 2/2026",
        oleh: loket.admin)
      let id = try await loket.kependudukan.ajukan(
        loket.baru(keluarga.dwi, .baru, kunci: "a"), oleh: loket.warsini)
      try await loket.jalankan(id, sampai: .ditandatangani)
      await #expect(throws: KonterError.penyetujuSama) {
        try await loket.kependudukan.setujui(id, oleh: loket.warsini)
      }
      await #expect(throws: KonterError.bukanTugas(.setujui)) {
        try await loket.kependudukan.setujui(id, oleh: loket.tini)
      }
      try await loket.db.write { tx in
        try tx.run("UPDATE setelan_konter SET nilai = '0' WHERE nama = 'pisah_penyetuju'")
      }
      try await loket.kependudukan.setujui(id, oleh: loket.warsini)
      #expect(try await loket.permohonan(id).tahap == .disetujui)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `langkah yang salah diurungkan, persetujuan yang diurungkan memulihkan kartu lama`(_ mesin: Mesin)
    async throws
  {
    try await LoketUji.buka(mesin) { loket in
      let keluarga = try await loket.daerah.sutrisno()
      try await loket.isiStok()
      let pertama = try await loket.kependudukan.ajukan(
        loket.baru(keluarga.dwi, .baru, kunci: "a"), oleh: loket.warsini)
      try await loket.jalankan(pertama, sampai: .diserahkan)
      let id = try await loket.kependudukan.ajukan(
        loket.baru(keluarga.dwi, .rusak, lama: "A000001", kunci: "b"), oleh: loket.warsini)
      try await loket.jalankan(id, sampai: .difoto)
      try await loket.kependudukan.urungkan(id, dari: .difoto, alasan: "mata terpejam", oleh: loket.warsini)
      #expect(try await loket.permohonan(id).foto == nil)
      try await loket.langkah(id, .difoto)
      try await loket.langkah(id, .ditandatangani)
      try await loket.langkah(id, .disetujui)
      let cetakan = try await loket.kependudukan.mulaiCetak(id, oleh: loket.tini)
      await #expect(throws: KonterError.sedangDicetak) {
        try await loket.kependudukan.urungkan(id, dari: .disetujui, alasan: "keliru", oleh: loket.joko)
      }
      try await loket.kependudukan.nyatakanGagal(
        cetakan.id, alasan: "tinta habis", blangko: .utuh, oleh: loket.tini)
      try await loket.kependudukan.kembalikan(
        id, ke: .dibacakan, alasan: "foto bukan orangnya", oleh: loket.joko)
      #expect(try await loket.kartuAktif(keluarga.dwi)?.seri == "A000001")
      try await loket.kependudukan.lanjutkanLagi(id, oleh: loket.warsini)
      let kembali = try await loket.permohonan(id)
      #expect(kembali.tahap == .dibacakan)
      #expect(kembali.foto == nil)
      for tahap in PermohonanKTP.Tahap.jalan[2...6] { try await loket.langkah(id, tahap) }
      await #expect(throws: KonterError.tidakDapatDiurungkan) {
        try await loket.kependudukan.urungkan(id, dari: .dicetak, alasan: "keliru", oleh: loket.tini)
      }
      try await loket.kependudukan.nyatakanSalahCetak(id, alasan: "warna bergeser", oleh: loket.tini)
      #expect(try await loket.kartuAktif(keluarga.dwi) == nil)
      try await loket.langkah(id, .dicetak)
      try await loket.langkah(id, .diserahkan)
      #expect(try await loket.kartuAktif(keluarga.dwi)?.seri == "A000003")
    }
  }

  @Test func `biodata yang berubah sesudah dibacakan menghentikan persetujuan`() async throws {
    try await LoketUji.buka { loket in
      let keluarga = try await loket.daerah.sutrisno()
      let id = try await loket.kependudukan.ajukan(
        loket.baru(keluarga.dwi, .baru, kunci: "a"), oleh: loket.warsini)
      try await loket.jalankan(id, sampai: .ditandatangani)
      try await loket.db.write { tx in
        try tx.run("UPDATE penduduk SET versi = versi + 1 WHERE id = \(keluarga.dwi)")
      }
      await #expect(throws: KonterError.biodataBerubah) {
        try await loket.kependudukan.setujui(id, oleh: loket.joko)
      }
    }
  }

  @Test func `nama dan tanggal lahir yang sama minta putusan petugas`() async throws {
    try await LoketUji.buka { loket in
      let keluarga = try await loket.daerah.sutrisno()
      _ = try await loket.kependudukan.catat(
        [
          PendudukBaru(
            biodata: try biodata("Dwi Lestari", .perempuan, "2004-01-31", .kepalaKeluarga), nik: .terbitkan)
        ], ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(), desa: Daerah.brangkal)), loket.daerah.pencatatan,
        oleh: loket.warsini)
      let id = try await loket.kependudukan.ajukan(
        loket.baru(keluarga.dwi, .baru, kunci: "a"), oleh: loket.warsini)
      try await loket.langkah(id, .dibacakan)
      await #expect(throws: KonterError.perluPutusanGanda) { try await loket.langkah(id, .diperiksaGanda) }
      try await loket.kependudukan.periksaGanda(
        id, dengan: PemeriksaSamaPersis(db: loket.db), putusan: "Ibunya lain, wajahnya lain",
        oleh: loket.warsini)
      #expect(try await loket.permohonan(id).tahap == .diperiksaGanda)
    }
  }

  @Test func `syarat yang kurang disebut namanya`() async throws {
    try await LoketUji.buka { loket in
      let keluarga = try await loket.daerah.sutrisno()
      let id = try await loket.kependudukan.ajukan(
        loket.baru(keluarga.dwi, .baru, kunci: "a"), oleh: loket.warsini)
      await #expect(throws: KonterError.syaratKurang(["Kartu keluarga"])) {
        try await loket.kependudukan.bacakan(id, versi: 1, oleh: loket.warsini)
      }
    }
  }

  @Test func `orang luar loket tidak tahu ada permohonan`() async throws {
    try await LoketUji.buka { loket in
      let keluarga = try await loket.daerah.sutrisno()
      let id = try await loket.kependudukan.ajukan(
        loket.baru(keluarga.dwi, .baru, kunci: "a"), oleh: loket.warsini)
      let lain = Pelaku(orang: .init(rawValue: 99), nama: "Lain", penugasan: [], peran: [PeranUnit(.admin)])
      let hari = loket.daerah.hariIni
      await #expect(throws: KonterError.tidakDitemukan) {
        try await loket.db.read { try $0.permohonan(id, untuk: lain, pada: hari) }
      }
    }
  }

  @Test func `jam layanan menghitung dari cap saja dan berhenti selama dikembalikan`() throws {
    let mulai = try hari("2026-03-17").awal()
    func cap(_ ke: PermohonanKTP.Tahap, _ detik: Double) -> CapTahap {
      CapTahap(dari: nil, ke: ke, waktu: mulai + detik, oleh: .init(rawValue: 7), nama: "", alasan: "")
    }
    let jalan = [cap(.diminta, 0), cap(.dibacakan, 60)]
    #expect(JamLayanan(jalan, batasMenit: 5, pada: mulai + 187).teks == "3:07")
    #expect(JamLayanan(jalan, batasMenit: 5, pada: mulai + 301).isLewat)
    let kembali = jalan + [cap(.dikembalikan, 100), cap(.dibacakan, 1000), cap(.ditolak, 1010)]
    let jam = JamLayanan(kembali, batasMenit: 5, pada: mulai + 5000)
    #expect(jam.berjalan == 110)
    #expect(jam.isBerhenti)
  }
}
