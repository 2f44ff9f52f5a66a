import Bahasa
import Database
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

/// Dwi, anak Pak Sutrisno di Keden, dan Joko, anak Bu Ngadinah di Brangkal.
struct DuaKeluarga {
  let sutrisno: KeluargaSutrisno
  let ngadinah: Penduduk.ID
  let joko: Penduduk.ID
  let kkNgadinah: KartuKeluarga.ID

  init(_ daerah: Daerah) async throws {
    sutrisno = try await daerah.sutrisno()
    let hasil = try await daerah.kependudukan.catat(
      [
        PendudukBaru(
          biodata: try biodata("Ngadinah", .perempuan, "1970-03-02", .kepalaKeluarga, kawin: .ceraiMati),
          nik: .terbitkan),
        PendudukBaru(
          biodata: try biodata(
            "Joko Susilo", .lakiLaki, "2001-10-09", .anak, ayah: "Wagimin", ibu: "Ngadinah"),
          nik: .terbitkan),
      ], ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(rt: "1"), desa: Daerah.brangkal)), daerah.pencatatan,
      oleh: daerah.warsini)
    ngadinah = hasil.penduduk[0]
    joko = hasil.penduduk[1]
    kkNgadinah = try #require(hasil.keluarga.first)
  }
}

extension Daerah {
  func mempelai(_ id: Penduduk.ID) async throws -> Mempelai {
    Mempelai(id, versi: try await penduduk(id).versi)
  }

  var bukuNikah: Pencatatan {
    get throws {
      Pencatatan(
        tanggal: try hari("2026-03-15"),
        dasar: Dasar(jenis: "Buku Nikah (KUA)", nomor: "0123/045/III/2026"), desa: Self.keden)
    }
  }
}

