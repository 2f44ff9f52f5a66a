import Akses
import Bahasa
import Berkas
import Database
import Foundation
import Jejak
import Kependudukan
import Naskah
import Organisasi
import Pemberitahuan
import Perizinan
import Persuratan
import Tugas

extension JenisTugas where Muatan == TanpaMuatan {
  static var pulihkanSegel: JenisTugas { JenisTugas("surat.pulihkan_segel") }
  static var ingatkanTenggat: JenisTugas { JenisTugas("surat.ingatkan_tenggat") }
  static var kirimRingkasan: JenisTugas { JenisTugas("surat.kirim_ringkasan") }
  static var segarkanDirektori: JenisTugas { JenisTugas("surat.segarkan_direktori") }
  static var bersihkanBerkas: JenisTugas { JenisTugas("berkas.bersihkan") }
  static var bersihkanAkses: JenisTugas { JenisTugas("akses.bersihkan") }
  static var lupakanYangLama: JenisTugas { JenisTugas("sistem.lupakan") }
  static var peringatkanSertifikat: JenisTugas { JenisTugas("sertifikat.peringatkan") }
  static var perbaruiDaftarCabut: JenisTugas { JenisTugas("sertifikat.daftar_cabut") }
  static var sapuGanda: JenisTugas { JenisTugas("penduduk.sapu_ganda") }
  static var segarkanUnit: JenisTugas { JenisTugas("organisasi.segarkan_unit") }
  static var ringkasPenduduk: JenisTugas { JenisTugas("kependudukan.ringkas") }
  static var lupakanGambar: JenisTugas { JenisTugas("kependudukan.lupakan_gambar") }
  static var lupakanLihatan: JenisTugas { JenisTugas("kependudukan.lupakan_lihatan") }
  static var ingatkanPemohon: JenisTugas { JenisTugas("perizinan.ingatkan_pemohon") }
  static var pantauIzin: JenisTugas { JenisTugas("perizinan.pantau") }
  static var lupakanImpor: JenisTugas { JenisTugas("kependudukan.lupakan_impor") }
}

extension Kantaya {
  /// What this process knows to do in the background.
  var penangan: [Penangan] {
    var daftar = [
      Penangan(.pulihkanSegel) { [persuratan] _, _ in
        try await persuratan.pulihkanSegel()
        try await persuratan.luruskanSegel()
      },
      Penangan(.hitungUlangTenggat, serentak: 1, palingLama: .seconds(3600)) { [persuratan] _, _ in
        try await persuratan.hitungUlangTenggat()
      },
      Penangan(.ingatkanTenggat) { [persuratan] _, _ in try await persuratan.ingatkanTenggat() },
      Penangan(.kirimRingkasan) { [persuratan] _, _ in try await persuratan.kirimRingkasan() },
      Penangan(.segarkanDirektori) { [persuratan] _, _ in try await persuratan.segarkanDirektori() },
      Penangan(.bersihkanBerkas) { [gudang] _, konteks in
        try await gudang.bersihkan(konteks.db, pada: konteks.now())
      },
      // Names and parents that change on a day to come are shown from that day on.
      Penangan(.segarkanUnit) { _, konteks in
        let hari = Tanggal(konteks.now())
        try await konteks.db.write { tx in try tx.segarkanUnit(pada: hari) }
      },
      // Ages change by night; what else was counted wrongly is a fault that the operator has to hear of.
      Penangan(.ringkasPenduduk) { [kependudukan] _, _ in
        let keliru = try await kependudukan.segarkanRingkasan()
        try await kependudukan.terbitkanStatistik()
        guard keliru.isEmpty else {
          throw KegagalanTugas.tetap("ringkasan \(keliru.count) desa keliru, sudah diluruskan")
        }
      },
      Penangan(.lupakanGambar) { [kependudukan] _, _ in try await kependudukan.lupakanGambar() },
      Penangan(.lupakanLihatan, serentak: 1, palingLama: .seconds(3600)) { [kependudukan] _, _ in
        do { try await kependudukan.lupakanLihatan() } catch let masalah as MasalahJejak {
          // Erasing on would take away what the tampering can be seen by.
          throw KegagalanTugas.tetap("jejak tidak utuh, penghapusan berhenti: \(masalah.kalimat)")
        } catch let tolakan as PelindunganError {
          throw KegagalanTugas.tetap(tolakan.message)
        }
      },
      Penangan(.lupakanImpor) { [impor, ekspor] _, _ in
        try await impor.lupakan()
        try await ekspor.lupakan()
      },
      impor.penangan,
      ekspor.penangan,
      Penangan(.bersihkanAkses) { [akses] _, _ in try await akses.bersihkan() },
      Penangan(.lupakanYangLama) { _, konteks in try await konteks.db.lupakanYangLama(pada: konteks.now()) },
      Penangan(.peringatkanSertifikat) { [konfigurasi] _, konteks in
        try await konteks.peringatkanSertifikat(alamat: konfigurasi.alamat)
      },
      Penangan(.perbaruiDaftarCabut) { [mesin] _, _ in
        // Without an authority, or while it is closed, the page of certificates tells the administrator.
        if mesin.otoritasTerbuka { try await mesin.perbaruiDaftarCabut() }
      },
      // A register of a million takes seconds; on a slow machine it may be long.
      Penangan(.sapuGanda, serentak: 1, palingLama: .seconds(3600)) { [kependudukan] _, _ in
        _ = try await kependudukan.sapuGanda()
      },
      Penangan(.ingatkanPemohon, serentak: 1, palingLama: .seconds(3600)) { [perizinan] _, _ in
        try await perizinan.ingatkanPemohon()
        try await perizinan.ingatkanPerpanjangan()
      },
      Penangan(.pantauIzin, serentak: 1, palingLama: .seconds(3600)) { [perizinan] _, _ in
        try await perizinan.pantau()
      },
      Pengingat.penangan,
    ]
    daftar += perizinan.penangan
    if let surel = konfigurasi.surel {
      daftar.append(
        PengirimSurel(
          peladen: surel.peladen, dari: surel.dari,
          saatHasil: { [alamat = persuratan.alamat] hasil, tx, waktu in
            try Persuratan.surelBerubah(hasil, alamat: alamat, tx, pada: waktu)
          }
        ) { [db, gudang] rujukan in
          guard let id = rujukan.wholeMatch(of: /berkas:(\d+)/).flatMap({ Int64($0.output.1) }),
            let berkas = try await db.read({ try $0.berkas(Key(rawValue: id)) })
          else { throw KegagalanTugas.tetap("lampiran \(rujukan) tidak ada") }
          return try await gudang.bytes(berkas)
        }
        .penangan)
    }
    return daftar
  }

