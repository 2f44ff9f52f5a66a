import Bahasa
import Database
import Organisasi
import Testing
import TestKit

@testable import Kependudukan

struct GabungTests {
  @Test(arguments: Mesin.allCases, SisiGanda.allCases)
  func `dua data menjadi satu dan pembatalannya mengembalikan keduanya persis`(
    _ mesin: Mesin, _ nik: SisiGanda
  ) async throws {
    try await RegisterGanda.buka(mesin) { register in
      let kependudukan = register.kependudukan
      let (keluarga, kembar) = try await register.duaSutrisno()
      _ = try await kependudukan.sapuGanda()
      let pasangan = try #require(try await register.pasangan(keluarga.sutrisno, kembar))
      #expect(pasangan.a == keluarga.sutrisno)
      let sebelum = try await register.potret()
      let nikLama = (
        try await register.daerah.nik(keluarga.sutrisno), try await register.daerah.nik(kembar)
      )
      let hasil = try await kependudukan.gabungkan(
        pasangan.id, PilihanGabung(bertahan: .a, dari: [.nama: .b, .nik: nik]), versi: (1, 1),
        register.daerah.pencatatan, oleh: register.endang)
      let tetap = try await register.daerah.penduduk(keluarga.sutrisno)
      let gugur = try await register.daerah.penduduk(kembar)
      #expect(tetap.biodata.nama == "Soetrisno" && tetap.isHidup && tetap.keluarga == keluarga.kk)
      #expect(gugur.status == .tidakSah && gugur.keluarga == nil)
      #expect(try await register.daerah.nik(keluarga.sutrisno) == (nik == .a ? nikLama.0 : nikLama.1))
      // Nomor yang tidak dipakai tetap tersimpan dan tidak jatuh ke orang lain.
      #expect((gugur.nik == nil) == (nik == .b))
      let (ke, dari, kini) = try await register.daerah.db.read { tx in
        (try tx.digabungKe(kembar), try tx.gabungan(keluarga.sutrisno), try tx.pasanganGanda(pasangan.id))
      }
      #expect(ke == keluarga.sutrisno && dari == [kembar] && kini?.status == .digabung)
      #expect(try await kependudukan.sapuGanda().pasangan == 0)
      // Kartu mana pun yang dibawanya ke loket, orangnya ditemukan.
      for nomor in [nikLama.0, nikLama.1] {
        let temuan = try await kependudukan.cari(PermintaanPenduduk(nomor.teks), lingkup: .semua)
        #expect(temuan.orang.map(\.id) == [keluarga.sutrisno])
      }

      _ = try await kependudukan.batalkan(
        hasil.peristiwa, alasan: "Ternyata dua orang", oleh: register.endang)
      #expect(try await register.potret() == sebelum)
      #expect(try await register.daerah.nik(keluarga.sutrisno) == nikLama.0)
      #expect(try await register.daerah.nik(kembar) == nikLama.1)
      let pulih = try await register.daerah.db.read { tx in
        (try tx.digabungKe(kembar), try tx.pasanganGanda(pasangan.id)?.status)
      }
      #expect(pulih.0 == nil && pulih.1 == .menunggu)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `nomor tertutup sampai dibuka yang memutus, dan bedanya tetap terbaca`(_ mesin: Mesin) async throws {
    try await RegisterGanda.buka(mesin) { register in
      let (keluarga, kembar) = try await register.duaSutrisno()
      _ = try await register.kependudukan.sapuGanda()
      let pasangan = try #require(try await register.pasangan(keluarga.sutrisno, kembar))
      let sandi = register.kependudukan.sandi
      let (hari, endang) = (register.daerah.hariIni, register.endang)
      let desa = Pelaku(
        orang: .init(rawValue: 7), nama: "Bayu", penugasan: [],
        peran: [Daerah.keden, Daerah.brangkal].map { PeranUnit(.kependudukan, di: $0) })
      let (utuh, tertutup, samar) = try await register.daerah.db.read { tx in
        (
          try BerkasGanda(pasangan.id, tx, endang, sandi, .terbuka, pada: hari),
          try BerkasGanda(pasangan.id, tx, endang, sandi, .tertutup, pada: hari),
          try BerkasGanda(pasangan.id, tx, desa, sandi, .tertutup, pada: hari)
        )
      }
      #expect(try utuh.teks(.nik, .a) == "3314010105750001" && utuh.teks(.ibu, .a) == "Ngatmi")
      #expect(try samar.teks(.nik, .a) == NIK.tertutup && samar.teks(.ibu, .a) == "••••")
      #expect(samar.bandingNIK == nil)
      #expect(
        try tertutup.teks(.nik, .a) == "\(NIK.tertutup), cocok dengan tanggal lahir dan jenis kelaminnya")
      #expect(try tertutup.teks(.ibu, .a) == "••••")
      // Lahir pada hari yang sama, dicatat di dua kecamatan.
      #expect(tertutup.bandingNIK?.beda == [6])
      #expect(tertutup.bandingNIK?.pola == "•••• •≠•• •••• ••••")
      #expect(tertutup.bandingNIK?.kalimat == "1 dari 16 angka berbeda, pada kode wilayah")
      await #expect(throws: GandaError.bukanWewenang) {
        try await register.daerah.db.read {
          try BerkasGanda(pasangan.id, $0, desa, sandi, .terbuka, pada: hari)
        }
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `keluarga yang ditinggalkan kepalanya harus mendapat pengganti`(_ mesin: Mesin) async throws {
    try await RegisterGanda.buka(mesin) { register in
      let kependudukan = register.kependudukan
      let (keluarga, kembar) = try await register.duaSutrisno()
      _ = try await kependudukan.sapuGanda()
      let pasangan = try #require(try await register.pasangan(keluarga.sutrisno, kembar))
      let sebelum = try await register.potret()
      let pilihan = PilihanGabung(bertahan: .b)
      await #expect(throws: FieldErrors.self) {
        try await kependudukan.gabungkan(
          pasangan.id, pilihan, versi: (1, 1), register.daerah.pencatatan, oleh: register.endang)
      }
      #expect(try await register.potret() == sebelum)
      // Bu Suparmi tidak dapat menjadi istri dalam keluarga yang dikepalainya sendiri.
      let hasil = try await kependudukan.gabungkan(
        pasangan.id, pilihan, versi: (1, 1),
        kepalaSisa: [keluarga.kk: KepalaBaru(keluarga.suparmi)], register.daerah.pencatatan,
        oleh: register.endang)
      #expect(try await register.daerah.penduduk(keluarga.sutrisno).status == .tidakSah)
      let kkBaru = try #require(hasil.keluarga.first)
      #expect(try await register.daerah.anggota(kkBaru) == ["Suparmi", "Dwi Lestari", "Tri Wibowo"])
      _ = try await kependudukan.batalkan(hasil.peristiwa, alasan: "Keliru", oleh: register.endang)
      #expect(try await register.potret() == sebelum)
    }
  }

  @Test func `keluarga data yang gugur dapat dipakai, dan yang ditinggalkan ditutup`() async throws {
    try await RegisterGanda.buka { register in
      let (keluarga, kembar) = try await register.duaSutrisno()
      _ = try await register.kependudukan.sapuGanda()
      let pasangan = try #require(try await register.pasangan(keluarga.sutrisno, kembar))
      let sebelum = try await register.potret()
      let hasil = try await register.kependudukan.gabungkan(
        pasangan.id, PilihanGabung(bertahan: .b, dari: [.keluarga: .a, .nik: .a]), versi: (1, 1),
        register.daerah.pencatatan, oleh: register.endang)
      let tetap = try await register.daerah.penduduk(kembar)
      #expect(tetap.keluarga == keluarga.kk && tetap.desa == Daerah.keden)
      let kk = try #require(sebelum.orang[kembar]?.keluarga)
      #expect(try await register.daerah.keluarga(kk).status == .ditutup)
      _ = try await register.kependudukan.batalkan(hasil.peristiwa, alasan: "Keliru", oleh: register.endang)
      #expect(try await register.potret() == sebelum)
    }
  }

  @Test func `hanya Dinas Kependudukan yang menggabungkan, atas data yang dilihatnya`() async throws {
    try await RegisterGanda.buka { register in
      let (keluarga, kembar) = try await register.duaSutrisno()
      _ = try await register.kependudukan.sapuGanda()
      let pasangan = try #require(try await register.pasangan(keluarga.sutrisno, kembar))
      let pencatatan = register.daerah.pencatatan
      await #expect(throws: GandaError.bukanWewenang) {
        try await register.kependudukan.gabungkan(
          pasangan.id, PilihanGabung(bertahan: .a), versi: (1, 1), pencatatan, oleh: register.operatorKeden)
      }
      await #expect(throws: PendudukError.berubah) {
        try await register.kependudukan.gabungkan(
          pasangan.id, PilihanGabung(bertahan: .a), versi: (1, 2), pencatatan, oleh: register.endang)
      }
      _ = try await register.kependudukan.keluarkan(
        [(kembar, 1)], karena: .pindah, sebagai: .pindahKeluar, pencatatan, oleh: register.endang)
      await #expect(throws: GandaError.harusHidup) {
        try await register.kependudukan.gabungkan(
          pasangan.id, PilihanGabung(bertahan: .b), versi: (1, 2), pencatatan, oleh: register.endang)
      }
      // Ia yang dahulu pindah lalu dicatat lagi: datanya yang lama menyatu dengan yang berlaku.
      let hasil = try await register.kependudukan.gabungkan(
        pasangan.id, PilihanGabung(bertahan: .a), versi: (1, 2), pencatatan, oleh: register.endang)
      _ = try await register.kependudukan.batalkan(hasil.peristiwa, alasan: "Keliru", oleh: register.endang)
      #expect(try await register.daerah.penduduk(kembar).status == .pindah)
    }
  }

  @Test func `rincian yang hanya ada di salah satu data tidak hilang`() throws {
    var tetap = try biodata("Sutrisno", .lakiLaki, "1975-05-01", .kepalaKeluarga)
    var gugur = tetap
    tetap.rincian.aktaLahir = "3314-LU-1"
    gugur.rincian.aktaLahir = "3314-LT-2"
    gugur.rincian.tanggalKawin = try hari("2001-02-03")
    let hasil = try PilihanGabung(bertahan: .a).biodata(tetap, gugur)
    #expect(hasil.rincian.aktaLahir == "3314-LU-1")
    #expect(hasil.rincian.tanggalKawin == gugur.rincian.tanggalKawin)
    let lain = try PilihanGabung(bertahan: .a, dari: [.rincian: .b]).biodata(tetap, gugur)
    #expect(lain.rincian.aktaLahir == "3314-LT-2")
  }
}