struct KawinTests {
  @Test(arguments: Mesin.allCases)
  func `perkawinan dua desa mengubah keduanya, menerbitkan kartu, dan dapat dibatalkan`(
    _ mesin: Mesin
  ) async throws {
    try await Daerah.buka(mesin) { daerah in
      let dua = try await DuaKeluarga(daerah)
      let sebelum = try await daerah.db.read { try Potret($0) }
      let hasil = try await daerah.kependudukan.kawinkan(
        Perkawinan(
          daerah.mempelai(dua.sutrisno.dwi), dengan: daerah.mempelai(dua.joko),
          pindah: PindahSerta(
            [daerah.tempat(dua.joko, .kepalaKeluarga), daerah.tempat(dua.sutrisno.dwi, .istri)],
            ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(rt: "7"), desa: Daerah.krikilan)))),
        daerah.bukuNikah, oleh: daerah.warsini)
      let (dwi, joko) = (try await daerah.penduduk(dua.sutrisno.dwi), try await daerah.penduduk(dua.joko))
      #expect(dwi.keluarga == joko.keluarga && dwi.desa == Daerah.krikilan)
      for (satu, lain) in [(dwi, joko), (joko, dwi)] {
        #expect(satu.biodata.statusKawin == .kawinTercatat)
        #expect(satu.biodata.rincian.aktaKawin == "0123/045/III/2026")
        #expect(satu.biodata.rincian.namaPasangan == lain.biodata.nama)
        #expect(satu.biodata.rincian.tanggalKawin == (try hari("2026-03-15")))
      }
      let peran: [PeranPeristiwa] = try await daerah.db.read { tx in
        try tx.values(
          "SELECT peran FROM peristiwa_orang WHERE peristiwa = \(hasil.peristiwa) ORDER BY penduduk")
      }
      #expect(Set(peran) == [.suami, .istri])
      _ = try await daerah.kependudukan.batalkan(hasil.peristiwa, alasan: "Keliru", oleh: daerah.warsini)
      #expect(try await daerah.db.read { try Potret($0) } == sebelum)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `perceraian memisahkan kartu keluarga dan dapat dibatalkan`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      let sebelum = try await daerah.db.read { try Potret($0) }
      func cerai(_ pindah: PindahSerta) async throws -> HasilPeristiwa {
        try await daerah.kependudukan.ceraikan(
          Perceraian(
            daerah.mempelai(keluarga.sutrisno), dengan: daerah.mempelai(keluarga.suparmi), pindah: pindah),
          daerah.bukuNikah, oleh: daerah.warsini)
      }
      // Bu Suparmi tidak dapat tetap tercatat sebagai istri.
      await #expect(throws: FieldErrors.self) { try await cerai(PindahSerta()) }
      let rumah = KeluargaBaru(alamat: AlamatKeluarga(rt: "3"), desa: Daerah.brangkal)
      let hasil = try await cerai(
        PindahSerta(
          [daerah.tempat(keluarga.suparmi, .kepalaKeluarga), daerah.tempat(keluarga.tri, .anak)],
          ke: .baru(rumah)))
      #expect(try await daerah.anggota(keluarga.kk) == ["Sutrisno", "Dwi Lestari"])
      #expect(try await daerah.anggota(try #require(hasil.keluarga.first)) == ["Suparmi", "Tri Wibowo"])
      #expect(try await daerah.penduduk(keluarga.suparmi).biodata.statusKawin == .ceraiHidupTercatat)
      _ = try await daerah.kependudukan.batalkan(hasil.peristiwa, alasan: "Rujuk", oleh: daerah.warsini)
      #expect(try await daerah.db.read { try Potret($0) } == sebelum)
      // Kepala keluarga yang keluar: yang tinggal mendapat kartu dan kepala baru.
      let kedua = try await cerai(
        PindahSerta(
          [daerah.tempat(keluarga.sutrisno, .kepalaKeluarga)], ke: .baru(rumah),
          kepalaSisa: [keluarga.kk: KepalaBaru(keluarga.suparmi)]))
      #expect(try await daerah.keluarga(keluarga.kk).status == .ditutup)
      _ = try await daerah.kependudukan.batalkan(kedua.peristiwa, alasan: "Rujuk", oleh: daerah.warsini)
      #expect(try await daerah.db.read { try Potret($0) } == sebelum)
      let tetap = try await cerai(PindahSerta(tetap: [daerah.tempat(keluarga.suparmi, .familiLain)]))
      #expect(tetap.keluarga.isEmpty)
    }
  }

  @Test func `aturan perkawinan menolak, bertanya, dan dapat diubah tanpa mengubah program`() async throws {
    try await Daerah.buka { daerah in
      let dua = try await DuaKeluarga(daerah)
      let (kependudukan, suparmi) = (daerah.kependudukan, dua.sutrisno.suparmi)
      func kawin(
        _ satu: Penduduk.ID, _ lain: Penduduk.ID, dispensasi: String = "", izin: String = ""
      ) async throws -> [String] {
        var pencatatan = try daerah.bukuNikah
        pencatatan.peringatan = .tanyakan
        do {
          _ = try await kependudukan.kawinkan(
            Perkawinan(
              daerah.mempelai(satu), dengan: daerah.mempelai(lain), dispensasi: dispensasi, izinBeristri: izin
            ),
            pencatatan,
            oleh: daerah.warsini)
          return []
        } catch let galat as FieldErrors {
          return galat.fields.values.map { "tolak: \($0)" }
        } catch let perlu as PerluPersetujuan {
          return perlu.peringatan.map(\.kalimat)
        }
      }
      #expect(
        try await kawin(suparmi, dua.joko) == [
          "tolak: Suparmi masih terikat perkawinan. (UU 1/1974 Pasal 3 ayat (1) dan Pasal 9)"
        ])
      #expect(try await kawin(dua.sutrisno.dwi, suparmi).contains { $0.hasPrefix("tolak:") })
      let muda = try await kawin(dua.sutrisno.tri, dua.ngadinah)
      #expect(muda.contains { $0.contains("belum berumur 19 tahun. Sebutkan") })
      let beristri = try await kawin(dua.sutrisno.sutrisno, dua.ngadinah)
      #expect(beristri.contains { $0.hasPrefix("tolak:") && $0.contains("putusan izin beristri") })
      let berizin = try await kawin(
        dua.sutrisno.sutrisno, dua.ngadinah, izin: "120/Pdt.G/2026/PA.Sgn")
      #expect(berizin.contains { $0.contains("dengan izin pengadilan") && !$0.hasPrefix("tolak") })
      let asal = try await kawin(dua.sutrisno.sutrisno, dua.ngadinah, izin: "sudah ada")
      #expect(asal.contains { $0.hasPrefix("tolak: Tulis nomor") })
      await #expect(throws: KawinError.pasanganSama) { _ = try await kawin(dua.joko, dua.joko) }
      // Umur Dwi 22: dengan batas 23 ia perlu dispensasi, dan dengan dispensasi hanya ditanyakan.
      try await daerah.db.write { tx in
        try tx.run("UPDATE aturan_kawin SET nilai = 23 WHERE kode IN ('umur_minimum', 'dispensasi')")
      }
      #expect(
        try await kawin(dua.sutrisno.dwi, dua.joko)
          .contains { $0.hasPrefix("tolak: Dwi Lestari belum berumur 23") })
      let dispensasi = try await kawin(dua.sutrisno.dwi, dua.joko, dispensasi: "12/Pdt.P/2026/PA.Sgn")
      #expect(dispensasi.contains { $0.contains("kawin dengan dispensasi") })
      #expect(try await daerah.penduduk(dua.joko).biodata.statusKawin == .belumKawin)
    }
  }

  @Test func `yang pasangannya dari luar kabupaten tetap tercatat, yang tanpa nomor akta tidak`() async throws
  {
    try await Daerah.buka { daerah in
      let keluarga = try await daerah.sutrisno()
      await #expect(throws: FieldErrors.self) {
        try await daerah.kependudukan.kawinkan(
          Perkawinan(daerah.mempelai(keluarga.dwi), dengan: nil), daerah.bukuNikah, oleh: daerah.warsini)
      }
      var tanpa = try daerah.bukuNikah
      tanpa.dasar.nomor = ""
      await #expect(throws: FieldErrors.self) {
        try await daerah.kependudukan.kawinkan(
          Perkawinan(daerah.mempelai(keluarga.dwi), dengan: nil, namaPasangan: "Rudi"), tanpa,
          oleh: daerah.warsini)
      }
      _ = try await daerah.kependudukan.kawinkan(
        Perkawinan(daerah.mempelai(keluarga.dwi), dengan: nil, namaPasangan: "Rudi", tercatat: .belum), tanpa,
        oleh: daerah.warsini)
      let dwi = try await daerah.penduduk(keluarga.dwi)
      #expect(dwi.biodata.statusKawin == .kawinBelumTercatat && dwi.biodata.rincian.aktaKawin == nil)
      await #expect(throws: KawinError.belumKawin("Tri Wibowo")) {
        try await daerah.kependudukan.ceraikan(
          Perceraian(daerah.mempelai(keluarga.tri), dengan: nil), daerah.bukuNikah, oleh: daerah.warsini)
      }
    }
  }
}