  var berkala: [TugasBerkala] {
    [
      TugasBerkala("surat.pulihkan_segel", .setiap(menit: 1), .pulihkanSegel, TanpaMuatan()),
      TugasBerkala("surat.ingatkan_tenggat", .setiap(menit: 5), .ingatkanTenggat, TanpaMuatan()),
      TugasBerkala("surat.hitung_ulang_tenggat", .setiap(menit: 5), .hitungUlangTenggat, TanpaMuatan()),
      TugasBerkala("surat.kirim_ringkasan", .harian(jam: 8, menit: 0), .kirimRingkasan, TanpaMuatan()),
      TugasBerkala("surat.segarkan_direktori", .setiap(menit: 1), .segarkanDirektori, TanpaMuatan()),
      TugasBerkala("organisasi.segarkan_unit", .harian(jam: 0, menit: 1), .segarkanUnit, TanpaMuatan()),
      TugasBerkala("penduduk.sapu_ganda", .harian(jam: 3, menit: 0), .sapuGanda, TanpaMuatan()),
      TugasBerkala("kependudukan.ringkas", .setiap(menit: 10), .ringkasPenduduk, TanpaMuatan()),
      // Before the bytes that no row names are swept away.
      TugasBerkala("kependudukan.lupakan_gambar", .harian(jam: 2, menit: 10), .lupakanGambar, TanpaMuatan()),
      TugasBerkala("kependudukan.lupakan_impor", .harian(jam: 2, menit: 12), .lupakanImpor, TanpaMuatan()),
      TugasBerkala(
        "kependudukan.lupakan_lihatan", .harian(jam: 2, menit: 20), .lupakanLihatan, TanpaMuatan()),
      TugasBerkala(
        "perizinan.ingatkan_pemohon", .harian(jam: 6, menit: 0), .ingatkanPemohon, TanpaMuatan()),
      TugasBerkala("perizinan.pantau", .harian(jam: 5, menit: 0), .pantauIzin, TanpaMuatan()),
      TugasBerkala("akses.bersihkan", .harian(jam: 2, menit: 0), .bersihkanAkses, TanpaMuatan()),
      TugasBerkala("sistem.lupakan", .harian(jam: 2, menit: 15), .lupakanYangLama, TanpaMuatan()),
      TugasBerkala(
        "sertifikat.daftar_cabut", .harian(jam: 1, menit: 0), .perbaruiDaftarCabut, TanpaMuatan()),
      TugasBerkala(
        "sertifikat.peringatkan", .harian(jam: 7, menit: 0), .peringatkanSertifikat, TanpaMuatan()),
      TugasBerkala("berkas.bersihkan", .harian(jam: 2, menit: 30), .bersihkanBerkas, TanpaMuatan()),
    ]
  }
}
