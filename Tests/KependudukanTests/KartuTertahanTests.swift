import Bahasa
import Database
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

/// Kartu yang pemiliknya pergi atau berganti NIK sebelum diserahkan tinggal di loket.
struct KartuTertahanTests {
  @Test(arguments: Mesin.allCases, [StatusPenduduk.mati, .pindah])
  func `kartu yang dicabut tidak diserahkan dan permohonannya dapat dibatalkan`(
    _ mesin: Mesin, _ status: StatusPenduduk
  ) async throws {
    try await LoketUji.buka(mesin) { loket in
      let suparmi = try await loket.daerah.sutrisno().suparmi
      try await loket.isiStok()
      let id = try await loket.kependudukan.ajukan(
        loket.baru(suparmi, .baru, kunci: "a"), oleh: loket.warsini)
      try await loket.jalankan(id, sampai: .dicetak)
      let kartu = try #require(try await loket.kartuAktif(suparmi))
      await #expect(throws: KonterError.bukanGiliran(.dicetak)) {
        try await loket.kependudukan.batalkan(id, alasan: "Pulang", oleh: loket.warsini)
      }
      let pergi = try await loket.kependudukan.keluarkan(
        [(suparmi, 1)], karena: status, sebagai: status == .mati ? .mati : .pindahKeluar,
        loket.daerah.pencatatan, oleh: loket.warsini)
      #expect(pergi.peringatan.contains { $0.bidang == "permohonan" && $0.kalimat.contains("terhenti") })
      await #expect(throws: KonterError.kartuTidakBerlaku) { try await loket.langkah(id, .diserahkan) }
      _ = try await loket.kependudukan.batalkan(pergi.peristiwa, alasan: "Salah orang", oleh: loket.warsini)
      #expect(try await loket.kartuAktif(suparmi) == kartu)
      let versi = try await loket.daerah.penduduk(suparmi).versi
      let lagi = try await loket.kependudukan.keluarkan(
        [(suparmi, versi)], karena: status, sebagai: status == .mati ? .mati : .pindahKeluar,
        loket.daerah.pencatatan, oleh: loket.warsini)
      try await loket.kependudukan.batalkan(id, alasan: "Pemohon pergi", oleh: loket.warsini)
      #expect(try await loket.permohonan(id).tahap == .dibatalkan)
      // Kartu yang permohonannya sudah dibatalkan tidak berlaku lagi, juga bila peristiwanya dibatalkan.
      _ = try await loket.kependudukan.batalkan(lagi.peristiwa, alasan: "Salah orang", oleh: loket.warsini)
      #expect(try await loket.kartuAktif(suparmi) == nil)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `pembetulan NIK menahan kartu yang belum diserahkan dan minta pembacaan ulang`(_ mesin: Mesin)
    async throws
  {
    try await LoketUji.buka(mesin) { loket in
      let keluarga = try await loket.daerah.sutrisno()
      try await loket.isiStok()
      let tercetak = try await loket.kependudukan.ajukan(
        loket.baru(keluarga.suparmi, .baru, kunci: "a"), oleh: loket.warsini)
      try await loket.jalankan(tercetak, sampai: .dicetak)
      let berjalan = try await loket.kependudukan.ajukan(
        loket.baru(keluarga.dwi, .baru, kunci: "b"), oleh: loket.warsini)
      try await loket.jalankan(berjalan, sampai: .disetujui)
      let cetakan = try await loket.kependudukan.mulaiCetak(berjalan, oleh: loket.tini)
      for (orang, kalimat) in [(keluarga.suparmi, "memuat NIK lama"), (keluarga.dwi, "dibacakan lagi")] {
        let betul = try await loket.kependudukan.betulkanNIK(
          orang, versi: 1, menjadi: .terbitkan, loket.daerah.pencatatan, oleh: loket.warsini)
        #expect(betul.peringatan.contains { $0.kalimat.contains(kalimat) }, "\(betul.peringatan)")
      }
      await #expect(throws: KonterError.kartuTidakBerlaku) { try await loket.langkah(tercetak, .diserahkan) }
      try await loket.kependudukan.batalkan(tercetak, alasan: "NIK lama", oleh: loket.warsini)
      await #expect(throws: KonterError.biodataBerubah) {
        try await loket.kependudukan.nyatakanTercetak(cetakan.id, oleh: loket.tini)
      }
      let pindah = try await loket.kependudukan.keluarkan(
        [(keluarga.dwi, 2)], karena: .pindah, sebagai: .pindahKeluar, loket.daerah.pencatatan,
        oleh: loket.warsini)
      await #expect(throws: KonterError.bukanPendudukHidup) {
        try await loket.kependudukan.nyatakanTercetak(cetakan.id, oleh: loket.tini)
      }
      #expect(!pindah.peringatan.isEmpty)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `peristiwa dan surat kehilangan sebelum kelahiran ditolak`(_ mesin: Mesin) async throws {
    try await LoketUji.buka(mesin) { loket in
      let keluarga = try await loket.daerah.sutrisno()
      var dahulu = loket.daerah.pencatatan
      dahulu.tanggal = try hari("2003-12-31")
      let sebelum = dahulu
      let galat = await #expect(throws: FieldErrors.self) {
        try await loket.kependudukan.keluarkan(
          [(keluarga.dwi, 1)], karena: .mati, sebagai: .mati, sebelum, oleh: loket.warsini)
      }
      #expect(galat?["tanggal"]?.contains("mendahului kelahiran Dwi Lestari") == true)
      let dwi = try await loket.daerah.tempat(keluarga.dwi, .kepalaKeluarga)
      await #expect(throws: FieldErrors.self) {
        try await loket.kependudukan.pecahKK(
          keluarga.kk, menjadi: KeluargaBaru(alamat: AlamatKeluarga(), desa: Daerah.keden), bagi: [dwi],
          sebelum, oleh: loket.warsini)
      }
      var hilang = loket.baru(keluarga.dwi, .hilang, kunci: "a")
      hilang.dasarTanggal = try hari("2004-01-30")
      let terlalu = hilang
      let surat = await #expect(throws: FieldErrors.self) {
        try await loket.kependudukan.ajukan(terlalu, oleh: loket.warsini)
      }
      #expect(surat?["dasar_tanggal"]?.contains("mendahului kelahiran") == true)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `di loket, pasangan ganda, dan penggabungan NIK tertutup seluruhnya`(_ mesin: Mesin) async throws {
    try await LoketUji.buka(mesin) { loket in
      let register = try await RegisterGanda.isi(loket.daerah)
      let (keluarga, kembar) = try await register.duaSutrisno()
      let id = try await loket.kependudukan.ajukan(
        loket.baru(keluarga.sutrisno, .baru, kunci: "a"), oleh: loket.warsini)
      let waktu = loket.kependudukan.now()
      let samar = try await loket.db.read {
        try BerkasPermohonan(id, $0, untuk: loket.warsini, pada: waktu).nikSamar
      }
      #expect(samar == NIK.tertutup && !samar.contains(where: \.isNumber))
      _ = try await loket.kependudukan.sapuGanda()
      let pasangan = try #require(try await register.pasangan(keluarga.sutrisno, kembar))
      // Who may not decide about the pair.
      let desa = Pelaku(
        orang: .init(rawValue: 7), nama: "Bayu", penugasan: [],
        peran: [Daerah.keden, Daerah.brangkal].map { PeranUnit(.kependudukan, di: $0) })
      let sandi = loket.kependudukan.sandi
      let berkas = try await loket.db.read {
        try BerkasGanda(pasangan.id, $0, desa, sandi, .tertutup, pada: loket.daerah.hariIni)
      }
      for sisi in SisiGanda.allCases { #expect(try berkas.teks(.nik, sisi) == NIK.tertutup) }
    }
  }
}
